"""The callback doctor: everything that a provider's push goes through, tried from this computer."""

from __future__ import annotations

import asyncio
import secrets
import ssl
from datetime import timedelta
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from smsdesk.core.errors import DeskError
from smsdesk.core.phrase import phrase
from smsdesk.core.push import Receipt
from smsdesk.core.receiving import Finding
from smsdesk.core.sources import Sources
from smsdesk.host import settings as declared
from smsdesk.webhook.knock import Answered, knock
from smsdesk.webhook.listener import LOOPBACK

if TYPE_CHECKING:
    from smsdesk.core.clock import Clock
    from smsdesk.core.inbox import CallbackAddress
    from smsdesk.host.settings import Settings
    from smsdesk.services.callbacks import Callbacks
    from smsdesk.services.connections import Connections
    from smsdesk.store.verbs import Store

#: A provider's own push of this age still shows that it finds its way.
FRESH: Final = timedelta(hours=24)
_NO_ADDRESS: Final = phrase("No account has a provider that calls.")


async def examine(
    url: str, settings: Settings, store: Store, callbacks: Callbacks, connections: Connections, clock: Clock
) -> list[Finding]:
    """The findings, in the order a push goes through them; `url` is where the receiver listens, "" for nowhere."""
    visit = _Visit(url, settings, store, callbacks, connections, clock)
    try:
        return await visit.findings()
    except DeskError as error:
        return [Finding("path", False, phrase("The addresses cannot be read"), error.why, error.now)]


