# Enviar a una lista de dispositivos.

list-open = A una lista…
list-title = A una lista de dispositivos
list-choose = Elegir una lista…
list-drop = Suelta aquí la lista para revisarla
list-choose-help = Un archivo CSV con una columna «token» y, si hacen falta, «kind», «platform» y «locale». O solo tokens de dispositivo, uno por línea.
list-sandbox = Al entorno de pruebas: acepta cualquier token con la forma de Apple o Firebase y no se entrega nada.
list-webhook-help = Cada línea es una solicitud propia. Una columna «platform» debe decir qué texto recibe.
list-usual = Texto para quien no tiene idioma indicado
list-values = Valores de las variables
list-values-why = Toda la lista recibe estos valores.
list-looking = Revisando { $file }
list-looked = { $percent } % hecho
list-stop = Detener
list-recipients = { $count ->
    [one] Lo recibiría { $number } dispositivo de { $file }.
   *[other] Lo recibirían { $number } dispositivos de { $file }.
}
list-nobody = Con esta pasarela no se puede enviar a nadie de { $file }.
list-groups = Quién recibe qué texto
list-locale = Idioma
list-devices = Dispositivos
list-too-large = { $size } bytes, y se permiten { $limit }. Acorta antes el texto.
list-left-out = { $count ->
    [one] Se omite { $number } línea
   *[other] Se omiten { $number } líneas
}
list-lines = Líneas: { $lines }
list-lines-among = Líneas: { $lines }, … ({ $number })
list-again = Otra lista
list-continue = Continuar
list-confirm = Enviar a la lista
list-file = Lista
list-rate = Ritmo
list-rate-value = { $rate } por segundo, en total unos { $time }
list-lines-left-out = Líneas omitidas
list-send = { $count ->
    [one] Enviar a { $number } dispositivo
   *[other] Enviar a { $number } dispositivos
}

list-run = Lista { $number }
export-list = Lista { $number } en { $format }
list-about = { $campaign } · { $gateway } · iniciada: { $time }
list-count-left = faltan { $count }
list-pace = { $rate } por segundo, quedan unos { $time }
list-seconds = { $number } s
list-minutes = { $number } min
list-hours = { $number } h
list-through = Se ha enviado a todos.
list-broken-off = Se interrumpió: faltan { $count }.
list-tried = Se intentó tantas veces como se permite de una vez: faltan { $count }.
list-cancelled = Cancelado: sin enviar a { $count }.
list-gave-up = Detenido porque 20 seguidas acabaron igual: { $what } { $why }
list-undecided = { $count ->
    [one] { $count } notificación quizá llegó o quizá no.
   *[other] { $count } notificaciones quizá llegaron o quizá no.
}
list-send-undecided = Enviarlas otra vez, quizá repetidas
list-leave-undecided = Dejarlas así
list-unlock = Desbloquear las claves
list-find = Elegir la lista…
list-reasons = Qué fue de la lista
list-lines-head = Líneas
list-result = Resultado
list-reason = Motivo
list-not-yet = sin enviar todavía

failure-not-a-list = { $path } no es una lista de dispositivos. Su primera línea debe nombrar las columnas, una de ellas «token». Una lista solo de tokens de dispositivo no la necesita.
failure-list-other = { $path } no es la lista con la que se empezó. No se ha enviado nada. Elige la lista tal como era.
failure-list-other-words = «{ $campaign }» diría ahora algo distinto que al empezar. No se ha enviado nada. Cancela el resto y empieza otro envío.
failure-list-gateway-gone = La pasarela «{ $gateway }» ya no existe. No se ha enviado nada. Cancela el resto y empieza otro envío.
failure-list-under-way = Ya se está enviando a esta lista, aquí o en otro Carillon.
failure-list-cancelled = Este envío se canceló de forma definitiva. Empieza otro envío.
