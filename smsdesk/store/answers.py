"""What the rules do with a text that has just come in: answer it, or take its writer off every list."""

from __future__ import annotations

import json
import logging
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from smsdesk.core.errors import BadInput, Refused
from smsdesk.core.inbox import Answer, Match, Rule
from smsdesk.core.phrase import phrase
from smsdesk.core.rules import LIMITS, fill, find, is_person, may_answer, word_met
from smsdesk.core.segments import count
from smsdesk.core.state import JobState
from smsdesk.core.stopwords import WELCOME_BACK, Words, at_home, words_of
from smsdesk.store import contacts, inbox, optouts, rows
from smsdesk.store.database import Database, one
from smsdesk.store.queries import queries

if TYPE_CHECKING:
    import sqlite3
    from collections.abc import Mapping
    from datetime import datetime

    from smsdesk.core.push import Incoming

log = logging.getLogger(__name__)

#: Where the desk keeps a person's own words for STOP, so that whoever receives obeys them at once.
STOP_WORDS = "stop_words"
#: An answer that could not go out within this time is of no use to anybody.
_FRESH = timedelta(hours=24) // timedelta(milliseconds=1)
#: Who is behind a message that a rule wrote.
BY_RULE = phrase("a rule")


def answer(
    connection: sqlite3.Connection,
    account: str,
    incoming: Incoming,
    received_id: int,
    now_ms: int,
    *,
    late: bool = False,
) -> str:
    """Let the rules answer a text at its first sight, inside a transaction: what goes back to the provider, or "".

    A stop word opts the number out and is confirmed once; a start word opts it in again where a stop word had opted it
    out. Whoever is opted out is not answered, nor is a short code or a name, nor anybody too often. `late`: the text
    came long ago, so that its words are obeyed and nothing is answered; a person reads it.
    """
    fields = _fields(connection)
    number = incoming.sender
    country = fields.get(account, {}).get("country", "").upper()
    words = _words(connection, at_home(number) | {country})
    # What was written long ago takes nobody off the list again: they may have asked to be on it since.
    back = not late and _opt_in(connection, number, words, incoming.text)
    found = find(in_force(connection, words), incoming.text, account, incoming.short_code, incoming.service_id)
    rule, keyword = found if found is not None else (None, "")
    text = ""
    new_opt_out = False
    if rule is not None and rule.stop:
        new_opt_out = optouts.opt_out_by_phone(connection, number, keyword, now_ms)
        text = rule.text if new_opt_out else ""
    elif rule is not None and rule.answer is not Answer.NOTHING:
        text = rule.text
    if back and not text:
        text = WELCOME_BACK
    allowed = (
        not late
        and _may_answer(connection, incoming, fields, now_ms, confirms=new_opt_out or back)
        and (new_opt_out or not optouts.is_opted_out(connection, number))
    )
    said = _filled(connection, text, incoming) if text and allowed else ""
    own = bool(said) and rule is not None and rule.answer is Answer.MESSAGE and not rule.stop
    if said and rule is not None and own:
        _queue(connection, account, incoming, rule, said, now_ms)
    one(connection, "incoming_ruled", {
        "id": received_id, "rule": None if rule is None else rule.id, "keyword": keyword,
        "answered_at": now_ms if said else None, "answer": "" if own else said,
    })  # fmt: skip
    if keyword:
        one(connection, "conversation_keyword", {"id": received_id, "keyword": keyword})
    if said:
        conversation = one(connection, "conversation_of_incoming", {"id": received_id}).fetchone()[0]
        inbox.said(connection, conversation, said, now_ms)
    if not late and (said or back or (rule is not None and rule.stop)):
        one(connection, "conversation_handled", {"id": received_id})
    return "" if own else said


def in_force(connection: sqlite3.Connection, words: Words) -> list[Rule]:
    """Every rule in its order, the opt-out rules first."""
    return [_rule(row, words) for row in one(connection, "rule_in_force", {}).fetchall()]


def _fields(connection: sqlite3.Connection) -> dict[str, Mapping[str, str]]:
    return {row[0]: json.loads(row[1]) for row in one(connection, "account_fields", {}).fetchall()}


def _words(connection: sqlite3.Connection, countries: frozenset[str]) -> Words:
    kept = one(connection, "desk_read", {"key": STOP_WORDS}).fetchone()
    return words_of(countries, kept[0] if kept else "")


def _opt_in(connection: sqlite3.Connection, number: str, words: Words, text: str) -> bool:
    return word_met(words.start, Match.IS, text) is not None and optouts.opt_in_by_phone(connection, number)


def _may_answer(
    connection: sqlite3.Connection,
    incoming: Incoming,
    fields: Mapping[str, Mapping[str, str]],
    now_ms: int,
    *,
    confirms: bool,
) -> bool:
    number = incoming.sender
    ours = {
        name.strip().lstrip("+")
        for each in fields.values()
        for key in ("short_code", "sender")
        for name in each.get(key, "").split(",")
    }
    if not is_person(number) or number.lstrip("+") in ours:
        return False
    since = now_ms - max(seconds for _, seconds in LIMITS) * 1_000
    answered = one(connection, "answered_since", {"number": number, "since": since}).fetchall()
    return may_answer((row[0] for row in answered), now_ms, confirms=confirms)


