"""Choices that have a name of their own, which tells their topic whatever else is said: of a person and what is kept.

Pieces of regular expressions over normalised text, one line after another for each language.
"""

import re
from typing import Final

from auditor.catalogue.model import Category
from auditor.reading import named_of_use as use
from auditor.reading import topics_of_showing as shown
from auditor.reading.words import any_of

_RELAYED: Final = (
    r"\brelay\w* .*\bcalls?\b|\bcalls?\b.*\brelay|\bip address\b.*\bcalls\b|anrufe .*(indirekt|[uü]ber .*server)",
    r"ip-adresse .*anruf|(relayer|relais) .*appels|adresse ip .*appels|retransmitir .*(llamadas|chamadas)",
    r"(direcci[oó]n|endere[cç]o) ip .*(llamadas|chamadas|liga[cç][oõ]es)|indirizzo ip .*chiamate",
    r"ritrasmett\w+ .*chiama",
    r"通話.*(リレー|中継|ipアドレス)",
)
_LOCATION: Final = (
    *_RELAYED,
    # the time zone, networks around, one's own small ads
    r"\btime ?zone\b.*\blocation|\blocation\b.*\btime ?zone|zeitzone .*standort|fuseau .*(localisation|position)",
    r"zona horaria .*ubicaci|fuso .*(localiza|posizione)|(タイムゾーン|時刻).*(位置情報|現在地)",
    r"位置情報.*タイムゾーン",
    r"\b(wi-?fi|bluetooth) scanning\b|(wlan|wi-?fi|bluetooth)-?(suche|scan)|(recherche|analyse) .*(wi-?fi|bluetooth)",
    r"(b[uú]squeda|procura|busca|scansione|ricerca) (de|do|di)? ?(redes |reti )?(wi-?fi|bluetooth)",
    r"(wi-?fi|bluetooth)(の)?スキャン|\bwebrtc\b",
    r"\blocation\b.*\b(my|your) (ads|listings)|standort .*mein\w* (anzeigen|inserate)|localisation .*mes annonces",
    r"ubicaci[oó]n .*mis anuncios|localiza[cç][aã]o .*meus an[uú]ncios|posizione .*miei annunci",
)
_VISIBILITY: Final = (
    *shown.LISTED,
    # one's number, sent with calls
    r"\b(show|hide|withhold|suppress|display|send) (my |your )(phone |mobile |outgoing )?(number|caller ?id)\b(?! of)",
    r"\bwithh(old|eld) .*number\b|\bnumber (withheld|suppress)|\boutgoing caller ?id\b",
    r"nummern?(unterdr[uü]ck|[uü]bermittlung)|(ruf)?nummer .*(unterdr[uü]ck|mitsenden)|anonym anrufen",
    r"(masqu\w+|affich\w+|cacher|pr[eé]sent\w+) (de )?(mon|votre|ton|du) num[eé]ro|num[eé]ro (masqu|cach)",
    r"appels? masqu",
    r"(ocultar|mostrar|esconder|exibir) (mi|tu|o meu|meu|seu) n[uú]mero|n[uú]mero (oculto|privado)|identidad oculta",
    r"(nascondi|mostra)\w* (il )?(mio|tuo) numero|numero (nascosto|anonimo)|chiamat[ae] anonim",
    r"番号(を)?非通知(?!の着信)|非通知で発信|発信者番号(の)?通知",
    # directories
    r"\b(phone ?book|(phone|telephone) directory|directory (enquiries|assistance)|white pages)\b.*\b(entry|list\w*)",
    r"\b(entry|list(ed|ing)|appear|publish\w*|includ\w+)\b.*\b(phone ?book|(telephone|phone) directory|white pages)\b",
    r"\b(entry|list(ed|ing)|appear|publish\w*|includ\w+)\b.*\bdirectory (enq|ass)",
    r"(eintrag|eingetragen|ver[oö]ffentlich|aufnahme)\w* .*(telefonb[uü]ch|auskunft|verzeichnis)|telefonbuch-?eintr",
    r"inverssuche|r[uü]ckw[aä]rtssuche|(parution|para[iî]tre|figurer|inscri\w+|publi\w+) .*annuaire|liste rouge",
    r"recherche invers|gu[ií]as? telef[oó]nica|p[aá]ginas blancas|listas? telef[oóô]nica|elenc(o|hi) telefonic",
    r"pagine bianche|電話帳(への|に)?(の)?掲載|番号案内",
    # profiles, posts, presence, messages
    r"profil (aktivieren|ver[oö]ffentlichen)|^(enable|activate|publish) (my |your )?(public )?profile$",
    r"^(activer|publier) (le |mon |votre )?profil( public)?$|^(activar|ativar|publicar) (el |o )?(mi |meu )?perfil",
    r"^(attiva|pubblica) (il )?(mio )?profilo( pubblico)?$|プロフィールを(有効|公開)",
    r"\bdefault (\w+ )?(privacy|visibility|audience)\b|standard-?(sichtbarkeit|privatsph[aä]re|zielgruppe)",
    r"(confidentialit[eé]|visibilit[eé]) (par d[eé]faut|des (publications|messages))",
    r"(privacidade?|visibilidade?) (predeterminada|por defecto|padr[aã]o|d[ae]s? (las |mis |minhas )?(publica|post))",
    r"(privacy|visibilit[aà]) (predefinit|dei post|delle pubblicaz)|(投稿|アルバム)の.*公開範囲",
    r"(既定|デフォルト)の公開",
    r"^share (my|your) (activity|status)$|^(meine )?aktivit[aä]t(en)?(sstatus)? teilen$|^partager mon activit[eé]$",
    r"^compartir mi actividad$|^(compartilhar|partilhar) (a )?minha atividade$|^condividi la mia attivit[aà]$",
    r"^status d[ae] atividade|^estado d[ae] a(c)?ti(v)?idad",
    r"(メッセージ|dm)(の)?(受信|受け取り)(拒否|を許可|設定)?$",
)
_HISTORY: Final = (
    # messages that do not stay
    r"\b(default|message|chat|disappearing( message)?) timer\b|\btimer for (new |all )?(chats|messages)",
    r"\b(disappearing|vanishing|self-destruct\w*) (messages|chats)\b",
    r"(nachrichten|chat)-?timer|timer f[uü]r .*(chats|nachrichten)",
    r"(verschwindende|selbstl[oö]schende|tempor[aä]re) na",
    r"(minuteur|minuterie|dur[eé]e) .*(messages? |discussions|conversations)|messages ([eé]ph[eé]m|temporaires)",
    r"temporizador .*(mensaje|chat|mensagen|conversa)|mensa(jes|gens) (tempor|que desaparec|autodestr)",
    r"timer .*(messagg|chat)|messaggi (effimeri|temporanei|a scomparsa|che scompaiono)",
    r"消える(メッセージ|トーク)|(メッセージ|トーク|チャット).*タイマー",
    r"\b(auto(matically)?[ -]?delete|delete)\b.*\b(messages|chats|conversations)\b.*\b(auto|after)",
    r"(nachrichten|chats) automatisch (l[oö]sch|entfern)",
    r"(supprim|effac)\w+ .*(messages|conversations|discussions|historique)\b.*automatiquement",
    r"(elimin|borr|exclu|apag)\w+ .*(mensajes|mensagens|chats|convers\w+|historial|hist[oó]rico)\b.*autom[aá]tic",
    r"(elimin|cancell)\w+ .*(messaggi|chat|conversazioni|cronologia)\b.*automatic",
    r"(メッセージ|トーク|履歴)(を|の)自動.*削除",
    # meetings and calls
    r"\brecord\w* (\w+ ){0,2}(meetings|calls)\b",
    r"(meetings?|besprechungen|anrufe|gespr[aä]che) .*(aufzeichn|aufnehmen)",
    r"enregistrer .*(r[eé]unions|appels)|gra[bv]ar .*(reuni[oõ]n?es|llamadas|chamadas)",
    r"registra\w* .*(riunioni|chiamate)",
    r"(会議|通話|ミーティング)を.*録(音|画)する",
    # pages visited
    r"\b(remember|save|keep|store)\b.*\b(browsing (and download )?history|visited (pages|sites|links))\b",
    r"besuchte\w* (web)?(seiten|sites|links).*(merken|speichern)|(surf|browser)verlauf",
    r"(conserver|enregistrer|garder|m[eé]moriser) .*(historique de navigation|(pages|sites) visit)",
    r"(guardar|recordar|conservar|salvar|lembrar|memorizar) .*"
    r"((historial|hist[oó]rico) de navega|(p[aá]ginas|sit\w+) vis)",
    r"(ricorda|salva|conserva)\w* .*(cronologia (di )?(navig|esplor)|(pagine|siti) visitat)",
    r"(閲覧|訪問)(した)?(履歴|ページ|サイト).*(保存|記録|記憶|残)",
    # what is watched, heard and said
    r"\b(viewing|watching|listening|voice) (information|info|data)\b|\bwatch(ed)? (states?|status)\b",
    r"\binfo\w* from (tv )?inputs\b",
    r"(seh|fernseh|h[oö]r|sprach)-?(daten|informationen)|gesehen-?status",
    r"(infos?|informationen|daten) .*tv-?eing[aä]nge",
    r"(informations|donn[eé]es) (de visionnage|d'[eé]coute|vocales)|[eé]tat de visionnage",
    r"(informaci[oó]n|datos|informa[cç][oõ]es|dados) (sobre |de )(la |a )?"
    r"(visuali[sz]a|visionado|exibi[cç]|escucha|voz)",
    r"(informazioni|dati) (sull[ae]|di|dell[ae])? ?(visualizzazion|visione|ascolto|voc)|(視聴|音声)(情報|データ)",
    r"synchroniser .*(ce que je|visionnage)",
    r"sincronizar .*(lo que (veo|escucho)|o que (assisto|vejo|ou[cç]o)|visionado)",
    r"synchronis\w+ .*was ich|sincronizza\w* .*(quello|ci[oò]) che (guard|ascolt)|(視聴|再生)(状態|状況|履歴).*同期",
    # every call on the bill
    r"\bitemi[sz]ed (bill|call)|einzelverbindungsnachweis|factures? d[eé]taill|factura detallada",
    r"(fatura|conta) detalhada|fattura dettagliata|(dettaglio|documentazione) del(le)? (traffico|chiamate)|通話明細",
)

