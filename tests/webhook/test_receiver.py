"""Pushes at the desk's own addresses: stored once, answered in the provider's words, and never lost."""

from __future__ import annotations

import asyncio
import json
import shutil
import sqlite3
import ssl
import subprocess

import pytest

from smsdesk.core.errors import DeskError, Refused
from smsdesk.core.inbox import Folder
from smsdesk.host.lock import FileLock
from smsdesk.services import receiver as at_work
from smsdesk.store import answers, inbox
from smsdesk.webhook.listener import server_context
from tests.webhook.pushing import TOKEN, dlr, exchange, inbound, subscription

#: Both families of keys, as integers, whatever the provider reads.
OK = b'{"result_code":1,"result_desc":"OK","request_code":1,"request_desc":"OK","result_message":""}'
FAILED = b'{"result_code":0,"result_desc":"FAILED","request_code":0,"request_desc":"FAILED","result_message":""}'


async def test_only_the_purposes_that_a_provider_has_get_an_address(receptive):
    urls = await receptive.urls()
    assert {name: set(each) for name, each in urls.items()} == {
        "Short code": {"inbound", "subscription", "delivery"},
        "Cape": {"delivery"},
    }
    secrets = [url.rpartition("/")[2] for each in urls.values() for url in each.values()]
    assert len(set(secrets)) == 4
    assert all(len(each) == 22 for each in secrets)  # 128 bits
    assert await receptive.urls() == urls


async def test_the_public_address_stands_before_the_paths(receptive):
    urls = await receptive.reception.addresses("https://desk.example.com/")
    assert urls["Cape"]["delivery"].startswith("https://desk.example.com/dlr/smsoffice/")


async def test_a_text_is_stored_and_a_copy_gets_the_same_answer(receptive):
    url = (await receptive.urls())["Short code"]["inbound"]
    assert await exchange(url, said=inbound()) == (200, OK)
    assert await exchange(url, said=inbound()) == (200, OK)
    (conversation,) = await receptive.desk.inbox.conversations(Folder.ALL)
    assert (conversation.number, conversation.last_text, conversation.unread) == ("+254722000111", "HELLO", 1)
    assert await receptive.rows("SELECT kind, copies, status, reply FROM push") == [("message", 1, 200, OK)]
    assert [event.taken.first for event in receptive.news] == [True, False]


async def test_an_answer_to_a_copy_is_the_stored_one_whatever_the_rules_say_by_now(receptive, monkeypatch):
    url = (await receptive.urls())["Short code"]["inbound"]
    monkeypatch.setattr(answers, "answer", lambda *_, **__: "You are number 5")
    first = await exchange(url, said=inbound())
    monkeypatch.setattr(answers, "answer", lambda *_, **__: "You are number 6")
    assert json.loads(first[1])["result_message"] == "You are number 5"
    assert await exchange(url, said=inbound()) == first
    # Another body under the same id is a variant of it, and never a second message; eight are kept.
    for n in range(12):
        assert await exchange(url, said=inbound(text=f"other {n}")) == first
    assert await receptive.rows("SELECT count(*) FROM push_variant") == [(8,)]
    assert len(await receptive.desk.inbox.conversations(Folder.ALL)) == 1


async def test_what_cannot_be_understood_is_kept_as_it_came(receptive):
    urls = await receptive.urls()
    for odd in (b"", b"{nope", b"[]", b"\xff\x00", b'{"api_token":"' + TOKEN.encode() + b'"}', b"[" * 30_000):
        assert await exchange(urls["Short code"]["inbound"], said=odd) == (200, OK)
    assert await exchange(urls["Cape"]["delivery"], "GET", b"messageid=1&messageid=2&StatusID=200") == (200, b"OK")
    assert await receptive.desk.store.pushes.unread() == 7
    kept = {bytes(row[0]) for row in await receptive.rows("SELECT body FROM push")}
    assert b"{nope" in kept
    # The token is nowhere, not even in what was not understood.
    assert not any(TOKEN.encode() in each for each in kept)
    assert any("•••".encode() in each for each in kept)


async def test_a_wrong_token_is_refused_and_kept_aside(receptive):
    url = (await receptive.urls())["Short code"]["inbound"]
    for n in range(60):
        assert await exchange(url, said=inbound(str(n), api_token="guess")) == (403, FAILED)
    assert await receptive.rows("SELECT count(*) FROM push_denied") == [(50,)]
    assert await receptive.rows("SELECT count(*) FROM push") == [(0,)]
    findings = await receptive.desk.receiving.doctor()
    assert [finding.ok for finding in findings if finding.check == "token"] == [False]


