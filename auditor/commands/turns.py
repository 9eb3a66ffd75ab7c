"""The person's turn at the terminal: told in words, answered by Enter, or by what a page says."""

import asyncio
import webbrowser
from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Final

from auditor.accounts.model import Account
from auditor.accounts.turns import Finished, ReadNow, Said, Told, Turn
from auditor.catalogue.answers import choices_of
from auditor.catalogue.model import Setting
from auditor.commands.command import has_display, say
from auditor.commands.terminal import Terminal
from auditor.plan import Planned

_ASKED_TWICE: Final = 2

SIGN_IN: Final = (
    "Your turn: an ordinary browser window is open at {address}. Sign in there; what you type stays there.\n"
    "Close the window when you are signed in, or press Enter here. There is no hurry."
)
CHALLENGE: Final = (
    "Your turn: the service asks for something only you can give. Sign in yourself in the window at {address}.\n"
    "Close the window when you are signed in, or press Enter here. There is no hurry."
)
WITHOUT_TERMINAL: Final = " or press Enter here"
PAGE: Final = "Your turn: a window is open at {address}. Sign in and go to any page of your settings there."
GUIDE: Final = (
    "Your turn: this program opens addresses in your own browser and asks you what they say. It reads nothing."
)


class TerminalTurns:
    """`plan` says which settings to ask about; without a terminal only a window can end a turn."""

    def __init__(
        self, plan: Sequence[Planned], terminal: Terminal | None, show: Callable[[str], object] = webbrowser.open
    ) -> None:
        self._plans: Mapping[str, Planned] = {planned.account.id: planned for planned in plan}
        self._terminal = terminal
        self._show = show

    async def go_on(self) -> None:
        """A terminal has Ctrl+Z for that."""

    def someone_for(self, what: Turn) -> bool:
        """A window needs a display, a question a terminal."""
        if what is Turn.GUIDE:
            return self._terminal is not None
        return has_display() and (what is not Turn.PAGE or self._terminal is not None)

    @asynccontextmanager
    async def turn(self, account: Account, what: Turn, address: str) -> AsyncIterator["asyncio.Queue[Said]"]:
        """One turn, told and over."""
        said: asyncio.Queue[Said] = asyncio.Queue()
        words = {Turn.SIGN_IN: SIGN_IN, Turn.CHALLENGE: CHALLENGE, Turn.PAGE: PAGE, Turn.GUIDE: GUIDE}[what]
        if self._terminal is None:
            words = words.replace(WITHOUT_TERMINAL, "")
        say(words.format(address=address))
        talk = asyncio.ensure_future(self._talk(account, what, said))
        try:
            yield said
        finally:
            talk.cancel()
            await asyncio.gather(talk, return_exceptions=True)

    async def _talk(self, account: Account, what: Turn, said: "asyncio.Queue[Said]") -> None:
        if self._terminal is None:
            return
        if what is Turn.GUIDE:
            await self._ask_all(self._terminal, self._plans[account.id], said)
        elif what is Turn.PAGE:
            await _read_pages(self._terminal, said)
        elif await self._terminal.line("") is None:
            return  # nobody types any more; the window can still be closed
        said.put_nowait(Finished())

    async def _ask_all(self, terminal: Terminal, planned: Planned, said: "asyncio.Queue[Said]") -> None:
        for page in planned.pages():
            address = planned.full(page.address)
            say(f"\n{address}")
            if has_display():
                self._show(address)
            for setting in page.settings:
                value = await _answer(terminal, setting)
                if value is None:
                    return
                if value:
                    said.put_nowait(Told(setting.id, value))


async def _read_pages(terminal: Terminal, said: "asyncio.Queue[Said]") -> None:
    while True:
        line = await terminal.line("Press Enter to read the page in front; q and Enter when you have finished. ")
        if line is None or line.strip().casefold() in ("q", "quit"):
            return
        word = ReadNow()
        said.put_nowait(word)
        await word.read.wait()


async def _answer(terminal: Terminal, setting: Setting) -> str | None:
    """What the person says a setting is set to: empty when they cannot tell, None when they have had enough."""
    label = next((texts[0] for texts in setting.labels.values()), setting.id)
    where = f" ({setting.path})" if setting.path else ""
    choices = choices_of(setting)
    hint = " / ".join(choices) if choices else "its words"
    for _asked in range(_ASKED_TWICE):
        line = await terminal.line(f"“{label}”{where}: what does it say? [{hint}; Enter if you cannot tell; q to end] ")
        if line is None or line.strip().casefold() in ("q", "quit"):
            return None
        value = _among(line.strip(), choices)
        if value is not None:
            return value
        say(f"Please answer with one of: {hint}")
    return ""


def _among(said: str, choices: tuple[str, ...]) -> str | None:
    if not said or not choices:
        return said
    return next((choice for choice in choices if choice.casefold() == said.casefold()), None)
