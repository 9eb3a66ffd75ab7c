"""Which settings of the shipped rules a replica shows, for the table in the catalogue's README.

python -m tests.replicas.covered
"""

from pathlib import Path
from typing import Final

from auditor.catalogue.model import Form
from tests.replicas.account import SHAPES, ReplicaAccount
from tests.replicas.pinterest.site import FACTS
from tests.replicas.visit import shipped

COVERED: Final = Path(__file__).parent / "COVERED"
HEADING: Final = (
    "# Settings that a replica shows at each of their values; `python -m tests.replicas.covered` writes this.\n"
)


def lines() -> str:
    """One line for each setting: the service and the setting."""
    shown = {service: set(ReplicaAccount(service).number_of_values()) for service in SHAPES}
    shown["pinterest"] = {row["id"] for row in FACTS["rows"]}
    return HEADING + "".join(
        f"{service} {setting.id}\n"
        for service, held in sorted(shown.items())
        for setting in shipped(service).settings
        if setting.form is Form.READ and setting.id in held
    )


if __name__ == "__main__":
    COVERED.write_text(lines(), encoding="utf-8")
