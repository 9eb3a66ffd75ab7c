"""`python -m auditor.catalogue.compile`: writes `compiled.json` anew after rule files were edited."""

from pathlib import Path

from auditor import paths
from auditor.catalogue.compiled import COMPILED_FILE, Compiled, compiled_form, digest
from auditor.catalogue.load import NOT_SERVICES, load_file


def compiled(directory: Path) -> bytes:
    """What `compiled.json` should hold for the rule files of a directory. Raises RuleFileProblem."""
    files = [file for file in directory.glob("*.toml") if file.name not in NOT_SERVICES]
    return compiled_form(
        {file.name: Compiled(digest(file.read_bytes()), load_file(file, shipped=True)) for file in files}
    )


if __name__ == "__main__":
    own = paths.catalogue_directory()
    (own / COMPILED_FILE).write_bytes(compiled(own))
