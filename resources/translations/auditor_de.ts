<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
 <context>
  <name>Category</name>
  <message>
   <source>AI training</source>
   <translation>KI-Training</translation>
  </message>
  <message>
   <source>Connected apps</source>
   <translation>Verbundene Apps</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Kontakte</translation>
  </message>
  <message>
   <source>Face and voice</source>
   <translation>Gesicht und Stimme</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>Location</source>
   <translation>Standort</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Anderes</translation>
  </message>
  <message>
   <source>Passing data on</source>
   <translation>Weitergabe von Daten</translation>
  </message>
  <message>
   <source>People who read along</source>
   <translation>Menschen, die mitlesen</translation>
  </message>
  <message>
   <source>Personalised ads</source>
   <translation>Personalisierte Werbung</translation>
  </message>
  <message>
   <source>Recommendations</source>
   <translation>Empfehlungen</translation>
  </message>
  <message>
   <source>Search engines</source>
   <translation>Suchmaschinen</translation>
  </message>
  <message>
   <source>Usage reports</source>
   <translation>Nutzungsberichte</translation>
  </message>
  <message>
   <source>What an assistant remembers</source>
   <translation>Was ein Assistent sich merkt</translation>
  </message>
  <message>
   <source>What you do on other sites</source>
   <translation>Was du auf anderen Seiten tust</translation>
  </message>
  <message>
   <source>Who sees your profile</source>
   <translation>Wer dein Profil sieht</translation>
  </message>
 </context>
 <context>
  <name>Confidence</name>
  <message>
   <source>Low confidence: little is known about this setting. Look for yourself before you act on it.</source>
   <translation>Wenig gesichert: Über diese Einstellung ist kaum etwas bekannt. Sieh selbst nach, bevor du danach handelst.</translation>
  </message>
  <message>
   <source>This advice rests on indirect sources.</source>
   <translation>Dieser Rat beruht auf indirekten Quellen.</translation>
  </message>
 </context>
 <context>
  <name>Country</name>
  <message>
   <source>Austria</source>
   <translation>Österreich</translation>
  </message>
  <message>
   <source>Belgium</source>
   <translation>Belgien</translation>
  </message>
  <message>
   <source>Brazil</source>
   <translation>Brasilien</translation>
  </message>
  <message>
   <source>Bulgaria</source>
   <translation>Bulgarien</translation>
  </message>
  <message>
   <source>Canada</source>
   <translation>Kanada</translation>
  </message>
  <message>
   <source>Croatia</source>
   <translation>Kroatien</translation>
  </message>
  <message>
   <source>Cyprus</source>
   <translation>Zypern</translation>
  </message>
  <message>
   <source>Czechia</source>
   <translation>Tschechien</translation>
  </message>
  <message>
   <source>Denmark</source>
   <translation>Dänemark</translation>
  </message>
  <message>
   <source>Estonia</source>
   <translation>Estland</translation>
  </message>
  <message>
   <source>Finland</source>
   <translation>Finnland</translation>
  </message>
  <message>
   <source>France</source>
   <translation>Frankreich</translation>
  </message>
  <message>
   <source>Germany</source>
   <translation>Deutschland</translation>
  </message>
  <message>
   <source>Greece</source>
   <translation>Griechenland</translation>
  </message>
  <message>
   <source>Hungary</source>
   <translation>Ungarn</translation>
  </message>
  <message>
   <source>Iceland</source>
   <translation>Island</translation>
  </message>
  <message>
   <source>Ireland</source>
   <translation>Irland</translation>
  </message>
  <message>
   <source>Italy</source>
   <translation>Italien</translation>
  </message>
  <message>
   <source>Japan</source>
   <translation>Japan</translation>
  </message>
  <message>
   <source>Latvia</source>
   <translation>Lettland</translation>
  </message>
  <message>
   <source>Liechtenstein</source>
   <translation>Liechtenstein</translation>
  </message>
  <message>
   <source>Lithuania</source>
   <translation>Litauen</translation>
  </message>
  <message>
   <source>Luxembourg</source>
   <translation>Luxemburg</translation>
  </message>
  <message>
   <source>Malta</source>
   <translation>Malta</translation>
  </message>
  <message>
   <source>Netherlands</source>
   <translation>Niederlande</translation>
  </message>
  <message>
   <source>Norway</source>
   <translation>Norwegen</translation>
  </message>
  <message>
   <source>Poland</source>
   <translation>Polen</translation>
  </message>
  <message>
   <source>Portugal</source>
   <translation>Portugal</translation>
  </message>
  <message>
   <source>Romania</source>
   <translation>Rumänien</translation>
  </message>
  <message>
   <source>Slovakia</source>
   <translation>Slowakei</translation>
  </message>
  <message>
   <source>Slovenia</source>
   <translation>Slowenien</translation>
  </message>
  <message>
   <source>South Korea</source>
   <translation>Südkorea</translation>
  </message>
  <message>
   <source>Spain</source>
   <translation>Spanien</translation>
  </message>
  <message>
   <source>Sweden</source>
   <translation>Schweden</translation>
  </message>
  <message>
   <source>Switzerland</source>
   <translation>Schweiz</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <translation>Vereinigtes Königreich</translation>
  </message>
  <message>
   <source>United States</source>
   <translation>Vereinigte Staaten</translation>
  </message>
  <message>
   <source>United States: California</source>
   <translation>Vereinigte Staaten: Kalifornien</translation>
  </message>
 </context>
 <context>
  <name>Exposure</name>
  <message>
   <source>it can be taken back after a while</source>
   <translation>es lässt sich nach einer Weile zurücknehmen</translation>
  </message>
  <message>
   <source>it can be taken back at once</source>
   <translation>es lässt sich sofort zurücknehmen</translation>
  </message>
  <message>
   <source>it can be taken back for the future only</source>
   <translation>es lässt sich nur für die Zukunft zurücknehmen</translation>
  </message>
  <message>
   <source>it can never be taken back</source>
   <translation>es lässt sich nie zurücknehmen</translation>
  </message>
  <message>
   <source>it concerns people who never agreed</source>
   <translation>es betrifft Menschen, die nie zugestimmt haben</translation>
  </message>
  <message>
   <source>it concerns you</source>
   <translation>es betrifft dich</translation>
  </message>
  <message>
   <source>it concerns you and the people you deal with</source>
   <translation>es betrifft dich und die Menschen, mit denen du zu tun hast</translation>
  </message>
  <message>
   <source>it concerns you now and then</source>
   <translation>es betrifft dich hin und wieder</translation>
  </message>
  <message>
   <source>it goes to advertisers, data brokers or anyone</source>
   <translation>es geht an Werbetreibende, Datenhändler oder alle</translation>
  </message>
  <message>
   <source>it goes to nobody new</source>
   <translation>es geht an niemanden, der es nicht schon hat</translation>
  </message>
  <message>
   <source>it goes to other purposes or other members</source>
   <translation>es geht an andere Zwecke oder andere Mitglieder</translation>
  </message>
  <message>
   <source>it is on unless you look for it</source>
   <translation>es ist an, solange du nicht danach suchst</translation>
  </message>
  <message>
   <source>it tells nothing about you</source>
   <translation>es verrät nichts über dich</translation>
  </message>
  <message>
   <source>it tells something about your tastes or devices</source>
   <translation>es verrät etwas über deinen Geschmack oder deine Geräte</translation>
  </message>
  <message>
   <source>it tells the most private things about you</source>
   <translation>es verrät das Persönlichste über dich</translation>
  </message>
  <message>
   <source>it tells what you do, write or whom you know</source>
   <translation>es verrät, was du tust, schreibst oder wen du kennst</translation>
  </message>
  <message>
   <source>it was switched on where it is easy to miss</source>
   <translation>es wurde eingeschaltet, wo man es leicht übersieht</translation>
  </message>
  <message>
   <source>the service uses it for itself</source>
   <translation>der Dienst nutzt es für sich selbst</translation>
  </message>
  <message>
   <source>you chose it yourself</source>
   <translation>du hast es selbst gewählt</translation>
  </message>
  <message>
   <source>you were asked</source>
   <translation>du wurdest gefragt</translation>
  </message>
 </context>
 <context>
  <name>Guide</name>
  <message>
   <source>&amp;Check it now</source>
   <translation>&amp;Jetzt prüfen</translation>
  </message>
  <message>
   <source>&amp;I did it</source>
   <translation>Ich &amp;habe es getan</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Weiter</translation>
  </message>
  <message>
   <source>&amp;Open it again</source>
   <translation>&amp;Wieder öffnen</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>&amp;Noch einmal versuchen</translation>
  </message>
  <message>
   <source>As you want it already</source>
   <translation>Schon wie gewünscht</translation>
  </message>
  <message>
   <source>By hand</source>
   <translation>Von Hand</translation>
  </message>
  <message>
   <source>Changed and proved</source>
   <translation>Geändert und nachgeprüft</translation>
  </message>
  <message>
   <source>Changed, but not saved yet</source>
   <translation>Geändert, aber noch nicht gespeichert</translation>
  </message>
  <message>
   <source>Changed, but not to what you want</source>
   <translation>Geändert, aber nicht auf das, was du willst</translation>
  </message>
  <message>
   <source>Changed; the page is saving it</source>
   <translation>Geändert; die Seite speichert es</translation>
  </message>
  <message>
   <source>Check all again, and start the guide after that.</source>
   <translation>Prüfe alles noch einmal und beginne die Führung danach.</translation>
  </message>
  <message>
   <source>Do it as described below, then press Enter.</source>
   <translation>Mach es so, wie es unten steht, und drücke dann die Eingabetaste.</translation>
  </message>
  <message>
   <source>Done, as you say</source>
   <translation>Getan, wie du sagst</translation>
  </message>
  <message>
   <source>Each was read once more after its page had been loaded afresh.</source>
   <translation>Jede wurde noch einmal gelesen, nachdem ihre Seite frisch geladen war.</translation>
  </message>
  <message>
   <source>Help to find it</source>
   <translation>Hilfe beim Finden</translation>
  </message>
  <message>
   <source>It was not found on the page. Look for it in the browser window, or press Enter to go on.</source>
   <translation>Es war auf der Seite nicht zu finden. Suche es im Browserfenster oder drücke die Eingabetaste, um weiterzugehen.</translation>
  </message>
  <message>
   <source>It was not saved</source>
   <translation>Es wurde nicht gespeichert</translation>
  </message>
  <message>
   <source>Kept on purpose</source>
   <translation>Bewusst behalten</translation>
  </message>
  <message>
   <source>Loading the page again, to see that it was saved…</source>
   <translation>Die Seite wird neu geladen, um zu sehen, ob es gespeichert ist …</translation>
  </message>
  <message>
   <source>Locked by the service</source>
   <translation>Vom Dienst gesperrt</translation>
  </message>
  <message>
   <source>Now press Save on the page; if it has no such button, press Enter here.</source>
   <translation>Klicke nun auf der Seite auf „Speichern“; gibt es keinen solchen Knopf, drücke hier die Eingabetaste.</translation>
  </message>
  <message>
   <source>On the page there is “{label}”, which looks alike.</source>
   <translation>Auf der Seite steht „{label}“, das ähnlich aussieht.</translation>
  </message>
  <message>
   <source>Opening the page…</source>
   <translation>Die Seite wird geöffnet …</translation>
  </message>
  <message>
   <source>Out of sight</source>
   <translation>Nicht mehr zu sehen</translation>
  </message>
  <message>
   <source>Set a tick at “{label}”, then press Save.</source>
   <translation>Setze einen Haken bei „{label}“ und klicke dann auf „Speichern“.</translation>
  </message>
  <message>
   <source>Set a tick at “{label}”.</source>
   <translation>Setze einen Haken bei „{label}“.</translation>
  </message>
  <message>
   <source>Set “{label}” to “{value}”, then press Save.</source>
   <translation>Stelle „{label}“ auf „{value}“ und klicke dann auf „Speichern“.</translation>
  </message>
  <message>
   <source>Set “{label}” to “{value}”.</source>
   <translation>Stelle „{label}“ auf „{value}“.</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>Übersprungen</translation>
  </message>
  <message>
   <source>Something is in the way</source>
   <translation>Etwas ist im Weg</translation>
  </message>
  <message>
   <source>Switch “{label}” off, then press Save.</source>
   <translation>Schalte „{label}“ aus und klicke dann auf „Speichern“.</translation>
  </message>
  <message>
   <source>Switch “{label}” off.</source>
   <translation>Schalte „{label}“ aus.</translation>
  </message>
  <message>
   <source>Switch “{label}” on, then press Save.</source>
   <translation>Schalte „{label}“ ein und klicke dann auf „Speichern“.</translation>
  </message>
  <message>
   <source>Switch “{label}” on.</source>
   <translation>Schalte „{label}“ ein.</translation>
  </message>
  <message>
   <source>Take the tick away from “{label}”, then press Save.</source>
   <translation>Nimm den Haken bei „{label}“ weg und klicke dann auf „Speichern“.</translation>
  </message>
  <message>
   <source>Take the tick away from “{label}”.</source>
   <translation>Nimm den Haken bei „{label}“ weg.</translation>
  </message>
  <message>
   <source>The page opens in the browser window.</source>
   <translation>Die Seite öffnet sich im Browserfenster.</translation>
  </message>
  <message>
   <source>The page shows something else now. Finish there what belongs to the change; or press Enter, and the page of this setting is opened again.</source>
   <translation>Die Seite zeigt jetzt etwas anderes. Bring dort zu Ende, was zur Änderung gehört; oder drücke die Eingabetaste, dann wird die Seite dieser Einstellung wieder geöffnet.</translation>
  </message>
  <message>
   <source>The service does not let you change this here. Press Enter to go on.</source>
   <translation>Der Dienst lässt dich dies hier nicht ändern. Drücke die Eingabetaste, um weiterzugehen.</translation>
  </message>
  <message>
   <source>There is nothing left to change.</source>
   <translation>Es ist nichts mehr zu ändern.</translation>
  </message>
  <message>
   <source>There is nothing to do.</source>
   <translation>Es ist nichts zu tun.</translation>
  </message>
  <message>
   <source>There was nothing to go through.</source>
   <translation>Es gab nichts durchzugehen.</translation>
  </message>
  <message>
   <source>To help us find it, record the page without personal text: {command}</source>
   <translation>Damit wir es finden, nimm die Seite ohne persönlichen Text auf: {command}</translation>
  </message>
  <message>
   <source>Wait a moment.</source>
   <translation>Warte einen Augenblick.</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>Wartet auf dich</translation>
  </message>
  <message>
   <source>What comes after</source>
   <translation>Was danach kommt</translation>
  </message>
  <message>
   <source>Where it is: {path}</source>
   <translation>Wo es ist: {path}</translation>
  </message>
  <message>
   <source>{n} of {whole} settled.</source>
   <translation>{n} von {whole} erledigt.</translation>
  </message>
  <message>
   <source>{sentence} When that is done, press Enter here.</source>
   <translation>{sentence} Wenn das getan ist, drücke hier die Eingabetaste.</translation>
  </message>
  <message>
   <source>“{label}” is on the page in the browser window, with a frame around it.</source>
   <translation>„{label}“ ist auf der Seite im Browserfenster, mit einem Rahmen darum.</translation>
  </message>
  <message>
   <source>” or “</source>
   <translation>“ oder „</translation>
  </message>
 </context>
 <context>
  <name>Preset</name>
  <message>
   <source>AI training, personalised ads, tracking on other sites, passing data on.</source>
   <translation>KI-Training, personalisierte Werbung, Tracking auf anderen Seiten, Weitergabe von Daten.</translation>
  </message>
  <message>
   <source>Balanced</source>
   <translation>Ausgewogen</translation>
  </message>
  <message>
   <source>Essential</source>
   <translation>Das Wichtigste</translation>
  </message>
  <message>
   <source>Every setting there is, the small ones too.</source>
   <translation>Jede Einstellung, auch die kleinen.</translation>
  </message>
  <message>
   <source>Strict</source>
   <translation>Streng</translation>
  </message>
  <message>
   <source>The essential, and everything else that matters.</source>
   <translation>Das Wichtigste und alles andere, was zählt.</translation>
  </message>
 </context>
 <context>
  <name>Problem</name>
  <message>
   <source>A file could not be used.</source>
   <translation>Eine Datei konnte nicht benutzt werden.</translation>
  </message>
  <message>
   <source>A newer check found it otherwise than you saw it, and it is kept only as you have seen it.</source>
   <translation>Eine neuere Prüfung hat es anders vorgefunden, als du es gesehen hast, und behalten wird nur, was du gesehen hast.</translation>
  </message>
  <message>
   <source>A page could not be read.</source>
   <translation>Eine Seite konnte nicht gelesen werden.</translation>
  </message>
  <message>
   <source>A password from standard input serves exactly one account: {accounts}.</source>
   <translation>Ein Passwort aus der Standardeingabe gilt für genau ein Konto: {accounts}.</translation>
  </message>
  <message>
   <source>Add an account, or try the practice accounts.</source>
   <translation>Füge ein Konto hinzu oder probiere die Übungskonten aus.</translation>
  </message>
  <message>
   <source>Add one with “privacy-auditor accounts add SERVICE”, or try “privacy-auditor audit --practice”.</source>
   <translation>Füge eines hinzu mit „privacy-auditor accounts add DIENST“ oder versuche „privacy-auditor audit --practice“.</translation>
  </message>
  <message>
   <source>Add the account again.</source>
   <translation>Füge das Konto noch einmal hinzu.</translation>
  </message>
  <message>
   <source>Allow it and try again.</source>
   <translation>Erlaube es und versuche es noch einmal.</translation>
  </message>
  <message>
   <source>Another program listens there.</source>
   <translation>Ein anderes Programm lauscht dort.</translation>
  </message>
  <message>
   <source>Another run of this program is using your snapshots.</source>
   <translation>Ein anderer Lauf dieses Programms benutzt gerade deine Prüfungen.</translation>
  </message>
  <message>
   <source>Change what you typed, and try again.</source>
   <translation>Ändere, was du eingegeben hast, und versuch es noch einmal.</translation>
  </message>
  <message>
   <source>Check again, and answer it in the window that opens.</source>
   <translation>Prüfe noch einmal und antworte in dem Fenster, das aufgeht.</translation>
  </message>
  <message>
   <source>Check again, and answer the notice.</source>
   <translation>Prüfe noch einmal und beantworte den Hinweis.</translation>
  </message>
  <message>
   <source>Check again, and sign in in the window that opens.</source>
   <translation>Prüfe noch einmal und melde dich in dem Fenster an, das aufgeht.</translation>
  </message>
  <message>
   <source>Check it again when you want to sign in.</source>
   <translation>Prüfe es noch einmal, wenn du dich anmelden willst.</translation>
  </message>
  <message>
   <source>Check the address, or download the file yourself and give its name.</source>
   <translation>Prüfe die Adresse oder lade die Datei selbst herunter und gib ihren Namen an.</translation>
  </message>
  <message>
   <source>Check the disk and try again.</source>
   <translation>Prüfe den Datenträger und versuche es noch einmal.</translation>
  </message>
  <message>
   <source>Check them by signing in yourself in an ordinary browser, then try again in 15 minutes.</source>
   <translation>Prüfe beides, indem du dich in einem gewöhnlichen Browser selbst anmeldest, und versuche es in 15 Minuten noch einmal.</translation>
  </message>
  <message>
   <source>Check your accounts first; “History” shows every check that is stored.</source>
   <translation>Prüfe zuerst deine Konten; „Verlauf“ zeigt jede gespeicherte Prüfung.</translation>
  </message>
  <message>
   <source>Choose another browser in the settings.</source>
   <translation>Wähle in den Einstellungen einen anderen Browser.</translation>
  </message>
  <message>
   <source>Choose another place, or correct its permissions.</source>
   <translation>Wähle einen anderen Ort oder berichtige seine Rechte.</translation>
  </message>
  <message>
   <source>Choose another with --port, or leave it out.</source>
   <translation>Wähle einen anderen mit --port oder lass die Angabe weg.</translation>
  </message>
  <message>
   <source>Choose one account.</source>
   <translation>Wähle ein Konto.</translation>
  </message>
  <message>
   <source>Could not tell whether {service} signed you in.</source>
   <translation>Es war nicht zu erkennen, ob {service} dich angemeldet hat.</translation>
  </message>
  <message>
   <source>Fetch it again from where it is published.</source>
   <translation>Hole es noch einmal von dort, wo es veröffentlicht ist.</translation>
  </message>
  <message>
   <source>Fetch it again from where it is published; an honest pack is far smaller.</source>
   <translation>Hole es noch einmal von dort, wo es veröffentlicht ist; ein ehrliches Paket ist weit kleiner.</translation>
  </message>
  <message>
   <source>Fetch it again.</source>
   <translation>Hole es noch einmal.</translation>
  </message>
  <message>
   <source>Fetch the newest one with “privacy-auditor catalogue update”, or update the program.</source>
   <translation>Hole das neueste mit „privacy-auditor catalogue update“ oder aktualisiere das Programm.</translation>
  </message>
  <message>
   <source>Fetch the newest one.</source>
   <translation>Hole das neueste.</translation>
  </message>
  <message>
   <source>Free some space and run it again.</source>
   <translation>Schaffe etwas Platz und starte es noch einmal.</translation>
  </message>
  <message>
   <source>If this is your own server, add it as an account with its address.</source>
   <translation>Wenn das dein eigener Server ist, füge ihn mit seiner Adresse als Konto hinzu.</translation>
  </message>
  <message>
   <source>If this is your own server, add it with “privacy-auditor accounts add {service} --url ADDRESS”.</source>
   <translation>Wenn dies dein eigener Server ist, füge ihn hinzu mit „privacy-auditor accounts add {service} --url ADRESSE“.</translation>
  </message>
  <message>
   <source>Install one of them, or choose one in the settings.</source>
   <translation>Installiere einen davon oder wähle einen in den Einstellungen.</translation>
  </message>
  <message>
   <source>Install one of them, or run “python3 dev.py setup”, which offers a download.</source>
   <translation>Installiere einen davon oder starte „python3 dev.py setup“, das einen Download anbietet.</translation>
  </message>
  <message>
   <source>Install the newest pack with “privacy-auditor catalogue update”.</source>
   <translation>Installiere das neueste Paket mit „privacy-auditor catalogue update“.</translation>
  </message>
  <message>
   <source>It answered with an error, or did not look as known. {detail}</source>
   <translation>Sie antwortete mit einem Fehler oder sah nicht so aus wie bekannt. {detail}</translation>
  </message>
  <message>
   <source>It can be: {known}.</source>
   <translation>Möglich ist: {known}.</translation>
  </message>
  <message>
   <source>It did not give out what is stored in it.</source>
   <translation>Er gab nicht heraus, was in ihm liegt.</translation>
  </message>
  <message>
   <source>It ended, froze, or was closed. {detail}</source>
   <translation>Er endete, fror ein oder wurde geschlossen. {detail}</translation>
  </message>
  <message>
   <source>It has format {format}; this version knows up to {known}. Nothing was touched.</source>
   <translation>Sie hat das Format {format}; diese Version kennt es bis {known}. Nichts wurde angerührt.</translation>
  </message>
  <message>
   <source>It is damaged, or was put together from several: {detail}.</source>
   <translation>Sie ist beschädigt oder aus mehreren zusammengesetzt: {detail}.</translation>
  </message>
  <message>
   <source>It is in {stored_with}; now {backend} answers.</source>
   <translation>Es liegt in {stored_with}; jetzt antwortet {backend}.</translation>
  </message>
  <message>
   <source>It is not as it was signed, or does not fit this program: {detail}. The rules that came with this program are used instead.</source>
   <translation>Es ist nicht mehr so, wie es unterschrieben wurde, oder passt nicht zu diesem Programm: {detail}. Stattdessen gelten die mitgelieferten Regeln.</translation>
  </message>
  <message>
   <source>It is not signed by a key this program trusts, or was changed since: {detail}.</source>
   <translation>Es ist von keinem Schlüssel unterschrieben, dem dieses Programm traut, oder wurde seither verändert: {detail}.</translation>
  </message>
  <message>
   <source>It is too large: {detail}.</source>
   <translation>Es ist zu groß: {detail}.</translation>
  </message>
  <message>
   <source>It may have been deleted there.</source>
   <translation>Es wurde dort vielleicht gelöscht.</translation>
  </message>
  <message>
   <source>It may have expired, or a digit was wrong.</source>
   <translation>Er ist vielleicht abgelaufen, oder eine Ziffer war falsch.</translation>
  </message>
  <message>
   <source>It shows a captcha, a code or a check that it is really you.</source>
   <translation>Er zeigt ein Captcha, fragt nach einem Code oder prüft, ob du es wirklich bist.</translation>
  </message>
  <message>
   <source>It was changed on the page meanwhile, and it is kept only as you have seen it here.</source>
   <translation>Es wurde inzwischen auf der Seite geändert, und behalten wird nur, was du hier gesehen hast.</translation>
  </message>
  <message>
   <source>It was made for a newer program: {detail}.</source>
   <translation>Es wurde für ein neueres Programm gemacht: {detail}.</translation>
  </message>
  <message>
   <source>It was never added here, or it was removed.</source>
   <translation>Es wurde hier nie hinzugefügt, oder es wurde entfernt.</translation>
  </message>
  <message>
   <source>It was tried exactly once, so that your account is not locked.</source>
   <translation>Es wurde genau einmal versucht, damit dein Konto nicht gesperrt wird.</translation>
  </message>
  <message>
   <source>It was your turn to sign in, and you went on without it.</source>
   <translation>Du warst mit dem Anmelden dran und hast ohne es weitergemacht.</translation>
  </message>
  <message>
   <source>It would bring back old rules: {detail}.</source>
   <translation>Es brächte alte Regeln zurück: {detail}.</translation>
  </message>
  <message>
   <source>Its rules have mistakes, or reach further than this release allows: {detail}</source>
   <translation>Seine Regeln haben Fehler oder reichen weiter, als diese Version erlaubt: {detail}</translation>
  </message>
  <message>
   <source>Look at what it is now, and keep it then if you want to.</source>
   <translation>Sieh nach, wie es jetzt ist, und behalte es dann, wenn du möchtest.</translation>
  </message>
  <message>
   <source>Looked for Chrome, Edge and Chromium in the usual places and for Playwright's own.</source>
   <translation>Gesucht wurde nach Chrome, Edge und Chromium an den üblichen Orten und nach dem von Playwright.</translation>
  </message>
  <message>
   <source>Mend them and run the command again.</source>
   <translation>Behebe sie und starte den Befehl noch einmal.</translation>
  </message>
  <message>
   <source>Mend them, and try again.</source>
   <translation>Berichtige sie und versuch es noch einmal.</translation>
  </message>
  <message>
   <source>Name it with --account, or with one --service.</source>
   <translation>Nenne es mit --account oder mit einem --service.</translation>
  </message>
  <message>
   <source>Name one or several of these.</source>
   <translation>Nenne eines oder mehrere davon.</translation>
  </message>
  <message>
   <source>No account has been added on this computer.</source>
   <translation>Auf diesem Rechner wurde noch kein Konto hinzugefügt.</translation>
  </message>
  <message>
   <source>No browser was found.</source>
   <translation>Es wurde kein Browser gefunden.</translation>
  </message>
  <message>
   <source>No keyring was found, so nothing is remembered.</source>
   <translation>Es wurde kein Schlüsselbund gefunden, also wird nichts behalten.</translation>
  </message>
  <message>
   <source>No password is at hand, and nobody is there to sign in.</source>
   <translation>Es ist kein Passwort zur Hand, und niemand ist da, um sich anzumelden.</translation>
  </message>
  <message>
   <source>No stored run begins with that, and no file has that name.</source>
   <translation>Keine gespeicherte Prüfung beginnt so, und keine Datei heißt so.</translation>
  </message>
  <message>
   <source>Not trying to sign in to {service} again yet.</source>
   <translation>Die Anmeldung bei {service} wird noch nicht wieder versucht.</translation>
  </message>
  <message>
   <source>Nothing on its page proves it, so nothing was read.</source>
   <translation>Nichts auf der Seite beweist es, also wurde nichts gelesen.</translation>
  </message>
  <message>
   <source>Nothing was remembered. Check your keyring.</source>
   <translation>Nichts wurde behalten. Prüfe deinen Schlüsselbund.</translation>
  </message>
  <message>
   <source>Nothing was stored. Try again.</source>
   <translation>Nichts wurde gespeichert. Versuche es noch einmal.</translation>
  </message>
  <message>
   <source>Nothing was typed: this is not {service}'s sign-in page.</source>
   <translation>Nichts wurde eingetippt: Dies ist nicht die Anmeldeseite von {service}.</translation>
  </message>
  <message>
   <source>One password was given for several accounts.</source>
   <translation>Ein Passwort wurde für mehrere Konten angegeben.</translation>
  </message>
  <message>
   <source>Open it again to go on with this setting; what was proved before is kept.</source>
   <translation>Öffne es wieder, um mit dieser Einstellung weiterzumachen; was schon bewiesen ist, bleibt.</translation>
  </message>
  <message>
   <source>Open it yourself, or try again later.</source>
   <translation>Öffne sie selbst oder versuche es später noch einmal.</translation>
  </message>
  <message>
   <source>Port {port} is in use.</source>
   <translation>Port {port} ist belegt.</translation>
  </message>
  <message>
   <source>Put it back as it was to keep it, or go on with the change.</source>
   <translation>Stell es zurück, um es zu behalten, oder mach mit der Änderung weiter.</translation>
  </message>
  <message>
   <source>Reading it back gave something else, so it is not relied on.</source>
   <translation>Beim Zurücklesen kam etwas anderes heraus, also wird nicht darauf gebaut.</translation>
  </message>
  <message>
   <source>Remove this account and add it again with “I'll sign in myself”.</source>
   <translation>Entferne dieses Konto und füge es mit „Ich melde mich selbst an“ neu hinzu.</translation>
  </message>
  <message>
   <source>Report it to whoever made it; the rules in use are unharmed.</source>
   <translation>Melde es denen, die es gemacht haben; die benutzten Regeln sind unversehrt.</translation>
  </message>
  <message>
   <source>Run it again and answer the notice, or give --yes.</source>
   <translation>Starte es noch einmal und beantworte den Hinweis, oder gib --yes an.</translation>
  </message>
  <message>
   <source>Run it where there is a screen, and answer it in the window that opens.</source>
   <translation>Starte es, wo es einen Bildschirm gibt, und antworte in dem Fenster, das sich öffnet.</translation>
  </message>
  <message>
   <source>Run it where there is a screen, or give --username and --password-stdin.</source>
   <translation>Starte es, wo es einen Bildschirm gibt, oder gib --username und --password-stdin an.</translation>
  </message>
  <message>
   <source>Run the command with --help to see what it takes.</source>
   <translation>Starte den Befehl mit --help, um zu sehen, was er annimmt.</translation>
  </message>
  <message>
   <source>Run “privacy-auditor accounts list” to see your accounts.</source>
   <translation>Starte „privacy-auditor accounts list“, um deine Konten zu sehen.</translation>
  </message>
  <message>
   <source>Run “privacy-auditor catalogue list” to see every service.</source>
   <translation>Starte „privacy-auditor catalogue list“, um alle Dienste zu sehen.</translation>
  </message>
  <message>
   <source>Run “privacy-auditor catalogue show SERVICE” to see its settings.</source>
   <translation>Starte „privacy-auditor catalogue show DIENST“, um seine Einstellungen zu sehen.</translation>
  </message>
  <message>
   <source>Run “privacy-auditor history” to see the stored runs.</source>
   <translation>Starte „privacy-auditor history“, um die gespeicherten Prüfungen zu sehen.</translation>
  </message>
  <message>
   <source>Run “privacy-auditor self-test” to see why.</source>
   <translation>Starte „privacy-auditor self-test“, um zu sehen, warum.</translation>
  </message>
  <message>
   <source>Sign in again and repeat the audit.</source>
   <translation>Melde dich wieder an und wiederhole die Prüfung.</translation>
  </message>
  <message>
   <source>Sign in and try again.</source>
   <translation>Melde dich an und versuche es noch einmal.</translation>
  </message>
  <message>
   <source>Sign in yourself instead (--way self), and look for an update of the catalogue.</source>
   <translation>Melde dich stattdessen selbst an (--way self) und sieh nach, ob es einen neueren Katalog gibt.</translation>
  </message>
  <message>
   <source>Sign in yourself instead (--way self), or try again in 15 minutes.</source>
   <translation>Melde dich stattdessen selbst an (--way self) oder versuche es in 15 Minuten noch einmal.</translation>
  </message>
  <message>
   <source>Something went wrong.</source>
   <translation>Etwas ist schiefgegangen.</translation>
  </message>
  <message>
   <source>Start a keyring (GNOME Keyring, KeePassXC, macOS Keychain or Windows Credential Manager) and try again.</source>
   <translation>Starte einen Schlüsselbund (GNOME Keyring, KeePassXC, macOS-Schlüsselbund oder Windows-Anmeldeinformationsverwaltung) und versuche es noch einmal.</translation>
  </message>
  <message>
   <source>Start again and type the newest code.</source>
   <translation>Fang noch einmal an und tippe den neuesten Code ein.</translation>
  </message>
  <message>
   <source>Start it by hand once to see whether it works; then try again.</source>
   <translation>Starte ihn einmal von Hand, um zu sehen, ob er läuft; versuche es dann noch einmal.</translation>
  </message>
  <message>
   <source>Start the check again.</source>
   <translation>Starte die Prüfung noch einmal.</translation>
  </message>
  <message>
   <source>Start the one it was stored with, or add the account again.</source>
   <translation>Starte den, mit dem es gespeichert wurde, oder füge das Konto noch einmal hinzu.</translation>
  </message>
  <message>
   <source>That cannot be done as asked.</source>
   <translation>So geht das nicht.</translation>
  </message>
  <message>
   <source>The account is not signed in.</source>
   <translation>Das Konto ist nicht angemeldet.</translation>
  </message>
  <message>
   <source>The account is signed out.</source>
   <translation>Das Konto ist abgemeldet.</translation>
  </message>
  <message>
   <source>The accounts that there are stand on the overview.</source>
   <translation>Die vorhandenen Konten stehen im Überblick.</translation>
  </message>
  <message>
   <source>The browser could not be used.</source>
   <translation>Der Browser konnte nicht benutzt werden.</translation>
  </message>
  <message>
   <source>The browser did not start.</source>
   <translation>Der Browser ist nicht gestartet.</translation>
  </message>
  <message>
   <source>The browser is at {shown}, which is not an address this service is known to use.</source>
   <translation>Der Browser ist bei {shown}; das ist keine bekannte Adresse dieses Dienstes.</translation>
  </message>
  <message>
   <source>The browser is too old.</source>
   <translation>Der Browser ist zu alt.</translation>
  </message>
  <message>
   <source>The browser stopped answering.</source>
   <translation>Der Browser antwortet nicht mehr.</translation>
  </message>
  <message>
   <source>The browser window was closed.</source>
   <translation>Das Browserfenster wurde geschlossen.</translation>
  </message>
  <message>
   <source>The catalogue has nothing by that name.</source>
   <translation>Der Katalog hat nichts unter diesem Namen.</translation>
  </message>
  <message>
   <source>The catalogue has nothing by that name. {nearest}</source>
   <translation>Der Katalog hat nichts unter diesem Namen. {nearest}</translation>
  </message>
  <message>
   <source>The checklist shows the settings that there are.</source>
   <translation>Die Liste zeigt die vorhandenen Einstellungen.</translation>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>Der Datenträger ist voll.</translation>
  </message>
  <message>
   <source>The field for the {field} was not there.</source>
   <translation>Das Feld für {field} war nicht da.</translation>
  </message>
  <message>
   <source>The installed catalogue pack {pack} is not used.</source>
   <translation>Das installierte Katalogpaket {pack} wird nicht benutzt.</translation>
  </message>
  <message>
   <source>The keyring could not be used.</source>
   <translation>Der Schlüsselbund konnte nicht benutzt werden.</translation>
  </message>
  <message>
   <source>The keyring did not answer, the browser is older than before, or the profile is in use ({detail}).</source>
   <translation>Der Schlüsselbund antwortete nicht, der Browser ist älter als zuvor, oder das Profil ist in Gebrauch ({detail}).</translation>
  </message>
  <message>
   <source>The keyring did not keep what was stored.</source>
   <translation>Der Schlüsselbund hat nicht behalten, was gespeichert wurde.</translation>
  </message>
  <message>
   <source>The keyring has no such item.</source>
   <translation>Der Schlüsselbund hat keinen solchen Eintrag.</translation>
  </message>
  <message>
   <source>The last attempt was refused or unclear; another one so soon could lock your account.</source>
   <translation>Der letzte Versuch wurde abgelehnt oder blieb unklar; ein weiterer so bald könnte dein Konto sperren.</translation>
  </message>
  <message>
   <source>The list shows now how it is. Keep it again if you want it so.</source>
   <translation>Die Liste zeigt jetzt, wie es ist. Behalte es noch einmal, wenn du es so willst.</translation>
  </message>
  <message>
   <source>The pack could not be fetched from {pack}; nothing was changed.</source>
   <translation>Das Paket konnte von {pack} nicht geholt werden; nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The pack {pack} is past its date.</source>
   <translation>Das Paket {pack} ist abgelaufen.</translation>
  </message>
  <message>
   <source>The pack {pack} was refused; nothing was changed.</source>
   <translation>Das Paket {pack} wurde abgelehnt; nichts wurde geändert.</translation>
  </message>
  <message>
   <source>The rule file {file} has mistakes.</source>
   <translation>Die Regeldatei {file} hat Fehler.</translation>
  </message>
  <message>
   <source>The service showed its sign-in page instead of your settings.</source>
   <translation>Der Dienst zeigte seine Anmeldeseite statt deiner Einstellungen.</translation>
  </message>
  <message>
   <source>There is no account “{account}”.</source>
   <translation>Es gibt kein Konto „{account}“.</translation>
  </message>
  <message>
   <source>There is no service called “{service}”.</source>
   <translation>Es gibt keinen Dienst namens „{service}“.</translation>
  </message>
  <message>
   <source>There is no snapshot “{snapshot}”.</source>
   <translation>Es gibt keine Prüfung „{snapshot}“.</translation>
  </message>
  <message>
   <source>There is nothing to answer just now.</source>
   <translation>Gerade gibt es nichts zu beantworten.</translation>
  </message>
  <message>
   <source>There is nothing to audit yet.</source>
   <translation>Es gibt noch nichts zu prüfen.</translation>
  </message>
  <message>
   <source>This computer or session offers none of the keyrings this program trusts.</source>
   <translation>Dieser Rechner oder diese Sitzung bietet keinen der Schlüsselbunde, denen dieses Programm traut.</translation>
  </message>
  <message>
   <source>This user has no permission to write there.</source>
   <translation>Dieser Benutzer darf dort nicht schreiben.</translation>
  </message>
  <message>
   <source>This was stored with another keyring.</source>
   <translation>Dies wurde mit einem anderen Schlüsselbund gespeichert.</translation>
  </message>
  <message>
   <source>Try again in 15 minutes, or add the account again with “I'll sign in myself”.</source>
   <translation>Versuch es in 15 Minuten noch einmal oder füge das Konto mit „Ich melde mich selbst an“ neu hinzu.</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>Versuch es gleich noch einmal.</translation>
  </message>
  <message>
   <source>Try again in {minutes} minutes.</source>
   <translation>Versuche es in {minutes} Minuten noch einmal.</translation>
  </message>
  <message>
   <source>Try again; if it happens again, please report it.</source>
   <translation>Versuche es noch einmal; wenn es wieder geschieht, melde es bitte.</translation>
  </message>
  <message>
   <source>Unlock it and try again.</source>
   <translation>Entsperre ihn und versuche es noch einmal.</translation>
  </message>
  <message>
   <source>Unlock your keyring, update the browser or end the other run; then try again.</source>
   <translation>Entsperre deinen Schlüsselbund, aktualisiere den Browser oder beende den anderen Lauf; versuche es dann noch einmal.</translation>
  </message>
  <message>
   <source>Update it, or install another of Chrome, Edge and Chromium.</source>
   <translation>Aktualisiere ihn oder installiere einen anderen: Chrome, Edge oder Chromium.</translation>
  </message>
  <message>
   <source>Update the program, or install a newer pack.</source>
   <translation>Aktualisiere das Programm oder installiere ein neueres Paket.</translation>
  </message>
  <message>
   <source>Update the program.</source>
   <translation>Aktualisiere das Programm.</translation>
  </message>
  <message>
   <source>Use another copy. The file was left as it is.</source>
   <translation>Nimm eine andere Kopie. Die Datei blieb, wie sie ist.</translation>
  </message>
  <message>
   <source>Use only packs published by the makers of this program.</source>
   <translation>Nimm nur Pakete von denen, die dieses Programm machen.</translation>
  </message>
  <message>
   <source>Wait until the other run has finished, then try again.</source>
   <translation>Warte, bis der andere Lauf fertig ist, und versuche es dann noch einmal.</translation>
  </message>
  <message>
   <source>What was asked of you is over.</source>
   <translation>Was von dir gewollt war, ist vorbei.</translation>
  </message>
  <message>
   <source>What was read before is kept. Check again.</source>
   <translation>Was vorher gelesen wurde, bleibt. Prüfe noch einmal.</translation>
  </message>
  <message>
   <source>What was read before is kept. Run the audit again.</source>
   <translation>Was vorher gelesen wurde, bleibt. Starte die Prüfung noch einmal.</translation>
  </message>
  <message>
   <source>You have not said that this is fine with you.</source>
   <translation>Du hast nicht gesagt, dass dir das recht ist.</translation>
  </message>
  <message>
   <source>You or the system said no to this program.</source>
   <translation>Du oder das System habt es diesem Programm verweigert.</translation>
  </message>
  <message>
   <source>Your keyring is locked.</source>
   <translation>Dein Schlüsselbund ist gesperrt.</translation>
  </message>
  <message>
   <source>Your keyring refused access.</source>
   <translation>Dein Schlüsselbund hat den Zugriff verweigert.</translation>
  </message>
  <message>
   <source>{detail}</source>
   <translation>{detail}</translation>
  </message>
  <message>
   <source>{detail}.</source>
   <translation>{detail}.</translation>
  </message>
  <message>
   <source>{detail}; somebody may be holding newer ones back.</source>
   <translation>{detail}; vielleicht hält jemand neuere zurück.</translation>
  </message>
  <message>
   <source>{mistakes}</source>
   <translation>{mistakes}</translation>
  </message>
  <message>
   <source>{path}</source>
   <translation>{path}</translation>
  </message>
  <message>
   <source>{path} cannot be read.</source>
   <translation>{path} kann nicht gelesen werden.</translation>
  </message>
  <message>
   <source>{path} cannot be written.</source>
   <translation>{path} kann nicht geschrieben werden.</translation>
  </message>
  <message>
   <source>{path} is version {version}; version {needed} or newer is needed.</source>
   <translation>{path} hat die Version {version}; nötig ist {needed} oder neuer.</translation>
  </message>
  <message>
   <source>{path} needs {needed_bytes} more. What was stored before is unharmed.</source>
   <translation>{path} braucht {needed_bytes} mehr. Was vorher gespeichert war, ist unversehrt.</translation>
  </message>
  <message>
   <source>{path} said: {detail}</source>
   <translation>{path} meldete: {detail}</translation>
  </message>
  <message>
   <source>{path} stayed locked for ten seconds.</source>
   <translation>{path} blieb zehn Sekunden lang gesperrt.</translation>
  </message>
  <message>
   <source>{path} was written by a newer version of this program.</source>
   <translation>{path} wurde von einer neueren Version dieses Programms geschrieben.</translation>
  </message>
  <message>
   <source>{service} asks for something only you can give.</source>
   <translation>{service} fragt nach etwas, das nur du geben kannst.</translation>
  </message>
  <message>
   <source>{service} has no setting “{setting}”.</source>
   <translation>{service} hat keine Einstellung „{setting}“.</translation>
  </message>
  <message>
   <source>{service} needs you to sign in.</source>
   <translation>{service} braucht deine Anmeldung.</translation>
  </message>
  <message>
   <source>{service} refused the one-time code.</source>
   <translation>{service} hat den Einmalcode abgelehnt.</translation>
  </message>
  <message>
   <source>{service} refused the user name or password.</source>
   <translation>{service} hat Benutzernamen oder Passwort abgelehnt.</translation>
  </message>
  <message>
   <source>{service} was not visited.</source>
   <translation>{service} wurde nicht besucht.</translation>
  </message>
  <message>
   <source>{service} was skipped.</source>
   <translation>{service} wurde übersprungen.</translation>
  </message>
  <message>
   <source>{service}'s browser profile was not opened, so that nothing in it is lost.</source>
   <translation>Das Browserprofil von {service} wurde nicht geöffnet, damit darin nichts verloren geht.</translation>
  </message>
  <message>
   <source>{service}'s sign-in page looks different from what we know.</source>
   <translation>Die Anmeldeseite von {service} sieht anders aus, als wir sie kennen.</translation>
  </message>
  <message>
   <source>“Add an account” shows every service.</source>
   <translation>„Konto hinzufügen“ zeigt jeden Dienst.</translation>
  </message>
  <message>
   <source>“{setting}” can never be “{value}”.</source>
   <translation>„{setting}“ kann nie „{value}“ sein.</translation>
  </message>
  <message>
   <source>“{setting}” was not kept.</source>
   <translation>„{setting}“ wurde nicht behalten.</translation>
  </message>
 </context>
 <context>
  <name>Reason</name>
  <message>
   <source>Its state could not be told for sure. Open the page and look.</source>
   <translation>Der Zustand war nicht sicher zu erkennen. Öffne die Seite und sieh nach.</translation>
  </message>
  <message>
   <source>The browser stopped. Run the check again.</source>
   <translation>Der Browser ist stehen geblieben. Starte die Prüfung noch einmal.</translation>
  </message>
  <message>
   <source>The check was stopped before it got here.</source>
   <translation>Die Prüfung wurde angehalten, bevor sie hier ankam.</translation>
  </message>
  <message>
   <source>The page could not be reached. Check your connection and try again.</source>
   <translation>Die Seite war nicht zu erreichen. Prüfe deine Verbindung und versuche es noch einmal.</translation>
  </message>
  <message>
   <source>The page could not load your settings, so what it shows may not be true. Try again.</source>
   <translation>Die Seite konnte deine Einstellungen nicht laden; was sie zeigt, stimmt vielleicht nicht. Versuche es noch einmal.</translation>
  </message>
  <message>
   <source>The page did not load properly. Try again.</source>
   <translation>Die Seite wurde nicht richtig geladen. Versuche es noch einmal.</translation>
  </message>
  <message>
   <source>The page has a setting with a similar name. Open it and decide yourself.</source>
   <translation>Die Seite hat eine Einstellung mit ähnlichem Namen. Öffne sie und entscheide selbst.</translation>
  </message>
  <message>
   <source>The page is in a language this check does not know yet. Open it and look.</source>
   <translation>Die Seite ist in einer Sprache, die diese Prüfung noch nicht kennt. Öffne sie und sieh nach.</translation>
  </message>
  <message>
   <source>The page is too large to be read whole. Open it and look.</source>
   <translation>Die Seite ist zu groß, um sie ganz zu lesen. Öffne sie und sieh nach.</translation>
  </message>
  <message>
   <source>The page kept changing while it was read. Try again.</source>
   <translation>Die Seite änderte sich, während sie gelesen wurde. Versuche es noch einmal.</translation>
  </message>
  <message>
   <source>The page says two different things about it. Open it and look.</source>
   <translation>Die Seite sagt zwei verschiedene Dinge darüber. Öffne sie und sieh nach.</translation>
  </message>
  <message>
   <source>The page stayed empty. Open it yourself to see why.</source>
   <translation>Die Seite blieb leer. Öffne sie selbst, um zu sehen, warum.</translation>
  </message>
  <message>
   <source>The page took too long. Try again.</source>
   <translation>Die Seite brauchte zu lange. Versuche es noch einmal.</translation>
  </message>
  <message>
   <source>The service answered with an error. Try again later.</source>
   <translation>Der Dienst antwortete mit einem Fehler. Versuche es später noch einmal.</translation>
  </message>
  <message>
   <source>The service asked for something only you can give. Open the page and answer it.</source>
   <translation>Der Dienst fragt nach etwas, das nur du geben kannst. Öffne die Seite und antworte.</translation>
  </message>
  <message>
   <source>The service asked to be visited less often. Try again later.</source>
   <translation>Der Dienst bittet um seltenere Besuche. Versuche es später noch einmal.</translation>
  </message>
  <message>
   <source>The service restricted the page. Open it yourself to see why.</source>
   <translation>Der Dienst hat die Seite eingeschränkt. Öffne sie selbst, um zu sehen, warum.</translation>
  </message>
  <message>
   <source>The service signed you out. Sign in again and repeat the check.</source>
   <translation>Der Dienst hat dich abgemeldet. Melde dich wieder an und wiederhole die Prüfung.</translation>
  </message>
  <message>
   <source>This account is not signed in.</source>
   <translation>Dieses Konto ist nicht angemeldet.</translation>
  </message>
  <message>
   <source>This setting was not on the page. Open it and look, or wait for an update.</source>
   <translation>Diese Einstellung war nicht auf der Seite. Öffne sie und sieh nach, oder warte auf eine Aktualisierung.</translation>
  </message>
  <message>
   <source>Your account may not open this page.</source>
   <translation>Dein Konto darf diese Seite nicht öffnen.</translation>
  </message>
 </context>
 <context>
  <name>Severity</name>
  <message>
   <source>Little</source>
   <translation>Wenig</translation>
  </message>
  <message>
   <source>Much</source>
   <translation>Viel</translation>
  </message>
  <message>
   <source>Some</source>
   <translation>Etwas</translation>
  </message>
 </context>
 <context>
  <name>State</name>
  <message>
   <source>As you want it</source>
   <translation>Wie gewünscht</translation>
  </message>
  <message>
   <source>By hand</source>
   <translation>Von Hand</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Ändern</translation>
  </message>
  <message>
   <source>Couldn't read</source>
   <translation>Nicht lesbar</translation>
  </message>
  <message>
   <source>Kept by you, not read</source>
   <translation>Von dir behalten, nicht gelesen</translation>
  </message>
  <message>
   <source>Kept on purpose</source>
   <translation>Bewusst behalten</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>Gesperrt</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>Noch nicht geprüft</translation>
  </message>
  <message>
   <source>Not offered here</source>
   <translation>Hier nicht angeboten</translation>
  </message>
 </context>
 <context>
  <name>Terms</name>
  <message>
   <source>it refuses sign-in in browsers it takes for automated</source>
   <translation>er verweigert die Anmeldung in Browsern, die er für ferngesteuert hält</translation>
  </message>
  <message>
   <source>its terms allow automated access</source>
   <translation>seine Bedingungen erlauben automatischen Zugriff</translation>
  </message>
  <message>
   <source>its terms forbid automated access</source>
   <translation>seine Bedingungen verbieten automatischen Zugriff</translation>
  </message>
  <message>
   <source>its terms restrict automated access</source>
   <translation>seine Bedingungen schränken automatischen Zugriff ein</translation>
  </message>
  <message>
   <source>we do not know what its terms say about automated access</source>
   <translation>wir wissen nicht, was seine Bedingungen zu automatischem Zugriff sagen</translation>
  </message>
 </context>
 <context>
  <name>Turn</name>
  <message>
   <source>Your turn: answer what you see at {service}.</source>
   <translation>Du bist dran: Beantworte, was du bei {service} siehst.</translation>
  </message>
  <message>
   <source>Your turn: open the page of {service} that should be read.</source>
   <translation>Du bist dran: Öffne die Seite von {service}, die gelesen werden soll.</translation>
  </message>
  <message>
   <source>Your turn: sign in to {service} in the window that has opened.</source>
   <translation>Du bist dran: Melde dich im geöffneten Fenster bei {service} an.</translation>
  </message>
  <message>
   <source>Your turn: type the code from {service} into the small window.</source>
   <translation>Du bist dran: Gib den Code von {service} in das kleine Fenster ein.</translation>
  </message>
  <message>
   <source>Your turn: type your password for {service} into the small window.</source>
   <translation>Du bist dran: Gib dein Passwort für {service} in das kleine Fenster ein.</translation>
  </message>
  <message>
   <source>Your turn: your desktop asks for the password of its keyring.</source>
   <translation>Du bist dran: Dein System fragt nach dem Passwort des Schlüsselbunds.</translation>
  </message>
  <message>
   <source>Your turn: {service} asks for something only you can give, in its window.</source>
   <translation>Du bist dran: {service} fragt in seinem Fenster nach etwas, das nur du geben kannst.</translation>
  </message>
 </context>
 <context>
  <name>Value</name>
  <message>
   <source>off</source>
   <translation>aus</translation>
  </message>
  <message>
   <source>on</source>
   <translation>an</translation>
  </message>
  <message>
   <source>partly on</source>
   <translation>teils an</translation>
  </message>
 </context>
 <context>
  <name>Way</name>
  <message>
   <source>Guide me; nothing is read</source>
   <translation>Führe mich; nichts wird gelesen</translation>
  </message>
  <message>
   <source>I'll sign in myself, in an ordinary browser window</source>
   <translation>Ich melde mich selbst an, in einem gewöhnlichen Browserfenster</translation>
  </message>
  <message>
   <source>It is the gentlest way that works with this service.</source>
   <translation>Das ist der sanfteste Weg, der bei diesem Dienst geht.</translation>
  </message>
  <message>
   <source>Its terms forbid automated access, so no program visits it for you.</source>
   <translation>Seine Bedingungen verbieten automatischen Zugriff, also besucht kein Programm ihn für dich.</translation>
  </message>
  <message>
   <source>None of its settings can be read from a page.</source>
   <translation>Keine seiner Einstellungen lässt sich von einer Seite ablesen.</translation>
  </message>
  <message>
   <source>Nothing is known about signing in there.</source>
   <translation>Über die Anmeldung dort ist nichts bekannt.</translation>
  </message>
  <message>
   <source>Read the page I opened</source>
   <translation>Lies die Seite, die ich geöffnet habe</translation>
  </message>
  <message>
   <source>Sign me in with a password from my keyring</source>
   <translation>Melde mich mit einem Passwort aus meinem Schlüsselbund an</translation>
  </message>
  <message>
   <source>The program never sees your password, and nothing tells the service's page of a program.</source>
   <translation>Das Programm sieht dein Passwort nie, und nichts verrät der Seite des Dienstes ein Programm.</translation>
  </message>
  <message>
   <source>This service refuses sign-in in browsers it takes for automated, so you sign in yourself.</source>
   <translation>Dieser Dienst verweigert die Anmeldung in Browsern, die er für ferngesteuert hält; du meldest dich also selbst an.</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source> or </source>
   <translation> oder </translation>
  </message>
  <message numerus="yes">
   <source>%n as you want them</source>
   <translation>
    <numerusform>%n wie gewünscht</numerusform>
    <numerusform>%n wie gewünscht</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n as you want them already</source>
   <translation>
    <numerusform>%n schon wie gewünscht</numerusform>
    <numerusform>%n schon wie gewünscht</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n by hand</source>
   <translation>
    <numerusform>%n von Hand</numerusform>
    <numerusform>%n von Hand</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changed and proved</source>
   <translation>
    <numerusform>%n geändert und bewiesen</numerusform>
    <numerusform>%n geändert und bewiesen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changes</source>
   <translation>
    <numerusform>%n Änderung</numerusform>
    <numerusform>%n Änderungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n couldn't be read</source>
   <translation>
    <numerusform>%n nicht lesbar</numerusform>
    <numerusform>%n nicht lesbar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n done by hand, as you say</source>
   <translation>
    <numerusform>%n von Hand erledigt, wie du sagst</numerusform>
    <numerusform>%n von Hand erledigt, wie du sagst</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>%n Eintrag</numerusform>
    <numerusform>%n Einträge</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n kept on purpose</source>
   <translation>
    <numerusform>%n bewusst behalten</numerusform>
    <numerusform>%n bewusst behalten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left for later</source>
   <translation>
    <numerusform>%n für später aufgehoben</numerusform>
    <numerusform>%n für später aufgehoben</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n locked</source>
   <translation>
    <numerusform>%n gesperrt</numerusform>
    <numerusform>%n gesperrt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n locked by the service</source>
   <translation>
    <numerusform>%n vom Dienst gesperrt</numerusform>
    <numerusform>%n vom Dienst gesperrt</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more accounts wait for you after this.</source>
   <translation>
    <numerusform>Danach wartet noch %n Konto auf dich.</numerusform>
    <numerusform>Danach warten noch %n Konten auf dich.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not checked</source>
   <translation>
    <numerusform>%n nicht geprüft</numerusform>
    <numerusform>%n nicht geprüft</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not offered</source>
   <translation>
    <numerusform>%n nicht angeboten</numerusform>
    <numerusform>%n nicht angeboten</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n requests that could have changed something were stopped.</source>
   <translation>
    <numerusform>%n Anfrage, die etwas hätte ändern können, wurde angehalten.</numerusform>
    <numerusform>%n Anfragen, die etwas hätten ändern können, wurden angehalten.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settings</source>
   <translation>
    <numerusform>%n Einstellung</numerusform>
    <numerusform>%n Einstellungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settings are left of it.</source>
   <translation>
    <numerusform>Davon ist noch %n Einstellung übrig.</numerusform>
    <numerusform>Davon sind noch %n Einstellungen übrig.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settings had been read and are kept.</source>
   <translation>
    <numerusform>%n Einstellung war schon gelesen und bleibt.</numerusform>
    <numerusform>%n Einstellungen waren schon gelesen und bleiben.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n skipped</source>
   <translation>
    <numerusform>%n übersprungen</numerusform>
    <numerusform>%n übersprungen</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to change</source>
   <translation>
    <numerusform>%n zu ändern</numerusform>
    <numerusform>%n zu ändern</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;About Privacy Settings Auditor</source>
   <translation>Ü&amp;ber Privacy Settings Auditor</translation>
  </message>
  <message>
   <source>&amp;Add an account…</source>
   <translation>Konto &amp;hinzufügen …</translation>
  </message>
  <message>
   <source>&amp;Answer received</source>
   <translation>&amp;Antwort erhalten</translation>
  </message>
  <message>
   <source>&amp;Ask me again on</source>
   <translation>&amp;Frage mich wieder am</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Zurück</translation>
  </message>
  <message>
   <source>&amp;Back (B)</source>
   <translation>&amp;Zurück (B)</translation>
  </message>
  <message>
   <source>&amp;Browser</source>
   <translation>&amp;Browser</translation>
  </message>
  <message>
   <source>&amp;Check</source>
   <translation>&amp;Prüfung</translation>
  </message>
  <message>
   <source>&amp;Country</source>
   <translation>&amp;Land</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Exportieren …</translation>
  </message>
  <message>
   <source>&amp;Fill these in</source>
   <translation>&amp;Einsetzen</translation>
  </message>
  <message>
   <source>&amp;Forget everything…</source>
   <translation>&amp;Alles vergessen …</translation>
  </message>
  <message>
   <source>&amp;From</source>
   <translation>&amp;Von</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>&amp;Weiter</translation>
  </message>
  <message>
   <source>&amp;Guide me through these</source>
   <translation>Führe mich &amp;hindurch</translation>
  </message>
  <message>
   <source>&amp;Guide me through what is left</source>
   <translation>&amp;Führe mich durch das, was übrig ist</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>&amp;Hilfe</translation>
  </message>
  <message>
   <source>&amp;I sent it on</source>
   <translation>&amp;Abgeschickt am</translation>
  </message>
  <message>
   <source>&amp;Import a snapshot…</source>
   <translation>Prüfung &amp;einlesen …</translation>
  </message>
  <message>
   <source>&amp;Keep as it is…</source>
   <translation>&amp;Behalten, wie es ist …</translation>
  </message>
  <message>
   <source>&amp;Keep as it is… (K)</source>
   <translation>&amp;Behalten, wie es ist … (K)</translation>
  </message>
  <message>
   <source>&amp;Keyboard</source>
   <translation>&amp;Tastatur</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>&amp;Sprache</translation>
  </message>
  <message>
   <source>&amp;Let it go on</source>
   <translation>&amp;Weiterlaufen lassen</translation>
  </message>
  <message>
   <source>&amp;No answer yet</source>
   <translation>Noch &amp;keine Antwort</translation>
  </message>
  <message>
   <source>&amp;Not now</source>
   <translation>Jetzt &amp;nicht</translation>
  </message>
  <message>
   <source>&amp;Open again now</source>
   <translation>Jetzt &amp;neu öffnen</translation>
  </message>
  <message>
   <source>&amp;Open the page</source>
   <translation>Seite &amp;öffnen</translation>
  </message>
  <message>
   <source>&amp;Open this page</source>
   <translation>Diese Seite &amp;öffnen</translation>
  </message>
  <message>
   <source>&amp;Pause</source>
   <translation>&amp;Pause</translation>
  </message>
  <message>
   <source>&amp;Plan</source>
   <translation>&amp;Tarif</translation>
  </message>
  <message>
   <source>&amp;Program</source>
   <translation>&amp;Programm</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Beenden</translation>
  </message>
  <message>
   <source>&amp;Read any site…</source>
   <translation>Eine &amp;beliebige Seite lesen …</translation>
  </message>
  <message>
   <source>&amp;Remind me to check</source>
   <translation>Ans Prüfen &amp;erinnern</translation>
  </message>
  <message>
   <source>&amp;Remove from this list</source>
   <translation>Aus dieser Liste &amp;entfernen</translation>
  </message>
  <message>
   <source>&amp;Save as text…</source>
   <translation>Als Text &amp;speichern …</translation>
  </message>
  <message>
   <source>&amp;Save…</source>
   <translation>&amp;Speichern …</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>&amp;Einstellungen …</translation>
  </message>
  <message>
   <source>&amp;Skip (S)</source>
   <translation>Über&amp;springen (S)</translation>
  </message>
  <message>
   <source>&amp;To</source>
   <translation>&amp;Bis</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Rückgängig</translation>
  </message>
  <message>
   <source>&amp;User name</source>
   <translation>&amp;Benutzername</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ansicht</translation>
  </message>
  <message>
   <source>A browser window is open at {host}. Go to any page of your settings there, then have it read here.</source>
   <translation>Ein Browserfenster ist offen bei {host}. Geh dort auf eine beliebige Seite deiner Einstellungen und lass sie dann hier lesen.</translation>
  </message>
  <message>
   <source>A complaint to the authority</source>
   <translation>Eine Beschwerde bei der Behörde</translation>
  </message>
  <message>
   <source>A deadline counts from the day you sent it; public holidays are not considered. This is not legal advice.</source>
   <translation>Eine Frist zählt ab dem Tag, an dem du abgeschickt hast; Feiertage sind nicht berücksichtigt. Dies ist keine Rechtsberatung.</translation>
  </message>
  <message>
   <source>A letter</source>
   <translation>Ein Brief</translation>
  </message>
  <message>
   <source>A normal browser window is open at {host}, to sign in to {service}.</source>
   <translation>Ein gewöhnliches Browserfenster ist offen bei {host}, um dich bei {service} anzumelden.</translation>
  </message>
  <message>
   <source>A note about a check or a guide that was cut off</source>
   <translation>Eine Notiz über eine unterbrochene Prüfung oder Führung</translation>
  </message>
  <message>
   <source>A setting is being checked again</source>
   <translation>Eine Einstellung wird noch einmal geprüft</translation>
  </message>
  <message>
   <source>A spare copy of them</source>
   <translation>Eine Reservekopie davon</translation>
  </message>
  <message>
   <source>A&amp;ddress of your own server</source>
   <translation>A&amp;dresse deines eigenen Servers</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Worum es geht</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Konto</translation>
  </message>
  <message>
   <source>Accounts and how far they are</source>
   <translation>Konten und wie weit sie sind</translation>
  </message>
  <message>
   <source>Accounts that were checked only once are not compared.</source>
   <translation>Konten, die nur einmal geprüft wurden, werden nicht verglichen.</translation>
  </message>
  <message>
   <source>Add an account</source>
   <translation>Konto hinzufügen</translation>
  </message>
  <message>
   <source>Add this account</source>
   <translation>Dieses Konto hinzufügen</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Danach</translation>
  </message>
  <message>
   <source>After a second check you see here what has moved since the first.</source>
   <translation>Nach einer zweiten Prüfung siehst du hier, was sich seit der ersten bewegt hat.</translation>
  </message>
  <message>
   <source>After your first check you see here how your settings stood, day by day.</source>
   <translation>Nach deiner ersten Prüfung siehst du hier Tag für Tag, wie deine Einstellungen standen.</translation>
  </message>
  <message numerus="yes">
   <source>All %n changed and proved.</source>
   <translation>
    <numerusform>Die eine ist geändert und bewiesen.</numerusform>
    <numerusform>Alle %n sind geändert und bewiesen.</numerusform>
   </translation>
  </message>
  <message>
   <source>All of it is on this computer and nowhere else: {size} in all.</source>
   <translation>Alles liegt auf diesem Rechner und nirgends sonst: {size} insgesamt.</translation>
  </message>
  <message>
   <source>All services together</source>
   <translation>Alle Dienste zusammen</translation>
  </message>
  <message>
   <source>Another country</source>
   <translation>Ein anderes Land</translation>
  </message>
  <message>
   <source>Another one…</source>
   <translation>Ein anderer …</translation>
  </message>
  <message>
   <source>Answered {day}</source>
   <translation>Beantwortet {day}</translation>
  </message>
  <message>
   <source>As advised: {values}</source>
   <translation>Wie geraten: {values}</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Wie das System</translation>
  </message>
  <message>
   <source>As you want it: {title}</source>
   <translation>Wie du es willst: {title}</translation>
  </message>
  <message>
   <source>Asked the browser…</source>
   <translation>Der Browser ist gefragt …</translation>
  </message>
  <message>
   <source>Attach the evidence: save it with “Save as mail with evidence” or from the report.</source>
   <translation>Häng die Belege an: Speichere sie mit „Als E-Mail mit Belegen speichern“ oder aus dem Bericht.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Zurück</translation>
  </message>
  <message>
   <source>Back to the &amp;checklist</source>
   <translation>Zurück zur &amp;Liste</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Vorher</translation>
  </message>
  <message>
   <source>Begin with the practice accounts.</source>
   <translation>Mit den Übungskonten beginnen.</translation>
  </message>
  <message>
   <source>Can't &amp;find it (F)</source>
   <translation>Ich &amp;finde es nicht (F)</translation>
  </message>
  <message>
   <source>Changed by you</source>
   <translation>Von dir geändert</translation>
  </message>
  <message>
   <source>Changed without you</source>
   <translation>Ohne dich geändert</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Änderungen</translation>
  </message>
  <message>
   <source>Check &amp;again</source>
   <translation>&amp;Noch einmal prüfen</translation>
  </message>
  <message>
   <source>Check again to start it anew.</source>
   <translation>Prüfe noch einmal, um ihn neu zu starten.</translation>
  </message>
  <message>
   <source>Check all now</source>
   <translation>Alle jetzt prüfen</translation>
  </message>
  <message>
   <source>Checking your settings</source>
   <translation>Deine Einstellungen werden geprüft</translation>
  </message>
  <message>
   <source>Checklist</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>Choose a browser</source>
   <translation>Browser wählen</translation>
  </message>
  <message>
   <source>Choose a service from the list.</source>
   <translation>Wähle einen Dienst aus der Liste.</translation>
  </message>
  <message>
   <source>Choose a setting to see what it does.</source>
   <translation>Wähle eine Einstellung, um zu sehen, was sie tut.</translation>
  </message>
  <message>
   <source>Choose two different checks.</source>
   <translation>Wähle zwei verschiedene Prüfungen.</translation>
  </message>
  <message>
   <source>Copy the c&amp;ommand</source>
   <translation>&amp;Befehl kopieren</translation>
  </message>
  <message>
   <source>Damaged copies, set aside</source>
   <translation>Beschädigte Kopien, beiseitegelegt</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Dunkel</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Löschen</translation>
  </message>
  <message>
   <source>Delete “{name}” for good?</source>
   <translation>„{name}“ endgültig löschen?</translation>
  </message>
  <message>
   <source>Delete: {name}</source>
   <translation>Löschen: {name}</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Löschen …</translation>
  </message>
  <message>
   <source>Details of the setting</source>
   <translation>Einzelheiten der Einstellung</translation>
  </message>
  <message>
   <source>Do not visit it</source>
   <translation>Nicht besuchen</translation>
  </message>
  <message>
   <source>Don't &amp;keep it any more</source>
   <translation>&amp;Nicht mehr behalten</translation>
  </message>
  <message numerus="yes">
   <source>Done, all %n of them.</source>
   <translation>
    <numerusform>Fertig, das war die eine.</numerusform>
    <numerusform>Fertig, alle %n.</numerusform>
   </translation>
  </message>
  <message>
   <source>Draft a &amp;complaint…</source>
   <translation>&amp;Beschwerde entwerfen …</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Fällig</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Eingabetaste</translation>
  </message>
  <message>
   <source>Every account</source>
   <translation>Jedes Konto</translation>
  </message>
  <message>
   <source>Every check and its findings</source>
   <translation>Jede Prüfung und was sie fand</translation>
  </message>
  <message>
   <source>Every month</source>
   <translation>Jeden Monat</translation>
  </message>
  <message>
   <source>Every service</source>
   <translation>Jeder Dienst</translation>
  </message>
  <message>
   <source>Every state</source>
   <translation>Jeder Zustand</translation>
  </message>
  <message>
   <source>Every subject</source>
   <translation>Jedes Thema</translation>
  </message>
  <message>
   <source>Every three months</source>
   <translation>Alle drei Monate</translation>
  </message>
  <message>
   <source>Everything a check found, for other programs. It never holds an account name.</source>
   <translation>Alles, was eine Prüfung fand, für andere Programme. Kontonamen stehen nie darin.</translation>
  </message>
  <message>
   <source>Everything that is stored</source>
   <translation>Alles, was gespeichert ist</translation>
  </message>
  <message>
   <source>Evidence pack (*.zip)</source>
   <translation>Beweispaket (*.zip)</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportieren</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportieren …</translation>
  </message>
  <message>
   <source>Finished.</source>
   <translation>Fertig.</translation>
  </message>
  <message>
   <source>For example: I like these suggestions</source>
   <translation>Zum Beispiel: Ich mag diese Vorschläge</translation>
  </message>
  <message>
   <source>Forget everything</source>
   <translation>Alles vergessen</translation>
  </message>
  <message>
   <source>Forget everything on this computer?</source>
   <translation>Alles auf diesem Rechner vergessen?</translation>
  </message>
  <message>
   <source>Give the address of your server, beginning with https://.</source>
   <translation>Gib die Adresse deines Servers an, beginnend mit https://.</translation>
  </message>
  <message>
   <source>Give the user name to sign in with.</source>
   <translation>Gib den Benutzernamen für die Anmeldung an.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Weiter</translation>
  </message>
  <message>
   <source>Go on with the check that was cut off?</source>
   <translation>Mit der abgebrochenen Prüfung weitermachen?</translation>
  </message>
  <message>
   <source>Go on with the guide that was cut off?</source>
   <translation>Mit der unterbrochenen Führung weitermachen?</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Gut zu wissen</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Verlauf</translation>
  </message>
  <message>
   <source>How it went over time</source>
   <translation>Wie es im Lauf der Zeit war</translation>
  </message>
  <message>
   <source>How much it matters: {word}.</source>
   <translation>Wie viel es ausmacht: {word}.</translation>
  </message>
  <message>
   <source>How to get signed in</source>
   <translation>Wie du angemeldet wirst</translation>
  </message>
  <message>
   <source>I don't mind; leave it out</source>
   <translation>Mir egal; lass es weg</translation>
  </message>
  <message>
   <source>I have finished</source>
   <translation>Ich bin fertig</translation>
  </message>
  <message>
   <source>I have read this and want to go on</source>
   <translation>Ich habe das gelesen und möchte weitermachen</translation>
  </message>
  <message>
   <source>I'm signed in</source>
   <translation>Ich bin angemeldet</translation>
  </message>
  <message>
   <source>Import a snapshot</source>
   <translation>Prüfung einlesen</translation>
  </message>
  <message>
   <source>Imported checks</source>
   <translation>Importierte Prüfungen</translation>
  </message>
  <message>
   <source>In the checklist: arrows choose, Enter opens the page, F5 checks again, Ctrl+F searches</source>
   <translation>In der Checkliste: Pfeile wählen, Eingabe öffnet die Seite, F5 prüft erneut, Strg+F sucht</translation>
  </message>
  <message>
   <source>In the guide: Enter for what is offered first, S skips, K keeps, F finds help, B goes back, Esc stops</source>
   <translation>In der Führung: Eingabe für das Nächstliegende, S überspringt, K lässt es so, F hilft suchen, B geht zurück, Esc beendet</translation>
  </message>
  <message>
   <source>It counts from the next check on.</source>
   <translation>Es gilt ab der nächsten Prüfung.</translation>
  </message>
  <message>
   <source>It ended by itself ({how}). What was read before is kept.</source>
   <translation>Er endete von selbst ({how}). Was vorher gelesen wurde, bleibt.</translation>
  </message>
  <message>
   <source>It is not known when this was last checked.</source>
   <translation>Wann dies zuletzt geprüft wurde, ist nicht bekannt.</translation>
  </message>
  <message>
   <source>It is typed only at the service's own sign-in page.</source>
   <translation>Es wird nur auf der eigenen Anmeldeseite des Dienstes eingetippt.</translation>
  </message>
  <message>
   <source>It reads the privacy settings of your own accounts and changes none of them. Nothing leaves this computer but the visits to the services themselves.

