"""Pictures of controls, kept beside the snapshots as evidence: each file named by its hash, and a list of them a run.

The same picture of many runs is one file. A picture that is gone, or is not what its name says, is left out.
"""

import json
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import asdict, dataclass
from hashlib import sha256
from pathlib import Path
from typing import Any, Final

from auditor.snapshot.write import storage_problem, write_file

FOLDER: Final = "pictures"
ONLY_OURS: Final = 0o600
RUN: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9-]{0,63}")
"""What this program calls a run; any other name is no part of a path."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What a picture shows: the control of a setting, on a page, at a time in ISO 8601 with its offset."""

    service: str
    account: str
    setting: str
    page: str
    taken_at: str


@dataclass(frozen=True, slots=True)
class Picture:
    """A PNG cropped to one control by whoever took it, so that no personal data shows."""

    shows: Shown
    png: bytes


class Album:
    """The pictures below the person's folder."""

    def __init__(self, home: Path) -> None:
        self._folder = home / FOLDER

    def keep(self, run: str, pictures: Sequence[Picture]) -> None:
        """Keep these with a run; a later picture of a setting takes the place of an earlier. Raises StorageProblem."""
        if not pictures:
            return
        lines = []
        try:
            self._folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            for picture in pictures:
                name = sha256(picture.png).hexdigest()
                lines.append(_line(picture.shows, name))
                if not self._file(name).exists():
                    write_file(self._file(name), picture.png)
            handle = os.open(self._list(run), os.O_WRONLY | os.O_APPEND | os.O_CREAT, ONLY_OURS)
            with os.fdopen(handle, "wb", buffering=0) as file:  # in one piece: services are read side by side
                file.write("".join(lines).encode())
        except OSError as failure:
            raise storage_problem(failure, self._folder, sum(len(picture.png) for picture in pictures)) from failure

    def of(self, run: str) -> tuple[Picture, ...]:
        """The pictures of a run, in the order their settings were read."""
        found: dict[tuple[str, str, str], Picture] = {}
        for shows, name in _listed(self._list(run)):
            with suppress(OSError):
                png = self._file(name).read_bytes()
                if sha256(png).hexdigest() == name:
                    found[shows.service, shows.account, shows.setting] = Picture(shows, png)
        return tuple(found.values())

    def follow(self, of: str, run: str) -> None:
        """Begin a run's pictures as a copy of those of the run it follows. Raises StorageProblem."""
        if listed := list(_listed(self._list(of))):
            self._write(run, listed)

    def drop(self, run: str, account: str, setting: str) -> None:
        """Of a run, remove the picture of a setting that is not as it shows any more. Raises StorageProblem."""
        every = list(_listed(self._list(run)))
        stay = [(shows, name) for shows, name in every if (shows.account, shows.setting) != (account, setting)]
        if len(stay) < len(every):
            self._write(run, stay)

    def forget(self, account: str) -> None:
        """Remove an account's pictures, and what no run needs any more. Raises StorageProblem."""
        needed: set[str] = set()
        for path in self._folder.glob("*.jsonl"):
            every = list(_listed(path))
            stay = [(shows, name) for shows, name in every if shows.account != account]
            if len(stay) < len(every):
                write_file(path, "".join(_line(shows, name) for shows, name in stay).encode())
            needed |= {name for _, name in stay}
        for path in self._folder.glob("*.png"):
            if path.stem not in needed:
                try:
                    path.unlink(missing_ok=True)
                except OSError as failure:
                    raise storage_problem(failure, path, 0) from failure

    def _write(self, run: str, listed: Iterable[tuple[Shown, str]]) -> None:
        write_file(self._list(run), "".join(_line(shows, name) for shows, name in listed).encode())

    def _file(self, name: str) -> Path:
        return self._folder / f"{name}.png"

    def _list(self, run: str) -> Path:
        name = run if RUN.fullmatch(run) else sha256(run.encode(errors="surrogatepass")).hexdigest()
        return self._folder / f"{name}.jsonl"  # a snapshot that was brought in may call its run anything


def _line(shows: Shown, name: str) -> str:
    return json.dumps(asdict(shows) | {"sha256": name}) + "\n"


def _listed(path: Path) -> Iterator[tuple[Shown, str]]:
    for line in _lines(path):
        with suppress(ValueError, KeyError, TypeError):
            told: dict[str, Any] = json.loads(line)
            name = str(told.pop("sha256"))
            if name.isalnum():
                yield Shown(**{key: str(value) for key, value in told.items()}), name


def _lines(path: Path) -> Iterable[str]:
    try:
        return path.read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return ()
