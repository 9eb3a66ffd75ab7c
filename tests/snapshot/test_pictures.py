"""The album: pictures of a run come back as they were kept, or are left out."""

import os
import stat
from pathlib import Path

import pytest

from auditor.problems import StorageProblem
from auditor.snapshot.pictures import Album, Picture, Shown


def picture(setting: str, png: bytes = b"png", account: str = "a1") -> Picture:
    return Picture(Shown("shop", account, setting, "https://shop.example/", "2026-11-26T10:00:00.000+00:00"), png)


def test_what_is_kept_comes_back_and_a_later_picture_takes_the_place_of_an_earlier(tmp_path: Path) -> None:
    album = Album(tmp_path)
    album.keep("run", [picture("ads", b"one"), picture("training")])
    album.keep("run", [picture("ads", b"two")])
    album.keep("other", [picture("ads", b"one")])
    assert album.of("run") == (picture("ads", b"two"), picture("training"))
    assert album.of("none") == ()


def test_the_same_picture_is_kept_once_and_for_this_user_alone(tmp_path: Path) -> None:
    for run in ("one", "two"):
        Album(tmp_path).keep(run, [picture("ads")])
    files = sorted((tmp_path / "pictures").iterdir())
    assert [file.suffix for file in files] == [".png", ".jsonl", ".jsonl"]
    if os.name == "posix":
        assert {stat.S_IMODE(file.stat().st_mode) for file in files} == {0o600}


def test_what_is_gone_or_altered_or_half_written_is_left_out(tmp_path: Path) -> None:
    album = Album(tmp_path)
    album.keep("run", [picture("ads", b"one"), picture("training", b"two"), picture("history", b"three")])
    files = {file.read_bytes(): file for file in (tmp_path / "pictures").glob("*.png")}
    files[b"one"].unlink()
    files[b"two"].write_bytes(b"other")
    with (tmp_path / "pictures" / "run.jsonl").open("a") as half:
        half.write('{"service": "shop", "acc')
    assert album.of("run") == (picture("history", b"three"),)


def test_an_account_that_is_forgotten_takes_its_pictures_along_and_no_others(tmp_path: Path) -> None:
    album = Album(tmp_path)
    album.keep("run", [picture("ads", b"shared"), picture("ads", b"shared", "a2"), picture("training", b"alone")])
    album.forget("a1")
    assert album.of("run") == (picture("ads", b"shared", "a2"),)
    assert len(list((tmp_path / "pictures").glob("*.png"))) == 1


def test_a_place_that_cannot_be_written_is_a_problem_of_storage(tmp_path: Path) -> None:
    (tmp_path / "pictures").write_text("in the way")
    with pytest.raises(StorageProblem):
        Album(tmp_path).keep("run", [picture("ads")])


@pytest.mark.parametrize("run", ["../../outside", "/outside/of/it", "a\x00b", "", "\ud800"])
def test_a_run_by_any_name_keeps_its_pictures_in_their_folder(tmp_path: Path, run: str) -> None:
    home = tmp_path / "a" / "b"
    home.mkdir(parents=True)
    album = Album(home)
    album.keep(run, [picture("ads")])
    assert album.of(run) == (picture("ads"),)
    assert {file.parent for file in tmp_path.rglob("*") if file.is_file()} == {home / "pictures"}