NAMED: Final[tuple[tuple[Category, re.Pattern[str]], ...]] = (
    (Category.LOCATION, any_of(*_LOCATION)),
    (Category.THIRD_PARTY_APPS, any_of(*use.DEVICES)),
    (Category.ADS_PERSONALIZATION, any_of(*use.ADVERTISED)),
    (Category.RECOMMENDATIONS, any_of(*use.RECOMMENDED)),
    (Category.OFFSITE_TRACKING, any_of(*use.TRACKED)),
    (Category.PROFILE_VISIBILITY, any_of(*_VISIBILITY)),
    (Category.HISTORY, any_of(*_HISTORY)),
    (Category.TELEMETRY, any_of(*use.MEASURED)),
    (Category.DATA_SHARING, any_of(*use.OPENED)),
)
"""The first that a label names is taken, whatever speaks against it."""

RELAYED: Final = any_of(*_RELAYED)
"""Calls that go through the service's own servers: a protection."""

SHOWN: Final = any_of(
    r"^((my|your) )?((phone|mobile) number|e-?mail( address)?|birth(day|date)|age|gender|groups?|downloads?|"
    r"friends( list)?|follow(ers|ing)|stor(y|ies)|comments|mentions|tags|duets?|likes|photos?|bio|about|posts|"
    r"playlists|calls|status)$",
    r"^((meine?|deine?|ihre?) )?(telefon-?|handy)?nummer$|^((meine?|deine?|ihre?) )?(e-mail(-adresse)?|"
    r"geburts(tag|datum)|alter|geschlecht|gruppen|downloads?|freunde(sliste)?|follower|storys?|kommentare|"
    r"fotos?|beitr[aä]ge|anrufe|info)$",
    r"^((mon|ma|mes|votre|vos) )?(num[eé]ro( de t[eé]l[eé]phone)?|t[eé]l[eé]phone|e-?mail|adresse e-?mail|anniversaire|"
    r"[aâ]ge|groupes|t[eé]l[eé]chargements|amis|abonn[eé]s|stories|commentaires|photos?|publications|appels|infos?)$",
    r"^((mis?|tus?|sus?) )?(n[uú]mero( de tel[eé]fono)?|tel[eé]fono|correo( electr[oó]nico)?|cumplea[nñ]os|edad|grupos|"
    r"descargas|amigos|seguidores|historias|comentarios|fotos?|publicaciones|llamadas|informaci[oó]n|info)$",
    r"^((meus?|minhas?|seus?|suas?) )?(n[uú]mero( de telefone)?|telefone|e-?mail|anivers[aá]rio|idade|grupos|"
    r"downloads?|transfer[eê]ncias|amigos|seguidores|stories|coment[aá]rios|fotos?|publica[cç][oõ]es|chamadas|recado)$",
    r"^((il |la |i |le )?(mi|tu)\w+ )?(numero( di telefono)?|telefono|e-?mail|indirizzo e-?mail|compleanno|"
    r"et[aà]|gruppi|download|amici|follower|storie|commenti|foto|post|chiamate|info)$",
    r"^(電話番号|メールアドレス|誕生日|生年月日|年齢|性別|グループ|ダウンロード|友だち|友達|"
    r"フォロワー|コメント|写真|投稿|通話)$",
)
"""A plain noun of what a person has, which under a heading about privacy is shown to others or not."""

