"""What a person chose: every setting is declared once, here, with its words; the page and the file follow from it."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar, cast

from smsdesk.core.errors import DeskError
from smsdesk.core.feed import Feed
from smsdesk.core.phrase import phrase
from smsdesk.host import files

if TYPE_CHECKING:
    from pathlib import Path

T = TypeVar("T", bool, int, str)


@dataclass(frozen=True, slots=True)
class Setting(Generic[T]):
    """One choice; its type is that of its default."""

    key: str
    default: T
    label: str
    help: str = ""
    choices: tuple[tuple[T, str], ...] = ()  # the values and their words, where there are only a few
    lowest: int = 0  # for numbers
    highest: int = 1_000_000

    def allows(self, value: object) -> bool:
        """Whether this can be the setting's value."""
        if type(value) is not type(self.default):
            return False
        if self.choices:
            return any(value == allowed for allowed, _ in self.choices)
        return isinstance(value, bool | str) or self.lowest <= value <= self.highest


LANGUAGE: Final = Setting(
    "language",
    "system",
    phrase("Language"),
    choices=(
        ("system", phrase("As the system")),
        ("en", "English"),
        ("sw", phrase("Kiswahili, not yet reviewed by a speaker")),
    ),
)
THEME: Final = Setting(
    "theme",
    "system",
    phrase("Theme"),
    choices=(("system", phrase("As the system")), ("light", phrase("Light")), ("dark", phrase("Dark"))),
)
TEXT_SIZE: Final = Setting(
    "text_size",
    100,
    phrase("Text size"),
    choices=((100, phrase("Normal")), (112, phrase("Large")), (125, phrase("Very large"))),
)
CONFIRM_ABOVE: Final = Setting(
    "confirm_above",
    100,
    phrase("Ask me to type the number of people"),
    phrase("For batches with more people than this"),
)
TYPE_ABOVE: Final = Setting(
    "type_above", 1000, phrase("Ask me to type the client's name"), phrase("For top-ups of more SMS than this")
)
BALANCE_EVERY: Final = Setting(
    "balance_every",
    60,
    phrase("Check balances"),
    phrase("While nothing is being sent from the account"),
    choices=(
        (5, phrase("Every 5 minutes")),
        (15, phrase("Every 15 minutes")), (30, phrase("Every 30 minutes")),
        (60, phrase("Every hour")),
        (240, phrase("Every 4 hours")), (1440, phrase("Once a day")), (0, phrase("Only when I ask")),
    ),
)  # fmt: skip
WARN_REPEATS: Final = Setting(
    "warn_repeats",
    True,
    phrase("Warn about repeats"),
    phrase("When the same text went to the same number in the last 24 hours"),
)
QUIET_HOURS: Final = Setting(
    "quiet_hours",
    False,
    phrase("Quiet hours"),
    phrase("Warn before sending between 20:00 and 07:00 in the time zone of the number"),
)
COUNTRY: Final = Setting(
    "country",
    "",
    phrase("Country"),
    phrase("Of numbers written without it, where the account says none; two letters, such as KE"),
)
NUMBERS_HIDDEN: Final = Setting(
    "numbers_hidden",
    True,
    phrase("Hide numbers"),
    phrase("On the screen; a row that you mend, open conversations and exports show them"),
)
KEEP_MONTHS: Final = Setting(
    "keep_months",
    0,
    phrase("Keep messages"),
    phrase("What is older is removed: texts, numbers and names. Batches stay, with their counts"),
    choices=(
        (0, phrase("For ever")),
        (3, phrase("3 months")), (6, phrase("6 months")), (12, phrase("12 months")),
        (24, phrase("24 months")), (36, phrase("36 months")),
    ),
)  # fmt: skip
KEEP_PUSHES: Final = Setting(
    "keep_pushes",
    90,
    phrase("Keep what providers push, word for word, for so many days"),
    phrase("What it means stays, and a copy is still recognised; 0 keeps it for ever"),
    highest=36_500,
)
STOP_WORDS: Final = Setting(
    "stop_words",
    "STOP, ACHA",
    phrase("Words for STOP"),
    phrase("Whoever answers one of these is not written to any more"),
)
RECEIVER_ON: Final = Setting(
    "receiver_on", False, phrase("Receive answers and reports"), phrase("From providers that call this desk")
)
RECEIVER_PORT: Final = Setting(
    "receiver_port", 8085, phrase("Port"), phrase("Of the receiver for answers and reports"), highest=65535
)
RECEIVER_HOST: Final = Setting(
    "receiver_host",
    "127.0.0.1",
    phrase("Reachable from"),
    phrase("On this computer only, a tunnel or a proxy has to pass on what providers say"),
    choices=(("127.0.0.1", phrase("This computer only")), ("0.0.0.0", phrase("Other computers too"))),  # noqa: S104 - a choice of its own
)
PUBLIC_ADDRESS: Final = Setting(
    "public_address",
    "",
    phrase("Public address"),
    phrase("Under which providers reach the receiver, such as https://desk.example.com"),
)
KEEP_RECEIVING: Final = Setting(
    "keep_receiving",
    False,
    phrase("Keep receiving"),
    phrase("Also after this window is closed, until the computer is shut down"),
)
RECEIVER_PROXY: Final = Setting(
    "receiver_proxy",
    "",
    phrase("Address of the proxy"),
    phrase("Only this address is believed about where a push comes from, such as 127.0.0.1 for nginx on this computer"),
)
RECEIVER_CERTIFICATE: Final = Setting(
    "receiver_certificate", "", phrase("Certificate"), phrase("A PEM file, where the receiver itself is to speak https")
)
RECEIVER_KEY: Final = Setting(
    "receiver_key", "", phrase("Key of the certificate"), phrase("A PEM file that only you can read")
)
TEST_NUMBER: Final = Setting("test_number", "", phrase("Number for tests"), phrase('Where "Send a test to me" goes'))
WINDOW: Final = Setting("window", "", phrase("Window"), phrase("Its place and size when it was last closed"))

