"""`catalogue pack`, `catalogue update` and `catalogue new`: making and bringing in rule files."""

import argparse
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from auditor import paths
from auditor.catalogue.fetch import fetched
from auditor.catalogue.load import NOT_SERVICES, load
from auditor.catalogue.new import write_new
from auditor.catalogue.pack_format import LARGEST_PACK
from auditor.catalogue.packs import made, private_key, read_pack
from auditor.commands.command import say, writable
from auditor.program import Program, program_version
from auditor.snapshot.write import write_file

LONGEST_DAYS: Final = 366
USUAL_DAYS: Final = 90


def add_actions(actions: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    """The three actions, below `catalogue`."""
    pack = actions.add_parser("pack", help="sign rule files as a pack that others can install")
    pack.add_argument("rules", nargs="*", type=Path, metavar="FILE", help="rule files, or directories of them")
    pack.add_argument("--key", type=Path, required=True, help="an Ed25519 private key, as PEM without a password")
    pack.add_argument("--out", type=Path, required=True, metavar="FILE", help="where the pack goes")
    pack.add_argument("--pack-version", metavar="Y.M.D[.N]", help="its version (today if left out)")
    pack.add_argument("--needs", metavar="V", help="the lowest program version that may use it (this one if left out)")
    pack.add_argument("--days", type=_days, default=USUAL_DAYS, help=f"how long it is good ({USUAL_DAYS} if left out)")
    pack.add_argument(
        "--withdraw", action="append", default=[], metavar="ID", help="SERVICE or SERVICE/SETTING no longer to be read"
    )
    pack.set_defaults(act=_pack)
    update = actions.add_parser("update", help="install a signed pack from a file or an https address")
    update.add_argument("pack", metavar="FILE|URL")
    update.set_defaults(act=_update)
    new = actions.add_parser("new", help="write a commented rule file and its test pages, to fill in")
    new.add_argument("service", metavar="SERVICE", help="its id: lower case words joined by hyphens")
    new.add_argument("--out", type=Path, default=Path(), metavar="DIR", help="where the rule file goes (here)")
    new.add_argument("--pages", type=Path, metavar="DIR", help="where the test pages go (DIR/pages if left out)")
    new.set_defaults(act=_new)


def _pack(options: argparse.Namespace, program: Program) -> int:
    writable(str(options.out))
    today = datetime.now(UTC).date()
    raw = made(
        _rule_files(options.rules),
        private_key(options.key),
        version=options.pack_version or today.strftime("%Y.%m.%d"),
        today=today,
        days=options.days,
        engine=program_version(),
        needs=options.needs or program_version(),
        withdrawn=options.withdraw,
    )
    write_file(options.out, raw)
    say(f"{options.out}: {len(raw)} bytes, good for {options.days} days.")
    return 0


def _rule_files(places: list[Path]) -> list[Path]:
    files: list[Path] = []
    for place in places:
        inside = sorted(file for file in place.glob("*.toml") if file.name not in NOT_SERVICES)
        files += inside if place.is_dir() else [place]
    return files


def _update(options: argparse.Namespace, program: Program) -> int:
    is_address = "://" in options.pack
    raw = fetched(options.pack, LARGEST_PACK) if is_address else read_pack(Path(options.pack))
    shipped = load((paths.catalogue_directory(),))
    services = {service.id: service for service in shipped.services}
    overlay = program.packs(services, shipped.version).install(raw, options.pack, datetime.now(UTC).date())
    added = [service.id for service in overlay.services if service.id not in services]
    say(f"Catalogue {overlay.version} is installed over {shipped.version}, which came with the program.")
    for what, ids in (
        ("mended", [service.id for service in overlay.services if service.id in services]),
        ("new (no password sign-in)", added),
        ("withdrawn", overlay.withdrawn),
    ):
        if ids:
            say(f"  {what}: {', '.join(ids)}")
    return 0


def _new(options: argparse.Namespace, program: Program) -> int:
    today = datetime.now(UTC).date().isoformat()
    pages = options.pages or options.out / "pages"
    written = write_new(options.service, options.out, pages, today)
    for file in written:
        say(str(file))
    say(f"Fill them in; “privacy-auditor catalogue check {written[0]}” tells what is still missing.")
    return 0


def _days(text: str) -> int:
    if not text.isdecimal() or not 1 <= int(text) <= LONGEST_DAYS:
        raise argparse.ArgumentTypeError(f"a whole number from 1 to {LONGEST_DAYS}")
    return int(text)
