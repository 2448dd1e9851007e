"""From where reports are taken: the list of an account, and the one proxy that is believed."""

from __future__ import annotations

import asyncio
from dataclasses import replace

import pytest

from smsdesk.core.errors import BadInput
from smsdesk.core.provider import REPORTS_FROM
from smsdesk.core.sources import Sources
from smsdesk.host.settings import RECEIVER_PROXY
from smsdesk.services.accounts import AccountForm
from smsdesk.webhook.listener import LOOPBACK
from tests.webhook.pushing import dlr, exchange, inbound

OUTSIDE = "196.25.1.7"


async def list_sources(receptive, text, name="Cape"):
    """Write the list into the account; the receiver, here in the same process, is told of it."""
    account = await receptive.desk.accounts.named(name)
    fields = {**account.fields, REPORTS_FROM.name: text}
    await receptive.desk.accounts.change(account, AccountForm(name, account.provider, account.base_url, fields, {}))
    await receptive.reception._receiver.refresh()


async def behind_proxy(receptive, proxy):
    await receptive.close()
    receptive.reception = receptive.desk.reception()
    receptive.reception.news.listen(receptive.news.append)
    await receptive.reception.open("127.0.0.1", 0, proxy=proxy)


async def told(url, *forwarded, said=None) -> int:
    """A report with these lines of X-Forwarded-For; the status of the answer."""
    host, _, path = url.partition("//")[2].partition("/")
    reader, writer = await asyncio.open_connection(*host.split(":"))
    lines = "".join(f"X-Forwarded-For: {each}\r\n" for each in forwarded)
    query = (dlr() if said is None else said).decode()
    writer.write(f"GET /{path}?{query} HTTP/1.1\r\nHost: {host}\r\n{lines}\r\n".encode())
    answer = await reader.read()
    writer.close()
    return int(answer.split(b" ", 2)[1])


@pytest.mark.parametrize(
    ("text", "address", "admitted"),
    [
        ("", OUTSIDE, True),
        ("", "", True),
        (OUTSIDE, OUTSIDE, True),
        (OUTSIDE, "196.25.1.8", False),
        ("10.0.0.0/8, 196.25.0.0/16", OUTSIDE, True),
        ("196.25.0.0/16", f"::ffff:{OUTSIDE}", True),
        ("2001:db8::/32", "2001:db8::9", True),
        ("2001:db8::/32", OUTSIDE, False),
        (OUTSIDE, "", False),
        (OUTSIDE, "unknown", False),
        ("0.0.0.0/0", "::1", False),
    ],
)
def test_a_list_admits_its_addresses_and_networks(text, address, admitted):
    assert Sources.parse(text).admit(address) is admitted


@pytest.mark.parametrize("text", ["office", "196.25.1.7/16", "196.25.1.300", "196.25.1.7; 196.25.1.8"])
async def test_a_list_that_is_none_is_not_stored(receptive, text):
    account = await receptive.desk.accounts.named("Cape")
    form = AccountForm("Cape", account.provider, account.base_url, {**account.fields, REPORTS_FROM.name: text}, {})
    with pytest.raises(BadInput, match="no address and no network"):
        await receptive.desk.accounts.change(account, form)


async def test_without_a_list_reports_come_from_anywhere(receptive):
    url = (await receptive.urls())["Cape"]["delivery"]
    assert await told(url, OUTSIDE) == 200
    assert await told(url) == 200


@pytest.mark.logs("cape: 2 reports from 127.0.0.1, which is not on its list, were turned away")
async def test_a_report_from_elsewhere_is_answered_like_a_wrong_secret_and_counted(receptive):
    await list_sources(receptive, OUTSIDE)
    url = (await receptive.urls())["Cape"]["delivery"]
    wrong = await exchange(url + "x", "GET", dlr())
    assert await exchange(url, "GET", dlr()) == wrong == (404, b"Not Found")
    # Nobody is believed about where a push comes from unless a proxy was named.
    assert await told(url, OUTSIDE) == 404
    assert await receptive.rows("SELECT count(*) FROM push") == [(0,)]
    assert receptive.reception._receiver.strangers[404] == 3
    assert receptive.reception._receiver.elsewhere == {("cape", "127.0.0.1"): 2}


