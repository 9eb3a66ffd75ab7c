"""Evidence: the same bytes each time, every alteration noticed, each pack chained to the one before."""

import json
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from auditor.export import evidence
from auditor.export.canonical import canonical
from auditor.export.evidence import PNG, pack, verify
from auditor.problems import FileDamaged, NewerFormat
from auditor.snapshot.pictures import Picture, Shown
from tests.export.samples import STRINGS, hostile, sample
from tests.snapshot.samples import ENDED

PICTURES = [
    Picture(Shown("shop", "a1", name, "https://shop.example/settings", ENDED), PNG + name.encode())
    for name in ("ads", "training")
]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "evidence.zip"
    path.write_bytes(pack(sample(), PICTURES, made=ENDED))
    return path


def test_a_pack_gives_back_what_went_in(path: Path) -> None:
    found = verify(path)
    assert found.snapshot == sample()
    assert found.pictures == tuple(picture.shows for picture in PICTURES)
    assert (found.made, found.previous) == (ENDED, None)


def test_the_same_evidence_is_the_same_bytes(path: Path) -> None:
    assert pack(sample(), PICTURES, made=ENDED) == path.read_bytes()


@pytest.mark.parametrize("number", [number for number, text in enumerate(STRINGS) if len(text) < 10_000])
def test_hostile_text_is_evidence_too(tmp_path: Path, number: int) -> None:
    text = STRINGS[number]
    path = tmp_path / "evidence.zip"
    snapshot, _, _ = hostile(text)
    honest = replace(snapshot, findings=snapshot.findings)
    path.write_bytes(pack(honest, [Picture(Shown(text, text, text, text, ENDED), PNG)], made=ENDED))
    assert verify(path).snapshot == honest


def test_every_single_altered_byte_is_noticed_or_means_nothing(tmp_path: Path) -> None:
    small = replace(sample(), findings=sample().findings[:1], new_controls=())
    path = tmp_path / "evidence.zip"
    data = pack(small, PICTURES[:1], made=ENDED)
    path.write_bytes(data)
    truth, unnoticed = verify(path), 0
    for place in range(len(data)):
        altered = bytearray(data)
        altered[place] ^= 0x01
        path.write_bytes(altered)
        try:
            assert verify(path) == truth
            unnoticed += 1
        except (FileDamaged, NewerFormat):
            pass
    assert unnoticed < 30 * 3 * 2, "only the archive's own dates and flags"


@pytest.mark.parametrize("more", [b"\0", b"a hidden message"])
def test_nothing_can_be_hidden_beside_the_evidence(path: Path, more: bytes) -> None:
    data = path.read_bytes()
    for altered in (data + more, more + data):
        path.write_bytes(altered)
        with pytest.raises(FileDamaged):
            verify(path)


def test_a_pack_names_the_one_before_and_can_be_checked_against_it(path: Path, tmp_path: Path) -> None:
    later, stranger = tmp_path / "later.zip", tmp_path / "stranger.zip"
    later.write_bytes(pack(sample(), [], made=ENDED, previous=verify(path).seal))
    stranger.write_bytes(pack(sample(), [], made=ENDED))
    assert verify(later, previous=path).previous == verify(path).seal
    with pytest.raises(FileDamaged, match="does not follow"):
        verify(later, previous=stranger)
    path.write_bytes(pack(sample(), PICTURES[:1], made=ENDED))
    with pytest.raises(FileDamaged, match="does not follow"):
        verify(later, previous=path)


@pytest.mark.parametrize("made", ["2020-01-01T00:00:00Z", "some day", ""])
def test_a_pack_that_was_made_before_its_check_is_not_believed(tmp_path: Path, made: str) -> None:
    forged = tmp_path / "forged.zip"
    forged.write_bytes(pack(sample(), PICTURES, made=made))
    with pytest.raises(FileDamaged, match=r"before its check was begun|not a time"):
        verify(forged)


def test_whoever_alters_the_snapshot_and_its_hash_gets_another_seal(path: Path, tmp_path: Path) -> None:
    forged = tmp_path / "forged.zip"
    forged.write_bytes(pack(replace(sample(), program="9"), PICTURES, made=ENDED))
    assert verify(forged).seal != verify(path).seal


def rewritten(path: Path, **changes: bytes | None) -> Path:
    """The pack with some files replaced, added, or left out, hashes as they were."""
    with zipfile.ZipFile(path) as archive:
        files: dict[str, bytes | None] = {name: archive.read(name) for name in archive.namelist()}
    files |= changes
    path.write_bytes(evidence._zipped({name: data for name, data in files.items() if data is not None}))
    return path


