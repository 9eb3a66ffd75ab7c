"""What privacy choices are called, by topic, in seven languages (what is none: `harmless`).

The order matters: the first of two topics that fit equally well is taken.
"""

import re
from typing import Final

from auditor.catalogue.model import Category
from auditor.reading import topics_of_learning as learning
from auditor.reading import topics_of_person as person
from auditor.reading import topics_of_showing as shown
from auditor.reading import topics_of_use as use
from auditor.reading.words import any_of

TOPICS: Final[tuple[tuple[Category, re.Pattern[str]], ...]] = (
    (Category.AI_TRAINING, any_of(*learning.AI_TRAINING)),
    (Category.HUMAN_REVIEW, any_of(*learning.HUMAN_REVIEW)),
    (Category.PROFILE_VISIBILITY, any_of(*shown.LISTED)),
    (Category.DATA_SHARING, any_of(*use.PASSED_ON)),
    (Category.ADS_PERSONALIZATION, any_of(*use.ADS_PERSONALIZATION)),
    (Category.BIOMETRIC, any_of(*person.BIOMETRIC)),
    (Category.SEARCH_INDEXING, any_of(*shown.SEARCH_INDEXING)),
    (Category.LOCATION, any_of(*person.LOCATION)),
    (Category.CONTACTS, any_of(*shown.CONTACTS)),
    (Category.OFFSITE_TRACKING, any_of(*use.OFFSITE_TRACKING)),
    (Category.THIRD_PARTY_APPS, any_of(*use.THIRD_PARTY_APPS)),
    (Category.MEMORY, any_of(*person.MEMORY)),
    (Category.TELEMETRY, any_of(*learning.TELEMETRY)),
    (Category.PROFILE_VISIBILITY, any_of(*shown.PROFILE_VISIBILITY)),
    (Category.DATA_SHARING, any_of(*use.DATA_SHARING)),
    (Category.HISTORY, any_of(*person.HISTORY)),
    (Category.RECOMMENDATIONS, any_of(*learning.RECOMMENDATIONS)),
    (Category.DATA_SHARING, any_of(*use.PROCESSED)),
)
BROADLY: Final = any_of(
    r"\bprivacy\b|\bdata controls?\b|\bdata (collection|protection|& privacy)\b|\byour data\b",
    r"\bmy data\b|\bpersonal (data|information)\b|\bdiscoverability\b",
    r"datenschutz|privatsph[aä]re|(meine|ihre|deine) daten",
    r"confidentialit|vie priv[eé]e|donn[eé]es personnelles|(mes|vos|tes) donn[eé]es",
    r"(mis|tus|sus) datos|(meus|seus) dados|(miei|tuoi) dati",
    r"\bprivacidade?\b|(datos|dados) (personales|pessoais)|riservatezza|dati personali",
    r"プライバシー|個人情報|個人データ|自分のデータ|お客様のデータ",
    r"\bconsents?\b|einwilligung|consentement|consentimi?ento|\bconsens[io]\b|同意",
)
"""Headings and sentences that are about privacy as a whole."""

HEADINGS: Final = any_of(
    r"\bad(s|vert\w+)? (preferences|settings|choices|data|cent(er|re)|personali\w+)|\bactivity controls\b",
    r"\bdiagnostics\b",
    r"\bprofile (visibility|privacy)|profil-?sichtbarkeit|visibilit[eé] (du|de mon|de votre) profil",
    r"visibilidade? d(el|o) (mi |meu |seu )?perfil|visibilit[aà] del (mio |tuo )?profilo|プロフィールの公開",
    r"\band visibility|^visibility (of|settings)|^discover(y|ability)|\bwho can\b|\bhow people (can )?(find|contact)",
    r"\bcookies?\b|\byour choices\b|\btracking$",
    r"\bdata sharing\b",
    r"werbe(einstellung|präferenz|vorgaben)|anzeigen(einstellung|präferenz|vorgaben)|^sichtbarkeit|auffindbar",
    r"wer (kann|darf)",
    r"diagnose",
    r"aktivitätseinstellung|(deine|ihre|meine) auswahl|datenweitergabe",
    r"(pr[eé]f[eé]rences|param[eè]tres) publicitaires|^visibilit[eé]|qui peut|\b(vos|mes) choix|diagnostic",
    r"commandes relatives|partage de donn",
    r"(preferencias|ajustes|configuraci[oó]n) de (los )?(anuncios|publicidad)|^visibilidade?|qui[eé]n puede|quem pode",
    r"(prefer[eê]ncias|configura[cç][oõ]es) de an[uú]ncios|(tus|mis) opciones$|(suas|minhas) escolhas|diagn[oó]stico",
    r"controle?s de a(c)?tivida",
    r"(preferenze|impostazioni) .*(inserzioni|annunci|pubblicit)|^visibilità|chi può|(tue|mie) scelte|diagnostica",
    r"広告(の)?設定|公開範囲|クッキー|診断|アクティビティ管理|できる人",
)
"""Headings under which everything is about privacy, of one topic."""

