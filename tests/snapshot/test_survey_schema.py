"""What `survey` prints is what its published schema says."""

import json
from dataclasses import replace

import msgspec
import pytest

from auditor.catalogue.model import Kind
from auditor.commands.survey import as_entry, failed, tell
from auditor.problems import Reason
from auditor.reading.model import Control, Evidence, Seen, Survey
from tests.snapshot.samples import validator


def test_a_page_that_was_cut_short_is_said_to_be_so(capsys: pytest.CaptureFixture[str]) -> None:
    cut = Survey("https://feed.example/", (Control("Ads", Kind.SWITCH, "on"),), settled=True, truncated=True)
    whole = replace(cut, url="https://shop.example/", truncated=False)
    tell([as_entry(survey.url, survey) for survey in (whole, cut)])
    said = capsys.readouterr().err.splitlines()
    assert [line for line in said if "too large to be read whole" in line] == [said[3]]
    assert failed("https://feed.example/", Reason.TOO_LARGE)["truncated"]


def test_what_surveys_print_fits_the_published_schema() -> None:
    seen = (Seen(Evidence.NATIVE, "on"),)
    read = Control("Personalised ads", Kind.SWITCH, "on", seen=seen, options=())
    unread = replace(read, label="Who can find you", value=None, reason=Reason.AMBIGUOUS)
    survey = Survey("https://shop.example/", (read, unread), settled=True, language="en", milliseconds=12.5)
    entries = [as_entry("https://shop.example/", survey), failed("https://gone.example/", Reason.NETWORK)]
    validator("survey-1.json").validate(json.loads(msgspec.json.encode(entries)))
