"""What became of a top-up or a deduction, in sentences; where the provider has words of its own, those come first."""

from __future__ import annotations

from typing import Final

from smsdesk.core.phrase import phrase
from smsdesk.core.result import Reason
from smsdesk.core.transfer import LEFT, UNSEEN, TransferState, Verdict

#: (state, reason) -> sentence; the one with None where the reason has none of its own.
OUTCOMES: Final[dict[tuple[TransferState, str | None], str]] = {
    (TransferState.PLANNED, None): phrase("Both balances are read; nothing has left yet."),
    (TransferState.SENDING, None): phrase("It is being handed over to {title}."),
    (TransferState.DONE, None): phrase("{title} moved them, and both balances show it."),
    (TransferState.REFUSED, None): phrase("{title} refused it; no SMS were moved."),
    (TransferState.REFUSED, Reason.AUTH): phrase(
        "{title} does not accept the sign-in; no SMS were moved. Check the account's user name and password."
    ),
    (TransferState.REFUSED, Reason.CREDIT): phrase("There are not enough SMS for it; {title} moved none."),
    (TransferState.REFUSED, Reason.PERMISSION): phrase(
        "The account may not move SMS; none were moved. Ask {title} to allow it."
    ),
    (TransferState.REFUSED, Reason.DESTINATION): phrase(
        "{title} knows no {child} below this account; no SMS were moved. Check the name."
    ),
    (TransferState.REFUSED, Reason.CONTENT): phrase("{title} could not use the request; no SMS were moved."),
    (TransferState.REFUSED, Reason.LENGTH): phrase(
        "The name or the number is too long for {title}; no SMS were moved."
    ),
    (TransferState.REFUSED, Reason.ROUTE): phrase(
        "{title} has no such call at this address; no SMS were moved. Check the account's service address."
    ),
    (
        TransferState.NOT_DONE,
        None,
    ): phrase("Nothing left this computer; no SMS were moved. Start it again if you still mean it."),
    (TransferState.NOT_DONE, LEFT): phrase(
        "smsdesk closed before anything left; no SMS were moved. Start it again if you still mean it."
    ),
    (TransferState.UNKNOWN, None): phrase("{title}'s answer does not say whether SMS were moved."),
    (TransferState.UNKNOWN, Reason.TRANSPORT): phrase(
        "{title} did not answer, so nobody knows yet whether SMS were moved."
    ),
    (TransferState.UNKNOWN, Reason.SERVER): phrase("{title}'s own system failed on the way; SMS may have been moved."),
    (TransferState.UNKNOWN, Reason.PARSE): phrase(
        "{title}'s answer is not one to this top-up; SMS may have been moved."
    ),
    (TransferState.UNKNOWN, Reason.DUPLICATE): phrase("{title} says it has done this before; SMS may have been moved."),
    (TransferState.UNKNOWN, Reason.FLOOD): phrase("{title} asked to slow down; SMS may have been moved all the same."),
    (TransferState.UNKNOWN, UNSEEN): phrase("{title} says it is done, but the balances do not show it."),
    (TransferState.UNKNOWN, LEFT): phrase("smsdesk closed while it was being handed over; SMS may have been moved."),
    (TransferState.PARTLY_DONE, None): phrase(
        "SMS left one side and did not arrive at the other. This is {title}'s to mend: {call}."
    ),
}

#: Done, where the provider has no list to read again: its answer may say what the child holds, or not.
SAID: Final = phrase("{title} moved them, and says that {child} holds {now} now.")
NOT_SAID: Final = phrase("{title} moved them; it does not say what {child} holds.")
#: Added where the account's own balance is not what it should be after one that is done.
DRIFTED: Final = phrase(
    "{account} holds {now} now, not the {expected} to be expected; what else moved it is not known."
)

#: What to do about an uncertain one, after the sentence that says why it is.
COMPARE: Final = phrase("Compare the balances from {when} on; nothing is moved to {child} before it is settled.")

#: What is said where a person decided.
SETTLED: Final[dict[TransferState, str]] = {
    TransferState.DONE: phrase("Settled by {by}: the SMS were moved."),
    TransferState.NOT_DONE: phrase("Settled by {by}: no SMS were moved."),
    TransferState.PARTLY_DONE: phrase("Settled by {by}: only one side was booked. This is {title}'s to mend: {call}."),
}

#: What two readings say.
VERDICTS: Final[dict[Verdict, str]] = {
    Verdict.DONE: phrase("Both balances moved by {credits}, as they do when the SMS are moved."),
    Verdict.NOT_DONE: phrase("Both balances are what they were, as they are when no SMS were moved."),
    Verdict.PARTLY_DONE: phrase("Only the balance of {moved} moved by {credits}; that of {stayed} did not. {call}."),
}
#: What is said before there are two.
ONCE: Final = phrase("So far: {verdict} Read them again from {when} on to be sure.")

#: Where the numbers fit nothing.
SPENT: Final = phrase(
    "The balances fit neither. {child} may have used SMS since: it had {before} before, could hold {most} at most if "
    "the SMS were moved, and holds {now} now. Ask {title} before you decide."
)
ONE_SIDE: Final = phrase(
    "{title} does not say what {child} holds. The balance of {account} was {before} and is {now} now; "
    "{expected} would be expected if the SMS were moved. Ask {title}, or {child}, before you decide."
)
DISTURBED: Final = phrase(
    "Another top-up, or a message, of {account} has no known outcome either, so its balance says nothing. "
    "Settle that first, or ask {title}."
)
