### Envíos a listas de dispositivos: qué hay en una línea, qué se pregunta, qué no se pudo hacer. Para la línea de comandos.

failure-not-a-list = { $path } no es una lista de dispositivos.
    .why = Su primera línea debe nombrar las columnas, una de ellas «token». Una lista solo de tokens de dispositivo no la necesita.
failure-list-sandbox = El sandbox de este programa tiene muy pocos dispositivos para una lista.
    .why = Inicia `carillon sandbox --crowd` y añade una pasarela con su dirección como otro servidor.
failure-list-nobody = No se puede enviar a nadie de { $path }.
    .why = No se envió nada. Cada línea omitida se indica arriba.
failure-list-words-too-large = En { $locale }, el push para { $platform } tiene { $size } bytes y se permiten { $limit }.
    .why = No se envió nada. `carillon payload --size` muestra cada idioma.
failure-list-not-confirmed = No se envió nada: hay que confirmar { $count ->
        [one] un push a 1 dispositivo
       *[other] los push a { $count } dispositivos
    }.
    .why = Escribe el número en un terminal o indícalo con --yes-to { $digits }.
failure-list-other-count = No se envió nada: la lista tiene { $count ->
        [one] 1 dispositivo
       *[other] { $count } dispositivos
    }, no { $given }.
    .why = Revisa la lista. Si es correcta, indica --yes-to { $digits }.
failure-list-nothing-left = Todas las listas están terminadas.
    .why = `carillon lists` las muestra. Los envíos indecisos se repiten con --send-undecided.
failure-list-unknown-send = No hay ningún envío { $number } a una lista.
    .why = `carillon lists` muestra los que hay.
failure-list-which-send = Hay varios envíos sin terminar.
    .why = Nombra uno de ellos: { $known }
failure-list-cancelled = El envío { $number } se canceló de forma definitiva.
    .why = No se ha enviado nada. Empieza otro envío.
failure-list-apps-sandbox = El envío { $number } va al entorno de pruebas de la aplicación, que ningún otro programa puede alcanzar.
    .why = No se ha enviado nada. Abre la aplicación y elige Reanudar en la pantalla Enviar.
failure-list-running = El envío { $number } está en marcha en otro Carillon.
    .why = Espera a que termine o detenlo allí. Si no, habría quien recibiera el push dos veces.
failure-list-other-list = { $path } no es la lista con la que empezó el envío { $number }.
    .why = No se envió nada. Recupera la lista tal como era o indica dónde está con --list. Para otra lista, empieza otro envío.
failure-list-other-words = La campaña de { $path } dice algo distinto que cuando empezó el envío { $number }.
    .why = No se envió nada, para que toda la lista reciba las mismas palabras. Recupera la campaña o empieza otro envío.
failure-list-gateway-gone = La pasarela «{ $gateway }» del envío { $number } ya no existe.
    .why = No se envió nada. Empieza otro envío con una pasarela que exista.

line-problem-duplicate = El token está en una línea anterior; se le envía una vez.
line-problem-no-token = No hay ningún token en esta línea.
line-problem-not-a-token = No es un token de forma conocida.
line-problem-other-provider = El token es de otro proveedor.
line-problem-other-environment = El token es del otro entorno de Apple.
line-problem-unsafe-address = La dirección de la suscripción no está cifrada.
line-problem-bad-kind = El tipo es desconocido o no es el del token.
line-problem-bad-platform = La plataforma no es ios, android ni web.
line-problem-no-platform = Es una persona: una columna «platform» debe decir a cuál de sus dispositivos se refiere.
line-problem-bad-locale = El idioma no es una etiqueta de idioma.
line-problem-not-text = La línea no es UTF-8.
line-problem-too-long = La línea es demasiado larga para un token.
line-problem-open-quote = Hay unas comillas sin cerrar.

line-state-left-out = omitido
line-state-waiting = no enviado, aún pendiente
line-state-undecided = indeciso
line-state-accepted = aceptado
line-state-refused = rechazado
line-state-not-sent = no enviado

cli-list-more-lines = { $count ->
        [one] Y 1 línea más.
       *[other] Y { $count } líneas más.
    } `carillon lists export` las tiene todas.
cli-list-left-out = { $count ->
        [one] Se omite 1 línea
       *[other] Se omiten { $count } líneas
    }, { $duplicates ->
        [0] ninguna por duplicada
        [one] 1 de ellas por duplicada
       *[other] { $duplicates } de ellas por duplicadas
    }.
cli-list-confirm = { $count ->
        [one] «{ $campaign }» va a 1 dispositivo que puede ser de cualquiera
       *[other] «{ $campaign }» va a { $count } dispositivos que pueden ser de cualquiera
    }, por «{ $gateway }»{ $environment ->
        [production] , en producción
        [development] , en desarrollo
       *[none] {""}
    }. No se puede deshacer. Escribe { $digits } para enviar:
cli-list-sending = Enviando, como envío { $number }. Ctrl-C lo detiene: lo que está en camino llega a término, el resto se puede reanudar.
cli-list-stopping = Deteniendo. Se espera lo que está en camino; pulsa Ctrl-C otra vez para dejarlo indeciso.
cli-list-progress = { $accepted } aceptados, { $refused } rechazados, { $undecided } indecisos
cli-list-gave-up = Detenido, porque 20 push seguidos acabaron igual: { $what } { $why }
cli-list-left = { $count ->
        [one] Queda 1 dispositivo.
       *[other] Quedan { $count } dispositivos.
    } Continúa con: carillon resume { $number }
cli-list-undecided = { $count ->
        [one] 1 push puede haber llegado o no.
       *[other] { $count } push pueden haber llegado o no.
    } Envíalos de nuevo con: carillon resume { $number } --send-undecided
cli-list-not-again = { $count ->
        [one] 1 push estaba en camino al interrumpirse. No se vuelve a enviar
       *[other] { $count } push estaban en camino al interrumpirse. No se vuelven a enviar
    }.
cli-list-not-yet = aún no enviado
cli-no-lists = Todavía no se ha enviado nada a una lista.
cli-head-count = CANTIDAD
cli-head-result = RESULTADO
cli-head-reason = MOTIVO
cli-head-number = ENVÍO
cli-head-campaign = CAMPAÑA
cli-head-left = QUEDAN
cli-head-undecided = INDECISOS
cli-head-list = LISTA
