"""The window's switch over the process that receives: started, watched, started again, and ended."""

from __future__ import annotations

import asyncio
import json
import os
import subprocess
import sys
import threading
from collections import deque
from contextlib import suppress
from functools import partial
from typing import IO, TYPE_CHECKING, Any, Final, cast

from smsdesk.core.errors import DeskError, Refused
from smsdesk.core.feed import Feed
from smsdesk.core.phrase import Phrase, joined, phrase
from smsdesk.core.receiving import Finding, LastReceived, Phase, ReceiverState
from smsdesk.core.texts import SENTENCES
from smsdesk.host import settings as declared
from smsdesk.host.lock import FileLock
from smsdesk.host.process import start_again
from smsdesk.services.tasks import Tasks

if TYPE_CHECKING:
    from collections.abc import Callable

    from smsdesk.core.clock import Clock
    from smsdesk.host.keys import KeySource
    from smsdesk.host.paths import Home
    from smsdesk.host.settings import Settings
    from smsdesk.services.callbacks import Callbacks
    from smsdesk.services.connections import Connections
    from smsdesk.store.verbs import Store

#: How long the process may take to listen, and to end, in seconds.
START: Final = 20.0
END: Final = 7.0
#: A receiver that ended by itself is started again after so many seconds each; then it is given up.
AGAIN: Final = (0.5, 1.0, 2.0, 5.0, 15.0)
#: One that listened for so long had no trouble with its start.
SETTLED: Final = 60.0
#: A crowd of pushes is news so often at most, in seconds.
TOLD: Final = 0.25
#: How often one that this window did not start is looked after, in seconds.
LOOK: Final = 2.0