class _Visit:
    def __init__(
        self, url: str, settings: Settings, store: Store, callbacks: Callbacks, connections: Connections, clock: Clock
    ) -> None:
        self._url = url
        self._public = settings.get(declared.PUBLIC_ADDRESS).strip()
        self._proxy = settings.get(declared.RECEIVER_PROXY)
        self._store = store
        self._callbacks = callbacks
        self._connections = connections
        self._clock = clock

    async def findings(self) -> list[Finding]:
        addresses = await self._callbacks.addresses()
        listening = await self._listening()
        found = [listening, self._firewall(), await self._reachable(addresses)]
        if listening.ok and addresses:
            found += await self._pushed(addresses)
        elif not addresses:
            found.append(
                Finding("path", None, phrase("No addresses"), _NO_ADDRESS, phrase("Add an account of one that does."))
            )
        found += [self._encryption(), *self._sources(addresses), *self._while_down(addresses), *await self._trouble()]
        return found

    async def _listening(self) -> Finding:
        if not self._url:
            return Finding(
                "listening", False, phrase("Not listening"), phrase("The receiver is off."), phrase("Switch it on.")
            )
        where = self._url.partition("//")[2]
        try:
            answered = await _knock(_near(self._url), "/", "GET", b"")
        except (OSError, ValueError) as error:
            why = phrase("{where} does not answer: {why}.", where=where, why=_why(error))
            return Finding(
                "listening", False, phrase("Not listening"), why, phrase("Switch the receiver off and on again.")
            )
        if answered.status != 404:
            why = phrase("{where} answered with {status}; it is another program.", where=where, status=answered.status)
            return Finding("listening", False, phrase("Not listening"), why, phrase("Choose another port."))
        milliseconds = max(1, round(answered.seconds * 1000))
        return Finding(
            "listening",
            True,
            phrase("Listening on this computer"),
            phrase("{where} answered in {milliseconds} ms.", where=where, milliseconds=milliseconds),
        )

    def _firewall(self) -> Finding:
        host = urlsplit(self._url).hostname or ""
        if not self._url or host in LOOPBACK:
            why = phrase("It listens on this computer only; nothing from outside has to pass a firewall.")
            return Finding("firewall", True, phrase("No firewall in between"), why)
        port = urlsplit(self._url).port
        why = phrase(
            "A firewall cannot be seen from inside. Port {port} (TCP) has to be open for incoming connections.",
            port=port,
        )
        return Finding(
            "firewall", None, phrase("Firewall"), why, phrase("See the page about the receiver for each system.")
        )

    async def _reachable(self, addresses: list[CallbackAddress]) -> Finding:
        now = self._clock.now()
        latest = max((each for each in addresses if each.last_used), key=_used, default=None)
        if latest is not None and latest.last_used is not None and now - latest.last_used < FRESH:
            when = latest.last_used.astimezone().strftime("%H:%M")
            return Finding(
                "reachable",
                True,
                phrase("Reachable from the internet"),
                phrase("{title} arrived at {when}.", title=latest.title, when=when),
            )
        if not self._public:
            why = phrase("No public address is set, so no provider can call.")
            return Finding(
                "reachable",
                False,
                phrase("No public address"),
                why,
                phrase("Enter the address of your proxy or tunnel."),
            )
        try:
            answered = await _knock(self._public, "/", "GET", b"")
        except ssl.SSLError as error:
            why = phrase("{public} has a certificate that is not good: {why}.", public=self._public, why=_why(error))
            return Finding("reachable", False, phrase("Not reachable"), why, phrase("Renew the certificate."))
        except (OSError, ValueError) as error:
            why = phrase(
                "{public} could not be reached from this computer: {why}.", public=self._public, why=_why(error)
            )
            advice = phrase(
                "Try it from another network: some routers do not let a computer call itself by its public address."
            )
            return Finding("reachable", None, phrase("Perhaps not reachable"), why, advice)
        if answered.status == 404 and answered.body == b"Not Found":
            return Finding(
                "reachable",
                True,
                phrase("Reachable at the public address"),
                phrase("{public} leads to this desk.", public=self._public),
            )
        why = phrase(
            "{public} answered with {status}; something else answers there.",
            public=self._public,
            status=answered.status,
        )
        return Finding(
            "reachable",
            False,
            phrase("The public address leads elsewhere"),
            why,
            phrase("Look at the proxy or the tunnel."),
        )

    async def _pushed(self, addresses: list[CallbackAddress]) -> list[Finding]:
        """Knock twice at every address with the same test: path, echo, and that a copy is stored once."""
        accounts = {account.id: account for account in await self._store.accounts.all()}
        wrong: dict[str, list[str]] = {"path": [], "echo": [], "stored_once": []}
        for each in addresses:
            callback = self._callbacks.callback(each)
            raw = b"smsdesk-self-test=" + secrets.token_hex(16).encode()
            name = f"{each.title} of {each.account_name}"
            provider = self._connections.build(accounts[each.account], {}).provider
            expected = provider.reply_push(callback.purpose, raw, Receipt.STORED)
            try:
                first = await _knock(_near(self._url), each.path, callback.method, raw)
                second = await _knock(_near(self._url), each.path, callback.method, raw)
                stranger = await _knock(_near(self._url), each.path + "x", callback.method, raw)
            except (OSError, ValueError) as error:
                wrong["path"].append(f"{name}: {_why(error)}")
                continue
            if first.status != expected.status or stranger.status != 404:
                wrong["path"].append(phrase("{name} answered with {status}", name=name, status=first.status))
            elif first.body != expected.body:
                wrong["echo"].append(name)
            elif second.body != first.body or await self._store.pushes.count(each.account, each.purpose, raw) != 1:
                wrong["stored_once"].append(name)
        good = {
            "path": (
                phrase("Every address is served"),
                phrase("%Ln answered, and none that is wrong by a letter.", count=len(addresses)),
            ),
            "echo": (
                phrase("The answers are what each provider wants"),
                phrase("Word for word as their documents have them."),
            ),
            "stored_once": (
                phrase("A test was stored"),
                phrase("Sent twice, it was stored once and got the same answer."),
            ),
        }
        bad = {
            "path": phrase("An address is not served"),
            "echo": phrase("An answer is not what its provider wants"),
            "stored_once": phrase("A test was not stored once"),
        }
        return [
            Finding(
                check,
                False,
                bad[check],
                "; ".join(names) + ".",
                phrase("Look at the log, then test the account's sign-in."),
            )
            if names
            else Finding(check, True, *good[check])
            for check, names in wrong.items()
        ]

    def _encryption(self) -> Finding:
        if not self._public:
            why = phrase("Without a public address there is nothing to encrypt yet.")
            return Finding("encryption", None, phrase("Encryption"), why)
        if self._public.startswith("https://"):
            return Finding("encryption", True, phrase("Encrypted"), phrase("Providers call over https."))
        why = phrase("Messages arrive over http; whoever passes them on can read them.")
        return Finding(
            "encryption", False, phrase("Not encrypted"), why, phrase("Add a certificate, or a proxy that has one.")
        )

    def _sources(self, addresses: list[CallbackAddress]) -> list[Finding]:
        """Behind a proxy that nobody named every push seems to come from this computer."""
        listed = [each for each in addresses if each.sources]
        if not listed or self._proxy or (urlsplit(self._url).hostname or "") not in LOOPBACK:
            return []
        shut = [each.account_name for each in listed if not Sources.parse(each.sources).admit("127.0.0.1")]
        if not shut:
            return []
        why = phrase(
            "Reports for {accounts} are taken from some addresses only, and the receiver cannot tell where they come "
            "from: whatever passes them on calls from this computer. All of them are turned away.",
            accounts=", ".join(shut),
        )
        advice = phrase(
            "Enter the address of the proxy in the settings of the receiver, and let it write X-Forwarded-For; or "
            "empty the list in the account."
        )
        return [Finding("sources", False, phrase("No report can come in"), why, advice)]

    def _while_down(self, addresses: list[CallbackAddress]) -> list[Finding]:
        missed = dict.fromkeys(self._callbacks.callback(each).missed for each in addresses)
        why = " ".join(each for each in missed if each)
        return [Finding("while_down", None, phrase("While nobody answers"), why)] if why else []

    async def _trouble(self) -> list[Finding]:
        found = []
        unread = await self._store.pushes.unread()
        if unread:
            why = phrase(
                "{unread:,} pushes are kept as they came, because they could not be understood.", unread=unread
            )
            found.append(
                Finding("unread", False, phrase("Not understood"), why, phrase("Report them; nothing of them is lost."))
            )
        names = {account.id: account.name for account in await self._store.accounts.all()}
        for account, (count, at) in (await self._store.pushes.denied()).items():
            if account in names and self._clock.now() - at < FRESH * 7:
                when = at.astimezone().strftime("%Y-%m-%d %H:%M")
                why = phrase(
                    "%Ln pushes to {account} did not carry its token, the last on {when}.",
                    count=count,
                    account=names[account],
                    when=when,
                )
                found.append(
                    Finding(
                        "token",
                        False,
                        phrase("Wrong token"),
                        why,
                        phrase("Compare the account's token with the provider's."),
                    )
                )
        return found


async def _knock(url: str, path: str, method: str, said: bytes) -> Answered:
    return await asyncio.to_thread(knock, url, path, method, said)


def _near(url: str) -> str:
    """The address as this computer calls it: nobody can call 0.0.0.0."""
    return url.replace("//0.0.0.0:", "//127.0.0.1:").replace("//[::]:", "//[::1]:")


def _used(address: CallbackAddress) -> float:
    return address.last_used.timestamp() if address.last_used is not None else 0.0


def _why(error: Exception) -> str:
    if isinstance(error, ssl.SSLCertVerificationError):
        return error.verify_message
    if isinstance(error, TimeoutError):
        return phrase("no answer within 5 seconds")
    return (error.strerror if isinstance(error, OSError) else None) or str(error)
