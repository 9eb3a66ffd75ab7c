"""Signed packs mend rules and withdraw them; whatever is wrong with one, nothing changes (R24, R25)."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import msgspec
import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey

from auditor.catalogue.load import load
from auditor.catalogue.model import Form
from auditor.catalogue.pack_format import LARGEST_FILE, LARGEST_PACK, MOST_FILES, Manifest
from auditor.catalogue.packs import PACK_FILE, made
from auditor.problems import (
    PackDamaged,
    PackExpired,
    PackForbidden,
    PackNeedsNewer,
    PackOlder,
    PackOversized,
    PackProblem,
    PackWrongKey,
)
from auditor.wording import explain
from tests.catalogue.packing import ENGINE, OWN, TODAY, Desk, altered, listed, pack_mutants, shipped

MENDED = shipped("pinterest").replace("Use your data to train Pinterest Canvas", "Train Canvas with my Pins")
NEW = """\
format = 1
id = "brand-new"
name = "Brand New"
origins = ["https://www.new.test"]
hosts = ["www.new.test"]
"""


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def refused(desk: Desk, raw: bytes, kind: type[PackProblem], says: str = "") -> None:
    before = desk.state()
    with pytest.raises(kind) as told:
        desk.packs.install(raw, "the.pack", TODAY)
    assert says in explain(told.value)
    assert "the.pack" in explain(told.value)
    assert desk.state() == before


def test_a_pack_mends_a_rule_adds_a_service_and_withdraws_a_setting(desk: Desk) -> None:
    files = {"pinterest.toml": MENDED, "brand-new.toml": NEW}
    desk.packs.install(desk.pack(files, withdrawn=("pinterest/labs", "reddit")), "p", TODAY)
    overlay, expired = desk.packs.installed(TODAY)
    assert overlay is not None
    assert expired is None
    services = overlay.over(desk.packs.release.services)
    assert services["pinterest"].shipped
    assert services["pinterest"].settings[0].labels["en"] == ("Train Canvas with my Pins",)
    assert not services["brand-new"].shipped
    assert services["pinterest"].setting("labs") is None
    assert "withdrawn" in services["pinterest"].retired["labs"]
    assert {setting.form for setting in services["reddit"].settings} == {Form.BY_HAND}
    assert services["reddit"].sign_in is None


def test_the_catalogue_is_the_shipped_one_with_the_pack_over_it(desk: Desk) -> None:
    desk.packs.install(desk.pack({"pinterest.toml": MENDED}), "p", TODAY)
    overlay, _ = desk.packs.installed(TODAY)
    assert overlay is not None
    catalogue = load([OWN], lambda services, _: (overlay.over(services), overlay.version))
    assert catalogue.version == "2026.12.1"
    assert catalogue.service("pinterest").settings[0].labels["en"] == ("Train Canvas with my Pins",)
    assert len(catalogue.services) == len(desk.packs.release.services)


def test_an_older_pack_and_one_older_than_the_release_are_refused(desk: Desk) -> None:
    refused(desk, desk.pack({"pinterest.toml": MENDED}, version="2026.1.1"), PackOlder, "2026.1.1")
    desk.packs.install(desk.pack({"pinterest.toml": MENDED}, version="2026.12.2"), "p", TODAY)
    refused(desk, desk.pack({"pinterest.toml": MENDED}, version="2026.12.1"), PackOlder, "2026.12.1")


def test_an_older_pack_is_refused_even_when_the_installed_one_is_spoilt_or_gone(desk: Desk) -> None:
    newer = desk.pack({"pinterest.toml": MENDED}, version="2026.12.2")
    desk.packs.install(newer, "p", TODAY)
    (desk.home / PACK_FILE).unlink()
    refused(desk, desk.pack({"pinterest.toml": MENDED}), PackOlder)
    desk.packs.install(newer, "p", TODAY)
    assert desk.packs.installed(TODAY)[0] is not None


def test_the_same_version_with_other_rules_is_refused_and_the_same_pack_is_not(desk: Desk) -> None:
    raw = desk.pack({"pinterest.toml": MENDED})
    desk.packs.install(raw, "p", TODAY)
    desk.packs.install(raw, "p", TODAY)
    refused(desk, desk.pack({"pinterest.toml": shipped("pinterest")}), PackOlder, "another pack")


def test_an_expired_pack_is_refused_and_an_installed_one_that_expires_is_said(desk: Desk) -> None:
    raw = desk.pack({"pinterest.toml": MENDED})
    refused_on = date(2027, 2, 2)
    with pytest.raises(PackExpired):
        desk.packs.install(raw, "p", refused_on)
    assert desk.state() == {}
    desk.packs.install(raw, "p", TODAY)
    overlay, expired = desk.packs.installed(refused_on)
    assert overlay is not None
    assert expired is not None
    assert "2027-02-01" in explain(expired)


def test_a_key_that_is_not_trusted_and_a_signature_of_other_contents_are_refused(desk: Desk) -> None:
    stranger = Ed25519PrivateKey.generate()
    refused(desk, desk.pack({"pinterest.toml": MENDED}, key=stranger), PackWrongKey)
    raw = desk.pack({"pinterest.toml": MENDED})
    own = msgspec.json.decode(raw)["key"]
    refused(desk, altered(desk.pack({"pinterest.toml": MENDED}, key=stranger), key=own), PackWrongKey)
    other = msgspec.json.decode(desk.pack({"reddit.toml": shipped("reddit")}))
    refused(desk, altered(raw, manifest=other["manifest"]), PackWrongKey)
    refused(desk, altered(raw, signature="?"), PackWrongKey)


def swap(raw: bytes, change: Callable[[list[dict[str, Any]]], object]) -> bytes:
    files = msgspec.json.decode(raw)["files"]
    change(files)
    return altered(raw, files=files)


def test_a_file_too_many_missing_swapped_doubled_or_changed_is_refused(desk: Desk) -> None:
    raw = desk.pack({"pinterest.toml": MENDED, "reddit.toml": shipped("reddit")})
    extra = {"name": "x.toml", "text": shipped("x")}
    refused(desk, swap(raw, lambda files: files.append(extra)), PackDamaged, "x.toml")
    refused(desk, swap(raw, lambda files: files.pop()), PackDamaged, "reddit.toml: is missing")
    refused(desk, swap(raw, lambda files: files.append(files[0])), PackDamaged, "twice")
    refused(desk, swap(raw, lambda files: files[0].update(text=files[1]["text"])), PackDamaged, "pinterest.toml")
    refused(desk, swap(raw, lambda files: files[0].update(text=MENDED + "\n")), PackDamaged, "pinterest.toml")


def test_a_signed_manifest_that_names_a_file_twice_is_refused(desk: Desk) -> None:
    twice = (listed("pinterest.toml", MENDED.encode()),) * 2
    refused(desk, desk.pack({"pinterest.toml": MENDED}, files=twice), PackDamaged, "twice")


@pytest.mark.parametrize(
    "name",
    ["../evil.toml", "/etc/passwd", "a/b.toml", "..\\x.toml", "x.py", "con.toml/", "policies.toml", "A.toml", ".toml"],
)
def test_a_name_that_is_no_rule_files_is_refused(desk: Desk, name: str) -> None:
    refused(desk, desk.pack({name: MENDED}), PackProblem, name[:10].replace("\\", "\\\\"))


@pytest.mark.parametrize("cut", [0, 1, 100, 5000, -2])
def test_a_truncated_pack_is_refused(desk: Desk, cut: int) -> None:
    refused(desk, desk.pack({"pinterest.toml": MENDED}).strip()[:cut], PackDamaged)


@pytest.mark.parametrize(
    "raw", [b"PK\x03\x04" + b"\0" * 99, b"\x1f\x8b\x08", b"[]", b"[" * 100_000, b"\xff\xfe", b"{}"]
)
def test_archives_and_other_formats_are_refused_unopened(desk: Desk, raw: bytes) -> None:
    refused(desk, raw, PackDamaged)


def test_another_format_is_refused_by_name(desk: Desk) -> None:
    refused(desk, altered(desk.pack({"pinterest.toml": MENDED}), format="pack-2"), PackDamaged, "$.format")


def test_what_is_too_large_is_refused(desk: Desk) -> None:
    refused(desk, b" " * (LARGEST_PACK + 1), PackOversized)
    refused(desk, desk.pack({"pinterest.toml": "#" * (LARGEST_FILE + 1)}), PackOversized, "pinterest.toml")
    many = {f"s{number}.toml": "" for number in range(MOST_FILES + 1)}
    refused(desk, desk.pack(many), PackDamaged, "at most")


def test_a_pack_for_a_newer_program_is_refused(desk: Desk) -> None:
    refused(desk, desk.pack({"pinterest.toml": MENDED}, engine="9.0"), PackNeedsNewer, "9.0")


PINTEREST = shipped("pinterest")
WIDER = {
    "an origin": (PINTEREST.replace('origins = ["https', 'origins = ["https://evil.test", "https', 1), "origins"),
    "a host": (PINTEREST.replace('hosts = ["www', 'hosts = ["evil.test", "www', 1), "hosts"),
    "a wider host": (PINTEREST.replace('hosts = ["www', 'hosts = ["*.com", "www', 1), "hosts"),
    "the sign-in page on a sub-domain": (
        PINTEREST.replace('url = "https://www.pinterest.com/login/"', 'url = "https://evil.pinterest.com/login/"', 1),
        "sign_in.url",
    ),
    "a homepage elsewhere": (
        PINTEREST.replace('homepage = "https://www.pinterest.com/"', 'homepage = "https://evil.test/"', 1), "homepage"),
    "practice": ("practice = true\n" + PINTEREST, "practice"),
    "self-hosted": ("self_hosted = true\n" + PINTEREST, ""),
    "another's name": ('aliases = ["reddit"]\n' + PINTEREST, "reddit"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "says"), WIDER.values(), ids=WIDER)
def test_a_pack_signed_by_a_trusted_key_still_cannot_widen_where_a_password_goes(
    desk: Desk, text: str, says: str
) -> None:
    assert text != PINTEREST
    refused(desk, desk.pack({"pinterest.toml": text}), PackForbidden, says)


@pytest.mark.parametrize(
    "sign_in",
    [
        '[sign_in]\nurl = "https://www.new.test/"\npassword = { css = "#p" }\nways = ["self"]\n',
        '[sign_in]\nurl = "https://www.new.test/"\n',
        '[sign_in]\nurl = "https://www.new.test/"\nways = ["password"]\n',
    ],
)
def test_a_new_service_has_no_password_sign_in(desk: Desk, sign_in: str) -> None:
    refused(desk, desk.pack({"brand-new.toml": NEW + sign_in}), PackForbidden, "password")


def test_a_service_whose_release_has_no_password_sign_in_gets_none_from_a_pack(desk: Desk) -> None:
    without = next(one for one in desk.packs.release.services.values() if one.sign_in is None and one.origins)
    text = shipped(without.id)
    at = text.index("[[setting]]") if "[[setting]]" in text else len(text)
    sign_in = f'[sign_in]\nurl = "{without.origins[0]}/login"\n'
    refused(desk, desk.pack({f"{without.id}.toml": text[:at] + sign_in + text[at:]}), PackForbidden, "sign_in")


def test_a_broken_rule_file_is_refused_with_its_line(desk: Desk) -> None:
    text = MENDED.replace('category = "ai_training"', 'category = "evil"', 1)
    refused(desk, desk.pack({"pinterest.toml": text}), PackForbidden, "pinterest.toml: line ")


def test_an_installed_pack_that_was_tampered_with_is_refused_at_each_load(desk: Desk) -> None:
    desk.packs.install(desk.pack({"pinterest.toml": MENDED}), "p", TODAY)
    file = desk.home / PACK_FILE
    file.write_bytes(file.read_bytes().replace(b"Canvas with my", b"Canvas with evil", 1))
    with pytest.raises(PackDamaged):
        desk.packs.installed(TODAY)


def test_a_pack_with_its_compiled_form_loads_the_same_and_a_form_that_says_otherwise_is_refused(desk: Desk) -> None:
    file = desk.tmp / "pinterest.toml"
    file.write_text(MENDED, encoding="utf-8")
    raw = made([file], desk.key, version="2026.12.1", today=TODAY, days=30, engine=ENGINE, needs=ENGINE)
    told = msgspec.json.decode(msgspec.json.decode(raw)["manifest"], type=Manifest)
    texts = {one["name"]: one["text"] for one in msgspec.json.decode(raw)["files"]}
    evil = texts | {"compiled.json": texts["compiled.json"].replace("www.pinterest.com/login", "evil.test/login")}
    files = tuple(listed(name, text.encode()) for name, text in evil.items())
    refused(desk, desk.pack(evil, compiled_by=told.compiled_by, files=files), PackDamaged, "compiled.json")
    installed = desk.packs.install(raw, "p", TODAY)
    assert desk.packs.installed(TODAY)[0] == installed


def test_three_hundred_mutated_packs_are_each_refused_and_leave_nothing_behind(desk: Desk) -> None:
    for raw in pack_mutants(desk, seed=7, count=300):
        refused(desk, raw, PackProblem)