class Receiving:
    """`state` is how the receiver fares; `changed` tells when it is another, and when something was received."""

    def __init__(
        self,
        home: Home,
        settings: Settings,
        store: Store,
        callbacks: Callbacks,
        connections: Connections,
        key: KeySource,
        clock: Clock,
    ) -> None:
        self._home = home
        self._settings = settings
        self._store = store
        self._callbacks = callbacks
        self._connections = connections
        self._key = key
        self._clock = clock
        self._child: _Child | None = None
        self._tasks = Tasks()
        self._wanted = False
        self._failures = 0
        self._one = asyncio.Lock()
        self.state = ReceiverState()
        self.changed: Feed[None] = Feed()

    # -- the switch

    async def resume(self) -> None:
        """When a window opens: look after a receiver that runs, or start it where it was on."""
        if self._running() is not None or self._settings.get(declared.RECEIVER_ON):
            await self._start()

    async def switch_on(self) -> None:
        """Start the receiver, or take up the one that runs; returns when it listens or has failed, see `state`."""
        self._settings.set(declared.RECEIVER_ON, True)
        self._failures = 0
        await self._start()

    async def switch_off(self) -> None:
        """End the receiver, whoever started it; returns when it has ended."""
        self._settings.set(declared.RECEIVER_ON, False)
        await self._end()

    async def restart(self) -> None:
        """Let it listen by the settings of now, if it is on."""
        if self.state.phase is not Phase.OFF:
            await self._end()
            await self.switch_on()

    async def close(self) -> None:
        """End with the window, unless the setting `keep_receiving` lets the receiver go on."""
        if self._settings.get(declared.KEEP_RECEIVING) and self.state.phase is Phase.ON:
            self._wanted = False
            await self._tasks.close()
            if self._child is not None:
                self._child.leave()
                self._child = None
        elif self._child is not None:
            await self._end()
        await self._tasks.close()

    # -- how it fares

    async def last(self, limit: int = 20) -> list[LastReceived]:
        """What came in last, newest first."""
        return await self._store.pushes.last(limit)

    async def doctor(self) -> list[Finding]:
        """Try everything a provider's push goes through; knocks at our own door, and at the public address."""
        from smsdesk.services.callback_doctor import examine

        url = self.state.url or self._running() or ""
        return await examine(url, self._settings, self._store, self._callbacks, self._connections, self._clock)

    # -- inside

    def _running(self) -> str | None:
        return None if self._child is not None else running(self._home)

    async def _start(self) -> None:
        async with self._one:
            self._wanted = True
            if self._child is not None:
                return
            url = self._running()
            if url is not None:
                self._become(ReceiverState(Phase.ON, url, kept=True))
                self._tasks.start(self._look_after(), "receiver-kept")
                return
            self._become(ReceiverState(Phase.STARTING))
            try:
                await self._callbacks.addresses()  # makes the desk's key, where there is none yet
                key = await asyncio.to_thread(self._key.read)
                self._child = child = _Child(self._home, key.reveal() if key is not None else "", self)
            except DeskError as error:
                self._become(ReceiverState(Phase.FAILED, why=joined(error.why, error.now)))
                return
            except OSError as error:
                self._become(
                    ReceiverState(
                        Phase.FAILED, why=phrase("It could not be started: {why}.", why=error.strerror or error)
                    )
                )
                return
        with suppress(TimeoutError):
            async with asyncio.timeout(START):
                await child.ready.wait()

    async def _end(self) -> None:
        async with self._one:
            self._wanted = False
            await self._tasks.close()
            child, self._child = self._child, None
            if child is not None or self._running() is not None:
                self._home.receive_stop.touch(mode=0o600)
                await self._until_ended(child)
                self._home.receive_stop.unlink(missing_ok=True)
            self._become(ReceiverState())

    async def _until_ended(self, child: _Child | None) -> None:
        if child is not None:
            await child.finish(END)
            return
        for _ in range(int(END / 0.1)):
            if self._running() is None:
                return
            await asyncio.sleep(0.1)

    async def _look_after(self) -> None:
        """One that this window did not start: when it is gone, its place is taken if the switch is on."""
        while True:
            await asyncio.sleep(LOOK)
            if self._running() is None:
                break
        self._become(ReceiverState())
        if self._settings.get(declared.RECEIVER_ON):
            await self._start()

    async def _again(self, after: float) -> None:
        await asyncio.sleep(after)
        if self._wanted:
            await self._start()

    def _become(self, state: ReceiverState) -> None:
        self.state = state
        self.changed.tell(None)

    # -- news of the child, on the loop's thread

    def child_said(self, child: _Child, said: dict[str, Any]) -> None:
        """What the child says of itself."""
        if child is not self._child:
            return
        if "listening" in said:
            self._become(ReceiverState(Phase.ON, str(said["listening"])))
        elif "error" in said:
            child.error = said

    def child_received(self, child: _Child) -> None:
        """Something came in since this was last said."""
        if child is self._child:
            self.changed.tell(None)

    def child_ended(self, child: _Child) -> None:
        """The child is gone, asked or not."""
        if child is not self._child:
            return
        self._child = None
        if child.error is not None:
            error = child.error
            free = error.get("free")
            declined = Refused(str(error["error"]), **error["words"])
            said = joined(declined.why, declined.now)
            self._become(ReceiverState(Phase.FAILED, why=said, free_port=free if isinstance(free, int) else None))
            return
        if not self._wanted or child.stopped:
            self._become(ReceiverState())
            return
        if child.lived(self._clock.monotonic()) > SETTLED:
            self._failures = 0
        if self._failures >= len(AGAIN):
            _, why, now = SENTENCES["receiver.ended"]
            detail = child.last_words() or phrase("code {code}", code=child.code)
            self._become(ReceiverState(Phase.FAILED, why=joined(Phrase(why, {"detail": detail}), Phrase(now))))
            return
        wait = AGAIN[self._failures]
        self._failures += 1
        self._become(ReceiverState(Phase.STARTING))
        self._tasks.start(self._again(wait), "receiver-again")

    def monotonic(self) -> float:
        """The clock that the child's life is measured by."""
        return self._clock.monotonic()


def running(home: Home) -> str | None:
    """Where the desk's receiver listens, "" where it does not say; None if none runs."""
    lock = FileLock(home.receive_lock)
    try:
        if lock.try_acquire():
            return None
    finally:
        lock.close()
    try:
        return str(json.loads(home.receive_note.read_bytes())["url"])
    except (OSError, ValueError, KeyError, TypeError):
        return ""


