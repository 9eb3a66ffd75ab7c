"""Writes raw frames as a test page: structure, states and looks as they were, words only where they may stay."""

import html
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from auditor.reading.personal import Keep, neutral

BASE: Final = (
    "*,*::before,*::after{margin:0;padding:0;border:0 solid;min-width:0;min-height:0;box-sizing:content-box;"
    "position:static;opacity:1;transform:none;background:none;border-radius:0;list-style:none;text-decoration:none}"
)
FRAME: Final = "\0frame"
VOID: Final = frozenset({"area", "br", "col", "hr", "img", "input", "wbr"})
FLAGS: Final = frozenset(
    {"checked", "selected", "disabled", "hidden", "multiple", "open", "readonly", "inert", "onclick", "href"}
    | {"pressed", "on", "active", "indeterminate"}
)
CODES: Final = re.compile(
    r"role|type|class|id|name|for|aria-(labelledby|describedby|controls|owns|activedescendant|checked|pressed|selected|"
    r"expanded|disabled|hidden|haspopup|busy|live|modal|orientation|readonly|multiselectable)|"
    r"data-(test-?id|testid|test|cy|qa|state|checked|on|active|value|enabled|selected|status|toggled|pressed)|slot|popover"
)
TEXTS: Final = frozenset({"aria-label", "title", "alt", "aria-valuetext", "label"})
NUMBERS: Final = frozenset(
    {"aria-valuenow", "aria-valuemin", "aria-valuemax", "min", "max", "step", "tabindex", "value"}
)
_ROLES_IN_LINES: Final = """
switch checkbox radio radiogroup menuitemcheckbox menuitemradio combobox listbox option slider button link
heading region group tabpanel tablist tab alert alertdialog dialog img menu menubar menuitem grid gridcell row
rowgroup table cell columnheader rowheader list listitem presentation none status main navigation banner
contentinfo form search true false mixed polite assertive horizontal vertical text password email tel range
submit reset manual auto
"""
ROLES: Final = frozenset(_ROLES_IN_LINES.split())
_PART: Final = re.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+|[^\W\d_]+")
_NUMBER: Final = re.compile(r"-?\d{1,6}(\.\d{1,4})?")
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?")
SHAPES: Final = {"dir": re.compile("ltr|rtl|auto"), "lang": _LANGUAGE}
_TAG: Final = re.compile(r"[a-z][a-z0-9-]{0,60}")
_STYLE: Final = re.compile(r"[\w\s:;#(),.%/+*-]*")
_STATE: Final = re.compile(r"(?i)(?<![a-z])(on|off|active|inactive|checked|unchecked|selected|toggle|switch)(?![a-z])")
_SHORT: Final = 2


@dataclass(frozen=True, slots=True)
class Frame:
    """One frame's raw data, not yet fit to be kept."""

    raw: Mapping[str, Any]


@dataclass
class Scope:
    """A document or shadow tree being written: its frame, and the styles used in it."""

    frame: int
    styles: Sequence[str]
    used: set[int] = field(default_factory=set)
    made: list[str] = field(default_factory=list)

    def sheet(self) -> str:
        """The looks that the elements here have."""
        looks = [(number, self.styles[number]) for number in sorted(self.used)]
        rules = [f'[data-look="{number}"]{{{style}}}' for number, style in looks if _STYLE.fullmatch(style)]
        return f"<style>{BASE}{''.join((*rules, *self.made))}</style>"


