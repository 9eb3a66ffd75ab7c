"""What stands beside a setting when a person looks closer: how much it matters, how sure we are, policy and law."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from auditor.catalogue.freshness import confidence, is_stale
from auditor.catalogue.law import Law, Policy
from auditor.catalogue.model import Confidence, Service, Setting, Severity
from auditor.catalogue.presets import Preset, counts
from auditor.catalogue.severity import severity


@dataclass(frozen=True, slots=True)
class Advice:
    """What one rule comes to today.

    `confidence` is capped where the rule is `stale`; `presets` names those that ask for the setting; `policies` and
    `laws` hold what documents say, with sources and dates: never without the sentence `law.NOT_ADVICE`.
    """

    setting: str
    severity: Severity
    confidence: Confidence
    stale: bool
    presets: tuple[Preset, ...] = ()
    policies: tuple[Policy, ...] = ()
    laws: tuple[Law, ...] = ()


@dataclass(frozen=True, slots=True)
class Documents:
    """What the catalogue knows of policies and laws, by id."""

    policies: Mapping[str, Policy]
    laws: Mapping[str, Law]

    @classmethod
    def of(cls, policies: Sequence[Policy], laws: Sequence[Law]) -> "Documents":
        """The same, to be looked up."""
        return cls({policy.id: policy for policy in policies}, {law.id: law for law in laws})


def advice(service: Service, documents: Documents, today: date) -> tuple[Advice, ...]:
    """One entry for each setting of the service, in its order."""
    return tuple(_advice(setting, documents, today) for setting in service.settings)


def _advice(setting: Setting, documents: Documents, today: date) -> Advice:
    return Advice(
        setting=setting.id,
        severity=severity(setting),
        confidence=confidence(setting, today),
        stale=is_stale(setting, today),
        presets=tuple(preset for preset in Preset if counts(setting, preset)),
        policies=tuple(documents.policies[one] for one in setting.policy if one in documents.policies),
        laws=tuple(documents.laws[one] for one in setting.law if one in documents.laws),
    )
