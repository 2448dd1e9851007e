"""Every line with which a provider can fail a top-up, and every outcome of one, has a sentence of its own."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from itertools import combinations

import pytest

from smsdesk.core import transfer_words
from smsdesk.core.result import Reason
from smsdesk.core.texts.transfers import OUTCOMES
from smsdesk.core.transfer import LEFT, UNSEEN, Direction, Sides, Transfer, TransferState
from smsdesk.gateway.change import BEFORE_BOOKING
from smsdesk.providers.nextbyte.codes import BEGUN, BOOKING_FAILURES, BOOKING_WORDS
from smsdesk.providers.registry import find
from smsdesk.simulator import Fault
from tests.services.transferring import asked_of, order, transfers_of

NOW = datetime(2026, 6, 16, 7, 39, tzinfo=UTC)

#: "Response on failure" of both top-ups, in both documents of Mspace; the name of the account is in its place.
MSPACE = {
    "Athentication failure": TransferState.REFUSED,
    "Insufficient Balance": TransferState.REFUSED,
    "You are not Authorized to make this transaction": TransferState.REFUSED,
    "indly Contact Providers for help": TransferState.REFUSED,
    "Kindly Contact Providers for help": TransferState.REFUSED,
    "Failed to top up {child} account": TransferState.UNKNOWN,
    "Top up not Successful": TransferState.UNKNOWN,
    "Failed to deduct your account": TransferState.UNKNOWN,
    "failed to deduct your account": TransferState.UNKNOWN,
    "internal service error": TransferState.UNKNOWN,
}
#: One letter apart, in the two documents.
SPELLED_TWICE = [
    {"indly Contact Providers for help", "Kindly Contact Providers for help"},
    {"Failed to deduct your account", "failed to deduct your account"},
]


async def said(office, provider, body, status=200):
    """The sentence of a top-up that is answered like this."""
    account = await office.account(provider)
    name = {"mspace": "kisumu-branch", "nextbyte": "duka@mfano.example"}[provider]
    text = body.replace("{child}", name).encode()
    office.simulator.fault(provider, Fault.SAY, operation="top_up", body=text, status=status, acts=False)
    transfers = transfers_of(office)
    found = await transfers.move(order(account, name))
    return found.state, found.sentence


async def test_each_line_of_the_documents_has_its_own_sentence(office):
    heard = {}
    for line, state in MSPACE.items():
        found, sentence = await said(office, "mspace", line)
        assert found is state, line
        heard[line], compare, _ = sentence.partition(" Compare the balances")
        assert bool(compare) is (state is TransferState.UNKNOWN)
    for one, other in combinations(MSPACE, 2):
        assert (heard[one] == heard[other]) is ({one, other} in SPELLED_TWICE), (one, other)
    for line, about in heard.items():
        assert about not in OUTCOMES.values()
        surely = re.search("no SMS were moved|none were moved", about)
        assert bool(surely) is (MSPACE[line] is TransferState.REFUSED), about
        assert ("may have" in about) is (MSPACE[line] is TransferState.UNKNOWN), about


#: The document of Nextbyte shows no failure; these are what its answers can be told apart by.
NEXTBYTE = [
    *((f'{{"success": false, "status": {status}, "message": "No"}}', 200) for status in BOOKING_FAILURES),
    *((f'{{"success": false, "message": "It is {words} today"}}', 200) for words in BOOKING_WORDS),
    *((f'{{"success": false, "status": 400, "message": "{words}"}}', 200) for words in BEGUN),
    ('{"success": false, "message": "No"}', 200),
    ('{"success": "maybe", "status": 299, "message": "Queued"}', 200),
    ('{"success": true, "message": "Done", "result": {"Sms transferred": 49}}', 200),
    ('{"success": true, "message": "Done", "result": {"Sms transferred": 50, "Customer": "x@y.example"}}', 200),
    ('{"success": false, "status": 500, "message": "Transaction failed"}', 500),
    ("<html>", 200),
    ("", 200),
]


async def test_each_failure_of_nextbyte_is_told_by_its_kind(office):
    by_kind = {}
    for body, status in NEXTBYTE:
        state, sentence = await said(office, "nextbyte", body, status)
        assert state in (TransferState.REFUSED, TransferState.UNKNOWN), body
        assert "SMS" in sentence
        by_kind.setdefault((state, sentence.split(" Compare")[0]), []).append(body)
    refused = {sentence for state, sentence in by_kind if state is TransferState.REFUSED}
    assert len(refused) == len(set(BOOKING_FAILURES.values()) | set(BOOKING_WORDS.values()))
    assert len(by_kind) >= len(refused) + 3
    assert len(asked_of(office, "nextbyte")) == len(NEXTBYTE)


def transfer(state, reason, words="", child="kisumu", settled_by=None, **sides):
    known = {"before": Sides(Decimal(100), Decimal(5)), "after": Sides(None, None), **sides}
    return Transfer(
        1, "a" * 32, "Office", "mspace", "sub_account", child, Direction.ADD, 50, state, known["before"],
        known["after"], NOW, NOW, NOW + timedelta(minutes=3), reason, words, "", "Asha", settled_by, NOW,
    )  # fmt: skip


MSPACE_KIND = find().providers["mspace"]


@pytest.mark.parametrize("state", TransferState)
@pytest.mark.parametrize("reason", [None, *Reason, LEFT, UNSEEN])
def test_any_outcome_has_a_sentence(state, reason):
    text = transfer_words.sentence(transfer(state, reason and str(reason)), MSPACE_KIND.INFO, MSPACE_KIND.WORDS)
    assert text.endswith(".")
    assert "{" not in text
    assert "Mspace" in text or "SMS" in text or state is TransferState.PLANNED


def test_every_refusal_before_a_booking_has_its_own():
    own = [OUTCOMES[TransferState.REFUSED, reason] for reason in sorted(BEFORE_BOOKING)]
    assert len(set(own)) == len(BEFORE_BOOKING)
    assert all(re.search("no SMS were moved|none were moved|moved none", text) for text in own)


@pytest.mark.parametrize("state", [TransferState.DONE, TransferState.NOT_DONE, TransferState.PARTLY_DONE])
def test_what_a_person_decided_is_said_so(state):
    text = transfer_words.sentence(transfer(state, "transport", settled_by="Juma"), MSPACE_KIND.INFO, MSPACE_KIND.WORDS)
    assert text.startswith("Settled by Juma: ")
    assert ("call Mspace, +254722962934" in text) is (state is TransferState.PARTLY_DONE)


def test_a_name_that_says_something_says_nothing():
    named = transfer(
        TransferState.UNKNOWN, "server", "Failed to top up Insufficient Balance account", "Insufficient Balance"
    )
    text = transfer_words.sentence(named, MSPACE_KIND.INFO, MSPACE_KIND.WORDS)
    assert text.startswith("Mspace could not credit the other account; yours may have paid all the same.")
