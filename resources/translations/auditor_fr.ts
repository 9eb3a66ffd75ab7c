<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
 <context>
  <name>Category</name>
  <message>
   <source>AI training</source>
   <translation>Entraînement d’IA</translation>
  </message>
  <message>
   <source>Connected apps</source>
   <translation>Applications connectées</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Contacts</translation>
  </message>
  <message>
   <source>Face and voice</source>
   <translation>Visage et voix</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>Location</source>
   <translation>Position</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Autre</translation>
  </message>
  <message>
   <source>Passing data on</source>
   <translation>Transmission de données</translation>
  </message>
  <message>
   <source>People who read along</source>
   <translation>Personnes qui lisent aussi</translation>
  </message>
  <message>
   <source>Personalised ads</source>
   <translation>Publicité personnalisée</translation>
  </message>
  <message>
   <source>Recommendations</source>
   <translation>Recommandations</translation>
  </message>
  <message>
   <source>Search engines</source>
   <translation>Moteurs de recherche</translation>
  </message>
  <message>
   <source>Usage reports</source>
   <translation>Rapports d’utilisation</translation>
  </message>
  <message>
   <source>What an assistant remembers</source>
   <translation>Ce qu’un assistant retient</translation>
  </message>
  <message>
   <source>What you do on other sites</source>
   <translation>Ce que vous faites sur d’autres sites</translation>
  </message>
  <message>
   <source>Who sees your profile</source>
   <translation>Qui voit votre profil</translation>
  </message>
 </context>
 <context>
  <name>Confidence</name>
  <message>
   <source>Low confidence: little is known about this setting. Look for yourself before you act on it.</source>
   <translation>Peu sûr : on sait peu de choses de ce réglage. Regardez vous-même avant d’agir.</translation>
  </message>
  <message>
   <source>This advice rests on indirect sources.</source>
   <translation>Ce conseil repose sur des sources indirectes.</translation>
  </message>
 </context>
 <context>
  <name>Country</name>
  <message>
   <source>Austria</source>
   <translation>Autriche</translation>
  </message>
  <message>
   <source>Belgium</source>
   <translation>Belgique</translation>
  </message>
  <message>
   <source>Brazil</source>
   <translation>Brésil</translation>
  </message>
  <message>
   <source>Bulgaria</source>
   <translation>Bulgarie</translation>
  </message>
  <message>
   <source>Canada</source>
   <translation>Canada</translation>
  </message>
  <message>
   <source>Croatia</source>
   <translation>Croatie</translation>
  </message>
  <message>
   <source>Cyprus</source>
   <translation>Chypre</translation>
  </message>
  <message>
   <source>Czechia</source>
   <translation>Tchéquie</translation>
  </message>
  <message>
   <source>Denmark</source>
   <translation>Danemark</translation>
  </message>
  <message>
   <source>Estonia</source>
   <translation>Estonie</translation>
  </message>
  <message>
   <source>Finland</source>
   <translation>Finlande</translation>
  </message>
  <message>
   <source>France</source>
   <translation>France</translation>
  </message>
  <message>
   <source>Germany</source>
   <translation>Allemagne</translation>
  </message>
  <message>
   <source>Greece</source>
   <translation>Grèce</translation>
  </message>
  <message>
   <source>Hungary</source>
   <translation>Hongrie</translation>
  </message>
  <message>
   <source>Iceland</source>
   <translation>Islande</translation>
  </message>
  <message>
   <source>Ireland</source>
   <translation>Irlande</translation>
  </message>
  <message>
   <source>Italy</source>
   <translation>Italie</translation>
  </message>
  <message>
   <source>Japan</source>
   <translation>Japon</translation>
  </message>
  <message>
   <source>Latvia</source>
   <translation>Lettonie</translation>
  </message>
  <message>
   <source>Liechtenstein</source>
   <translation>Liechtenstein</translation>
  </message>
  <message>
   <source>Lithuania</source>
   <translation>Lituanie</translation>
  </message>
  <message>
   <source>Luxembourg</source>
   <translation>Luxembourg</translation>
  </message>
  <message>
   <source>Malta</source>
   <translation>Malte</translation>
  </message>
  <message>
   <source>Netherlands</source>
   <translation>Pays-Bas</translation>
  </message>
  <message>
   <source>Norway</source>
   <translation>Norvège</translation>
  </message>
  <message>
   <source>Poland</source>
   <translation>Pologne</translation>
  </message>
  <message>
   <source>Portugal</source>
   <translation>Portugal</translation>
  </message>
  <message>
   <source>Romania</source>
   <translation>Roumanie</translation>
  </message>
  <message>
   <source>Slovakia</source>
   <translation>Slovaquie</translation>
  </message>
  <message>
   <source>Slovenia</source>
   <translation>Slovénie</translation>
  </message>
  <message>
   <source>South Korea</source>
   <translation>Corée du Sud</translation>
  </message>
  <message>
   <source>Spain</source>
   <translation>Espagne</translation>
  </message>
  <message>
   <source>Sweden</source>
   <translation>Suède</translation>
  </message>
  <message>
   <source>Switzerland</source>
   <translation>Suisse</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <translation>Royaume-Uni</translation>
  </message>
  <message>
   <source>United States</source>
   <translation>États-Unis</translation>
  </message>
  <message>
   <source>United States: California</source>
   <translation>États-Unis : Californie</translation>
  </message>
 </context>
 <context>
  <name>Exposure</name>
  <message>
   <source>it can be taken back after a while</source>
   <translation>on peut revenir en arrière après un moment</translation>
  </message>
  <message>
   <source>it can be taken back at once</source>
   <translation>on peut revenir en arrière tout de suite</translation>
  </message>
  <message>
   <source>it can be taken back for the future only</source>
   <translation>on peut revenir en arrière pour l’avenir seulement</translation>
  </message>
  <message>
   <source>it can never be taken back</source>
   <translation>on ne peut jamais revenir en arrière</translation>
  </message>
  <message>
   <source>it concerns people who never agreed</source>
   <translation>cela touche des personnes qui n’ont jamais accepté</translation>
  </message>
  <message>
   <source>it concerns you</source>
   <translation>cela vous touche</translation>
  </message>
  <message>
   <source>it concerns you and the people you deal with</source>
   <translation>cela touche vous et les personnes que vous côtoyez</translation>
  </message>
  <message>
   <source>it concerns you now and then</source>
   <translation>cela vous touche de temps en temps</translation>
  </message>
  <message>
   <source>it goes to advertisers, data brokers or anyone</source>
   <translation>cela va à des annonceurs, à des courtiers en données ou à n’importe qui</translation>
  </message>
  <message>
   <source>it goes to nobody new</source>
   <translation>cela ne va à personne de nouveau</translation>
  </message>
  <message>
   <source>it goes to other purposes or other members</source>
   <translation>cela va à d’autres usages ou à d’autres membres</translation>
  </message>
  <message>
   <source>it is on unless you look for it</source>
   <translation>c’est activé tant que vous ne le cherchez pas</translation>
  </message>
  <message>
   <source>it tells nothing about you</source>
   <translation>cela ne dit rien de vous</translation>
  </message>
  <message>
   <source>it tells something about your tastes or devices</source>
   <translation>cela dit quelque chose de vos goûts ou de vos appareils</translation>
  </message>
  <message>
   <source>it tells the most private things about you</source>
   <translation>cela dit de vous le plus intime</translation>
  </message>
  <message>
   <source>it tells what you do, write or whom you know</source>
   <translation>cela dit ce que vous faites, écrivez ou qui vous connaissez</translation>
  </message>
  <message>
   <source>it was switched on where it is easy to miss</source>
   <translation>cela a été activé là où on le manque facilement</translation>
  </message>
  <message>
   <source>the service uses it for itself</source>
   <translation>le service l’utilise pour lui-même</translation>
  </message>
  <message>
   <source>you chose it yourself</source>
   <translation>vous l’avez choisi vous-même</translation>
  </message>
  <message>
   <source>you were asked</source>
   <translation>on vous l’a demandé</translation>
  </message>
 </context>
 <context>
  <name>Guide</name>
  <message>
   <source>&amp;Check it now</source>
   <translation>&amp;Vérifier maintenant</translation>
  </message>
  <message>
   <source>&amp;I did it</source>
   <translation>Je &amp;l’ai fait</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Suivant</translation>
  </message>
  <message>
   <source>&amp;Open it again</source>
   <translation>&amp;Rouvrir</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>&amp;Réessayer</translation>
  </message>
  <message>
   <source>As you want it already</source>
   <translation>Déjà comme vous voulez</translation>
  </message>
  <message>
   <source>By hand</source>
   <translation>À la main</translation>
  </message>
  <message>
   <source>Changed and proved</source>
   <translation>Changé et prouvé</translation>
  </message>
  <message>
   <source>Changed, but not saved yet</source>
   <translation>Changé, mais pas encore enregistré</translation>
  </message>
  <message>
   <source>Changed, but not to what you want</source>
   <translation>Changé, mais pas comme vous voulez</translation>
  </message>
  <message>
   <source>Changed; the page is saving it</source>
   <translation>Changé ; la page l’enregistre</translation>
  </message>
  <message>
   <source>Check all again, and start the guide after that.</source>
   <translation>Contrôlez tout de nouveau, puis commencez le guide.</translation>
  </message>
  <message>
   <source>Do it as described below, then press Enter.</source>
   <translation>Faites comme décrit ci-dessous, puis appuyez sur Entrée.</translation>
  </message>
  <message>
   <source>Done, as you say</source>
   <translation>Fait, selon vous</translation>
  </message>
  <message>
   <source>Each was read once more after its page had been loaded afresh.</source>
   <translation>Chacun a été relu après un nouveau chargement de sa page.</translation>
  </message>
  <message>
   <source>Help to find it</source>
   <translation>Aide pour le trouver</translation>
  </message>
  <message>
   <source>It was not found on the page. Look for it in the browser window, or press Enter to go on.</source>
   <translation>Il est introuvable sur la page. Cherchez-le dans la fenêtre du navigateur, ou appuyez sur Entrée pour continuer.</translation>
  </message>
  <message>
   <source>It was not saved</source>
   <translation>Ce n’a pas été enregistré</translation>
  </message>
  <message>
   <source>Kept on purpose</source>
   <translation>Gardé exprès</translation>
  </message>
  <message>
   <source>Loading the page again, to see that it was saved…</source>
   <translation>Nouveau chargement de la page, pour voir si c’est enregistré…</translation>
  </message>
  <message>
   <source>Locked by the service</source>
   <translation>Verrouillé par le service</translation>
  </message>
  <message>
   <source>Now press Save on the page; if it has no such button, press Enter here.</source>
   <translation>Appuyez maintenant sur Enregistrer dans la page ; s’il n’y a pas ce bouton, appuyez ici sur Entrée.</translation>
  </message>
  <message>
   <source>On the page there is “{label}”, which looks alike.</source>
   <translation>Sur la page se trouve « {label} », qui y ressemble.</translation>
  </message>
  <message>
   <source>Opening the page…</source>
   <translation>Ouverture de la page…</translation>
  </message>
  <message>
   <source>Out of sight</source>
   <translation>Hors de vue</translation>
  </message>
  <message>
   <source>Set a tick at “{label}”, then press Save.</source>
   <translation>Cochez « {label} », puis appuyez sur Enregistrer.</translation>
  </message>
  <message>
   <source>Set a tick at “{label}”.</source>
   <translation>Cochez « {label} ».</translation>
  </message>
  <message>
   <source>Set “{label}” to “{value}”, then press Save.</source>
   <translation>Réglez « {label} » sur « {value} », puis appuyez sur Enregistrer.</translation>
  </message>
  <message>
   <source>Set “{label}” to “{value}”.</source>
   <translation>Réglez « {label} » sur « {value} ».</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>Passé</translation>
  </message>
  <message>
   <source>Something is in the way</source>
   <translation>Quelque chose gêne</translation>
  </message>
  <message>
   <source>Switch “{label}” off, then press Save.</source>
   <translation>Désactivez « {label} », puis appuyez sur Enregistrer.</translation>
  </message>
  <message>
   <source>Switch “{label}” off.</source>
   <translation>Désactivez « {label} ».</translation>
  </message>
  <message>
   <source>Switch “{label}” on, then press Save.</source>
   <translation>Activez « {label} », puis appuyez sur Enregistrer.</translation>
  </message>
  <message>
   <source>Switch “{label}” on.</source>
   <translation>Activez « {label} ».</translation>
  </message>
  <message>
   <source>Take the tick away from “{label}”, then press Save.</source>
   <translation>Décochez « {label} », puis appuyez sur Enregistrer.</translation>
  </message>
  <message>
   <source>Take the tick away from “{label}”.</source>
   <translation>Décochez « {label} ».</translation>
  </message>
  <message>
   <source>The page opens in the browser window.</source>
   <translation>La page s’ouvre dans la fenêtre du navigateur.</translation>
  </message>
  <message>
   <source>The page shows something else now. Finish there what belongs to the change; or press Enter, and the page of this setting is opened again.</source>
   <translation>La page affiche maintenant autre chose. Terminez-y ce qui fait partie du changement ; ou appuyez sur Entrée, et la page de ce réglage s’ouvre de nouveau.</translation>
  </message>
  <message>
   <source>The service does not let you change this here. Press Enter to go on.</source>
   <translation>Le service ne vous laisse pas changer cela ici. Appuyez sur Entrée pour continuer.</translation>
  </message>
  <message>
   <source>There is nothing left to change.</source>
   <translation>Il n’y a plus rien à changer.</translation>
  </message>
  <message>
   <source>There is nothing to do.</source>
   <translation>Il n’y a rien à faire.</translation>
  </message>
  <message>
   <source>There was nothing to go through.</source>
   <translation>Il n’y avait rien à parcourir.</translation>
  </message>
  <message>
   <source>To help us find it, record the page without personal text: {command}</source>
   <translation>Pour nous aider à le trouver, enregistrez la page sans texte personnel : {command}</translation>
  </message>
  <message>
   <source>Wait a moment.</source>
   <translation>Attendez un instant.</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>En attente de vous</translation>
  </message>
  <message>
   <source>What comes after</source>
   <translation>Ce qui vient ensuite</translation>
  </message>
  <message>
   <source>Where it is: {path}</source>
   <translation>Où c’est : {path}</translation>
  </message>
  <message>
   <source>{n} of {whole} settled.</source>
   <translation>{n} sur {whole} réglés.</translation>
  </message>
  <message>
   <source>{sentence} When that is done, press Enter here.</source>
   <translation>{sentence} Quand c’est fait, appuyez ici sur Entrée.</translation>
  </message>
  <message>
   <source>“{label}” is on the page in the browser window, with a frame around it.</source>
   <translation>« {label} » est sur la page dans la fenêtre du navigateur, entouré d’un cadre.</translation>
  </message>
  <message>
   <source>” or “</source>
   <translation> » ou « </translation>
  </message>
 </context>
 <context>
  <name>Preset</name>
  <message>
   <source>AI training, personalised ads, tracking on other sites, passing data on.</source>
   <translation>Entraînement d’IA, publicités personnalisées, suivi sur d’autres sites, transmission de données.</translation>
  </message>
  <message>
   <source>Balanced</source>
   <translation>Équilibré</translation>
  </message>
  <message>
   <source>Essential</source>
   <translation>L’essentiel</translation>
  </message>
  <message>
   <source>Every setting there is, the small ones too.</source>
   <translation>Tous les réglages, même les petits.</translation>
  </message>
  <message>
   <source>Strict</source>
   <translation>Strict</translation>
  </message>
  <message>
   <source>The essential, and everything else that matters.</source>
   <translation>L’essentiel, et tout ce qui compte par ailleurs.</translation>
  </message>
 </context>
 <context>
  <name>Problem</name>
  <message>
   <source>A file could not be used.</source>
   <translation>Un fichier n’a pas pu être utilisé.</translation>
  </message>
  <message>
   <source>A newer check found it otherwise than you saw it, and it is kept only as you have seen it.</source>
   <translation>Un contrôle plus récent l’a trouvé autrement que vous ne l’avez vu, et il n’est gardé que tel que vous l’avez vu.</translation>
  </message>
  <message>
   <source>A page could not be read.</source>
   <translation>Une page n’a pas pu être lue.</translation>
  </message>
  <message>
   <source>A password from standard input serves exactly one account: {accounts}.</source>
   <translation>Un mot de passe venant de l’entrée standard sert pour un seul compte : {accounts}.</translation>
  </message>
  <message>
   <source>Add an account, or try the practice accounts.</source>
   <translation>Ajoutez un compte ou essayez les comptes d’essai.</translation>
  </message>
  <message>
   <source>Add one with “privacy-auditor accounts add SERVICE”, or try “privacy-auditor audit --practice”.</source>
   <translation>Ajoutez-en un avec « privacy-auditor accounts add SERVICE », ou essayez « privacy-auditor audit --practice ».</translation>
  </message>
  <message>
   <source>Add the account again.</source>
   <translation>Ajoutez de nouveau le compte.</translation>
  </message>
  <message>
   <source>Allow it and try again.</source>
   <translation>Autorisez-le et réessayez.</translation>
  </message>
  <message>
   <source>Another program listens there.</source>
   <translation>Un autre programme y écoute.</translation>
  </message>
  <message>
   <source>Another run of this program is using your snapshots.</source>
   <translation>Une autre exécution de ce programme utilise vos relevés.</translation>
  </message>
  <message>
   <source>Change what you typed, and try again.</source>
   <translation>Modifiez ce que vous avez saisi et réessayez.</translation>
  </message>
  <message>
   <source>Check again, and answer it in the window that opens.</source>
   <translation>Vérifiez à nouveau et répondez dans la fenêtre qui s’ouvre.</translation>
  </message>
  <message>
   <source>Check again, and answer the notice.</source>
   <translation>Vérifiez à nouveau et répondez à l’avis.</translation>
  </message>
  <message>
   <source>Check again, and sign in in the window that opens.</source>
   <translation>Vérifiez à nouveau et connectez-vous dans la fenêtre qui s’ouvre.</translation>
  </message>
  <message>
   <source>Check it again when you want to sign in.</source>
   <translation>Vérifiez-le à nouveau quand vous voudrez vous connecter.</translation>
  </message>
  <message>
   <source>Check the address, or download the file yourself and give its name.</source>
   <translation>Vérifiez l’adresse, ou téléchargez le fichier vous-même et donnez son nom.</translation>
  </message>
  <message>
   <source>Check the disk and try again.</source>
   <translation>Vérifiez le disque et réessayez.</translation>
  </message>
  <message>
   <source>Check them by signing in yourself in an ordinary browser, then try again in 15 minutes.</source>
   <translation>Vérifiez-les en vous connectant vous-même dans un navigateur ordinaire, puis réessayez dans 15 minutes.</translation>
  </message>
  <message>
   <source>Check your accounts first; “History” shows every check that is stored.</source>
   <translation>Vérifiez d’abord vos comptes ; « Historique » montre chaque vérification enregistrée.</translation>
  </message>
  <message>
   <source>Choose another browser in the settings.</source>
   <translation>Choisissez un autre navigateur dans les réglages.</translation>
  </message>
  <message>
   <source>Choose another place, or correct its permissions.</source>
   <translation>Choisissez un autre endroit, ou corrigez ses droits.</translation>
  </message>
  <message>
   <source>Choose another with --port, or leave it out.</source>
   <translation>Choisissez-en un autre avec --port, ou laissez-le de côté.</translation>
  </message>
  <message>
   <source>Choose one account.</source>
   <translation>Choisissez un compte.</translation>
  </message>
  <message>
   <source>Could not tell whether {service} signed you in.</source>
   <translation>Impossible de savoir si {service} vous a connecté.</translation>
  </message>
  <message>
   <source>Fetch it again from where it is published.</source>
   <translation>Reprenez-le là où il est publié.</translation>
  </message>
  <message>
   <source>Fetch it again from where it is published; an honest pack is far smaller.</source>
   <translation>Reprenez-le là où il est publié ; un paquet honnête est bien plus petit.</translation>
  </message>
  <message>
   <source>Fetch it again.</source>
   <translation>Reprenez-le.</translation>
  </message>
  <message>
   <source>Fetch the newest one with “privacy-auditor catalogue update”, or update the program.</source>
   <translation>Prenez le plus récent avec « privacy-auditor catalogue update », ou mettez le programme à jour.</translation>
  </message>
  <message>
   <source>Fetch the newest one.</source>
   <translation>Prenez le plus récent.</translation>
  </message>
  <message>
   <source>Free some space and run it again.</source>
   <translation>Libérez de la place et recommencez.</translation>
  </message>
  <message>
   <source>If this is your own server, add it as an account with its address.</source>
   <translation>Si c’est votre propre serveur, ajoutez-le comme compte avec son adresse.</translation>
  </message>
  <message>
   <source>If this is your own server, add it with “privacy-auditor accounts add {service} --url ADDRESS”.</source>
   <translation>Si c’est votre propre serveur, ajoutez-le avec « privacy-auditor accounts add {service} --url ADRESSE ».</translation>
  </message>
  <message>
   <source>Install one of them, or choose one in the settings.</source>
   <translation>Installez l’un d’eux ou choisissez-en un dans les réglages.</translation>
  </message>
  <message>
   <source>Install one of them, or run “python3 dev.py setup”, which offers a download.</source>
   <translation>Installez l’un d’eux, ou lancez « python3 dev.py setup », qui propose un téléchargement.</translation>
  </message>
  <message>
   <source>Install the newest pack with “privacy-auditor catalogue update”.</source>
   <translation>Installez le paquet le plus récent avec « privacy-auditor catalogue update ».</translation>
  </message>
  <message>
   <source>It answered with an error, or did not look as known. {detail}</source>
   <translation>Elle a répondu par une erreur, ou n’avait pas l’aspect connu. {detail}</translation>
  </message>
  <message>
   <source>It can be: {known}.</source>
   <translation>Valeurs possibles : {known}.</translation>
  </message>
  <message>
   <source>It did not give out what is stored in it.</source>
   <translation>Il n’a pas rendu ce qu’il contient.</translation>
  </message>
  <message>
   <source>It ended, froze, or was closed. {detail}</source>
   <translation>Il s’est arrêté, figé ou a été fermé. {detail}</translation>
  </message>
  <message>
   <source>It has format {format}; this version knows up to {known}. Nothing was touched.</source>
   <translation>Il a le format {format} ; cette version connaît jusqu’à {known}. Rien n’a été touché.</translation>
  </message>
  <message>
   <source>It is damaged, or was put together from several: {detail}.</source>
   <translation>Il est abîmé, ou composé de plusieurs : {detail}.</translation>
  </message>
  <message>
   <source>It is in {stored_with}; now {backend} answers.</source>
   <translation>Il est dans {stored_with} ; maintenant c’est {backend} qui répond.</translation>
  </message>
  <message>
   <source>It is not as it was signed, or does not fit this program: {detail}. The rules that came with this program are used instead.</source>
   <translation>Il n’est plus tel qu’il a été signé, ou ne convient pas à ce programme : {detail}. Les règles livrées avec ce programme sont utilisées à la place.</translation>
  </message>
  <message>
   <source>It is not signed by a key this program trusts, or was changed since: {detail}.</source>
   <translation>Il n’est signé par aucune clé à laquelle ce programme se fie, ou a été modifié depuis : {detail}.</translation>
  </message>
  <message>
   <source>It is too large: {detail}.</source>
   <translation>Il est trop grand : {detail}.</translation>
  </message>
  <message>
   <source>It may have been deleted there.</source>
   <translation>Il y a peut-être été supprimé.</translation>
  </message>
  <message>
   <source>It may have expired, or a digit was wrong.</source>
   <translation>Il a peut-être expiré, ou un chiffre était faux.</translation>
  </message>
  <message>
   <source>It shows a captcha, a code or a check that it is really you.</source>
   <translation>Il montre un captcha, demande un code ou vérifie que c’est bien vous.</translation>
  </message>
  <message>
   <source>It was changed on the page meanwhile, and it is kept only as you have seen it here.</source>
   <translation>Il a été modifié entre-temps sur la page, et il n’est gardé que tel que vous l’avez vu ici.</translation>
  </message>
  <message>
   <source>It was made for a newer program: {detail}.</source>
   <translation>Il a été fait pour un programme plus récent : {detail}.</translation>
  </message>
  <message>
   <source>It was never added here, or it was removed.</source>
   <translation>Il n’a jamais été ajouté ici, ou il a été retiré.</translation>
  </message>
  <message>
   <source>It was tried exactly once, so that your account is not locked.</source>
   <translation>Un seul essai a été fait, pour que votre compte ne soit pas bloqué.</translation>
  </message>
  <message>
   <source>It was your turn to sign in, and you went on without it.</source>
   <translation>C’était à vous de vous connecter, et vous avez continué sans.</translation>
  </message>
  <message>
   <source>It would bring back old rules: {detail}.</source>
   <translation>Il ramènerait d’anciennes règles : {detail}.</translation>
  </message>
  <message>
   <source>Its rules have mistakes, or reach further than this release allows: {detail}</source>
   <translation>Ses règles ont des fautes, ou vont plus loin que cette version ne le permet : {detail}</translation>
  </message>
  <message>
   <source>Look at what it is now, and keep it then if you want to.</source>
   <translation>Regardez ce qu’il en est maintenant, puis gardez-le si vous le souhaitez.</translation>
  </message>
  <message>
   <source>Looked for Chrome, Edge and Chromium in the usual places and for Playwright's own.</source>
   <translation>Chrome, Edge et Chromium ont été cherchés aux endroits habituels, ainsi que celui de Playwright.</translation>
  </message>
  <message>
   <source>Mend them and run the command again.</source>
   <translation>Corrigez-les et relancez la commande.</translation>
  </message>
  <message>
   <source>Mend them, and try again.</source>
   <translation>Corrigez-les et réessayez.</translation>
  </message>
  <message>
   <source>Name it with --account, or with one --service.</source>
   <translation>Nommez-le avec --account, ou avec un seul --service.</translation>
  </message>
  <message>
   <source>Name one or several of these.</source>
   <translation>Nommez-en un ou plusieurs.</translation>
  </message>
  <message>
   <source>No account has been added on this computer.</source>
   <translation>Aucun compte n’a été ajouté sur cet ordinateur.</translation>
  </message>
  <message>
   <source>No browser was found.</source>
   <translation>Aucun navigateur n’a été trouvé.</translation>
  </message>
  <message>
   <source>No keyring was found, so nothing is remembered.</source>
   <translation>Aucun trousseau n’a été trouvé, donc rien n’est retenu.</translation>
  </message>
  <message>
   <source>No password is at hand, and nobody is there to sign in.</source>
   <translation>Aucun mot de passe n’est à portée, et personne n’est là pour se connecter.</translation>
  </message>
  <message>
   <source>No stored run begins with that, and no file has that name.</source>
   <translation>Aucun relevé enregistré ne commence ainsi, et aucun fichier ne porte ce nom.</translation>
  </message>
  <message>
   <source>Not trying to sign in to {service} again yet.</source>
   <translation>Pas encore de nouvelle tentative de connexion à {service}.</translation>
  </message>
  <message>
   <source>Nothing on its page proves it, so nothing was read.</source>
   <translation>Rien sur sa page ne le prouve, donc rien n’a été lu.</translation>
  </message>
  <message>
   <source>Nothing was remembered. Check your keyring.</source>
   <translation>Rien n’a été retenu. Vérifiez votre trousseau.</translation>
  </message>
  <message>
   <source>Nothing was stored. Try again.</source>
   <translation>Rien n’a été enregistré. Réessayez.</translation>
  </message>
  <message>
   <source>Nothing was typed: this is not {service}'s sign-in page.</source>
   <translation>Rien n’a été saisi : ce n’est pas la page de connexion de {service}.</translation>
  </message>
  <message>
   <source>One password was given for several accounts.</source>
   <translation>Un seul mot de passe a été donné pour plusieurs comptes.</translation>
  </message>
  <message>
   <source>Open it again to go on with this setting; what was proved before is kept.</source>
   <translation>Rouvrez-le pour continuer avec ce réglage ; ce qui est déjà prouvé reste.</translation>
  </message>
  <message>
   <source>Open it yourself, or try again later.</source>
   <translation>Ouvrez-la vous-même, ou réessayez plus tard.</translation>
  </message>
  <message>
   <source>Port {port} is in use.</source>
   <translation>Le port {port} est occupé.</translation>
  </message>
  <message>
   <source>Put it back as it was to keep it, or go on with the change.</source>
   <translation>Remettez-le comme avant pour le garder, ou poursuivez la modification.</translation>
  </message>
  <message>
   <source>Reading it back gave something else, so it is not relied on.</source>
   <translation>À la relecture, c’était autre chose, donc on ne s’y fie pas.</translation>
  </message>
  <message>
   <source>Remove this account and add it again with “I'll sign in myself”.</source>
   <translation>Retirez ce compte et ajoutez-le de nouveau avec « Je me connecte moi-même ».</translation>
  </message>
  <message>
   <source>Report it to whoever made it; the rules in use are unharmed.</source>
   <translation>Signalez-le à ses auteurs ; les règles utilisées sont intactes.</translation>
  </message>
  <message>
   <source>Run it again and answer the notice, or give --yes.</source>
   <translation>Relancez et répondez à l’avis, ou donnez --yes.</translation>
  </message>
  <message>
   <source>Run it where there is a screen, and answer it in the window that opens.</source>
   <translation>Lancez-le là où il y a un écran, et répondez dans la fenêtre qui s’ouvre.</translation>
  </message>
  <message>
   <source>Run it where there is a screen, or give --username and --password-stdin.</source>
   <translation>Lancez-le là où il y a un écran, ou donnez --username et --password-stdin.</translation>
  </message>
  <message>
   <source>Run the command with --help to see what it takes.</source>
   <translation>Lancez la commande avec --help pour voir ce qu’elle accepte.</translation>
  </message>
  <message>
   <source>Run “privacy-auditor accounts list” to see your accounts.</source>
   <translation>Lancez « privacy-auditor accounts list » pour voir vos comptes.</translation>
  </message>
  <message>
   <source>Run “privacy-auditor catalogue list” to see every service.</source>
   <translation>Lancez « privacy-auditor catalogue list » pour voir tous les services.</translation>
  </message>
  <message>
   <source>Run “privacy-auditor catalogue show SERVICE” to see its settings.</source>
   <translation>Lancez « privacy-auditor catalogue show SERVICE » pour voir ses réglages.</translation>
  </message>
  <message>
   <source>Run “privacy-auditor history” to see the stored runs.</source>
   <translation>Lancez « privacy-auditor history » pour voir les relevés enregistrés.</translation>
  </message>
  <message>
   <source>Run “privacy-auditor self-test” to see why.</source>
   <translation>Lancez « privacy-auditor self-test » pour voir pourquoi.</translation>
  </message>
  <message>
   <source>Sign in again and repeat the audit.</source>
   <translation>Reconnectez-vous et recommencez la vérification.</translation>
  </message>
  <message>
   <source>Sign in and try again.</source>
   <translation>Connectez-vous et réessayez.</translation>
  </message>
  <message>
   <source>Sign in yourself instead (--way self), and look for an update of the catalogue.</source>
   <translation>Connectez-vous plutôt vous-même (--way self), et cherchez une mise à jour du catalogue.</translation>
  </message>
  <message>
   <source>Sign in yourself instead (--way self), or try again in 15 minutes.</source>
   <translation>Connectez-vous plutôt vous-même (--way self), ou réessayez dans 15 minutes.</translation>
  </message>
  <message>
   <source>Something went wrong.</source>
   <translation>Quelque chose s’est mal passé.</translation>
  </message>
  <message>
   <source>Start a keyring (GNOME Keyring, KeePassXC, macOS Keychain or Windows Credential Manager) and try again.</source>
   <translation>Démarrez un trousseau (GNOME Keyring, KeePassXC, le trousseau de macOS ou le Gestionnaire d’identification de Windows) et réessayez.</translation>
  </message>
  <message>
   <source>Start again and type the newest code.</source>
   <translation>Recommencez et saisissez le code le plus récent.</translation>
  </message>
  <message>
   <source>Start it by hand once to see whether it works; then try again.</source>
   <translation>Démarrez-le une fois à la main pour voir s’il marche ; puis réessayez.</translation>
  </message>
  <message>
   <source>Start the check again.</source>
   <translation>Relancez la vérification.</translation>
  </message>
  <message>
   <source>Start the one it was stored with, or add the account again.</source>
   <translation>Démarrez celui qui l’a enregistré, ou ajoutez de nouveau le compte.</translation>
  </message>
  <message>
   <source>That cannot be done as asked.</source>
   <translation>Cela n’est pas possible ainsi.</translation>
  </message>
  <message>
   <source>The account is not signed in.</source>
   <translation>Le compte n’est pas connecté.</translation>
  </message>
  <message>
   <source>The account is signed out.</source>
   <translation>Le compte est déconnecté.</translation>
  </message>
  <message>
   <source>The accounts that there are stand on the overview.</source>
   <translation>Les comptes existants figurent dans la vue d’ensemble.</translation>
  </message>
  <message>
   <source>The browser could not be used.</source>
   <translation>Le navigateur n’a pas pu être utilisé.</translation>
  </message>
  <message>
   <source>The browser did not start.</source>
   <translation>Le navigateur n’a pas démarré.</translation>
  </message>
  <message>
   <source>The browser is at {shown}, which is not an address this service is known to use.</source>
   <translation>Le navigateur est à {shown}, qui n’est pas une adresse connue de ce service.</translation>
  </message>
  <message>
   <source>The browser is too old.</source>
   <translation>Le navigateur est trop ancien.</translation>
  </message>
  <message>
   <source>The browser stopped answering.</source>
   <translation>Le navigateur ne répond plus.</translation>
  </message>
  <message>
   <source>The browser window was closed.</source>
   <translation>La fenêtre du navigateur a été fermée.</translation>
  </message>
  <message>
   <source>The catalogue has nothing by that name.</source>
   <translation>Le catalogue n’a rien de ce nom.</translation>
  </message>
  <message>
   <source>The catalogue has nothing by that name. {nearest}</source>
   <translation>Le catalogue n’a rien de ce nom. {nearest}</translation>
  </message>
  <message>
   <source>The checklist shows the settings that there are.</source>
   <translation>La liste montre les réglages qui existent.</translation>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>Le disque est plein.</translation>
  </message>
  <message>
   <source>The field for the {field} was not there.</source>
   <translation>Le champ pour {field} n’était pas là.</translation>
  </message>
  <message>
   <source>The installed catalogue pack {pack} is not used.</source>
   <translation>Le paquet de catalogue installé {pack} n’est pas utilisé.</translation>
  </message>
  <message>
   <source>The keyring could not be used.</source>
   <translation>Le trousseau n’a pas pu être utilisé.</translation>
  </message>
  <message>
   <source>The keyring did not answer, the browser is older than before, or the profile is in use ({detail}).</source>
   <translation>Le trousseau n’a pas répondu, le navigateur est plus ancien qu’avant, ou le profil est utilisé ({detail}).</translation>
  </message>
  <message>
   <source>The keyring did not keep what was stored.</source>
   <translation>Le trousseau n’a pas gardé ce qui y a été mis.</translation>
  </message>
  <message>
   <source>The keyring has no such item.</source>
   <translation>Le trousseau n’a pas cet élément.</translation>
  </message>
  <message>
   <source>The last attempt was refused or unclear; another one so soon could lock your account.</source>
   <translation>La dernière tentative a été refusée ou est restée incertaine ; une autre si tôt pourrait bloquer votre compte.</translation>
  </message>
  <message>
   <source>The list shows now how it is. Keep it again if you want it so.</source>
   <translation>La liste montre maintenant ce qu’il en est. Gardez-le de nouveau si vous le voulez ainsi.</translation>
  </message>
  <message>
   <source>The pack could not be fetched from {pack}; nothing was changed.</source>
   <translation>Le paquet n’a pas pu être pris sur {pack} ; rien n’a été changé.</translation>
  </message>
  <message>
   <source>The pack {pack} is past its date.</source>
   <translation>Le paquet {pack} a dépassé sa date.</translation>
  </message>
  <message>
   <source>The pack {pack} was refused; nothing was changed.</source>
   <translation>Le paquet {pack} a été refusé ; rien n’a été changé.</translation>
  </message>
  <message>
   <source>The rule file {file} has mistakes.</source>
   <translation>Le fichier de règles {file} a des fautes.</translation>
  </message>
  <message>
   <source>The service showed its sign-in page instead of your settings.</source>
   <translation>Le service a montré sa page de connexion au lieu de vos réglages.</translation>
  </message>
  <message>
   <source>There is no account “{account}”.</source>
   <translation>Il n’y a pas de compte « {account} ».</translation>
  </message>
  <message>
   <source>There is no service called “{service}”.</source>
   <translation>Il n’y a pas de service nommé « {service} ».</translation>
  </message>
  <message>
   <source>There is no snapshot “{snapshot}”.</source>
   <translation>Il n’y a pas de relevé « {snapshot} ».</translation>
  </message>
  <message>
   <source>There is nothing to answer just now.</source>
   <translation>Il n’y a rien à répondre pour l’instant.</translation>
  </message>
  <message>
   <source>There is nothing to audit yet.</source>
   <translation>Il n’y a encore rien à vérifier.</translation>
  </message>
  <message>
   <source>This computer or session offers none of the keyrings this program trusts.</source>
   <translation>Cet ordinateur ou cette session n’offre aucun des trousseaux auxquels ce programme se fie.</translation>
  </message>
  <message>
   <source>This user has no permission to write there.</source>
   <translation>Cet utilisateur n’a pas le droit d’y écrire.</translation>
  </message>
  <message>
   <source>This was stored with another keyring.</source>
   <translation>Ceci a été enregistré avec un autre trousseau.</translation>
  </message>
  <message>
   <source>Try again in 15 minutes, or add the account again with “I'll sign in myself”.</source>
   <translation>Réessayez dans 15 minutes ou ajoutez de nouveau le compte avec « Je me connecte moi-même ».</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>Réessayez dans un instant.</translation>
  </message>
  <message>
   <source>Try again in {minutes} minutes.</source>
   <translation>Réessayez dans {minutes} minutes.</translation>
  </message>
  <message>
   <source>Try again; if it happens again, please report it.</source>
   <translation>Réessayez ; si cela se reproduit, signalez-le.</translation>
  </message>
  <message>
   <source>Unlock it and try again.</source>
   <translation>Déverrouillez-le et réessayez.</translation>
  </message>
  <message>
   <source>Unlock your keyring, update the browser or end the other run; then try again.</source>
   <translation>Déverrouillez votre trousseau, mettez le navigateur à jour ou terminez l’autre exécution ; puis réessayez.</translation>
  </message>
  <message>
   <source>Update it, or install another of Chrome, Edge and Chromium.</source>
   <translation>Mettez-le à jour, ou installez-en un autre : Chrome, Edge ou Chromium.</translation>
  </message>
  <message>
   <source>Update the program, or install a newer pack.</source>
   <translation>Mettez le programme à jour ou installez un paquet plus récent.</translation>
  </message>
  <message>
   <source>Update the program.</source>
   <translation>Mettez le programme à jour.</translation>
  </message>
  <message>
   <source>Use another copy. The file was left as it is.</source>
   <translation>Utilisez une autre copie. Le fichier est resté tel quel.</translation>
  </message>
  <message>
   <source>Use only packs published by the makers of this program.</source>
   <translation>N’utilisez que des paquets publiés par les auteurs de ce programme.</translation>
  </message>
  <message>
   <source>Wait until the other run has finished, then try again.</source>
   <translation>Attendez que l’autre exécution soit finie, puis réessayez.</translation>
  </message>
  <message>
   <source>What was asked of you is over.</source>
   <translation>Ce qu’on attendait de vous est terminé.</translation>
  </message>
  <message>
   <source>What was read before is kept. Check again.</source>
   <translation>Ce qui a été lu avant est conservé. Vérifiez à nouveau.</translation>
  </message>
  <message>
   <source>What was read before is kept. Run the audit again.</source>
   <translation>Ce qui a été lu avant est gardé. Relancez la vérification.</translation>
  </message>
  <message>
   <source>You have not said that this is fine with you.</source>
   <translation>Vous n’avez pas dit que cela vous convient.</translation>
  </message>
  <message>
   <source>You or the system said no to this program.</source>
   <translation>Vous ou le système l’avez refusé à ce programme.</translation>
  </message>
  <message>
   <source>Your keyring is locked.</source>
   <translation>Votre trousseau est verrouillé.</translation>
  </message>
  <message>
   <source>Your keyring refused access.</source>
   <translation>Votre trousseau a refusé l’accès.</translation>
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
   <translation>{detail} ; quelqu’un retient peut-être les plus récents.</translation>
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
   <translation>{path} ne peut pas être lu.</translation>
  </message>
  <message>
   <source>{path} cannot be written.</source>
   <translation>{path} ne peut pas être écrit.</translation>
  </message>
  <message>
   <source>{path} is version {version}; version {needed} or newer is needed.</source>
   <translation>{path} est en version {version} ; il faut la version {needed} ou plus récente.</translation>
  </message>
  <message>
   <source>{path} needs {needed_bytes} more. What was stored before is unharmed.</source>
   <translation>Il manque {needed_bytes} à {path}. Ce qui était enregistré est intact.</translation>
  </message>
  <message>
   <source>{path} said: {detail}</source>
   <translation>{path} a dit : {detail}</translation>
  </message>
  <message>
   <source>{path} stayed locked for ten seconds.</source>
   <translation>{path} est resté verrouillé dix secondes.</translation>
  </message>
  <message>
   <source>{path} was written by a newer version of this program.</source>
   <translation>{path} a été écrit par une version plus récente de ce programme.</translation>
  </message>
  <message>
   <source>{service} asks for something only you can give.</source>
   <translation>{service} demande quelque chose que vous seul pouvez donner.</translation>
  </message>
  <message>
   <source>{service} has no setting “{setting}”.</source>
   <translation>{service} n’a pas de réglage « {setting} ».</translation>
  </message>
  <message>
   <source>{service} needs you to sign in.</source>
   <translation>{service} a besoin que vous vous connectiez.</translation>
  </message>
  <message>
   <source>{service} refused the one-time code.</source>
   <translation>{service} a refusé le code à usage unique.</translation>
  </message>
  <message>
   <source>{service} refused the user name or password.</source>
   <translation>{service} a refusé le nom d’utilisateur ou le mot de passe.</translation>
  </message>
  <message>
   <source>{service} was not visited.</source>
   <translation>{service} n’a pas été visité.</translation>
  </message>
  <message>
   <source>{service} was skipped.</source>
   <translation>{service} a été passé.</translation>
  </message>
  <message>
   <source>{service}'s browser profile was not opened, so that nothing in it is lost.</source>
   <translation>Le profil de navigateur de {service} n’a pas été ouvert, pour que rien ne s’y perde.</translation>
  </message>
  <message>
   <source>{service}'s sign-in page looks different from what we know.</source>
   <translation>La page de connexion de {service} n’a pas l’aspect que nous connaissons.</translation>
  </message>
  <message>
   <source>“Add an account” shows every service.</source>
   <translation>« Ajouter un compte » montre tous les services.</translation>
  </message>
  <message>
   <source>“{setting}” can never be “{value}”.</source>
   <translation>« {setting} » ne peut jamais être « {value} ».</translation>
  </message>
  <message>
   <source>“{setting}” was not kept.</source>
   <translation>« {setting} » n’a pas été gardé.</translation>
  </message>
 </context>
 <context>
  <name>Reason</name>
  <message>
   <source>Its state could not be told for sure. Open the page and look.</source>
   <translation>Son état n’était pas certain. Ouvrez la page et regardez.</translation>
  </message>
  <message>
   <source>The browser stopped. Run the check again.</source>
   <translation>Le navigateur s’est arrêté. Relancez la vérification.</translation>
  </message>
  <message>
   <source>The check was stopped before it got here.</source>
   <translation>La vérification a été arrêtée avant d’arriver ici.</translation>
  </message>
  <message>
   <source>The page could not be reached. Check your connection and try again.</source>
   <translation>La page était injoignable. Vérifiez votre connexion et réessayez.</translation>
  </message>
  <message>
   <source>The page could not load your settings, so what it shows may not be true. Try again.</source>
   <translation>La page n’a pas pu charger vos réglages ; ce qu’elle montre n’est peut-être pas vrai. Réessayez.</translation>
  </message>
  <message>
   <source>The page did not load properly. Try again.</source>
   <translation>La page ne s’est pas chargée correctement. Réessayez.</translation>
  </message>
  <message>
   <source>The page has a setting with a similar name. Open it and decide yourself.</source>
   <translation>La page a un réglage au nom semblable. Ouvrez-la et décidez vous-même.</translation>
  </message>
  <message>
   <source>The page is in a language this check does not know yet. Open it and look.</source>
   <translation>La page est dans une langue que cette vérification ne connaît pas encore. Ouvrez-la et regardez.</translation>
  </message>
  <message>
   <source>The page is too large to be read whole. Open it and look.</source>
   <translation>La page est trop grande pour être lue en entier. Ouvrez-la et regardez.</translation>
  </message>
  <message>
   <source>The page kept changing while it was read. Try again.</source>
   <translation>La page changeait pendant la lecture. Réessayez.</translation>
  </message>
  <message>
   <source>The page says two different things about it. Open it and look.</source>
   <translation>La page dit deux choses différentes à ce sujet. Ouvrez-la et regardez.</translation>
  </message>
  <message>
   <source>The page stayed empty. Open it yourself to see why.</source>
   <translation>La page est restée vide. Ouvrez-la vous-même pour voir pourquoi.</translation>
  </message>
  <message>
   <source>The page took too long. Try again.</source>
   <translation>La page a mis trop de temps. Réessayez.</translation>
  </message>
  <message>
   <source>The service answered with an error. Try again later.</source>
   <translation>Le service a répondu par une erreur. Réessayez plus tard.</translation>
  </message>
  <message>
   <source>The service asked for something only you can give. Open the page and answer it.</source>
   <translation>Le service a demandé quelque chose que vous seul pouvez donner. Ouvrez la page et répondez.</translation>
  </message>
  <message>
   <source>The service asked to be visited less often. Try again later.</source>
   <translation>Le service demande moins de visites. Réessayez plus tard.</translation>
  </message>
  <message>
   <source>The service restricted the page. Open it yourself to see why.</source>
   <translation>Le service a restreint la page. Ouvrez-la vous-même pour voir pourquoi.</translation>
  </message>
  <message>
   <source>The service signed you out. Sign in again and repeat the check.</source>
   <translation>Le service vous a déconnecté. Reconnectez-vous et recommencez.</translation>
  </message>
  <message>
   <source>This account is not signed in.</source>
   <translation>Ce compte n’est pas connecté.</translation>
  </message>
  <message>
   <source>This setting was not on the page. Open it and look, or wait for an update.</source>
   <translation>Ce réglage n’était pas sur la page. Ouvrez-la et regardez, ou attendez une mise à jour.</translation>
  </message>
  <message>
   <source>Your account may not open this page.</source>
   <translation>Votre compte ne peut pas ouvrir cette page.</translation>
  </message>
 </context>
 <context>
  <name>Severity</name>
  <message>
   <source>Little</source>
   <translation>Peu</translation>
  </message>
  <message>
   <source>Much</source>
   <translation>Beaucoup</translation>
  </message>
  <message>
   <source>Some</source>
   <translation>Assez</translation>
  </message>
 </context>
 <context>
  <name>State</name>
  <message>
   <source>As you want it</source>
   <translation>Comme vous voulez</translation>
  </message>
  <message>
   <source>By hand</source>
   <translation>À la main</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>À changer</translation>
  </message>
  <message>
   <source>Couldn't read</source>
   <translation>Illisible</translation>
  </message>
  <message>
   <source>Kept by you, not read</source>
   <translation>Gardé par vous, non lu</translation>
  </message>
  <message>
   <source>Kept on purpose</source>
   <translation>Gardé exprès</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>Verrouillé</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>Pas encore vérifié</translation>
  </message>
  <message>
   <source>Not offered here</source>
   <translation>Non proposé ici</translation>
  </message>
 </context>
 <context>
  <name>Terms</name>
  <message>
   <source>it refuses sign-in in browsers it takes for automated</source>
   <translation>il refuse la connexion dans les navigateurs qu’il croit automatisés</translation>
  </message>
  <message>
   <source>its terms allow automated access</source>
   <translation>ses conditions permettent l’accès automatisé</translation>
  </message>
  <message>
   <source>its terms forbid automated access</source>
   <translation>ses conditions interdisent l’accès automatisé</translation>
  </message>
  <message>
   <source>its terms restrict automated access</source>
   <translation>ses conditions restreignent l’accès automatisé</translation>
  </message>
  <message>
   <source>we do not know what its terms say about automated access</source>
   <translation>nous ne savons pas ce que ses conditions disent de l’accès automatisé</translation>
  </message>
 </context>
 <context>
  <name>Turn</name>
  <message>
   <source>Your turn: answer what you see at {service}.</source>
   <translation>À vous : répondez à ce que vous voyez chez {service}.</translation>
  </message>
  <message>
   <source>Your turn: open the page of {service} that should be read.</source>
   <translation>À vous : ouvrez la page de {service} à lire.</translation>
  </message>
  <message>
   <source>Your turn: sign in to {service} in the window that has opened.</source>
   <translation>À vous : connectez-vous à {service} dans la fenêtre qui s’est ouverte.</translation>
  </message>
  <message>
   <source>Your turn: type the code from {service} into the small window.</source>
   <translation>À vous : saisissez le code de {service} dans la petite fenêtre.</translation>
  </message>
  <message>
   <source>Your turn: type your password for {service} into the small window.</source>
   <translation>À vous : saisissez votre mot de passe pour {service} dans la petite fenêtre.</translation>
  </message>
  <message>
   <source>Your turn: your desktop asks for the password of its keyring.</source>
   <translation>À vous : votre bureau demande le mot de passe de son trousseau.</translation>
  </message>
  <message>
   <source>Your turn: {service} asks for something only you can give, in its window.</source>
   <translation>À vous : {service} demande dans sa fenêtre quelque chose que vous seul pouvez donner.</translation>
  </message>
 </context>
 <context>
  <name>Value</name>
  <message>
   <source>off</source>
   <translation>désactivé</translation>
  </message>
  <message>
   <source>on</source>
   <translation>activé</translation>
  </message>
  <message>
   <source>partly on</source>
   <translation>en partie activé</translation>
  </message>
 </context>
 <context>
  <name>Way</name>
  <message>
   <source>Guide me; nothing is read</source>
   <translation>Guidez-moi ; rien n’est lu</translation>
  </message>
  <message>
   <source>I'll sign in myself, in an ordinary browser window</source>
   <translation>Je me connecte moi-même, dans une fenêtre de navigateur ordinaire</translation>
  </message>
  <message>
   <source>It is the gentlest way that works with this service.</source>
   <translation>C’est la façon la plus douce qui marche avec ce service.</translation>
  </message>
  <message>
   <source>Its terms forbid automated access, so no program visits it for you.</source>
   <translation>Ses conditions interdisent l’accès automatisé, donc aucun programme ne le visite pour vous.</translation>
  </message>
  <message>
   <source>None of its settings can be read from a page.</source>
   <translation>Aucun de ses réglages ne peut être lu sur une page.</translation>
  </message>
  <message>
   <source>Nothing is known about signing in there.</source>
   <translation>On ne sait rien de la connexion là-bas.</translation>
  </message>
  <message>
   <source>Read the page I opened</source>
   <translation>Lire la page que j’ai ouverte</translation>
  </message>
  <message>
   <source>Sign me in with a password from my keyring</source>
   <translation>Connectez-moi avec un mot de passe de mon trousseau</translation>
  </message>
  <message>
   <source>The program never sees your password, and nothing tells the service's page of a program.</source>
   <translation>Le programme ne voit jamais votre mot de passe, et rien n’annonce un programme à la page du service.</translation>
  </message>
  <message>
   <source>This service refuses sign-in in browsers it takes for automated, so you sign in yourself.</source>
   <translation>Ce service refuse la connexion dans les navigateurs qu’il croit automatisés ; vous vous connectez donc vous-même.</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source> or </source>
   <translation> ou </translation>
  </message>
  <message numerus="yes">
   <source>%n as you want them</source>
   <translation>
    <numerusform>%n comme vous voulez</numerusform>
    <numerusform>%n comme vous voulez</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n as you want them already</source>
   <translation>
    <numerusform>%n déjà comme vous voulez</numerusform>
    <numerusform>%n déjà comme vous voulez</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n by hand</source>
   <translation>
    <numerusform>%n à la main</numerusform>
    <numerusform>%n à la main</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changed and proved</source>
   <translation>
    <numerusform>%n changé et prouvé</numerusform>
    <numerusform>%n changés et prouvés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changes</source>
   <translation>
    <numerusform>%n changement</numerusform>
    <numerusform>%n changements</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n couldn't be read</source>
   <translation>
    <numerusform>%n illisible</numerusform>
    <numerusform>%n illisibles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n done by hand, as you say</source>
   <translation>
    <numerusform>%n fait à la main, selon vous</numerusform>
    <numerusform>%n faits à la main, selon vous</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>%n entrée</numerusform>
    <numerusform>%n entrées</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n kept on purpose</source>
   <translation>
    <numerusform>%n gardé exprès</numerusform>
    <numerusform>%n gardés exprès</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left for later</source>
   <translation>
    <numerusform>%n laissé pour plus tard</numerusform>
    <numerusform>%n laissés pour plus tard</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n locked</source>
   <translation>
    <numerusform>%n verrouillé</numerusform>
    <numerusform>%n verrouillés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n locked by the service</source>
   <translation>
    <numerusform>%n verrouillé par le service</numerusform>
    <numerusform>%n verrouillés par le service</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more accounts wait for you after this.</source>
   <translation>
    <numerusform>Ensuite, %n autre compte vous attend.</numerusform>
    <numerusform>Ensuite, %n autres comptes vous attendent.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not checked</source>
   <translation>
    <numerusform>%n non vérifié</numerusform>
    <numerusform>%n non vérifiés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not offered</source>
   <translation>
    <numerusform>%n non proposé</numerusform>
    <numerusform>%n non proposés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n requests that could have changed something were stopped.</source>
   <translation>
    <numerusform>%n requête qui aurait pu changer quelque chose a été arrêtée.</numerusform>
    <numerusform>%n requêtes qui auraient pu changer quelque chose ont été arrêtées.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settings</source>
   <translation>
    <numerusform>%n réglage</numerusform>
    <numerusform>%n réglages</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settings are left of it.</source>
   <translation>
    <numerusform>Il en reste %n réglage.</numerusform>
    <numerusform>Il en reste %n réglages.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settings had been read and are kept.</source>
   <translation>
    <numerusform>%n réglage avait été lu et est gardé.</numerusform>
    <numerusform>%n réglages avaient été lus et sont gardés.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n skipped</source>
   <translation>
    <numerusform>%n passé</numerusform>
    <numerusform>%n passés</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to change</source>
   <translation>
    <numerusform>%n à changer</numerusform>
    <numerusform>%n à changer</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;About Privacy Settings Auditor</source>
   <translation>À &amp;propos de Privacy Settings Auditor</translation>
  </message>
  <message>
   <source>&amp;Add an account…</source>
   <translation>&amp;Ajouter un compte…</translation>
  </message>
  <message>
   <source>&amp;Answer received</source>
   <translation>&amp;Réponse reçue</translation>
  </message>
  <message>
   <source>&amp;Ask me again on</source>
   <translation>&amp;Me redemander le</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Retour</translation>
  </message>
  <message>
   <source>&amp;Back (B)</source>
   <translation>&amp;Retour (B)</translation>
  </message>
  <message>
   <source>&amp;Browser</source>
   <translation>&amp;Navigateur</translation>
  </message>
  <message>
   <source>&amp;Check</source>
   <translation>&amp;Contrôle</translation>
  </message>
  <message>
   <source>&amp;Country</source>
   <translation>&amp;Pays</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Exporter…</translation>
  </message>
  <message>
   <source>&amp;Fill these in</source>
   <translation>&amp;Remplir</translation>
  </message>
  <message>
   <source>&amp;Forget everything…</source>
   <translation>&amp;Tout oublier…</translation>
  </message>
  <message>
   <source>&amp;From</source>
   <translation>&amp;De</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>&amp;Continuer</translation>
  </message>
  <message>
   <source>&amp;Guide me through these</source>
   <translation>&amp;Guidez-moi</translation>
  </message>
  <message>
   <source>&amp;Guide me through what is left</source>
   <translation>&amp;Guidez-moi dans ce qui reste</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;ide</translation>
  </message>
  <message>
   <source>&amp;I sent it on</source>
   <translation>&amp;Envoyée le</translation>
  </message>
  <message>
   <source>&amp;Import a snapshot…</source>
   <translation>&amp;Importer un relevé…</translation>
  </message>
  <message>
   <source>&amp;Keep as it is…</source>
   <translation>&amp;Garder tel quel…</translation>
  </message>
  <message>
   <source>&amp;Keep as it is… (K)</source>
   <translation>&amp;Garder tel quel… (K)</translation>
  </message>
  <message>
   <source>&amp;Keyboard</source>
   <translation>&amp;Clavier</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>&amp;Langue</translation>
  </message>
  <message>
   <source>&amp;Let it go on</source>
   <translation>&amp;Laisser continuer</translation>
  </message>
  <message>
   <source>&amp;No answer yet</source>
   <translation>&amp;Pas encore de réponse</translation>
  </message>
  <message>
   <source>&amp;Not now</source>
   <translation>&amp;Pas maintenant</translation>
  </message>
  <message>
   <source>&amp;Open again now</source>
   <translation>&amp;Rouvrir maintenant</translation>
  </message>
  <message>
   <source>&amp;Open the page</source>
   <translation>&amp;Ouvrir la page</translation>
  </message>
  <message>
   <source>&amp;Open this page</source>
   <translation>&amp;Ouvrir cette page</translation>
  </message>
  <message>
   <source>&amp;Pause</source>
   <translation>&amp;Pause</translation>
  </message>
  <message>
   <source>&amp;Plan</source>
   <translation>&amp;Offre</translation>
  </message>
  <message>
   <source>&amp;Program</source>
   <translation>&amp;Programme</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Quitter</translation>
  </message>
  <message>
   <source>&amp;Read any site…</source>
   <translation>&amp;Lire un site quelconque…</translation>
  </message>
  <message>
   <source>&amp;Remind me to check</source>
   <translation>Me &amp;rappeler de vérifier</translation>
  </message>
  <message>
   <source>&amp;Remove from this list</source>
   <translation>&amp;Retirer de cette liste</translation>
  </message>
  <message>
   <source>&amp;Save as text…</source>
   <translation>&amp;Enregistrer en texte…</translation>
  </message>
  <message>
   <source>&amp;Save…</source>
   <translation>&amp;Enregistrer…</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>&amp;Réglages…</translation>
  </message>
  <message>
   <source>&amp;Skip (S)</source>
   <translation>&amp;Passer (S)</translation>
  </message>
  <message>
   <source>&amp;To</source>
   <translation>&amp;À</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Annuler</translation>
  </message>
  <message>
   <source>&amp;User name</source>
   <translation>&amp;Nom d’utilisateur</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Affichage</translation>
  </message>
  <message>
   <source>A browser window is open at {host}. Go to any page of your settings there, then have it read here.</source>
   <translation>Une fenêtre de navigateur est ouverte sur {host}. Allez-y sur n’importe quelle page de vos réglages, puis faites-la lire ici.</translation>
  </message>
  <message>
   <source>A complaint to the authority</source>
   <translation>Une plainte à l’autorité</translation>
  </message>
  <message>
   <source>A deadline counts from the day you sent it; public holidays are not considered. This is not legal advice.</source>
   <translation>Un délai compte à partir du jour de l’envoi ; les jours fériés ne sont pas pris en compte. Ceci n’est pas un conseil juridique.</translation>
  </message>
  <message>
   <source>A letter</source>
   <translation>Une lettre</translation>
  </message>
  <message>
   <source>A normal browser window is open at {host}, to sign in to {service}.</source>
   <translation>Une fenêtre de navigateur ordinaire est ouverte sur {host}, pour vous connecter à {service}.</translation>
  </message>
  <message>
   <source>A note about a check or a guide that was cut off</source>
   <translation>Une note sur une vérification ou un guide interrompu</translation>
  </message>
  <message>
   <source>A setting is being checked again</source>
   <translation>Un réglage est vérifié à nouveau</translation>
  </message>
  <message>
   <source>A spare copy of them</source>
   <translation>Une copie de secours</translation>
  </message>
  <message>
   <source>A&amp;ddress of your own server</source>
   <translation>A&amp;dresse de votre propre serveur</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Objet</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Compte</translation>
  </message>
  <message>
   <source>Accounts and how far they are</source>
   <translation>Comptes et leur avancement</translation>
  </message>
  <message>
   <source>Accounts that were checked only once are not compared.</source>
   <translation>Les comptes vérifiés une seule fois ne sont pas comparés.</translation>
  </message>
  <message>
   <source>Add an account</source>
   <translation>Ajouter un compte</translation>
  </message>
  <message>
   <source>Add this account</source>
   <translation>Ajouter ce compte</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Après</translation>
  </message>
  <message>
   <source>After a second check you see here what has moved since the first.</source>
   <translation>Après une deuxième vérification, vous voyez ici ce qui a bougé depuis la première.</translation>
  </message>
  <message>
   <source>After your first check you see here how your settings stood, day by day.</source>
   <translation>Après votre première vérification, vous voyez ici, jour après jour, l’état de vos réglages.</translation>
  </message>
  <message numerus="yes">
   <source>All %n changed and proved.</source>
   <translation>
    <numerusform>Le seul est changé et prouvé.</numerusform>
    <numerusform>Les %n sont tous changés et prouvés.</numerusform>
   </translation>
  </message>
  <message>
   <source>All of it is on this computer and nowhere else: {size} in all.</source>
   <translation>Tout est sur cet ordinateur et nulle part ailleurs : {size} en tout.</translation>
  </message>
  <message>
   <source>All services together</source>
   <translation>Tous les services ensemble</translation>
  </message>
  <message>
   <source>Another country</source>
   <translation>Un autre pays</translation>
  </message>
  <message>
   <source>Another one…</source>
   <translation>Un autre…</translation>
  </message>
  <message>
   <source>Answered {day}</source>
   <translation>Répondu {day}</translation>
  </message>
  <message>
   <source>As advised: {values}</source>
   <translation>Comme conseillé : {values}</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Comme le système</translation>
  </message>
  <message>
   <source>As you want it: {title}</source>
   <translation>Comme vous le voulez : {title}</translation>
  </message>
  <message>
   <source>Asked the browser…</source>
   <translation>Demandé au navigateur…</translation>
  </message>
  <message>
   <source>Attach the evidence: save it with “Save as mail with evidence” or from the report.</source>
   <translation>Joignez les preuves : enregistrez-les avec « Enregistrer en courriel avec les preuves » ou depuis le rapport.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Retour</translation>
  </message>
  <message>
   <source>Back to the &amp;checklist</source>
   <translation>Retour à la &amp;liste</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Avant</translation>
  </message>
  <message>
   <source>Begin with the practice accounts.</source>
   <translation>Commencer avec les comptes d’essai.</translation>
  </message>
  <message>
   <source>Can't &amp;find it (F)</source>
   <translation>&amp;Introuvable (F)</translation>
  </message>
  <message>
   <source>Changed by you</source>
   <translation>Changé par vous</translation>
  </message>
  <message>
   <source>Changed without you</source>
   <translation>Changé sans vous</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Changements</translation>
  </message>
  <message>
   <source>Check &amp;again</source>
   <translation>&amp;Revérifier</translation>
  </message>
  <message>
   <source>Check again to start it anew.</source>
   <translation>Revérifiez pour la redémarrer.</translation>
  </message>
  <message>
   <source>Check all now</source>
   <translation>Tout vérifier maintenant</translation>
  </message>
  <message>
   <source>Checking your settings</source>
   <translation>Vérification de vos réglages</translation>
  </message>
  <message>
   <source>Checklist</source>
   <translation>Liste</translation>
  </message>
  <message>
   <source>Choose a browser</source>
   <translation>Choisir un navigateur</translation>
  </message>
  <message>
   <source>Choose a service from the list.</source>
   <translation>Choisissez un service dans la liste.</translation>
  </message>
  <message>
   <source>Choose a setting to see what it does.</source>
   <translation>Choisissez un réglage pour voir ce qu’il fait.</translation>
  </message>
  <message>
   <source>Choose two different checks.</source>
   <translation>Choisissez deux vérifications différentes.</translation>
  </message>
  <message>
   <source>Copy the c&amp;ommand</source>
   <translation>Copier la c&amp;ommande</translation>
  </message>
  <message>
   <source>Damaged copies, set aside</source>
   <translation>Copies abîmées, mises de côté</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Sombre</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Supprimer</translation>
  </message>
  <message>
   <source>Delete “{name}” for good?</source>
   <translation>Supprimer « {name} » pour de bon ?</translation>
  </message>
  <message>
   <source>Delete: {name}</source>
   <translation>Supprimer : {name}</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Supprimer…</translation>
  </message>
  <message>
   <source>Details of the setting</source>
   <translation>Détails du réglage</translation>
  </message>
  <message>
   <source>Do not visit it</source>
   <translation>Ne pas le visiter</translation>
  </message>
  <message>
   <source>Don't &amp;keep it any more</source>
   <translation>Ne &amp;plus le garder</translation>
  </message>
  <message numerus="yes">
   <source>Done, all %n of them.</source>
   <translation>
    <numerusform>Terminé, c’était le seul.</numerusform>
    <numerusform>Terminé, tous les %n.</numerusform>
   </translation>
  </message>
  <message>
   <source>Draft a &amp;complaint…</source>
   <translation>Rédiger une &amp;plainte…</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Échéance</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Entrée</translation>
  </message>
  <message>
   <source>Every account</source>
   <translation>Tous les comptes</translation>
  </message>
  <message>
   <source>Every check and its findings</source>
   <translation>Chaque vérification et ce qu’elle a trouvé</translation>
  </message>
  <message>
   <source>Every month</source>
   <translation>Tous les mois</translation>
  </message>
  <message>
   <source>Every service</source>
   <translation>Tous les services</translation>
  </message>
  <message>
   <source>Every state</source>
   <translation>Tous les états</translation>
  </message>
  <message>
   <source>Every subject</source>
   <translation>Tous les sujets</translation>
  </message>
  <message>
   <source>Every three months</source>
   <translation>Tous les trois mois</translation>
  </message>
  <message>
   <source>Everything a check found, for other programs. It never holds an account name.</source>
   <translation>Tout ce qu’une vérification a trouvé, pour d’autres programmes. Aucun nom de compte n’y figure jamais.</translation>
  </message>
  <message>
   <source>Everything that is stored</source>
   <translation>Tout ce qui est enregistré</translation>
  </message>
  <message>
   <source>Evidence pack (*.zip)</source>
   <translation>Dossier de preuves (*.zip)</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exporter</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exporter…</translation>
  </message>
  <message>
   <source>Finished.</source>
   <translation>Terminé.</translation>
  </message>
  <message>
   <source>For example: I like these suggestions</source>
   <translation>Par exemple : j’aime ces suggestions</translation>
  </message>
  <message>
   <source>Forget everything</source>
   <translation>Tout oublier</translation>
  </message>
  <message>
   <source>Forget everything on this computer?</source>
   <translation>Tout oublier sur cet ordinateur ?</translation>
  </message>
  <message>
   <source>Give the address of your server, beginning with https://.</source>
   <translation>Indiquez l’adresse de votre serveur, commençant par https://.</translation>
  </message>
  <message>
   <source>Give the user name to sign in with.</source>
   <translation>Indiquez le nom d’utilisateur pour la connexion.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Continuer</translation>
  </message>
  <message>
   <source>Go on with the check that was cut off?</source>
   <translation>Continuer la vérification interrompue ?</translation>
  </message>
  <message>
   <source>Go on with the guide that was cut off?</source>
   <translation>Continuer le guide interrompu ?</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Bon à savoir</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historique</translation>
  </message>
  <message>
   <source>How it went over time</source>
   <translation>L’évolution au fil du temps</translation>
  </message>
  <message>
   <source>How much it matters: {word}.</source>
   <translation>Importance : {word}.</translation>
  </message>
  <message>
   <source>How to get signed in</source>
   <translation>Façon de se connecter</translation>
  </message>
  <message>
   <source>I don't mind; leave it out</source>
   <translation>Peu importe ; laissez-le de côté</translation>
  </message>
  <message>
   <source>I have finished</source>
   <translation>J’ai fini</translation>
  </message>
  <message>
   <source>I have read this and want to go on</source>
   <translation>J’ai lu ceci et je veux continuer</translation>
  </message>
  <message>
   <source>I'm signed in</source>
   <translation>Je suis connecté</translation>
  </message>
  <message>
   <source>Import a snapshot</source>
   <translation>Importer un relevé</translation>
  </message>
  <message>
   <source>Imported checks</source>
   <translation>Vérifications importées</translation>
  </message>
  <message>
   <source>In the checklist: arrows choose, Enter opens the page, F5 checks again, Ctrl+F searches</source>
   <translation>Dans la liste : les flèches choisissent, Entrée ouvre la page, F5 vérifie à nouveau, Ctrl+F cherche</translation>
  </message>
  <message>
   <source>In the guide: Enter for what is offered first, S skips, K keeps, F finds help, B goes back, Esc stops</source>
   <translation>Dans le guide : Entrée pour l’action proposée, S passe, K garde, F aide à trouver, B revient, Échap arrête</translation>
  </message>
  <message>
   <source>It counts from the next check on.</source>
   <translation>Cela compte à partir de la prochaine vérification.</translation>
  </message>
  <message>
   <source>It ended by itself ({how}). What was read before is kept.</source>
   <translation>Elle s’est arrêtée d’elle-même ({how}). Ce qui a été lu avant est gardé.</translation>
  </message>
  <message>
   <source>It is not known when this was last checked.</source>
   <translation>On ne sait pas quand ceci a été vérifié pour la dernière fois.</translation>
  </message>
  <message>
   <source>It is typed only at the service's own sign-in page.</source>
   <translation>Il n’est saisi que sur la page de connexion du service lui-même.</translation>
  </message>
  <message>
   <source>It reads the privacy settings of your own accounts and changes none of them. Nothing leaves this computer but the visits to the services themselves.

