from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import pytest

from smsdesk.core.result import Reason
from smsdesk.core.state import State
from smsdesk.services.accounts import Accounts


@pytest.fixture
def accounts(office):
    return Accounts(office.store, office.connections, office.drawer, office.clock)


def message(provider, words, state, reason=None):
    return SimpleNamespace(provider=provider, words=words, state=state, reason=reason)


@pytest.mark.parametrize("provider", ["mspace", "nextbyte", "smsoffice", "ndovubase"])
def test_every_word_for_a_message_is_told_with_its_own_sentence(office, accounts, provider):
    told = [word for word in office.providers[provider].WORDS if "send" in word.where or "report" in word.where]
    bad = [word for word in told if word.state in (State.REJECTED, State.UNDELIVERED, State.EXPIRED, State.UNKNOWN)]
    assert bad
    for word in bad:
        found = accounts.meaning(message(provider, word.said, word.state, word.reason))
        assert (found.meaning, found.todo) == (word.meaning, word.todo), word.said


def test_a_word_of_another_call_is_not_taken_for_a_messages(accounts):
    found = accounts.meaning(message("mspace", "internal service error", State.UNKNOWN, "server"))
    assert found.where == "send"
    found = accounts.meaning(message("mspace", "Top up not Successful", State.UNKNOWN, "server"))
    assert found.meaning == "Nobody can say yet whether the message was taken."
    assert "Do not send it again before you know" in found.todo


def test_words_that_nobody_wrote_down_are_explained_by_state_and_reason(accounts):
    found = accounts.meaning(message("smsoffice", "Computer says no", State.REJECTED, "credit"))
    assert found.said == "Computer says no"
    assert found.todo == "Buy credit from the provider, then continue the batch."
    gone = accounts.meaning(message("a provider that was removed", "No", State.UNDELIVERED))
    assert gone.meaning == "The message was paid for and did not reach the phone."


@pytest.mark.parametrize("state", [State.QUEUED, State.SKIPPED, State.MISSED, State.ACCEPTED, State.DELIVERED])
def test_where_the_state_says_everything_nothing_is_added(accounts, state):
    assert accounts.meaning(message("smsoffice", "duplicate", state, "duplicate")) is None


async def test_a_message_that_the_provider_refused_is_explained_from_what_was_kept(office, accounts):
    account = await office.account("smsoffice")
    job = await office.job(account, ["Habari"], country="27")
    await office.run()
    (kept,) = await office.messages(job)
    refused = replace(kept, state=State.REJECTED, reason=Reason.SENDER, words="Invalid [from] parameter")
    assert accounts.meaning(kept) is None
    assert accounts.meaning(refused).todo.startswith("Choose another sender name")
