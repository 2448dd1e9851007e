"""A feed: one kind of news, and those who want to hear it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")


class Feed(Generic[T]):
    """Tells every listener each item, in order, on the loop's thread.

    A listener is a plain function; `listen` returns the function that stops listening.
    """

    def __init__(self) -> None:
        self._listeners: list[Callable[[T], None]] = []

    def listen(self, listener: Callable[[T], None]) -> Callable[[], None]:
        """Add a listener; call what is returned to stop hearing."""
        self._listeners.append(listener)

        def stop() -> None:
            if listener in self._listeners:
                self._listeners.remove(listener)

        return stop

    @property
    def heard(self) -> bool:
        """Whether anybody listens."""
        return bool(self._listeners)

    def tell(self, item: T) -> None:
        """Tell everyone who listens now."""
        for listener in tuple(self._listeners):
            listener(item)
