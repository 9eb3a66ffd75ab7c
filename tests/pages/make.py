"""Takes what the test pages show out of the collected facts, so that tests run without them. Never looks at a rule.

`python -m tests.pages.make FACTS_FOLDER` writes the files anew.
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Final
from urllib.parse import urldefrag

HERE: Final = Path(__file__).parent
Fact = dict[str, Any]

TOGETHER: Final = {"x-grok": "x", "github-copilot": "github"}
"""Two collections that describe the settings of one account."""


PLACED: Final = json.loads((HERE / "placed.json").read_text(encoding="utf-8"))
"""What a fact tells only in prose, put by hand: where a row without an address is, and what is opened to get there."""

TWO_WAY: Final = ("switch", "checkbox", "button")
KINDS: Final = (*TWO_WAY, "radio", "select", "row")
ANCHORS: Final = (
    ("data-testid", r'button\[data-testid="?([\w-]*toggle)"?\]'),
    ("name", r'toggle name="(\w+)"'),
    ("id", r'input\[role="switch"\]#(\w+)'),
)


def main(folder: Path) -> None:
    """Write one file for each service that has at least one row with a page."""
    services: dict[str, list[Path]] = {}
    for file in sorted(folder.glob("[!_]*.json")):
        own = file.name.removesuffix(".json").removesuffix(".second")
        services.setdefault(TOGETHER.get(own, own), []).append(file)
    for service, files in services.items():
        pages = pages_of(service, files)
        if pages:
            told = json.dumps({"service": service, "pages": pages}, ensure_ascii=False, indent=1)
            (HERE / f"{service}.json").write_text(told + "\n", encoding="utf-8")


def pages_of(service: str, files: list[Path]) -> list[Fact]:
    """The settings pages of one service, each with the rows documented for it."""
    pages: dict[tuple[str, tuple[str, ...]], dict[str, Fact]] = {}
    for file in sorted(files, key=lambda one: len(one.stem)):
        source = file.stem.partition(".")[0]
        for fact in json.loads(file.read_text(encoding="utf-8"))["settings"]:
            placed = PLACED.get(service, {}).get(fact["id"], {})
            row = row_of(fact | placed)
            if row is not None:
                where = (urldefrag(row.pop("page")).url, tuple(row.pop("behind")))
                known = pages.setdefault(where, {}).setdefault(row["labels"]["en"], row | {"ids": []})
                known["ids"] += [fact["id"], f"{source}.{fact['id']}"]
    return [
        {"address": address, "behind": list(behind), "rows": list(rows.values())}
        for (address, behind), rows in pages.items()
    ]


def row_of(fact: Fact) -> Fact | None:
    """One documented control, or None where the facts do not say where it is, what it is or what it may be."""
    page, kind = fact["page_url"], fact["control"]
    page = re.sub(r"<your \w+>", "social.example", page or "")
    if kind not in KINDS or not re.match(r"https://[\w.-]+/[^<{]*$", page):
        return None
    values = list(dict.fromkeys([fact["private_value"], *fact["other_values"]]))
    if (kind in TWO_WAY and set(values) != {"on", "off"}) or len(values) < 2 or not all(values):
        return None
    return {
        "page": page,
        "behind": fact.get("behind", []),
        "kind": kind,
        "values": values,
        "section": section_of(fact),
        "labels": {"en": label_of(fact["label_en"])} | dict(others(fact)),
        "help": fact["why"],
        "anchors": {
            name: found[1] for name, pattern in ANCHORS if (found := re.search(pattern, fact.get("dom_hints") or ""))
        },
    }


def label_of(told: str) -> str:
    """The words on the page: without a remark in brackets, and the first of several."""
    return re.sub(r" \([^)]*\)$", "", told).split(" / ")[0]


def others(fact: Fact) -> Iterator[tuple[str, str]]:
    """The documented labels in other languages."""
    for language, text in (fact.get("labels_other") or {}).items():
        if isinstance(text, str) and text and re.fullmatch(r"[a-z]{2}(-[A-Z]{2})?", language):
            yield language, text


def section_of(fact: Fact) -> str:
    """The heading it stands under: the last part of its path that is not its own name."""
    parts = [part.strip() for part in re.sub(r"\([^)]*\)", "", fact["path"] or "").split(" > ")]
    named = [part for part in parts if part and part.casefold() not in fact["label_en"].casefold()]
    return named[-1] if named else "Privacy"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
