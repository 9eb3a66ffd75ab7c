"""Files are written whole or not at all, for this user alone."""

import errno
import os
import stat
from pathlib import Path

import pytest

from auditor.problems import DiskFull, NotWritable
from auditor.snapshot.write import write_file


def test_a_file_is_replaced_whole_and_private(tmp_path: Path) -> None:
    path = tmp_path / "report.html"
    path.write_text("old")
    before = os.umask(0)
    try:
        write_file(path, b"new")
    finally:
        os.umask(before)
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert list(tmp_path.iterdir()) == [path]


def test_the_data_is_on_the_disk_before_the_name_and_the_name_before_it_returns(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    order: list[str] = []
    fsync, replace = os.fsync, os.replace

    def synced(handle: int) -> None:
        order.append("directory synced" if stat.S_ISDIR(os.fstat(handle).st_mode) else "file synced")
        fsync(handle)

    def replaced(old: str, new: str) -> None:
        order.append("replaced")
        replace(old, new)

    monkeypatch.setattr(os, "fsync", synced)
    monkeypatch.setattr(os, "replace", replaced)
    write_file(tmp_path / "report.html", b"new")
    assert order == ["file synced", "replaced", "directory synced"]


@pytest.mark.parametrize("call", ["fsync", "replace"])
@pytest.mark.parametrize(
    ("number", "problem"),
    [(errno.ENOSPC, DiskFull), (errno.EDQUOT, DiskFull), (errno.EFBIG, DiskFull), (errno.EROFS, NotWritable)],
)
def test_when_any_step_fails_the_old_file_stays_and_no_rubbish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, call: str, number: int, problem: type[DiskFull] | type[NotWritable]
) -> None:
    path = tmp_path / "report.html"
    path.write_text("old")

    def fails(*arguments: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, call, fails)
    with pytest.raises(problem) as refusal:
        write_file(path, b"new" * 1000)
    assert refusal.value.facts["path"] == str(path)
    if problem is DiskFull:
        assert refusal.value.facts["needed_bytes"] == 3000
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_a_place_that_is_not_there_is_not_writable(tmp_path: Path) -> None:
    with pytest.raises(NotWritable):
        write_file(tmp_path / "none" / "report.html", b"new")


def test_a_name_as_long_as_names_can_be_is_written(tmp_path: Path) -> None:
    path = tmp_path / ("é" * 120)
    write_file(path, b"new")
    assert path.read_bytes() == b"new"


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="NOT run: this system has no named pipes")
def test_a_pipe_or_device_is_written_to_and_never_replaced(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    reading = os.open(pipe, os.O_RDONLY | os.O_NONBLOCK)
    try:
        write_file(pipe, b"told")
        assert os.read(reading, 100) == b"told"
    finally:
        os.close(reading)
    assert pipe.is_fifo()
