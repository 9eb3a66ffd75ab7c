"""Which side of a control is the private one: labels that name the protection, and how private an option is."""

import re
from collections.abc import Sequence
from typing import Final

from auditor.reading.words import normalised


def _any(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(words))


INVERSE: Final = _any(
    r"^(please )?(opt(ing)?[ -]?out|don'?t|do not|never|hide|exclude|block|disable|turn off|stop|limit|restrict|"
    r"unsubscribe|prevent|deny|ignore|refuse|disconnect|discourage|object|remove|reject|decline|withdraw|forget|"
    r"anonymi[sz]e|obfuscate|mask)\b",
    r"\bopt(ed)?[ -]?out\b|\b(do|does|should|may|must) not\b|\bnot to\b|\bdo not track\b|^(nicht|keine?[nrms]?)\b",
    r"\bnicht (mehr )?([\wäöüß-]+ ){0,3}[\wäöüß]+(en|ern|eln|t|dürfen)$|^(nie|niemals)\b|\bvor \w+ verbergen",
    r"(ausblenden|verbergen|verbirg|blockier|ausschlie(ß|ss)|widersprech|widerspruch|deaktivier|ausschalten|absc"
    r"halten|abmelden|abbestell|ablehnen|untersagen|verhindern)",
    r"^(ne (pas|jamais|plus)|masquer|cacher|bloquer|refuser|d[eé]sactiver|exclure|se d[eé]sabonner|s'opposer|lim"
    r"iter|interdire|emp[eê]cher|arr[eê]ter)\b",
    r"\bne\b.*\b(pas|plus|jamais)\b|\bn'.*\b(pas|plus)\b",
    r"^(no|nunca|ocultar|bloquear|desactivar|excluir(me)?|rechazar|oponer(me|se)|cancelar|limitar|impedir|dejar "
    r"de)\b",
    r"^(n[aã]o|nunca|ocultar|esconder|bloquear|desativar|excluir|recusar|cancelar|opor-se|limitar|impedir)\b",
    r"^(non|mai|nascondi|blocca|disattiva|escludi|rifiuta|annulla|limita|impedisci|opponiti|disabilita)\b",
    r"(しない|させない|されない|隠す|非表示|ブロック|オプトアウト|無効にする|除外|停止|拒否|オフにする|制限する)",
)
"""A label that names the protection rather than the exposure."""

EXCEPTIONS: Final = _any(
    r"^(do not disturb|limit(ed)? (ed|time)|(excluir|eliminar|apagar) (auto|conta|hist)|(no )?(molestar|disturba"
    r"re)|non disturbare)",
)

PROTECTIVE: Final = _any(
    r"\bprivate (profile|account|mode|session|browsing|by default)\b",
    r"\b(links?|posts?|playlists?|lists?) (are )?private by default\b|\bprivate (links|posts|playlists) by default\b",
    r"\b(keep|make|set) .*\b(private|hidden|secret)\b|\bsearch privacy\b|\banonymous (mode|browsing|viewing)\b",
    r"\bprotect\w*\b|\bincognito\b|\bauto(matic(ally)?)?[ -]?delet|\bprivacy (mode|protection)\b|\bnofollow\b",
    r"\bdo not track\b|\bghost mode\b|\b(approve|review) (new )?(followers|tags|follow requests)|\bdisappearing\b",
    r"\btell (web)?sites not\b|\bglobal privacy control\b|private[sn]? (profil|konto|modus|sitzung)",
    r"automatisch l[oö]schen|schutz (vor|der)|inkognito|privatmodus|tracking-?schutz",
    r"(profil|compte|mode|session) priv[eé]e?|navigation priv[eé]e|suppression automatique|supprimer automatiquement",
    r"protection|(perfil|cuenta|conta|modo|sesi[oó]n|sess[aã]o) (privad[oa]|an[oó]nim[oa])",
    r"(eliminar|borrar|excluir|apagar) autom[aá]tica|(eliminaci[oó]n|exclus[aã]o) autom[aá]tica|proteger|protec",
    r"(profilo|account|sessione) privat[oa]|modalit[aà] (privata|anonima)|elimina(re|zione)? automatica|proteggi",
    r"protezione|非公開|鍵アカウント|自動削除|シークレット|匿名|保護",
)
"""A label that is itself the name of a protection."""

