"""Whether a store is what was written: SQLite checks its pages, a checksum in every row checks the values."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final
from zlib import crc32

import msgspec

from auditor.snapshot.migrate import migrate

SEALED: Final = ("snapshot", "seen", "entry", "change", "kept", "by_you", "wish", "run_wish", "whose")
MAGIC: Final = b"SQLite format 3\0"
HEADER_SIZE: Final = 100
GARBLED: Final = frozenset({sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB})


class Damage(Exception):
    """The file is not what was written."""


def seal(*values: object) -> int:
    """A checksum over a row's values."""
    return crc32(msgspec.json.encode(values))


def seal_packed(seq: int, packed: bytes) -> int:
    """A checksum over a row of `content`, of which there are many and large ones."""
    return crc32(packed, seq)


def version_in_header(path: Path) -> int:
    """The number `migrate` gave the store, without opening it; 0 where there is none."""
    header = _header(path) if path.exists() else b""
    return int.from_bytes(header[60:64], "big") if header.startswith(MAGIC) else 0


def check_header(path: Path) -> None:
    """Look where SQLite takes damage for a disk that may not be written, or for its own future. Raises Damage."""
    header = _header(path)
    if not header:
        return
    write_version, read_version, schema_format = header[18:19], header[19:20], header[47:48]
    if not header.startswith(MAGIC) or {write_version, read_version} - {b"\1", b"\2"} or schema_format > b"\4":
        raise Damage("the first page is not of SQLite")


def _header(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(HEADER_SIZE)


def check(db: sqlite3.Connection) -> None:
    """Walk a whole store of today's version. Raises Damage where a page or a row is not what was written."""
    with noticing_damage():
        verdicts = [verdict for (verdict,) in db.execute("PRAGMA integrity_check(1)")]
        if verdicts != ["ok"]:
            raise Damage(str(verdicts[:1]))
        if _layout(db) != _layout_of_today():
            raise Damage("the tables are not those that were made")
        for table in SEALED:
            for row in db.execute(f"SELECT * FROM {table}"):  # noqa: S608 - a name of ours
                if row[-1] != crc32(msgspec.json.encode(row[:-1])):
                    raise Damage(table)
        for seq, packed, sealed in db.execute("SELECT seq, packed, seal FROM content"):
            if not isinstance(packed, bytes) or sealed != seal_packed(seq, packed):
                raise Damage(f"run number {seq}")


def _layout(db: sqlite3.Connection) -> list[tuple[str, ...]]:
    return db.execute("SELECT type, name, tbl_name, sql FROM sqlite_master ORDER BY name").fetchall()


def _layout_of_today() -> list[tuple[str, ...]]:
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as fresh:
        migrate(fresh)
        return _layout(fresh)


@contextmanager
def noticing_damage() -> Iterator[None]:
    """Turns what SQLite says of a file that is not what it wrote into Damage; all else goes through."""
    try:
        yield
    except UnicodeDecodeError as garbled:
        raise Damage("text that is no text") from garbled
    except sqlite3.DatabaseError as failure:
        if not _is_damage(failure):
            raise
        raise Damage(str(failure)) from failure


def _is_damage(failure: sqlite3.DatabaseError) -> bool:
    code = getattr(failure, "sqlite_errorcode", None)
    if code is None:
        return isinstance(failure, sqlite3.OperationalError)
    return code & 0xFF in GARBLED or code == sqlite3.SQLITE_IOERR_SHORT_READ


def read_only(path: Path) -> str:
    """The address that opens a store without ever writing to it."""
    return f"{path.resolve().as_uri()}?mode=ro"
