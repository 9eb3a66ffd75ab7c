"""Which side of a control is the private one: labels that name the protection, and how private an option is."""

import re
from collections.abc import Sequence
from typing import Final

from auditor.reading.model import OFF, ON
from auditor.reading.named import RELAYED
from auditor.reading.words import any_of, normalised, on_or_off

INVERSE: Final = any_of(
    r"^(please )?(opt(ing)?[ -]?out|don'?t|do not|never|hide|exclude|block|disable|turn off|stop|limit|restrict|"
    r"unsubscribe|prevent|deny|ignore|refuse|disconnect|discourage|object|remove|reject|decline|withdraw|forget|"
    r"anonymi[sz]e|obfuscate|mask|pause|strip|delete|erase|minimi[sz]e|reduce|avoid|keep .* (out of|away from|off))\b",
    r"^(review|approve|check|confirm)\b.*\bbefore\b|\bbefore\b.*\b(appears?|shown|visible|published)\b",
    r"\bbevor\b.*(erschein|angezeigt|sichtbar|ver[oö]ffentlich)|pausier|heraushalten|fernhalten|entfernen$",
    r"(pr[uü]fen|freigeben|best[aä]tigen|genehmigen),? (bevor|ehe)",
    r"unterdr[uü]ck|^(withhold|suppress|evitar|evita|vietare?|eviter|éviter)\b|非通知(で|に)|sperren$",
    r"\bopt(ed)?[ -]?out\b|\b(do|does|should|may|must) not\b|\bnot to\b|\bdo not track\b|^(nicht|keine?[nrms]?)\b",
    r"\bnicht (mehr )?([\wäöüß-]+ ){0,3}[\wäöüß]+(en|ern|eln|t|dürfen)$|^(nie|niemals)\b|\bvor \w+ verbergen",
    r"(ausblenden|verbergen|verbirg|blockier|ausschlie(ß|ss)|widersprech|widerspruch|deaktivier|ausschalten|absc"
    r"halten|abmelden|abbestell|ablehnen|untersagen|verhindern)",
    r"^(ne (pas|jamais|plus)|masquer|cacher|bloquer|refuser|d[eé]sactiver|exclure|se d[eé]sabonner|s'opposer|lim"
    r"iter|interdire|emp[eê]cher|arr[eê]ter|suspendre|mettre en pause|retirer|effacer|supprimer|garder .* hors)\b",
    r"^(examiner|v[eé]rifier|approuver|valider|contr[oô]ler)\b.*\bavant\b|\bavant (qu|leur|la) .*(publi|appara)",
    r"\bne\b.*\b(pas|plus|jamais)\b|\bn'.*\b(pas|plus)\b",
    r"^(no|nunca|ocultar|bloquear|desactivar|excluir(me)?|rechazar|oponer(me|se)|cancelar|limitar|impedir|dejar "
    r"de|esconder|pausar|quitar|retirar|borrar|suspender|mantener .* fuera)\b|"
    r"^(revisar|aprobar|comprobar)\b.*\bantes\b",
    r"^(n[aã]o|nunca|ocultar|esconder|bloquear|desativar|excluir|recusar|cancelar|opor-se|limitar|impedir|pausar|remo"
    r"ver|"
    r"retirar|tirar|suspender|manter .* fora)\b|^(revisar|analisar|aprovar|verificar)\b.*\bantes\b",
    r"^(non|mai|nascondi|blocca|disattiva|escludi|rifiuta|annulla|limita|impedisci|opponiti|disabilita|"
    r"metti in pausa|sospendi|rimuovi|togli|tieni .* fuori)\b|"
    r"^(controlla|esamina|approva|verifica|rivedi)\b.*\bprima\b",
    r"(しない|させない|されない|隠す|非表示|ブロック|オプトアウト|無効にする|除外|停止|拒否|オフにする|制限する)",
    r"隠す|見せない|前に(確認|承認)|(を|から)(削除|除去)する$|取り除|使わない|残さない|許可しない|同意しない",
)
"""A label that names the protection rather than the exposure."""

EXCEPTIONS: Final = any_of(
    r"^(do not disturb|limit(ed)? (ed|time)|(excluir|eliminar|apagar) (auto|conta|hist)|(no )?(molestar|disturba"
    r"re)|non disturbare)",
)

