# Enviar: dispositivos de prueba, prueba, resultados, bandeja de entrada.

send-gateway = Pasarela
send-sandbox = Entorno de pruebas
send-sandbox-what = Sin envío real
send-devices = Tus dispositivos de prueba
send-loading = Cargando
send-device-other-platform = No es una plataforma de esta campaña
send-answer = Respuesta de { $device }
send-answer-accept = Aceptar
send-answer-refusals = Rechazos
send-answer-on-the-way = Por el camino
send-answer-delay = Responde tras 5 segundos
send-answer-reset = La conexión se corta antes de la respuesta
send-answer-cut = La respuesta se corta
send-answer-malformed = Respuesta ilegible
send-answer-no-tls = Servidor sin TLS
send-locales = Idiomas
send-chosen-count = { $chosen } de { $all }
send-locales-every = Todos
send-locales-first = Solo el primero
send-personas = Personas
send-only-own = Las pruebas van solo a tus propios dispositivos.
send-demo = Demostración: nada sale de esta página y los resultados son simulados.
send-others = También a dispositivos de { $names }: se te preguntará antes.
send-nothing-chosen = Elige al menos un dispositivo y un idioma.
send-nobody-chosen = Elige al menos una persona.
send-errors = { $count ->
    [one] { $count } error: un proveedor real rechazaría este envío.
   *[other] { $count } errores: un proveedor real rechazaría este envío.
}
send-errors-show = Mostrar
send-button = { $count ->
    [one] Enviar { $count } notificación de prueba
   *[other] Enviar { $count } notificaciones de prueba
}

send-run-none = Aún no hay pruebas
send-run-none-why = Envía una notificación de prueba: aquí aparecerán las respuestas y el aspecto de lo que ha llegado.
send-run = Prueba { $number }
send-run-about = { $campaign } · Variante { $variant } · iniciada: { $time }
send-pause = Pausar
send-resume = Reanudar
send-cancel = Cancelar el resto
send-paused = En pausa: faltan { $count }.
send-waits-retry = Rechazada por ahora: se reintenta a las { $time }.
send-waits-rate = Al ritmo de la pasarela: la siguiente sale a las { $time }.
send-progress = { $done } de { $all } con respuesta
send-count-accepted = { $count ->
    [one] { $count } aceptada
   *[other] { $count } aceptadas
}
send-count-rejected = { $count ->
    [one] { $count } rechazada
   *[other] { $count } rechazadas
}
send-count-retrying = { $count } por reintentar
send-count-undecided = { $count } sin confirmar
send-count-not-sent = { $count } sin enviar
send-count-sending = { $count } en curso
send-count-waiting = { $count } en espera

send-grid = Dispositivos e idiomas
send-device = Dispositivo
send-accepted = Aceptada
send-rejected = Rechazada
send-retrying = Se reintenta
send-undecided = Sin confirmar
send-not-sent = Sin enviar
send-sending = Enviando
send-waiting = En espera
send-page-locales = Idiomas { $first }–{ $last } de { $all }
send-page-locales-before = Idiomas anteriores
send-page-locales-after = Más idiomas
send-page-devices = Dispositivos { $first }–{ $last } de { $all }
send-page-devices-before = Dispositivos anteriores
send-page-devices-after = Más dispositivos
send-receipt-of-cell = Resultado de la celda elegida

send-receipts = Resultados
send-filter = Qué resultados
send-receipts-more = Mostrar más
send-inbox = Bandeja de entrada
send-inbox-empty = Aquí aparece lo que acepta el entorno de pruebas, dibujado a partir de los bytes recibidos.
send-inbox-desktop = Mostrar también en este equipo
send-inbox-show = Mostrar en este equipo
send-inbox-filled-in = Braze pone los valores de cada persona. Aquí: { $persona }.
send-inbox-filled-in-nobody = Braze pone los valores de cada persona. Aquí: ninguno, porque la campaña no tiene ninguna persona.

where-title = Qué va a dónde
where-others = No solo es tuyo: { $names } lo recibiría en sus propios dispositivos. Envíalo solo si lo esperan.
where-send-others = Enviar también a { $names }
where-clear = { $all } notificaciones. Nada lo impide.
where-hindered = Hay impedimentos en { $count } de { $all }, mostrados al principio.
where-bytes = Bytes
where-bytes-of = { $size } de { $limit }
where-falls-back = Parte del texto viene de { $from }.
