"""What buttons, links, badges and empty lists say that is nobody's value, as pieces of regular expressions.

The page script puts each list together for whole texts, upper and lower case alike; placeholders are beginnings.
"""

from collections.abc import Mapping
from typing import Final

from auditor.reading.deeds_of_links import LINK_ACTIONS

ACTIONS: Final = (
    "(edit|change|manage|modify|update|adjust|configure|customi[sz]e|review|learn more|find out|go to)( .*)?",
    "(turn|switch) (on|off)|enable|disable|set up|get started|open|view|(show|see|view) (all|more|details)",
    "(more )?(details|info|information|help|options)|settings?|add|remove( .*)?|delete|clear|reset|download|export",
    "save|cancel|done|ok|close|back|next|undo|try again|(dis)?connect|sign (in|out)|log (in|out)|upgrade",
    "(.* )?(bearbeiten|ändern|verwalten|anpassen|ansehen|öffnen|einrichten|konfigurieren|entfernen|löschen)",
    "(.* )?(anfordern|herunterladen|hochladen|exportieren)|contact( us| support)?|kontakt(ieren)?|contacter|contactar",
    "(de)?aktivieren|(mehr|weitere) (erfahren|infos?|informationen|anzeigen|optionen)|alle anzeigen|einstellungen",
    "hilfe|hinzufügen|speichern|abbrechen|fertig|schließen|zurück|weiter",
    "(modifier|changer|gérer|configurer|personnaliser|consulter|en savoir plus)( .*)?|voir|(voir|afficher) (tout|plus)",
    "(dés)?activer|détails|paramètres|aide|ajouter|supprimer|enregistrer|annuler|fermer|retour|suivant",
    "(editar|cambiar|gestionar|administrar|modificar|configurar|personalizar|más información)( .*)?",
    "ver|(ver|mostrar) (todo|más)|(des)?activar|detalles|ajustes|configuración|ayuda|añadir|eliminar|quitar|guardar",
    "cancelar|cerrar|atrás|siguiente|(alterar|mudar|gerenciar|gerir|saiba mais|saber mais)( .*)?|(des)?ativar|detalhes",
    "configurações|ajuda|adicionar|salvar|fechar|voltar",
    "(modifica|cambia|gestisci|configura|personalizza|scopri di più|ulteriori informazioni)( .*)?",
    "(mostra|visualizza) tutto|(dis)?attiva|dettagli|impostazioni|aiuto|aggiungi|rimuovi|elimina|salva|annulla",
    "chiudi|indietro|avanti|mehr|test|request( .*)?|sign off|archive( .*)?",
    "kapat|aç|켜기|끄기|wyłącz|włącz|включить|выключить|отключить|увімкнути|вимкнути|slå (på|av|til|fra)|aanzetten",
    "uitzetten|inschakelen|uitschakelen|aktivera|avaktivera",
    "(decide|choose|control|see|check|learn) (if|who|what|how|which|whether|when|where|the|your|all|about) .*",
    "(entscheiden?|bestimmen?|legen?|steuern?|sehen?|prüfen?|wählen?|erfahren?) (sie|dir|fest|selbst|aus),? .*",
    "(décidez|choisissez|contrôlez|consultez|découvrez|vérifiez|définissez|escolha|confira|descubra|decida|veja) .*",
    "(elige|controla|revisa|descubre|comprueba|decide) (si|quién|qué|cómo|cuándo|dónde|tus?|la|los|las|el) .*",
    "(scegli|controlla|decidi|scopri) (se|chi|cosa|come|quando|quali|i|le|la|il) .*",
    ".*を(選択|設定|確認)(します|できます)|変更を保存(する)?|(änderungen|einstellungen) speichern",
    "guardar (los )?cambios|save (changes|settings|preferences|all)",
    "enregistrer les (modifications|paramètres|préférences)|salvar alterações|salva (le )?modifiche|保存(更改|设置)",
    "apply|refresh|reload|submit|anwenden|übernehmen|appliquer|aplicar|applica",
    "privacy (policy|notice)|terms( of (use|service))?",
    "select|choose|pick|browse|auswählen|choisir|elegir|seleccionar|selecionar|scegli|seleziona|選択(する)?",
    "(delete|clear|log out|sign out|reset|export|download) (all|everything)|datenschutz(erklärung|hinweise)?|impressum",
    "(läs mer|læs mere|les mer|meer informatie|lees meer|dowiedz się więcej|подробнее|lue lisää|معرفة المزيد)",
    "ändra|rediger|endre|wijzigen|zmień|edytuj|изменить|muokkaa|düzenle|değiştir",
    "(.*を)?(編集|変更|管理|追加|削除|確認)(する)?|詳細(を.*)?|詳しく.*|開く|保存|キャンセル|閉じる|戻る|次へ",
    "リクエスト|手続きへ|招待(する)?|ダウンロード|ログアウト|关于|(立即)?(管理|修改|更改|编辑|删除|添加|查看|更换|移除|下载|申请|登出|退出|注销)",
    "了解更多|(查看)?详情|(管理|修改|更改|變更|編輯|刪除|新增|檢視|查看|移除|下載|登出)|관리(하기)?|변경(하기)?|수정|삭제|추가|보기|다운로드|로그아웃|신청(하기)?",
    "управл(ять|ение)|настроить|удалить|добавить|скачать|открыть|читать|посмотреть|показать|запросить|написать|поделиться",
    "(раз)?блокировать|выйти|перейти|керувати|змінити|видалити|додати|переглянути|zarządzaj|usuń|dodaj|pobierz|wyświetl",
    "pokaż|wyloguj( się)?|zapisz się|sprawdź|yönet|görüntüle|kaldır|sil|ekle|indir|çıkış yap|incele|spravovat|upravit",
    "změnit|smazat|přidat|zobrazit|beheren|bewerken|verwijderen|toevoegen|bekijken|hantera|redigera|ta bort|lägg till",
    "administrer|slet|slett|fjern|tilføj|legg til|hallitse|muokkaa|poista|lisää|kelola|ubah|hapus|quản lý|thay đổi|xóa",
)
"""What a button or link beside a setting says that it does, as pieces of a regular expression: it is nobody's value.

Words that are one side of a choice are not here: “Block”, “Show”, “More”."""

