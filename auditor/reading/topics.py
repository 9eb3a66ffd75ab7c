"""What privacy choices are called, by topic, and what is none, in seven languages.

The order matters: the first of two topics that fit equally well is taken.
"""

import re
from typing import Final

from auditor.catalogue.model import Category
from auditor.reading import topics_of_person as person
from auditor.reading import topics_of_use as use


def _any(*words: str) -> re.Pattern[str]:
    return re.compile("|".join(words))


TOPICS: Final[tuple[tuple[Category, re.Pattern[str]], ...]] = (
    (Category.AI_TRAINING, _any(*use.AI_TRAINING)),
    (Category.HUMAN_REVIEW, _any(*use.HUMAN_REVIEW)),
    (Category.ADS_PERSONALIZATION, _any(*use.ADS_PERSONALIZATION)),
    (Category.BIOMETRIC, _any(*person.BIOMETRIC)),
    (Category.SEARCH_INDEXING, _any(*person.SEARCH_INDEXING)),
    (Category.LOCATION, _any(*person.LOCATION)),
    (Category.CONTACTS, _any(*person.CONTACTS)),
    (Category.THIRD_PARTY_APPS, _any(*use.THIRD_PARTY_APPS)),
    (Category.OFFSITE_TRACKING, _any(*use.OFFSITE_TRACKING)),
    (Category.MEMORY, _any(*person.MEMORY)),
    (Category.TELEMETRY, _any(*use.TELEMETRY)),
    (Category.PROFILE_VISIBILITY, _any(*person.PROFILE_VISIBILITY)),
    (Category.DATA_SHARING, _any(*use.DATA_SHARING)),
    (Category.HISTORY, _any(*person.HISTORY)),
    (Category.RECOMMENDATIONS, _any(*person.RECOMMENDATIONS)),
)
BROADLY: Final = _any(
    r"\bprivacy\b|\bdata controls?\b|\bdata (collection|protection|& privacy)\b|\byour data\b",
    r"\bpersonal (data|information)\b|\bdiscoverability\b",
    r"datenschutz|privatsph[aä]re|meine daten",
    r"confidentialit|vie priv[eé]e|donn[eé]es personnelles|mes donn[eé]es",
    r"\bprivacidade?\b|(datos|dados) (personales|pessoais)|riservatezza|dati personali",
    r"プライバシー|個人情報|個人データ",
)
"""Headings and sentences that are about privacy as a whole."""

HARMLESS: Final = _any(
    r"\b(theme|dark mode|light mode|night mode|appearance|accent|skin|colou?rs?|contrast|font|text size|zoom|lay"
    r"out|density|compact|animations?|motion|wallpaper|sidebar|toolbar|avatars?|emojis?|emoticons?)\b",
    r"\b(notifications?|notify|alerts?|reminders?|digest|summary|badges?|sounds?|vibrat\w+|ringtone|volume|mute)\b",
    r"^(e-?mail|notify|alert|warn|tell|remind|text|send) me\b|\b(copies|copy) of e-?mails? i send\b",
    r"^(always )?request (a|an) |\bvacation|\bout of office\b",
    r"\b(language|translat\w+|time ?zone|date format|time format|currency|units?|first day|calendar|region)\b",
    r"\bcountry or region\b",
    r"\b(autoplay|auto-?scroll|playback|subtitles?|captions?|streaming|quality|crossfade|gapless|equali[sz]er|sp"
    r"eed)\b",
    r"\b(two|2|multi)[ -]?(factor|step)|\b2fa\b|\bmfa\b|\bpasskeys?\b|\bpassword\b|\bpin\b|\bsign(ed)? ?-?in\b",
    r"\blog(ged)? ?-?in\b|\bclickjacking\b|\bforgery\b|\bcsrf\b|\bsafe browsing\b|\bremember (me|this)\b|\bcaptcha\b",
    r"\b(keyboard|shortcuts?|hotkeys?|spell\w*|grammar|auto-?(save|correct|complete|fill)|drafts?|editor|markdow"
    r"n|preview|line numbers|tab size|new tab|tabs)\b",
    r"\b(per page|page size|rows|columns|sort|order by|items|entries|list \w+ as|threads?|folders?|trash|proxy|p"
    r"ort|ratio|cache|thumbnails?|download folder)\b",
    r"\b(offensive|mature|explicit|sensitive|spoilers?|nsfw|profan\w+|low-quality|spam|safesearch|restricted mod"
    r"e|parental)\b",
    r"\b(likes?|reposts?|share) (and share )?counts?\b|\breposts?\b",
    r"\bsecurity updates\b|\bupdates? to my\b|\brenew\w*\b|\binvoice|\b(e-?mail )?receipts? for (purch|pay)",
    r"^e-?mail me receipts|\bbilling\b|\bcross-site request\b|\bminor edits\b|\bcategories\b",
    r"dunkle|design\b|darstellung|schrift|animation|seitenleiste|symbolleiste|pro seite|benachrichtig|hinweist[oö]ne",
    r"t[oö]ne\b|sprache\b|zeitzone|w[aä]hrung|wiedergabe|abspielen|untertitel|zwei-faktor|zweistufig|passwort",
    r"angemeldet|anmeld|tasten|rechtschreib|entw[uü]rf|nicht jugendfrei|kalender|sortier|bei neuen|lautst[aä]rke",
    r"th[eè]me|sombre|apparence|taille du texte|police|barre (lat|d'out)|notification|alerte|rappel|\bsons?\b",
    r"\blangue|fuseau|devise|lecture (auto|en)|sous-titre|deux ([eé]tapes|facteurs)|mot de passe|rester connect",
    r"clavier|raccourci|orthograph|brouillon|par page|contenu sensible|position (de la barre|du menu)",
    r"\btema\b|oscuro|escuro|apariencia|apar[eê]ncia|tama[nñ](o|ho) (de|da|do) (letra|texto|fonte)",
    r"barra (lateral|de)|notifica[cç]|alerta|recordatorio|lembrete|sonidos?|\bsons\b|idioma|zona horaria|fuso|moneda",
    r"moeda|reproducci[oó]n|reprodu[cç][aã]o|subt[ií]tulo|legendas|dos pasos|duas etapas|contrase[nñ]a|senha",
    r"sesi[oó]n iniciada|iniciar sesi[oó]n|conectado|teclado|atajos|atalhos|ortogr[aá]fic|borradores|rascunhos",
    r"por p[aá]gina|fines de semana",
    r"scuro|aspetto|dimensione (del )?testo|carattere|barra (laterale|degli)|notific|avvisi|promemoria|\bsuoni\b",
    r"lingua|fuso orario|valuta|riproduzione|sottotitoli|due passaggi|due fattori|resta connesso|accesso automatico",
    r"tastiera|scorciatoi|ortografic|bozze|per pagina|posizione del(la)? (menu|barra)",
    r"テーマ|ダークモード|文字(サイズ|の大きさ)|フォント|サイドバー|アニメーション|通知|アラート|リマインダ|サウンド",
    r"音量|言語|タイムゾーン|通貨|自動再生|字幕|画質|2段階|二段階|パスワード|ログイン状態|キーボード|ショートカット",
    r"スペル|下書き|ページあたり|学習(目標|時間|の記録)|目標",
)
"""What labels say that are about looks, sounds, language, notices, security or comfort, not about privacy."""
