"""Builds the replica's script from Pinterest's own component library, `gestalt`, out of the lock file."""

import hashlib
import os
import shutil
import subprocess
from contextlib import suppress
from pathlib import Path

from tests.replicas.tls import cache_directory

HERE = Path(__file__).parent
SOURCES = ("package.json", "package-lock.json", "app.jsx")


def built() -> Path:
    """The folder with `app.js` and `app.css`; built once for each change of the sources."""
    print_of = hashlib.sha256(b"\0".join((HERE / name).read_bytes() for name in SOURCES)).hexdigest()[:20]
    ready = cache_directory() / f"pinterest-{print_of}"
    if (ready / "app.js").exists():
        return ready
    work = ready.with_suffix(f".{os.getpid()}")
    shutil.rmtree(work, ignore_errors=True)
    work.mkdir(parents=True)
    for name in SOURCES:
        shutil.copy(HERE / name, work)
    npm = shutil.which("npm")
    if npm is None:
        raise RuntimeError("npm is needed to build the replica: python3 dev.py test brings it")
    subprocess.run([npm, "ci", "--no-audit", "--no-fund", "--loglevel=error"], cwd=work, check=True)
    esbuild = str(work / "node_modules" / ".bin" / "esbuild")
    told = [
        "app.jsx",
        "--bundle",
        "--minify",
        "--jsx=automatic",
        '--define:process.env.NODE_ENV="production"',
        "--outfile=out/app.js",
        "--log-level=error",
    ]
    subprocess.run([esbuild, *told], cwd=work, check=True)
    with suppress(OSError):  # another test process was faster: its pages are the same
        (work / "out").rename(ready)
    shutil.rmtree(work)
    return ready
