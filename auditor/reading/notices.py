"""What labels and headings say that are about occasions to be told of, and what among them is about privacy.

Pieces of regular expressions over normalised text, one line after another for each language.
"""

from typing import Final

from auditor.reading.words import any_of

EVENTS: Final = any_of(
    r"^(when|if|whenever|someone|somebody|a friend)\b(?!.*\b(can|may|who)\b).*\b(me|my|i|joins?|shares?|replies|comm"
    r"ents?|mentions?|likes?|follows?|posts?|sends?|goes|starts?|invites?|edits?)\b",
    r"^(new|recent) (followers?|comments?|messages?|posts?|friends?|videos?|releases?|sign-?ins?|requests?)\b",
    r"^(comments|replies|mentions|reactions|likes|updates|edits|changes) (on|to|of|about|for|from|in)\b",
    r"\bprice (drops?|alerts?)\b|\b(weekly|daily|monthly) (\w+ )?(report|summary|digest)\b",
    r"^(let me know|get (e-?mails?|texts?)|receive (an )?e-?mails?|emails? about)\b(?!.*(partner|market|offers|third))",
    r"^(wenn|sobald|falls) (jemand|ein|eine|freunde|mich|sich|neue)|^jemand |^neue[rs]? (follower|kommentar|nachricht"
    r"|be"
    r"itr|folge|video|freund)|^kommentare? (zu|auf|in|unter)|^antworten auf|(wochen|tages|monats)(bericht|rückblick)",
    r"^(wöchentlich|täglich|monatlich)\w* |preis(senkung|alarm)|^(mich )?(benachrichtigen|informieren|erinnern)",
    r"^(quand|lorsqu[e']|si) .*(quelqu'un|ami|on |un |une )|^quelqu'un ",
    r"^nouve(aux|lles?|au) (abonn|comment|messag|vid)",
    r"^(commentaires?|r[eé]ponses|r[eé]actions|mentions) (sur|[aà]|dans|aux?)\b|(rapport|r[eé]sum[eé]|bilan) .*"
    r"(hebdo|quotid|mensuel)|baisses? de prix|^(me |m')(pr[eé]venir|avertir|alerter|notifier|envoyer un e-?mail)",
    r"^(cuando|si) .*(alguien|amig|se |me |un )|^alguien |^nuev[oa]s? (seguidor|comentario|mensaje|video|v[ií]deo)",
    r"^(comentarios?|respuestas|reacciones|menciones) (en|a|de|sobre)\b|(informe|resumen) (semanal|diario|mensual)",
    r"(baja|bajada|descenso)s? de precio|^(av[ií]s|notif[ií]c|recu[eé]rd)[\w]*me\b|^avisar(me)?\b",
    r"^correos? (cuando|si|sobre)",
    r"^(quando|se) .*(algu[eé]m|amig|um |uma |me )|^algu[eé]m |^nov[oa]s? (seguidor|coment|mensage|v[ií]deo)",
    r"^(coment[aá]rios?|respostas|rea[cç][oõ]es|men[cç][oõ]es) (em|a|de|sobre|nos?|nas?)\b|"
    r"(relat[oó]rio|resumo) (semanal|di[aá]rio|mensal)|queda de pre[cç]o|"
    r"^(avisar|notificar|lembrar)(-me| quando)?\b|^avise-me|^e-?mails? (quando|se|sobre)",
    r"^(quando|se) .*(qualcuno|amic|un |una |mi )|^qualcuno |^nuov[oiae] (follower|comment|messagg|video)",
    r"^(commenti|risposte|reazioni|menzioni) (ai|a|su|sui|al|alle|di|in)\b|(rapporto|riepilogo|resoconto) (settiman|g"
    r"iorn|me"
    r"ns)|ribass|^(avvisa|notifica|ricorda)mi\b|^e-?mail (quando|se|su)",
    r"(した|された|れた|あった)(とき|時|場合|ら)(に|の|$|メール|通知)|お知らせ(を受け取る)?$",
    r"(への|の)(コメント|返信|リアクション|メンション)$|値下げ",
    r"(週間|毎週の|毎日の|月間).*(レポート|まとめ|要約)|^新しい(フォロワー|コメント|メッセージ|動画)|をお知らせ",
    r"を知らせ",
)
"""What a label says that names an occasion to be told of."""

NOTICES: Final = any_of(
    r"\bnotif\w+|\balerts?\b|\breminders?\b|\bnewsletters?\b|\bpush\b",
    r"^e-?mails?( (preferences|subscriptions|settings|and .*))?$",
    r"benachrichtig|mitteilungen|hinweise|erinnerungen$|^newsletter|^e-?mails?$|^meldungen",
    r"alertes|rappels|lettres? d'info|infolettre|^e-?mails?$|^courriels?$",
    r"notificacio|notifica[cç]|avisos|alertas|recordatorios|lembretes|boletin|boletim|^correos?( electr.*)?$",
    r"notific|avvisi|promemoria|notiziario",
    r"通知|お知らせ|アラート|リマインド|リマインダー|メルマガ|ニュースレター|メール配信",
)
"""What a section is called whose choices are notices."""

EXCUSED: Final = any_of(
    r"\bdata\b|\bpartners?\b|\bthird.part|\bmarketing\b|\bpromotion|\bads?\b|\badvertis|\bcookies?\b",
    r"\btrack(ing|ers?)\b",
    r"\baddress|\bprivate\b|\bexpose|\bpersonali[sz]ed (ads|offers)|\bwho (can|may|sees)\b",
    r"\b(allow|let)\b.*\b(users?|others|people|anyone|everyone|apps?)\b|\bsell\b|\bread receipts?\b",
    r"daten\b|partner|dritt|werb|marketing|wer (kann|darf)|lesebestätigung|verkauf|tracking",
    r"donn[eé]es|partenaire|tiers|publicit|marketing|commercia|promotionnel|qui peut|confirmation de lecture|suivi",
    r"\bdatos\b|\bdados\b|socios|parceiros|tercer|publicid|marketing|promocion|comercia(l|is)|qui[eé]n puede|quem pode",
    r"\bdati\b|partner|terz[ei]|pubblicit|marketing|promozional|commercial|chi pu[oò]|conferm[ae] di lettura",
    r"データ|個人情報|パートナー|第三者|提携|広告|マーケティング|キャンペーン|既読|追跡|トラッキング",
)
"""What among notices is one about privacy all the same: marketing, partners, data."""
