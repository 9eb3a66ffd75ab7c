"""What labels say that name a matter of security, of saving data or of a product's own, which is no privacy choice.

Pieces of regular expressions over normalised text, one line after another for each language.
"""

from typing import Final

from auditor.reading.words import any_of

SECURITY: Final = any_of(
    # harmful mail, pages and files
    r"\b(spam|junk|phishing|malware|virus(es)?|ransomware|scams?|smartscreen|https)\b|迷惑(メール|電話)|フィッシング",
    r"マルウェア|ウイルス|詐欺",
    r"\b(dangerous|deceptive|suspicious|malicious|harmful|insecure|unsafe)\b|\bpop-?ups?\b|ポップアップ",
    r"gef[aä]hrlich|betr[uü]gerisch|sch[aä]dlich|verd[aä]chtig|schadsoftware|unsichere",
    r"dangereu|trompeu|malveillant|suspect|hame[cç]onnage|ind[eé]sirables?\b|pourriel",
    r"peligros|enga[nñ]os|malicios|malintencionad|sospechos|correo (no deseado|basura)",
    r"perigos|enganos|maliciosos?|suspeit|lixo eletr|pericolos|ingannevol|dannos|sospett|posta indesiderata",
    r"危険|不審|疑わしい|悪意",
    # passwords, locks and signing in
    r"\b(passwords?|passcode|passphrase|pin( code)?|screen ?lock|payment lock|app lock|two-factor|security keys?)\b",
    r"passw[oö]rt|kennw[oö]rt|hauptpasswort|ger[aä]te?sperre|bildschirmsperre|codesperre",
    r"mots? de passe|identifiants et|code (de verrouillage|pin|secret)|verrouillage",
    r"contrase[nñ]as?|bloqueo de (la )?(aplicaci|pantalla)|c[oó]digo de (bloqueo|acceso)",
    r"\bsenhas?\b|palavras?-passe|bloqueio d[eoa] (app|aplicativo|tela|ecr[aã])|codice di (blocco|accesso)",
    r"blocco (schermo|app|con codice)",
    r"パスワード|パスコード|暗証番号|画面ロック|アプリ(の)?ロック",
    r"\b(fingerprint|face id|touch id|biometric\w*)\b.*\b(log ?in|sign|unlock|open|pay\w*)",
    r"\b(log ?in|sign ?in|unlock|pay)\b.*\b(fingerprint|face id|touch id|biometric)",
    r"(fingerabdruck|face id|biometr)\w* .*(anmeld|entsperr|einlogg|bezahl)|anmeld\w* .*(fingerabdruck|biometr)",
    r"(connexion|connecter|d[eé]verrouill|payer) .*(empreinte|face id|biom[eé]tr)",
    r"(acced|acceso|entrar|iniciar|desbloque|pagar)\w* .*(huella|face id|biom[eé]tr|digital\b)",
    r"biom[eé]tri\w+ .*(acced|entrar|iniciar|desbloque|pagar)",
    r"(acced|accesso|entra|sblocc|paga)\w* .*(impronta|face id|biometri)",
    r"(指紋|顔認証|生体認証|face id).*(ログイン|ロック|認証|支払)|(ログイン|ロック).*(指紋|顔認証|生体認証)",
    # cards and lines kept from misuse
    r"\b(contactless|magstripe|gambling|premium[- ]rate|spending (cap|limit)|card limit)\b|kontaktlos|tageslimit",
    r"drittanbietersperre|mehrwertdienst|sans contact|surtax[eé]|sobretasa|tarificaci[oó]n adicional",
    r"por aproxima[cç][aã]o|sovrapprezzo|contactless|非接触",
)
"""Harm kept away, passwords, locks, limits on cards."""

