"""Builds the looks' scripts from the component libraries in the lock file, once for each change of the sources."""

import hashlib
import os
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path
from typing import Final

from tests.replicas.tls import cache_directory

WEB: Final = Path(__file__).parent / "web"
OPTIONS: Final = (
    "--bundle",
    "--minify",
    "--jsx=automatic",
    "--alias:react-native=react-native-web",
    '--define:process.env.NODE_ENV="production"',
    "--outdir=out",
    "--log-level=error",
)


def built() -> Path:
    """The folder with one script, and where a look has one a style sheet, for each look."""
    libraries, sources = modules(), _sources()
    ready = cache_directory() / f"replicas-{_print_of((*sources, WEB / 'package-lock.json'))}"
    if (ready / "look_radix.js").exists():
        return ready
    work = ready.with_suffix(f".{os.getpid()}")
    work.mkdir(parents=True)
    for source in sources:
        shutil.copy(source, work)
    (work / "node_modules").symlink_to(libraries, target_is_directory=True)
    looks = sorted(source.name for source in sources if source.name.startswith("look_"))
    subprocess.run([str(libraries / ".bin" / "esbuild"), *looks, *OPTIONS], cwd=work, check=True)
    with suppress(OSError):  # another test process was faster: its pages are the same
        (work / "out").rename(ready)
    shutil.rmtree(work)
    return ready


def modules() -> Path:
    """The libraries, installed once for each change of the lock file."""
    told = tuple(WEB / name for name in ("package.json", "package-lock.json", ".npmrc"))
    ready = cache_directory() / f"libraries-{_print_of(told)}"
    if not ready.exists():
        npm = shutil.which("npm")
        if npm is None:
            raise RuntimeError("npm is needed to build the replicas: python3 dev.py test brings it")
        work = ready.with_suffix(f".{os.getpid()}")
        work.mkdir(parents=True)
        for file in told:
            shutil.copy(file, work)
        subprocess.run([npm, "ci", "--no-audit", "--no-fund", "--loglevel=error"], cwd=work, check=True)
        with suppress(OSError):
            work.rename(ready)
        shutil.rmtree(work, ignore_errors=True)
    return ready / "node_modules"


def _sources() -> tuple[Path, ...]:
    return tuple(sorted(WEB.glob("*.jsx")))


def _print_of(files: tuple[Path, ...]) -> str:
    return hashlib.sha256(b"\0".join(file.read_bytes() for file in files)).hexdigest()[:20]
