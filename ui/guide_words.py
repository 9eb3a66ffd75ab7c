"""What the guide says: one sentence about what to do, and a few words about how far it is."""

from collections.abc import Mapping
from typing import Final

from auditor.catalogue.model import Kind
from auditor.events import GuideEnded, GuideStep, Phase
from auditor.judge import Finding
from auditor.problems import Reason
from ui.translate import tr, trn
from ui.wording import problem_words, reason_words

PHASE_WORDS: Final[dict[Phase, str]] = {
    Phase.OPENING: "Opening the page…",
    Phase.POINTING: "Waiting for you",
    Phase.SEEN: "Changed; the page is saving it",
    Phase.SAVING: "Changed, but not saved yet",
    Phase.OTHER_VALUE: "Changed, but not to what you want",
    Phase.AWAY: "Out of sight",
    Phase.PROVING: "Loading the page again, to see that it was saved…",
    Phase.NOT_SAVED: "It was not saved",
    Phase.CANNOT_FIND: "Help to find it",
    Phase.LOCKED: "Locked by the service",
    Phase.BY_HAND: "By hand",
    Phase.TROUBLE: "Something is in the way",
    Phase.PROVED: "Changed and proved",
    Phase.ALREADY: "As you want it already",
    Phase.KEPT: "Kept on purpose",
    Phase.SKIPPED: "Skipped",
    Phase.DONE: "Done, as you say",
}
MAIN_WORDS: Final[dict[Phase, str]] = {
    Phase.AWAY: "&Open it again",
    Phase.TROUBLE: "&Try again",
    Phase.CANNOT_FIND: "&Next",
    Phase.LOCKED: "&Next",
    Phase.BY_HAND: "&I did it",
    Phase.PROVED: "&Next",
    Phase.ALREADY: "&Next",
}
"""What Enter does; to check now where nothing else is said."""

CHECK_WORDS: Final = "&Check it now"


def phase_words(phase: Phase) -> str:
    """How far it is."""
    return tr(PHASE_WORDS[phase], "Guide")


def main_words(phase: Phase) -> str:
    """What the button says that Enter presses."""
    return tr(MAIN_WORDS.get(phase, CHECK_WORDS), "Guide")


SENTENCES: Final[dict[Phase, str]] = {
    Phase.OPENING: "The page opens in the browser window.",
    Phase.SEEN: "Wait a moment.",
    Phase.SAVING: "Now press Save on the page; if it has no such button, press Enter here.",
    Phase.AWAY: "The page shows something else now. Finish there what belongs to the change; "
    "or press Enter, and the page of this setting is opened again.",
    Phase.PROVING: "There is nothing to do.",
    Phase.LOCKED: "The service does not let you change this here. Press Enter to go on.",
    Phase.BY_HAND: "Do it as described below, then press Enter.",
}
TABLE: Final = (*PHASE_WORDS.values(), *MAIN_WORDS.values(), CHECK_WORDS, *SENTENCES.values())
"""The texts that reach the translator from here, for whoever collects them."""


def what_to_do(step: GuideStep) -> str:
    """One sentence; where something was not to be, why and how to go on."""
    if step.problem and step.phase is not Phase.TROUBLE:
        return " ".join(problem_words(step.problem, step.facts))
    match step.phase:
        case Phase.POINTING | Phase.OTHER_VALUE:
            return change_words(step.finding, save=step.needs_save)
        case Phase.NOT_SAVED:
            sentence = change_words(step.finding, save=True)
            return tr("{sentence} When that is done, press Enter here.", "Guide").format(sentence=sentence)
        case Phase.CANNOT_FIND:
            return _where_to_look(step.finding)
        case Phase.TROUBLE:
            what, _why, then = problem_words(step.problem, step.facts)
            return f"{what} {then}"
    return tr(SENTENCES[step.phase], "Guide") if step.phase in SENTENCES else ""


def _where_to_look(finding: Finding) -> str:
    if finding.value is not None:
        return tr("“{label}” is on the page in the browser window, with a frame around it.", "Guide").format(
            label=finding.label
        )
    if finding.reason in (Reason.NOT_FOUND, Reason.RENAMED):
        words = tr("It was not found on the page. Look for it in the browser window, or press Enter to go on.", "Guide")
    else:
        words = reason_words(finding.reason) if finding.reason else ""
    return words


def change_words(finding: Finding, *, save: bool) -> str:
    """“Switch “Personalised ads” off, then press Save.”"""
    wanted = finding.want[0] if len(finding.want) == 1 else ""
    if wanted in ("on", "off"):
        words = _two_state(finding.kind, wanted, save=save)
    elif save:
        words = tr("Set “{label}” to “{value}”, then press Save.", "Guide")
    else:
        words = tr("Set “{label}” to “{value}”.", "Guide")
    value = tr("” or “", "Guide").join(finding.want)
    return words.format(label=finding.label, value=value)


def _two_state(kind: Kind | None, wanted: str, *, save: bool) -> str:
    if kind is Kind.CHECKBOX:
        saved = {
            "off": tr("Take the tick away from “{label}”, then press Save.", "Guide"),
            "on": tr("Set a tick at “{label}”, then press Save.", "Guide"),
        }
        plain = {
            "off": tr("Take the tick away from “{label}”.", "Guide"),
            "on": tr("Set a tick at “{label}”.", "Guide"),
        }
    else:
        saved = {
            "off": tr("Switch “{label}” off, then press Save.", "Guide"),
            "on": tr("Switch “{label}” on, then press Save.", "Guide"),
        }
        plain = {"off": tr("Switch “{label}” off.", "Guide"), "on": tr("Switch “{label}” on.", "Guide")}
    return (saved if save else plain)[wanted]


def end_words(ended: GuideEnded, left: int = 0) -> tuple[str, tuple[str, ...]]:
    """The relief, and under it what became of the rest; `left` are still to change, as the window's list has it."""
    whole = ended.proved + ended.already + ended.kept + ended.done + ended.locked + ended.skipped + ended.left
    if not whole and left:
        return tr("There was nothing to go through.", "Guide"), (
            trn(
                "Your checklist still has one setting to change: it is older than what was read last.",
                "Your checklist still has %n settings to change: it is older than what was read last.", left,
            ),
            tr("Check all again, and start the guide after that.", "Guide"),
        )  # fmt: skip
    if not whole:
        title = tr("There is nothing left to change.", "Guide")
    elif ended.proved == whole:
        title = trn("It is changed and proved.", "All %n changed and proved.", whole)
    elif not ended.left and not ended.skipped:
        title = trn("Done.", "Done, all %n of them.", whole)
    else:
        title = tr("{n} of {whole} settled.", "Guide").format(n=whole - ended.left - ended.skipped, whole=whole)
    lines: Mapping[str, int] = {
        trn("1 changed and proved", "%n changed and proved", ended.proved): ended.proved,
        trn("1 as you want it already", "%n as you want them already", ended.already): ended.already,
        trn("1 kept on purpose", "%n kept on purpose", ended.kept): ended.kept,
        trn("1 done by hand, as you say", "%n done by hand, as you say", ended.done): ended.done,
        trn("1 locked by the service", "%n locked by the service", ended.locked): ended.locked,
        trn("1 skipped", "%n skipped", ended.skipped): ended.skipped,
        trn("1 left for later", "%n left for later", ended.left): ended.left,
    }
    if whole and ended.proved == whole:
        return title, (tr("Each was read once more after its page had been loaded afresh.", "Guide"),)
    return title, tuple(words for words, number in lines.items() if number)