ORDINARY: Final = any_of(
    # asking once more
    r"\b(ask|confirm\w*|warn\w*|prompt)\b.*\bbefore (\w+ )?(sharing|posting|sending|leaving|deleting|downloading|clo)",
    r"vor dem (teilen|senden|ver[oö]ffentlichen|posten|l[oö]schen|herunterladen) .*(frag|best[aä]tig|warn)",
    r"(demander|confirm\w+|avertir) .*avant (de |d')(partag|envoy|publi|supprim)",
    r"(preguntar|confirma\w+|perguntar|pedir) .*antes de (compart|partilh|enviar|public|elimin|exclu|apag)",
    r"(chied|conferm)\w* .*prima di (condivid|invi|pubblic|elimin)|(共有|送信|投稿|削除)(する)?前に(確認|警告)",
    r"\brequest (a )?(read|return|delivery) receipts?|lesebest[aä]tigung\w* anfordern",
    r"demander (un|une|des) (accus|conf)",
    r"solicitar (una? )?(confirma|acuse)|richied\w+ (una |la )?conferma di lettura|開封確認を要求",
    # what is followed in a forum or on a wiki
    r"\btrack(ing)? (of )?(\w+ )?(topics?|threads?|forums?|unread|categories)|\b(topic|forum|thread) tracking",
    r"(foren?|themen)-?(verfolg|beobacht)|suivi (du|des|de) (forum|sujets)|tracciamento (del|dei) (forum|argoment)",
    r"(rastreo|seguimiento|rastreamento|acompanhamento) (del?|de los|do|dos) (foros?|f[oó]r(um|uns)|temas|t[oó]picos)",
    r"(フォーラム|トピック|スレッド)(の)?(追跡|トラッキング)",
    r"^(?!.*\b(private|public|share|token|who|visible)\b).*\bwatch ?lists?\b|beobachtungsliste",
    r"liste de (suivi|surveill)",
    r"lista de (seguimiento|vigilancia)|p[aá]ginas vigiadas|osservati speciali|ウォッチリスト",
    # media, traffic and order in chats
    r"\bmedia visibility\b|medien-?sichtbarkeit|visibilit[eé] des m[eé]dias",
    r"visibilidad de (los )?(archivos |contenidos )?mu",
    r"visibilidade d[aeo]s? (m[ií]dias?|arquivos de m)|visibilit[aà] (dei )?(media|contenuti multim)",
    r"メディアの(公開|表示)",
    r"\b(less|low|lower) data\b|\bdata sav(er|ing)\b|weniger daten|datenverbrauch|moins de donn[eé]es",
    r"[eé]conomi\w+ (de |les |des )?donn[eé]es",
    r"menos (datos|dados)|ahorr\w+ (de )?datos|(economi\w+|poupan[cç]a|poupar) (de )?dados",
    r"(meno|risparmi\w+) (di )?dati",
    r"(データ|通信)(の)?(使用)?量|データ節約|データセーバー",
    r"\barchived?\b.*\bchats?\b|\bchats?\b.*\barchived?\b|archivierte chats|chats archiviert",
    r"(discussions|chats) archiv",
    r"(conversas|chats) arquivad|chat archiviat|アーカイブ(した|済み)",
    # what is sold with the service, or cannot be chosen
    r"^(?!.*\b(partner|third|personal))\W*\b.*\bcoupons?\b|gutschein|bons? de r[eé]duction|\bcupon(es|s)?\b|\bcupom\b",
    r"buoni sconto|クーポン",
    r"\bage[- ]restricted|altersbeschr[aä]nk|limite d'[aâ]ge|restri\w+ (de|por) (edad|idade)",
    r"vietat\w+ ai minori|年齢制限",
    r"^(?!.*\b(only|uniquement|seulement|solo|s[oó]lo|apenas|somente|solamente|soltanto)\b).*"
    r"(\b(necessary|essential) cookies|cookies? (\w+ment[e]? )?"
    r"(n[eé]cess\w+|necesari\w+|essen\w+|indispens\w+|obligat\w+))",
    r"^(?!.*\bnur\b).*(notwendige|erforderliche|essenzielle)[rn]? (cookies|dienste|technologien)",
    r"^(?!.*(のみ|だけ)).*(必須|不可欠な|必要な)(の)?(cookie|クッキー)",
)
"""What else a label names that is no privacy choice, under whatever heading it stands."""

GIVEN: Final = any_of(
    r"\b(send|share|sharing|submit|upload|collect|data collection|reports?|samples?|track(ers?)?|synci?\w*)\b",
    r"senden|teilen|[uü]bermitt|hochlad|synchron|envoyer|partager|transmettre|enviar|compart|partilh|invia|condivi",
    r"送信|提供|共有(?!(する)?前)|同期|cookies? (de terceros|de terceiros|di terz)",
)
"""What makes a matter of security one of privacy all the same: something is given away."""
