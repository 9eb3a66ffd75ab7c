"""Pictures of controls for evidence: cut out of the window, and all that is not the setting's own words painted over.

A picture shows a control as it stood when it was read, or there is none: it is looked at anew before, and what moves
meanwhile is not pictured. Nothing is added to the page; it is scrolled, as reading scrolls it.
"""

import asyncio
import io
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Any, Final

from playwright.async_api import Error, Page

from auditor.browser.finger import ROW, ROW_OF, TALLEST, is_same, to_the_middle
from auditor.browser.tree import TREE
from auditor.browser.watch import Watch
from auditor.browser.worlds import World, Worlds
from auditor.catalogue.model import Kind
from auditor.reading.model import Control
from auditor.reading.survey import numbered

AROUND: Final = 6
MOST_NODES: Final = 40_000
"""A page of more parts is not looked through for what must not show, and so not pictured."""

COVER: Final = (154, 160, 166)
MOST_COVERED: Final = 0.5
"""A control of which more than this must not show is not worth a picture."""

SHOT_MILLISECONDS: Final = 5_000
PICTURED: Final = frozenset({Kind.SWITCH, Kind.CHECKBOX, Kind.RADIO})
"""Kinds that may be images themselves; in a row of words an image is somebody's."""

WIDEST, HIGHEST = 120, 60
"""Pixels: what is larger than this is no image of a switch."""

Box = tuple[float, float, float, float]


@dataclass(frozen=True, slots=True)
class Subject:
    """A control as it was read, and the texts that may show beside it."""

    control: Control
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Framing:
    """What to cut out of the window, and what in it to paint over. `own` is where the control itself is."""

    cut: Box
    own: Box
    hidden: tuple[Box, ...]


@dataclass(frozen=True, slots=True)
class _Sight:
    """A subject where it was found: its frame's world, and its number there."""

    subject: Subject
    world: World
    number: int


class Camera:
    """Takes pictures of one page."""

    def __init__(self, page: Page, watch: Watch) -> None:
        self._page = page
        self._watch = watch
        self._worlds = Worlds(page)

    async def take(self, subjects: Mapping[int, Subject]) -> dict[int, bytes | None]:
        """Picture those that are in sight, each under its number; None where a picture must not be, or moved.

        What is not in sight has no entry.
        """
        worlds = await self._worlds.now()
        seen = [(world, number, control) for world in worlds for number, control in await _looked(world)]
        taken: dict[int, bytes | None] = {}
        for at, subject in subjects.items():
            here = next((sight for sight in seen if _shows(sight[2], subject.control)), None)
            if here is not None:
                taken[at] = await self._taken(_Sight(subject, here[0], here[1]), worlds)
        return taken

    async def _taken(self, sight: _Sight, worlds: Sequence[World]) -> bytes | None:
        """One picture; the framing must be the same before and after, or something moved in between."""
        try:
            framing = await self._framed(sight, worlds)
            if not await _is_in_sight(worlds[0], framing):
                await self._scroll_to(sight)
                framing = await self._framed(sight, worlds)
            if framing is None or not await _is_in_sight(worlds[0], framing):
                return None
            shot = await self._page.screenshot(
                type="png", caret="initial", scale="css", animations="allow", timeout=SHOT_MILLISECONDS
            )
            if await self._framed(sight, worlds) != framing:
                return None
        except Error:
            return None
        return await asyncio.to_thread(cropped, shot, framing)

    async def _framed(self, sight: _Sight, worlds: Sequence[World]) -> Framing | None:
        """The row, and everything in it that any frame draws there and must not show."""
        inner = await self._asked(sight.world, sight, sight.number, None)
        begins = await _origin(sight.world, worlds[0])
        if inner is None or begins is None:
            return None
        cut, hidden = _moved(inner["cut"], begins), [_moved(box, begins) for box in inner["hidden"]]
        for world in worlds:
            origin = None if world is sight.world else await _origin(world, worlds[0])
            if origin is None:
                continue
            told = await self._asked(world, sight, -1, _moved(cut, (-origin[0], -origin[1])))
            if told is None:
                return None
            hidden += [_moved(box, origin) for box in told["hidden"]]
        return Framing(cut, _moved(inner["own"], begins), tuple(hidden))

    @staticmethod
    async def _asked(world: World, sight: _Sight, number: int, cut: Box | None) -> dict[str, Any] | None:
        limits = {
            "around": AROUND,
            "nodes": MOST_NODES,
            "tallest": TALLEST,
            "pictured": sight.subject.control.kind in PICTURED,
            "wide": WIDEST,
            "high": HIGHEST,
        }
        told: dict[str, Any] | None = await world.asked(
            _script(), number, sight.subject.control.label, list(sight.subject.words), cut, limits
        )
        return told

    async def _scroll_to(self, sight: _Sight) -> None:
        """Bring the whole row into sight."""
        self._watch.touches()
        row = await sight.world.object_of(ROW, sight.number, sight.subject.control.label, TALLEST)
        if row is not None:
            await to_the_middle(sight.world.session, row)


