# Pasar una notificación a una audiencia, en la pantalla de envío.

audience-open = A una audiencia…
audience-title = A una audiencia por { $gateway }
audience-next = Continuar
audience-send = Enviar a la audiencia
audience-kind = Audiencia
audience-name = Nombre o identificador
audience-topic-help = Todos los suscritos: letras, cifras y - _ . ~ %.
audience-condition-help = Cinco temas como mucho: 'news' in topics && !('sport' in topics)
audience-segment-help = Braze: el identificador API del segmento. OneSignal: el nombre del segmento.
audience-campaign-help = El identificador API de una campaña activada por API. Habla con sus propias palabras y puede usar estas.
audience-locale = Idioma
audience-locale-help = Toda la audiencia recibe el mismo idioma.
audience-personal = Las palabras cambian de una persona a otra ({ $variables }), y todos recibirían las mismas. Quita las variables o elige los valores de todos.
audience-persona = Valores para todos
audience-platforms = Plataformas
audience-bytes = Bytes
audience-reach = Dispositivos
audience-devices = Solo { $provider } sabe cuántos. No se puede retirar.
