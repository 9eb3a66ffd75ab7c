"""`catalogue new SERVICE`: a commented rule file to fill in, and the saved pages its test asks for."""

import re
from pathlib import Path
from typing import Final

from auditor.problems import NotWritable, UsageProblem

_ID: Final = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")

RULES: Final = """\
# {name}: what a person can choose about their data there, and where.
# Data only. `privacy-auditor catalogue check` tells every mistake at once; take out the comments when you are done.
format = 1
id = "{service}"
name = "{name}"
homepage = "https://www.example.com/"
origins = ["https://www.example.com"]   # the only places a password may be typed: exact, https
hosts = ["www.example.com"]             # where its pages live; "*.example.com" covers sub-domains

[sign_in]
url = "https://www.example.com/login"
# How the form is filled in. Only fields that a source documents: an id or a name, never a hashed class. A field that is
# not there yet is waited for, so one page and several steps are written alike; shadow roots, open or closed, need
# nothing special.
# username = {{ css = "input#email" }}    # leave it out where a password alone is asked for
# next = {{ css = "button#next" }}        # two steps: the button after the name, where Enter does not do
# password = {{ css = "input#password" }} # leave it out where a mailed code alone signs in: then name username and code
# code = {{ css = "input[autocomplete=one-time-code]" }}   # asked of the person; several boxes of one digit may match
# submit = {{ css = "button[type=submit]" }}               # where Enter does not send the form
# open = {{ css = "a#sign-in" }}          # a link or button that leads to the form, also to single sign-on; the page
#                                       # where the password is typed must be at one of `origins`, on one of `hosts`
# password = {{ css = "input#password", frames = ["iframe#login"] }}   # inside a frame, frames from the outside in
# refused.en = ["Wrong password."]      # what a refusal says; challenge.en and restricted.en are written alike
# ways = ["self", "password", "page", "guide"]   # which ways in may be offered; all four if left out
# cookies = ["session_id"]              # names only a signed-in browser has (* for anything): they end "self"
# session = "profile"                   # only where a service refuses a session that was taken over
signed_in = {{ page = "https://www.example.com/settings", shows.en = ["Words only a signed-in page has"] }}

[terms]
automated = "unknown"                   # what the terms say about automated access, with its source
line.en = "Not established: read the terms of use before you let a program visit your account."
line.de = "Nicht festgestellt: Lies die Nutzungsbedingungen, bevor du ein Programm dein Konto besuchen lässt."

[[setting]]
id = "example-setting"                  # never used again once published; renamed ones go to `aliases`
labels.en = ["The label a person sees"] # the current one first, older ones after it; other languages: labels.de = …
# section = "The heading above it"      # only where the same label stands twice
page = "https://www.example.com/settings/privacy"
# steps = [{{ open = "dialog", name.en = ["Its name"] }}]   # link, menu, tab, accordion, dialog; or go, scroll, dismiss
path = "Settings > Privacy"
kind = "switch"                         # switch checkbox radio select listbox segmented slider text button
want = ["off"]                          # exact values: on, off, or the text of a choice
category = "data_sharing"
title.en = "The good state, in at most 80 characters"
title.de = "Der gute Zustand, in höchstens 80 Zeichen"
why.en = "Why it matters, in your own words."
why.de = "Warum es wichtig ist, in eigenen Worten."
cost.en = "What you give up by changing it."
cost.de = "Worauf du dabei verzichtest."
exposes = {{ what = 0, to = 0, undo = 0, whom = 0, by_default = 0 }}   # five answers, 0 to 3: SEVERITY.md
default = {{ value = "on", evidence = "reported" }}
confidence = "low"                      # high, medium, low: how well the sources attest it
sources = [{{ url = "https://help.example.com/article", seen = {today} }}]
checked = {today}
# form = "by_hand"                      # by_hand, email, form or link where no page can be read; then say why:
# instead = "Only the app shows it."
"""

PAGE: Final = """\
<!doctype html>
<html lang="en">
<title>{name}: example-setting is {value}</title>
<h1>Settings</h1>
<label><input type="checkbox" role="switch"{checked}> The label a person sees</label>
</html>
"""


def write_new(service: str, rules: Path, pages: Path | None, today: str) -> tuple[Path, ...]:
    """Writes `<service>.toml` and, where `pages` is given, one saved page for each value; says which files.

    Nothing that is there already is overwritten. `today` is a date such as 2026-11-24. Raises UsageProblem for an id
    that is none or taken, NotWritable.
    """
    if not _ID.fullmatch(service):
        raise UsageProblem(detail=f"“{service}” is no id: lower case words joined by hyphens")
    name = service.replace("-", " ").title()
    files = {rules / f"{service}.toml": RULES.format(service=service, name=name, today=today)}
    for value, checked in (("on", " checked"), ("off", "")) if pages else ():
        page = PAGE.format(name=name, value=value, checked=checked)
        files[Path(pages or "") / service / f"example-setting.{value}.html"] = page
    taken = [file for file in files if file.exists()]
    if taken:
        raise UsageProblem(detail=f"{taken[0]} is there already")
    for file, text in files.items():
        _write(file, text)
    return tuple(files)


def _write(file: Path, text: str) -> None:
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        with file.open("x", encoding="utf-8") as new:
            new.write(text)
    except OSError:
        raise NotWritable(path=str(file)) from None
