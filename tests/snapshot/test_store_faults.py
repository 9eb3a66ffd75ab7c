"""The store when things go wrong: killed, full, read-only, damaged, newer, raced. Nothing acknowledged is ever lost."""

import hashlib
import json
import os
import random
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from auditor.judge import Kept
from auditor.problems import FileDamaged, NewerFormat, StoreBusy
from auditor.snapshot import database
from auditor.snapshot.backup import backup_path
from auditor.snapshot.migrate import VERSION
from auditor.snapshot.store import Store
from tests.snapshot.samples import ENDED, STARTED, found, new_control, snapshot

ROOT = Path(__file__).parents[2]


def child(step: str, path: Path, run: str = "run", prefix: tuple[str, ...] = ()) -> list[str]:
    return [*prefix, sys.executable, "-m", "tests.snapshot.child", step, str(path), run]


def told(step: str, path: Path, prefix: tuple[str, ...] = ()) -> list[dict[str, Any]]:
    """What a child that ran to its end told."""
    done = subprocess.run(child(step, path, prefix=prefix), cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return [json.loads(line) for line in done.stdout.splitlines()]


# --- killed ------------------------------------------------------------------------------------------------------


def kill_after(number: int, path: Path, run: str) -> int:
    """How many findings a child had acknowledged when it was killed."""
    with subprocess.Popen(child("add", path, run), cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        stored = 0
        for line in process.stdout:
            stored = json.loads(line)["stored"]
            if stored >= number:
                break
        process.kill()
        rest = process.stdout.read().splitlines()
    return json.loads(rest[-1])["stored"] if rest and rest[-1].endswith("}") else stored


def test_a_killed_audit_leaves_all_it_had_acknowledged_and_says_it_is_incomplete(tmp_path: Path) -> None:
    path = tmp_path / "s.sqlite"
    acknowledged = {}
    for number in (1, 3, 17, 40, 90):
        acknowledged[f"run{number}"] = kill_after(number, path, f"run{number}")
    with Store(path) as store:
        assert store.mended is None
        for run, count in acknowledged.items():
            kept = store.load(run)
            assert (kept.complete, kept.ended) == (False, None)
            settings = [finding.setting for finding in kept.findings]
            assert settings == [f"{run}-{number}" for number in range(len(settings))]
            assert len(settings) >= count


# --- a full disk -------------------------------------------------------------------------------------------------


def small_disk(directory: Path) -> tuple[str, ...]:
    """What to put before a command so that `directory` is a disk of 512 kB for it. Skips where that cannot be had."""
    mount = f'mount -t tmpfs -o size=512k tmpfs {directory} && exec "$@"'
    ways = [("unshare", "--mount"), ("unshare", "--mount", "--map-root-user")]
    for way in ways:
        prefix = (*way, "sh", "-c", mount, "sh")
        tried = shutil.which("unshare") and subprocess.run([*prefix, "true"], capture_output=True, check=False)
        if tried and tried.returncode == 0:
            return prefix
    pytest.skip("not run: this user may not mount a small disk here")


def check_full(first: dict[str, Any], refused: dict[str, Any], *looks: dict[str, Any]) -> None:
    assert first["problem"] == "disk_full"
    assert first["facts"]["needed_bytes"] > 0
    assert first["facts"]["path"].endswith("s.sqlite")
    assert first["stored"] > 50
    assert (refused["problem"], refused["left"]) == ("disk_full", [])
    for look in looks:
        assert look == {"found": first["stored"], "complete": False, "mended": False}


def test_on_a_full_disk_every_stored_finding_stays_and_can_be_read(tmp_path: Path) -> None:
    first, full_look, refused, roomy_look = told("fill", tmp_path / "s.sqlite", small_disk(tmp_path))
    check_full(first, refused, full_look, roomy_look)


@pytest.mark.skipif(os.name == "nt", reason="not run: this system has no limit on the size of files")
def test_where_no_file_may_grow_every_stored_finding_stays(tmp_path: Path) -> None:
    path = tmp_path / "s.sqlite"
    lines = told("fill-small-file", path)
    first, refused = lines[0], next(line for line in lines if "left" in line) if len(lines) > 3 else None
    looks = [line for line in lines if "found" in line]
    assert first["problem"] == "disk_full"
    assert refused is None or refused["problem"] == "disk_full"
    for look in looks:
        assert look == {"found": first["stored"], "complete": False, "mended": False}


# --- no permission -----------------------------------------------------------------------------------------------


@pytest.fixture
def open_directory() -> Iterator[Path]:
    """A directory that an unprivileged user can get to."""
    directory = Path(tempfile.mkdtemp(prefix="store-test-"))
    directory.chmod(0o755)
    yield directory
    directory.chmod(0o755)
    shutil.rmtree(directory)


@pytest.mark.skipif(os.name == "nt", reason="not run: permissions work otherwise on Windows")
def test_without_permission_the_problem_names_the_file_and_nothing_changes(open_directory: Path) -> None:
    path = open_directory / "s.sqlite"
    with Store(path) as store:
        store.put(snapshot(found()))
    for file in open_directory.iterdir():
        file.chmod(0o444)
    before = {file.name: file.read_bytes() for file in open_directory.iterdir()}
    open_directory.chmod(0o555)
    assert [(line["attempt"], line["problem"]) for line in told("unprivileged", path)] == [
        ("_open_store", "not_writable"), ("_put", "not_writable"), ("_write", "not_writable"),
    ]  # fmt: skip
    assert {file.name: file.read_bytes() for file in open_directory.iterdir()} == before


# --- damage ------------------------------------------------------------------------------------------------------


Everything = tuple[object, ...]


def everything(store: Store) -> Everything:
    rows = store.rows()
    loaded = [store.load(row.run) for row in rows]
    return rows, loaded, store.kept(), [store.history("shop", "a1", f"s{number}") for number in range(20)]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, Everything]:
    """A store in bytes with all that is in it."""
    path = tmp_path_factory.mktemp("sound") / "s.sqlite"
    with Store(path) as store:
        for run in range(5):
            findings = [found(f"s{number}", "off" if (number + run) % 4 else "on") for number in range(20)]
            store.put(snapshot(*findings, run=f"run-{run}", new_controls=(new_control(),)))
        store.keep("shop", "a1", "s1", Kept("on", "because"))
        store.begin("going on", started=STARTED, program="0.1.0", catalogue="2026.11.22")
        store.add("going on", found("s1"))
        truth = everything(store)
    return path.read_bytes(), truth


@pytest.mark.parametrize("seed", range(4))
def test_a_flipped_bit_is_noticed_or_harmless_and_the_program_opens(
    tmp_path: Path, sound: tuple[bytes, Everything], seed: int
) -> None:
    data, truth = sound
    drawn = random.Random(seed)  # noqa: S311 - damage, not secrets
    path = tmp_path / "s.sqlite"
    for _ in range(50):
        flipped = bytearray(data)
        flipped[drawn.randrange(len(data))] ^= 1 << drawn.randrange(8)
        outcome = opened_after(path, bytes(flipped), backup=data)
        assert outcome in (truth, "newer")


def opened_after(path: Path, data: bytes, *, backup: bytes) -> object:
    """All that is in a damaged store, opened twice, since what is set right must stay right."""
    for file in path.parent.iterdir():
        file.unlink()
    path.write_bytes(data)
    backup_path(path).write_bytes(backup)
    try:
        with Store(path) as store:
            first = everything(store)
        with Store(path) as store:
            assert store.mended is None
            assert everything(store) == first
    except NewerFormat:
        return "newer"
    return first


@pytest.mark.parametrize("share", [0.0001, 0.3, 0.5, 0.99])
def test_a_store_cut_short_is_moved_aside_and_the_backup_takes_its_place(
    tmp_path: Path, sound: tuple[bytes, Everything], share: float
) -> None:
    data, truth = sound
    path = tmp_path / "s.sqlite"
    path.write_bytes(data[: int(len(data) * share)])
    backup_path(path).write_bytes(data)
    with Store(path) as store:
        assert everything(store) == truth
        assert store.mended is not None
        assert store.mended.moved_to.name.startswith("s.sqlite.corrupt-")
        assert store.mended.moved_to.read_bytes() == data[: int(len(data) * share)]
        assert store.mended.backup_of is not None
    assert backup_path(path).read_bytes() == data


def test_a_damaged_store_with_a_damaged_backup_starts_anew_and_keeps_both(tmp_path: Path) -> None:
    path = tmp_path / "s.sqlite"
    path.write_bytes(b"not a database")
    backup_path(path).write_bytes(b"nor this one")
    with Store(path) as store:
        assert store.rows() == ()
        assert store.mended is not None
        assert store.mended.backup_of is None
        store.put(snapshot(found()))
    kept = {file.read_bytes() for file in tmp_path.glob("*corrupt*")}
    assert kept == {b"not a database", b"nor this one"}


def test_damage_that_comes_while_the_store_is_open_is_told(tmp_path: Path) -> None:
    with Store(tmp_path / "s.sqlite") as store:
        store.put(snapshot(found()))
        store._db.execute("UPDATE content SET packed = x'00'")
        with pytest.raises(FileDamaged):
            store.load()


def test_a_backup_is_never_replaced_by_a_damaged_one(tmp_path: Path) -> None:
    path = tmp_path / "s.sqlite"
    with Store(path) as store:
        store.put(snapshot(found()))
    good = backup_path(path).read_bytes()
    with Store(path) as store:
        store.put(snapshot(found(), run="run-2"))
        store._db.execute("UPDATE seen SET state = 'as_wanted'")
    assert backup_path(path).read_bytes() == good
    with Store(path) as store:
        assert store.mended is not None
        assert [row.run for row in store.rows()] == ["run-1"]


def test_a_newer_store_is_refused_and_not_a_byte_of_it_changes(tmp_path: Path) -> None:
    path = tmp_path / "s.sqlite"
    with Store(path) as store:
        store.put(snapshot(found()))
    with sqlite3.connect(path) as db:
        db.execute(f"PRAGMA user_version = {VERSION + 1}")
    db.close()
    before = {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in tmp_path.iterdir()}
    for _ in range(2):
        with pytest.raises(NewerFormat) as refusal, Store(path):
            pass
        assert refusal.value.facts == {"path": str(path), "format": VERSION + 1, "known": VERSION}
    assert {file.name: hashlib.sha256(file.read_bytes()).hexdigest() for file in tmp_path.iterdir()} == before


# --- two at once -------------------------------------------------------------------------------------------------


def test_programs_that_make_the_same_store_at_once_lose_nothing(tmp_path: Path) -> None:
    path = tmp_path / "home" / "s.sqlite"
    runs = ("first", "second", "third", "fourth")
    processes = [
        subprocess.Popen(child("add-50", path, run), cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
        for run in runs
    ]
    for process in processes:
        _, errors = process.communicate(timeout=120)
        assert process.returncode == 0, errors.decode()
    with Store(path) as store:
        assert store.mended is None
        for run in runs:
            assert [finding.setting for finding in store.load(run).findings] == [f"{run}-{n}" for n in range(50)]


def test_a_store_that_stays_locked_is_told_as_busy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(database, "PATIENCE_SECONDS", 0.05)
    path = tmp_path / "s.sqlite"
    with Store(path) as store, Store(path) as other:
        other._db.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusy):
            store.put(snapshot(found()))
        other._db.execute("COMMIT")
        store.put(snapshot(found(), ended=ENDED))


@pytest.mark.parametrize("look", range(3))
def test_a_store_that_another_program_makes_between_two_looks_is_not_taken_for_damaged(
    look: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path, prepare = tmp_path / "s.sqlite", database.prepare
    looks: list[str] = []

    def make_it_in_between(statement: str) -> None:
        looks.append(statement)
        if len(looks) == look + 1:
            with Store(path) as other:
                other.put(snapshot())

    def prepare_and_listen(db: sqlite3.Connection) -> None:
        prepare(db)
        monkeypatch.setattr(database, "prepare", prepare)
        db.set_trace_callback(make_it_in_between)

    monkeypatch.setattr(database, "prepare", prepare_and_listen)
    with Store(path) as store:
        assert store.mended is None
        assert store.load("run-1") == snapshot()
