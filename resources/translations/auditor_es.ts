<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
 <context>
  <name>Category</name>
  <message>
   <source>AI training</source>
   <translation>Entrenamiento de IA</translation>
  </message>
  <message>
   <source>Connected apps</source>
   <translation>Aplicaciones conectadas</translation>
  </message>
  <message>
   <source>Contacts</source>
   <translation>Contactos</translation>
  </message>
  <message>
   <source>Face and voice</source>
   <translation>Rostro y voz</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>Location</source>
   <translation>Ubicación</translation>
  </message>
  <message>
   <source>Other</source>
   <translation>Otros</translation>
  </message>
  <message>
   <source>Passing data on</source>
   <translation>Cesión de datos</translation>
  </message>
  <message>
   <source>People who read along</source>
   <translation>Personas que leen también</translation>
  </message>
  <message>
   <source>Personalised ads</source>
   <translation>Publicidad personalizada</translation>
  </message>
  <message>
   <source>Recommendations</source>
   <translation>Recomendaciones</translation>
  </message>
  <message>
   <source>Search engines</source>
   <translation>Buscadores</translation>
  </message>
  <message>
   <source>Usage reports</source>
   <translation>Informes de uso</translation>
  </message>
  <message>
   <source>What an assistant remembers</source>
   <translation>Lo que recuerda un asistente</translation>
  </message>
  <message>
   <source>What you do on other sites</source>
   <translation>Lo que haces en otros sitios</translation>
  </message>
  <message>
   <source>Who sees your profile</source>
   <translation>Quién ve tu perfil</translation>
  </message>
 </context>
 <context>
  <name>Confidence</name>
  <message>
   <source>Low confidence: little is known about this setting. Look for yourself before you act on it.</source>
   <translation>Poco seguro: se sabe poco de este ajuste. Míralo tú antes de actuar.</translation>
  </message>
  <message>
   <source>This advice rests on indirect sources.</source>
   <translation>Este consejo se basa en fuentes indirectas.</translation>
  </message>
 </context>
 <context>
  <name>Country</name>
  <message>
   <source>Austria</source>
   <translation>Austria</translation>
  </message>
  <message>
   <source>Belgium</source>
   <translation>Bélgica</translation>
  </message>
  <message>
   <source>Brazil</source>
   <translation>Brasil</translation>
  </message>
  <message>
   <source>Bulgaria</source>
   <translation>Bulgaria</translation>
  </message>
  <message>
   <source>Canada</source>
   <translation>Canadá</translation>
  </message>
  <message>
   <source>Croatia</source>
   <translation>Croacia</translation>
  </message>
  <message>
   <source>Cyprus</source>
   <translation>Chipre</translation>
  </message>
  <message>
   <source>Czechia</source>
   <translation>Chequia</translation>
  </message>
  <message>
   <source>Denmark</source>
   <translation>Dinamarca</translation>
  </message>
  <message>
   <source>Estonia</source>
   <translation>Estonia</translation>
  </message>
  <message>
   <source>Finland</source>
   <translation>Finlandia</translation>
  </message>
  <message>
   <source>France</source>
   <translation>Francia</translation>
  </message>
  <message>
   <source>Germany</source>
   <translation>Alemania</translation>
  </message>
  <message>
   <source>Greece</source>
   <translation>Grecia</translation>
  </message>
  <message>
   <source>Hungary</source>
   <translation>Hungría</translation>
  </message>
  <message>
   <source>Iceland</source>
   <translation>Islandia</translation>
  </message>
  <message>
   <source>Ireland</source>
   <translation>Irlanda</translation>
  </message>
  <message>
   <source>Italy</source>
   <translation>Italia</translation>
  </message>
  <message>
   <source>Japan</source>
   <translation>Japón</translation>
  </message>
  <message>
   <source>Latvia</source>
   <translation>Letonia</translation>
  </message>
  <message>
   <source>Liechtenstein</source>
   <translation>Liechtenstein</translation>
  </message>
  <message>
   <source>Lithuania</source>
   <translation>Lituania</translation>
  </message>
  <message>
   <source>Luxembourg</source>
   <translation>Luxemburgo</translation>
  </message>
  <message>
   <source>Malta</source>
   <translation>Malta</translation>
  </message>
  <message>
   <source>Netherlands</source>
   <translation>Países Bajos</translation>
  </message>
  <message>
   <source>Norway</source>
   <translation>Noruega</translation>
  </message>
  <message>
   <source>Poland</source>
   <translation>Polonia</translation>
  </message>
  <message>
   <source>Portugal</source>
   <translation>Portugal</translation>
  </message>
  <message>
   <source>Romania</source>
   <translation>Rumanía</translation>
  </message>
  <message>
   <source>Slovakia</source>
   <translation>Eslovaquia</translation>
  </message>
  <message>
   <source>Slovenia</source>
   <translation>Eslovenia</translation>
  </message>
  <message>
   <source>South Korea</source>
   <translation>Corea del Sur</translation>
  </message>
  <message>
   <source>Spain</source>
   <translation>España</translation>
  </message>
  <message>
   <source>Sweden</source>
   <translation>Suecia</translation>
  </message>
  <message>
   <source>Switzerland</source>
   <translation>Suiza</translation>
  </message>
  <message>
   <source>United Kingdom</source>
   <translation>Reino Unido</translation>
  </message>
  <message>
   <source>United States</source>
   <translation>Estados Unidos</translation>
  </message>
  <message>
   <source>United States: California</source>
   <translation>Estados Unidos: California</translation>
  </message>
 </context>
 <context>
  <name>Exposure</name>
  <message>
   <source>it can be taken back after a while</source>
   <translation>se puede deshacer al cabo de un tiempo</translation>
  </message>
  <message>
   <source>it can be taken back at once</source>
   <translation>se puede deshacer en el acto</translation>
  </message>
  <message>
   <source>it can be taken back for the future only</source>
   <translation>se puede deshacer solo para el futuro</translation>
  </message>
  <message>
   <source>it can never be taken back</source>
   <translation>no se puede deshacer nunca</translation>
  </message>
  <message>
   <source>it concerns people who never agreed</source>
   <translation>afecta a personas que nunca aceptaron</translation>
  </message>
  <message>
   <source>it concerns you</source>
   <translation>te afecta a ti</translation>
  </message>
  <message>
   <source>it concerns you and the people you deal with</source>
   <translation>te afecta a ti y a las personas con las que tratas</translation>
  </message>
  <message>
   <source>it concerns you now and then</source>
   <translation>te afecta de vez en cuando</translation>
  </message>
  <message>
   <source>it goes to advertisers, data brokers or anyone</source>
   <translation>va a anunciantes, a intermediarios de datos o a cualquiera</translation>
  </message>
  <message>
   <source>it goes to nobody new</source>
   <translation>no va a nadie nuevo</translation>
  </message>
  <message>
   <source>it goes to other purposes or other members</source>
   <translation>va a otros fines o a otros miembros</translation>
  </message>
  <message>
   <source>it is on unless you look for it</source>
   <translation>está activado mientras no lo busques</translation>
  </message>
  <message>
   <source>it tells nothing about you</source>
   <translation>no dice nada de ti</translation>
  </message>
  <message>
   <source>it tells something about your tastes or devices</source>
   <translation>dice algo de tus gustos o de tus aparatos</translation>
  </message>
  <message>
   <source>it tells the most private things about you</source>
   <translation>dice lo más privado de ti</translation>
  </message>
  <message>
   <source>it tells what you do, write or whom you know</source>
   <translation>dice qué haces, qué escribes o a quién conoces</translation>
  </message>
  <message>
   <source>it was switched on where it is easy to miss</source>
   <translation>se activó donde es fácil no verlo</translation>
  </message>
  <message>
   <source>the service uses it for itself</source>
   <translation>el servicio lo usa para sí mismo</translation>
  </message>
  <message>
   <source>you chose it yourself</source>
   <translation>lo elegiste tú</translation>
  </message>
  <message>
   <source>you were asked</source>
   <translation>te preguntaron</translation>
  </message>
 </context>
 <context>
  <name>Guide</name>
  <message>
   <source>&amp;Check it now</source>
   <translation>&amp;Comprobar ahora</translation>
  </message>
  <message>
   <source>&amp;I did it</source>
   <translation>Ya lo &amp;hice</translation>
  </message>
  <message>
   <source>&amp;Next</source>
   <translation>&amp;Siguiente</translation>
  </message>
  <message>
   <source>&amp;Open it again</source>
   <translation>&amp;Abrir de nuevo</translation>
  </message>
  <message>
   <source>&amp;Try again</source>
   <translation>&amp;Intentar de nuevo</translation>
  </message>
  <message>
   <source>As you want it already</source>
   <translation>Ya como quieres</translation>
  </message>
  <message>
   <source>By hand</source>
   <translation>A mano</translation>
  </message>
  <message>
   <source>Changed and proved</source>
   <translation>Cambiado y probado</translation>
  </message>
  <message>
   <source>Changed, but not saved yet</source>
   <translation>Cambiado, pero aún sin guardar</translation>
  </message>
  <message>
   <source>Changed, but not to what you want</source>
   <translation>Cambiado, pero no a lo que quieres</translation>
  </message>
  <message>
   <source>Changed; the page is saving it</source>
   <translation>Cambiado; la página lo está guardando</translation>
  </message>
  <message>
   <source>Check all again, and start the guide after that.</source>
   <translation>Revisa todo otra vez y empieza la guía después.</translation>
  </message>
  <message>
   <source>Do it as described below, then press Enter.</source>
   <translation>Hazlo como se describe abajo y pulsa Intro.</translation>
  </message>
  <message>
   <source>Done, as you say</source>
   <translation>Hecho, según dices</translation>
  </message>
  <message>
   <source>Each was read once more after its page had been loaded afresh.</source>
   <translation>Cada uno se leyó otra vez tras cargar de nuevo su página.</translation>
  </message>
  <message>
   <source>Help to find it</source>
   <translation>Ayuda para encontrarlo</translation>
  </message>
  <message>
   <source>It was not found on the page. Look for it in the browser window, or press Enter to go on.</source>
   <translation>No se encontró en la página. Búscalo en la ventana del navegador, o pulsa Intro para seguir.</translation>
  </message>
  <message>
   <source>It was not saved</source>
   <translation>No se guardó</translation>
  </message>
  <message>
   <source>Kept on purpose</source>
   <translation>Mantenido a propósito</translation>
  </message>
  <message>
   <source>Loading the page again, to see that it was saved…</source>
   <translation>Cargando la página otra vez, para ver si se guardó…</translation>
  </message>
  <message>
   <source>Locked by the service</source>
   <translation>Bloqueado por el servicio</translation>
  </message>
  <message>
   <source>Now press Save on the page; if it has no such button, press Enter here.</source>
   <translation>Ahora pulsa Guardar en la página; si no tiene ese botón, pulsa Intro aquí.</translation>
  </message>
  <message>
   <source>On the page there is “{label}”, which looks alike.</source>
   <translation>En la página está «{label}», que se parece.</translation>
  </message>
  <message>
   <source>Opening the page…</source>
   <translation>Abriendo la página…</translation>
  </message>
  <message>
   <source>Out of sight</source>
   <translation>Fuera de la vista</translation>
  </message>
  <message>
   <source>Set a tick at “{label}”, then press Save.</source>
   <translation>Marca «{label}» y pulsa Guardar.</translation>
  </message>
  <message>
   <source>Set a tick at “{label}”.</source>
   <translation>Marca «{label}».</translation>
  </message>
  <message>
   <source>Set “{label}” to “{value}”, then press Save.</source>
   <translation>Pon «{label}» en «{value}» y pulsa Guardar.</translation>
  </message>
  <message>
   <source>Set “{label}” to “{value}”.</source>
   <translation>Pon «{label}» en «{value}».</translation>
  </message>
  <message>
   <source>Skipped</source>
   <translation>Omitido</translation>
  </message>
  <message>
   <source>Something is in the way</source>
   <translation>Algo estorba</translation>
  </message>
  <message>
   <source>Switch “{label}” off, then press Save.</source>
   <translation>Desactiva «{label}» y pulsa Guardar.</translation>
  </message>
  <message>
   <source>Switch “{label}” off.</source>
   <translation>Desactiva «{label}».</translation>
  </message>
  <message>
   <source>Switch “{label}” on, then press Save.</source>
   <translation>Activa «{label}» y pulsa Guardar.</translation>
  </message>
  <message>
   <source>Switch “{label}” on.</source>
   <translation>Activa «{label}».</translation>
  </message>
  <message>
   <source>Take the tick away from “{label}”, then press Save.</source>
   <translation>Quita la marca de «{label}» y pulsa Guardar.</translation>
  </message>
  <message>
   <source>Take the tick away from “{label}”.</source>
   <translation>Quita la marca de «{label}».</translation>
  </message>
  <message>
   <source>The page opens in the browser window.</source>
   <translation>La página se abre en la ventana del navegador.</translation>
  </message>
  <message>
   <source>The page shows something else now. Finish there what belongs to the change; or press Enter, and the page of this setting is opened again.</source>
   <translation>La página muestra ahora otra cosa. Termina allí lo que forma parte del cambio; o pulsa Intro y la página de este ajuste se abrirá de nuevo.</translation>
  </message>
  <message>
   <source>The service does not let you change this here. Press Enter to go on.</source>
   <translation>El servicio no te deja cambiar esto aquí. Pulsa Intro para seguir.</translation>
  </message>
  <message>
   <source>There is nothing left to change.</source>
   <translation>No queda nada por cambiar.</translation>
  </message>
  <message>
   <source>There is nothing to do.</source>
   <translation>No hay nada que hacer.</translation>
  </message>
  <message>
   <source>There was nothing to go through.</source>
   <translation>No había nada que recorrer.</translation>
  </message>
  <message>
   <source>To help us find it, record the page without personal text: {command}</source>
   <translation>Para ayudarnos a encontrarlo, graba la página sin texto personal: {command}</translation>
  </message>
  <message>
   <source>Wait a moment.</source>
   <translation>Espera un momento.</translation>
  </message>
  <message>
   <source>Waiting for you</source>
   <translation>Esperándote</translation>
  </message>
  <message>
   <source>What comes after</source>
   <translation>Qué viene después</translation>
  </message>
  <message>
   <source>Where it is: {path}</source>
   <translation>Dónde está: {path}</translation>
  </message>
  <message>
   <source>{n} of {whole} settled.</source>
   <translation>{n} de {whole} resueltos.</translation>
  </message>
  <message>
   <source>{sentence} When that is done, press Enter here.</source>
   <translation>{sentence} Cuando esté hecho, pulsa Intro aquí.</translation>
  </message>
  <message>
   <source>“{label}” is on the page in the browser window, with a frame around it.</source>
   <translation>«{label}» está en la página de la ventana del navegador, con un marco alrededor.</translation>
  </message>
  <message>
   <source>” or “</source>
   <translation>» o «</translation>
  </message>
 </context>
 <context>
  <name>Preset</name>
  <message>
   <source>AI training, personalised ads, tracking on other sites, passing data on.</source>
   <translation>Entrenamiento de IA, anuncios personalizados, seguimiento en otros sitios, cesión de datos.</translation>
  </message>
  <message>
   <source>Balanced</source>
   <translation>Equilibrado</translation>
  </message>
  <message>
   <source>Essential</source>
   <translation>Lo esencial</translation>
  </message>
  <message>
   <source>Every setting there is, the small ones too.</source>
   <translation>Todos los ajustes, también los pequeños.</translation>
  </message>
  <message>
   <source>Strict</source>
   <translation>Estricto</translation>
  </message>
  <message>
   <source>The essential, and everything else that matters.</source>
   <translation>Lo esencial y todo lo demás que importa.</translation>
  </message>
 </context>
 <context>
  <name>Problem</name>
  <message>
   <source>A file could not be used.</source>
   <translation>No se pudo usar un archivo.</translation>
  </message>
  <message>
   <source>A newer check found it otherwise than you saw it, and it is kept only as you have seen it.</source>
   <translation>Una revisión más reciente lo encontró distinto de como lo viste, y solo se conserva tal como lo viste.</translation>
  </message>
  <message>
   <source>A page could not be read.</source>
   <translation>No se pudo leer una página.</translation>
  </message>
  <message>
   <source>A password from standard input serves exactly one account: {accounts}.</source>
   <translation>Una contraseña de la entrada estándar sirve para una sola cuenta: {accounts}.</translation>
  </message>
  <message>
   <source>Add an account, or try the practice accounts.</source>
   <translation>Añade una cuenta o prueba las cuentas de práctica.</translation>
  </message>
  <message>
   <source>Add one with “privacy-auditor accounts add SERVICE”, or try “privacy-auditor audit --practice”.</source>
   <translation>Añade una con «privacy-auditor accounts add SERVICIO» o prueba «privacy-auditor audit --practice».</translation>
  </message>
  <message>
   <source>Add the account again.</source>
   <translation>Añade la cuenta otra vez.</translation>
  </message>
  <message>
   <source>Allow it and try again.</source>
   <translation>Permítelo e inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>Another program listens there.</source>
   <translation>Otro programa escucha ahí.</translation>
  </message>
  <message>
   <source>Another run of this program is using your snapshots.</source>
   <translation>Otra ejecución de este programa está usando tus registros.</translation>
  </message>
  <message>
   <source>Change what you typed, and try again.</source>
   <translation>Cambia lo que escribiste y vuelve a intentarlo.</translation>
  </message>
  <message>
   <source>Check again, and answer it in the window that opens.</source>
   <translation>Comprueba otra vez y responde en la ventana que se abre.</translation>
  </message>
  <message>
   <source>Check again, and answer the notice.</source>
   <translation>Comprueba otra vez y responde al aviso.</translation>
  </message>
  <message>
   <source>Check again, and sign in in the window that opens.</source>
   <translation>Comprueba otra vez e inicia sesión en la ventana que se abre.</translation>
  </message>
  <message>
   <source>Check it again when you want to sign in.</source>
   <translation>Compruébalo otra vez cuando quieras iniciar sesión.</translation>
  </message>
  <message>
   <source>Check the address, or download the file yourself and give its name.</source>
   <translation>Comprueba la dirección, o descarga el archivo tú y da su nombre.</translation>
  </message>
  <message>
   <source>Check the disk and try again.</source>
   <translation>Comprueba el disco e inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>Check them by signing in yourself in an ordinary browser, then try again in 15 minutes.</source>
   <translation>Compruébalos iniciando sesión tú en un navegador corriente e inténtalo de nuevo en 15 minutos.</translation>
  </message>
  <message>
   <source>Check your accounts first; “History” shows every check that is stored.</source>
   <translation>Comprueba primero tus cuentas; «Historial» muestra cada comprobación guardada.</translation>
  </message>
  <message>
   <source>Choose another browser in the settings.</source>
   <translation>Elige otro navegador en los ajustes.</translation>
  </message>
  <message>
   <source>Choose another place, or correct its permissions.</source>
   <translation>Elige otro lugar o corrige sus permisos.</translation>
  </message>
  <message>
   <source>Choose another with --port, or leave it out.</source>
   <translation>Elige otro con --port, o no lo indiques.</translation>
  </message>
  <message>
   <source>Choose one account.</source>
   <translation>Elige una cuenta.</translation>
  </message>
  <message>
   <source>Could not tell whether {service} signed you in.</source>
   <translation>No se pudo saber si {service} inició tu sesión.</translation>
  </message>
  <message>
   <source>Fetch it again from where it is published.</source>
   <translation>Vuelve a traerlo de donde se publica.</translation>
  </message>
  <message>
   <source>Fetch it again from where it is published; an honest pack is far smaller.</source>
   <translation>Vuelve a traerlo de donde se publica; un paquete honrado es mucho más pequeño.</translation>
  </message>
  <message>
   <source>Fetch it again.</source>
   <translation>Vuelve a traerlo.</translation>
  </message>
  <message>
   <source>Fetch the newest one with “privacy-auditor catalogue update”, or update the program.</source>
   <translation>Trae el más nuevo con «privacy-auditor catalogue update», o actualiza el programa.</translation>
  </message>
  <message>
   <source>Fetch the newest one.</source>
   <translation>Trae el más nuevo.</translation>
  </message>
  <message>
   <source>Free some space and run it again.</source>
   <translation>Libera espacio y ejecútalo otra vez.</translation>
  </message>
  <message>
   <source>If this is your own server, add it as an account with its address.</source>
   <translation>Si es tu propio servidor, añádelo como cuenta con su dirección.</translation>
  </message>
  <message>
   <source>If this is your own server, add it with “privacy-auditor accounts add {service} --url ADDRESS”.</source>
   <translation>Si es tu propio servidor, añádelo con «privacy-auditor accounts add {service} --url DIRECCIÓN».</translation>
  </message>
  <message>
   <source>Install one of them, or choose one in the settings.</source>
   <translation>Instala uno de ellos o elige uno en los ajustes.</translation>
  </message>
  <message>
   <source>Install one of them, or run “python3 dev.py setup”, which offers a download.</source>
   <translation>Instala uno de ellos, o ejecuta «python3 dev.py setup», que ofrece una descarga.</translation>
  </message>
  <message>
   <source>Install the newest pack with “privacy-auditor catalogue update”.</source>
   <translation>Instala el paquete más nuevo con «privacy-auditor catalogue update».</translation>
  </message>
  <message>
   <source>It answered with an error, or did not look as known. {detail}</source>
   <translation>Respondió con un error, o no tenía el aspecto conocido. {detail}</translation>
  </message>
  <message>
   <source>It can be: {known}.</source>
   <translation>Puede ser: {known}.</translation>
  </message>
  <message>
   <source>It did not give out what is stored in it.</source>
   <translation>No entregó lo que guarda.</translation>
  </message>
  <message>
   <source>It ended, froze, or was closed. {detail}</source>
   <translation>Terminó, se congeló o se cerró. {detail}</translation>
  </message>
  <message>
   <source>It has format {format}; this version knows up to {known}. Nothing was touched.</source>
   <translation>Tiene el formato {format}; esta versión conoce hasta el {known}. No se tocó nada.</translation>
  </message>
  <message>
   <source>It is damaged, or was put together from several: {detail}.</source>
   <translation>Está dañado, o compuesto de varios: {detail}.</translation>
  </message>
  <message>
   <source>It is in {stored_with}; now {backend} answers.</source>
   <translation>Está en {stored_with}; ahora responde {backend}.</translation>
  </message>
  <message>
   <source>It is not as it was signed, or does not fit this program: {detail}. The rules that came with this program are used instead.</source>
   <translation>No está como se firmó, o no encaja en este programa: {detail}. Se usan en su lugar las reglas que venían con el programa.</translation>
  </message>
  <message>
   <source>It is not signed by a key this program trusts, or was changed since: {detail}.</source>
   <translation>No lo firma ninguna clave en la que este programa confíe, o se cambió después: {detail}.</translation>
  </message>
  <message>
   <source>It is too large: {detail}.</source>
   <translation>Es demasiado grande: {detail}.</translation>
  </message>
  <message>
   <source>It may have been deleted there.</source>
   <translation>Quizá se borró allí.</translation>
  </message>
  <message>
   <source>It may have expired, or a digit was wrong.</source>
   <translation>Quizá caducó, o una cifra era errónea.</translation>
  </message>
  <message>
   <source>It shows a captcha, a code or a check that it is really you.</source>
   <translation>Muestra un captcha, pide un código o comprueba que eres tú.</translation>
  </message>
  <message>
   <source>It was changed on the page meanwhile, and it is kept only as you have seen it here.</source>
   <translation>Mientras tanto se cambió en la página, y solo se conserva tal como lo viste aquí.</translation>
  </message>
  <message>
   <source>It was made for a newer program: {detail}.</source>
   <translation>Se hizo para un programa más nuevo: {detail}.</translation>
  </message>
  <message>
   <source>It was never added here, or it was removed.</source>
   <translation>Nunca se añadió aquí, o se quitó.</translation>
  </message>
  <message>
   <source>It was tried exactly once, so that your account is not locked.</source>
   <translation>Se intentó una sola vez, para que no bloqueen tu cuenta.</translation>
  </message>
  <message>
   <source>It was your turn to sign in, and you went on without it.</source>
   <translation>Te tocaba iniciar sesión y seguiste sin ello.</translation>
  </message>
  <message>
   <source>It would bring back old rules: {detail}.</source>
   <translation>Traería de vuelta reglas antiguas: {detail}.</translation>
  </message>
  <message>
   <source>Its rules have mistakes, or reach further than this release allows: {detail}</source>
   <translation>Sus reglas tienen errores, o van más lejos de lo que permite esta versión: {detail}</translation>
  </message>
  <message>
   <source>Look at what it is now, and keep it then if you want to.</source>
   <translation>Mira cómo está ahora y consérvalo entonces si quieres.</translation>
  </message>
  <message>
   <source>Looked for Chrome, Edge and Chromium in the usual places and for Playwright's own.</source>
   <translation>Se buscaron Chrome, Edge y Chromium en los lugares habituales, y el de Playwright.</translation>
  </message>
  <message>
   <source>Mend them and run the command again.</source>
   <translation>Corrígelos y ejecuta la orden otra vez.</translation>
  </message>
  <message>
   <source>Mend them, and try again.</source>
   <translation>Corrígelos y vuelve a intentarlo.</translation>
  </message>
  <message>
   <source>Name it with --account, or with one --service.</source>
   <translation>Nómbrala con --account, o con un solo --service.</translation>
  </message>
  <message>
   <source>Name one or several of these.</source>
   <translation>Nombra una o varias de estas.</translation>
  </message>
  <message>
   <source>No account has been added on this computer.</source>
   <translation>No se ha añadido ninguna cuenta en este ordenador.</translation>
  </message>
  <message>
   <source>No browser was found.</source>
   <translation>No se encontró ningún navegador.</translation>
  </message>
  <message>
   <source>No keyring was found, so nothing is remembered.</source>
   <translation>No se encontró ningún llavero, así que no se recuerda nada.</translation>
  </message>
  <message>
   <source>No password is at hand, and nobody is there to sign in.</source>
   <translation>No hay contraseña a mano, y no hay nadie para iniciar sesión.</translation>
  </message>
  <message>
   <source>No stored run begins with that, and no file has that name.</source>
   <translation>Ningún registro guardado empieza así, y ningún archivo se llama así.</translation>
  </message>
  <message>
   <source>Not trying to sign in to {service} again yet.</source>
   <translation>Todavía no se intenta otra vez iniciar sesión en {service}.</translation>
  </message>
  <message>
   <source>Nothing on its page proves it, so nothing was read.</source>
   <translation>Nada en su página lo prueba, así que no se leyó nada.</translation>
  </message>
  <message>
   <source>Nothing was remembered. Check your keyring.</source>
   <translation>No se recordó nada. Comprueba tu llavero.</translation>
  </message>
  <message>
   <source>Nothing was stored. Try again.</source>
   <translation>No se guardó nada. Inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>Nothing was typed: this is not {service}'s sign-in page.</source>
   <translation>No se escribió nada: esta no es la página de inicio de sesión de {service}.</translation>
  </message>
  <message>
   <source>One password was given for several accounts.</source>
   <translation>Se dio una contraseña para varias cuentas.</translation>
  </message>
  <message>
   <source>Open it again to go on with this setting; what was proved before is kept.</source>
   <translation>Ábrelo otra vez para seguir con este ajuste; lo que ya se probó se conserva.</translation>
  </message>
  <message>
   <source>Open it yourself, or try again later.</source>
   <translation>Ábrela tú, o inténtalo más tarde.</translation>
  </message>
  <message>
   <source>Port {port} is in use.</source>
   <translation>El puerto {port} está ocupado.</translation>
  </message>
  <message>
   <source>Put it back as it was to keep it, or go on with the change.</source>
   <translation>Déjalo como estaba para conservarlo, o sigue con el cambio.</translation>
  </message>
  <message>
   <source>Reading it back gave something else, so it is not relied on.</source>
   <translation>Al volver a leerlo salió otra cosa, así que no se confía en ello.</translation>
  </message>
  <message>
   <source>Remove this account and add it again with “I'll sign in myself”.</source>
   <translation>Quita esta cuenta y añádela de nuevo con «Inicio sesión yo».</translation>
  </message>
  <message>
   <source>Report it to whoever made it; the rules in use are unharmed.</source>
   <translation>Avisa a quien lo hizo; las reglas en uso están intactas.</translation>
  </message>
  <message>
   <source>Run it again and answer the notice, or give --yes.</source>
   <translation>Ejecútalo otra vez y responde al aviso, o indica --yes.</translation>
  </message>
  <message>
   <source>Run it where there is a screen, and answer it in the window that opens.</source>
   <translation>Ejecútalo donde haya pantalla, y responde en la ventana que se abre.</translation>
  </message>
  <message>
   <source>Run it where there is a screen, or give --username and --password-stdin.</source>
   <translation>Ejecútalo donde haya pantalla, o indica --username y --password-stdin.</translation>
  </message>
  <message>
   <source>Run the command with --help to see what it takes.</source>
   <translation>Ejecuta la orden con --help para ver qué admite.</translation>
  </message>
  <message>
   <source>Run “privacy-auditor accounts list” to see your accounts.</source>
   <translation>Ejecuta «privacy-auditor accounts list» para ver tus cuentas.</translation>
  </message>
  <message>
   <source>Run “privacy-auditor catalogue list” to see every service.</source>
   <translation>Ejecuta «privacy-auditor catalogue list» para ver todos los servicios.</translation>
  </message>
  <message>
   <source>Run “privacy-auditor catalogue show SERVICE” to see its settings.</source>
   <translation>Ejecuta «privacy-auditor catalogue show SERVICIO» para ver sus ajustes.</translation>
  </message>
  <message>
   <source>Run “privacy-auditor history” to see the stored runs.</source>
   <translation>Ejecuta «privacy-auditor history» para ver los registros guardados.</translation>
  </message>
  <message>
   <source>Run “privacy-auditor self-test” to see why.</source>
   <translation>Ejecuta «privacy-auditor self-test» para ver por qué.</translation>
  </message>
  <message>
   <source>Sign in again and repeat the audit.</source>
   <translation>Inicia sesión otra vez y repite la comprobación.</translation>
  </message>
  <message>
   <source>Sign in and try again.</source>
   <translation>Inicia sesión e inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>Sign in yourself instead (--way self), and look for an update of the catalogue.</source>
   <translation>Inicia sesión tú (--way self) y busca una actualización del catálogo.</translation>
  </message>
  <message>
   <source>Sign in yourself instead (--way self), or try again in 15 minutes.</source>
   <translation>Inicia sesión tú (--way self), o inténtalo de nuevo en 15 minutos.</translation>
  </message>
  <message>
   <source>Something went wrong.</source>
   <translation>Algo salió mal.</translation>
  </message>
  <message>
   <source>Start a keyring (GNOME Keyring, KeePassXC, macOS Keychain or Windows Credential Manager) and try again.</source>
   <translation>Inicia un llavero (GNOME Keyring, KeePassXC, el llavero de macOS o el Administrador de credenciales de Windows) e inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>Start again and type the newest code.</source>
   <translation>Empieza otra vez y escribe el código más nuevo.</translation>
  </message>
  <message>
   <source>Start it by hand once to see whether it works; then try again.</source>
   <translation>Ábrelo una vez a mano para ver si funciona; luego inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>Start the check again.</source>
   <translation>Empieza la comprobación otra vez.</translation>
  </message>
  <message>
   <source>Start the one it was stored with, or add the account again.</source>
   <translation>Inicia aquel con el que se guardó, o añade la cuenta otra vez.</translation>
  </message>
  <message>
   <source>That cannot be done as asked.</source>
   <translation>Así no se puede hacer.</translation>
  </message>
  <message>
   <source>The account is not signed in.</source>
   <translation>La cuenta no tiene la sesión iniciada.</translation>
  </message>
  <message>
   <source>The account is signed out.</source>
   <translation>La cuenta tiene la sesión cerrada.</translation>
  </message>
  <message>
   <source>The accounts that there are stand on the overview.</source>
   <translation>Las cuentas que hay están en el resumen.</translation>
  </message>
  <message>
   <source>The browser could not be used.</source>
   <translation>No se pudo usar el navegador.</translation>
  </message>
  <message>
   <source>The browser did not start.</source>
   <translation>El navegador no arrancó.</translation>
  </message>
  <message>
   <source>The browser is at {shown}, which is not an address this service is known to use.</source>
   <translation>El navegador está en {shown}, que no es una dirección conocida de este servicio.</translation>
  </message>
  <message>
   <source>The browser is too old.</source>
   <translation>El navegador es demasiado antiguo.</translation>
  </message>
  <message>
   <source>The browser stopped answering.</source>
   <translation>El navegador dejó de responder.</translation>
  </message>
  <message>
   <source>The browser window was closed.</source>
   <translation>Se cerró la ventana del navegador.</translation>
  </message>
  <message>
   <source>The catalogue has nothing by that name.</source>
   <translation>El catálogo no tiene nada con ese nombre.</translation>
  </message>
  <message>
   <source>The catalogue has nothing by that name. {nearest}</source>
   <translation>El catálogo no tiene nada con ese nombre. {nearest}</translation>
  </message>
  <message>
   <source>The checklist shows the settings that there are.</source>
   <translation>La lista muestra los ajustes que hay.</translation>
  </message>
  <message>
   <source>The disk is full.</source>
   <translation>El disco está lleno.</translation>
  </message>
  <message>
   <source>The field for the {field} was not there.</source>
   <translation>El campo para {field} no estaba.</translation>
  </message>
  <message>
   <source>The installed catalogue pack {pack} is not used.</source>
   <translation>El paquete de catálogo instalado {pack} no se usa.</translation>
  </message>
  <message>
   <source>The keyring could not be used.</source>
   <translation>No se pudo usar el llavero.</translation>
  </message>
  <message>
   <source>The keyring did not answer, the browser is older than before, or the profile is in use ({detail}).</source>
   <translation>El llavero no respondió, el navegador es más antiguo que antes, o el perfil está en uso ({detail}).</translation>
  </message>
  <message>
   <source>The keyring did not keep what was stored.</source>
   <translation>El llavero no conservó lo que se guardó.</translation>
  </message>
  <message>
   <source>The keyring has no such item.</source>
   <translation>El llavero no tiene ese elemento.</translation>
  </message>
  <message>
   <source>The last attempt was refused or unclear; another one so soon could lock your account.</source>
   <translation>El último intento fue rechazado o quedó dudoso; otro tan pronto podría bloquear tu cuenta.</translation>
  </message>
  <message>
   <source>The list shows now how it is. Keep it again if you want it so.</source>
   <translation>La lista muestra ahora cómo está. Consérvalo de nuevo si lo quieres así.</translation>
  </message>
  <message>
   <source>The pack could not be fetched from {pack}; nothing was changed.</source>
   <translation>No se pudo traer el paquete de {pack}; no se cambió nada.</translation>
  </message>
  <message>
   <source>The pack {pack} is past its date.</source>
   <translation>El paquete {pack} ha caducado.</translation>
  </message>
  <message>
   <source>The pack {pack} was refused; nothing was changed.</source>
   <translation>El paquete {pack} fue rechazado; no se cambió nada.</translation>
  </message>
  <message>
   <source>The rule file {file} has mistakes.</source>
   <translation>El archivo de reglas {file} tiene errores.</translation>
  </message>
  <message>
   <source>The service showed its sign-in page instead of your settings.</source>
   <translation>El servicio mostró su página de inicio de sesión en vez de tus ajustes.</translation>
  </message>
  <message>
   <source>There is no account “{account}”.</source>
   <translation>No hay ninguna cuenta «{account}».</translation>
  </message>
  <message>
   <source>There is no service called “{service}”.</source>
   <translation>No hay ningún servicio llamado «{service}».</translation>
  </message>
  <message>
   <source>There is no snapshot “{snapshot}”.</source>
   <translation>No hay ningún registro «{snapshot}».</translation>
  </message>
  <message>
   <source>There is nothing to answer just now.</source>
   <translation>Ahora no hay nada que responder.</translation>
  </message>
  <message>
   <source>There is nothing to audit yet.</source>
   <translation>Todavía no hay nada que comprobar.</translation>
  </message>
  <message>
   <source>This computer or session offers none of the keyrings this program trusts.</source>
   <translation>Este ordenador o esta sesión no ofrece ninguno de los llaveros en los que confía este programa.</translation>
  </message>
  <message>
   <source>This user has no permission to write there.</source>
   <translation>Este usuario no tiene permiso para escribir ahí.</translation>
  </message>
  <message>
   <source>This was stored with another keyring.</source>
   <translation>Esto se guardó con otro llavero.</translation>
  </message>
  <message>
   <source>Try again in 15 minutes, or add the account again with “I'll sign in myself”.</source>
   <translation>Vuelve a intentarlo en 15 minutos o añade de nuevo la cuenta con «Inicio sesión yo».</translation>
  </message>
  <message>
   <source>Try again in a moment.</source>
   <translation>Vuelve a intentarlo en un momento.</translation>
  </message>
  <message>
   <source>Try again in {minutes} minutes.</source>
   <translation>Inténtalo de nuevo en {minutes} minutos.</translation>
  </message>
  <message>
   <source>Try again; if it happens again, please report it.</source>
   <translation>Inténtalo de nuevo; si vuelve a pasar, avísanos.</translation>
  </message>
  <message>
   <source>Unlock it and try again.</source>
   <translation>Desbloquéalo e inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>Unlock your keyring, update the browser or end the other run; then try again.</source>
   <translation>Desbloquea tu llavero, actualiza el navegador o termina la otra ejecución; luego inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>Update it, or install another of Chrome, Edge and Chromium.</source>
   <translation>Actualízalo, o instala otro: Chrome, Edge o Chromium.</translation>
  </message>
  <message>
   <source>Update the program, or install a newer pack.</source>
   <translation>Actualiza el programa o instala un paquete más nuevo.</translation>
  </message>
  <message>
   <source>Update the program.</source>
   <translation>Actualiza el programa.</translation>
  </message>
  <message>
   <source>Use another copy. The file was left as it is.</source>
   <translation>Usa otra copia. El archivo se dejó como está.</translation>
  </message>
  <message>
   <source>Use only packs published by the makers of this program.</source>
   <translation>Usa solo paquetes publicados por los autores de este programa.</translation>
  </message>
  <message>
   <source>Wait until the other run has finished, then try again.</source>
   <translation>Espera a que termine la otra ejecución e inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>What was asked of you is over.</source>
   <translation>Lo que se te pedía ha terminado.</translation>
  </message>
  <message>
   <source>What was read before is kept. Check again.</source>
   <translation>Lo leído antes se conserva. Comprueba otra vez.</translation>
  </message>
  <message>
   <source>What was read before is kept. Run the audit again.</source>
   <translation>Lo que se leyó antes se conserva. Ejecuta la comprobación otra vez.</translation>
  </message>
  <message>
   <source>You have not said that this is fine with you.</source>
   <translation>No has dicho que te parezca bien.</translation>
  </message>
  <message>
   <source>You or the system said no to this program.</source>
   <translation>Tú o el sistema se lo negasteis a este programa.</translation>
  </message>
  <message>
   <source>Your keyring is locked.</source>
   <translation>Tu llavero está bloqueado.</translation>
  </message>
  <message>
   <source>Your keyring refused access.</source>
   <translation>Tu llavero denegó el acceso.</translation>
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
   <translation>{detail}; quizá alguien retiene los más nuevos.</translation>
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
   <translation>No se puede leer {path}.</translation>
  </message>
  <message>
   <source>{path} cannot be written.</source>
   <translation>No se puede escribir {path}.</translation>
  </message>
  <message>
   <source>{path} is version {version}; version {needed} or newer is needed.</source>
   <translation>{path} es la versión {version}; hace falta la {needed} o una más nueva.</translation>
  </message>
  <message>
   <source>{path} needs {needed_bytes} more. What was stored before is unharmed.</source>
   <translation>A {path} le faltan {needed_bytes}. Lo que se guardó antes está intacto.</translation>
  </message>
  <message>
   <source>{path} said: {detail}</source>
   <translation>{path} dijo: {detail}</translation>
  </message>
  <message>
   <source>{path} stayed locked for ten seconds.</source>
   <translation>{path} siguió bloqueado diez segundos.</translation>
  </message>
  <message>
   <source>{path} was written by a newer version of this program.</source>
   <translation>{path} lo escribió una versión más nueva de este programa.</translation>
  </message>
  <message>
   <source>{service} asks for something only you can give.</source>
   <translation>{service} pide algo que solo tú puedes dar.</translation>
  </message>
  <message>
   <source>{service} has no setting “{setting}”.</source>
   <translation>{service} no tiene ningún ajuste «{setting}».</translation>
  </message>
  <message>
   <source>{service} needs you to sign in.</source>
   <translation>{service} necesita que inicies sesión.</translation>
  </message>
  <message>
   <source>{service} refused the one-time code.</source>
   <translation>{service} rechazó el código de un solo uso.</translation>
  </message>
  <message>
   <source>{service} refused the user name or password.</source>
   <translation>{service} rechazó el nombre de usuario o la contraseña.</translation>
  </message>
  <message>
   <source>{service} was not visited.</source>
   <translation>No se visitó {service}.</translation>
  </message>
  <message>
   <source>{service} was skipped.</source>
   <translation>Se omitió {service}.</translation>
  </message>
  <message>
   <source>{service}'s browser profile was not opened, so that nothing in it is lost.</source>
   <translation>No se abrió el perfil de navegador de {service}, para que no se pierda nada de él.</translation>
  </message>
  <message>
   <source>{service}'s sign-in page looks different from what we know.</source>
   <translation>La página de inicio de sesión de {service} no es como la conocemos.</translation>
  </message>
  <message>
   <source>“Add an account” shows every service.</source>
   <translation>«Añadir una cuenta» muestra todos los servicios.</translation>
  </message>
  <message>
   <source>“{setting}” can never be “{value}”.</source>
   <translation>«{setting}» no puede ser nunca «{value}».</translation>
  </message>
  <message>
   <source>“{setting}” was not kept.</source>
   <translation>«{setting}» no se conservó.</translation>
  </message>
 </context>
 <context>
  <name>Reason</name>
  <message>
   <source>Its state could not be told for sure. Open the page and look.</source>
   <translation>Su estado no se supo con certeza. Abre la página y mira.</translation>
  </message>
  <message>
   <source>The browser stopped. Run the check again.</source>
   <translation>El navegador se paró. Ejecuta la comprobación otra vez.</translation>
  </message>
  <message>
   <source>The check was stopped before it got here.</source>
   <translation>La comprobación se detuvo antes de llegar aquí.</translation>
  </message>
  <message>
   <source>The page could not be reached. Check your connection and try again.</source>
   <translation>No se pudo llegar a la página. Comprueba tu conexión e inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>The page could not load your settings, so what it shows may not be true. Try again.</source>
   <translation>La página no pudo cargar tus ajustes; lo que muestra quizá no sea cierto. Inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>The page did not load properly. Try again.</source>
   <translation>La página no se cargó bien. Inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>The page has a setting with a similar name. Open it and decide yourself.</source>
   <translation>La página tiene un ajuste con un nombre parecido. Ábrela y decide tú.</translation>
  </message>
  <message>
   <source>The page is in a language this check does not know yet. Open it and look.</source>
   <translation>La página está en un idioma que esta comprobación aún no conoce. Ábrela y mira.</translation>
  </message>
  <message>
   <source>The page is too large to be read whole. Open it and look.</source>
   <translation>La página es demasiado grande para leerla entera. Ábrela y mira.</translation>
  </message>
  <message>
   <source>The page kept changing while it was read. Try again.</source>
   <translation>La página cambiaba mientras se leía. Inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>The page says two different things about it. Open it and look.</source>
   <translation>La página dice dos cosas distintas sobre esto. Ábrela y mira.</translation>
  </message>
  <message>
   <source>The page stayed empty. Open it yourself to see why.</source>
   <translation>La página quedó vacía. Ábrela tú para ver por qué.</translation>
  </message>
  <message>
   <source>The page took too long. Try again.</source>
   <translation>La página tardó demasiado. Inténtalo de nuevo.</translation>
  </message>
  <message>
   <source>The service answered with an error. Try again later.</source>
   <translation>El servicio respondió con un error. Inténtalo más tarde.</translation>
  </message>
  <message>
   <source>The service asked for something only you can give. Open the page and answer it.</source>
   <translation>El servicio pidió algo que solo tú puedes dar. Abre la página y respóndelo.</translation>
  </message>
  <message>
   <source>The service asked to be visited less often. Try again later.</source>
   <translation>El servicio pide menos visitas. Inténtalo más tarde.</translation>
  </message>
  <message>
   <source>The service restricted the page. Open it yourself to see why.</source>
   <translation>El servicio restringió la página. Ábrela tú para ver por qué.</translation>
  </message>
  <message>
   <source>The service signed you out. Sign in again and repeat the check.</source>
   <translation>El servicio cerró tu sesión. Iníciala otra vez y repite la comprobación.</translation>
  </message>
  <message>
   <source>This account is not signed in.</source>
   <translation>Esta cuenta no tiene la sesión iniciada.</translation>
  </message>
  <message>
   <source>This setting was not on the page. Open it and look, or wait for an update.</source>
   <translation>Este ajuste no estaba en la página. Ábrela y mira, o espera una actualización.</translation>
  </message>
  <message>
   <source>Your account may not open this page.</source>
   <translation>Tu cuenta no puede abrir esta página.</translation>
  </message>
 </context>
 <context>
  <name>Severity</name>
  <message>
   <source>Little</source>
   <translation>Poco</translation>
  </message>
  <message>
   <source>Much</source>
   <translation>Mucho</translation>
  </message>
  <message>
   <source>Some</source>
   <translation>Algo</translation>
  </message>
 </context>
 <context>
  <name>State</name>
  <message>
   <source>As you want it</source>
   <translation>Como quieres</translation>
  </message>
  <message>
   <source>By hand</source>
   <translation>A mano</translation>
  </message>
  <message>
   <source>Change</source>
   <translation>Cambiar</translation>
  </message>
  <message>
   <source>Couldn't read</source>
   <translation>Ilegible</translation>
  </message>
  <message>
   <source>Kept by you, not read</source>
   <translation>Conservado por ti, sin leer</translation>
  </message>
  <message>
   <source>Kept on purpose</source>
   <translation>Mantenido a propósito</translation>
  </message>
  <message>
   <source>Locked</source>
   <translation>Bloqueado</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>Sin comprobar aún</translation>
  </message>
  <message>
   <source>Not offered here</source>
   <translation>No se ofrece aquí</translation>
  </message>
 </context>
 <context>
  <name>Terms</name>
  <message>
   <source>it refuses sign-in in browsers it takes for automated</source>
   <translation>rechaza el inicio de sesión en navegadores que cree automatizados</translation>
  </message>
  <message>
   <source>its terms allow automated access</source>
   <translation>sus condiciones permiten el acceso automatizado</translation>
  </message>
  <message>
   <source>its terms forbid automated access</source>
   <translation>sus condiciones prohíben el acceso automatizado</translation>
  </message>
  <message>
   <source>its terms restrict automated access</source>
   <translation>sus condiciones restringen el acceso automatizado</translation>
  </message>
  <message>
   <source>we do not know what its terms say about automated access</source>
   <translation>no sabemos qué dicen sus condiciones del acceso automatizado</translation>
  </message>
 </context>
 <context>
  <name>Turn</name>
  <message>
   <source>Your turn: answer what you see at {service}.</source>
   <translation>Te toca: responde a lo que ves en {service}.</translation>
  </message>
  <message>
   <source>Your turn: open the page of {service} that should be read.</source>
   <translation>Te toca: abre la página de {service} que se debe leer.</translation>
  </message>
  <message>
   <source>Your turn: sign in to {service} in the window that has opened.</source>
   <translation>Te toca: inicia sesión en {service} en la ventana que se ha abierto.</translation>
  </message>
  <message>
   <source>Your turn: type the code from {service} into the small window.</source>
   <translation>Te toca: escribe el código de {service} en la ventana pequeña.</translation>
  </message>
  <message>
   <source>Your turn: type your password for {service} into the small window.</source>
   <translation>Te toca: escribe tu contraseña de {service} en la ventana pequeña.</translation>
  </message>
  <message>
   <source>Your turn: your desktop asks for the password of its keyring.</source>
   <translation>Te toca: tu escritorio pide la contraseña de su llavero.</translation>
  </message>
  <message>
   <source>Your turn: {service} asks for something only you can give, in its window.</source>
   <translation>Te toca: {service} pide en su ventana algo que solo tú puedes dar.</translation>
  </message>
 </context>
 <context>
  <name>Value</name>
  <message>
   <source>off</source>
   <translation>desactivado</translation>
  </message>
  <message>
   <source>on</source>
   <translation>activado</translation>
  </message>
  <message>
   <source>partly on</source>
   <translation>activado en parte</translation>
  </message>
 </context>
 <context>
  <name>Way</name>
  <message>
   <source>Guide me; nothing is read</source>
   <translation>Guíame; no se lee nada</translation>
  </message>
  <message>
   <source>I'll sign in myself, in an ordinary browser window</source>
   <translation>Inicio sesión yo, en una ventana de navegador corriente</translation>
  </message>
  <message>
   <source>It is the gentlest way that works with this service.</source>
   <translation>Es la forma más suave que funciona con este servicio.</translation>
  </message>
  <message>
   <source>Its terms forbid automated access, so no program visits it for you.</source>
   <translation>Sus condiciones prohíben el acceso automatizado, así que ningún programa lo visita por ti.</translation>
  </message>
  <message>
   <source>None of its settings can be read from a page.</source>
   <translation>Ninguno de sus ajustes puede leerse en una página.</translation>
  </message>
  <message>
   <source>Nothing is known about signing in there.</source>
   <translation>No se sabe nada de cómo iniciar sesión allí.</translation>
  </message>
  <message>
   <source>Read the page I opened</source>
   <translation>Leer la página que abrí</translation>
  </message>
  <message>
   <source>Sign me in with a password from my keyring</source>
   <translation>Iniciar mi sesión con una contraseña de mi llavero</translation>
  </message>
  <message>
   <source>The program never sees your password, and nothing tells the service's page of a program.</source>
   <translation>El programa nunca ve tu contraseña, y nada anuncia un programa a la página del servicio.</translation>
  </message>
  <message>
   <source>This service refuses sign-in in browsers it takes for automated, so you sign in yourself.</source>
   <translation>Este servicio rechaza el inicio de sesión en navegadores que cree automatizados, así que inicias sesión tú.</translation>
  </message>
 </context>
 <context>
  <name>Window</name>
  <message>
   <source> or </source>
   <translation> o </translation>
  </message>
  <message numerus="yes">
   <source>%n as you want them</source>
   <translation>
    <numerusform>%n como quieres</numerusform>
    <numerusform>%n como quieres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n as you want them already</source>
   <translation>
    <numerusform>%n ya como quieres</numerusform>
    <numerusform>%n ya como quieres</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n by hand</source>
   <translation>
    <numerusform>%n a mano</numerusform>
    <numerusform>%n a mano</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changed and proved</source>
   <translation>
    <numerusform>%n cambiado y probado</numerusform>
    <numerusform>%n cambiados y probados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n changes</source>
   <translation>
    <numerusform>%n cambio</numerusform>
    <numerusform>%n cambios</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n couldn't be read</source>
   <translation>
    <numerusform>%n ilegible</numerusform>
    <numerusform>%n ilegibles</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n done by hand, as you say</source>
   <translation>
    <numerusform>%n hecho a mano, según dices</numerusform>
    <numerusform>%n hechos a mano, según dices</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n entries</source>
   <translation>
    <numerusform>%n entrada</numerusform>
    <numerusform>%n entradas</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n kept on purpose</source>
   <translation>
    <numerusform>%n mantenido a propósito</numerusform>
    <numerusform>%n mantenidos a propósito</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n left for later</source>
   <translation>
    <numerusform>%n dejado para después</numerusform>
    <numerusform>%n dejados para después</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n locked</source>
   <translation>
    <numerusform>%n bloqueado</numerusform>
    <numerusform>%n bloqueados</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n locked by the service</source>
   <translation>
    <numerusform>%n bloqueado por el servicio</numerusform>
    <numerusform>%n bloqueados por el servicio</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n more accounts wait for you after this.</source>
   <translation>
    <numerusform>Después te espera %n cuenta más.</numerusform>
    <numerusform>Después te esperan %n cuentas más.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not checked</source>
   <translation>
    <numerusform>%n sin comprobar</numerusform>
    <numerusform>%n sin comprobar</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n not offered</source>
   <translation>
    <numerusform>%n no ofrecido</numerusform>
    <numerusform>%n no ofrecidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n requests that could have changed something were stopped.</source>
   <translation>
    <numerusform>Se detuvo %n petición que podría haber cambiado algo.</numerusform>
    <numerusform>Se detuvieron %n peticiones que podrían haber cambiado algo.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settings</source>
   <translation>
    <numerusform>%n ajuste</numerusform>
    <numerusform>%n ajustes</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settings are left of it.</source>
   <translation>
    <numerusform>Queda %n ajuste.</numerusform>
    <numerusform>Quedan %n ajustes.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n settings had been read and are kept.</source>
   <translation>
    <numerusform>%n ajuste ya se había leído y se conserva.</numerusform>
    <numerusform>%n ajustes ya se habían leído y se conservan.</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n skipped</source>
   <translation>
    <numerusform>%n omitido</numerusform>
    <numerusform>%n omitidos</numerusform>
   </translation>
  </message>
  <message numerus="yes">
   <source>%n to change</source>
   <translation>
    <numerusform>%n por cambiar</numerusform>
    <numerusform>%n por cambiar</numerusform>
   </translation>
  </message>
  <message>
   <source>&amp;About Privacy Settings Auditor</source>
   <translation>&amp;Acerca de Privacy Settings Auditor</translation>
  </message>
  <message>
   <source>&amp;Add an account…</source>
   <translation>&amp;Añadir una cuenta…</translation>
  </message>
  <message>
   <source>&amp;Answer received</source>
   <translation>&amp;Respuesta recibida</translation>
  </message>
  <message>
   <source>&amp;Ask me again on</source>
   <translation>&amp;Preguntarme otra vez el</translation>
  </message>
  <message>
   <source>&amp;Back</source>
   <translation>&amp;Atrás</translation>
  </message>
  <message>
   <source>&amp;Back (B)</source>
   <translation>&amp;Atrás (B)</translation>
  </message>
  <message>
   <source>&amp;Browser</source>
   <translation>&amp;Navegador</translation>
  </message>
  <message>
   <source>&amp;Check</source>
   <translation>&amp;Revisión</translation>
  </message>
  <message>
   <source>&amp;Country</source>
   <translation>&amp;País</translation>
  </message>
  <message>
   <source>&amp;Export…</source>
   <translation>&amp;Exportar…</translation>
  </message>
  <message>
   <source>&amp;Fill these in</source>
   <translation>&amp;Rellenar</translation>
  </message>
  <message>
   <source>&amp;Forget everything…</source>
   <translation>&amp;Olvidarlo todo…</translation>
  </message>
  <message>
   <source>&amp;From</source>
   <translation>&amp;De</translation>
  </message>
  <message>
   <source>&amp;Go on</source>
   <translation>&amp;Seguir</translation>
  </message>
  <message>
   <source>&amp;Guide me through these</source>
   <translation>&amp;Guíame por estos</translation>
  </message>
  <message>
   <source>&amp;Guide me through what is left</source>
   <translation>&amp;Guíame por lo que queda</translation>
  </message>
  <message>
   <source>&amp;Help</source>
   <translation>A&amp;yuda</translation>
  </message>
  <message>
   <source>&amp;I sent it on</source>
   <translation>&amp;Enviada el</translation>
  </message>
  <message>
   <source>&amp;Import a snapshot…</source>
   <translation>&amp;Importar un registro…</translation>
  </message>
  <message>
   <source>&amp;Keep as it is…</source>
   <translation>&amp;Dejar como está…</translation>
  </message>
  <message>
   <source>&amp;Keep as it is… (K)</source>
   <translation>&amp;Dejar como está… (K)</translation>
  </message>
  <message>
   <source>&amp;Keyboard</source>
   <translation>&amp;Teclado</translation>
  </message>
  <message>
   <source>&amp;Language</source>
   <translation>&amp;Idioma</translation>
  </message>
  <message>
   <source>&amp;Let it go on</source>
   <translation>&amp;Dejar que siga</translation>
  </message>
  <message>
   <source>&amp;No answer yet</source>
   <translation>Aún &amp;sin respuesta</translation>
  </message>
  <message>
   <source>&amp;Not now</source>
   <translation>Ahora &amp;no</translation>
  </message>
  <message>
   <source>&amp;Open again now</source>
   <translation>Abrir de nue&amp;vo ahora</translation>
  </message>
  <message>
   <source>&amp;Open the page</source>
   <translation>&amp;Abrir la página</translation>
  </message>
  <message>
   <source>&amp;Open this page</source>
   <translation>&amp;Abrir esta página</translation>
  </message>
  <message>
   <source>&amp;Pause</source>
   <translation>&amp;Pausa</translation>
  </message>
  <message>
   <source>&amp;Plan</source>
   <translation>P&amp;lan</translation>
  </message>
  <message>
   <source>&amp;Program</source>
   <translation>&amp;Programa</translation>
  </message>
  <message>
   <source>&amp;Quit</source>
   <translation>&amp;Salir</translation>
  </message>
  <message>
   <source>&amp;Read any site…</source>
   <translation>&amp;Leer cualquier sitio…</translation>
  </message>
  <message>
   <source>&amp;Remind me to check</source>
   <translation>&amp;Recordarme comprobar</translation>
  </message>
  <message>
   <source>&amp;Remove from this list</source>
   <translation>&amp;Quitar de esta lista</translation>
  </message>
  <message>
   <source>&amp;Save as text…</source>
   <translation>&amp;Guardar como texto…</translation>
  </message>
  <message>
   <source>&amp;Save…</source>
   <translation>&amp;Guardar…</translation>
  </message>
  <message>
   <source>&amp;Settings…</source>
   <translation>A&amp;justes…</translation>
  </message>
  <message>
   <source>&amp;Skip (S)</source>
   <translation>&amp;Omitir (S)</translation>
  </message>
  <message>
   <source>&amp;To</source>
   <translation>&amp;A</translation>
  </message>
  <message>
   <source>&amp;Undo</source>
   <translation>&amp;Deshacer</translation>
  </message>
  <message>
   <source>&amp;User name</source>
   <translation>Nombre de &amp;usuario</translation>
  </message>
  <message>
   <source>&amp;View</source>
   <translation>&amp;Ver</translation>
  </message>
  <message>
   <source>A browser window is open at {host}. Go to any page of your settings there, then have it read here.</source>
   <translation>Hay una ventana de navegador abierta en {host}. Ve allí a cualquier página de tus ajustes y hazla leer aquí.</translation>
  </message>
  <message>
   <source>A complaint to the authority</source>
   <translation>Una reclamación a la autoridad</translation>
  </message>
  <message>
   <source>A deadline counts from the day you sent it; public holidays are not considered. This is not legal advice.</source>
   <translation>El plazo cuenta desde el día en que la enviaste; no se tienen en cuenta los festivos. Esto no es asesoramiento jurídico.</translation>
  </message>
  <message>
   <source>A letter</source>
   <translation>Una carta</translation>
  </message>
  <message>
   <source>A normal browser window is open at {host}, to sign in to {service}.</source>
   <translation>Hay una ventana de navegador corriente abierta en {host}, para iniciar sesión en {service}.</translation>
  </message>
  <message>
   <source>A note about a check or a guide that was cut off</source>
   <translation>Una nota sobre una comprobación o una guía interrumpida</translation>
  </message>
  <message>
   <source>A setting is being checked again</source>
   <translation>Se está comprobando un ajuste otra vez</translation>
  </message>
  <message>
   <source>A spare copy of them</source>
   <translation>Una copia de reserva</translation>
  </message>
  <message>
   <source>A&amp;ddress of your own server</source>
   <translation>&amp;Dirección de tu propio servidor</translation>
  </message>
  <message>
   <source>About</source>
   <translation>Sobre qué</translation>
  </message>
  <message>
   <source>Account</source>
   <translation>Cuenta</translation>
  </message>
  <message>
   <source>Accounts and how far they are</source>
   <translation>Cuentas y cómo van</translation>
  </message>
  <message>
   <source>Accounts that were checked only once are not compared.</source>
   <translation>Las cuentas comprobadas una sola vez no se comparan.</translation>
  </message>
  <message>
   <source>Add an account</source>
   <translation>Añadir una cuenta</translation>
  </message>
  <message>
   <source>Add this account</source>
   <translation>Añadir esta cuenta</translation>
  </message>
  <message>
   <source>After</source>
   <translation>Después</translation>
  </message>
  <message>
   <source>After a second check you see here what has moved since the first.</source>
   <translation>Tras una segunda comprobación verás aquí qué se ha movido desde la primera.</translation>
  </message>
  <message>
   <source>After your first check you see here how your settings stood, day by day.</source>
   <translation>Tras tu primera comprobación verás aquí, día a día, cómo estaban tus ajustes.</translation>
  </message>
  <message numerus="yes">
   <source>All %n changed and proved.</source>
   <translation>
    <numerusform>El único está cambiado y probado.</numerusform>
    <numerusform>Los %n están cambiados y probados.</numerusform>
   </translation>
  </message>
  <message>
   <source>All of it is on this computer and nowhere else: {size} in all.</source>
   <translation>Todo está en este ordenador y en ningún otro sitio: {size} en total.</translation>
  </message>
  <message>
   <source>All services together</source>
   <translation>Todos los servicios juntos</translation>
  </message>
  <message>
   <source>Another country</source>
   <translation>Otro país</translation>
  </message>
  <message>
   <source>Another one…</source>
   <translation>Otro…</translation>
  </message>
  <message>
   <source>Answered {day}</source>
   <translation>Respondida {day}</translation>
  </message>
  <message>
   <source>As advised: {values}</source>
   <translation>Como se aconseja: {values}</translation>
  </message>
  <message>
   <source>As the system</source>
   <translation>Como el sistema</translation>
  </message>
  <message>
   <source>As you want it: {title}</source>
   <translation>Como lo quieres: {title}</translation>
  </message>
  <message>
   <source>Asked the browser…</source>
   <translation>Preguntado al navegador…</translation>
  </message>
  <message>
   <source>Attach the evidence: save it with “Save as mail with evidence” or from the report.</source>
   <translation>Adjunta las pruebas: guárdalas con «Guardar como correo con pruebas» o desde el informe.</translation>
  </message>
  <message>
   <source>Back</source>
   <translation>Atrás</translation>
  </message>
  <message>
   <source>Back to the &amp;checklist</source>
   <translation>Volver a la &amp;lista</translation>
  </message>
  <message>
   <source>Before</source>
   <translation>Antes</translation>
  </message>
  <message>
   <source>Begin with the practice accounts.</source>
   <translation>Empezar con las cuentas de práctica.</translation>
  </message>
  <message>
   <source>Can't &amp;find it (F)</source>
   <translation>No lo &amp;encuentro (F)</translation>
  </message>
  <message>
   <source>Changed by you</source>
   <translation>Cambiado por ti</translation>
  </message>
  <message>
   <source>Changed without you</source>
   <translation>Cambiado sin ti</translation>
  </message>
  <message>
   <source>Changes</source>
   <translation>Cambios</translation>
  </message>
  <message>
   <source>Check &amp;again</source>
   <translation>&amp;Comprobar otra vez</translation>
  </message>
  <message>
   <source>Check again to start it anew.</source>
   <translation>Comprueba otra vez para iniciarla de nuevo.</translation>
  </message>
  <message>
   <source>Check all now</source>
   <translation>Comprobar todo ahora</translation>
  </message>
  <message>
   <source>Checking your settings</source>
   <translation>Comprobando tus ajustes</translation>
  </message>
  <message>
   <source>Checklist</source>
   <translation>Lista</translation>
  </message>
  <message>
   <source>Choose a browser</source>
   <translation>Elegir un navegador</translation>
  </message>
  <message>
   <source>Choose a service from the list.</source>
   <translation>Elige un servicio de la lista.</translation>
  </message>
  <message>
   <source>Choose a setting to see what it does.</source>
   <translation>Elige un ajuste para ver qué hace.</translation>
  </message>
  <message>
   <source>Choose two different checks.</source>
   <translation>Elige dos comprobaciones distintas.</translation>
  </message>
  <message>
   <source>Copy the c&amp;ommand</source>
   <translation>Copiar la &amp;orden</translation>
  </message>
  <message>
   <source>Damaged copies, set aside</source>
   <translation>Copias dañadas, apartadas</translation>
  </message>
  <message>
   <source>Dark</source>
   <translation>Oscuro</translation>
  </message>
  <message>
   <source>Delete</source>
   <translation>Borrar</translation>
  </message>
  <message>
   <source>Delete “{name}” for good?</source>
   <translation>¿Borrar «{name}» para siempre?</translation>
  </message>
  <message>
   <source>Delete: {name}</source>
   <translation>Borrar: {name}</translation>
  </message>
  <message>
   <source>Delete…</source>
   <translation>Borrar…</translation>
  </message>
  <message>
   <source>Details of the setting</source>
   <translation>Detalles del ajuste</translation>
  </message>
  <message>
   <source>Do not visit it</source>
   <translation>No visitarlo</translation>
  </message>
  <message>
   <source>Don't &amp;keep it any more</source>
   <translation>&amp;No mantenerlo más</translation>
  </message>
  <message numerus="yes">
   <source>Done, all %n of them.</source>
   <translation>
    <numerusform>Listo, era el único.</numerusform>
    <numerusform>Listo, los %n.</numerusform>
   </translation>
  </message>
  <message>
   <source>Draft a &amp;complaint…</source>
   <translation>Redactar una &amp;reclamación…</translation>
  </message>
  <message>
   <source>Due</source>
   <translation>Vence</translation>
  </message>
  <message>
   <source>Enter</source>
   <translation>Intro</translation>
  </message>
  <message>
   <source>Every account</source>
   <translation>Todas las cuentas</translation>
  </message>
  <message>
   <source>Every check and its findings</source>
   <translation>Cada comprobación y lo que encontró</translation>
  </message>
  <message>
   <source>Every month</source>
   <translation>Cada mes</translation>
  </message>
  <message>
   <source>Every service</source>
   <translation>Todos los servicios</translation>
  </message>
  <message>
   <source>Every state</source>
   <translation>Todos los estados</translation>
  </message>
  <message>
   <source>Every subject</source>
   <translation>Todos los temas</translation>
  </message>
  <message>
   <source>Every three months</source>
   <translation>Cada tres meses</translation>
  </message>
  <message>
   <source>Everything a check found, for other programs. It never holds an account name.</source>
   <translation>Todo lo que encontró una comprobación, para otros programas. Nunca contiene un nombre de cuenta.</translation>
  </message>
  <message>
   <source>Everything that is stored</source>
   <translation>Todo lo que está guardado</translation>
  </message>
  <message>
   <source>Evidence pack (*.zip)</source>
   <translation>Paquete de pruebas (*.zip)</translation>
  </message>
  <message>
   <source>Export</source>
   <translation>Exportar</translation>
  </message>
  <message>
   <source>Export…</source>
   <translation>Exportar…</translation>
  </message>
  <message>
   <source>Finished.</source>
   <translation>Terminado.</translation>
  </message>
  <message>
   <source>For example: I like these suggestions</source>
   <translation>Por ejemplo: me gustan estas sugerencias</translation>
  </message>
  <message>
   <source>Forget everything</source>
   <translation>Olvidarlo todo</translation>
  </message>
  <message>
   <source>Forget everything on this computer?</source>
   <translation>¿Olvidar todo lo de este ordenador?</translation>
  </message>
  <message>
   <source>Give the address of your server, beginning with https://.</source>
   <translation>Indica la dirección de tu servidor, que empiece por https://.</translation>
  </message>
  <message>
   <source>Give the user name to sign in with.</source>
   <translation>Indica el nombre de usuario para iniciar sesión.</translation>
  </message>
  <message>
   <source>Go on</source>
   <translation>Seguir</translation>
  </message>
  <message>
   <source>Go on with the check that was cut off?</source>
   <translation>¿Seguir con la comprobación interrumpida?</translation>
  </message>
  <message>
   <source>Go on with the guide that was cut off?</source>
   <translation>¿Seguir con la guía interrumpida?</translation>
  </message>
  <message>
   <source>Good to know</source>
   <translation>Conviene saber</translation>
  </message>
  <message>
   <source>History</source>
   <translation>Historial</translation>
  </message>
  <message>
   <source>How it went over time</source>
   <translation>Cómo fue con el tiempo</translation>
  </message>
  <message>
   <source>How much it matters: {word}.</source>
   <translation>Cuánto importa: {word}.</translation>
  </message>
  <message>
   <source>How to get signed in</source>
   <translation>Cómo iniciar sesión</translation>
  </message>
  <message>
   <source>I don't mind; leave it out</source>
   <translation>Me da igual; déjalo fuera</translation>
  </message>
  <message>
   <source>I have finished</source>
   <translation>He terminado</translation>
  </message>
  <message>
   <source>I have read this and want to go on</source>
   <translation>He leído esto y quiero continuar</translation>
  </message>
  <message>
   <source>I'm signed in</source>
   <translation>Ya he iniciado sesión</translation>
  </message>
  <message>
   <source>Import a snapshot</source>
   <translation>Importar un registro</translation>
  </message>
  <message>
   <source>Imported checks</source>
   <translation>Comprobaciones importadas</translation>
  </message>
  <message>
   <source>In the checklist: arrows choose, Enter opens the page, F5 checks again, Ctrl+F searches</source>
   <translation>En la lista: las flechas eligen, Intro abre la página, F5 comprueba de nuevo, Ctrl+F busca</translation>
  </message>
  <message>
   <source>In the guide: Enter for what is offered first, S skips, K keeps, F finds help, B goes back, Esc stops</source>
   <translation>En la guía: Intro para lo que se ofrece primero, S omite, K mantiene, F ayuda a encontrarlo, B vuelve, Esc termina</translation>
  </message>
  <message>
   <source>It counts from the next check on.</source>
   <translation>Cuenta a partir de la próxima comprobación.</translation>
  </message>
  <message>
   <source>It ended by itself ({how}). What was read before is kept.</source>
   <translation>Terminó por sí sola ({how}). Lo que se leyó antes se conserva.</translation>
  </message>
  <message>
   <source>It is not known when this was last checked.</source>
   <translation>No se sabe cuándo se comprobó esto por última vez.</translation>
  </message>
  <message>
   <source>It is typed only at the service's own sign-in page.</source>
   <translation>Solo se escribe en la página de inicio de sesión del propio servicio.</translation>
  </message>
  <message>
   <source>It reads the privacy settings of your own accounts and changes none of them. Nothing leaves this computer but the visits to the services themselves.

