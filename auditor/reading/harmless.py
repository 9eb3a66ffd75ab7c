"""What labels say that are about looks, notices, sounds, security or comfort, not about privacy.

Pieces of regular expressions over normalised text, one line after another for each language.
"""

from typing import Final

from auditor.reading.words import any_of

HARMLESS: Final = any_of(
    r"\b(theme|dark mode|light mode|night mode|appearance|accent|skin|colou?rs?|contrast|font|text size|lay"
    r"out|density|compact|animations?|motion|wallpaper|sidebar|toolbar|avatars?|emojis?|emoticons?)\b",
    r"\b(notifications?|notify|alerts?|reminders?|digest|summary|badges?|sounds?|vibrat\w+|ringtone|volume|mute)\b",
    r"^(e-?mail|notify|alert|warn|tell|remind|text|send) me\b|\b(copies|copy) of e-?mails? i send\b",
    r"^(always )?request (a|an) |\bvacation|\bout of office\b",
    r"\b(language(?! models?)|translat\w+|time ?zone|date format|time format|currency|units?|first day|calendar|regio"
    r"n)\b",
    r"\bcountry or region\b",
    r"\b(autoplay|auto-?scroll|playback|subtitles?|captions?|streaming|quality|crossfade|gapless|equali[sz]er|sp"
    r"eed)\b",
    r"\b(two|2|multi)[ -]?(factor|step)|\b2fa\b|\bmfa\b|\bpasskeys?\b|\bpassword\b|\bpin\b|\bsign(ed)? ?-?in\b",
    r"\blog(ged)? ?-?in\b|\bclickjacking\b|\bforgery\b|\bcsrf\b|\bsafe browsing\b|\bremember (me|this)\b|\bcaptcha\b",
    r"\b(keyboard|shortcuts?|hotkeys?|spell\w*|grammar|auto-?(save|correct|complete|fill)|drafts?|editor|markdow"
    r"n|preview|line numbers|tab size|new tab|tabs)\b",
    r"\b(per page|page size|rows|columns|sort|order by|items|entries|list \w+ as|threads?|folders?|trash|proxy|p"
    r"ort|ratio|cache|thumbnails?|download folder)\b",
    r"\b(offensive|mature|explicit|sensitive (content|media|posts)|spoilers?|nsfw|profan\w+|low-quality|spam|safesea"
    r"rch|restricted mod"
    r"e|parental)\b",
    r"\b(likes?|reposts?|share) (and share )?counts?\b|\breposts?\b",
    r"\bsecurity updates\b|\bupdates? to my\b|\brenew\w*\b|\binvoice|\b(e-?mail )?receipts? for (purch|pay)",
    r"^e-?mail me receipts|\bbilling\b|\bcross-site request\b|\bminor edits\b|\bhidden categories\b",
    r"dunkle|design\b|darstellung|schrift|animation|seitenleiste|symbolleiste|pro seite|benachrichtig|hinweist[oö]ne",
    r"t[oö]ne\b|sprache\b|zeitzone|w[aä]hrung|wiedergabe|abspielen|untertitel|zwei-faktor|zweistufig|passwort",
    r"angemeldet|anmeld|tasten|rechtschreib|entw[uü]rf|nicht jugendfrei|kalender|sortier|bei neuen|lautst[aä]rke",
    r"th[eè]me|sombre|apparence|taille du texte|police|barre (lat|d'out)|notification|alerte|rappels?\b|\bsons?\b",
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
    # parts of a window, tools of an editor, effects of a camera, sports, cooking, calendars, searching
    r"\b(buttons?|panels?|panes?|columns?|icons?|banners?|menus?|status bar|address bar|location bar|search bar|tool"
    r"tips?|dialogs?|new windows?)\b(?!.*\b(data|track|partners?|cookies)\b)",
    r"\b(track(ed)? changes|revisions?|version history|change history|history of changes|filter ?lists?|blocklists?)\b",
    r"\b(alphabetical\w*|newest|oldest|most recent) (first|order)\b|\balphabetical|\bpriority\b",
    r"\b(touch[ -]?up|retouch\w*|beauty|smooth(ing)?|soft focus|blur my background|mirror\w*|(photo|video|face) (filt"
    r"ers?|"
    r"effects?)|filter strength)\b|\bbackground (image|picture|photo|music)|\bholidays?\b|\brecipes?\b|\bingredients?"
    r"\b",
    r"\b(unlock\w*|screen lock|app lock)\b|entsperr|app-?sperre|d[eé]verrouill|desbloque|sblocc|ロック解除",
    r"\b(training|workout) (plans?|goals?|days?|reminders?|sessions?)\b",
    r"\b(default|preferred|standard) (search engine|browser|apps?|account|view|folder)\b|\bsearch engine used\b",
    r"\b(shipping|delivery|billing) address|\bbookmarks?\b|\bsignatures?\b|\bplaylist (cover|order)\b|\bshuffle\b",
    r"(schaltfläche|knopf|spalte|panel|leiste|fenster|symbol|menü|reiter|kachel|banner|startseite anordn)",
    r"änderungen (nach)?verfolg|nachverfolgte änderung|versionsgeschichte|versionsverlauf|farbverlauf|filterliste",
    r"änderungsverlauf|retusch|weichzeichn|glätt|verschönern|hintergrund(bild|farb|musik|un)|spiegeln|rezept|feiertag",
    r"ferien",
    r"trainings(plan|ziel|erinner|einheit|tag|beginn)|alphabetisch|standardsuchmaschine|(standard|bevorzugte) such",
    r"(höhe|lautstärke|(ton|bild|aufnahme|audio|video|download)qualität|auflösung)\b|benachrichtigen",
    r"erinner(e|n|ung)\b|lesezeichen|vorlage|signatur",
    r"\b(bouton|panneau|volet|colonne|ic[oô]ne|banni[eè]re|fen[eê]tre|onglet|menu|barre d[e'] ?\w+)s?\b",
    r"suivi des modifications|historique des (versions|modifications|r[eé]visions)|r[eé]visions|listes? de filtres",
    r"retouch|adoucir|lisser|flouter|effets?\b|miroir|recettes?|ingr[eé]dients|jours? f[eé]ri[eé]s?|vacances",
    r"(plan|objectif|rappel|s[eé]ance|programme|jour)s? d'entra[iî]nement|ordre alphab|moteur de recherche par d[eé]f",
    r"moteur (de recherche )?(par d[eé]faut|pr[eé]f[eé]r)|r[eé]solution|signature|m'avertir|m'alerter",
    r"\b(bot[oó]n|bot[aã]o|panel|painel|columna|coluna|icono|[ií]cone|banner|ventana|janela|pesta[nñ]a|aba|guia)s?\b",
    r"control de cambios|controle? de altera|(historial|hist[oó]rico) de (versiones|cambios|vers[oõ]es|altera)",
    r"\brevis(iones|[oõ]es)\b|listas? de filtros|retoc(ar|a|ue)|retoque|suavizar|difuminar|desfocar|efectos?|efeitos?",
    r"recetas?\b|receitas?\b|ingredientes|festivos?\b|feriados?\b|vacaciones|f[eé]rias\b",
    r"(plan|objetivo|recordatorio|sesi[oó]n|rutina|meta|d[ií]as?)( \w+)? (de )?entrena",
    r"(plano|objetivo|lembrete|sess[aã]o|meta|dias?)( \w+)? (de )?trein|orde(n|m) alfab|alfab[eé]tic",
    r"(motor|mecanismo) de (b[uú]squeda|pesquisa|busca) (predet|padr|por d)|resoluci[oó]n|volumen\b|resolu[cç][aã]o",
    r"(av[ií]s[ae]|notif[ií]c)\w*(me|-me)\b|\bavisos?\b|\bavisar\b|firma\b|assinatura\b",
    r"\b(pulsant[ei]|pannell[oi]|colonn[ae]|icon[ae]|banner|finestr[ae]|sched[ae]|menu)\b",
    r"cronologia (delle|di) (versioni|modifiche|revisioni)|\brevisioni\b|modifiche tracciate|elenc\w+ (dei )?filtri",
    r"ritocc|leviga|sfoca|effetti\b|specchi|ricett[ae]\b|ingredienti|festivit|giorni festivi|vacanze",
    r"(piano|obiettivo|promemoria|sessione|programma)( \w+)? (di |d'|dell')?allenamento|alfabetic",
    r"motore di ricerca predefinit|risoluzione|\bvolume\b|avvisa(mi|ti)|firma\b",
    r"ボタン|パネル|ツールバー|バッジ|バナー|ウィンドウ|タブ(?!レット)|メニュー|(列|欄|枠)の|変更履歴|版の|編集履歴",
    r"グラデーション|補正|美肌|肌を|ぼかし|エフェクト|フィルター?(リスト|効果)|レシピ|祝日|休日|並び順",
    r"既定の検索エンジン",
    r"トレーニング(プラン|計画|目標|の目標|リマインド|開始)|音質|解像度|署名|壁紙|背景(を|の|画像)",
    r"\b(parcel|package|order|delivery|shipment|shipping) (tracking|status|updates)|\btracking numbers?\b",
    r"sendungs?verfolg",
    r"(paket|bestell|liefer)\w*verfolg|suivi (de|du|des) (la |votre |ma )?(commande|colis|livraison|envoi)",
    r"num[eé]ro de suivi",
    r"(seguimiento|rastreo|rastreamento|rastreio) (de|del|do|da) (pedido|paquete|env[ií]o|encomenda|entrega|pacote)",
    r"traccia\w* (del|di|dell[ao']) ?(pacco|ordine|spedizion|consegn)|(配送|荷物|注文)(状況)?の?(追跡|確認)",
    r"\b(reading|playback|scroll|cursor) position\b|lese(position|stelle)|position de (lecture|d[eé]filement)",
    r"posi(ci[oó]n|[cç][aã]o|zione) di? ?(de )?(lectura|leitura|lettura|reproducc|riproduz|scorr|rolagem)",
    r"(読書|再生|閲覧)位置",
    r"\b(file|save|download|install\w*|folder|storage|store|pick-?up|warehouse|server|backup|export|weather) location"
    r"\b",
    r"\blocation (markers?|of (the )?(files?|folder|downloads)|for (downloads|saving))",
    r"standort (des|der) (lager|server|filial)",
    r"(speicher|ablage|abhol|lager|filial)(ort|standort)|lieu de (retrait|livraison)",
    r"emplacement des? (fichiers|sauvegarde)",
    r"(lugar|punto|local) de (recogida|retirada|entrega)|punto di ritiro|保存(場所|先)|受け取り場所|ファイルの場所",
    r"ubicaci[oó]n (de|del) (archivo|almac|descarga|servidor)|posizione (dei|di) (file|download|salvataggio)",
    r"\b(tasks?|to-?dos?|notes|appointments)\b|aufgaben|notizen|termine\b|t[aâ]ches\b|rendez-vous|tareas|tarefas",
    r"\bcompiti\b",
    r"calendrier|calendario|calend[aá]rio|カレンダー|タスク|^(?!.*(amigos|contac?t|telef)).*\bagendas?\b",
    r"names? in (the )?(\w+ )?lists?\b|namen in der|noms? (complets )?dans|nombres (completos )?en",
    r"nomes (completos )?n|nomi .*nell",
    r"氏名を|候補(を)?表示|自動入力|予測変換|推奨",
    r"recommended (settings|resolution|size|layout|updates)|empfohlene (einstellung|auflösung|updates)|\btips\b",
    r"\btipps\b",
    r"(param[eè]tres|r[eé]glages|ajustes|configura\w+|impostazioni) (recommand|recomend|consigli)|\bconsigli su",
    r"\bconsejos\b",
    r"\b(readab|legib)|lisibilit|legibil|leggibil|lesbar|読みやす|supported files|dictionary|wörterbuch|dictionnaire",
    r"diccionario",
    r"dicion[aá]rio|dizionario|辞書|apps? updates?|update apps|mises? [aà] jour|actualizaciones|aktualisierung",
    r"atualiza",
    r"aggiornament",
    r"アップデート|strictly necessary|unbedingt (erforderlich|notwendig)|strictement n[eé]cess|estrictamente nec",
    r"estritamente nec",
    r"strettamente necess|厳密に必要|必須の?cookie|\bimmer aktiv",
    r"memory (usage|limit|saver|size)",
    r"(uso|utiliza\w+|utilisation|utilizzo|l[ií]mite|limiter) .*(memoria|m[eé]moire|mem[oó]ria)",
    r"メモリー?(の)?使用|clipboard|zwischenablage|presse-papiers|portapapeles|[aá]rea de transfer|\bappunti\b",
    r"クリップボード",
    r"\bad-free\b|werbefrei|ohne werbung|sans publicit|sin anuncios|sem an[uú]ncios|senza pubblicit|広告なし",
    r"\bbitrate\b",
    r"\bread messages\b|gelesene nachrichten|messages lus|mensajes le[ií]dos|mensagens lidas|messaggi letti",
    r"既読メッセージ",
    r"アイコンに",
    r"\bper (row|line)\b|pro (zeile|reihe)|par ligne|por (fila|l[ií]nea|linha)|per riga|行あたり|\block screen\b",
    r"\blyrics\b",
    r"\b(charts?|graphs?)\b|diagramm|graphique|gr[aá]fico|グラフ|\bframes?\b|rahmen um|cadre autour",
    r"marco (alrededor|de)",
    r"moldura",
    r"cornice|の枠|周りの|nutrition|recetario|kochbuch|\bkekse?\b|empfohlene \w*(einstellung|auflösung)",
    r"trainingsverlauf",
    r"(historial|hist[oó]rico|cronologia|historique) (de |degli |dos |d')(los )?(entre?n|entra[iî]n|trein|allena)",
    r"トレーニング履歴",
    r"\btab stops?\b|\bworkout history\b",
    r"^(page |default |text )?zoom\b|\bzoom (level|in|out|on)\b",
    r"\bshared (files?|folders?|calendars?)|geteilte\w* (dateien|ordner|kalender)",
    r"(fichiers|dossiers|calendriers) partag",
    r"(archivos|arquivos|carpetas|pastas|documentos) compart|(file|cartelle|documenti) condivis",
    r"共有(ファイル|フォルダ|カレンダー)",
    r"\b(mobile|cellular|roaming|metered)( mobile)? data|mobile daten|datenroaming|donn[eé]es (mobiles|cellulaires)",
    r"datos (m[oó]viles|celulares)|dados m[oó]veis|dati (mobili|cellulare)|モバイルデータ|データ通信|\bdata saver",
    r"datenspar",
    r"-tab\b|\b(activity|title|task|menu) ?bar\b|scharfstell|mise au point|enfocar|\bfocar\b|metti a fuoco|ピント",
    r"\bfocus on\b",
    r"barre d'activit|barra (di|de|delle) (attivit|ativid|activid)|aktivitätsleiste|アクティビティバー",
    r"\b(my )?progress\b|fortschritt|\bprogression\b|progreso|progresso|進捗|録音(の)?(レベル|音)",
    r"\brecording (level|volume|format)",
    r"\bpreviews\b|vorschau(en)?\b|aper[cç]us?\b|vistas? previas?|pr[eé]-?visualiza[cç]|anteprim[ae]\b|プレビュー",
    r"aufnahme(pegel|format)|niveau d'enregistrement|n[ií]vel de grava|nivel de grabaci|livello di registraz",
)
"""What labels say that are about looks, sounds, language, notices, security or comfort, not about privacy."""

