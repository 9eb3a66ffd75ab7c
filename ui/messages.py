"""Every sentence the window says, for translators: collected from the sources, kept in resources/translations.

`python -m ui.messages` brings the .ts files up to date with the sources and compiles them to .qm;
`… missing de` prints what is not translated yet as JSON; `… fill de FILE` takes translations from such a JSON file.
The .ts files are Qt Linguist's, so a translator may use Qt Linguist as well.
"""

import ast
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from auditor import paths

LANGUAGES: Final = ("de", "fr", "es", "ja")
PLURAL_FORMS: Final = {"de": 2, "fr": 2, "es": 2, "ja": 1}
"""How many forms Qt's rules know for a number in each language, when the rest of a sentence depends on it."""

CONTEXT: Final = "Window"
SOURCES: Final = Path(__file__).parent


@dataclass(frozen=True, slots=True, order=True)
class Message:
    """One text, in its context; `plural` where it says a number of things."""

    context: str
    text: str
    plural: bool = False


Translations = dict[Message, tuple[str, ...]]
"""A message → its translation, in as many forms as the language has; empty where there is none yet."""


def messages() -> list[Message]:
    """Every message of the sources, each once, in order."""
    found = {message for path in sorted(SOURCES.rglob("*.py")) for message in _in_source(path)}
    return sorted(found | set(_in_tables()))


def _in_source(path: Path) -> Iterator[Message]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not (isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "trn")):
            continue
        told = [argument.value if isinstance(argument, ast.Constant) else None for argument in node.args]
        if node.func.id == "trn":
            if isinstance(told[1], str):  # the form for many is the one that is looked up
                yield Message(CONTEXT, told[1], plural=True)
        elif isinstance(told[0], str) and told[0]:
            yield Message(str(told[1]) if len(told) > 1 else CONTEXT, told[0])


def _in_tables() -> Iterator[Message]:
    from ui import guide_words, wording  # noqa: PLC0415 -- they load the engine's words

    for context, texts in (*wording.TABLES.items(), ("Guide", guide_words.TABLE)):
        for text in texts:
            if text:
                yield Message(context, text)
    yield from (Message(CONTEXT, text, plural=True) for text in wording.PLURALS)



# --- the files -----------------------------------------------------------------------------------------------------


def ts_file(language: str) -> Path:
    """Where a language's translations are."""
    return paths.resources() / "translations" / f"auditor_{language}.ts"


def load(language: str) -> Translations:
    """What is translated so far."""
    if not ts_file(language).exists():
        return {}
    root = ET.parse(ts_file(language)).getroot()  # noqa: S314 -- our own file
    return {
        Message(context.findtext("name", ""), message.findtext("source", ""), message.get("numerus") == "yes"): _forms(
            message
        )
        for context in root.iter("context")
        for message in context.iter("message")
    }


def _forms(message: ET.Element) -> tuple[str, ...]:
    told = message.find("translation")
    if told is None:
        return ()
    forms = tuple(form.text or "" for form in told.iter("numerusform")) or (told.text or "",)
    return forms if all(forms) else ()


def save(language: str, known: Translations) -> None:
    """Write the messages of the sources with the translations known; others are left out."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts: dict[str, ET.Element] = {}
    for message in messages():
        if message.context not in contexts:
            contexts[message.context] = ET.SubElement(root, "context")
            ET.SubElement(contexts[message.context], "name").text = message.context
        _add(contexts[message.context], message, known.get(message, ()), PLURAL_FORMS[language])
    ET.indent(root, " ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    ts_file(language).parent.mkdir(exist_ok=True)
    ts_file(language).write_text(head + ET.tostring(root, encoding="unicode") + "\n", encoding="utf-8")


def _add(context: ET.Element, message: Message, forms: Sequence[str], count: int) -> None:
    element = ET.SubElement(context, "message", {"numerus": "yes"} if message.plural else {})
    ET.SubElement(element, "source").text = message.text
    told = ET.SubElement(element, "translation", {} if forms else {"type": "unfinished"})
    if message.plural:
        for form in forms or ("",) * count:
            ET.SubElement(told, "numerusform").text = form
    else:
        told.text = forms[0] if forms else ""


def compile_all() -> None:
    """Make the .qm files that the window loads."""
    for language in LANGUAGES:
        target = ts_file(language).with_suffix(".qm")
        program = Path(sys.executable).with_name("pyside6-lrelease")
        subprocess.run([program, "-silent", ts_file(language), "-qm", target], check=True)  # noqa: S603


def missing(language: str) -> list[Message]:
    """What is not translated into this language yet."""
    known = load(language)
    return [message for message in messages() if not known.get(message)]


def fill(language: str, file: Path) -> int:
    """Take over translations from JSON as `missing` prints it, each with its `forms`; returns how many."""
    told = json.loads(file.read_text(encoding="utf-8"))
    new = {
        Message(entry["context"], entry["text"], bool(entry.get("plural"))): tuple(entry["forms"])
        for entry in told
        if entry.get("forms")
    }
    save(language, load(language) | new)
    return len(new)


def main(arguments: Sequence[str]) -> int:
    """Bring everything up to date, or do one of the two smaller things."""
    if arguments[:1] == ["missing"]:
        rows = [
            {"context": one.context, "text": one.text, "plural": one.plural, "forms": []}
            for one in missing(arguments[1])
        ]
        print(json.dumps(rows, ensure_ascii=False, indent=1))
        return 0
    if arguments[:1] == ["fill"]:
        print(f"{fill(arguments[1], Path(arguments[2]))} translations taken over.")
    for language in LANGUAGES:
        save(language, load(language))
        print(f"{language}: {len(missing(language))} of {len(messages())} not translated yet.")
    compile_all()
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
