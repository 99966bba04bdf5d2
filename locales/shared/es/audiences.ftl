### Audiencias: notificaciones que un proveedor pasa a personas que nadie ha nombrado.

audience-topic = Tema
audience-condition = Condición
audience-segment = Segmento
audience-campaign = Campaña

## Lo que dice la línea de órdenes antes de enviar

cli-audience-fact-audience = Audiencia
cli-audience-fact-gateway = Pasarela
cli-audience-fact-campaign = Campaña
cli-audience-fact-platforms = Plataformas
cli-audience-fact-locales = Idiomas
cli-audience-fact-bytes = Bytes
cli-audience-devices = Solo { $provider } sabe a cuántos dispositivos llega. No se puede retirar.
cli-audience-persona = Todos reciben los valores de «{ $persona }».
cli-audience-confirm = «{ $campaign }» sale por { $gateway } hacia toda la audiencia. Escribe su nombre para enviar ({ $name }):

## Por qué no se envió nada

failure-audience-not-offered = { $provider } no tiene esa audiencia: { $kind } «{ $given }».
    .why = { $offer ->
        [none] Solo envía a dispositivos. Nómbralos con --device o --list.
       *[some] Hay: { $known }.
    }
failure-audience-bad-name = «{ $given }» no es el nombre de una audiencia.
    .why = { $kind ->
        [topic] Un tema tiene letras, cifras y - _ . ~ %.
        [condition] Una condición nombra cinco temas como mucho: 'news' in topics && !('sport' in topics)
        [campaign] Da el identificador API de la campaña: letras, cifras y - _.
       *[segment] Braze quiere el identificador API del segmento; OneSignal, su nombre, en una línea.
    }
failure-audience-only-one = { $of ->
        [persona] Toda la audiencia recibe los valores de una sola persona.
       *[locale] Toda esta audiencia recibe el mismo idioma.
    }
    .why = { $of ->
        [persona] Da --persona una vez.
       *[locale] Da --locale una vez. Los segmentos de Braze y OneSignal toman todos los idiomas a la vez.
    }
failure-audience-personal = Las palabras cambian de una persona a otra ({ $variables }), y todos recibirían las mismas.
    .why = No se envió nada. Quita las variables o elige los valores de todos con --persona: worst-empty no tiene ninguno y deja los predeterminados.
failure-audience-errors = No se envió nada: { $count ->
        [one] 1 error lo impide
       *[other] { $count } errores lo impiden
    }.
    .why = Están arriba. Corrígelos o envía con --despite-errors.
failure-audience-not-confirmed = No se envió nada: llegaría a todos en «{ $name }», no solo a tus dispositivos.
    .why = Si es lo que quieres, escribe el nombre en un terminal o dalo con --confirm "{ $name }".
