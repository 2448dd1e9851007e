"""How quickly the inbox answers with 100,000 received texts in 10,000 conversations, and how quickly it takes them.

python benchmarks/inbox.py [TEXTS] [CONVERSATIONS]
"""

from __future__ import annotations

import asyncio
import contextlib
import random
import statistics
import sys
import tempfile
import time
from datetime import UTC, datetime, timedelta
from pathlib import Path

from smsdesk.core.inbox import Answer, Folder, Match, Rule
from smsdesk.core.message import Account
from smsdesk.core.push import Incoming
from smsdesk.store import answers, inbox, rows
from smsdesk.store.verbs import open_store

START = datetime(2026, 6, 1, 6, tzinfo=UTC)
WORDS = (
    "habari", "nimelipa", "elfu", "kumi", "leo", "asante", "risiti", "lini", "salio", "mkopo", "wangu", "naomba",
    "jibu", "shule", "ada", "mtoto", "darasa", "kesho", "mkutano", "saa", "tatu", "ofisi", "malipo", "bado",
)  # fmt: skip


async def main(texts: int, conversations: int) -> None:
    chance = random.Random(1)
    with tempfile.TemporaryDirectory() as folder:
        store = await open_store(Path(folder) / "desk.sqlite3", contextlib.nullcontext(), lambda: False)
        account = Account("a" * 32, "Code", "ndovubase", "http://127.0.0.1:1", {"country": "KE"}, START)
        await store.accounts.add(account)
        await store.rules.save(Rule(0, ("SALIO",), Match.STARTS, Answer.IN_REPLY, "Karibu {name}"))

        def take(first: int, count: int) -> object:
            def work(connection: object) -> None:
                for n in range(first, first + count):
                    words = " ".join(chance.choices(WORDS, k=8)) + (f" kumbukumbu{n}" if n % 100 == 0 else "")
                    number = f"+2547{chance.randrange(conversations):08d}"
                    incoming = Incoming(str(n), number, "22915", words, "44", "", "Safaricom")
                    at = rows.ms(START + timedelta(seconds=n))
                    received = inbox.arrive(connection, account.id, incoming, at)
                    answers.answer(connection, account.id, incoming, received, at)

            return work

        began = time.perf_counter()
        for first in range(0, texts, 500):
            await store._database.write(take(first, 500))
        took = time.perf_counter() - began
        print(f"{texts:,} texts taken: {texts / took:,.0f} a second, {took * 1e6 / texts:.0f} µs each")
        some = await store.inbox.conversations(Folder.ALL, "", "", 0, 1)
        questions = {
            "first page": lambda: store.inbox.conversations(Folder.ALL, "", "", 0, 100),
            "page 90": lambda: store.inbox.conversations(Folder.ALL, "", "", 9_000, 100),
            "unread": lambda: store.inbox.conversations(Folder.UNREAD, "", "", 0, 100),
            "done (none)": lambda: store.inbox.conversations(Folder.DONE, "", "", 0, 100),
            "counts": store.inbox.unread,
            "search, a rare word": lambda: store.inbox.search("kumbukumbu500", 200),
            "search, a common word": lambda: store.inbox.search("asante", 200),
            "search, a beginning": lambda: store.inbox.search("ma", 200),
            "search, two common words": lambda: store.inbox.search("asante leo", 200),
            "conversations, a rare word": lambda: store.inbox.conversations(Folder.ALL, "kumbukumbu500", "", 0, 100),
            "conversations, a common word": lambda: store.inbox.conversations(Folder.ALL, "asante", "", 0, 100),
            "conversations, one letter": lambda: store.inbox.conversations(Folder.ALL, "a", "", 0, 100),
            "conversations, a number": lambda: store.inbox.conversations(Folder.ALL, "0712 00", "", 0, 100),
            "a thread": lambda: store.inbox.thread(some[0], None, ("22915",)),
            "rules": lambda: store.rules.all(START),
        }
        for name, ask in questions.items():
            times = []
            for _ in range(15):
                began = time.perf_counter()
                await ask()
                times.append((time.perf_counter() - began) * 1_000)
            print(f"{name:32} median {statistics.median(times):7.2f} ms   worst {max(times):7.2f} ms")
        await store.close()


if __name__ == "__main__":
    given = [int(word.replace(",", "")) for word in sys.argv[1:]]
    asyncio.run(main(*(given or [100_000, 10_000])))