def _filled(connection: sqlite3.Connection, text: str, incoming: Incoming) -> str:
    values = contacts.values_of(connection, incoming.sender)
    if not values.get("name"):
        name = one(connection, "known_name", {"number": incoming.sender}).fetchone()
        values["name"] = name[0] if name else ""
    try:
        return fill(text, {**values, "number": incoming.sender, "text": incoming.text.strip()})
    except BadInput:  # it was tried when the rule was kept: whoever wrote lacks a field that contacts have
        log.info("the text of a rule cannot be filled in for whoever wrote")
        return ""


def _title(rule: Rule) -> str:
    if not rule.words:
        return phrase("Automatic reply")
    return phrase("Automatic reply: {word}", word=rule.words[0])


def _queue(
    connection: sqlite3.Connection, account: str, incoming: Incoming, rule: Rule, text: str, now_ms: int
) -> None:
    """An ordinary job of one message, in the transaction that keeps the text it answers."""
    extras = {"service_id": incoming.service_id, "link_id": incoming.link_id}
    job = one(connection, "job_add", {
        "account": account, "title": _title(rule), "text": text,
        "sender": incoming.short_code,
        "source": json.dumps({"rule": str(rule.id)}), "not_before": now_ms, "not_after": now_ms + _FRESH,
        "now": now_ms, "by": BY_RULE,
    }).fetchone()[0]  # fmt: skip
    message = (
        job, account, None, None, "", incoming.sender, text, incoming.short_code,
        json.dumps({key: value for key, value in extras.items() if value}) or None, count(text).parts, "queued", None,
        "", now_ms, now_ms, None,
    )  # fmt: skip
    connection.execute(queries()["message_add"], message)
    one(connection, "job_commit", {"job": job, "state": str(JobState.QUEUED)})


def _rule(row: rows.Row, words: Words) -> Rule:
    match, stop = Match(row[2]), bool(row[9])
    own = tuple(json.loads(row[1]))
    if stop:
        own = words.begin if match is Match.STARTS else words.alone
    return Rule(
        row[0], own, match, Answer(row[3]), row[4], row[5], row[6], row[7], bool(row[8]), stop, row[10],
        rows.moment_or_none(row[11]),
    )  # fmt: skip


class RuleStore:
    """Verbs on rules."""

    def __init__(self, database: Database) -> None:
        self._db = database

    async def all(self, month: datetime) -> list[Rule]:
        """Every rule in its order, with how often it was used since then; the opt-out rules first."""
        found = await self._db.read("rule_list", {"since": rows.ms(month)})
        accounts = [json.loads(row[1]) for row in await self._db.read("account_fields")]
        countries = frozenset(fields.get("country", "").upper() for fields in accounts)
        kept = await self._db.read("desk_read", {"key": STOP_WORDS})
        words = words_of(countries, kept[0][0] if kept else "")
        return [_rule(row, words) for row in found]

    async def save(self, rule: Rule) -> int:
        """Keep a rule, a new one (id 0) at the end; of an opt-out rule only its answer changes. Returns its id."""
        params: dict[str, Any] = {
            "id": rule.id, "words": json.dumps(list(rule.words), ensure_ascii=False), "match": str(rule.match),
            "answer": str(rule.answer), "text": rule.text, "account": rule.account, "short_code": rule.short_code,
            "service_id": rule.service_id, "active": int(rule.on),
        }  # fmt: skip

        def work(connection: sqlite3.Connection) -> int:
            if not rule.id:
                return one(connection, "rule_add", params).lastrowid or 0
            changed = one(connection, "rule_change_stop", params).rowcount
            if not changed and not one(connection, "rule_change", params).rowcount:
                raise Refused("rule.unknown", id=rule.id)
            return rule.id

        return await self._db.write(work)

    async def remove(self, rule: int) -> None:
        """Forget a rule that is no opt-out rule."""
        await self._db.write(lambda connection: one(connection, "rule_remove", {"id": rule}).rowcount)

    async def move(self, rule: int, position: int) -> None:
        """Put a rule at a place among those that are no opt-out rules, counted from 0."""

        def work(connection: sqlite3.Connection) -> None:
            order = [row[0] for row in one(connection, "rule_order", {}) if row[0] != rule]
            order.insert(max(position, 0), rule)
            for place, each in enumerate(order, start=1):
                one(connection, "rule_place", {"id": each, "position": place})

        await self._db.write(work)

    async def values_of(self, number: str) -> dict[str, str]:
        """What is known of whom a number belongs to: fields and name, which a list last had where no contact has it."""
        known = await self._db.read("contact_known_one", {"number": number})
        values: dict[str, str] = {**json.loads(known[0][3]), "name": known[0][1]} if known else {}
        if not values.get("name"):
            found = await self._db.read("known_name", {"number": number})
            values["name"] = found[0][0] if found else ""
        return values

    async def keep_words(self, words: str) -> None:
        """Whoever receives obeys these words for STOP from now on."""
        kept = await self._db.read("desk_read", {"key": STOP_WORDS})
        if not kept or kept[0][0] != words:
            params = {"key": STOP_WORDS, "value": words}
            await self._db.write(lambda connection: one(connection, "desk_write", params).rowcount)