SWITCHES: Final = (
    "(turn|switch) (on|off)|(de)?activate|(en|dis)able|(de)?aktivieren|(dés)?activer|(des)?activar|(des)?ativar",
    "(un)?follow(ing)?|(un)?subscribed?|(un)?mute|join(ed)?|(un)?watch(ing)?|(ent)?folgen|gefolgt|(de)?abonnieren|abonniert",
    "suivre|suivi|abonné|seguir|siguiendo|seguindo|segui(to)?|フォロー(中|する)?|팔로우|팔로잉",
    "已?关注|已?追蹤|takip (et|ediliyor)|zapisz się|wypisz się|подписаться|отписаться",
    "(dis)?attiva|有効にする|無効にする",
)
"""What the label of a control says that only tells what it does: its name stands elsewhere."""

DONE: Final = ("bật|tắt|关闭|開啟|开启|關閉|启用|停用|attiva|disattiva",)
"""What a button does that says such a word: the same word states on or off where nothing is pressed."""

ANSWERS: Final = ("yes|no|ja|nein|oui|non|sí|sim|não|sì|はい|いいえ|да|нет|tak|nie|nej|nee",)
"""Yes and no: on a button the answer to a question, not how something stands."""

BADGES: Final = (
    "(beta|alpha|new|pro|premium|plus|preview|experimental|neu|nouveau|nuevo|novo|nuovo|ny|nieuw|nowe)!?",
    "(新|新機能|베타|бета)!?",
)
"""What stands beside a name and is no part of it."""

TOGGLES: Final = (
    "(turn|switch|toggle)( (it )?(on|off))?|(de)?activate|(en|dis)able|is (on|off)|(currently )?(on|off)",
    "(de)?aktivieren|(ein|aus|um)schalten|ist (ein|aus)geschaltet",
    "(dés)?activer|(des)?activar|(des)?ativar|(dis)?attiva",
    "включить|отключить|выключить|をオ[ンフ]にする|を(有効|無効)にする|オ[ンフ]にする|끄기|켜기|关闭|開啟|开启|打开|關閉",
    "włącz|wyłącz|aç|kapat|inschakelen|uitschakelen|slå (på|av|til|fra)|aktivera|avaktivera",
)
"""What the rest of a name says where it only adds what pressing does to the name that is seen."""

