"""Takes what the replicas need out of the collected facts, so that tests run without them. Never looks at a rule.

python -m tests.replicas.extract FACTS_FOLDER
"""

import json
import re
import sys
from pathlib import Path
from typing import Any, Final

HERE: Final = Path(__file__).parent
SHAPES: Final[dict[str, dict[str, Any]]] = json.loads((HERE / "shapes.json").read_text(encoding="utf-8"))
TWO_WAY: Final = ("switch", "checkbox")
CONTROLS: Final = (*TWO_WAY, "radio", "select")
ANCHORS: Final = (
    ("test_id", r'button\[data-testid="?([\w-]*toggle)"?\]'),
    ("opens_test_id", r'button\[data-testid="?([\w-]*open-modal-button)"?\]'),
    ("name", r'(?:React toggle|toggle) name="(\w+)"'),
    ("id", r'input\[role="switch"\]#(\w+)'),
    ("labelled_by", r'aria-labelledby="(\w+)"'),
)
"""Where a row's documented mark-up is told in words that name an attribute."""


def main(folder: Path) -> None:
    """Write one file for each service in `shapes.json`."""
    (HERE / "facts").mkdir(exist_ok=True)
    for service, shape in SHAPES.items():
        told = json.dumps(extract(service, shape, folder), ensure_ascii=False, indent=1)
        (HERE / "facts" / f"{service}.json").write_text(told + "\n", encoding="utf-8")


def extract(service: str, shape: dict[str, Any], folder: Path) -> dict[str, Any]:
    """One service's pages with their rows, its sign-in address and what its menus name."""
    files = [(name, json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))) for name in shape["facts"]]
    rows: dict[tuple[str, str], dict[str, Any]] = {}
    menu: dict[str, None] = {}
    for name, told in files:
        for fact in told["settings"]:
            menu |= dict.fromkeys(_menu(fact))
            row = _row(fact, shape.get("placed", {}).get(fact["id"], {}))
            if row is not None:
                known = rows.setdefault((row["page"], row["label"]), row | {"ids": []})
                known["ids"] += [fact["id"], f"{name}.{fact['id']}"]
    about = files[0][1]["service"]
    addresses = {"login": about["login_url"], "account": about["account_settings_url"], "home": about["homepage"]}
    addresses |= shape.get("addresses", {})
    pressed = {name for row in rows.values() for name in (row["label"], *row["behind"])}
    names = [name for name in menu if name not in pressed]
    return {"service": service, "addresses": addresses, "menu": names, "rows": list(rows.values())}


def _menu(fact: dict[str, Any]) -> list[str]:
    """The names on the way to a setting; its own name stands on its page only."""
    parts = [part.strip() for part in (fact["path"] or "").split(" > ")]
    return [part for part in parts[:-1] if 0 < len(part) < 50 and part != fact["label_en"]]


def _row(fact: dict[str, Any], placed: dict[str, Any]) -> dict[str, Any] | None:
    page = placed.get("page") or fact["page_url"]
    kind = placed.get("kind") or fact["control"]
    if page is None or kind not in (*CONTROLS, "on_off_button") or placed.get("left_out"):
        return None
    if fact["confidence"] == "low":
        return None
    two_way = kind in TWO_WAY or kind == "on_off_button"
    values = ["on", "off"] if two_way else [fact["private_value"], *fact["other_values"]]
    label = placed.get("label") or re.sub(r" \([^)]*\)$", "", fact["label_en"].split(" / ")[0])
    hints = fact.get("dom_hints") or ""
    anchors = {name: found[1] for name, pattern in ANCHORS if (found := re.search(pattern, hints))}
    row = {"page": page, "label": label, "kind": kind, "values": list(dict.fromkeys(values)), "help": fact["why"]}
    row |= {"anchors": anchors, "behind": placed.get("behind", []), "section": placed.get("section", "")}
    german = (fact.get("labels_other") or {}).get("de")
    return row | ({"label_de": german} if german else {})


if __name__ == "__main__":
    main(Path(sys.argv[1]))
