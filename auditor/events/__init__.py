"""What the window and the engine say to each other: one JSON object a line, each a frozen dataclass of this folder.

A command carries `ask`, a number the window chose; every answer to it carries the same number in `answers`.
Events about a running audit carry the `answers` of the command that started it. The engine writes nothing else on
its standard output. A new kind of line is a dataclass in the file of its subject, and a name in `lines.py`.
"""

from auditor.events.accounts import *
from auditor.events.audits import *
from auditor.events.browsers import *
from auditor.events.engine import *
from auditor.events.guides import *
from auditor.events.letters import *
from auditor.events.lines import *
from auditor.events.past import *
from auditor.events.recommendations import *
from auditor.events.services import *
from auditor.events.snapshots import *
from auditor.events.stored import *
from auditor.events.turns import *