def manifest(path: Path, **changes: Any) -> bytes:
    with zipfile.ZipFile(path) as archive:
        return canonical(json.loads(archive.read("evidence.json")) | changes)


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"snapshot.json": b"{}"}, "snapshot.json: it was altered"),
        ({"snapshot.json": b'{"a": 1}'}, "canonical"),
        ({"snapshot.json": None}, "snapshot.json: it is missing"),
        ({"evidence.json": None}, "evidence.json: it is missing"),
        ({"evidence.json": b'{"a":1,"a":2}'}, "stands twice"),
        ({"evidence.json": b'{"a":99999999999999999999}'}, "evidence.json: 9+ is no number"),
        ({"evidence.json": b"[]"}, "no evidence of this program"),
        ({"pictures/0002.png": None}, "pictures/0002.png: it is missing"),
        ({"pictures/0001.png": PNG + b"other"}, "pictures/0001.png: it was altered"),
        ({"pictures/0003.png": PNG}, "other files"),
        ({"../../evil": b""}, "other files"),
    ],
)
def test_what_was_altered_is_named(path: Path, changes: dict[str, bytes | None], words: str) -> None:
    with pytest.raises(FileDamaged, match=words):
        verify(rewritten(path, **changes))


@pytest.mark.parametrize(
    "changes", [{"previous": 1}, {"pictures": {}}, {"pictures": [None]}, {"made": None}, {"more": 1}, {"snapshot": "0"}]
)
def test_a_manifest_this_program_would_not_write_is_refused(path: Path, changes: dict[str, Any]) -> None:
    with pytest.raises(FileDamaged):
        verify(rewritten(path, **{"evidence.json": manifest(path, **changes)}))


def test_newer_evidence_is_not_called_altered(path: Path) -> None:
    with pytest.raises(NewerFormat):
        verify(rewritten(path, **{"evidence.json": manifest(path, format=2)}))


@pytest.mark.parametrize("data", [b"", b"PK\x03\x04", b"no zip at all", b"PK\x05\x06" + bytes(18)])
def test_what_is_no_pack_is_refused(tmp_path: Path, data: bytes) -> None:
    (tmp_path / "x.zip").write_bytes(data)
    for path in (tmp_path / "x.zip", tmp_path / "none.zip", tmp_path):
        with pytest.raises(FileDamaged):
            verify(path)


@pytest.mark.parametrize("how", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_bomb_is_refused_unread(tmp_path: Path, how: int) -> None:
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", how) as archive:
        archive.writestr("evidence.json", b" " * 10_000_000)
    packed = bytearray((tmp_path / "bomb.zip").read_bytes())
    at = packed.index(b"PK\x01\x02")
    packed[at + 24 : at + 28] = (9).to_bytes(4, "little")  # the size that it claims to unpack to
    (tmp_path / "bomb.zip").write_bytes(packed)
    with pytest.raises(FileDamaged, match="it is packed"):
        verify(tmp_path / "bomb.zip")


# --- canonical JSON ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("number", "text"),
    [
        (0.0, "0"), (-0.0, "0"), (1.0, "1"), (0.9, "0.9"), (1e21, "1e+21"), (1e20, "100000000000000000000"),
        (1e-6, "0.000001"), (1e-7, "1e-7"), (5e-324, "5e-324"), (-1.7976931348623157e308, "-1.7976931348623157e+308"),
        (333333333.33333329, "333333333.3333333"), (9007199254740992.0, "9007199254740992"), (1.5e-9, "1.5e-9"),
    ],
)  # fmt: skip
def test_numbers_are_written_as_the_standard_says(number: float, text: str) -> None:
    assert canonical(number).decode() == text


def test_keys_are_sorted_as_the_standard_says() -> None:
    assert canonical({"\ufb33": 1, "\U0001f600": 2, "b": 3, "a": [True, None, '\u20ac$\u000f\n"\\/']}).decode() == (
        '{"a":[true,null,"€$\\u000f\\n\\"\\\\/"],"b":3,"\U0001f600":2,"\ufb33":1}'
    )


@pytest.mark.parametrize("value", [float("nan"), float("inf"), 2**60, "\ud83d", {1, 2}])
def test_what_has_no_canonical_form_is_refused(value: object) -> None:
    with pytest.raises(ValueError, match=r".+"):
        canonical(value)


numbers = st.integers(-(2**53), 2**53) | st.floats(allow_nan=False, allow_infinity=False)
values = st.recursive(
    st.none() | st.booleans() | numbers | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner, max_size=4),
    max_leaves=8,
)


@given(values)
def test_canonical_json_is_json_with_the_same_meaning(value: object) -> None:
    assert json.loads(canonical(value), parse_int=float) == value


def test_numbers_are_what_a_javascript_engine_writes() -> None:
    node = shutil.which("node")
    if node is None:
        pytest.skip("not run: there is no Node here")
    numbers = [2.0**power * factor for power in range(-1074, 1023, 7) for factor in (1, 1.1, -1.7)]
    script = "process.stdout.write(JSON.stringify(JSON.parse(require('fs').readFileSync(0))))"
    done = subprocess.run([node, "-e", script], input=json.dumps(numbers).encode(), capture_output=True, check=True)
    assert canonical(numbers) == done.stdout
