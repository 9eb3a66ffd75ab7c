"""What `accounts add` asks for when it was not told: way in, country and plan. A guess is said to be one."""

from auditor.accounts.model import Way
from auditor.accounts.ways import proposed, ways_of
from auditor.catalogue.model import Service
from auditor.commands.command import say
from auditor.commands.terminal import Terminal
from auditor.wording import WAY_REASON_WORDS, WAY_WORDS


class Questions:
    """Asks at the terminal; without one it takes what is proposed or guessed, and says so."""

    def __init__(self, service: Service, terminal: Terminal | None) -> None:
        self._service = service
        self._terminal = terminal

    async def way(self) -> Way:
        """How to get signed in: the gentlest way that works is proposed, with the reason."""
        proposal, ways = proposed(self._service), ways_of(self._service)
        say(f"How to get signed in: {WAY_WORDS[proposal.way]} ({proposal.way}). {WAY_REASON_WORDS[proposal.why]}")
        if self._terminal is None:
            return proposal.way
        others = ", ".join(f"{way} ({WAY_WORDS[way]})" for way in ways if way is not proposal.way)
        said = await self._terminal.line(f"Enter for that, or one of: {others}. ") if others else ""
        chosen = (said or "").strip().casefold()
        return Way(chosen) if chosen in ways else proposal.way

    async def region(self, guess: str) -> str:
        """The person's country. What they have now, and which rows they are shown, differ by it."""
        if self._terminal is None:
            if guess:
                say(f"Region {guess} was guessed from this computer's language; correct it with --region.")
            return guess
        offered = f" [{guess}, a guess from this computer's language]" if guess else ""
        said = await self._terminal.line(f"Your country, such as DE or US{offered}: ")
        return (said or "").strip().upper() or guess

    async def plan(self) -> str:
        """The plan they pay for, where the rules tell plans apart."""
        plans = sorted({plan for setting in self._service.settings for plan in setting.plans})
        if self._terminal is None or not plans:
            return ""
        said = await self._terminal.line(f"Your plan at {self._service.name} ({', '.join(plans)}; Enter if unsure): ")
        return (said or "").strip()