@pytest.mark.logs("short-code: 1 reports from 127.0.0.1, which is not on its list, were turned away")
async def test_the_list_is_for_reports_alone(receptive):
    await list_sources(receptive, OUTSIDE, "Short code")
    urls = (await receptive.urls())["Short code"]
    assert (await exchange(urls["inbound"], said=inbound()))[0] == 200  # it carries a token
    assert (await exchange(urls["delivery"], said=b"{}"))[0] == 404


@pytest.mark.logs("cape: * reports from *, which is not on its list, were turned away")
async def test_only_the_named_proxy_is_believed(receptive):
    await list_sources(receptive, OUTSIDE)
    await behind_proxy(receptive, "127.0.0.1")
    url = (await receptive.urls())["Cape"]["delivery"]
    assert await told(url, OUTSIDE, said=dlr("m1")) == 200
    # What stands before the proxy's own word was told to it by whoever called.
    assert await told(url, f"10.9.9.9, {OUTSIDE}", said=dlr("m2")) == 200
    assert await told(url, "10.9.9.9", OUTSIDE, said=dlr("m3")) == 200
    assert await told(url, f"{OUTSIDE}, 10.9.9.9") == 404
    assert await told(url, OUTSIDE, "10.9.9.9") == 404
    assert await told(url, "nobody") == 404
    assert await told(url) == 404
    await behind_proxy(receptive, "127.0.0.2")
    url = (await receptive.urls())["Cape"]["delivery"]
    assert await told(url, OUTSIDE) == 404
    assert await receptive.rows("SELECT count(*) FROM push") == [(3,)]


@pytest.mark.parametrize("proxy", ["nginx", "127.0.0.1:8085", "127.0.0.0/8"])
async def test_a_proxy_that_is_no_address_is_refused_in_words(receptive, proxy):
    await receptive.close()
    with pytest.raises(BadInput) as refused:
        await receptive.desk.reception().open("127.0.0.1", 0, proxy=proxy)
    assert refused.value.code == "receiver.proxy"


@pytest.mark.logs("cape: * reports from *, which is not on its list, were turned away")
async def test_the_self_test_passes_the_list_and_tells_of_one_that_shuts_everybody_out(receptive):
    await list_sources(receptive, OUTSIDE)
    findings = {each.check: each for each in await receptive.desk.receiving.doctor()}
    assert [findings[check].ok for check in ("path", "echo", "stored_once")] == [True, True, True]
    assert findings["sources"].ok is False
    assert "Cape" in findings["sources"].message
    receptive.desk.settings.set(RECEIVER_PROXY, "127.0.0.1")
    assert "sources" not in {each.check for each in await receptive.desk.receiving.doctor()}
    # Through a proxy the same words are a push like any other.
    await behind_proxy(receptive, "127.0.0.1")
    url = (await receptive.urls())["Cape"]["delivery"]
    assert await told(url, "10.9.9.9", said=b"smsdesk-self-test=" + b"0" * 32) == 404


async def test_the_addresses_say_where_reports_are_taken_from(receptive):
    await list_sources(receptive, f"{OUTSIDE}, 196.26.0.0/16")
    shown = {each.account_name: each.sources for each in await receptive.desk.callbacks.addresses()}
    assert shown == {"Cape": f"{OUTSIDE}, 196.26.0.0/16", "Short code": ""}


def test_a_named_proxy_brings_as_many_callers_as_one_on_this_computer(receptive):
    listener = receptive.reception._listener
    listener.proxy = "10.0.0.1"
    listener.limits = replace(listener.limits, each=0)
    listener._make_room("10.0.0.1")
    assert "10.0.0.1" not in LOOPBACK
