"""`catalogue pack`, `update`, `new`, `check` and `record`, run as a person runs them."""

import argparse
import json
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from cryptography.hazmat.primitives import serialization

from auditor.catalogue.fetch import fetched
from auditor.commands import catalogue
from auditor.problems import PackOversized, PackUnreachable
from auditor.program import Program as Engine
from auditor.wording import explain
from tests.catalogue.packing import Desk, shipped
from tests.e2e.program import Program
from tests.reading.site import PageSite

MENDED = shipped("pinterest").replace("Use your data to train Pinterest Canvas", "Train Canvas with my Pins")
PAGE = "<!doctype html><h1>Privacy</h1><label><input type=checkbox checked> Personalised ads</label><p>Zelda Quux</p>"


@pytest.fixture
def desk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Desk:
    monkeypatch.setenv("PRIVACY_AUDITOR_HOME", str(tmp_path / "home"))
    return Desk(tmp_path)


def call(desk: Desk, *arguments: str) -> int:
    """One `catalogue` call in this process, by a program that trusts the test's key."""
    parser = argparse.ArgumentParser()
    catalogue.COMMAND.arguments(parser)
    return catalogue.COMMAND.run(parser.parse_args(arguments), Engine(keys=desk.keys))


def private(desk: Desk) -> Path:
    file = desk.tmp / "key.pem"
    form = serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    file.write_bytes(desk.key.private_bytes(*form))
    return file


def packed(desk: Desk) -> Path:
    (desk.tmp / "rules").mkdir()
    (desk.tmp / "rules" / "pinterest.toml").write_text(MENDED, encoding="utf-8")
    out = desk.tmp / "mended.pack"
    given = ("--key", str(private(desk)), "--out", str(out), "--pack-version", "2026.12.1")
    assert call(desk, "pack", *given, "--withdraw", "pinterest/labs", str(desk.tmp / "rules")) == 0
    return out


def test_a_pack_that_was_made_is_installed_and_used_until_it_is_spoilt(
    desk: Desk, capsys: pytest.CaptureFixture[str]
) -> None:
    assert call(desk, "update", str(packed(desk))) == 0
    told = capsys.readouterr().err
    assert "mended: pinterest" in told
    assert "withdrawn: pinterest/labs" in told
    assert call(desk, "show", "pinterest") == 0
    assert "“Train Canvas with my Pins”" in capsys.readouterr().err
    installed = desk.home / "catalogue.pack"
    installed.write_bytes(installed.read_bytes().replace(b"Train Canvas", b"Train Kanvas"))
    assert call(desk, "show", "pinterest") == 0
    told = capsys.readouterr().err
    assert "is not used" in told
    assert "“Use your data to train Pinterest Canvas”" in told


def test_the_program_as_shipped_does_not_trust_the_tests_key(desk: Desk, program: Program) -> None:
    refused = program("catalogue", "update", str(packed(desk)))
    assert refused.code == 2
    assert "not signed by a key this program trusts" in refused.err
    assert not list(program.home.glob("catalogue.*"))


def test_new_writes_a_file_that_check_says_is_not_filled_in_and_overwrites_nothing(
    program: Program, tmp_path: Path
) -> None:
    assert program("catalogue", "new", "some-service", "--out", str(tmp_path)).code == 0
    rules = tmp_path / "some-service.toml"
    checked = program("catalogue", "check", str(rules))
    assert checked.code == 2
    assert "title: still the placeholder" in checked.err
    before = rules.read_bytes()
    assert program("catalogue", "new", "some-service", "--out", str(tmp_path)).code == 2
    assert rules.read_bytes() == before


@pytest.mark.browser
def test_record_saves_nothing_unasked_and_says_what_it_would_save(program: Program, tmp_path: Path) -> None:
    out = tmp_path / "page.html"
    with PageSite(PAGE) as site:
        assert program("catalogue", "record", site.url, "--out", str(out)).code == 2
        assert not out.exists()
        answer = program("catalogue", "record", site.url, "--out", str(out), "--yes")
    assert answer.code == 0, answer.err
    assert "  Personalised ads\n" in answer.err
    assert "Zelda" not in out.read_text(encoding="utf-8")
    (control,) = json.loads(out.with_suffix(".json").read_text(encoding="utf-8"))
    assert (control["label"], control["value"]) == ("Personalised ads", "on")


class Publisher(BaseHTTPRequestHandler):
    """A web server that answers well, too much, too slowly, or sends on."""

    def log_message(self, format: str, *args: Any) -> None:
        """Silence."""

    def do_GET(self) -> None:
        moved = {"/moved": "/good", "/away": "http://localhost.localhost:1/good", "/round": "/round"}.get(self.path)
        self.send_response(302 if moved else 404 if self.path == "/gone" else 200)
        if moved:
            self.send_header("Location", moved)
        self.end_headers()
        try:
            self._body()
        except OSError:
            return

    def _body(self) -> None:
        if self.path == "/large":
            self.wfile.write(b"x" * 5000)
        elif self.path == "/drip":
            for _ in range(100):
                self.wfile.write(b"x")
                self.wfile.flush()
                time.sleep(0.05)
        else:
            self.wfile.write(b"good")


@pytest.fixture
def publisher() -> Iterator[str]:
    with ThreadingHTTPServer(("127.0.0.1", 0), Publisher) as server:
        server.daemon_threads = True
        threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


def test_a_pack_is_fetched_from_its_own_site_alone_within_bounds(publisher: str) -> None:
    assert fetched(f"{publisher}/good", 1000) == b"good"
    assert fetched(f"{publisher}/moved", 1000) == b"good"
    with pytest.raises(PackOversized):
        fetched(f"{publisher}/large", 1000)
    for path, says in (("/away", "not the same site"), ("/round", "too often"), ("/gone", "404")):
        with pytest.raises(PackUnreachable) as refused:
            fetched(publisher + path, 1000)
        assert says in explain(refused.value)


def test_an_answer_that_drips_in_is_cut_off(publisher: str) -> None:
    began = time.monotonic()
    with pytest.raises(PackUnreachable) as refused:
        fetched(f"{publisher}/drip", 1000, seconds=0.3)
    assert "too long" in explain(refused.value)
    assert time.monotonic() - began < 3


@pytest.mark.parametrize("url", ["http://a.test/x.pack", "ftp://127.0.0.1/x", "file:///etc/passwd", "https://a:b@c/"])
def test_only_https_and_this_computer_are_asked(url: str) -> None:
    with pytest.raises(PackUnreachable):
        fetched(url, 1000)
