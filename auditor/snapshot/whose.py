"""The rows that say whose a run is. The person's own, which are most, have none."""

from auditor.snapshot.model import Whose
from auditor.snapshot.records import Db
from auditor.snapshot.soundness import seal


def mark(db: Db, seq: int, whose: Whose) -> None:
    """Say whose this run is, in the place of what was said before."""
    db.execute("DELETE FROM whose WHERE seq = ?", (seq,))
    if whose is not Whose.OWN:
        db.execute("INSERT INTO whose VALUES (?, ?, ?)", (seq, whose.value, seal(seq, whose.value)))


def whose_is(db: Db, seq: int) -> Whose:
    """Whose this run is."""
    row = db.execute("SELECT whose FROM whose WHERE seq = ?", (seq,)).fetchone()
    return Whose(row[0]) if row else Whose.OWN


def others(db: Db) -> dict[str, Whose]:
    """Every run that is not the person's own, and whose it is."""
    found = db.execute("SELECT run, whose FROM whose JOIN snapshot ON snapshot.seq = whose.seq")
    return {run: Whose(whose) for run, whose in found}


def newest(db: Db, whose: Whose) -> str | None:
    """The newest of these runs, None where there is none."""
    row = db.execute(
        """SELECT run FROM snapshot LEFT JOIN whose ON whose.seq = snapshot.seq
           WHERE coalesce(whose, ?) = ? ORDER BY snapshot.seq DESC LIMIT 1""",
        (Whose.OWN.value, whose.value),
    ).fetchone()
    return str(row[0]) if row else None


def erase_marks_of_the_gone(db: Db) -> None:
    """Take out the marks of runs that are gone: their numbers are given again."""
    db.execute("DELETE FROM whose WHERE seq NOT IN (SELECT seq FROM snapshot)")
