"""A password that is asked for by a process of its own: what comes back, and what never reaches an exception."""

import shlex
import sys

import pytest

from auditor.accounts.ask import COMMAND_VARIABLE, asked_apart


@pytest.mark.parametrize(
    ("written", "answer"), [(b"p\xc3\xa4ssw\xc3\xb6rd\n", "pässwörd"), (b"p\xe4ssw\xf6rd\n", None), (b"\n", None)]
)
async def test_what_is_not_in_the_one_encoding_is_no_answer_and_no_exception(
    monkeypatch: pytest.MonkeyPatch, written: bytes, answer: str | None
) -> None:
    code = f"import sys; sys.stdout.buffer.write({written!r})"
    monkeypatch.setenv(COMMAND_VARIABLE, shlex.join([sys.executable, "-c", code]))
    told = await asked_apart("Shop", "password")
    assert (told.reveal() if told else None) == answer


async def test_without_the_program_that_asks_there_is_no_answer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(COMMAND_VARIABLE, "/nowhere/at/all")
    assert await asked_apart("Shop", "password") is None
