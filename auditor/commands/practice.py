"""`practice`: the practice site on its own, for a person to click through."""

import argparse
import asyncio
import signal
from typing import Final
from uuid import uuid4

from auditor.commands.command import Command, give, say
from auditor.practice.site import PracticeSite
from auditor.program import Program


def _arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--port", type=int, default=0, metavar="N", help="the port to listen on (any free one by default)"
    )
    parser.add_argument("--seed", type=int, metavar="N", help="what the settings are drawn from (random if left out)")


def _run(options: argparse.Namespace, program: Program) -> int:
    seed = options.seed if options.seed is not None else uuid4().int % 1_000_000
    asyncio.run(_serve(seed, options.port))
    return 0


async def _serve(seed: int, port: int) -> None:
    async with PracticeSite(seed=seed, port=port) as site:
        give(
            {
                "url": f"http://127.0.0.1:{site.port}/",
                "port": site.port,
                "seed": seed,
                "accounts": [
                    {
                        "service": account.service_id,
                        "origin": account.origin,
                        "username": account.username,
                        "password": account.password.reveal(),
                    }
                    for account in site.accounts
                ],
            }
        )
        say(f"The practice site is at http://127.0.0.1:{site.port}/ until you press Ctrl+C.")
        await _until_stopped()


async def _until_stopped() -> None:
    stopped = asyncio.Event()
    loop = asyncio.get_running_loop()
    try:
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, stopped.set)
    except NotImplementedError:  # Windows has no signal handlers in its loop: Ctrl+C ends asyncio.run instead
        pass
    await stopped.wait()


COMMAND: Final = Command("practice", "run the practice site, three invented services", _arguments, _run, 0)
