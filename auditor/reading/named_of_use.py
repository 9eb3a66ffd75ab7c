"""Choices that have a name of their own, which tells their topic whatever else is said: of use by services and others.

Pieces of regular expressions over normalised text, one line after another for each language.
"""

from typing import Final

DEVICES: Final = (
    r"\b(microphone|camera|calendar) (access|permissions?)\b|\baccess (to )?(the |my |your )?(microphone|camera)\b",
    r"(mikrofon|kamera)-?(zugriff|berechtigung)|zugriff auf .*(mikrofon|kamera)",
    r"(acc[eè]s|acc[eé]der|autoris\w+) .*(micro(phone)?|cam[eé]ra|appareil photo)\b|(micro|cam[eé]ra)\b.*autoris",
    r"(acceso|acceder|permi\w+) .*(micr[oó]fono|c[aá]mara)|(micr[oó]fono|c[aá]mara)\b.*(acceso|permi)",
    r"(acesso|acessar|aceder|permi\w+) .*(microfone|c[aâ]mera)|(microfone|c[aâ]mera)\b.*(acesso|permi)",
    r"(accesso|accedere|consent\w+) .*(microfono|fotocamera|videocamera)|(microfono|fotocamera)\b.*(accesso|permess)",
    r"(マイク|カメラ)(へ)?(の)?(アクセス|使用(を)?許可|権限)",
    r"\bscrobbl|スクロブル",
)
"""A device's microphone and camera for apps; what is heard, noted by another service."""

ADVERTISED: Final = (
    # consents of telephone companies and banks
    r"\b(contact|call|phone|text) me (by|via|with|about) (phone|telephone|e-?mail|sms|text|post|offers|products)",
    r"\bcontact by (phone|telephone|e-?mail|sms|text|post)\b|\boffers (based|tailored)\b",
    r"\bpromotional (offers|message)",
    r"(?<!cpu )(?<!gpu )(?<!memory )\bprofiling\b(?!.*(content|error|perform))",
    r"kundenberatung|(individuelle|pers[oö]nliche|beratung) (beratung|auf (basis|grundlage))|werbeangebote",
    r"kontaktaufnahme (per|durch|zu|f[uü]r)|(verkehrs|vertrags|bestands)daten .*(beratung|angebot|werb|marketing)",
    r"profilbildung(?!.*inhalt)|profilage(?!.*contenu)|sollicitations? (par|de|t[eé]l[eé]phon)|prospection",
    r"d[eé]marchage",
    r"[eê]tre contact[eé]e? (par|pour)|conseils? personnalis|offres (promotionnelles|commerciales)",
    r"(perfilado|elaboraci[oó]n de perfiles|cria[cç][aã]o de perfi[sl])(?!.*conte)|ofertas (promoci|comercia)",
    r"(contactarme|contact[oe]|contato) (por|via) (tel[eé]fono|telefone|sms|correo|e-?mail|whatsapp)",
    r"profilazione(?!.*contenut)|materiale pubblicitario|offerte (promozionali|commerciali|su misura)",
    r"contatt[oi] (telefonic|via|per telefono)",
    r"(電話|メール|sms|郵送)(による|での)(ご)?(案内|勧誘|ご連絡)|プロファイリング|(営業|販促)(案内|目的|電話)",
)
"""Advice, calls and offers that a person is to have."""

RECOMMENDED: Final = (
    r"\b(content|programme?|product|film|movie|video) (recommendations|suggestions)\b",
    r"\b(history|activity|data)\b.*\b(to recommend|for recommendations|to suggest)\b",
    r"(inhalts|programm|produkt|film)-?(empfehlungen|vorschl[aä]ge)",
    r"(suggestions|recommandations) de (contenus?|programmes|produits|films)",
    r"(sugerencias|recomendaci\w+|sugest[oõ]es|recomenda[cç]\w+) de "
    r"(contenidos?|conte[uú]dos?|program|produ|pel[ií]cul)",
    r"(suggerimenti|consigli|raccomandazioni) (sui|sugli|di|su|per i) (contenut|programm|film|video|prodott)",
    r"(コンテンツ|番組|商品|作品)の(おすすめ|レコメンド)|(もとに|元に|基づ|応じ|合わせ).*(おすすめ|レコメンド)",
    r"\bsuggest\w* (frequent )?contacts\b|kontakte .*vorschlagen|kontaktvorschl|(sugg[eé]rer|proposer) .*contacts",
    r"suger\w+ (los |os )?conta(c)?tos|sugger\w+ (i )?contatti|連絡先(の候補|を提案)",
    r"\b(reorder|rearrange|rank)\b.*\b(feed|home|timeline|posts)\b",
    r"(feed|startseite) .*(neu ordnen|umsortier|relevanz)",
    r"(r[eé]organiser|r[eé]ordonner|classer) .*(fil|accueil|publications)",
    r"(reordenar|reorganizar) .*(inicio|in[ií]cio|feed|muro|publica)",
    r"(riordina|riorganizza)\w* .*(feed|home|bacheca|post)",
    r"(フィード|タイムライン)(の|を).*(並べ替え|並び替え|最適化)",
)
"""What is shown by a person's past; whom one might know."""