_PRIVATE_OPTIONS: Final = (
    _any(
        r"^(no one|nobody|none|only (me|you)|just me|never|off|turn(ed)? off|disabled?|niemand|nur ich|nie|keine"
        r"?r?|aus|deaktiviert|personne|moi uniquement|(seulement|uniquement) moi|jamais|aucune?|d[eé]sactiv[eé]e"
        r"?|nadie|s[oó]lo yo|nunca|ningun[oa]|desactivad[oa]|ningu[eé]m|(somente|s[oó]|apenas) eu|nenhum[a]?|des"
        r"ativad[oa]|nessuno|nessuna|solo io|mai|disattivat[oa]|自分(のみ|だけ)|なし|オフ|しない|誰も.*|無効|no)"
        r"\b",
    ),
    _any(
        r"^(ignore|don'?t|do not|opt(ed)? out|block|deny|reject|refuse|ignorier|ablehnen|nicht|ignorer|refuser|n"
        r"e (pas|jamais)|no |ignorar|rechazar|n[aã]o|recusar|non |ignora|rifiuta|blockieren|bloquer|bloquear|blo"
        r"cca|拒否|ブロック|無視)",
    ),
    _any(
        r"\b(private|hidden|anonymous|incognito|privat|verborgen|anonym|priv[eé]|masqu[eé]|anonyme|privad[oa]|oc"
        r"ult[oa]|an[oó]nim[oa]|privat[oa]|nascost[oa]|anonim[oa])\b",
        r"非公開|匿名",
    ),
    _any(
        r"\b(strict|strictest|required only|necessary only|essential only|basic( only)?|minimal|minimum|only (re"
        r"quired|necessary|essential)|streng|nur (notwendige|erforderliche)|minimum|stricte?|n[eé]cessaires? uni"
        r"quement|estrict[oa]|m[ií]nim[oa]|estrit[oa]|rigoros[oa])\b",
        r"最小|必須のみ|厳格",
    ),
    _any(
        r"\b(limited|reduced|ask( before| every time| me| first)?|eingeschr[aä]nkt|(jedes mal )?(nach)?fragen|li"
        r"mit[eé]e?|demander|limitad[oa]|preguntar|perguntar|limitat[oa]|chiedi)\b",
        r"制限|毎回確認|確認する",
    ),
    _any(
        r"\b(chronological|most recent|latest|newest)\b|\bchronologi|neueste|plus r[eé]cents|m[aá]s recientes",
        r"mais recentes|pi[uù] recenti|新しい順|最新",
    ),
    _any(
        r"^(only )?(close )?friends( only)?$|^(my|your)? ?(contacts|connections|followers)( only)?$",
        r"\bonly people (i|you)\b|\bpeople (i|you) follow\b|^(nur )?(meine )?(freunde|kontakte)$",
        r"^(mes |uniquement )?(amis|contacts)$|^(s[oó]lo )?(mis )?(amigos|contactos|contatos)$",
        r"^(solo )?(i miei )?(amici|contatti)$|^友(達|だち)(のみ|まで)?$|^フォロワー(のみ)?$|\bfriends of friends\b",
    ),
)
_REFUSALS: Final = 2
"""How many of them, from the first on, say no."""
_SPAN: Final = _any(
    r"(\d+)\s*(hours?|days?|weeks?|months?|years?|h|stunden?|tagen?|wochen?|monaten?|jahren?|heures?|jours?|sema"
    r"ines?|mois|ans?|horas?|d[ií]as?|semanas?|mes(es)?|m[eê]s|a[nñ]os?|anos?|ore|ora|giorni|giorno|settimane?|m"
    r"es[ei]|ann[oi]|時間|日|週間|か月|ヶ月|カ月|年)",
)
_HOURS: Final = (
    (re.compile(r"^(h|stund|heure|hora|ora|ore|時間)"), 1),
    (re.compile(r"^(d[aií]|day|tag|jour|giorn|日)"), 24),
    (re.compile(r"^(week|woche|semain|semana|settiman|週)"), 168),
    (re.compile(r"^(month|monat|mois|m[eê]s|か月|ヶ月|カ月)"), 730),
    (re.compile(r"^(year|jahr|an|a[nñ]o|年)"), 8760),
)


def names_protection(label: str) -> bool:
    """Whether a label names the protection rather than the exposure: “Opt out of …”, “Don't …”, “Private profile”."""
    text = normalised(label)
    return bool((INVERSE.search(text) and not EXCEPTIONS.search(text)) or PROTECTIVE.search(text))


def private_option(options: Sequence[str], *, protection: bool = False) -> str | None:
    """The option that keeps most to oneself: nobody, never, private, least, friends; the shortest time to keep data.

    `protection`: the choice is how strongly something is protected, so its “never” or “none” is not the private one.
    """
    plain = [(normalised(text), text) for text in options]
    spans = sorted((hours, text) for words, text in plain if (hours := _hours(words)) is not None)
    if len(spans) > 1 or (spans and protection):
        return spans[0][1]
    for pattern in _PRIVATE_OPTIONS[_REFUSALS:] if protection else _PRIVATE_OPTIONS:
        found = next((text for words, text in plain if pattern.search(words)), None)
        if found is not None:
            return found
    return None


def _hours(words: str) -> int | None:
    span = _SPAN.search(words)
    if span is None:
        return None
    return int(span[1]) * next((hours for unit, hours in _HOURS if unit.match(span[2])), 24)
