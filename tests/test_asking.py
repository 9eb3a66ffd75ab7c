"""Who answers for the person, and that they are told when it is they."""

import shlex
import sys

import pytest

from auditor.accounts.ask import COMMAND_VARIABLE
from auditor.accounts.model import Account
from auditor.desk.sitting import TellingAsker
from auditor.events import YourTurn, YourTurnOver
from tests.fakes import Heard, service, setting

SHOP, MINE = service(setting("Ads")), Account("a1", "shop")


@pytest.mark.parametrize("what", ["password", "code"])
async def test_the_window_is_told_that_a_secret_is_asked_for_and_when_it_was(
    what: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    asks = shlex.join([sys.executable, "-c", "print('canary-123')"])
    monkeypatch.setenv(COMMAND_VARIABLE, asks)
    heard = Heard()
    asker = TellingAsker(7, heard.tell)
    answer = await getattr(asker, what)(SHOP, MINE)
    assert answer.reveal() == "canary-123"
    assert heard.events == [YourTurn(7, "a1", "shop", what), YourTurnOver(7, "a1")]
    assert "canary" not in repr(heard.events)