SETTINGS: Final[tuple[Setting[bool] | Setting[int] | Setting[str], ...]] = (
    LANGUAGE, THEME, TEXT_SIZE, CONFIRM_ABOVE, TYPE_ABOVE, BALANCE_EVERY, WARN_REPEATS, QUIET_HOURS, COUNTRY,
    NUMBERS_HIDDEN, KEEP_MONTHS, KEEP_PUSHES, STOP_WORDS, RECEIVER_ON, RECEIVER_PORT, RECEIVER_HOST, PUBLIC_ADDRESS,
    KEEP_RECEIVING, RECEIVER_PROXY, RECEIVER_CERTIFICATE, RECEIVER_KEY, TEST_NUMBER, WINDOW,
)  # fmt: skip


@dataclass
class Settings:
    """The settings of one desk, read once and written at each change; a damaged file does not stop the desk.

    `changes` tells the key of each setting that was changed here; `notices` are sentences about a damaged file.
    """

    path: Path
    changes: Feed[str] = field(default_factory=Feed)
    notices: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._values = self._read()

    def get(self, setting: Setting[T]) -> T:
        """The person's choice, or the default where there is none that can be used."""
        value = self._values.get(setting.key, setting.default)
        return cast("T", value) if setting.allows(value) else setting.default

    def set(self, setting: Setting[T], value: T) -> None:
        """Keep a choice, then tell. Raises `ValueError` if it cannot be one, `DeskError` (`desk.disk`, `desk.busy`)."""
        if not setting.allows(value):
            raise ValueError(f"{setting.key} cannot be {value!r}")
        # Not before it is needed: the window reads its settings before its first paint.
        from smsdesk.host.lock import FileLock

        lock = FileLock(self.path.with_name(self.path.name + ".lock"))
        try:
            with lock.holding():
                # Another program may have changed other settings; keys that this version does not know are kept.
                self._values = {**(self._read() or self._values), setting.key: value}
                files.replace(self.path, json.dumps(self._values, indent=1, ensure_ascii=False).encode())
        except OSError as error:
            raise DeskError("desk.disk", detail=error.strerror or str(error)) from error
        finally:
            lock.close()
        self.changes.tell(setting.key)

    def _read(self) -> dict[str, Any]:
        try:
            values = json.loads(self.path.read_bytes())
            if isinstance(values, dict):
                return values
        except FileNotFoundError:
            return {}
        except OSError as error:
            self.notices.append(
                phrase("The settings could not be read ({strerror}); the usual ones are used.", strerror=error.strerror)
            )
            return {}
        except (ValueError, RecursionError):
            pass
        aside = self.path.with_name(self.path.name + ".damaged")
        try:
            self.path.replace(aside)
        except OSError as error:
            self.notices.append(f"The settings are damaged and cannot be put aside ({error.strerror}).")
        else:
            self.notices.append(phrase("The settings were damaged and are put aside as {name}.", name=aside.name))
        return {}
