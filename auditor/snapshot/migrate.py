"""The store's tables, and how a store written by an older version becomes one of today: a table version → function."""

import sqlite3
import zlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from typing import Final

import msgspec


def _first_tables(db: sqlite3.Connection) -> None:
    """Version 1. Every row carries `seal`, a checksum of itself: SQLite does not notice a flipped bit in a value.

    snapshot: one row for each run, ordered by `seq`, never by a clock · seen: a finding or new control without its
    time, stored once however many runs saw it · entry: what a run that has not ended holds · content: the same of
    an ended run, packed · change: a finding that differs from the one before it of the same setting · kept: decisions.
    """
    for statement in (
        """CREATE TABLE snapshot (seq INTEGER PRIMARY KEY, run TEXT NOT NULL UNIQUE, started TEXT NOT NULL, ended TEXT,
            program TEXT NOT NULL, catalogue TEXT NOT NULL, preset TEXT NOT NULL, complete INTEGER NOT NULL,
            counts TEXT NOT NULL, seal INTEGER NOT NULL)""",
        """CREATE TABLE seen (id INTEGER PRIMARY KEY, digest BLOB NOT NULL UNIQUE, new INTEGER NOT NULL,
            service TEXT NOT NULL, account TEXT NOT NULL, setting TEXT NOT NULL, state TEXT NOT NULL,
            body BLOB NOT NULL, seal INTEGER NOT NULL)""",
        """CREATE TABLE entry (seq INTEGER NOT NULL, position INTEGER NOT NULL, seen INTEGER NOT NULL, read_at TEXT,
            seal INTEGER NOT NULL, PRIMARY KEY (seq, position)) WITHOUT ROWID""",
        "CREATE TABLE content (seq INTEGER PRIMARY KEY, packed BLOB NOT NULL, seal INTEGER NOT NULL)",
        """CREATE TABLE change (id INTEGER PRIMARY KEY, service TEXT NOT NULL, account TEXT NOT NULL,
            setting TEXT NOT NULL, seq INTEGER NOT NULL, seen INTEGER NOT NULL, read_at TEXT, seal INTEGER NOT NULL)""",
        "CREATE INDEX change_of ON change (account, setting, service, id)",
        """CREATE TABLE kept (service TEXT NOT NULL, account TEXT NOT NULL, setting TEXT NOT NULL, value TEXT NOT NULL,
            because TEXT NOT NULL, until TEXT, seal INTEGER NOT NULL,
            PRIMARY KEY (service, account, setting)) WITHOUT ROWID""",
    ):
        db.execute(statement)


def _changes_by_you(db: sqlite3.Connection) -> None:
    """Version 2. by_you: a change that a guide saw the person make, or, with an empty value, one they say they made.

    `seq` is the run that holds the finding: whose doing a change was is told by order, never by a clock.
    """
    db.execute(
        """CREATE TABLE by_you (seq INTEGER NOT NULL, service TEXT NOT NULL, account TEXT NOT NULL,
            setting TEXT NOT NULL, value TEXT NOT NULL, at TEXT NOT NULL, seal INTEGER NOT NULL,
            PRIMARY KEY (seq, service, account, setting, value)) WITHOUT ROWID"""
    )


def _own_recommendations(db: sqlite3.Connection) -> None:
    """Version 3. wish: what the person wants instead of what is advised, as JSON · run_wish: the same of a run."""
    for statement in (
        """CREATE TABLE wish (service TEXT NOT NULL, account TEXT NOT NULL, setting TEXT NOT NULL, want TEXT NOT NULL,
            seal INTEGER NOT NULL, PRIMARY KEY (service, account, setting)) WITHOUT ROWID""",
        """CREATE TABLE run_wish (seq INTEGER NOT NULL, service TEXT NOT NULL, account TEXT NOT NULL,
            setting TEXT NOT NULL, want TEXT NOT NULL, seal INTEGER NOT NULL,
            PRIMARY KEY (seq, service, account, setting)) WITHOUT ROWID""",
    ):
        db.execute(statement)


def _whose_runs(db: sqlite3.Connection) -> None:
    """Version 4. whose: of each run that is not the person's own, whether it is `practice` or `imported`.

    Practice runs are known by their accounts' ids. What was imported before cannot be told any more.
    """
    db.execute("CREATE TABLE whose (seq INTEGER PRIMARY KEY, whose TEXT NOT NULL, seal INTEGER NOT NULL)")
    practice = {number for (number,) in db.execute("SELECT id FROM seen WHERE account LIKE 'practice-%'")}
    held: dict[int, set[int]] = {}
    for seq, number in _held(db) if practice else ():
        held.setdefault(seq, set()).add(number)
    for seq, numbers in held.items():
        if numbers <= practice:
            values = (seq, "practice")
            db.execute("INSERT INTO whose VALUES (?, ?, ?)", (*values, zlib.crc32(msgspec.json.encode(values))))


def _held(db: sqlite3.Connection) -> Iterator[tuple[int, int]]:
    """(run, what it saw) of every run; what is damaged is left to the check that comes after."""
    yield from db.execute("SELECT seq, seen FROM entry").fetchall()
    for seq, packed in db.execute("SELECT seq, packed FROM content").fetchall():
        with suppress(zlib.error, msgspec.MsgspecError, TypeError, ValueError):
            _, numbers, _ = msgspec.json.decode(zlib.decompress(packed), type=tuple[int, list[int], list[str | None]])
            yield from ((seq, number) for number in numbers)


MIGRATIONS: Final[dict[int, Callable[[sqlite3.Connection], None]]] = {
    1: _first_tables,
    2: _changes_by_you,
    3: _own_recommendations,
    4: _whose_runs,
}
"""Version → what brings a store of the version before it there."""

VERSION: Final = max(MIGRATIONS)


def version_of(db: sqlite3.Connection) -> int:
    """The version of the tables in this store; 0 for an empty one."""
    (version,) = db.execute("PRAGMA user_version").fetchone()
    return int(version)


def migrate(db: sqlite3.Connection) -> None:
    """Bring the tables to today's version, all or nothing."""
    if version_of(db) == VERSION:
        return
    db.execute("BEGIN IMMEDIATE")
    try:
        for version in range(version_of(db) + 1, VERSION + 1):
            MIGRATIONS[version](db)
            db.execute(f"PRAGMA user_version = {version:d}")
        db.execute("COMMIT")
    except BaseException:
        db.execute("ROLLBACK")
        raise