async def test_a_path_that_is_wrong_by_a_letter_is_not_there(receptive):
    urls = await receptive.urls()
    right = urls["Cape"]["delivery"]
    for wrong in (right[:-1], right + "x", right + "/", right.replace("/dlr/", "/in/"), right.rpartition("/")[0]):
        assert await exchange(wrong, "GET", dlr()) == (404, b"Not Found")
    assert (await exchange(right, "POST", dlr()))[0] == 405
    assert await receptive.rows("SELECT count(*) FROM push") == [(0,)]


async def test_subscriptions_once_for_every_event(receptive):
    url = (await receptive.urls())["Short code"]["subscription"]
    for said in (subscription(), subscription(), subscription("deactivation", timestamp="20260601130000")):
        assert await exchange(url, said=said) == (200, OK)
    events = await receptive.desk.subscriptions.events()
    assert [event.active for event in events] == [False, True]


@pytest.mark.logs("could not be stored: desk.full")
async def test_a_store_that_fails_has_the_provider_send_it_again(receptive, monkeypatch):
    urls = await receptive.urls()

    def full(*_):
        error = sqlite3.OperationalError("database or disk is full")
        error.sqlite_errorcode = sqlite3.SQLITE_FULL
        raise error

    monkeypatch.setattr(inbox, "arrive", full)
    assert await exchange(urls["Short code"]["inbound"], said=inbound()) == (500, FAILED)
    assert await receptive.rows("SELECT count(*) FROM push") == [(0,)]
    monkeypatch.undo()
    assert await exchange(urls["Short code"]["inbound"], said=inbound()) == (200, OK)


@pytest.mark.logs("could not be stored: desk.busy")
async def test_a_store_that_is_locked_has_the_provider_send_it_again(receptive, monkeypatch):
    urls = await receptive.urls()

    async def busy(*_):
        raise DeskError("desk.busy")

    monkeypatch.setattr(receptive.desk.store.pushes, "take", busy)
    assert await exchange(urls["Cape"]["delivery"], "GET", dlr()) == (500, b"FAILED")


@pytest.mark.logs("could not be stored: desk.busy")
async def test_another_program_that_keeps_the_desk_for_too_long_has_the_provider_come_again(receptive):
    url = (await receptive.urls())["Cape"]["delivery"]
    lock = FileLock(receptive.desk.home.write_lock)
    assert lock.try_acquire()
    assert await exchange(url, "GET", dlr()) == (500, b"FAILED")
    lock.close()
    assert await exchange(url, "GET", dlr()) == (200, b"OK")


@pytest.mark.logs("a push could not be applied", "the rules failed")
async def test_a_fault_of_ours_loses_neither_the_push_nor_the_text(receptive, monkeypatch):
    url = (await receptive.urls())["Short code"]["inbound"]

    def broken(*_):
        raise KeyError("a fault")

    monkeypatch.setattr(answers, "answer", broken)
    assert await exchange(url, said=inbound("1")) == (200, OK)
    assert len(await receptive.desk.inbox.conversations(Folder.ALL)) == 1
    monkeypatch.setattr(inbox, "arrive", broken)
    assert await exchange(url, said=inbound("2")) == (200, OK)
    assert await receptive.rows("SELECT failed FROM push ORDER BY id") == [("",), ("KeyError",)]
    assert await receptive.desk.store.pushes.unread() == 1


async def test_more_than_the_store_takes_is_told_to_come_again(receptive, monkeypatch):
    monkeypatch.setattr(at_work, "PATIENCE", 0.1)
    url = (await receptive.urls())["Cape"]["delivery"]
    take = receptive.desk.store.pushes.take
    go = asyncio.Event()

    async def slow(*arguments):
        await go.wait()
        return await take(*arguments)

    monkeypatch.setattr(receptive.desk.store.pushes, "take", slow)
    asked = [exchange(url, "GET", dlr(f"m{n}")) for n in range(12)]
    loop = asyncio.get_running_loop()
    loop.call_later(0.5, go.set)
    answers_ = await asyncio.gather(*asked)
    assert sorted(status for status, _ in answers_) == [200] * 8 + [500] * 4
    assert await receptive.rows("SELECT count(*) FROM push") == [(8,)]


async def test_a_flood_to_one_address_is_capped_before_any_work(receptive, monkeypatch):
    monkeypatch.setattr(at_work, "BURST", 10.0)
    monkeypatch.setattr(at_work, "RATE", 0.0)
    urls = await receptive.urls()
    said = [await exchange(urls["Cape"]["delivery"], "GET", dlr(f"m{n}")) for n in range(15)]
    assert said == [(200, b"OK")] * 10 + [(500, b"FAILED")] * 5
    assert (await exchange(urls["Short code"]["inbound"], said=inbound()))[0] == 200