def cropped(shot: bytes, framing: Framing) -> bytes:
    """The part of a window's picture that the framing says, as a PNG that carries nothing but its pixels."""
    from PIL import Image, ImageDraw  # noqa: PLC0415 -- needed by an audit that takes pictures alone

    with Image.open(io.BytesIO(shot)) as whole:
        picture = whole.convert("RGB")
    draw = ImageDraw.Draw(picture)
    for left, top, width, height in framing.hidden:
        draw.rectangle((left - 1, top - 1, left + width + 1, top + height + 1), fill=COVER)
    left, top, width, height = framing.cut
    inside = (max(0, round(left)), max(0, round(top)))
    ends = (min(picture.width, round(left + width)), min(picture.height, round(top + height)))
    made = io.BytesIO()
    picture.crop((*inside, *ends)).save(made, "PNG", optimize=True)
    return made.getvalue()


async def _origin(world: World, top: World) -> tuple[float, float] | None:
    """Where a frame's window begins in the tab's just now; None where it is not drawn, or that cannot be told."""
    if world is top:
        return 0.0, 0.0
    try:
        owner = await top.session.send("DOM.getFrameOwner", {"frameId": world.frame})
        model = await top.session.send("DOM.getBoxModel", {"backendNodeId": owner["backendNodeId"]})
    except Error:
        return None
    return model["model"]["content"][0], model["model"]["content"][1]


async def _is_in_sight(top: World, framing: Framing | None) -> bool:
    """Whether nothing lies over it, and the whole height of it is in the window, with the middle of its width."""
    if framing is None or _is_covered(framing):
        return False
    size = (await top.session.send("Page.getLayoutMetrics"))["cssVisualViewport"]
    left, upper, width, height = framing.cut
    in_width = 0 <= left + width / 2 <= size["clientWidth"]
    return bool(in_width and upper >= 0 and upper + height <= size["clientHeight"])


async def _looked(world: World) -> Sequence[tuple[int, Control]]:
    try:
        return numbered(await world.look(), world.url)
    except Error:  # a frame may go while it is looked at
        return ()


def _shows(now: Control, read: Control) -> bool:
    return now.place is not None and is_same(now, read) and (now.value, now.reason) == (read.value, read.reason)


def _is_covered(framing: Framing) -> bool:
    """Whether what must not show lies over the control itself."""
    area = framing.own[2] * framing.own[3]
    return sum(_shared(framing.own, box) for box in framing.hidden) > MOST_COVERED * area


def _shared(one: Box, other: Box) -> float:
    """The area that two boxes share, in square pixels."""
    wide = min(one[0] + one[2], other[0] + other[2]) - max(one[0], other[0])
    high = min(one[1] + one[3], other[1] + other[3]) - max(one[1], other[1])
    return max(0.0, wide) * max(0.0, high)


def _moved(box: Sequence[float], by: tuple[float, float]) -> Box:
    return box[0] + by[0], box[1] + by[1], box[2], box[3]


@cache
def _script() -> str:
    made = resources.files("auditor.browser").joinpath("camera.js").read_text(encoding="utf-8")
    return f"(() => {{ {TREE} const rowOf = {ROW_OF}; const framed = {made}; return framed; }})()"
