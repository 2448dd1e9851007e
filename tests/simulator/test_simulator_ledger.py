"""The ledger: written before any answer, complete in its file after a kill, without secrets."""

from __future__ import annotations

import asyncio
import base64
import json
import subprocess
import sys
from urllib.parse import quote

import pytest

from smsdesk.simulator import Fault, Simulator

PROVIDERS = ("mspace", "nextbyte", "smsoffice", "ndovubase")


@pytest.mark.parametrize("provider", PROVIDERS)
async def test_the_file_has_the_line_before_the_first_byte_of_the_answer(tmp_path, calling, provider):
    file = tmp_path / "ledger.jsonl"
    async with Simulator(quiet=True, ledger_file=file) as sim:
        caller = calling(sim)
        seen = []
        sim.listen(lambda entry: seen.append(json.loads(file.read_text().splitlines()[-1])))
        sim.fault(provider, Fault.RESET_AFTER)
        assert (await caller.send(provider)).ended == "reset"
        assert [line["accepted"] for line in seen] == [True]
        assert [line["fault"] for line in seen] == ["reset_after"]
        assert seen[0] == json.loads(json.dumps(sim.ledger[0].as_json()))


async def test_no_secret_is_in_the_ledger(tmp_path, calling):
    file = tmp_path / "ledger.jsonl"
    async with Simulator(quiet=True, ledger_file=file) as sim:
        caller = calling(sim)
        for provider in PROVIDERS:
            await caller.send(provider)
        await caller.call("nextbyte", "GET", "/link/sms/v1/text/single?username=u&password=hunter2&token=hunter2")
        await caller.ndovubase("sendsms", {"api_key": "hunter2\\"})
        await caller.call("ndovubase", "POST", "/sendsms", b'{"api_key": "hunter2')
        await caller.call("ndovubase", "GET", "/getdlr?api_key=hunter2&messageId=1")
        secrets = [sim.credentials(key).get("password", sim.credentials(key).get("api_key")) for key in PROVIDERS]
        basic = caller.basic()["Authorization"].removeprefix("Basic ")
    text = file.read_text()
    for secret in [*secrets, *(quote(each, safe="") for each in secrets), basic, "hunter2"]:
        assert secret not in text
    assert base64.b64decode(basic).decode() not in text
    assert '"authorization", "Basic ***"' in text


async def test_the_file_can_only_be_read_by_its_owner(tmp_path):
    async with Simulator(quiet=True, ledger_file=tmp_path / "ledger.jsonl"):
        assert (tmp_path / "ledger.jsonl").stat().st_mode & 0o077 == 0


async def test_an_account_does_not_show_its_key(sim):
    for side in sim.sides.values():
        for account in side.accounts.values():
            assert account.key not in repr(account)


async def test_entries_by_provider_and_operation(sim, caller):
    for provider in PROVIDERS:
        await caller.send(provider)
    await caller.mspace("balance")
    await caller.mspace("login")
    assert len(sim.entries()) == 6
    assert [entry.operation for entry in sim.entries("mspace")] == ["send", "balance", "sign_in"]
    assert [entry.provider for entry in sim.entries(operation="send")] == list(PROVIDERS)
    assert [entry.number for entry in sim.ledger] == [1, 2, 3, 4, 5, 6]
    assert not sim.violations()


async def test_headers_are_kept_as_they_came(sim, caller):
    await caller.nextbyte_send()
    headers = dict(sim.ledger[-1].headers)
    assert headers["connection"] == "close"
    assert headers["content-type"] == "application/json"


async def test_bytes_that_are_not_text_do_not_break_it(tmp_path, calling):
    file = tmp_path / "ledger.jsonl"
    async with Simulator(quiet=True, ledger_file=file) as sim:
        await calling(sim).call("ndovubase", "POST", "/sendsms", b"\xff\xfe\x00", Content_Type="application/json")
        lone = b'{"mobile": "\\ud800", "message": "\\udfff"}'
        await calling(sim).call("ndovubase", "POST", "/sendsms", lone, Content_Type="application/json")
    lines = [json.loads(line) for line in file.read_bytes().splitlines()]
    assert lines[0]["body"] == "\\xff\\xfe\x00"
    assert len(lines) == 2


SCRIPT = """
import asyncio, sys
from pathlib import Path
from smsdesk.simulator import serve
asyncio.run(serve(0, sys.stdout, ledger_file=Path(sys.argv[1])))
"""


async def test_the_file_survives_a_kill_and_the_first_line_says_where_it_listens(tmp_path):
    file = tmp_path / "ledger.jsonl"
    process = subprocess.Popen([sys.executable, "-c", SCRIPT, str(file)], stdout=subprocess.PIPE, text=True)
    try:
        first = json.loads(process.stdout.readline())
        assert set(first) == {"listening", "providers", "credentials"}
        assert set(first["providers"]) == set(first["credentials"]) == set(PROVIDERS)
        assert all(
            url.startswith(first["listening"] + "/") or url == first["listening"] for url in first["providers"].values()
        )
        who = first["credentials"]["mspace"]
        start = f"username={quote(who['username'], safe='')}/password={quote(who['password'], safe='')}"
        host, _, port = first["listening"].removeprefix("http://").partition(":")
        for n in range(5):
            reader, writer = await asyncio.open_connection(host, int(port))
            text = quote(f"Ng’ombe {n}")
            target = f"/mspaceservice/wr/sms/sendtext/{start}/senderid=UHURU/recipient=254722000001/message={text}"
            writer.write(f"GET {target} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n".encode())
            if n < 4:
                assert b"200" in await reader.readline()
                line = process.stdout.readline()
                assert line.isascii()  # no code page on the way changes a character
                line = json.loads(line)
                assert (line["text"], line["accepted"]) == (f"Ng’ombe {n}", True)
            else:
                # Received, written down, and killed before the (lifelike) answer.
                line = json.loads(process.stdout.readline())
                process.kill()
            writer.transport.abort()
        process.wait(10)
        written = [json.loads(line)["text"] for line in file.read_text(encoding="utf-8").splitlines()]
        assert written == [f"Ng’ombe {n}" for n in range(5)]
    finally:
        process.kill()
        process.wait(10)
        process.stdout.close()
