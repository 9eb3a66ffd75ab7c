"""Findings in the order to act. Pure.

What is left to do comes first, what matters most before the rest, and the settings of one page follow each other.
"""

from collections.abc import Iterable, Mapping
from typing import Final

from auditor.catalogue.model import Form, Service, Setting, Severity
from auditor.catalogue.severity import severity
from auditor.judge import Finding, Kept, State, is_kept_unseen

ORDER: Final = (
    State.TO_CHANGE, State.LOCKED, State.UNREADABLE, State.NOT_CHECKED, State.BY_HAND, State.KEPT, State.AS_WANTED,
    State.NOT_OFFERED,
)  # fmt: skip
GUIDED: Final = frozenset({State.TO_CHANGE, State.UNREADABLE, State.NOT_CHECKED, State.BY_HAND})
"""What a guide can help with: the rest is as wanted, kept, not there, or not in the person's hands."""

_RANK: Final = {state: rank for rank, state in enumerate(ORDER)}
_WEIGHT: Final = {Severity.HIGH: 0, Severity.MEDIUM: 1, Severity.LOW: 2}

Services = Mapping[str, Service]
About = tuple[str, str, str]
"""Service, account, setting."""


def foremost(counts: Mapping[State, int]) -> State:
    """The state that stands for several settings: a tick only where nothing is left, unseen or kept otherwise."""
    return next((state for state in ORDER if counts.get(state)), State.NOT_CHECKED)


def in_order(findings: Iterable[Finding], services: Services) -> list[Finding]:
    """By state, then severity, then service, account and page."""
    return sorted(
        findings,
        key=lambda one: (
            _RANK[one.state], weight(one, services), one.service, one.account, one.page or "", *_place(one, services),
        ),
    )  # fmt: skip


def to_guide(
    findings: Iterable[Finding], services: Services, done: Mapping[About, str] | None = None,
    kept: Mapping[About, Kept] | None = None,
) -> list[Finding]:  # fmt: skip
    """What a guide goes through: account by account and page by page, each begun with what matters most there.

    `done` holds what the person says they did by hand already, `kept` what they leave as it is; both are left out.
    """
    done, kept = done or {}, kept or {}
    open_ones = (one for one in findings if one.state in GUIDED and about(one) not in done)
    left = [one for one in open_ones if not is_kept_unseen(one, kept.get(about(one)))]
    accounts: dict[str, int] = {}
    pages: dict[tuple[str, int, str], int] = {}
    for one in left:
        heavy = weight(one, services)
        accounts[one.account] = min(heavy, accounts.get(one.account, heavy))
        pages[_page(one, services)] = min(heavy, pages.get(_page(one, services), heavy))
    return sorted(
        left,
        key=lambda one: (
            accounts[one.account], one.service, one.account, _page(one, services)[1], pages[_page(one, services)],
            _page(one, services)[2], weight(one, services), *_place(one, services),
        ),
    )  # fmt: skip


def about(finding: Finding) -> About:
    """Which setting of which account a finding is about."""
    return finding.service, finding.account, finding.setting


def weight(finding: Finding, services: Services) -> int:
    """0 for a setting of high severity, 2 for one of low."""
    setting = setting_of(finding, services)
    return _WEIGHT[severity(setting) if setting else Severity.MEDIUM]


def setting_of(finding: Finding, services: Services) -> Setting | None:
    """What the catalogue knows about a finding's setting, where its service is still known."""
    service = services.get(finding.service)
    return service.setting(finding.setting) if service else None


def _page(finding: Finding, services: Services) -> tuple[str, int, str]:
    """Where a setting is read: what has no page comes after what has one."""
    setting = setting_of(finding, services)
    read = setting is None or setting.form is Form.READ
    return finding.account, 0 if read else 1, f"{finding.page or ''} {setting.steps if setting else ''}"


def _place(finding: Finding, services: Services) -> tuple[int, str]:
    """Where the rule file has it, which is the order on the page."""
    service = services.get(finding.service)
    ids = [one.id for one in service.settings] if service else []
    return ids.index(finding.setting) if finding.setting in ids else len(ids), finding.setting
