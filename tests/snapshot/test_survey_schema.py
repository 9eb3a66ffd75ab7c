"""What `survey` prints is what its published schema says."""

import json
from dataclasses import replace

import msgspec

from auditor.catalogue.model import Kind
from auditor.commands.survey import as_entry, failed
from auditor.problems import Reason
from auditor.reading.model import Control, Evidence, Seen, Survey
from tests.snapshot.samples import validator


def test_what_surveys_print_fits_the_published_schema() -> None:
    seen = (Seen(Evidence.NATIVE, "on"),)
    read = Control("Personalised ads", Kind.SWITCH, "on", seen=seen, options=())
    unread = replace(read, label="Who can find you", value=None, reason=Reason.AMBIGUOUS)
    survey = Survey("https://shop.example/", (read, unread), settled=True, language="en", milliseconds=12.5)
    entries = [as_entry("https://shop.example/", survey), failed("https://gone.example/", Reason.NETWORK)]
    validator("survey-1.json").validate(json.loads(msgspec.json.encode(entries)))