@dataclass
class PageWriter:
    """Writes frames as HTML; `told` collects every text that is not filler."""

    frames: Sequence[Frame]
    keep: Keep
    phrases: re.Pattern[str] | None
    told: set[str] = field(default_factory=set)
    _codes: dict[str, str] = field(default_factory=dict)

    def document(self, number: int) -> str:
        """One frame as a whole document, the frames in it included."""
        raw = self.frames[number].raw
        scope = Scope(number, raw["styles"])
        body = "".join(self._node(node, scope) for node in raw["body"])
        lang = raw["lang"] if _LANGUAGE.fullmatch(raw["lang"]) else ""
        direction = ' dir="rtl"' if raw["dir"] == "rtl" else ""
        return (
            f'<!doctype html>\n<html lang="{lang}"{direction}><head><meta charset="utf-8"><title>Recorded page</title>'
            f"{scope.sheet()}</head>\n{body}</html>\n"
        )

    def _node(self, node: Any, scope: Scope) -> str:
        if isinstance(node, str):
            return html.escape(self.text(node), quote=False)
        tag, attributes, look, children, shadow, before, after = node
        if not _TAG.fullmatch(tag):
            return ""
        told = self._attributes(tag, attributes)
        if look >= 0:
            told += f' data-look="{look}"'
            scope.used.add(look)
        for which, pseudo in (("before", before), ("after", after)):
            told += self._made(which, pseudo, scope) if pseudo else ""
        if tag in ("iframe", "frame"):
            there = attributes.get(FRAME)
            inner = html.escape(self.document(int(there))) if there is not None else ""
            return f'<iframe{told} srcdoc="{inner}"></iframe>'
        if tag in VOID:
            return f"<{tag}{told}>"
        inner = self._shadow(shadow, scope) if shadow else ""
        return f"<{tag}{told}>{inner}{''.join(self._node(one, scope) for one in children)}</{tag}>"

    def _shadow(self, shadow: Any, around: Scope) -> str:
        mode, children = shadow
        scope = Scope(around.frame, around.styles)
        inner = "".join(self._node(one, scope) for one in children)
        return f'<template shadowrootmode="{mode}">{scope.sheet()}{inner}</template>'

    def _made(self, which: str, pseudo: Any, scope: Scope) -> str:
        """What the page's style draws before or after an element, as a rule for just this element."""
        text, look = pseudo
        if not _STYLE.fullmatch(scope.styles[look]):
            return ""
        content = re.sub(r'[\\"<\n]', "", self.text(text))
        name = f"{scope.frame}-{len(scope.made)}"
        scope.made.append(f'[data-{which}="{name}"]::{which}{{content:"{content}";{scope.styles[look]}}}')
        return f' data-{which}="{name}"'

    def text(self, text: str) -> str:
        """The text with what may stay; everything else is filler of the same length."""
        bare = " ".join(text.split())
        if not bare:
            return text
        if self.keep.is_known(bare):
            self.told.add(bare)
            return text
        kept: list[str] = []
        done = 0
        for found in self.phrases.finditer(text) if self.phrases else ():
            clean = self.keep.cleaned(found[0])
            self.told |= {clean} - {neutral(clean)}
            kept += [neutral(text[done : found.start()]), clean]
            done = found.end()
        return "".join((*kept, neutral(text[done:])))

    def _attributes(self, tag: str, attributes: Mapping[str, str]) -> str:
        """The attributes that say what a control is and which state it is in."""
        told = ""
        for name, value in attributes.items():
            kept = self._attribute(tag, name, value)
            if kept is not None:
                told += f' {name}="{html.escape(kept)}"' if kept else f" {name}"
        return told

    def _attribute(self, tag: str, name: str, value: str) -> str | None:
        if name == "href":
            return "#"
        if name == "src":
            return self._picture(value) if tag == "img" else None
        if name in FLAGS:
            return value.lower() if value.lower() in ("true", "false") else ""
        if name in TEXTS or (name == "value" and tag == "input" and not _NUMBER.fullmatch(value)):
            kept = self.text(value)
            return None if name == "value" and kept == neutral(value) else kept
        shape = _NUMBER if name in NUMBERS else SHAPES.get(name)
        if shape is not None:
            return value if shape.fullmatch(value) else None
        return self._coded(value) if CODES.fullmatch(name) else None

    def _picture(self, address: str) -> str | None:
        """The name of a picture that says on or off; it is not there, but the reader goes by the name alone."""
        stem = re.split(r"[?#]", address)[0].rsplit("/", 1)[-1].rpartition(".")[0]
        return f"{self._coded(stem)}.svg" if _STATE.search(stem) and not address.startswith("data:") else None

    def _coded(self, value: str) -> str:
        return " ".join("".join(self._parted(token)) for token in value.split())

    def _parted(self, token: str) -> Iterable[str]:
        if token.lower() in ROLES:
            return [token]
        return [_PART.sub(lambda found: self._code(found[0]), re.sub(r"[^\w-]", "-", token))]

    def _code(self, part: str) -> str:
        """A part of a class or id: known words stay; any other gets a number of its own, the same one each time."""
        known = part.lower() in self.keep.known and part.lower() not in self.keep.personal
        if known or len(part) <= _SHORT:
            return part
        return self._codes.setdefault(part, f"q{len(self._codes)}")