PROTECTIVE: Final = any_of(
    r"\bprivate (profile|account|mode|session|browsing|by default)\b",
    r"\b(links?|posts?|playlists?|lists?) (are )?private by default\b|\bprivate (links|posts|playlists) by default\b",
    r"\b(keep|make|set) .*\b(private|hidden|secret)\b|\bsearch privacy\b|\banonymous (mode|browsing|viewing)\b",
    r"\bprotect\w*\b|\bincognito\b|\bauto(matic(ally)?)?[ -]?delet|\bprivacy (mode|protection)\b|\bnofollow\b",
    r"\bdo not track\b|\bghost mode\b|\b(approve|review) (new )?(followers|tags|follow requests)|\bdisappearing\b",
    r"\b(zero (data )?retention|advanced chat privacy)\b|\bapproval\b|mode fant[oô]me|modo fantasma",
    r"geistermodus",
    r"\btell (web)?sites not\b|\bglobal privacy control\b|private[sn]? (profil|konto|modus|sitzung)",
    r"automatisch l[oö]schen|schutz (vor|der)|inkognito|privatmodus|tracking-?schutz",
    r"(profil|compte|mode|session) priv[eé]e?|navigation priv[eé]e|suppression automatique|supprimer automatiquement",
    r"protection|(perfil|cuenta|conta|modo|sesi[oó]n|sess[aã]o) (privad[oa]|an[oó]nim[oa])",
    r"(eliminar|borrar|excluir|apagar) autom[aá]tica|(eliminaci[oó]n|exclus[aã]o) autom[aá]tica|proteger|protec",
    r"(profilo|account|sessione) privat[oa]|modalit[aà] (privata|anonima)|elimina(re|zione)? automatica|proteggi",
    r"protezione|非公開|鍵アカウント|自動削除|シークレット|プライベート(セッション|モード|アカウント|プロフィール)",
    r"匿名|保護",
    r"\bno (realizar seguimiento|rastrear)|(ne pas|de ne pas) (me )?(pister|suivre)|n[aã]o (me )?rastrear|追跡しない",
    r"non (tracciar|tenere traccia)|nicht (nach)?verfolg|num[eé]ro (masqu|cach)|n[uú]mero oculto|numero nascosto",
    r"\b(only|nur|uniquement|solo|s[oó]lo|apenas|somente) .*(necessary|essential|notwendige|erforderliche)",
    r"(cookies )?(n[eé]cessaires|necesarias|necess[aá]rios|necessari) (uniquement|seulement)",
    r"(s[oó]lo|apenas|solo) .*necess?ari",
    r"messages ([eé]ph[eé]m|temporaires)|minuteur .*(messages|discussions)|(nachrichten|chat)-?timer",
    r"temporizador .*mensa",
    r"timer .*messagg|messaggi (effimeri|temporanei|a scomparsa)|selbstl[oö]schend|verschwindende|消えるメッセージ",
    r"\b(message|chat) timer|\btimer for (new |all )?(chats|messages)",
    r"liste rouge|mensa(jes|gens) tempor|\brelay\w* .*calls|retransmitir .*(llamadas|chamadas)|通話を(リレー|中継)",
)
"""A label that is itself the name of a protection."""

_NOT_KEPT: Final = any_of(
    r"^(don'?t|do not|never) (save|keep|store|record|retain)|nicht (speichern|aufbewahren|behalten)|^gar nicht",
    r"^ne (pas|jamais|rien) (enregistrer|conserver|garder|stocker)|^no (guardar|conservar|almacenar|grabar)",
    r"^n[aã]o (salvar|guardar|armazenar|manter|gravar)|^non (salvare?|conservare?|registrare?|memorizzare?)",
    r"(保存|記録|保管|録音)しない|残さない",
    r"\bsession only\b|\bonly (this|the|for this) session|^nur .*sitzung|session (uniquement|seulement)",
    r"^s[oó]lo .*sesi[oó]n|^(apenas|somente|s[oó]) .*sess[aã]o|^solo .*sessione|セッション(中)?のみ",
)
"""The option that keeps nothing at all, among times to keep it."""

