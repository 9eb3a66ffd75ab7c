"""Controls that no rule of a service knows but that look like privacy choices: *new on this page*."""

from collections.abc import Iterator

from auditor.catalogue.model import Service
from auditor.reading.discover import privacy_of
from auditor.reading.match import normalised
from auditor.reading.model import Survey
from auditor.snapshot.model import NewControl


def new_on_page(survey: Survey, service: Service, account: str, page: str) -> Iterator[NewControl]:
    """The unknown privacy choices of one surveyed page, in the order a person sees them."""
    known = {normalised(text) for setting in service.settings for texts in setting.labels.values() for text in texts}
    for control in survey.controls:
        if normalised(control.label) in known:
            continue
        privacy = privacy_of(control, survey.language)
        if privacy is None:
            continue
        yield NewControl(
            service=service.id,
            account=account,
            label=control.label,
            section=control.section,
            page=page,
            kind=control.kind,
            value=control.value,
            category=privacy.category,
            likely_private=privacy.likely_private,
            confidence=privacy.confidence,
        )