Free software under the Apache License 2.0. It uses Qt under the LGPL 3, and a browser that is installed.</source>
   <translation>Lee los ajustes de privacidad de tus propias cuentas y no cambia ninguno. Nada sale de este ordenador salvo las visitas a los propios servicios.

Software libre con licencia Apache 2.0. Usa Qt con licencia LGPL 3 y un navegador instalado.</translation>
  </message>
  <message>
   <source>It stays in the list as “kept by you, not read”, and the guide leaves it out. If its value is read one day, it is judged anew. You can undo this.</source>
   <translation>Se queda en la lista como «conservado por ti, sin leer», y la guía lo omite. Si algún día se lee su valor, se juzgará de nuevo. Puedes deshacerlo.</translation>
  </message>
  <message>
   <source>It stays in the list as “kept on purpose” and is not counted as something to change. You can undo this.</source>
   <translation>Sigue en la lista como «mantenido a propósito» y no cuenta como algo por cambiar. Puedes deshacerlo.</translation>
  </message>
  <message>
   <source>It takes effect when the program is opened again.</source>
   <translation>Surte efecto al abrir de nuevo el programa.</translation>
  </message>
  <message>
   <source>It was settled on its page while you were asked, and the guide went on.</source>
   <translation>Quedó resuelto en su página mientras se te preguntaba, y la guía siguió.</translation>
  </message>
  <message>
   <source>Its &amp;name here, if you have several (optional)</source>
   <translation>Su &amp;nombre aquí, si tienes varias (opcional)</translation>
  </message>
  <message>
   <source>Its sign-in, and all that was found, pictured and noted about it, is deleted from this computer. At the service nothing changes.</source>
   <translation>Su inicio de sesión y todo lo que se encontró, capturó y anotó sobre ella se borra de este ordenador. En el servicio no cambia nada.</translation>
  </message>
  <message>
   <source>Its window does not answer. Close it, or end the program, and start it again.</source>
   <translation>Su ventana no responde. Ciérrala o termina el programa y ábrelo de nuevo.</translation>
  </message>
  <message>
   <source>Keep as it is</source>
   <translation>Dejar como está</translation>
  </message>
  <message>
   <source>Keep it</source>
   <translation>Dejarlo</translation>
  </message>
  <message>
   <source>Kept as it is: {title}</source>
   <translation>Queda como está: {title}</translation>
  </message>
  <message>
   <source>Kept until {day}.</source>
   <translation>Se conserva hasta el {day}.</translation>
  </message>
  <message>
   <source>Keyboard</source>
   <translation>Teclado</translation>
  </message>
  <message>
   <source>Kind of file</source>
   <translation>Tipo de archivo</translation>
  </message>
  <message>
   <source>L&amp;ook</source>
   <translation>A&amp;specto</translation>
  </message>
  <message>
   <source>Language</source>
   <translation>Idioma</translation>
  </message>
  <message>
   <source>Language of the report</source>
   <translation>Idioma del informe</translation>
  </message>
  <message>
   <source>Last checked {day}</source>
   <translation>Última comprobación {day}</translation>
  </message>
  <message>
   <source>Left out from the next check on: {title}</source>
   <translation>Se deja fuera desde la próxima comprobación: {title}</translation>
  </message>
  <message>
   <source>Letters</source>
   <translation>Cartas</translation>
  </message>
  <message>
   <source>Letters and their dates</source>
   <translation>Las cartas y sus fechas</translation>
  </message>
  <message>
   <source>Letters that wait for an answer: {n}</source>
   <translation>Cartas que esperan respuesta: {n}</translation>
  </message>
  <message>
   <source>Light</source>
   <translation>Claro</translation>
  </message>
  <message>
   <source>Logs</source>
   <translation>Registros de actividad</translation>
  </message>
  <message>
   <source>Mail (*.eml)</source>
   <translation>Correo (*.eml)</translation>
  </message>
  <message>
   <source>Matters</source>
   <translation>Importa</translation>
  </message>
  <message>
   <source>Matters: {word}</source>
   <translation>Importa: {word}</translation>
  </message>
  <message>
   <source>Much or little</source>
   <translation>Mucho o poco</translation>
  </message>
  <message>
   <source>Never</source>
   <translation>Nunca</translation>
  </message>
  <message>
   <source>New on these pages</source>
   <translation>Nuevo en estas páginas</translation>
  </message>
  <message numerus="yes">
   <source>New on these pages: %n controls</source>
   <translation>
    <numerusform>Nuevo en estas páginas: %n control</numerusform>
    <numerusform>Nuevo en estas páginas: %n controles</numerusform>
   </translation>
  </message>
  <message>
   <source>New settings</source>
   <translation>Ajustes nuevos</translation>
  </message>
  <message>
   <source>No accounts yet. Try the practice accounts: they need no password.</source>
   <translation>Aún no hay cuentas. Prueba las cuentas de práctica: no necesitan contraseña.</translation>
  </message>
  <message>
   <source>No address is known. Look for one in their privacy policy.</source>
   <translation>No se conoce ninguna dirección. Busca una en su política de privacidad.</translation>
  </message>
  <message>
   <source>No letters yet. Where a setting has no switch, the checklist offers to write one.</source>
   <translation>Aún no hay cartas. Donde un ajuste no tiene interruptor, la lista ofrece escribir una.</translation>
  </message>
  <message>
   <source>No longer readable</source>
   <translation>Ya no se puede leer</translation>
  </message>
  <message>
   <source>No page is known for this setting: the path on the right leads to it.</source>
   <translation>No se conoce ninguna página para este ajuste: el camino de la derecha lleva a él.</translation>
  </message>
  <message>
   <source>No setting fits. Take a filter away, or search for something else.</source>
   <translation>Ningún ajuste encaja. Quita un filtro o busca otra cosa.</translation>
  </message>
  <message>
   <source>No such service is known yet. “Read any site…” in the menu reads any page you open.</source>
   <translation>Ese servicio aún no se conoce. «Leer cualquier sitio…» en el menú lee cualquier página que abras.</translation>
  </message>
  <message>
   <source>Not checked yet</source>
   <translation>Sin comprobar aún</translation>
  </message>
  <message>
   <source>Not every account has it: {reason}</source>
   <translation>No todas las cuentas lo tienen: {reason}</translation>
  </message>
  <message>
   <source>Not kept any more: {title}</source>
   <translation>Ya no se mantiene: {title}</translation>
  </message>
  <message>
   <source>Not said</source>
   <translation>Sin indicar</translation>
  </message>
  <message>
   <source>Nothing has been checked yet. “Check all now” on the overview fills this list.</source>
   <translation>Aún no se ha comprobado nada. «Comprobar todo ahora» en el resumen llena esta lista.</translation>
  </message>
  <message>
   <source>Nothing has moved between these two checks. Everything is as you left it.</source>
   <translation>Nada se ha movido entre estas dos comprobaciones. Todo está como lo dejaste.</translation>
  </message>
  <message>
   <source>Nothing is read for {service}: open each page in your own browser, and say here what it says.</source>
   <translation>Para {service} no se lee nada: abre cada página en tu propio navegador y di aquí qué pone.</translation>
  </message>
  <message>
   <source>Nothing is sent anywhere: a file is written where you choose.</source>
   <translation>No se envía nada a ninguna parte: se escribe un archivo donde tú digas.</translation>
  </message>
  <message>
   <source>Nothing is stored.</source>
   <translation>No hay nada guardado.</translation>
  </message>
  <message>
   <source>Nothing was read in both of these checks, so there is nothing to compare.</source>
   <translation>No se leyó nada en ambas comprobaciones, así que no hay nada que comparar.</translation>
  </message>
  <message>
   <source>Notices you agreed to</source>
   <translation>Avisos que aceptaste</translation>
  </message>
  <message>
   <source>Now: {now}. You want: {wanted}.</source>
   <translation>Ahora: {now}. Quieres: {wanted}.</translation>
  </message>
  <message>
   <source>Of these settings none is left to change.</source>
   <translation>De estos ajustes ya no queda ninguno por cambiar.</translation>
  </message>
  <message>
   <source>One file without scripts that loads nothing. Account names are in it only if shown above.</source>
   <translation>Un solo archivo sin scripts que no carga nada. Los nombres de cuenta solo están si se muestran arriba.</translation>
  </message>
  <message>
   <source>One row for each setting, for a spreadsheet.</source>
   <translation>Una fila por ajuste, para una hoja de cálculo.</translation>
  </message>
  <message>
   <source>One-time code for {service}</source>
   <translation>Código de un solo uso para {service}</translation>
  </message>
  <message>
   <source>Only here: {places}</source>
   <translation>Solo aquí: {places}</translation>
  </message>
  <message>
   <source>Open checklist</source>
   <translation>Abrir la lista</translation>
  </message>
  <message>
   <source>Open checklist of {service}</source>
   <translation>Abrir la lista de {service}</translation>
  </message>
  <message>
   <source>Open in &amp;mail program</source>
   <translation>Abrir en el programa de &amp;correo</translation>
  </message>
  <message>
   <source>Open the page of {setting}</source>
   <translation>Abrir la página de {setting}</translation>
  </message>
  <message>
   <source>Open the whole checklist</source>
   <translation>Abrir la lista completa</translation>
  </message>
  <message>
   <source>Open their &amp;page for requests</source>
   <translation>Abrir su &amp;página de solicitudes</translation>
  </message>
  <message>
   <source>Open this page</source>
   <translation>Abrir esta página</translation>
  </message>
  <message>
   <source>Our advice has changed</source>
   <translation>Nuestro consejo ha cambiado</translation>
  </message>
  <message>
   <source>Overdue</source>
   <translation>Fuera de plazo</translation>
  </message>
  <message>
   <source>Overview</source>
   <translation>Resumen</translation>
  </message>
  <message>
   <source>Password for {service}</source>
   <translation>Contraseña para {service}</translation>
  </message>
  <message>
   <source>Passwords and keys in your keyring</source>
   <translation>Contraseñas y claves en tu llavero</translation>
  </message>
  <message>
   <source>Paused. The page that is open is read to its end; then nothing happens until you go on.</source>
   <translation>En pausa. La página abierta se lee hasta el final; después no pasa nada hasta que sigas.</translation>
  </message>
  <message>
   <source>Picture of the course; the table below says the same</source>
   <translation>Imagen de la evolución; la tabla de abajo dice lo mismo</translation>
  </message>
  <message>
   <source>Pictures for evidence</source>
   <translation>Imágenes como prueba</translation>
  </message>
  <message>
   <source>Places</source>
   <translation>Lugares</translation>
  </message>
  <message>
   <source>Please wait</source>
   <translation>Espera, por favor</translation>
  </message>
  <message>
   <source>Practice accounts</source>
   <translation>Cuentas de práctica</translation>
  </message>
  <message>
   <source>Preview of the report</source>
   <translation>Vista previa del informe</translation>
  </message>
  <message>
   <source>Privacy Settings Auditor</source>
   <translation>Privacy Settings Auditor</translation>
  </message>
  <message>
   <source>Proposed: {reason}</source>
   <translation>Propuesto: {reason}</translation>
  </message>
  <message>
   <source>Questions</source>
   <translation>Preguntas</translation>
  </message>
  <message>
   <source>Read any site</source>
   <translation>Leer cualquier sitio</translation>
  </message>
  <message>
   <source>Read it and change what does not fit. Your name and address are not stored. This is not legal advice.</source>
   <translation>Léela y cambia lo que no encaje. Tu nombre y tu dirección no se guardan. Esto no es asesoramiento jurídico.</translation>
  </message>
  <message>
   <source>Read this page</source>
   <translation>Leer esta página</translation>
  </message>
  <message>
   <source>Read what the service's terms say, and say that you want to go on.</source>
   <translation>Lee lo que dicen las condiciones del servicio y di que quieres continuar.</translation>
  </message>
  <message>
   <source>Remove</source>
   <translation>Quitar</translation>
  </message>
  <message>
   <source>Remove {account} from this program?</source>
   <translation>¿Quitar {account} de este programa?</translation>
  </message>
  <message>
   <source>Remove {service} from this program</source>
   <translation>Quitar {service} de este programa</translation>
  </message>
  <message>
   <source>Removed. Nothing about this account is stored here any more.</source>
   <translation>Quitada. Aquí ya no se guarda nada sobre esta cuenta.</translation>
  </message>
  <message>
   <source>Removed: the letter to {service}</source>
   <translation>Quitada: la carta a {service}</translation>
  </message>
  <message>
   <source>Remove…</source>
   <translation>Quitar…</translation>
  </message>
  <message>
   <source>Report</source>
   <translation>Informe</translation>
  </message>
  <message>
   <source>Report to print (*.pdf)</source>
   <translation>Informe para imprimir (*.pdf)</translation>
  </message>
  <message>
   <source>Report to read (*.html)</source>
   <translation>Informe para leer (*.html)</translation>
  </message>
  <message>
   <source>Report…</source>
   <translation>Informe…</translation>
  </message>
  <message>
   <source>Save</source>
   <translation>Guardar</translation>
  </message>
  <message>
   <source>Save as mail with &amp;evidence…</source>
   <translation>Guardar como correo con &amp;pruebas…</translation>
  </message>
  <message>
   <source>Search (Ctrl+F)</source>
   <translation>Buscar (Ctrl+F)</translation>
  </message>
  <message>
   <source>Search services</source>
   <translation>Buscar servicios</translation>
  </message>
  <message>
   <source>Search settings</source>
   <translation>Buscar ajustes</translation>
  </message>
  <message>
   <source>See how your privacy settings stand.</source>
   <translation>Mira cómo están tus ajustes de privacidad.</translation>
  </message>
  <message>
   <source>Sent</source>
   <translation>Enviada</translation>
  </message>
  <message>
   <source>Service</source>
   <translation>Servicio</translation>
  </message>
  <message>
   <source>Services</source>
   <translation>Servicios</translation>
  </message>
  <message>
   <source>Setting</source>
   <translation>Ajuste</translation>
  </message>
  <message>
   <source>Settings</source>
   <translation>Ajustes</translation>
  </message>
  <message>
   <source>Settings and advice differ by country.</source>
   <translation>Los ajustes y consejos cambian según el país.</translation>
  </message>
  <message>
   <source>Settings checked so far</source>
   <translation>Ajustes comprobados hasta ahora</translation>
  </message>
  <message>
   <source>Settings that can be read: {readable} of {settings}. For the others you are shown the way.</source>
   <translation>Ajustes que se pueden leer: {readable} de {settings}. Para los demás se te muestra el camino.</translation>
  </message>
  <message>
   <source>Settled so far</source>
   <translation>Resueltos hasta ahora</translation>
  </message>
  <message>
   <source>Sho&amp;w it</source>
   <translation>&amp;Mostrar</translation>
  </message>
  <message>
   <source>Show account &amp;names</source>
   <translation>Mostrar los &amp;nombres de cuenta</translation>
  </message>
  <message>
   <source>Show only one account</source>
   <translation>Mostrar solo una cuenta</translation>
  </message>
  <message>
   <source>Show only one service</source>
   <translation>Mostrar solo un servicio</translation>
  </message>
  <message>
   <source>Show only one state</source>
   <translation>Mostrar solo un estado</translation>
  </message>
  <message>
   <source>Show only one subject</source>
   <translation>Mostrar solo un tema</translation>
  </message>
  <message>
   <source>Show only what matters so much</source>
   <translation>Mostrar solo lo que importa tanto</translation>
  </message>
  <message>
   <source>Shows how your accounts' privacy settings stand.</source>
   <translation>Muestra cómo están los ajustes de privacidad de tus cuentas.</translation>
  </message>
  <message>
   <source>Sign in there, then close it, or say here that you are signed in. This app cannot see what you type.</source>
   <translation>Inicia sesión allí y ciérrala, o di aquí que ya has iniciado sesión. Este programa no ve lo que escribes.</translation>
  </message>
  <message>
   <source>Sign-ins, sealed</source>
   <translation>Sesiones, selladas</translation>
  </message>
  <message>
   <source>Sites this program has opened</source>
   <translation>Sitios que ha abierto este programa</translation>
  </message>
  <message>
   <source>Skip this account</source>
   <translation>Omitir esta cuenta</translation>
  </message>
  <message>
   <source>Snapshot (*.json)</source>
   <translation>Registro (*.json)</translation>
  </message>
  <message>
   <source>Snapshots and evidence packs (*.json *.zip)</source>
   <translation>Registros y paquetes de pruebas (*.json *.zip)</translation>
  </message>
  <message>
   <source>Some settings are there for some plans only.</source>
   <translation>Algunos ajustes solo existen en algunos planes.</translation>
  </message>
  <message>
   <source>Something similar is on the page: “{hint}”</source>
   <translation>En la página hay algo parecido: «{hint}»</translation>
  </message>
  <message>
   <source>Source: {source}</source>
   <translation>Fuente: {source}</translation>
  </message>
  <message>
   <source>State</source>
   <translation>Estado</translation>
  </message>
  <message>
   <source>Sto&amp;p (Esc)</source>
   <translation>De&amp;tener (Esc)</translation>
  </message>
  <message>
   <source>Stop</source>
   <translation>Detener</translation>
  </message>
  <message>
   <source>Stop it and &amp;check all</source>
   <translation>Detener y &amp;revisar todo</translation>
  </message>
  <message>
   <source>Stop it and &amp;open the page</source>
   <translation>Detener y &amp;abrir la página</translation>
  </message>
  <message>
   <source>Stop it and &amp;read this site</source>
   <translation>Detener y &amp;leer este sitio</translation>
  </message>
  <message>
   <source>Stop it and &amp;remove the account</source>
   <translation>Detener y &amp;quitar la cuenta</translation>
  </message>
  <message>
   <source>Stop it and check &amp;this setting</source>
   <translation>Detener y revisar es&amp;te ajuste</translation>
  </message>
  <message>
   <source>Stop it and check the &amp;practice accounts</source>
   <translation>Detener y revisar las cuentas de &amp;práctica</translation>
  </message>
  <message>
   <source>Stop it and go &amp;back to your own</source>
   <translation>Detener y &amp;volver a las tuyas</translation>
  </message>
  <message>
   <source>Stop it and start the &amp;guide</source>
   <translation>Detener y empezar la &amp;guía</translation>
  </message>
  <message>
   <source>Stop it for something else? What was read until now is kept.</source>
   <translation>¿Detenerlo para otra cosa? Lo leído hasta ahora se conserva.</translation>
  </message>
  <message>
   <source>Stopped. What was read before is kept.</source>
   <translation>Detenido. Lo que se leyó antes se conserva.</translation>
  </message>
  <message>
   <source>Stopping…</source>
   <translation>Deteniendo…</translation>
  </message>
  <message>
   <source>Stored here</source>
   <translation>Guardado aquí</translation>
  </message>
  <message>
   <source>Subject</source>
   <translation>Tema</translation>
  </message>
  <message>
   <source>Table (*.csv)</source>
   <translation>Tabla (*.csv)</translation>
  </message>
  <message>
   <source>Text</source>
   <translation>Texto</translation>
  </message>
  <message>
   <source>Text (*.txt)</source>
   <translation>Texto (*.txt)</translation>
  </message>
  <message>
   <source>The address of the page is not confirmed: if it leads nowhere, use the path above.</source>
   <translation>La dirección de la página no está confirmada: si no lleva a ninguna parte, sigue el camino de arriba.</translation>
  </message>
  <message>
   <source>The address of the site, such as https://www.example.com/settings</source>
   <translation>La dirección del sitio, como https://www.example.com/settings</translation>
  </message>
  <message>
   <source>The check to show and export</source>
   <translation>La revisión que se muestra y se exporta</translation>
  </message>
  <message>
   <source>The checklist shows how it is now; there it can be kept.</source>
   <translation>La lista muestra cómo está ahora; allí se puede conservar.</translation>
  </message>
  <message>
   <source>The course as a table</source>
   <translation>La evolución en una tabla</translation>
  </message>
  <message>
   <source>The day to ask again</source>
   <translation>El día en que preguntar otra vez</translation>
  </message>
  <message>
   <source>The day you sent it</source>
   <translation>El día en que la enviaste</translation>
  </message>
  <message>
   <source>The earlier check</source>
   <translation>La comprobación anterior</translation>
  </message>
  <message>
   <source>The first that is found</source>
   <translation>El primero que se encuentre</translation>
  </message>
  <message>
   <source>The guide is under way</source>
   <translation>La guía está en marcha</translation>
  </message>
  <message>
   <source>The later check</source>
   <translation>La comprobación posterior</translation>
  </message>
  <message>
   <source>The letter</source>
   <translation>La carta</translation>
  </message>
  <message>
   <source>The letter was written anew.</source>
   <translation>La carta se escribió de nuevo.</translation>
  </message>
  <message>
   <source>The page has a Save button: without it the change is lost.</source>
   <translation>La página tiene un botón Guardar: sin él, el cambio se pierde.</translation>
  </message>
  <message>
   <source>The page still asked to sign in.</source>
   <translation>La página todavía pedía iniciar sesión.</translation>
  </message>
  <message>
   <source>The part that reads your settings has stopped.</source>
   <translation>La parte que lee tus ajustes se ha parado.</translation>
  </message>
  <message>
   <source>The program is open already.</source>
   <translation>El programa ya está abierto.</translation>
  </message>
  <message>
   <source>The reminder is shown in this window: while it is open, and when you open it. It names no account, and nothing is checked by itself.</source>
   <translation>El recordatorio aparece en esta ventana: mientras está abierta y cuando la abres. No nombra ninguna cuenta y nada se comprueba por sí solo.</translation>
  </message>
  <message>
   <source>The same report on paper, printed by your browser without network. This takes some seconds.</source>
   <translation>El mismo informe en papel, impreso por tu navegador sin red. Tarda unos segundos.</translation>
  </message>
  <message>
   <source>The snapshot is stored. You find it under Changes and History, marked as imported.</source>
   <translation>La instantánea está guardada. La encuentras en Cambios e Historial, marcada como importada.</translation>
  </message>
  <message>
   <source>The snapshot sealed with its hash and chained to your last pack. Anyone can check it with “privacy-auditor verify”. It never holds an account name.</source>
   <translation>El registro sellado con su huella y encadenado a tu último paquete. Cualquiera puede comprobarlo con «privacy-auditor verify». Nunca contiene un nombre de cuenta.</translation>
  </message>
  <message>
   <source>The text is copied: paste it into their page.</source>
   <translation>El texto está copiado: pégalo en su página.</translation>
  </message>
  <message>
   <source>The text is too long to be handed over. It is copied: paste it into the mail.</source>
   <translation>El texto es demasiado largo para pasarlo. Está copiado: pégalo en el correo.</translation>
  </message>
  <message>
   <source>There is no mail address for this: copy the text into their page.</source>
   <translation>No hay dirección de correo para esto: copia el texto en su página.</translation>
  </message>
  <message>
   <source>There is nothing to export yet. Check some accounts first.</source>
   <translation>Aún no hay nada que exportar. Comprueba antes alguna cuenta.</translation>
  </message>
  <message>
   <source>There is nothing to go through yet. Check your accounts first.</source>
   <translation>Aún no hay nada que recorrer. Comprueba primero tus cuentas.</translation>
  </message>
  <message>
   <source>These are practice accounts. &amp;Back to your own</source>
   <translation>Son cuentas de práctica. &amp;Volver a las tuyas</translation>
  </message>
  <message>
   <source>They look like privacy choices, but nobody has described them yet. Open the page and decide yourself.</source>
   <translation>Parecen opciones de privacidad, pero nadie las ha descrito aún. Abre la página y decide tú.</translation>
  </message>
  <message>
   <source>This advice is older than three months; the service may have moved or renamed the setting.</source>
   <translation>Este consejo tiene más de tres meses; el servicio puede haber movido o cambiado de nombre el ajuste.</translation>
  </message>
  <message>
   <source>This is a guess from this computer: correct it.</source>
   <translation>Esto se supone por este ordenador: corrígelo.</translation>
  </message>
  <message>
   <source>This program opens your own accounts' settings pages in a real browser, reads the switches, and shows which still need changing. It changes nothing, and nothing leaves this computer.</source>
   <translation>Este programa abre las páginas de ajustes de tus propias cuentas en un navegador de verdad, lee los interruptores y muestra cuáles quedan por cambiar. No cambia nada, y nada sale de este ordenador.</translation>
  </message>
  <message>
   <source>This window's size and settings</source>
   <translation>El tamaño y los ajustes de esta ventana</translation>
  </message>
  <message>
   <source>To</source>
   <translation>Para</translation>
  </message>
  <message>
   <source>Try with &amp;practice accounts</source>
   <translation>Probar con cuentas de &amp;práctica</translation>
  </message>
  <message>
   <source>Try with practice accounts</source>
   <translation>Probar con cuentas de práctica</translation>
  </message>
  <message>
   <source>Updates of the catalogue</source>
   <translation>Actualizaciones del catálogo</translation>
  </message>
  <message>
   <source>Waiting</source>
   <translation>Esperando</translation>
  </message>
  <message>
   <source>Want it &amp;differently…</source>
   <translation>Quererlo de &amp;otra forma…</translation>
  </message>
  <message>
   <source>Want it differently</source>
   <translation>Quererlo de otra forma</translation>
  </message>
  <message>
   <source>Want it so</source>
   <translation>Lo quiero así</translation>
  </message>
  <message>
   <source>What has been done</source>
   <translation>Lo que se ha hecho</translation>
  </message>
  <message>
   <source>What has changed</source>
   <translation>Lo que ha cambiado</translation>
  </message>
  <message>
   <source>What it does</source>
   <translation>Qué hace</translation>
  </message>
  <message>
   <source>What the service's policy says</source>
   <translation>Qué dice la política del servicio</translation>
  </message>
  <message>
   <source>What to &amp;aim for</source>
   <translation>Qué se &amp;busca</translation>
  </message>
  <message>
   <source>What to ask for</source>
   <translation>Qué pedir</translation>
  </message>
  <message>
   <source>What to do</source>
   <translation>Qué hacer</translation>
  </message>
  <message>
   <source>What was read</source>
   <translation>Lo que se leyó</translation>
  </message>
  <message>
   <source>What you asked for</source>
   <translation>Lo que pediste</translation>
  </message>
  <message>
   <source>What you choose counts from now on, for this account, and is part of every later check and report.</source>
   <translation>Lo que elijas vale desde ahora para esta cuenta y forma parte de cada comprobación e informe posterior.</translation>
  </message>
  <message>
   <source>What you give up by changing it</source>
   <translation>A qué renuncias al cambiarlo</translation>
  </message>
  <message>
   <source>What's stored here</source>
   <translation>Qué se guarda aquí</translation>
  </message>
  <message>
   <source>When a sign-in was last refused</source>
   <translation>Cuándo se rechazó por última vez un inicio de sesión</translation>
  </message>
  <message>
   <source>Where it is</source>
   <translation>Dónde está</translation>
  </message>
  <message>
   <source>Which service to show</source>
   <translation>Qué servicio mostrar</translation>
  </message>
  <message>
   <source>Which sites were opened</source>
   <translation>Qué sitios se abrieron</translation>
  </message>
  <message>
   <source>Who says so</source>
   <translation>Quién lo dice</translation>
  </message>
  <message>
   <source>Why do you keep it? (optional)</source>
   <translation>¿Por qué lo dejas? (opcional)</translation>
  </message>
  <message>
   <source>Why it matters</source>
   <translation>Por qué importa</translation>
  </message>
  <message>
   <source>Why this is not read</source>
   <translation>Por qué esto no se lee</translation>
  </message>
  <message>
   <source>Why you keep it</source>
   <translation>Por qué lo dejas</translation>
  </message>
  <message>
   <source>Why: {because}.</source>
   <translation>Por qué: {because}.</translation>
  </message>
  <message>
   <source>Working. You can do other things meanwhile.</source>
   <translation>Trabajando. Mientras tanto puedes hacer otras cosas.</translation>
  </message>
  <message>
   <source>Write a &amp;letter…</source>
   <translation>Escribir una &amp;carta…</translation>
  </message>
  <message>
   <source>Writing {path}…</source>
   <translation>Escribiendo {path}…</translation>
  </message>
  <message>
   <source>Wrote {path}</source>
   <translation>Escrito {path}</translation>
  </message>
  <message>
   <source>You have added this account already. Give another name to add a second one.</source>
   <translation>Ya has añadido esta cuenta. Da otro nombre para añadir una segunda.</translation>
  </message>
  <message>
   <source>You keep it: {reason}.</source>
   <translation>Lo conservas: {reason}.</translation>
  </message>
  <message>
   <source>You said so yourself: the program has not seen this value.</source>
   <translation>Lo dijiste tú: el programa no ha visto este valor.</translation>
  </message>
  <message>
   <source>You want it so yourself; advised is: {values}.</source>
   <translation>Lo quieres así tú; se aconseja: {values}.</translation>
  </message>
  <message>
   <source>You wanted to be asked again on {day}: the next check judges it anew.</source>
   <translation>Querías que se te preguntara de nuevo el {day}: la próxima revisión lo juzgará otra vez.</translation>
  </message>
  <message>
   <source>Your account there</source>
   <translation>Tu cuenta allí</translation>
  </message>
  <message>
   <source>Your accounts</source>
   <translation>Tus cuentas</translation>
  </message>
  <message>
   <source>Your address</source>
   <translation>Tu dirección</translation>
  </message>
  <message>
   <source>Your check is paused</source>
   <translation>Tu comprobación está en pausa</translation>
  </message>
  <message numerus="yes">
   <source>Your checklist still has %n settings to change: it is older than what was read last.</source>
   <translation>
    <numerusform>En tu lista queda %n ajuste por cambiar: es anterior a lo último leído.</numerusform>
    <numerusform>En tu lista quedan %n ajustes por cambiar: es anterior a lo último leído.</numerusform>
   </translation>
  </message>
  <message>
   <source>Your list of accounts</source>
   <translation>La lista de tus cuentas</translation>
  </message>
  <message>
   <source>Your name</source>
   <translation>Tu nombre</translation>
  </message>
  <message>
   <source>Your passwords, sign-ins, checks, letters and settings in this program are removed. At the services nothing changes.</source>
   <translation>Se quitan tus contraseñas, sesiones, comprobaciones, cartas y ajustes de este programa. En los servicios no cambia nada.</translation>
  </message>
  <message>
   <source>Your rights</source>
   <translation>Tus derechos</translation>
  </message>
  <message>
   <source>Your settings are being checked</source>
   <translation>Se están comprobando tus ajustes</translation>
  </message>
  <message>
   <source>Your settings are read in it, and in it you sign in yourself. It has to be a Chrome, Edge or Chromium.</source>
   <translation>En él se leen tus ajustes y en él inicias sesión tú. Tiene que ser Chrome, Edge o Chromium.</translation>
  </message>
  <message>
   <source>Your settings were last checked on {day}. &amp;Check again</source>
   <translation>Tus ajustes se comprobaron por última vez el {day}. &amp;Comprobar de nuevo</translation>
  </message>
  <message>
   <source>Your turn</source>
   <translation>Te toca</translation>
  </message>
  <message>
   <source>checked {day}</source>
   <translation>comprobado {day}</translation>
  </message>
  <message>
   <source>couldn't be read</source>
   <translation>ilegible</translation>
  </message>
  <message>
   <source>done</source>
   <translation>hecho</translation>
  </message>
  <message>
   <source>done: {counts}</source>
   <translation>listo: {counts}</translation>
  </message>
  <message>
   <source>looks like a privacy choice: {label}: {value}</source>
   <translation>parece una opción de privacidad: {label}: {value}</translation>
  </message>
  <message>
   <source>no public address</source>
   <translation>sin dirección pública</translation>
  </message>
  <message>
   <source>not begun</source>
   <translation>sin empezar</translation>
  </message>
  <message>
   <source>not readable</source>
   <translation>ilegible</translation>
  </message>
  <message>
   <source>overdue: {n}</source>
   <translation>fuera de plazo: {n}</translation>
  </message>
  <message>
   <source>reading {page}</source>
   <translation>leyendo {page}</translation>
  </message>
  <message>
   <source>seen {day}</source>
   <translation>visto {day}</translation>
  </message>
  <message>
   <source>signing in</source>
   <translation>iniciando sesión</translation>
  </message>
  <message>
   <source>your turn</source>
   <translation>te toca</translation>
  </message>
  <message>
   <source>{address}: controls: {controls} · known: {judged} · new: {new}</source>
   <translation>{address}: controles: {controls} · conocidos: {judged} · nuevos: {new}</translation>
  </message>
  <message>
   <source>{check} · imported</source>
   <translation>{check} · importada</translation>
  </message>
  <message>
   <source>{check} · practice accounts</source>
   <translation>{check} · cuentas de práctica</translation>
  </message>
  <message numerus="yes">
   <source>{done} of %n settings</source>
   <translation>
    <numerusform>{done} de %n ajuste</numerusform>
    <numerusform>{done} de %n ajustes</numerusform>
   </translation>
  </message>
  <message>
   <source>{law}; to be answered under {answer}.</source>
   <translation>{law}; debe responderse según {answer}.</translation>
  </message>
  <message>
   <source>{minutes}:{seconds:02} elapsed</source>
   <translation>{minutes}:{seconds:02} transcurridos</translation>
  </message>
  <message>
   <source>{name} exists already. Replace it?</source>
   <translation>{name} ya existe. ¿Reemplazarlo?</translation>
  </message>
  <message>
   <source>{n} of {whole}</source>
   <translation>{n} de {whole}</translation>
  </message>
  <message>
   <source>{path} (too old)</source>
   <translation>{path} (demasiado antiguo)</translation>
  </message>
  <message>
   <source>{service} asks for something only you can give. A normal browser window is open at {host}.</source>
   <translation>{service} pide algo que solo tú puedes dar. Hay una ventana de navegador corriente abierta en {host}.</translation>
  </message>
  <message>
   <source>{service} waits for you</source>
   <translation>{service} te espera</translation>
  </message>
  <message>
   <source>{service} was added until you close this program: there is no keyring that could keep it.</source>
   <translation>{service} se añadió hasta que cierres este programa: no hay llavero que pueda guardarla.</translation>
  </message>
  <message>
   <source>{service} was added. “Check all now” reads it.</source>
   <translation>{service} se añadió. «Comprobar todo ahora» lo lee.</translation>
  </message>
  <message>
   <source>{service}: reading {page}</source>
   <translation>{service}: leyendo {page}</translation>
  </message>
  <message>
   <source>{service}: signing in</source>
   <translation>{service}: iniciando sesión</translation>
  </message>
  <message>
   <source>{service}: {says}. This app opens your own settings pages in a real browser, reads them and changes nothing. Whether that is fine with the service is your decision.</source>
   <translation>{service}: {says}. Este programa abre tus propias páginas de ajustes en un navegador de verdad, las lee y no cambia nada. Si al servicio le parece bien, lo decides tú.</translation>
  </message>
  <message>
   <source>{service}: “{label}”: {value} ({category})</source>
   <translation>{service}: «{label}»: {value} ({category})</translation>
  </message>
  <message>
   <source>{shown} of {settings}</source>
   <translation>{shown} de {settings}</translation>
  </message>
  <message>
   <source>{size} · {place}</source>
   <translation>{size} · {place}</translation>
  </message>
  <message>
   <source>“Save as mail with evidence” attaches it; a mail opened from here has no evidence yet.</source>
   <translation>«Guardar como correo con pruebas» las adjunta; un correo abierto desde aquí aún no las tiene.</translation>
  </message>
  <message>
   <source>“{title}” was not kept.</source>
   <translation>«{title}» no se conservó.</translation>
  </message>
 </context>
</TS>
