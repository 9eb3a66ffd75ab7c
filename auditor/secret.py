"""A password that cannot be printed, logged, compared by accident or serialised."""

from typing import Any, Final, NoReturn

MASK: Final = "Secret(…)"


class Secret:
    """Holds one secret text; only `reveal()`, called where it is typed or stored, gives it out."""

    __slots__ = ("_text",)

    def __init__(self, text: str) -> None:
        self._text = text

    def reveal(self) -> str:
        """The text itself. Call it as late as possible and never bind the result to a longer-lived name."""
        return self._text

    def __bool__(self) -> bool:
        return bool(self._text)

    def __repr__(self) -> str:
        return MASK

    __str__ = __repr__

    def __format__(self, spec: str) -> str:
        return MASK

    def __reduce__(self) -> NoReturn:
        raise TypeError("a Secret is never serialised")

    def __getstate__(self) -> Any:
        raise TypeError("a Secret is never serialised")