AUDIENCE: Final = any_of(
    r"^(every(one|body)|any(one|body)|all|public|no ?(one|body)|only (me|you)|just me|strangers|people (i|you) \w+)\b",
    r"^(my |your |only )*(friends|contacts|followers|connections)\b",
    r"^(alle|jede[rn]?|öffentlich|niemand|nur ich|(nur )?(meine |deine )?(freunde|kontakte|follower))\b",
    r"^(tout le monde|tous|public|personne|moi uniquement|((uniquement|seulement|mes|vos) )*(moi|amis|contacts|abonn["
    r"eé]s))\b",
    r"^(todos|todo el mundo|p[uú]blico|nadie|s[oó]lo yo|(s[oó]lo )?(mis |tus )?(amigos|contactos|seguidores))\b",
    r"^(qualquer pessoa|ningu[eé]m|((somente|s[oó]|apenas|meus|seus) )*(eu|amigos|contatos|seguidores))\b",
    r"^(tutti|chiunque|pubblico|nessuno|solo io|(solo )?(i miei |i tuoi )?(amici|contatti|follower))\b",
    r"^(全員|すべての人|誰でも|みんな|公開|友(達|だち)|フレンド|フォロワー|自分(のみ|だけ)|誰も|連絡先)",
    r"^(private?|privat|priv[eé]|privad[oa]|privat[oa]|非公開)$",
)
"""An option that says who: everybody, friends, nobody."""

CONSENT: Final = any_of(
    r"^(i )?(consent|agree|accept)|^(zustimmen|einwilligen|akzeptieren|ich stimme)|^(j')?(accepte|consens)",
    r"^(acepto|aceptar|consiento|aceito|aceitar|concordo|accetto|accetta|acconsento)|^同意",
)
"""An option that gives consent."""

PERSONAL: Final = any_of(
    r"\b(my|your|me|i|you|we|us|our|who|others?|users?|people|(any|every)(one|body)|visitors|friends|members|stranger"
    r"s)\b",
    r"\b(allow|let|shar(e|ing)|send\w*|us(e|ed|ing|age)|save|store|keep|collect\w*|data|info\w*|access\w*|block\w*|op"
    r"t|hide)\b",
    r"\b(ads?|advert\w*|marketing|partners?|third|sync\w*|upload\w*|privat\w*|public\w*|improv\w*|personal\w*|precise"
    r")\b",
    r"\b(retention|delet\w*|visib\w*|prevent|protect|anonym\w*|limit|receive|review|engines?|remember|ai|smart|group)"
    r"\b",
    r"\b(crash\w*|analytics|diagnos\w*|requests?|indexing|chats|conversations|enable|disable|train\w*|model)\b",
    r"\b((mein|dein|ihr|unser)\w*|ich|mich|mir|du|dich|dir|sie|ihnen|wer|andere\w*|freunde\w*|personen|nutzer\w*)\b",
    r"daten\b|\binfos?\b|erlaub|zulass|teil(en|t)\b|send|verwend|nutz|speicher|personal|werb|partner|dritt|block",
    r"zugriff",
    r"widersprech|sichtbar|privat|öffentlich|synchron|hochlad|verbesser|aktiv|lösch|freigeb|weiterg|anonym|such",
    r"gruppier",
    r"\b(mon|ma|mes|ton|ta|tes|votre|vos|moi|me|vous|je|qui|nos|notre|autres|amis|utilisateurs)\b|\b[jm]'|donn[eé]es",
    r"autoris|partag|envo[iy]|utilis|enregistr|conserv|personn|publicit|partenaire|tiers|bloqu|acc[eè]|visib|priv[eé]",
    r"public|synchro|import|am[eé]lior|activ|supprim|refus|s'oppos|cibl|suivi|moteur|group",
    r"\b(mis?|tus?|sus?|me|te|yo|qui[eé]n|nuestr\w+|otros|amigos|usuarios|m(eu|inha)s?|s(eu|ua)s?|quem|voc[eê]|outros"
    r")\b",
    r"datos|dados|permit|compart|envi|\busa?r?\b|guard|salv|conserv|personal|publicid|an[uú]ncios|socios|parceiros",
    r"tercer",
    r"bloque|acces|visib|privad|p[uú]blic|sincron|mejor|melhor|activ|ativ|elimin|exclu|recha|recus|opon|opor|entren",
    r"trein",
    r"motor|mecanism|buscador|agrup|lo que|ci[oò] che|quello che|\bo que\b|ce que|c[oó]mo|\bcome\b|aplica|applica",
    r"apps?\b",
    r"\b(recognition|receipts?|accounts?|profiles?|track|memor(y|ies)|consent|external|connected|better|search(es|ing"
    r")?)\b",
    r"erkenn|reconn|recono|reconhec|riconosc|auswert|erfass|erheb|verarbeit|[uü]bermitt|[uü]bertrag|stock|almacen",
    r"armazen",
    r"archivi|memorizz|collect|trait|analy|analis|analiz|transm|recopil|coleta|raccogl|trasm|trascri|transcri",
    r"\b(posts?|stor(y|ies)|messages?|nachrichten|publica\w+)\b|beitr[aä]ge",
    r"\b(websites?|recordings?|voice|how|what|photos|fotos?|sites?|siti|sitios|faces|visages|rostos|caras|volti|gesic"
    r"hter)\b",
    r"\b(mi[oa]|mi[ei]i?|tu[oa]|tuoi|tue|chi|mi|ti|nostri|altri|amici|utenti)\b|\bdati\b|consent|condivi|invi[ao]",
    r"\busa\b",
    r"utilizz|salva|conserva|pubblicit|terz[ei]|blocca|miglior|attiv|rifiut|oppon|addestr|raggrupp",
    r"[\u3040-\u30ff\u4e00-\u9fff]",
)
"""What a label says of people, of data or of what is done with them; long labels without any are about a thing."""
