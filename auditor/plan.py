"""What one audit will look at: accounts, their pages, and the settings on each. Pure."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from urllib.parse import parse_qsl, urljoin, urlsplit

from auditor.accounts.model import Account
from auditor.catalogue.model import Form, Service, Setting, Step
from auditor.judge import Kept, Place
from auditor.snapshot.model import Own


@dataclass(frozen=True, slots=True)
class Page:
    """One stop of the pass: an address, the steps from there, and the settings to read when it is reached."""

    address: str
    steps: tuple[Step, ...]
    settings: tuple[Setting, ...]


@dataclass(frozen=True, slots=True)
class Planned:
    """One account with everything that is to be found out about it.

    `declined`: the person does not want it visited. `own` is what the person wants otherwise than advised.
    """

    account: Account
    service: Service
    settings: tuple[Setting, ...]
    wants: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    kept: Mapping[str, Kept] = field(default_factory=dict)
    declined: bool = False
    own: tuple[Own, ...] = ()

    def pages(self) -> tuple[Page, ...]:
        """The pages to visit, in the order the catalogue names them, each once."""
        stops: dict[tuple[str, tuple[str, ...]], list[Setting]] = {}
        steps: dict[tuple[str, tuple[str, ...]], tuple[Step, ...]] = {}
        for setting in self.settings:
            if setting.form is not Form.READ or setting.page is None:
                continue
            stop = (setting.page, tuple(map(repr, setting.steps)))
            stops.setdefault(stop, []).append(setting)
            steps[stop] = setting.steps
        return tuple(Page(stop[0], steps[stop], tuple(found)) for stop, found in stops.items())

    def shown_at(self, address: str) -> tuple[Setting, ...]:
        """The settings to read that the page at this address has, by their rules."""
        on_page = (setting for setting in self.settings if setting.form is Form.READ and setting.page is not None)
        return tuple(setting for setting in on_page if same_page(self.full(setting.page or ""), address))

    def full(self, address: str) -> str:
        """An address of a rule with the account's own server in front, where it has one."""
        base = self.account.origin or next(iter(self.service.origins), "")
        return urljoin(base + "/", address)

    def unread(self) -> tuple[Setting, ...]:
        """The settings that no page shows: by hand, e-mail, form, link."""
        return tuple(setting for setting in self.settings if setting.form is not Form.READ)

    def place(self, setting: Setting, read_at: str | None = None) -> Place:
        """Whose setting is judged, and against what."""
        want = self.wants.get(setting.id, setting.want)
        return Place(self.service.id, self.account.id, setting, want, read_at, self.kept.get(setting.id))


def same_page(known: str, shown: str) -> bool:
    """Whether a page is the one a rule means: the same place, and whatever else its address says is said there too."""
    rule, page = urlsplit(known), urlsplit(shown)
    if (rule.scheme, rule.netloc, rule.path.rstrip("/")) != (page.scheme, page.netloc, page.path.rstrip("/")):
        return False
    asked = set(parse_qsl(rule.query, keep_blank_values=True))
    if not asked <= set(parse_qsl(page.query, keep_blank_values=True)):
        return False
    routed = rule.fragment or page.fragment.startswith(("/", "!"))
    return rule.fragment == page.fragment or not routed


def by_service(plan: Sequence[Planned]) -> tuple[tuple[Planned, ...], ...]:
    """The accounts of one service together: two of them are never read at once."""
    groups: dict[str, list[Planned]] = {}
    for planned in plan:
        groups.setdefault(planned.service.id, []).append(planned)
    return tuple(tuple(group) for group in groups.values())
