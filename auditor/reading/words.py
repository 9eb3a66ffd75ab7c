"""Words that state on or off, in the languages the program knows; a word of another language is only itself."""

import re
import unicodedata
from typing import Final

from auditor.reading.model import OFF, ON

ON_WORDS: Final = frozenset(
    [
        "on",
        "yes",
        "enabled",
        "active",
        "allowed",
        "true",
        "ein",
        "an",
        "ja",
        "aktiv",
        "aktiviert",
        "eingeschaltet",
        "zugelassen",
        "activé",
        "activée",
        "oui",
        "autorisé",
        "sí",
        "activado",
        "activada",
        "permitido",
        "ativado",
        "ativada",
        "ligado",
        "sim",
        "attivo",
        "attiva",
        "attivato",
        "sì",
        "abilitato",
        "オン",
        "有効",
        "はい",
        "مفعّل",
        "مفعل",
        "aan",
        "på",
        "вкл",
        "켜짐",
        "开",
        "開",
        "開啟",
        "开启",
    ]
)
OFF_WORDS: Final = frozenset(
    [
        "off",
        "no",
        "disabled",
        "inactive",
        "blocked",
        "false",
        "aus",
        "nein",
        "inaktiv",
        "deaktiviert",
        "ausgeschaltet",
        "désactivé",
        "désactivée",
        "non",
        "bloqué",
        "desactivado",
        "desactivada",
        "bloqueado",
        "desativado",
        "desativada",
        "desligado",
        "não",
        "disattivo",
        "disattivato",
        "disabilitato",
        "オフ",
        "無効",
        "いいえ",
        "متوقف",
        "uit",
        "av",
        "выкл",
        "꺼짐",
        "关",
        "關",
        "關閉",
        "关闭",
    ]
)
ALWAYS_ON: Final = frozenset(
    {
        "always active",
        "always on",
        "immer aktiv",
        "immer ein",
        "toujours actif",
        "siempre activo",
        "siempre activas",
        "sempre ativo",
        "sempre attivo",
        "常に有効",
    }
)
_NOISE: Final = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_EDGES: Final = " \t\n\r:*.…›>»❯→⌄▾▼·–-"


def normalised(text: str) -> str:
    """A text as labels are compared: one form, one case, single spaces, no trailing colon, star or dots."""
    plain = _NOISE.sub("", unicodedata.normalize("NFKC", text)).casefold().replace("’", "'").replace("‘", "'")
    return " ".join(plain.split()).strip(_EDGES)


def on_or_off(text: str) -> str | None:
    """What a word states, or None when it states neither."""
    word = normalised(text)
    if word in ON_WORDS or word in ALWAYS_ON:
        return ON
    return OFF if word in OFF_WORDS else None