TRACKED: Final = (
    r"\b(generat\w+|send\w*|creat\w+|retriev\w+|load\w*) (link|url) previews?\b",
    r"link-?vorschau(en)? (erzeugen|generieren|erstellen|senden|abrufen|laden)",
    r"(g[eé]n[eé]rer|cr[eé]er|envoyer) (des |les )?aper[cç]us? (des|de|du) (liens?|sites)",
    r"(generar|crear|enviar) (las )?vistas? previas? de (los )?(enlaces?|links?)",
    r"(gerar|criar|enviar) (pr[eé]-?visualiza[cç]\w+|pr[eé]vias?) (de|dos) (links?|liga[cç])",
    r"(genera|crea|invia)\w* (le )?anteprim[ae] (dei |del |di )?(link|colleg)",
    r"(リンク|url)(の)?プレビュー(を)?(生成|送信|作成|取得)",
    r"\b(do|does)[ -]not[ -]track\b|\bnot to track\b|\bno (realizar seguimiento|rastrear)",
    r"ne pas (me )?(pister|suivre)",
    r"n[aã]o (me )?rastrear|non (tracciar|tenere traccia)",
    r"(mich|aktivit[aä]t\w*|(web)?sites?) .*nicht (nach)?verfolg|追跡しない|トラッキング拒否",
    r"\b(remote|external) (images|content)\b|(externe|entfernte)[rn]? (bilder|inhalte|grafiken)",
    r"images (distantes|externes)|im(agens|[aá]genes) (extern|remot)as|immagini (esterne|remote)",
    r"(外部|リモート)(の)?画像",
    r"\bfingerprinting\b|empreintes? num[eé]rique|フィンガープリント|\btrackers (and|&) ads\b",
    r"\bads (and|&) trackers\b",
    r"tracker und werbung|werbung und tracker",
    r"(traqueurs|rastreadores|tracker) (et|y|e) (publicit|pubs|an[uú]ncio|annunci)",
)
"""What shows others, elsewhere, that one has been there."""

MEASURED: Final = (
    r"\banalytics tools?\b|analyse-?(tool|werkzeug)|outils? d'analyse|(herramientas?|ferramentas?) de an[aá]lis",
    r"strument[oi] di analisi|解析(ツール|を共有|の共有)",
    r"\b(hardware|system) survey\b|hardware-?umfrage|enqu[eê]te mat[eé]riel|encuesta de hardware|pesquisa de hardware",
    r"daten zu .*(technisch|interaktion)|technische\w* (daten|details) .*(senden|teilen|[uü]bermitt)",
    r"\bimprov\w+\b.*\b(by|through) (track|collect|analy|record|monitor|logg|send|shar)\w*",
    r"verbesser\w* .*(durch|indem) .*(erfass|aufzeichn|analys|verfolg|sammel|send)",
    r"am[eé]lior\w+ .*en (suivant|analysant|collectant|enregistrant|envoyant|partageant)",
    r"(mejorar|melhorar) .*(rastre|anali[zs]|recopil|colet|recolh|registr|envi|comparti|compartilh)[ae]?(ndo|endo)",
    r"migliora\w* .*(tracciando|analizzando|raccogliendo|registrando|inviando|condividendo)",
    r"(追跡|収集|記録|分析|送信)(して|することで).*(改善|向上)",
    r"^data (you|to) (provide|send|share)$|^(提供|送信)するデータ$|^zu sendende daten$",
    r"^donn[eé]es (envoy|transmis|fourni)",
    r"^(datos|dados|dati) (enviad|inviat|proporcionad|fornecid|fornit)",
)
"""What is measured and noted to make a product better."""

OPENED: Final = (
    r"\bsupport (team |staff |agents? )?access\b",
    r"\b(allow|let|grant|give)\b.*\bsupport\b.*\b(access|account|data|view)",
    r"support-?zugriff|zugriff (durch|f[uü]r) (den )?(support|kundendienst|mitarbeit)|(support|kundendienst) .*zugr",
    r"acc[eè]s (du|de l'|au|par le) ?(support|assistance|service client)|(support|assistance) .*acc[eéè]d",
    r"acceso (de|del|para) (soporte|asistencia)|(soporte|asistencia) .*acced",
    r"acesso (do|da|pelo) (suporte|atendim|equipe)",
    r"suporte .*acess|accesso (dell'|da parte dell'|per l')assistenza|assistenza .*acced",
    r"サポート(担当|スタッフ|チーム)?.*(アクセス|閲覧)",
    r"\bsites?\b.*\bpayment methods|(web)?(sites|seiten) .*zahlungs(methoden|arten)",
    r"sites .*(modes|moyens) de paiement",
    r"sitios .*(m[eé]todos|formas) de pago|sites .*(m[eé]todos|formas) de pagamento|siti .*metodi di pagamento",
    r"サイト.*(支払い|決済)方法",
    r"(?<!mobile )(?<!cellular )\b(network|traffic) data\b|verkehrsdaten",
    r"donn[eé]es de (trafic|r[eé]seau)(?!.*(marketing|commerc|publicit))",
    r"datos de (tr[aá]fico|la red)|dados de (tr[aá]fego|navega[cç])|dati di traffico",
)
"""An account, or what is known from the line, opened to staff and sites."""
