"""A scripted person at a web page: hears what a screen reader would say of it, and uses mouse and keyboard.

They know nothing of the program, and the program knows nothing of them: they click what they were told the name of.
"""

import asyncio
import re
from dataclasses import dataclass

from playwright.async_api import CDPSession, Error, Page

SETTABLE = frozenset({"switch", "checkbox", "radio", "button", "combobox"})
CHOICES = frozenset({"option", "menuitem", "menuitemradio", "link", "button"})
PATIENCE_SECONDS = 15.0
GLANCE_SECONDS = 1.0
PICTURES = re.compile("[\ue000-\uf8ff]")


@dataclass(frozen=True)
class Thing:
    """Something that can be operated: its spoken role and name, and which part of the page it is."""

    role: str
    name: str
    node: int


def _heard(name: str) -> str:
    return PICTURES.sub("", name).strip().casefold()


def _called(label: str, things: list[Thing]) -> list[Thing]:
    """Those whose names begin with the label, the shortest name first.

    Capitals are a matter of style to a person, and pictures from a font have no sound.
    """
    said = label.casefold() + " "
    return sorted((one for one in things if (_heard(one.name) + " ").startswith(said)), key=lambda one: len(one.name))


class Person:
    """Uses one page."""

    def __init__(self, page: Page) -> None:
        self._page = page
        self._session: CDPSession | None = None

    async def set(self, label: str, value: str) -> None:
        """Operate the control that this label stands at, so that it is set to `value`."""
        if value in ("on", "off"):
            await self._click(await self.find(label))
            return
        boxes = _called(label, await self._things(frozenset({"combobox"})))
        if boxes:
            await self._choose(boxes[0], value)
        else:
            await self._click(await self.find(value))

    async def _choose(self, box: Thing, value: str) -> None:
        """With the keyboard, or where the page has a list of its own, with the mouse."""
        await (await self._senses()).send("DOM.focus", {"backendNodeId": box.node})
        await self._page.keyboard.type(value)
        if not await self._comes_to_show(box, value):
            await self._click(box)
            await self._click(await self.find(value, CHOICES))

    async def _comes_to_show(self, box: Thing, value: str) -> bool:
        """Whether a list shows this as chosen, which it may do a moment after the keys."""
        deadline = asyncio.get_running_loop().time() + GLANCE_SECONDS
        while await self._shown(box) != value:
            if asyncio.get_running_loop().time() > deadline:
                return False
            await asyncio.sleep(0.05)
        return True

    async def _shown(self, box: Thing) -> str:
        """What a list shows as chosen."""
        session = await self._senses()
        told = await session.send(
            "Accessibility.getPartialAXTree", {"backendNodeId": box.node, "fetchRelatives": False}
        )
        return next((node["value"]["value"] for node in told["nodes"] if "value" in node), "")

    async def labels_before(self, label: str) -> int | None:
        """How many labels the eye passes before it comes to this one, from the top; None where it is not there."""
        passed = 0
        for node in (await (await self._senses()).send("Accessibility.getFullAXTree"))["nodes"]:
            name = node.get("name", {}).get("value") or ""
            if node["ignored"] or not name:
                continue
            if name == label or name.startswith(label + " "):
                return passed
            passed += node["role"]["value"] in SETTABLE
        return None

    async def sees(self, label: str) -> None:
        """Wait until this label is there."""
        deadline = asyncio.get_running_loop().time() + PATIENCE_SECONDS
        while await self.labels_before(label) is None:
            if asyncio.get_running_loop().time() > deadline:
                raise AssertionError(f"“{label}” is not on the page")
            await asyncio.sleep(0.05)

    async def press(self, name: str) -> None:
        """Press the button with this name."""
        await self._click(await self.find(name))

    async def find(self, label: str, among: frozenset[str] = SETTABLE) -> Thing:
        """What this label stands at, waited for as a person waits."""
        deadline = asyncio.get_running_loop().time() + PATIENCE_SECONDS
        while True:
            things = await self._things(among)
            if fitting := _called(label, things):
                return fitting[0]
            if asyncio.get_running_loop().time() > deadline:
                raise AssertionError(f"nothing on the page is called “{label}”: {[one.name for one in things]}")
            await asyncio.sleep(0.1)

    async def _things(self, roles: frozenset[str]) -> list[Thing]:
        session = await self._senses()
        tree = (await session.send("Accessibility.getFullAXTree"))["nodes"]
        return [
            Thing(node["role"]["value"], node["name"]["value"], node["backendDOMNodeId"])
            for node in tree
            if not node["ignored"] and node.get("role", {}).get("value") in roles and node.get("name", {}).get("value")
        ]

    async def _click(self, thing: Thing) -> None:
        session = await self._senses()
        where = {"backendNodeId": thing.node}
        try:
            await session.send("DOM.scrollIntoViewIfNeeded", where)
            quad = (await session.send("DOM.getContentQuads", where))["quads"][0]
        except (Error, IndexError):
            raise AssertionError(f"“{thing.name}” has no place on the page") from None
        await self._page.mouse.click(sum(quad[0::2]) / 4, sum(quad[1::2]) / 4)

    async def _senses(self) -> CDPSession:
        if self._session is None:
            self._session = await self._page.context.new_cdp_session(self._page)
        return self._session
