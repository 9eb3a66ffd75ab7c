"""Qt's translator, and nothing that takes time to load."""

from PySide6.QtCore import QCoreApplication


def tr(text: str, context: str = "Window") -> str:
    """The text in the person's language."""
    return QCoreApplication.translate(context, text)


def trn(one: str, many: str, n: int) -> str:
    """The text for `n` things, in the person's language and by its rules for numbers; `%n` stands for the number.

    `many` is what translators see; English itself needs no translation file for its two forms.
    """
    told = QCoreApplication.translate("Window", many, None, n)
    return one.replace("%n", str(n)) if n == 1 and told == many.replace("%n", "1") else told
