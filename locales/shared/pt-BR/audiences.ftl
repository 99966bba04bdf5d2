### Públicos: pushes que um provedor repassa a pessoas que ninguém nomeou.

audience-topic = Tópico
audience-condition = Condição
audience-segment = Segmento
audience-campaign = Campanha

## O que a linha de comando diz antes de enviar

cli-audience-fact-audience = Público
cli-audience-fact-gateway = Gateway
cli-audience-fact-campaign = Campanha
cli-audience-fact-platforms = Plataformas
cli-audience-fact-locales = Idiomas
cli-audience-fact-bytes = Bytes
cli-audience-devices = Quantos dispositivos isto alcança, só { $provider } sabe. Não dá para chamar de volta.
cli-audience-persona = Todos recebem os valores de “{ $persona }”.
cli-audience-confirm = “{ $campaign }” sai por { $gateway } para todo o público. Digite o nome dele para enviar ({ $name }):

## Por que nada foi enviado

failure-audience-not-offered = { $provider } não tem esse público: { $kind } “{ $given }”.
    .why = { $offer ->
        [none] Envia só para dispositivos. Nomeie-os com --device ou --list.
       *[some] Existem: { $known }.
    }
failure-audience-bad-name = “{ $given }” não é o nome de um público.
    .why = { $kind ->
        [topic] Um tópico tem letras, algarismos e - _ . ~ %.
        [condition] Uma condição nomeia no máximo cinco tópicos: 'news' in topics && !('sport' in topics)
        [campaign] Dê o identificador de API da campanha: letras, algarismos e - _.
       *[segment] O Braze quer o identificador de API do segmento; o OneSignal, o nome, em uma linha.
    }
failure-audience-only-one = { $of ->
        [persona] Todo o público recebe os valores de uma só persona.
       *[locale] Todo este público recebe o mesmo idioma.
    }
    .why = { $of ->
        [persona] Dê --persona uma vez.
       *[locale] Dê --locale uma vez. Segmentos do Braze e do OneSignal levam todos os idiomas de uma vez.
    }
failure-audience-personal = As palavras mudam de pessoa para pessoa ({ $variables }), e todos receberiam as mesmas.
    .why = Nada foi enviado. Tire as variáveis ou escolha os valores de todos com --persona: worst-empty não tem nenhum e deixa os padrões.
failure-audience-errors = Nada foi enviado: { $count ->
        [one] 1 erro impede
       *[other] { $count } erros impedem
    } o envio.
    .why = Eles estão acima. Corrija-os ou envie com --despite-errors.
failure-audience-not-confirmed = Nada foi enviado: alcançaria todos em “{ $name }”, não só os seus dispositivos.
    .why = Se é isso mesmo, digite o nome em um terminal ou dê-o com --confirm "{ $name }".