_PRIVATE_OPTIONS: Final = (
    any_of(
        r"^(block|reject|deny|refuse) all\b|^alle (blockieren|ablehnen)|^tout (bloquer|refuser)|^blocca tutt",
        r"^rifiuta tutt",
        r"^(bloquear|rechazar|recusar|rejeitar) (todo|tud|toda)|^すべて(ブロック|拒否)",
    ),
    any_of(
        r"^(no one|nobody|none|only (me|you)|just me|never|off|turn(ed)? off|disabled?|niemand|nur ich|nie|keine"
        r"?r?|aus|deaktiviert|personne|moi uniquement|(seulement|uniquement) moi|jamais|aucune?|d[eé]sactiv[eé]e"
        r"?|nadie|s[oó]lo yo|nunca|ningun[oa]|desactivad[oa]|ningu[eé]m|(somente|s[oó]|apenas) eu|nenhum[a]?|des"
        r"ativad[oa]|nessuno|nessuna|solo io|mai|disattivat[oa]|自分(のみ|だけ)|なし|オフ|しない|誰も.*|無効|no)"
        r"\b",
        r" (off|aus|d[eé]sactiv[eé]e?s?|desactivad[oa]s?|desativad[oa]s?|disattivat[oaei])$|をオフ$",
        r"^いいえ|自分(のみ|だけ)|\bonly visible to me\b|誰にも|(し|さ|せ|れ)ない$",
    ),
    any_of(
        r"^(declined?|disagree|i (disagree|decline)|opted[ -]out|not |disconnect|hide|minimi[sz]e|see less|ausblenden)",
        r"\bwithout (accept|consent)|ohne (zuzustimmen|zustimmung|akzeptieren)|sans accepter|sin aceptar|sem aceitar",
        r"senza accettare|同意せず",
        r"^(masquer|ocultar|esconder|nascondi|非表示|隠す|ich lehne|widersprechen|je refuse|rechazo|recuso|rifiuto)",
        r"^(ignore|don'?t|do not|opt(ed)? out|block|deny|reject|refuse|ignorier|ablehnen|nicht|ignorer|refuser|n"
        r"e (pas|jamais)|no |ignorar|rechazar|n[aã]o|recusar|non |ignora|rifiuta|blockieren|bloquer|bloquear|blo"
        r"cca|拒否|ブロック|無視)",
    ),
    any_of(r"^(private mode|modo privado|modalit[aà] privata|mode priv[eé]|privater modus|プライベートモード)\b"),
    any_of(r"^(ghost mode|geistermodus|mode fant[oô]me|modo fantasma|modalit[aà] fantasma|ゴーストモード)"),
    any_of(
        r"\b(private|hidden|anonymous|incognito|privat|verborgen|anonym|priv[eé]|masqu[eé]|anonyme|privad[oa]|oc"
        r"ult[oa]|an[oó]nim[oa]|privat[oa]|nascost[oa]|anonim[oa])\b",
        r"非公開|匿名",
    ),
    any_of(
        r"\b(strict|strictest|required only|necessary only|essential only|basic( only)?|minimal|minimum|only (re"
        r"quired|necessary|essential)|streng|nur (notwendige|erforderliche)|minimum|stricte?|n[eé]cessaires? uni"
        r"quement|estrict[oa]|m[ií]nim[oa]|estrit[oa]|rigoros[oa])\b",
        r"最小|必須のみ|厳格",
    ),
    any_of(
        r"\b(limited|reduced|ask( before| every time| me| first)?|eingeschr[aä]nkt|(jedes mal )?(nach)?fragen|li"
        r"mit[eé]e?|demander|limitad[oa]|preguntar|perguntar|limitat[oa]|chiedi)\b",
        r"制限|毎回確認|確認する|限定",
    ),
    any_of(
        r"\b(chronological|most recent|latest|newest)\b|\bchronologi|neueste|plus r[eé]cents|m[aá]s recientes",
        r"mais recentes|pi[uù] recenti|新しい順|最新",
    ),
    any_of(
        r"\b(contacts|friends),? (except|but)|kontakte,? (au[sß]+er|ausgenommen)|contacts,? sauf|contactos,? excepto",
        r"contatos,? exceto|contatti,? (eccetto|tranne)|除く",
    ),
    any_of(
        r"^(only )?(close )?friends( only)?$|^(my|your)? ?(contacts|connections|followers)( only)?$",
        r"\bonly people (i|you)\b|\bpeople (i|you) follow\b|^(nur )?(meine )?(freunde|kontakte)$",
        r"^((mes|vos|uniquement|seulement) )*(amis|contacts|abonn[eé]s)$|^友(達|だち)のみ|フォロー中",
        r"^((s[oó]lo|solo|somente|apenas|mis|tus|meus|seus) )*(amigos|contactos|contatos|seguidores|conex[oõ]es)$",
        r"^連絡先",
        r"^(verified|known|trusted) |\bconnections\b|^(nur )?(meine |deine )?(follower|abonnenten|verbindungen)$",
        r"^(solo )?((i )?(miei|tuoi) )?(amici|contatti|follower)$|^友(達|だち)(のみ|まで)?$|^フォロワー(のみ)?$",
    ),
    any_of(
        r"\bfriends of friends\b|freunde von freunden|amis d(e|')( mes )?amis|amigos de (mis |meus )?amigos",
        r"amici di amici",
        r"友(達|だち)の友(達|だち)",
    ),
)
_REFUSALS: Final = 3
"""How many of them, from the first on, say no."""
_SPAN: Final = any_of(
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
    inverse = INVERSE.search(text) and not EXCEPTIONS.search(text)
    return bool(inverse or PROTECTIVE.search(text) or RELAYED.search(text))


def private_option(options: Sequence[str], *, protection: bool = False) -> str | None:
    """The option that keeps most to oneself: nobody, never, private, least, friends; the shortest time to keep data.

    `protection`: the choice is how strongly something is protected, so its “never” or “none” is not the private one.
    """
    plain = [(normalised(text), text) for text in options]
    sides = {on_or_off(text): text for text in options}
    if len(sides) == len(options) and None not in sides:
        return sides[ON if protection else OFF]
    spans = sorted((hours, text) for words, text in plain if (hours := _hours(words)) is not None)
    nothing = next((text for words, text in plain if _NOT_KEPT.search(words)), None)
    if nothing is not None and spans:
        return nothing
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