CHANGES: Final = (
    "(edit|change|modify|manage|update|adjust|configure|set up)( .*)?|(.* )?(bearbeiten|ändern|verwalten|anpassen)",
    "(modifier|changer|gérer|configurer|editar|cambiar|gestionar|modificar|administrar|configurar|alterar|mudar)( .*)?",
    "(gerenciar|gerir|modifica|cambia|gestisci|configura)( .*)?|(.*を)?(変更|編集|設定|管理)(する)?",
    "(변경|수정|관리|설정)(하기)?",
    "修改|更改|更换|變更|编辑|編輯|管理|设置|設定|изменить|редактировать|управлять|настроить|zmień|edytuj|zarządzaj",
    "değiştir|düzenle|yönet|wijzigen|bewerken|beheren|ändra|redigera|hantera|rediger|endre|muuta|muokkaa|змінити",
)
"""What changes the value that stands beside it."""

REMOVALS: Final = (
    "remove|revoke|delete|unlink|disconnect|forget|(sign|log) out|entfernen|widerrufen|löschen|trennen|abmelden",
    "supprimer|retirer|révoquer|déconnecter|dissocier|eliminar|quitar|revocar|desconectar|desvincular|remover",
    "excluir|revogar|rimuovi|revoca|elimina|scollega|disconnetti|削除|解除|取り消す|ログアウト|삭제|해제|로그아웃",
    "删除|移除|解绑|撤销|退出|удалить|убрать|отозвать|отвязать|выйти|usuń|cofnij|odłącz|kaldır|sil|verwijderen|ta bort",
)
"""What is pressed beside something that stands on a list, to take it off."""

TIMES: Final = (
    "(since|updated|seit|depuis|desde|dal) .*",
    ".* ago|(yesterday|today)( at)? .*|yesterday|(active|last) (now|active|seen|used).*|\\d+ min read",
    "vor (\\d+|einem|einer) .*|(gestern|heute)( um .*)?|zuletzt .*|il y a .*|hier( à .*)?|hace .*|ayer( .*)?",
    "há .*|ontem( .*)?|.* fa|ieri( .*)?|.*(日|時間|分|週間|か月)前|昨日.*|.*(天|小时|分钟|小時|分鐘)前|昨天.*",
    "(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]* \\d{1,2}(, \\d{4})?",
    "\\d{1,2}\\.? (jan|feb|mär|mar|apr|mai|may|jun|jul|aug|sept?|okt|oct|nov|dez|dec)[a-z]*\\.?( \\d{4})?",
    ".* назад|вчера.*|.* temu|wczoraj.*|.* önce|dün .*|.* 전|어제.*",
)
"""When something happened, and how long it takes to read: nobody's choice."""

PLACEHOLDERS: Final = (
    "select|choose|pick|wähl|auswähl|wybierz|sélectionn|choisi|selecc?ion|elige|elija|escolh|scegli|seleziona",
    "请选择|請選擇|選択|选择|выберите|оберіть|kies|välj|vælg|velg|valitse|seç|chọn|선택",
)
"""How an empty list begins that asks for a choice."""

PROMPTS: Final = (
    "(please )?(select|choose|pick) (an?|one|your|the)( .*)?",
    "(nothing|none|no (option|item|value|choice)s?) (selected|chosen)|no selection",
    "(bitte )?(wähle|wählen sie) (eine?n?|ihre?n?|deine?n?)( .*)?|keine auswahl|nichts ausgewählt",
    "(sélectionnez|choisissez|sélectionner|choisir) une?( .*)?|aucune sélection|rien de sélectionné",
    "(selecciona|seleccione|elige|elija|seleccionar|elegir) una?( .*)?|sin selección|nada seleccionado",
    "(seleziona|scegli) un[oa]?( .*)?|nessuna selezione|(selecione|escolha) uma?( .*)?|nada selecionado",
    "選択してください|未選択|選択なし",
)
"""What an empty list says that asks for a choice, whole: nobody's value."""

DEEDS: Final[Mapping[str, tuple[str, ...]]] = {
    "actions": ACTIONS,
    "links": LINK_ACTIONS,
    "switches": SWITCHES,
    "done": DONE,
    "answers": ANSWERS,
    "badges": BADGES,
    "times": TIMES,
    "removals": REMOVALS,
    "prompts": PROMPTS,
    "changes": CHANGES,
    "toggles": TOGGLES,
}
"""All but the placeholders, by the names the page script knows them by."""