Free software under the Apache License 2.0. It uses Qt under the LGPL 3, and a browser that is installed.</source>
   <translation>Es liest die Datenschutz-Einstellungen deiner eigenen Konten und ändert keine davon. Nichts verlässt diesen Computer außer den Besuchen bei den Diensten selbst.

Freie Software unter der Apache-Lizenz 2.0. Es verwendet Qt unter der LGPL 3 und einen installierten Browser.</translation>
  </message>
  <message>
   <source>It stays in the list as “kept by you, not read”, and the guide leaves it out. If its value is read one day, it is judged anew. You can undo this.</source>
   <translation>Es bleibt als „von dir behalten, nicht gelesen“ in der Liste, und die Führung lässt es aus. Wird sein Wert eines Tages gelesen, so wird es neu beurteilt. Du kannst das rückgängig machen.</translation>
  </message>
  <message>
   <source>It stays in the list as “kept on purpose” and is not counted as something to change. You can undo this.</source>
   <translation>Es bleibt als „bewusst behalten“ in der Liste und zählt nicht als etwas, das zu ändern ist. Du kannst das rückgängig machen.</translation>
  </message>
  <message>
   <source>It takes effect when the program is opened again.</source>
   <translation>Es gilt, sobald das Programm neu geöffnet wird.</translation>
  </message>
  <message>
   <source>It was settled on its page while you were asked, and the guide went on.</source>
   <translation>Es wurde auf seiner Seite erledigt, während du gefragt wurdest, und die Führung ging weiter.</translation>
  </message>
  <message>
   <source>Its &amp;name here, if you have several (optional)</source>
   <translation>Sein &amp;Name hier, wenn du mehrere hast (freiwillig)</translation>
  </message>
  <message>
   <source>Its sign-in, and all that was found, pictured and noted about it, is deleted from this computer. At the service nothing changes.</source>
   <translation>Die Anmeldung und alles, was darüber gefunden, abgebildet und notiert wurde, wird von diesem Computer gelöscht. Beim Dienst ändert sich nichts.</translation>
  </message>
  <message>
   <source>Its window does not answer. Close it, or end the program, and start it again.</source>
   <translation>Sein Fenster antwortet nicht. Schließe es oder beende das Programm und starte es neu.</translation>
  </message>
  <message>
   <source>Keep as it is</source>
   <translation>Behalten, wie es ist</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Behalten</translation>
  </message>
  <message>
   <source>Kept as it is: {title}</source>
   <translation>Bleibt, wie es ist: {title}</translation>
  </message>
  <message>
   <source>Kept until {day}.</source>
   <translation>Behalten bis {day}.</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Tastatur</translation>
  </message>
  <message>
   <source>Kind of file</source>
   <translation>Art der Datei</translation>
  </message>
  <message>
   <source>L&amp;ook</source>
   <translation>&amp;Aussehen</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Sprache</translation>
  </message>
  <message>
   <source>Language of the report</source>
   <translation>Sprache des Berichts</translation>
  </message>
  <message>
   <source>Last checked {day}</source>
   <translation>Zuletzt geprüft {day}</translation>
  </message>
  <message>
   <source>Left out from the next check on: {title}</source>
   <translation>Ab der nächsten Prüfung weggelassen: {title}</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Briefe</translation>
  </message>
  <message>
   <source>Letters and their dates</source>
   <translation>Briefe und ihre Fristen</translation>
  </message>
  <message>
   <source>Letters that wait for an answer: {n}</source>
   <translation>Briefe, die auf Antwort warten: {n}</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Hell</translation>
  </message>
  <message>
   <source>Logs</source>
   <translation>Protokolle</translation>
  </message>
  <message>
   <source>Mail (*.eml)</source>
   <translation>E-Mail (*.eml)</translation>
  </message>
  <message>
   <source>Matters</source>
   <translation>Gewicht</translation>
  </message>
  <message>
   <source>Matters: {word}</source>
   <translation>Gewicht: {word}</translation>
  </message>
  <message>
   <source>Much or little</source>
   <translation>Viel oder wenig</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nie</translation>
  </message>
  <message>
   <source>New on these pages</source>
   <translation>Neu auf diesen Seiten</translation>
  </message>
  <message numerus="yes">
   <source>New on these pages: %n controls</source>
   <translation>
    <numerusform>Neu auf diesen Seiten: %n Schalter</numerusform>
    <numerusform>Neu auf diesen Seiten: %n Schalter</numerusform>
   </translation>
  </message>
  <message>
   <source>New settings</source>
   <translation>Neue Einstellungen</translation>
  </message>
  <message>
   <source>No accounts yet. Try the practice accounts: they need no password.</source>
   <translation>Noch keine Konten. Versuche die Übungskonten: Sie brauchen kein Passwort.</translation>
  </message>
  <message>
   <source>No address is known. Look for one in their privacy policy.</source>
   <translation>Es ist keine Adresse bekannt. Suche eine in ihrer Datenschutzerklärung.</translation>
  </message>
  <message>
   <source>No letters yet. Where a setting has no switch, the checklist offers to write one.</source>
   <translation>Noch keine Briefe. Wo eine Einstellung keinen Schalter hat, bietet die Liste an, einen zu schreiben.</translation>
  </message>
  <message>
   <source>No longer readable</source>
   <translation>Nicht mehr lesbar</translation>
  </message>
  <message>
   <source>No page is known for this setting: the path on the right leads to it.</source>
   <translation>Für diese Einstellung ist keine Seite bekannt: Der Weg rechts führt hin.</translation>
  </message>
  <message>
   <source>No setting fits. Take a filter away, or search for something else.</source>
   <translation>Keine Einstellung passt. Nimm einen Filter weg oder suche nach etwas anderem.</translation>
  </message>
  <message>
   <source>No such service is known yet. “Read any site…” in the menu reads any page you open.</source>
   <translation>Diesen Dienst kennt das Programm noch nicht. „Eine beliebige Seite lesen …“ im Menü liest jede Seite, die du öffnest.</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>Noch nicht geprüft</translation>
  </message>
  <message>
   <source>Not every account has it: {reason}</source>
   <translation>Nicht jedes Konto hat sie: {reason}</translation>
  </message>
  <message>
   <source>Not kept any more: {title}</source>
   <translation>Nicht mehr behalten: {title}</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Keine Angabe</translation>
  </message>
  <message>
   <source>Nothing has been checked yet. “Check all now” on the overview fills this list.</source>
   <translation>Noch ist nichts geprüft. „Alle jetzt prüfen“ im Überblick füllt diese Liste.</translation>
  </message>
  <message>
   <source>Nothing has moved between these two checks. Everything is as you left it.</source>
   <translation>Zwischen diesen beiden Prüfungen hat sich nichts bewegt. Alles ist, wie du es verlassen hast.</translation>
  </message>
  <message>
   <source>Nothing is read for {service}: open each page in your own browser, and say here what it says.</source>
   <translation>Für {service} wird nichts gelesen: Öffne jede Seite in deinem eigenen Browser und sag hier, was dort steht.</translation>
  </message>
  <message>
   <source>Nothing is sent anywhere: a file is written where you choose.</source>
   <translation>Nichts wird irgendwohin gesendet: Eine Datei wird geschrieben, wo du es willst.</translation>
  </message>
  <message>
   <source>Nothing is stored.</source>
   <translation>Nichts ist gespeichert.</translation>
  </message>
  <message>
   <source>Nothing was read in both of these checks, so there is nothing to compare.</source>
   <translation>In beiden Prüfungen wurde nichts Gemeinsames gelesen, es gibt also nichts zu vergleichen.</translation>
  </message>
  <message>
   <source>Notices you agreed to</source>
   <translation>Hinweise, denen du zugestimmt hast</translation>
  </message>
  <message>
   <source>Now: {now}. You want: {wanted}.</source>
   <translation>Jetzt: {now}. Du willst: {wanted}.</translation>
  </message>
  <message>
   <source>Of these settings none is left to change.</source>
   <translation>Von diesen Einstellungen ist keine mehr zu ändern.</translation>
  </message>
  <message>
   <source>One file without scripts that loads nothing. Account names are in it only if shown above.</source>
   <translation>Eine Datei ohne Skripte, die nichts nachlädt. Kontonamen stehen nur darin, wenn sie oben gezeigt werden.</translation>
  </message>
  <message>
   <source>One row for each setting, for a spreadsheet.</source>
   <translation>Eine Zeile je Einstellung, für eine Tabellenkalkulation.</translation>
  </message>
  <message>
   <source>One-time code for {service}</source>
   <translation>Einmalcode für {service}</translation>
  </message>
  <message>
   <source>Only here: {places}</source>
   <translation>Nur hier: {places}</translation>
  </message>
  <message>
   <source>Open checklist</source>
   <translation>Liste öffnen</translation>
  </message>
  <message>
   <source>Open checklist of {service}</source>
   <translation>Liste von {service} öffnen</translation>
  </message>
  <message>
   <source>Open in &amp;mail program</source>
   <translation>Im &amp;Mailprogramm öffnen</translation>
  </message>
  <message>
   <source>Open the page of {setting}</source>
   <translation>Seite von {setting} öffnen</translation>
  </message>
  <message>
   <source>Open the whole checklist</source>
   <translation>Ganze Liste öffnen</translation>
  </message>
  <message>
   <source>Open their &amp;page for requests</source>
   <translation>Ihre Seite für &amp;Anfragen öffnen</translation>
  </message>
  <message>
   <source>Open this page</source>
   <translation>Diese Seite öffnen</translation>
  </message>
  <message>
   <source>Our advice has changed</source>
   <translation>Unser Rat hat sich geändert</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Überfällig</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Überblick</translation>
  </message>
  <message>
   <source>Password for {service}</source>
   <translation>Passwort für {service}</translation>
  </message>
  <message>
   <source>Passwords and keys in your keyring</source>
   <translation>Passwörter und Schlüssel in deinem Schlüsselbund</translation>
  </message>
  <message>
   <source>Paused. The page that is open is read to its end; then nothing happens until you go on.</source>
   <translation>Angehalten. Die offene Seite wird zu Ende gelesen; dann geschieht nichts, bis du weitermachst.</translation>
  </message>
  <message>
   <source>Picture of the course; the table below says the same</source>
   <translation>Bild des Verlaufs; die Tabelle darunter sagt dasselbe</translation>
  </message>
  <message>
   <source>Pictures for evidence</source>
   <translation>Bilder als Belege</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Orte</translation>
  </message>
  <message>
   <source>Please wait</source>
   <translation>Bitte warten</translation>
  </message>
  <message>
   <source>Practice accounts</source>
   <translation>Übungskonten</translation>
  </message>
  <message>
   <source>Preview of the report</source>
   <translation>Vorschau des Berichts</translation>
  </message>
  <message>
   <source>Privacy Settings Auditor</source>
   <translation>Privacy Settings Auditor</translation>
  </message>
  <message>
   <source>Proposed: {reason}</source>
   <translation>Vorgeschlagen: {reason}</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Fragen</translation>
  </message>
  <message>
   <source>Read any site</source>
   <translation>Eine beliebige Seite lesen</translation>
  </message>
  <message>
   <source>Read it and change what does not fit. Your name and address are not stored. This is not legal advice.</source>
   <translation>Lies es und ändere, was nicht passt. Dein Name und deine Anschrift werden nicht gespeichert. Dies ist keine Rechtsberatung.</translation>
  </message>
  <message>
   <source>Read this page</source>
   <translation>Diese Seite lesen</translation>
  </message>
  <message>
   <source>Read what the service's terms say, and say that you want to go on.</source>
   <translation>Lies, was die Bedingungen des Dienstes sagen, und sag, dass du weitermachen möchtest.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Entfernen</translation>
  </message>
  <message>
   <source>Remove {account} from this program?</source>
   <translation>{account} aus diesem Programm entfernen?</translation>
  </message>
  <message>
   <source>Remove {service} from this program</source>
   <translation>{service} aus diesem Programm entfernen</translation>
  </message>
  <message>
   <source>Removed. Nothing about this account is stored here any more.</source>
   <translation>Entfernt. Über dieses Konto ist hier nichts mehr gespeichert.</translation>
  </message>
  <message>
   <source>Removed: the letter to {service}</source>
   <translation>Entfernt: der Brief an {service}</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Entfernen …</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Bericht</translation>
  </message>
  <message>
   <source>Report to print (*.pdf)</source>
   <translation>Bericht zum Drucken (*.pdf)</translation>
  </message>
  <message>
   <source>Report to read (*.html)</source>
   <translation>Bericht zum Lesen (*.html)</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>Bericht …</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Speichern</translation>
  </message>
  <message>
   <source>Save as mail with &amp;evidence…</source>
   <translation>Als E-Mail mit &amp;Belegen speichern …</translation>
  </message>
  <message>
   <source>Search (Ctrl+F)</source>
   <translation>Suchen (Strg+F)</translation>
  </message>
  <message>
   <source>Search services</source>
   <translation>Dienste suchen</translation>
  </message>
  <message>
   <source>Search settings</source>
   <translation>Einstellungen suchen</translation>
  </message>
  <message>
   <source>See how your privacy settings stand.</source>
   <translation>Sieh, wie es um deine Privatsphäre steht.</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Abgeschickt</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>Dienst</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>Dienste</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>Einstellung</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Einstellungen</translation>
  </message>
  <message>
   <source>Settings and advice differ by country.</source>
   <translation>Einstellungen und Rat unterscheiden sich nach Land.</translation>
  </message>
  <message>
   <source>Settings checked so far</source>
   <translation>Bisher geprüfte Einstellungen</translation>
  </message>
  <message>
   <source>Settings that can be read: {readable} of {settings}. For the others you are shown the way.</source>
   <translation>Lesbare Einstellungen: {readable} von {settings}. Zu den anderen wird dir der Weg gezeigt.</translation>
  </message>
  <message>
   <source>Settled so far</source>
   <translation>Bisher erledigt</translation>
  </message>
  <message>
   <source>Sho&amp;w it</source>
   <translation>&amp;Zeigen</translation>
  </message>
  <message>
   <source>Show account &amp;names</source>
   <translation>Konto&amp;namen zeigen</translation>
  </message>
  <message>
   <source>Show only one account</source>
   <translation>Nur ein Konto zeigen</translation>
  </message>
  <message>
   <source>Show only one service</source>
   <translation>Nur einen Dienst zeigen</translation>
  </message>
  <message>
   <source>Show only one state</source>
   <translation>Nur einen Zustand zeigen</translation>
  </message>
  <message>
   <source>Show only one subject</source>
   <translation>Nur ein Thema zeigen</translation>
  </message>
  <message>
   <source>Show only what matters so much</source>
   <translation>Nur Einstellungen dieser Wichtigkeit zeigen</translation>
  </message>
  <message>
   <source>Shows how your accounts' privacy settings stand.</source>
   <translation>Zeigt, wie es um die Privatsphäre-Einstellungen deiner Konten steht.</translation>
  </message>
  <message>
   <source>Sign in there, then close it, or say here that you are signed in. This app cannot see what you type.</source>
   <translation>Melde dich dort an und schließ es dann, oder sag hier, dass du angemeldet bist. Dieses Programm sieht nicht, was du tippst.</translation>
  </message>
  <message>
   <source>Sign-ins, sealed</source>
   <translation>Anmeldungen, versiegelt</translation>
  </message>
  <message>
   <source>Sites this program has opened</source>
   <translation>Seiten, die dieses Programm geöffnet hat</translation>
  </message>
  <message>
   <source>Skip this account</source>
   <translation>Dieses Konto überspringen</translation>
  </message>
  <message>
   <source>Snapshot (*.json)</source>
   <translation>Prüfung (*.json)</translation>
  </message>
  <message>
   <source>Snapshots and evidence packs (*.json *.zip)</source>
   <translation>Prüfungen und Beweispakete (*.json *.zip)</translation>
  </message>
  <message>
   <source>Some settings are there for some plans only.</source>
   <translation>Manche Einstellungen gibt es nur in manchen Tarifen.</translation>
  </message>
  <message>
   <source>Something similar is on the page: “{hint}”</source>
   <translation>Etwas Ähnliches steht auf der Seite: „{hint}“</translation>
  </message>
  <message>
   <source>Source: {source}</source>
   <translation>Quelle: {source}</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Zustand</translation>
  </message>
  <message>
   <source>Sto&amp;p (Esc)</source>
   <translation>An&amp;halten (Esc)</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Anhalten</translation>
  </message>
  <message>
   <source>Stop it and &amp;check all</source>
   <translation>Anhalten und &amp;alle prüfen</translation>
  </message>
  <message>
   <source>Stop it and &amp;open the page</source>
   <translation>Anhalten und die Seite ö&amp;ffnen</translation>
  </message>
  <message>
   <source>Stop it and &amp;read this site</source>
   <translation>Anhalten und diese Seite &amp;lesen</translation>
  </message>
  <message>
   <source>Stop it and &amp;remove the account</source>
   <translation>Anhalten und das Konto &amp;entfernen</translation>
  </message>
  <message>
   <source>Stop it and check &amp;this setting</source>
   <translation>Anhalten und &amp;diese Einstellung prüfen</translation>
  </message>
  <message>
   <source>Stop it and check the &amp;practice accounts</source>
   <translation>Anhalten und die &amp;Übungskonten prüfen</translation>
  </message>
  <message>
   <source>Stop it and go &amp;back to your own</source>
   <translation>Anhalten und &amp;zurück zu deinen eigenen</translation>
  </message>
  <message>
   <source>Stop it and start the &amp;guide</source>
   <translation>Anhalten und die &amp;Führung beginnen</translation>
  </message>
  <message>
   <source>Stop it for something else? What was read until now is kept.</source>
   <translation>Für etwas anderes anhalten? Was bis jetzt gelesen wurde, bleibt erhalten.</translation>
  </message>
  <message>
   <source>Stopped. What was read before is kept.</source>
   <translation>Angehalten. Was vorher gelesen wurde, bleibt.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Wird angehalten …</translation>
  </message>
  <message>
   <source>Stored here</source>
   <translation>Gespeichertes</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>Thema</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Tabelle (*.csv)</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Text</translation>
  </message>
  <message>
   <source>Text (*.txt)</source>
   <translation>Text (*.txt)</translation>
  </message>
  <message>
   <source>The address of the page is not confirmed: if it leads nowhere, use the path above.</source>
   <translation>Die Adresse der Seite ist nicht bestätigt: Führt sie nirgendwohin, nimm den Weg oben.</translation>
  </message>
  <message>
   <source>The address of the site, such as https://www.example.com/settings</source>
   <translation>Die Adresse der Seite, etwa https://www.example.com/settings</translation>
  </message>
  <message>
   <source>The check to show and export</source>
   <translation>Die Prüfung, die gezeigt und exportiert wird</translation>
  </message>
  <message>
   <source>The checklist shows how it is now; there it can be kept.</source>
   <translation>Die Checkliste zeigt, wie es jetzt ist; dort kannst du es behalten.</translation>
  </message>
  <message>
   <source>The course as a table</source>
   <translation>Der Verlauf als Tabelle</translation>
  </message>
  <message>
   <source>The day to ask again</source>
   <translation>Der Tag, an dem wieder gefragt wird</translation>
  </message>
  <message>
   <source>The day you sent it</source>
   <translation>Der Tag, an dem du abgeschickt hast</translation>
  </message>
  <message>
   <source>The earlier check</source>
   <translation>Die frühere Prüfung</translation>
  </message>
  <message>
   <source>The first that is found</source>
   <translation>Der erste, der gefunden wird</translation>
  </message>
  <message>
   <source>The guide is under way</source>
   <translation>Die Führung läuft</translation>
  </message>
  <message>
   <source>The later check</source>
   <translation>Die spätere Prüfung</translation>
  </message>
  <message>
   <source>The letter</source>
   <translation>Der Brief</translation>
  </message>
  <message>
   <source>The letter was written anew.</source>
   <translation>Der Brief wurde neu geschrieben.</translation>
  </message>
  <message>
   <source>The page has a Save button: without it the change is lost.</source>
   <translation>Die Seite hat einen Knopf zum Speichern: Ohne ihn geht die Änderung verloren.</translation>
  </message>
  <message>
   <source>The page still asked to sign in.</source>
   <translation>Die Seite wollte noch immer eine Anmeldung.</translation>
  </message>
  <message>
   <source>The part that reads your settings has stopped.</source>
   <translation>Der Teil, der deine Einstellungen liest, ist stehen geblieben.</translation>
  </message>
  <message>
   <source>The program is open already.</source>
   <translation>Das Programm ist schon geöffnet.</translation>
  </message>
  <message>
   <source>The reminder is shown in this window: while it is open, and when you open it. It names no account, and nothing is checked by itself.</source>
   <translation>Die Erinnerung erscheint in diesem Fenster: solange es offen ist und wenn du es öffnest. Sie nennt kein Konto, und nichts wird von selbst geprüft.</translation>
  </message>
  <message>
   <source>The same report on paper, printed by your browser without network. This takes some seconds.</source>
   <translation>Derselbe Bericht auf Papier, von deinem Browser ohne Netz gedruckt. Das dauert einige Sekunden.</translation>
  </message>
  <message>
   <source>The snapshot is stored. You find it under Changes and History, marked as imported.</source>
   <translation>Die Momentaufnahme ist gespeichert. Du findest sie unter Änderungen und Verlauf, als importiert gekennzeichnet.</translation>
  </message>
  <message>
   <source>The snapshot sealed with its hash and chained to your last pack. Anyone can check it with “privacy-auditor verify”. It never holds an account name.</source>
   <translation>Die Prüfung, mit ihrer Prüfsumme versiegelt und an dein letztes Paket gekettet. Jeder kann sie mit „privacy-auditor verify“ prüfen. Kontonamen stehen nie darin.</translation>
  </message>
  <message>
   <source>The text is copied: paste it into their page.</source>
   <translation>Der Text ist kopiert: Füge ihn auf ihrer Seite ein.</translation>
  </message>
  <message>
   <source>The text is too long to be handed over. It is copied: paste it into the mail.</source>
   <translation>Der Text ist zu lang, um übergeben zu werden. Er ist kopiert: Füge ihn in die E-Mail ein.</translation>
  </message>
  <message>
   <source>There is no mail address for this: copy the text into their page.</source>
   <translation>Hierfür gibt es keine Mailadresse: Kopiere den Text auf ihre Seite.</translation>
  </message>
  <message>
   <source>There is nothing to export yet. Check some accounts first.</source>
   <translation>Es gibt noch nichts zu exportieren. Prüfe zuerst ein paar Konten.</translation>
  </message>
  <message>
   <source>There is nothing to go through yet. Check your accounts first.</source>
   <translation>Noch gibt es nichts durchzugehen. Prüfe zuerst deine Konten.</translation>
  </message>
  <message>
   <source>These are practice accounts. &amp;Back to your own</source>
   <translation>Das sind Übungskonten. &amp;Zurück zu deinen eigenen</translation>
  </message>
  <message>
   <source>They look like privacy choices, but nobody has described them yet. Open the page and decide yourself.</source>
   <translation>Sie sehen nach Privatsphäre aus, aber noch hat sie niemand beschrieben. Öffne die Seite und entscheide selbst.</translation>
  </message>
  <message>
   <source>This advice is older than three months; the service may have moved or renamed the setting.</source>
   <translation>Dieser Rat ist älter als drei Monate; der Dienst kann die Einstellung verschoben oder umbenannt haben.</translation>
  </message>
  <message>
   <source>This is a guess from this computer: correct it.</source>
   <translation>Das ist von diesem Computer geraten: Berichtige es.</translation>
  </message>
  <message>
   <source>This program opens your own accounts' settings pages in a real browser, reads the switches, and shows which still need changing. It changes nothing, and nothing leaves this computer.</source>
   <translation>Dieses Programm öffnet die Einstellungsseiten deiner eigenen Konten in einem richtigen Browser, liest die Schalter und zeigt, welche noch zu ändern sind. Es ändert nichts, und nichts verlässt diesen Rechner.</translation>
  </message>
  <message>
   <source>This window's size and settings</source>
   <translation>Größe und Einstellungen dieses Fensters</translation>
  </message>
  <message>
   <source>To</source>
   <translation>An</translation>
  </message>
  <message>
   <source>Try with &amp;practice accounts</source>
   <translation>Mit &amp;Übungskonten ausprobieren</translation>
  </message>
  <message>
   <source>Try with practice accounts</source>
   <translation>Mit Übungskonten ausprobieren</translation>
  </message>
  <message>
   <source>Updates of the catalogue</source>
   <translation>Aktualisierungen des Katalogs</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Wartet</translation>
  </message>
  <message>
   <source>Want it &amp;differently…</source>
   <translation>Es an&amp;ders haben …</translation>
  </message>
  <message>
   <source>Want it differently</source>
   <translation>Es anders haben</translation>
  </message>
  <message>
   <source>Want it so</source>
   <translation>So will ich es</translation>
  </message>
  <message>
   <source>What has been done</source>
   <translation>Was getan wurde</translation>
  </message>
  <message>
   <source>What has changed</source>
   <translation>Was sich geändert hat</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>Was es tut</translation>
  </message>
  <message>
   <source>What the service's policy says</source>
   <translation>Was die Erklärung des Dienstes sagt</translation>
  </message>
  <message>
   <source>What to &amp;aim for</source>
   <translation>Was du &amp;willst</translation>
  </message>
  <message>
   <source>What to ask for</source>
   <translation>Worum du bittest</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Was zu tun ist</translation>
  </message>
  <message>
   <source>What was read</source>
   <translation>Was gelesen wurde</translation>
  </message>
  <message>
   <source>What you asked for</source>
   <translation>Worum du gebeten hast</translation>
  </message>
  <message>
   <source>What you choose counts from now on, for this account, and is part of every later check and report.</source>
   <translation>Was du wählst, gilt ab jetzt für dieses Konto und ist Teil jeder späteren Prüfung und jedes Berichts.</translation>
  </message>
  <message>
   <source>What you give up by changing it</source>
   <translation>Was du aufgibst, wenn du es änderst</translation>
  </message>
  <message>
   <source>What's stored here</source>
   <translation>Was hier gespeichert ist</translation>
  </message>
  <message>
   <source>When a sign-in was last refused</source>
   <translation>Wann eine Anmeldung zuletzt abgelehnt wurde</translation>
  </message>
  <message>
   <source>Where it is</source>
   <translation>Wo es ist</translation>
  </message>
  <message>
   <source>Which service to show</source>
   <translation>Welcher Dienst gezeigt wird</translation>
  </message>
  <message>
   <source>Which sites were opened</source>
   <translation>Welche Seiten geöffnet wurden</translation>
  </message>
  <message>
   <source>Who says so</source>
   <translation>Wer das sagt</translation>
  </message>
  <message>
   <source>Why do you keep it? (optional)</source>
   <translation>Warum behältst du es? (freiwillig)</translation>
  </message>
  <message>
   <source>Why it matters</source>
   <translation>Warum es wichtig ist</translation>
  </message>
  <message>
   <source>Why this is not read</source>
   <translation>Warum dies nicht gelesen wird</translation>
  </message>
  <message>
   <source>Why you keep it</source>
   <translation>Warum du es behältst</translation>
  </message>
  <message>
   <source>Why: {because}.</source>
   <translation>Warum: {because}.</translation>
  </message>
  <message>
   <source>Working. You can do other things meanwhile.</source>
   <translation>Läuft. Du kannst inzwischen etwas anderes tun.</translation>
  </message>
  <message>
   <source>Write a &amp;letter…</source>
   <translation>&amp;Brief schreiben …</translation>
  </message>
  <message>
   <source>Writing {path}…</source>
   <translation>{path} wird geschrieben …</translation>
  </message>
  <message>
   <source>Wrote {path}</source>
   <translation>{path} ist geschrieben</translation>
  </message>
  <message>
   <source>You have added this account already. Give another name to add a second one.</source>
   <translation>Dieses Konto hast du schon hinzugefügt. Gib einen anderen Namen an, um ein zweites hinzuzufügen.</translation>
  </message>
  <message>
   <source>You keep it: {reason}.</source>
   <translation>Du behältst es: {reason}.</translation>
  </message>
  <message>
   <source>You said so yourself: the program has not seen this value.</source>
   <translation>Das hast du selbst gesagt: Das Programm hat diesen Wert nicht gesehen.</translation>
  </message>
  <message>
   <source>You want it so yourself; advised is: {values}.</source>
   <translation>Du willst es selbst so; geraten wird: {values}.</translation>
  </message>
  <message>
   <source>You wanted to be asked again on {day}: the next check judges it anew.</source>
   <translation>Du wolltest am {day} wieder gefragt werden: die nächste Prüfung beurteilt es neu.</translation>
  </message>
  <message>
   <source>Your account there</source>
   <translation>Dein Konto dort</translation>
  </message>
  <message>
   <source>Your accounts</source>
   <translation>Deine Konten</translation>
  </message>
  <message>
   <source>Your address</source>
   <translation>Deine Anschrift</translation>
  </message>
  <message>
   <source>Your check is paused</source>
   <translation>Deine Prüfung macht Pause</translation>
  </message>
  <message numerus="yes">
   <source>Your checklist still has %n settings to change: it is older than what was read last.</source>
   <translation>
    <numerusform>In deiner Liste ist noch %n Einstellung zu ändern: sie ist älter als das zuletzt Gelesene.</numerusform>
    <numerusform>In deiner Liste sind noch %n Einstellungen zu ändern: sie ist älter als das zuletzt Gelesene.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your list of accounts</source>
   <translation>Die Liste deiner Konten</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Dein Name</translation>
  </message>
  <message>
   <source>Your passwords, sign-ins, checks, letters and settings in this program are removed. At the services nothing changes.</source>
   <translation>Deine Passwörter, Anmeldungen, Prüfungen, Briefe und Einstellungen in diesem Programm werden entfernt. Bei den Diensten ändert sich nichts.</translation>
  </message>
  <message>
   <source>Your rights</source>
   <translation>Deine Rechte</translation>
  </message>
  <message>
   <source>Your settings are being checked</source>
   <translation>Deine Einstellungen werden geprüft</translation>
  </message>
  <message>
   <source>Your settings are read in it, and in it you sign in yourself. It has to be a Chrome, Edge or Chromium.</source>
   <translation>Darin werden deine Einstellungen gelesen, und darin meldest du dich selbst an. Es muss Chrome, Edge oder Chromium sein.</translation>
  </message>
  <message>
   <source>Your settings were last checked on {day}. &amp;Check again</source>
   <translation>Deine Einstellungen wurden zuletzt am {day} geprüft. &amp;Erneut prüfen</translation>
  </message>
  <message>
   <source>Your turn</source>
   <translation>Du bist dran</translation>
  </message>
  <message>
   <source>checked {day}</source>
   <translation>geprüft {day}</translation>
  </message>
  <message>
   <source>couldn't be read</source>
   <translation>nicht lesbar</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fertig</translation>
  </message>
  <message>
   <source>done: {counts}</source>
   <translation>fertig: {counts}</translation>
  </message>
  <message>
   <source>looks like a privacy choice: {label}: {value}</source>
   <translation>sieht nach Privatsphäre aus: {label}: {value}</translation>
  </message>
  <message>
   <source>no public address</source>
   <translation>keine öffentliche Adresse</translation>
  </message>
  <message>
   <source>not begun</source>
   <translation>noch nicht begonnen</translation>
  </message>
  <message>
   <source>not readable</source>
   <translation>nicht lesbar</translation>
  </message>
  <message>
   <source>overdue: {n}</source>
   <translation>überfällig: {n}</translation>
  </message>
  <message>
   <source>reading {page}</source>
   <translation>liest {page}</translation>
  </message>
  <message>
   <source>seen {day}</source>
   <translation>gesehen {day}</translation>
  </message>
  <message>
   <source>signing in</source>
   <translation>meldet sich an</translation>
  </message>
  <message>
   <source>your turn</source>
   <translation>du bist dran</translation>
  </message>
  <message>
   <source>{address}: controls: {controls} · known: {judged} · new: {new}</source>
   <translation>{address}: Bedienelemente: {controls} · bekannt: {judged} · neu: {new}</translation>
  </message>
  <message>
   <source>{check} · imported</source>
   <translation>{check} · importiert</translation>
  </message>
  <message>
   <source>{check} · practice accounts</source>
   <translation>{check} · Übungskonten</translation>
  </message>
  <message numerus="yes">
   <source>{done} of %n settings</source>
   <translation>
    <numerusform>{done} von %n Einstellung</numerusform>
    <numerusform>{done} von %n Einstellungen</numerusform>
   </translation>
  </message>
  <message>
   <source>{law}; to be answered under {answer}.</source>
   <translation>{law}; zu beantworten nach {answer}.</translation>
  </message>
  <message>
   <source>{minutes}:{seconds:02} elapsed</source>
   <translation>{minutes}:{seconds:02} vergangen</translation>
  </message>
  <message>
   <source>{name} exists already. Replace it?</source>
   <translation>{name} gibt es schon. Ersetzen?</translation>
  </message>
  <message>
   <source>{n} of {whole}</source>
   <translation>{n} von {whole}</translation>
  </message>
  <message>
   <source>{path} (too old)</source>
   <translation>{path} (zu alt)</translation>
  </message>
  <message>
   <source>{service} asks for something only you can give. A normal browser window is open at {host}.</source>
   <translation>{service} fragt nach etwas, das nur du geben kannst. Ein gewöhnliches Browserfenster ist offen bei {host}.</translation>
  </message>
  <message>
   <source>{service} waits for you</source>
   <translation>{service} wartet auf dich</translation>
  </message>
  <message>
   <source>{service} was added until you close this program: there is no keyring that could keep it.</source>
   <translation>{service} wurde hinzugefügt, bis du dieses Programm schließt: Es gibt keinen Schlüsselbund, der es behalten könnte.</translation>
  </message>
  <message>
   <source>{service} was added. “Check all now” reads it.</source>
   <translation>{service} wurde hinzugefügt. „Alle jetzt prüfen“ liest es.</translation>
  </message>
  <message>
   <source>{service}: reading {page}</source>
   <translation>{service}: {page} wird gelesen</translation>
  </message>
  <message>
   <source>{service}: signing in</source>
   <translation>{service}: Anmeldung</translation>
  </message>
  <message>
   <source>{service}: {says}. This app opens your own settings pages in a real browser, reads them and changes nothing. Whether that is fine with the service is your decision.</source>
   <translation>{service}: {says}. Dieses Programm öffnet deine eigenen Einstellungsseiten in einem richtigen Browser, liest sie und ändert nichts. Ob das dem Dienst recht ist, entscheidest du.</translation>
  </message>
  <message>
   <source>{service}: “{label}”: {value} ({category})</source>
   <translation>{service}: „{label}“: {value} ({category})</translation>
  </message>
  <message>
   <source>{shown} of {settings}</source>
   <translation>{shown} von {settings}</translation>
  </message>
  <message>
   <source>{size} · {place}</source>
   <translation>{size} · {place}</translation>
  </message>
  <message>
   <source>“Save as mail with evidence” attaches it; a mail opened from here has no evidence yet.</source>
   <translation>„Als E-Mail mit Belegen speichern“ hängt sie an; eine von hier geöffnete E-Mail hat noch keine Belege.</translation>
  </message>
  <message>
   <source>“{title}” was not kept.</source>
   <translation>„{title}“ wurde nicht behalten.</translation>
  </message>
 </context>
</TS>