SHARING: Final = any_of(
    r"^(sharing|social|teilen|freigaben?|soziales|partage|compartir|uso compartido|compartilhamento|partilha)$",
    r"^(condivisione|共有|シェア)$",
)
"""A heading under which such nouns are shown to others or not, and much else stands."""

SEEN: Final = any_of(
    r"\b(users|people|members|others|visitors|friends|athletes|anyone|everyone)\b "
    r"(will|can|may|might) (also )?(see|view)",
    r"(von|f[uü]r) (anderen?|alle\w*|dritten|jedem) .*(gesehen|aufgerufen|eingesehen|sichtbar|angezeigt)",
    r"andere\w* .*(k[oö]nnen|sehen)",
    r"(autres|membres|utilisateurs|personnes|amis) (peuvent|pourront|verront)|visible (par|pour) (les |tou)",
    r"(otr[oa]s|personas|usuarios|miembros|amigos) .*(podr[aá]n|pueden|ver[aá]n) ",
    r"(outr[oa]s|pessoas|usu[aá]rios|membros|amigos) .*(poder[aã]o|podem|ver[aã]o) ",
    r"(altri|persone|utenti|membri|amici) .*(potranno|possono|vedranno) |visibile (a|agli) (tutti|altri)",
    r"(他の|友だち|みんな).*(に表示され|から見え|に見え|が見る|が閲覧)",
)
"""A description that says who will see it."""

CHOOSING: Final = any_of(
    r"\b(customi[sz]e|personali[sz]e) (your |my )?(choices|preferences|consents?|cookies)|auswahl (anpassen|personal)",
    r"personnaliser (vos|mes) choix",
    r"personali[sz]a\w* (tus|sus|las|suas|mis|le tue|le) (opciones|prefer|escolhas|scelte)",
)
"""A heading over choices of several topics, itself of none."""
