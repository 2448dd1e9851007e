"""Words of a provider are kept short, plain and without secrets."""

from __future__ import annotations

import pytest

from smsdesk.gateway.trace import LONGEST, tidy, trace_id


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        ("Insufficient\r\n  Balance", "Insufficient Balance"),
        ("<html><style>x{}</style><b>Log in</b></html>", "Log in"),
        ("a\x1b[31mb\u202ec\0d", "a [31mb c d"),
        ("2 < 3 > 1", "2 < 3 > 1"),
        ("", ""),
    ],
)
def test_words_become_one_plain_line(text, tidied):
    assert tidy(text) == tidied


def test_long_words_are_cut():
    assert len(tidy("x" * 100_000)) == LONGEST
    assert tidy("x" * 100_000).endswith("…")


def test_ids_differ():
    assert len({trace_id() for _ in range(100)}) == 100
