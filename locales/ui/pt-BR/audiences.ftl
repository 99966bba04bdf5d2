# Entregar um push a um público, na tela de envio.

audience-open = Para um público…
audience-title = Para um público por { $gateway }
audience-next = Continuar
audience-send = Enviar ao público
audience-kind = Público
audience-name = Nome ou identificador
audience-topic-help = Todos os inscritos: letras, algarismos e - _ . ~ %.
audience-condition-help = No máximo cinco tópicos: 'news' in topics && !('sport' in topics)
audience-segment-help = Braze: o identificador de API do segmento. OneSignal: o nome do segmento.
audience-campaign-help = O identificador de API de uma campanha acionada por API. Ela fala com as próprias palavras e pode usar estas.
audience-locale = Idioma
audience-locale-help = Todo o público recebe o mesmo idioma.
audience-personal = As palavras mudam de pessoa para pessoa ({ $variables }), e todos receberiam as mesmas. Tire as variáveis ou escolha os valores de todos.
audience-persona = Valores para todos
audience-platforms = Plataformas
audience-bytes = Bytes
audience-reach = Dispositivos
audience-devices = Só { $provider } sabe quantos. Não dá para chamar de volta.
