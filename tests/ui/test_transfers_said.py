"""Transfers in words: whom they are for, what is typed, what became of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsdesk.core.transfer import UNREAD, Direction, Sides, Transfer, TransferState
from smsdesk.ui.transfers import (
    ago,
    figure,
    headline,
    kind_word,
    note,
    same_name,
    short_name,
    signed_figure,
    transfer_word,
    whom_to_call,
)

NOW = datetime(2026, 6, 16, 10, 42, tzinfo=UTC)


def transfer(state: TransferState, **more) -> Transfer:
    known = {
        "direction": Direction.ADD, "words": "", "after": UNREAD, "settled_by": None,
    } | more  # fmt: skip
    return Transfer(
        1, "a", "Mwangaza SACCO", "mspace", "reseller_client", "kaziplus", known["direction"], 500, state, UNREAD,
        known["after"], NOW, NOW, None, None, known["words"], "", "Asha", known["settled_by"],
    )  # fmt: skip


@pytest.mark.parametrize(("child", "others", "short"), [
    ("kaziplus", (), "kaziplus"),
    ("ofisi@moshi.example", (), "moshi"),
    ("ofisi@moshi.example", ("duka@mwanza.example",), "moshi"),
    ("ofisi@Moshi.example", ("duka@moshi.other",), "ofisi"),
    ("asha@", (), "asha@"),
])  # fmt: skip
def test_what_is_typed_sets_the_client_apart(child, others, short):
    assert short_name(child, others) == short


@given(st.text(min_size=1).filter(str.strip), st.lists(st.text()))
def test_the_short_name_and_the_whole_one_always_name_it(child, others):
    short = short_name(child.strip(), others)
    assert same_name(f" {short} ", short, child)
    assert same_name(child, short, child.strip())
    assert not same_name("", short, child)


def test_a_name_that_is_not_whole_is_no_name():
    assert not same_name("mosh", "moshi", "ofisi@moshi.example")
    assert not same_name("moshi ofisi", "moshi", "ofisi@moshi.example")
    assert same_name("OFISI@moshi.example", "moshi", "ofisi@moshi.example")


@pytest.mark.parametrize("state", TransferState)
@pytest.mark.parametrize("direction", Direction)
def test_every_outcome_has_a_word_and_a_headline(state, direction):
    found = transfer(state, direction=direction)
    assert transfer_word(state).text
    said = headline(found, "Mspace", "SMS")
    assert said.endswith(".")
    assert len({headline(transfer(each), "Mspace", "SMS") for each in TransferState}) >= 6


def test_the_note_is_the_shortest_thing_worth_knowing():
    assert note(transfer(TransferState.DONE, after=Sides(None, Decimal("5400.00"))), "SMS") == "5,400 SMS now"
    assert note(transfer(TransferState.DONE), "SMS") == "Accepted"
    assert note(transfer(TransferState.DONE, settled_by="Asha"), "SMS") == "Settled by Asha"
    assert note(transfer(TransferState.REFUSED, words="insufficient Balance."), "SMS") == "Insufficient Balance"
    assert note(transfer(TransferState.UNKNOWN), "SMS") == "No answer"
    assert note(transfer(TransferState.NOT_DONE, settled_by="Asha", words="late"), "SMS") == "Settled by Asha"


def test_amounts_are_written_as_people_read_them():
    assert figure(Decimal("12550.00")) == "12,550"
    assert figure(Decimal("0.50")) == "0.5"
    assert figure(None) == "not known"
    assert (signed_figure(2000), signed_figure(Decimal(-2000))) == ("+2,000", "\u2212 2,000")


def test_times_kinds_and_whom_to_call():
    assert ago(NOW - timedelta(minutes=3), NOW) == "3 minutes ago"
    assert ago(NOW, NOW) == "just now"
    assert kind_word("sub_account") == "Sub-user"
    assert kind_word("pool_of_others") == "Pool of others"
    assert whom_to_call("Mspace", "+254722962934") == "Call Mspace: +254 722 962 934."
    assert "contract or invoice" in whom_to_call("Nextbyte", "")
