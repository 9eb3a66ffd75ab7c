"""`python -m auditor.catalogue.table`: writes `resources/catalogue/README.md`, the figures of the catalogue, anew."""

import json
from collections.abc import Callable, Collection, Iterator, Sequence
from pathlib import Path
from typing import Final

from auditor import paths
from auditor.catalogue.load import Catalogue, load
from auditor.catalogue.model import Confidence, Form, Service, Setting, Severity
from auditor.catalogue.severity import severity

README: Final = "README.md"
COVERED: Final = "COVERED"
Tested = Collection[tuple[str, str]]

HEAD: Final = """\
# The catalogue

One rule file for each service, in TOML: data only, every line sourced and dated, in our own words in English and
German. What counts as high, medium or low is in [SEVERITY.md](SEVERITY.md); what policies and laws say is in
`policies.toml` and `law.toml`. `privacy-auditor catalogue check` prints every mistake at once. After editing a rule
file, run `python -m auditor.catalogue.compile` and `python -m auditor.catalogue.table`; the latter writes this page.

A setting is **read** when a page shows its state in words or widgets that are documented; otherwise the file says
why not, and how to do it **by hand**, through a **link**, by **e-mail** or with a **form**.
"""


def readme(catalogue: Catalogue, tested: Tested) -> str:
    """The text of the page. `tested` holds (service, setting) for each setting that a saved or replica page shows."""
    settings = [setting for service in catalogue.services for setting in service.settings]
    lines = [
        HEAD,
        f"Version {catalogue.version}: {len(catalogue.services)} services, {len(settings)} settings.",
        "",
        "| | settings | share |",
        "|---|---:|---:|",
        *(_share(name, [setting for setting in settings if counts(setting)], settings) for name, counts in ROWS),
        _tested_share(catalogue, tested),
        "",
        "## Services",
        "",
        "| service | read | by hand | link | e-mail, form | high | German labels |",
        "|---|---:|---:|---:|---:|---:|---:|",
        *(_service_row(service) for service in catalogue.services),
        "",
    ]
    return "\n".join(lines)


def settings_with_pages(tests: Path) -> Tested:
    """The settings with a page to be tested on: saved, drawn from the facts, or a replica's.

    That is `pages/<service>/<setting>.<value>.html`, a row of `pages/<service>.json`, a line of `replicas/COVERED`.
    """
    pages = tests / "pages"
    return frozenset([*_saved(pages), *_drawn(pages), *_covered(tests / "replicas" / COVERED)])


def _saved(pages: Path) -> Iterator[tuple[str, str]]:
    for page in pages.glob("*/*.html"):
        setting = page.stem.rpartition(".")[0]
        yield page.parent.name, setting


def _drawn(pages: Path) -> Iterator[tuple[str, str]]:
    for file in pages.glob("*.json"):
        told = json.loads(file.read_text(encoding="utf-8"))
        for page in told.get("pages", ()):
            yield from ((told["service"], setting) for row in page["rows"] for setting in row["ids"])


def _covered(file: Path) -> Iterator[tuple[str, str]]:
    if not file.is_file():
        return
    for line in file.read_text(encoding="utf-8").splitlines():
        service, _, setting = line.partition(" ")
        if setting and not line.startswith("#"):
            yield service, setting


def _share(name: str, counted: Sequence[Setting], every: Sequence[Setting]) -> str:
    percent = 100 * len(counted) / len(every) if every else 0
    return f"| {name} | {len(counted)} | {percent:.0f} % |"


def _tested_share(catalogue: Catalogue, tested: Tested) -> str:
    read = [
        (service.id, setting.id)
        for service in catalogue.services
        for setting in service.settings
        if setting.form is Form.READ
    ]
    shown = [one for one in read if one in tested]
    percent = 100 * len(shown) / len(read) if read else 0
    return f"| of those read: a saved or replica page shows them | {len(shown)} | {percent:.0f} % |"


def _service_row(service: Service) -> str:
    forms = [setting.form for setting in service.settings]
    numbers = (
        forms.count(Form.READ),
        forms.count(Form.BY_HAND),
        forms.count(Form.LINK),
        forms.count(Form.EMAIL) + forms.count(Form.FORM),
        sum(severity(setting) is Severity.HIGH for setting in service.settings),
        sum("de" in setting.labels for setting in service.settings),
    )
    return f"| {service.name} | " + " | ".join(str(number) if number else "" for number in numbers) + " |"


def _public(setting: Setting) -> bool:
    return any(source.url for source in setting.sources)


ROWS: Final[tuple[tuple[str, Callable[[Setting], bool]], ...]] = (
    ("read from a page", lambda setting: setting.form is Form.READ),
    ("of those: after opening something on the way", lambda setting: bool(setting.steps)),
    ("by hand", lambda setting: setting.form is Form.BY_HAND),
    ("link", lambda setting: setting.form is Form.LINK),
    ("e-mail", lambda setting: setting.form is Form.EMAIL),
    ("form", lambda setting: setting.form is Form.FORM),
    ("severity high", lambda setting: severity(setting) is Severity.HIGH),
    ("severity medium", lambda setting: severity(setting) is Severity.MEDIUM),
    ("severity low", lambda setting: severity(setting) is Severity.LOW),
    ("confidence high", lambda setting: setting.confidence is Confidence.HIGH),
    ("confidence medium", lambda setting: setting.confidence is Confidence.MEDIUM),
    ("confidence low", lambda setting: setting.confidence is Confidence.LOW),
    ("with a source that has a public address", _public),
    ("title, reason and cost in English and German", lambda setting: {"en", "de"} <= set(setting.title)),
    ("label documented in German", lambda setting: "de" in setting.labels),
    ("label documented in any other language than English", lambda setting: bool(set(setting.labels) - {"en"})),
)


if __name__ == "__main__":
    own = paths.catalogue_directory()
    tests = own.parents[1] / "tests"
    (own / README).write_text(readme(load([own]), settings_with_pages(tests)), encoding="utf-8")