async def test_a_new_account_is_received_for_without_a_restart(receptive):
    await receptive.account("smsoffice", "Durban")
    async with asyncio.timeout(5):
        url = (await receptive.urls())["Durban"]["delivery"]
        while await exchange(url, "GET", dlr()) != (200, b"OK"):
            await asyncio.sleep(0.1)


async def test_one_desk_has_one_receiver(receptive):
    second = receptive.desk.reception()
    with pytest.raises(Refused) as refused:
        await second.open("127.0.0.1", 0)
    assert refused.value.code == "receiver.running"


async def test_a_port_that_is_taken_comes_with_one_that_is_free(receptive):
    port = int(receptive.reception.url.rpartition(":")[2])
    await receptive.close()
    taken = await asyncio.start_server(lambda *_: None, "127.0.0.1", port)
    with pytest.raises(Refused) as refused:
        await receptive.desk.reception().open("127.0.0.1", port)
    assert refused.value.code == "receiver.port"
    assert port < refused.value.words["free"] < port + 50
    taken.close()


async def test_an_address_outlives_the_end_of_the_receiver(receptive):
    before = {url.rpartition("/")[2] for each in (await receptive.urls()).values() for url in each.values()}
    await receptive.close()
    await receptive.open()
    assert {url.rpartition("/")[2] for each in (await receptive.urls()).values() for url in each.values()} == before


async def test_nothing_secret_is_in_the_log_or_in_the_database(receptive):
    urls = await receptive.urls()
    await exchange(urls["Short code"]["inbound"], said=inbound())
    await exchange(urls["Short code"]["inbound"] + "x", said=inbound())
    await exchange(urls["Cape"]["delivery"], "GET", dlr())
    await receptive.close()
    home = receptive.desk.home
    written = b"".join(path.read_bytes() for path in home.folder.rglob("*") if path.is_file())
    logged = b"".join(path.read_bytes() for path in home.logs.glob("*.jsonl"))
    assert b"short-code 200" in logged
    assert b"refused: 1 with 404" in logged
    assert b"27821234567" not in logged
    for secret in (TOKEN, *(url.rpartition("/")[2] for each in urls.values() for url in each.values())):
        assert secret.encode() not in written


async def test_the_doctor_knocks_at_every_door(receptive):
    findings = {each.check: each for each in await receptive.desk.receiving.doctor()}
    assert {check: found.ok for check, found in findings.items()} == {
        "listening": True, "firewall": True, "reachable": False, "path": True, "echo": True, "stored_once": True,
        "encryption": None, "while_down": None,
    }  # fmt: skip
    # Its own tests are neither news nor something that came.
    assert await receptive.desk.receiving.last() == []
    assert not receptive.news
    url = (await receptive.urls())["Cape"]["delivery"]
    await exchange(url, "GET", dlr())
    findings = {each.check: each.ok for each in await receptive.desk.receiving.doctor()}
    assert findings["reachable"] is True
    (last,) = await receptive.desk.receiving.last()
    assert (last.account_name, last.kind, last.detail) == ("Cape", "report", "200")


async def test_an_account_that_was_reported_to_shows_reports(receptive):
    (account,) = [each for each in await receptive.desk.accounts.all() if each.name == "Cape"]
    assert not account.reported
    await exchange((await receptive.urls())["Cape"]["delivery"], "GET", dlr())
    (account,) = [each for each in await receptive.desk.accounts.all() if each.name == "Cape"]
    assert account.reported


@pytest.mark.skipif(not shutil.which("openssl"), reason="makes a certificate with openssl")
async def test_over_tls_where_it_stands_in_the_open_itself(receptive, tmp_path):
    certificate, key = tmp_path / "cert.pem", tmp_path / "key.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "1", "-subj", "/CN=localhost"]
    subprocess.run([*command, "-keyout", key, "-out", certificate], check=True, capture_output=True)
    await receptive.close()
    reception = receptive.desk.reception()
    await reception.open("127.0.0.1", 0, str(certificate), str(key))
    try:
        assert reception.url.startswith("https://")
        url = (await reception.addresses())["Cape"]["delivery"]
        port = int(reception.url.rpartition(":")[2])
        trust = ssl.create_default_context(cafile=str(certificate))
        reader, writer = await asyncio.open_connection("127.0.0.1", port, ssl=trust, server_hostname="localhost")
        writer.write(f"GET /{url.split('/', 3)[3]}?{dlr().decode()} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
        assert (await reader.read()).startswith(b"HTTP/1.1 200 OK\r\n")
        writer.close()
        # Who speaks no TLS is let go, and an old TLS is not spoken.
        assert (await exchange(url.replace("https", "http"), "GET", dlr()))[0] == 0
        assert server_context(certificate, key).minimum_version is ssl.TLSVersion.TLSv1_2
    finally:
        await reception.close()