LOOKS: Final = any_of(
    r"^(?!.*\b(improve|share|send|collect|feed|timeline|reference|learn)\b)([\w'/&-]+ ){0,6}(width|height|size|colo"
    r"u?rs?|fonts?|style|"
    r"shape|layout|theme|format|opacity|strength|spacing|margin|design|wallpaper|border|animation|icon|badge|button|c"
    r"over|"
    r"artwork|thumbnail|stacking|tone|speed|volume|(bar|panel|button|menu|taskbar|sidebar|toolbar|banner|column|tab|c"
    r"aptio"
    r"n|subtitle|playback|image|text|label) (position|placement|location|alignment|order))s?"
    r"( (of|for|in|on|when|while|to) .*)?$",
    r"^([\w'-]+ ){0,4}(width|height|size|colou?r|placement|order|shape|style|number|quality|format) of\b",
    r"^show [\w' ]*\b(button|icon|badge|toolbar|sidebar|panel|column|tab)s?\b|\bin (alphabetical|compact)",
    r"^[\w -]*(breite|höhe|grösse|farben?|reihenfolge|anordnung|ausrichtung|darstellung|schriftart|deckkraft|abstand|"
    r"leisten-?position|menü-?position|qualität|lautstärke|(karten|design|export|datums)-?(stil|format))"
    r"( (der|des|von|für|im|in|bei) .*)?$",
    r"^farben? |^(form|platz|breite|anzahl|stil|stärke|qualität|grösse) (der|des|von|für)\b",
    r"^(ort|standort|position|stelle) (der|des|von|für) .*(leiste|menü|schaltfläche|spalte|knopf|fenster|symbol|dock"
    r"s?$)",
    r"^(location|position|posici[oó]n|ubicaci[oó]n|posi[cç][aã]o|posizione|emplacement) (of the|du|del|do) dock\b",
    r"^([\w-]+ )?[\w-]*(schaltfläche|knopf|symbol|leiste|spalte|reiter)n? (anzeigen|einblenden|ausblenden|zeigen)$",
    r"^(position|emplacement|place) (de|du|des|d').*(barre|panneau|bouton|menu|colonne|ic[oô]ne|banni|volet|fen[eê]tr"
    r"e|onglet)",
    r"^(largeur|hauteur|taille|couleurs?|ordre|forme|style|format|police|nombre|qualit[eé]|volume|"
    r"intensit[eé]|vitesse|opacit[eé]|disposition|alignement) (de|du|des|d')(?! (t[eé]l[eé]phone|mobile|portable))",
    r"^(afficher|montrer|masquer) (le|la|les|l')? ?(boutons?|ic[oô]nes?|barre|panneau|colonne|onglets?|menu|badges?)\b",
    r"^(ancho|anchura|alto|altura|tama[nñ]o|color|posici[oó]n|lugar|ubicaci[oó]n|orden|forma|estilo|formato|fuente|n["
    r"uú]mero|"
    r"calidad|volumen|intensidad|velocidad|opacidad|alineaci[oó]n) (de|del)\b.*"
    r"\b(panel|barra|bot[oó]n|columna|banner|formulario|foto|[ií]cono|icono|men[uú]|pesta[nñ]a|texto|letra|lista|vent"
    r"ana|"
    r"historial|anuncio|publicitario|mapa|control|grabaci[oó]n|revisiones|versiones)",
    r"^(ancho|anchura|altura|tama[nñ]o|color(es)?|orden|estilo|fuente|calidad|volumen|opacidad|alineaci[oó]n) (de|del"
    r")\b",
    r"^(mostrar|ocultar|ver) (el |los |la |las )?(bot[oó]n|botones|icono|iconos|barra|panel|columna|pesta[nñ]a)",
    r"^(largura|altura|tamanho|cor(es)?|ordem|estilo|fonte|qualidade|volume|opacidade|alinhamento|n[uú]mero|intensida"
    r"de) "
    r"(de|do|da|dos|das)\b(?! (tel[eé]f|celular|m[oó]vil|contato))",
    r"^(local|posi[cç][aã]o|lugar|forma|formato|velocidade|localiza[cç][aã]o) (de|do|da|dos|das)\b.*"
    r"\b(painel|barra|bot[aã]o|coluna|banner|formul[aá]rio|foto|[ií]cone|menu|aba|texto|lista|janela|an[uú]ncio)",
    r"^(mostrar|exibir|ocultar) (o |os |a |as )?(bot[aã]o|bot[oõ]es|[ií]cone|barra|painel|coluna|aba)",
    r"^(larghezza|altezza|dimension[ei]|color[ei]|ordine|stile|carattere|qualit[aà]|volume|opacit[aà]|allineamento|nu"
    r"mero|"
    r"intensit[aà]|velocit[aà]|forma|formato) (di|del|dello|della|dei|degli|delle|dell')"
    r"(?! (telefono|cellulare))",
    r"^posizione (di|del|dello|della|dei|degli|delle|dell')\b.*(barra|pannello|pulsante|menu|colonna|icon|banner|sche"
    r"da)",
    r"^(mostra|nascondi|visualizza) (il |la |i |le |l')?(pulsant|icon|barra|pannello|colonna|sched)",
    r"(の|表示)(横?幅|高さ|色|位置|大きさ|サイズ|並び順|順序|順番|形|形式|書体|フォント|音質|画質|音量|品質|速度|速"
    r"さ|強さ|濃さ|スタイル|"
    r"デザイン|レイアウト|テーマ|配置|数)$",
    r"(ボタン|アイコン|バー|パネル|バッジ|タブ|欄)(を|の)(表示|非表示|隠)",
)
"""What a label is about that names the looks of something: nothing else it says counts."""