class _Child:
    """The process, and the threads that listen to it: a window's loop may have no processes of its own (Windows)."""

    def __init__(self, home: Home, key: str, owner: Receiving) -> None:
        self._owner = owner
        self._loop = asyncio.get_running_loop()
        self._began = owner.monotonic()
        self._ended = asyncio.Event()
        self._words: deque[str] = deque(maxlen=20)
        self.ready = asyncio.Event()
        self.error: dict[str, Any] | None = None
        self.stopped = False
        self.code: int | None = None
        self._has_news = False
        self._process = subprocess.Popen(  # noqa: S603 - our own program
            [*start_again(), "receive", "--from-window"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env={**os.environ, "SMSDESK_HOME": str(home.folder)},
            text=True,
            encoding="utf-8",
            errors="replace",
            **_apart(),
        )
        threading.Thread(target=self._listen, name="receiver-out", daemon=True).start()
        threading.Thread(target=self._overhear, name="receiver-err", daemon=True).start()
        # The key goes through the pipe: arguments and environment can be read by others.
        with suppress(OSError):
            self._pipe("stdin").write(key + "\n")
            self._pipe("stdin").flush()

    def lived(self, now: float) -> float:
        """How long, in seconds."""
        return now - self._began

    def last_words(self) -> str:
        """The last line it wrote for people."""
        return self._words[-1] if self._words else ""

    async def finish(self, patience: float) -> None:
        """Wait for the end that was asked for; a process that does not end is killed, which loses nothing stored."""
        self.stopped = True
        with suppress(OSError):
            self._pipe("stdin").close()
        try:
            async with asyncio.timeout(patience):
                await self._ended.wait()
        except TimeoutError:
            self._process.kill()
            with suppress(TimeoutError):
                async with asyncio.timeout(patience):
                    await self._ended.wait()

    def leave(self) -> None:
        """Let it live on by itself."""
        self.stopped = True
        with suppress(OSError):
            self._pipe("stdin").close()
        self._process.returncode = 0  # nobody waits for it any more

    def _pipe(self, name: str) -> IO[str]:
        return cast("IO[str]", getattr(self._process, name))

    # -- on the threads

    def _listen(self) -> None:
        for line in self._pipe("stdout"):
            try:
                said = json.loads(line)
            except ValueError:
                continue
            if not isinstance(said, dict):
                continue
            if "event" not in said:
                self._tell(partial(self._said, said))
            elif not self._has_news:
                self._has_news = True
                self._tell(self._news)
        if self._process.returncode is None:
            self.code = self._process.wait()
        self._tell(self._over)

    def _overhear(self) -> None:
        for line in self._pipe("stderr"):
            if line.strip():
                self._words.append(line.strip())

    def _tell(self, what: Callable[[], None]) -> None:
        with suppress(RuntimeError):  # the loop is closed
            self._loop.call_soon_threadsafe(what)

    # -- on the loop's thread

    def _said(self, said: dict[str, Any]) -> None:
        self._owner.child_said(self, said)
        if "listening" in said:
            self.ready.set()

    def _news(self) -> None:
        self._loop.call_later(TOLD, self._tell_news)

    def _tell_news(self) -> None:
        self._has_news = False
        self._owner.child_received(self)

    def _over(self) -> None:
        for pipe in ("stdin", "stdout", "stderr"):
            with suppress(OSError):
                self._pipe(pipe).close()
        self._ended.set()
        self._owner.child_ended(self)
        self.ready.set()


if sys.platform == "win32":

    def _apart() -> dict[str, Any]:
        """No console window, and no Ctrl+C meant for us."""
        return {"creationflags": subprocess.CREATE_NO_WINDOW | subprocess.CREATE_NEW_PROCESS_GROUP}

else:

    def _apart() -> dict[str, Any]:
        """A session of its own: a Ctrl+C in our terminal is meant for us."""
        return {"start_new_session": True}
