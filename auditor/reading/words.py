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
        "เปิด",
        "开",
        "開",
        "開啟",
        "开启",
        *("włączone", "włączony", "włączona", "wł", "tak", "açık", "etkin", "evet", "bekapcsolva", "igen", "zapnuto"),
        *("zap", "zapnuté", "ano", "включено", "включён", "включена", "да", "увімкнено", "увімк", "так"),
        *("ingeschakeld", "actief", "aktiverad", "aktiverat", "slået til", "aktivert", "päällä", "käytössä", "ενεργό"),
        *("activat", "pornit", "aktif"),
        *("bật", "đã bật", "चालू", "פעיל", "מופעל", "تشغيل", "نعم", "已启用", "已開啟", "已开启", "启用", "사용", "예"),
        "เปิดอยู่",
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
        "ปิด",
        "关",
        "關",
        "關閉",
        "关闭",
        *("wyłączone", "wyłączony", "wyłączona", "wył", "kapalı", "devre dışı", "hayır", "kikapcsolva", "nem"),
        *("vypnuto", "vyp", "vypnuté", "ne", "выключено", "выключен", "выключена", "отключено", "отключена", "откл"),
        *("нет", "вимкнено", "вимк", "ні"),
        *("uitgeschakeld", "nee", "avaktiverad", "avaktiverat", "nej", "slået fra", "deaktivert", "nei", "pois", "ei"),
        *("ανενεργό", "dezactivat", "oprit", "nonaktif", "tắt", "đã tắt", "बंद", "כבוי", "מושבת", "إيقاف", "لا"),
        *("已停用", "已關閉", "已关闭", "停用", "사용 안 함", "사용 안함", "아니요", "ปิดอยู่"),
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
TROUBLE: Final = (
    "something went wrong",
    "(could ?n.t|could not|cannot|can.t|unable to|failed to|error) (load|loading|fetch|fetching|get|retriev)",
    "(settings|preferences|data) (could not|couldn.t) be (loaded|fetched|retrieved)",
    "try again later",
    "error (in|while) processing|connection to (the )?server (has been|was|is) lost|check your (network|internet)",
    "etwas ist schief",
    "nicht (ge|ab)?(laden|gerufen) werden",
    "fehler beim laden",
    "une erreur (s.est produite|est survenue)",
    "impossible de (charger|récupérer)",
    "algo salió mal",
    "no se (ha )?(pudo|pudieron|podido) cargar",
    "error al cargar",
    "algo deu errado",
    "não foi possível carregar",
    "qualcosa è andato storto",
    "impossibile caricare",
    "読み込めません|読み込みに失敗|エラーが発生",
)
"""What a page says where its data did not come, as pieces of a regular expression."""

_NOISE: Final = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_EDGES: Final = " \t\n\r:*.…›>»❯→⌄▾▼·–-"


_A_CARD: Final = "SIM"
"""What a telephone has, and no Portuguese yes."""


def any_of(*pieces: str) -> re.Pattern[str]:
    """A pattern that fits where one of these pieces of regular expressions does, in normalised text."""
    return re.compile("|".join(pieces))


def normalised(text: str) -> str:
    """A text as labels are compared: one form, one case, single spaces, no trailing colon, star or dots."""
    plain = _NOISE.sub("", unicodedata.normalize("NFKC", text)).casefold().replace("’", "'").replace("‘", "'")
    return " ".join(plain.split()).strip(_EDGES)


def on_or_off(text: str) -> str | None:
    """What a word states, or None when it states neither."""
    word = normalised(text)
    if text.strip() == _A_CARD:
        return None
    if word in ON_WORDS or word in ALWAYS_ON:
        return ON
    return OFF if word in OFF_WORDS else None