Free software under the Apache License 2.0. It uses Qt under the LGPL 3, and a browser that is installed.</source>
   <translation>Il lit les réglages de confidentialité de vos propres comptes et n’en change aucun. Rien ne quitte cet ordinateur, hormis les visites aux services eux-mêmes.

Logiciel libre sous licence Apache 2.0. Il utilise Qt sous LGPL 3 et un navigateur installé.</translation>
  </message>
  <message>
   <source>It stays in the list as “kept by you, not read”, and the guide leaves it out. If its value is read one day, it is judged anew. You can undo this.</source>
   <translation>Il reste dans la liste comme « gardé par vous, non lu », et le guide le passe. Si sa valeur est lue un jour, il sera jugé à nouveau. Vous pouvez annuler cela.</translation>
  </message>
  <message>
   <source>It stays in the list as “kept on purpose” and is not counted as something to change. You can undo this.</source>
   <translation>Il reste dans la liste comme « gardé exprès » et ne compte pas comme à changer. Vous pouvez l’annuler.</translation>
  </message>
  <message>
   <source>It takes effect when the program is opened again.</source>
   <translation>Cela prend effet à la prochaine ouverture du programme.</translation>
  </message>
  <message>
   <source>It was settled on its page while you were asked, and the guide went on.</source>
   <translation>C’était réglé sur sa page pendant que la question était posée, et le guide a continué.</translation>
  </message>
  <message>
   <source>Its &amp;name here, if you have several (optional)</source>
   <translation>Son &amp;nom ici, si vous en avez plusieurs (facultatif)</translation>
  </message>
  <message>
   <source>Its sign-in, and all that was found, pictured and noted about it, is deleted from this computer. At the service nothing changes.</source>
   <translation>Sa connexion et tout ce qui a été trouvé, photographié et noté à son sujet sont supprimés de cet ordinateur. Rien ne change auprès du service.</translation>
  </message>
  <message>
   <source>Its window does not answer. Close it, or end the program, and start it again.</source>
   <translation>Sa fenêtre ne répond pas. Fermez-la ou arrêtez le programme, puis relancez-le.</translation>
  </message>
  <message>
   <source>Keep as it is</source>
   <translation>Garder tel quel</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Garder</translation>
  </message>
  <message>
   <source>Kept as it is: {title}</source>
   <translation>Gardé tel quel : {title}</translation>
  </message>
  <message>
   <source>Kept until {day}.</source>
   <translation>Gardé jusqu’au {day}.</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Clavier</translation>
  </message>
  <message>
   <source>Kind of file</source>
   <translation>Type de fichier</translation>
  </message>
  <message>
   <source>L&amp;ook</source>
   <translation>&amp;Apparence</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Langue</translation>
  </message>
  <message>
   <source>Language of the report</source>
   <translation>Langue du rapport</translation>
  </message>
  <message>
   <source>Last checked {day}</source>
   <translation>Dernière vérification {day}</translation>
  </message>
  <message>
   <source>Left out from the next check on: {title}</source>
   <translation>Laissé de côté dès la prochaine vérification : {title}</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Lettres</translation>
  </message>
  <message>
   <source>Letters and their dates</source>
   <translation>Les lettres et leurs dates</translation>
  </message>
  <message>
   <source>Letters that wait for an answer: {n}</source>
   <translation>Lettres en attente d’une réponse : {n}</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Clair</translation>
  </message>
  <message>
   <source>Logs</source>
   <translation>Journaux</translation>
  </message>
  <message>
   <source>Mail (*.eml)</source>
   <translation>Courriel (*.eml)</translation>
  </message>
  <message>
   <source>Matters</source>
   <translation>Importance</translation>
  </message>
  <message>
   <source>Matters: {word}</source>
   <translation>Importance : {word}</translation>
  </message>
  <message>
   <source>Much or little</source>
   <translation>Beaucoup ou peu</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Jamais</translation>
  </message>
  <message>
   <source>New on these pages</source>
   <translation>Nouveau sur ces pages</translation>
  </message>
  <message numerus="yes">
   <source>New on these pages: %n controls</source>
   <translation>
    <numerusform>Nouveau sur ces pages : %n élément</numerusform>
    <numerusform>Nouveau sur ces pages : %n éléments</numerusform>
   </translation>
  </message>
  <message>
   <source>New settings</source>
   <translation>Nouveaux réglages</translation>
  </message>
  <message>
   <source>No accounts yet. Try the practice accounts: they need no password.</source>
   <translation>Pas encore de comptes. Essayez les comptes d’essai : ils ne demandent pas de mot de passe.</translation>
  </message>
  <message>
   <source>No address is known. Look for one in their privacy policy.</source>
   <translation>Aucune adresse n’est connue. Cherchez-en une dans leur politique de confidentialité.</translation>
  </message>
  <message>
   <source>No letters yet. Where a setting has no switch, the checklist offers to write one.</source>
   <translation>Pas encore de lettres. Là où un réglage n’a pas d’interrupteur, la liste propose d’en écrire une.</translation>
  </message>
  <message>
   <source>No longer readable</source>
   <translation>Plus lisible</translation>
  </message>
  <message>
   <source>No page is known for this setting: the path on the right leads to it.</source>
   <translation>Aucune page n’est connue pour ce réglage : le chemin à droite y mène.</translation>
  </message>
  <message>
   <source>No setting fits. Take a filter away, or search for something else.</source>
   <translation>Aucun réglage ne convient. Retirez un filtre, ou cherchez autre chose.</translation>
  </message>
  <message>
   <source>No such service is known yet. “Read any site…” in the menu reads any page you open.</source>
   <translation>Ce service n’est pas encore connu. « Lire un site quelconque… » dans le menu lit toute page que vous ouvrez.</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>Pas encore vérifié</translation>
  </message>
  <message>
   <source>Not every account has it: {reason}</source>
   <translation>Tous les comptes ne l’ont pas : {reason}</translation>
  </message>
  <message>
   <source>Not kept any more: {title}</source>
   <translation>N’est plus gardé : {title}</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Non précisé</translation>
  </message>
  <message>
   <source>Nothing has been checked yet. “Check all now” on the overview fills this list.</source>
   <translation>Rien n’a encore été vérifié. « Tout vérifier maintenant » dans la vue d’ensemble remplit cette liste.</translation>
  </message>
  <message>
   <source>Nothing has moved between these two checks. Everything is as you left it.</source>
   <translation>Rien n’a bougé entre ces deux vérifications. Tout est comme vous l’avez laissé.</translation>
  </message>
  <message>
   <source>Nothing is read for {service}: open each page in your own browser, and say here what it says.</source>
   <translation>Rien n’est lu pour {service} : ouvrez chaque page dans votre propre navigateur, et dites ici ce qu’elle indique.</translation>
  </message>
  <message>
   <source>Nothing is sent anywhere: a file is written where you choose.</source>
   <translation>Rien n’est envoyé nulle part : un fichier est écrit là où vous le voulez.</translation>
  </message>
  <message>
   <source>Nothing is stored.</source>
   <translation>Rien n’est enregistré.</translation>
  </message>
  <message>
   <source>Nothing was read in both of these checks, so there is nothing to compare.</source>
   <translation>Rien n’a été lu dans ces deux vérifications à la fois, il n’y a donc rien à comparer.</translation>
  </message>
  <message>
   <source>Notices you agreed to</source>
   <translation>Les avis que vous avez acceptés</translation>
  </message>
  <message>
   <source>Now: {now}. You want: {wanted}.</source>
   <translation>Maintenant : {now}. Vous voulez : {wanted}.</translation>
  </message>
  <message>
   <source>Of these settings none is left to change.</source>
   <translation>Parmi ces réglages, aucun n’est plus à changer.</translation>
  </message>
  <message>
   <source>One file without scripts that loads nothing. Account names are in it only if shown above.</source>
   <translation>Un seul fichier sans scripts qui ne charge rien. Les noms de compte n’y sont que s’ils sont montrés ci-dessus.</translation>
  </message>
  <message>
   <source>One row for each setting, for a spreadsheet.</source>
   <translation>Une ligne par réglage, pour un tableur.</translation>
  </message>
  <message>
   <source>One-time code for {service}</source>
   <translation>Code à usage unique pour {service}</translation>
  </message>
  <message>
   <source>Only here: {places}</source>
   <translation>Seulement ici : {places}</translation>
  </message>
  <message>
   <source>Open checklist</source>
   <translation>Ouvrir la liste</translation>
  </message>
  <message>
   <source>Open checklist of {service}</source>
   <translation>Ouvrir la liste de {service}</translation>
  </message>
  <message>
   <source>Open in &amp;mail program</source>
   <translation>Ouvrir dans le &amp;courriel</translation>
  </message>
  <message>
   <source>Open the page of {setting}</source>
   <translation>Ouvrir la page de {setting}</translation>
  </message>
  <message>
   <source>Open the whole checklist</source>
   <translation>Ouvrir toute la liste</translation>
  </message>
  <message>
   <source>Open their &amp;page for requests</source>
   <translation>Ouvrir leur &amp;page de demandes</translation>
  </message>
  <message>
   <source>Open this page</source>
   <translation>Ouvrir cette page</translation>
  </message>
  <message>
   <source>Our advice has changed</source>
   <translation>Notre conseil a changé</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>En retard</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Vue d’ensemble</translation>
  </message>
  <message>
   <source>Password for {service}</source>
   <translation>Mot de passe pour {service}</translation>
  </message>
  <message>
   <source>Passwords and keys in your keyring</source>
   <translation>Mots de passe et clés dans votre trousseau</translation>
  </message>
  <message>
   <source>Paused. The page that is open is read to its end; then nothing happens until you go on.</source>
   <translation>En pause. La page ouverte est lue jusqu’au bout ; ensuite rien ne se passe avant que vous continuiez.</translation>
  </message>
  <message>
   <source>Picture of the course; the table below says the same</source>
   <translation>Image de l’évolution ; le tableau dessous dit la même chose</translation>
  </message>
  <message>
   <source>Pictures for evidence</source>
   <translation>Images comme preuves</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lieux</translation>
  </message>
  <message>
   <source>Please wait</source>
   <translation>Veuillez patienter</translation>
  </message>
  <message>
   <source>Practice accounts</source>
   <translation>Comptes d’essai</translation>
  </message>
  <message>
   <source>Preview of the report</source>
   <translation>Aperçu du rapport</translation>
  </message>
  <message>
   <source>Privacy Settings Auditor</source>
   <translation>Privacy Settings Auditor</translation>
  </message>
  <message>
   <source>Proposed: {reason}</source>
   <translation>Proposé : {reason}</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Questions</translation>
  </message>
  <message>
   <source>Read any site</source>
   <translation>Lire un site quelconque</translation>
  </message>
  <message>
   <source>Read it and change what does not fit. Your name and address are not stored. This is not legal advice.</source>
   <translation>Lisez-la et changez ce qui ne convient pas. Votre nom et votre adresse ne sont pas enregistrés. Ceci n’est pas un conseil juridique.</translation>
  </message>
  <message>
   <source>Read this page</source>
   <translation>Lire cette page</translation>
  </message>
  <message>
   <source>Read what the service's terms say, and say that you want to go on.</source>
   <translation>Lisez ce que disent les conditions du service, puis dites que vous voulez continuer.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Retirer</translation>
  </message>
  <message>
   <source>Remove {account} from this program?</source>
   <translation>Retirer {account} de ce programme ?</translation>
  </message>
  <message>
   <source>Remove {service} from this program</source>
   <translation>Retirer {service} de ce programme</translation>
  </message>
  <message>
   <source>Removed. Nothing about this account is stored here any more.</source>
   <translation>Retiré. Plus rien sur ce compte n’est enregistré ici.</translation>
  </message>
  <message>
   <source>Removed: the letter to {service}</source>
   <translation>Retirée : la lettre à {service}</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Retirer…</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Rapport</translation>
  </message>
  <message>
   <source>Report to print (*.pdf)</source>
   <translation>Rapport à imprimer (*.pdf)</translation>
  </message>
  <message>
   <source>Report to read (*.html)</source>
   <translation>Rapport à lire (*.html)</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>Rapport…</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Enregistrer</translation>
  </message>
  <message>
   <source>Save as mail with &amp;evidence…</source>
   <translation>Enregistrer en courriel avec les &amp;preuves…</translation>
  </message>
  <message>
   <source>Search (Ctrl+F)</source>
   <translation>Chercher (Ctrl+F)</translation>
  </message>
  <message>
   <source>Search services</source>
   <translation>Chercher des services</translation>
  </message>
  <message>
   <source>Search settings</source>
   <translation>Chercher des réglages</translation>
  </message>
  <message>
   <source>See how your privacy settings stand.</source>
   <translation>Voyez où en sont vos réglages de confidentialité.</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Envoyée</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>Service</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>Services</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>Réglage</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Réglages</translation>
  </message>
  <message>
   <source>Settings and advice differ by country.</source>
   <translation>Réglages et conseils varient selon le pays.</translation>
  </message>
  <message>
   <source>Settings checked so far</source>
   <translation>Réglages vérifiés jusqu’ici</translation>
  </message>
  <message>
   <source>Settings that can be read: {readable} of {settings}. For the others you are shown the way.</source>
   <translation>Réglages lisibles : {readable} sur {settings}. Pour les autres, le chemin vous est montré.</translation>
  </message>
  <message>
   <source>Settled so far</source>
   <translation>Réglés jusqu’ici</translation>
  </message>
  <message>
   <source>Sho&amp;w it</source>
   <translation>&amp;Afficher</translation>
  </message>
  <message>
   <source>Show account &amp;names</source>
   <translation>Montrer les &amp;noms de compte</translation>
  </message>
  <message>
   <source>Show only one account</source>
   <translation>Montrer un seul compte</translation>
  </message>
  <message>
   <source>Show only one service</source>
   <translation>Montrer un seul service</translation>
  </message>
  <message>
   <source>Show only one state</source>
   <translation>Montrer un seul état</translation>
  </message>
  <message>
   <source>Show only one subject</source>
   <translation>Montrer un seul sujet</translation>
  </message>
  <message>
   <source>Show only what matters so much</source>
   <translation>Montrer seulement ce qui compte autant</translation>
  </message>
  <message>
   <source>Shows how your accounts' privacy settings stand.</source>
   <translation>Montre où en sont les réglages de confidentialité de vos comptes.</translation>
  </message>
  <message>
   <source>Sign in there, then close it, or say here that you are signed in. This app cannot see what you type.</source>
   <translation>Connectez-vous-y, puis fermez-la, ou dites ici que vous êtes connecté. Ce programme ne voit pas ce que vous saisissez.</translation>
  </message>
  <message>
   <source>Sign-ins, sealed</source>
   <translation>Connexions, scellées</translation>
  </message>
  <message>
   <source>Sites this program has opened</source>
   <translation>Les sites que ce programme a ouverts</translation>
  </message>
  <message>
   <source>Skip this account</source>
   <translation>Passer ce compte</translation>
  </message>
  <message>
   <source>Snapshot (*.json)</source>
   <translation>Relevé (*.json)</translation>
  </message>
  <message>
   <source>Snapshots and evidence packs (*.json *.zip)</source>
   <translation>Relevés et dossiers de preuves (*.json *.zip)</translation>
  </message>
  <message>
   <source>Some settings are there for some plans only.</source>
   <translation>Certains réglages n’existent que pour certaines offres.</translation>
  </message>
  <message>
   <source>Something similar is on the page: “{hint}”</source>
   <translation>Quelque chose de semblable est sur la page : « {hint} »</translation>
  </message>
  <message>
   <source>Source: {source}</source>
   <translation>Source : {source}</translation>
  </message>
  <message>
   <source>State</source>
   <translation>État</translation>
  </message>
  <message>
   <source>Sto&amp;p (Esc)</source>
   <translation>Arrê&amp;ter (Esc)</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Arrêter</translation>
  </message>
  <message>
   <source>Stop it and &amp;check all</source>
   <translation>Arrêter et tout &amp;contrôler</translation>
  </message>
  <message>
   <source>Stop it and &amp;open the page</source>
   <translation>Arrêter et &amp;ouvrir la page</translation>
  </message>
  <message>
   <source>Stop it and &amp;read this site</source>
   <translation>Arrêter et &amp;lire ce site</translation>
  </message>
  <message>
   <source>Stop it and &amp;remove the account</source>
   <translation>Arrêter et &amp;retirer le compte</translation>
  </message>
  <message>
   <source>Stop it and check &amp;this setting</source>
   <translation>Arrêter et contrôler ce &amp;réglage</translation>
  </message>
  <message>
   <source>Stop it and check the &amp;practice accounts</source>
   <translation>Arrêter et contrôler les comptes d’&amp;essai</translation>
  </message>
  <message>
   <source>Stop it and go &amp;back to your own</source>
   <translation>Arrêter et &amp;revenir aux vôtres</translation>
  </message>
  <message>
   <source>Stop it and start the &amp;guide</source>
   <translation>Arrêter et commencer le &amp;guide</translation>
  </message>
  <message>
   <source>Stop it for something else? What was read until now is kept.</source>
   <translation>L’arrêter pour autre chose ? Ce qui a été lu jusqu’ici est conservé.</translation>
  </message>
  <message>
   <source>Stopped. What was read before is kept.</source>
   <translation>Arrêté. Ce qui a été lu avant est gardé.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Arrêt en cours…</translation>
  </message>
  <message>
   <source>Stored here</source>
   <translation>Enregistré ici</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>Sujet</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Tableau (*.csv)</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texte</translation>
  </message>
  <message>
   <source>Text (*.txt)</source>
   <translation>Texte (*.txt)</translation>
  </message>
  <message>
   <source>The address of the page is not confirmed: if it leads nowhere, use the path above.</source>
   <translation>L’adresse de la page n’est pas confirmée : si elle ne mène nulle part, suivez le chemin ci-dessus.</translation>
  </message>
  <message>
   <source>The address of the site, such as https://www.example.com/settings</source>
   <translation>L’adresse du site, par exemple https://www.example.com/settings</translation>
  </message>
  <message>
   <source>The check to show and export</source>
   <translation>Le contrôle à afficher et à exporter</translation>
  </message>
  <message>
   <source>The checklist shows how it is now; there it can be kept.</source>
   <translation>La liste montre ce qu’il en est maintenant ; vous pouvez l’y garder.</translation>
  </message>
  <message>
   <source>The course as a table</source>
   <translation>L’évolution en tableau</translation>
  </message>
  <message>
   <source>The day to ask again</source>
   <translation>Le jour où redemander</translation>
  </message>
  <message>
   <source>The day you sent it</source>
   <translation>Le jour de l’envoi</translation>
  </message>
  <message>
   <source>The earlier check</source>
   <translation>La vérification la plus ancienne</translation>
  </message>
  <message>
   <source>The first that is found</source>
   <translation>Le premier trouvé</translation>
  </message>
  <message>
   <source>The guide is under way</source>
   <translation>Le guide est en cours</translation>
  </message>
  <message>
   <source>The later check</source>
   <translation>La vérification la plus récente</translation>
  </message>
  <message>
   <source>The letter</source>
   <translation>La lettre</translation>
  </message>
  <message>
   <source>The letter was written anew.</source>
   <translation>La lettre a été récrite.</translation>
  </message>
  <message>
   <source>The page has a Save button: without it the change is lost.</source>
   <translation>La page a un bouton Enregistrer : sans lui, le changement est perdu.</translation>
  </message>
  <message>
   <source>The page still asked to sign in.</source>
   <translation>La page demandait encore de se connecter.</translation>
  </message>
  <message>
   <source>The part that reads your settings has stopped.</source>
   <translation>La partie qui lit vos réglages s’est arrêtée.</translation>
  </message>
  <message>
   <source>The program is open already.</source>
   <translation>Le programme est déjà ouvert.</translation>
  </message>
  <message>
   <source>The reminder is shown in this window: while it is open, and when you open it. It names no account, and nothing is checked by itself.</source>
   <translation>Le rappel s’affiche dans cette fenêtre : tant qu’elle est ouverte et quand vous l’ouvrez. Il ne nomme aucun compte, et rien n’est vérifié tout seul.</translation>
  </message>
  <message>
   <source>The same report on paper, printed by your browser without network. This takes some seconds.</source>
   <translation>Le même rapport sur papier, imprimé par votre navigateur sans réseau. Cela prend quelques secondes.</translation>
  </message>
  <message>
   <source>The snapshot is stored. You find it under Changes and History, marked as imported.</source>
   <translation>L’instantané est enregistré. Vous le trouverez sous Changements et Historique, marqué comme importé.</translation>
  </message>
  <message>
   <source>The snapshot sealed with its hash and chained to your last pack. Anyone can check it with “privacy-auditor verify”. It never holds an account name.</source>
   <translation>Le relevé scellé par son empreinte et enchaîné à votre dernier dossier. N’importe qui peut le vérifier avec « privacy-auditor verify ». Aucun nom de compte n’y figure jamais.</translation>
  </message>
  <message>
   <source>The text is copied: paste it into their page.</source>
   <translation>Le texte est copié : collez-le dans leur page.</translation>
  </message>
  <message>
   <source>The text is too long to be handed over. It is copied: paste it into the mail.</source>
   <translation>Le texte est trop long pour être transmis. Il est copié : collez-le dans le courriel.</translation>
  </message>
  <message>
   <source>There is no mail address for this: copy the text into their page.</source>
   <translation>Il n’y a pas d’adresse électronique pour cela : copiez le texte dans leur page.</translation>
  </message>
  <message>
   <source>There is nothing to export yet. Check some accounts first.</source>
   <translation>Il n’y a encore rien à exporter. Vérifiez d’abord quelques comptes.</translation>
  </message>
  <message>
   <source>There is nothing to go through yet. Check your accounts first.</source>
   <translation>Il n’y a encore rien à parcourir. Vérifiez d’abord vos comptes.</translation>
  </message>
  <message>
   <source>These are practice accounts. &amp;Back to your own</source>
   <translation>Ce sont des comptes d’essai. &amp;Revenir aux vôtres</translation>
  </message>
  <message>
   <source>They look like privacy choices, but nobody has described them yet. Open the page and decide yourself.</source>
   <translation>Ils ressemblent à des choix de confidentialité, mais personne ne les a encore décrits. Ouvrez la page et décidez vous-même.</translation>
  </message>
  <message>
   <source>This advice is older than three months; the service may have moved or renamed the setting.</source>
   <translation>Ce conseil a plus de trois mois ; le service a pu déplacer ou renommer le réglage.</translation>
  </message>
  <message>
   <source>This is a guess from this computer: correct it.</source>
   <translation>Ceci est deviné d’après cet ordinateur : corrigez-le.</translation>
  </message>
  <message>
   <source>This program opens your own accounts' settings pages in a real browser, reads the switches, and shows which still need changing. It changes nothing, and nothing leaves this computer.</source>
   <translation>Ce programme ouvre les pages de réglages de vos propres comptes dans un vrai navigateur, lit les interrupteurs et montre ceux qui restent à changer. Il ne change rien, et rien ne quitte cet ordinateur.</translation>
  </message>
  <message>
   <source>This window's size and settings</source>
   <translation>La taille et les réglages de cette fenêtre</translation>
  </message>
  <message>
   <source>To</source>
   <translation>À</translation>
  </message>
  <message>
   <source>Try with &amp;practice accounts</source>
   <translation>Essayer avec les comptes d’&amp;essai</translation>
  </message>
  <message>
   <source>Try with practice accounts</source>
   <translation>Essayer avec les comptes d’essai</translation>
  </message>
  <message>
   <source>Updates of the catalogue</source>
   <translation>Mises à jour du catalogue</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>En attente</translation>
  </message>
  <message>
   <source>Want it &amp;differently…</source>
   <translation>Le vouloir &amp;autrement…</translation>
  </message>
  <message>
   <source>Want it differently</source>
   <translation>Le vouloir autrement</translation>
  </message>
  <message>
   <source>Want it so</source>
   <translation>Je le veux ainsi</translation>
  </message>
  <message>
   <source>What has been done</source>
   <translation>Ce qui a été fait</translation>
  </message>
  <message>
   <source>What has changed</source>
   <translation>Ce qui a changé</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>Ce que cela fait</translation>
  </message>
  <message>
   <source>What the service's policy says</source>
   <translation>Ce que dit la politique du service</translation>
  </message>
  <message>
   <source>What to &amp;aim for</source>
   <translation>Ce que vous &amp;visez</translation>
  </message>
  <message>
   <source>What to ask for</source>
   <translation>Que demander</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Que faire</translation>
  </message>
  <message>
   <source>What was read</source>
   <translation>Ce qui a été lu</translation>
  </message>
  <message>
   <source>What you asked for</source>
   <translation>Ce que vous avez demandé</translation>
  </message>
  <message>
   <source>What you choose counts from now on, for this account, and is part of every later check and report.</source>
   <translation>Votre choix vaut désormais pour ce compte et figure dans chaque vérification et rapport à venir.</translation>
  </message>
  <message>
   <source>What you give up by changing it</source>
   <translation>Ce que vous perdez en le changeant</translation>
  </message>
  <message>
   <source>What's stored here</source>
   <translation>Ce qui est enregistré ici</translation>
  </message>
  <message>
   <source>When a sign-in was last refused</source>
   <translation>Quand une connexion a été refusée pour la dernière fois</translation>
  </message>
  <message>
   <source>Where it is</source>
   <translation>Où c’est</translation>
  </message>
  <message>
   <source>Which service to show</source>
   <translation>Quel service montrer</translation>
  </message>
  <message>
   <source>Which sites were opened</source>
   <translation>Quels sites ont été ouverts</translation>
  </message>
  <message>
   <source>Who says so</source>
   <translation>Qui le dit</translation>
  </message>
  <message>
   <source>Why do you keep it? (optional)</source>
   <translation>Pourquoi le gardez-vous ? (facultatif)</translation>
  </message>
  <message>
   <source>Why it matters</source>
   <translation>Pourquoi cela compte</translation>
  </message>
  <message>
   <source>Why this is not read</source>
   <translation>Pourquoi ceci n’est pas lu</translation>
  </message>
  <message>
   <source>Why you keep it</source>
   <translation>Pourquoi vous le gardez</translation>
  </message>
  <message>
   <source>Why: {because}.</source>
   <translation>Pourquoi : {because}.</translation>
  </message>
  <message>
   <source>Working. You can do other things meanwhile.</source>
   <translation>En cours. Vous pouvez faire autre chose entre-temps.</translation>
  </message>
  <message>
   <source>Write a &amp;letter…</source>
   <translation>Écrire une &amp;lettre…</translation>
  </message>
  <message>
   <source>Writing {path}…</source>
   <translation>Écriture de {path}…</translation>
  </message>
  <message>
   <source>Wrote {path}</source>
   <translation>{path} est écrit</translation>
  </message>
  <message>
   <source>You have added this account already. Give another name to add a second one.</source>
   <translation>Vous avez déjà ajouté ce compte. Donnez un autre nom pour en ajouter un second.</translation>
  </message>
  <message>
   <source>You keep it: {reason}.</source>
   <translation>Vous le gardez : {reason}.</translation>
  </message>
  <message>
   <source>You said so yourself: the program has not seen this value.</source>
   <translation>Vous l’avez dit vous-même : le programme n’a pas vu cette valeur.</translation>
  </message>
  <message>
   <source>You want it so yourself; advised is: {values}.</source>
   <translation>C’est votre choix ; conseillé : {values}.</translation>
  </message>
  <message>
   <source>You wanted to be asked again on {day}: the next check judges it anew.</source>
   <translation>Vous vouliez qu’on vous le redemande le {day} : le prochain contrôle le jugera à nouveau.</translation>
  </message>
  <message>
   <source>Your account there</source>
   <translation>Votre compte là-bas</translation>
  </message>
  <message>
   <source>Your accounts</source>
   <translation>Vos comptes</translation>
  </message>
  <message>
   <source>Your address</source>
   <translation>Votre adresse</translation>
  </message>
  <message>
   <source>Your check is paused</source>
   <translation>Votre vérification est en pause</translation>
  </message>
  <message numerus="yes">
   <source>Your checklist still has %n settings to change: it is older than what was read last.</source>
   <translation>
    <numerusform>Votre liste compte encore %n réglage à modifier : elle est plus ancienne que la dernière lecture.</numerusform>
    <numerusform>Votre liste compte encore %n réglages à modifier : elle est plus ancienne que la dernière lecture.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your list of accounts</source>
   <translation>La liste de vos comptes</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Votre nom</translation>
  </message>
  <message>
   <source>Your passwords, sign-ins, checks, letters and settings in this program are removed. At the services nothing changes.</source>
   <translation>Vos mots de passe, connexions, vérifications, lettres et réglages dans ce programme sont retirés. Rien ne change auprès des services.</translation>
  </message>
  <message>
   <source>Your rights</source>
   <translation>Vos droits</translation>
  </message>
  <message>
   <source>Your settings are being checked</source>
   <translation>Vos réglages sont en cours de vérification</translation>
  </message>
  <message>
   <source>Your settings are read in it, and in it you sign in yourself. It has to be a Chrome, Edge or Chromium.</source>
   <translation>Vos réglages y sont lus, et c’est là que vous vous connectez vous-même. Il faut un Chrome, Edge ou Chromium.</translation>
  </message>
  <message>
   <source>Your settings were last checked on {day}. &amp;Check again</source>
   <translation>Vos réglages ont été vérifiés le {day}. &amp;Vérifier à nouveau</translation>
  </message>
  <message>
   <source>Your turn</source>
   <translation>À vous</translation>
  </message>
  <message>
   <source>checked {day}</source>
   <translation>vérifié {day}</translation>
  </message>
  <message>
   <source>couldn't be read</source>
   <translation>illisible</translation>
  </message>
  <message>
   <source>done</source>
   <translation>fini</translation>
  </message>
  <message>
   <source>done: {counts}</source>
   <translation>terminé : {counts}</translation>
  </message>
  <message>
   <source>looks like a privacy choice: {label}: {value}</source>
   <translation>ressemble à un choix de confidentialité : {label} : {value}</translation>
  </message>
  <message>
   <source>no public address</source>
   <translation>pas d’adresse publique</translation>
  </message>
  <message>
   <source>not begun</source>
   <translation>pas commencé</translation>
  </message>
  <message>
   <source>not readable</source>
   <translation>illisible</translation>
  </message>
  <message>
   <source>overdue: {n}</source>
   <translation>en retard : {n}</translation>
  </message>
  <message>
   <source>reading {page}</source>
   <translation>lecture de {page}</translation>
  </message>
  <message>
   <source>seen {day}</source>
   <translation>vu {day}</translation>
  </message>
  <message>
   <source>signing in</source>
   <translation>connexion en cours</translation>
  </message>
  <message>
   <source>your turn</source>
   <translation>à vous</translation>
  </message>
  <message>
   <source>{address}: controls: {controls} · known: {judged} · new: {new}</source>
   <translation>{address} : éléments : {controls} · connus : {judged} · nouveaux : {new}</translation>
  </message>
  <message>
   <source>{check} · imported</source>
   <translation>{check} · importée</translation>
  </message>
  <message>
   <source>{check} · practice accounts</source>
   <translation>{check} · comptes d’essai</translation>
  </message>
  <message numerus="yes">
   <source>{done} of %n settings</source>
   <translation>
    <numerusform>{done} sur %n réglage</numerusform>
    <numerusform>{done} sur %n réglages</numerusform>
   </translation>
  </message>
  <message>
   <source>{law}; to be answered under {answer}.</source>
   <translation>{law} ; réponse due selon {answer}.</translation>
  </message>
  <message>
   <source>{minutes}:{seconds:02} elapsed</source>
   <translation>{minutes}:{seconds:02} écoulées</translation>
  </message>
  <message>
   <source>{name} exists already. Replace it?</source>
   <translation>{name} existe déjà. Le remplacer ?</translation>
  </message>
  <message>
   <source>{n} of {whole}</source>
   <translation>{n} sur {whole}</translation>
  </message>
  <message>
   <source>{path} (too old)</source>
   <translation>{path} (trop ancien)</translation>
  </message>
  <message>
   <source>{service} asks for something only you can give. A normal browser window is open at {host}.</source>
   <translation>{service} demande quelque chose que vous seul pouvez donner. Une fenêtre de navigateur ordinaire est ouverte sur {host}.</translation>
  </message>
  <message>
   <source>{service} waits for you</source>
   <translation>{service} vous attend</translation>
  </message>
  <message>
   <source>{service} was added until you close this program: there is no keyring that could keep it.</source>
   <translation>{service} a été ajouté jusqu’à la fermeture de ce programme : aucun trousseau ne peut le conserver.</translation>
  </message>
  <message>
   <source>{service} was added. “Check all now” reads it.</source>
   <translation>{service} a été ajouté. « Tout vérifier maintenant » le lit.</translation>
  </message>
  <message>
   <source>{service}: reading {page}</source>
   <translation>{service} : lecture de {page}</translation>
  </message>
  <message>
   <source>{service}: signing in</source>
   <translation>{service} : connexion</translation>
  </message>
  <message>
   <source>{service}: {says}. This app opens your own settings pages in a real browser, reads them and changes nothing. Whether that is fine with the service is your decision.</source>
   <translation>{service} : {says}. Ce programme ouvre vos propres pages de réglages dans un vrai navigateur, les lit et ne change rien. À vous de décider si cela convient au service.</translation>
  </message>
  <message>
   <source>{service}: “{label}”: {value} ({category})</source>
   <translation>{service} : « {label} » : {value} ({category})</translation>
  </message>
  <message>
   <source>{shown} of {settings}</source>
   <translation>{shown} sur {settings}</translation>
  </message>
  <message>
   <source>{size} · {place}</source>
   <translation>{size} · {place}</translation>
  </message>
  <message>
   <source>“Save as mail with evidence” attaches it; a mail opened from here has no evidence yet.</source>
   <translation>« Enregistrer en courriel avec les preuves » les joint ; un courriel ouvert d’ici n’en a pas encore.</translation>
  </message>
  <message>
   <source>“{title}” was not kept.</source>
   <translation>« {title} » n’a pas été gardé.</translation>
  </message>
 </context>
</TS>
