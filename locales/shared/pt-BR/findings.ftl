### Verificação: o nome da regra, o fato e a consequência.
### Comuns a todas: $file e $line (do lugar, se houver), $locale, $platforms.

## Os textos

finding-leading-emoji =
    .name = Emoji no começo
    .what = { $field } em { $locale } começa com um emoji.
    .why = Onde o dispositivo tira a direção do primeiro sinal, a linha pode começar do lado errado. Ponha o emoji depois do texto.
finding-code-among-words =
    .name = Código no meio do texto
    .what = { $field } em { $locale } tem o código { $code } em uma linha que vai da direita para a esquerda.
    .why = Seus sinais podem trocar de lugar com os vizinhos, e é difícil copiá-lo. Ponha-o sozinho na última linha.
finding-mixed-direction =
    .name = Linha virada
    .what =
        { $side ->
            [right] Uma linha de { $field } em { $locale } começa com uma palavra que vai da esquerda para a direita.
           *[left] Uma linha de { $field } em { $locale } começa com uma palavra que vai da direita para a esquerda.
        }
    .why =
        { $side ->
            [right] Os dispositivos alinham o texto pela primeira letra: esta linha ficaria à esquerda. Comece com uma palavra do idioma.
           *[left] Os dispositivos alinham o texto pela primeira letra: esta linha ficaria à direita. Comece com uma palavra do idioma.
        }
finding-no-title =
    .name = Sem título
    .what = Não há título.
    .why = Sem título, nenhuma notificação pode sair para { $platforms }. Escreva um título, ou um só para essa plataforma.
finding-no-body =
    .name = Sem texto
    .what = Não há texto.
    .why = Em { $platforms }, a notificação pode não aparecer, ou ser recusada se também não houver título. Escreva um texto.
finding-falls-back =
    .name = Texto de outro idioma
    .what = { $field } não tem texto em { $locale }.
    .why = Aparece o de { $from }. Traduza ou remova o idioma.
finding-stale =
    .name = Tradução de um texto antigo
    .what = { $field } em { $locale } é a tradução de um texto antigo.
    .why = O original mudou desde então. Traduza de novo ou confirme que a tradução continua correta.
finding-same-as-source =
    .name = Igual ao original
    .what = { $field } em { $locale } é idêntico ao original.
    .why = Pode ser intencional. Se não for, traduza ou deixe vazio para usar um idioma alternativo.
finding-obsolete =
    .name = Texto que não está mais no original
    .what = { $field } tem texto em { $locale }, mas não no original.
    .why = Quem recebe { $locale } vê esse texto mesmo assim. Remova-o ou escreva o original.
finding-missing-plural =
    .name = Falta um plural
    .what = { $field } em { $locale }: falta o texto de { $count ->
        [one] uma forma plural
       *[other] formas plurais
    } de “{ $variable }”: { $categories } ({ $examples }).
    .why = O idioma tem { $count ->
        [one] essa forma
       *[other] essas formas
    }: aparece um texto feito para outros números. { $count ->
        [one] Escreva-a
       *[other] Escreva-as
    } na tabela abaixo do campo.
finding-never-taken =
    .name = Texto que ninguém recebe
    .what = { $field } em { $locale } tem texto que ninguém recebe: { $keys }, conforme “{ $variable }”.
    .why = Nenhum valor leva a ele neste idioma. Remova-o ou corrija a chave.

## A aparência

finding-cut =
    .name = Texto cortado
    .what = { $field }: cortado após { $shown ->
        [one] { $shown } caractere
       *[other] { $shown } caracteres
    }.
    .why = { $expandable ->
        [yes] “{ $hidden }” fica oculto até a notificação ser expandida.
       *[no] “{ $hidden }” nunca aparece.
    }
finding-missing-glyphs =
    .name = Caracteres sem glifo
    .what = { $field } tem { $count ->
        [one] um caractere que as prévias não conseguem desenhar:
       *[other] caracteres que as prévias não conseguem desenhar:
    } { $characters }
    .why = Nenhuma fonte incluída { $count ->
        [one] contém esse caractere
       *[other] contém esses caracteres
    }; por isso a prévia mostra quadrados e os cortes podem não ser exatos. Um dispositivo pode ter uma fonte adequada.

## O envio

finding-too-large =
    .name = Payload grande demais
    .what = O payload tem { $size } bytes; { $provider } aceita { $limit }.
    .why = Ele seria recusado. Encurte os textos ou os links em { $over ->
        [one] { $over-text } byte
       *[other] { $over-text } bytes
    }; em muitas escritas, cada caractere ocupa de dois a quatro bytes.
finding-collapse-id-too-long =
    .name = ID de agrupamento longo demais
    .what = O ID de agrupamento do iOS tem { $bytes } bytes; o APNs aceita 64.
    .why = O APNs recusaria todos os envios (BadCollapseId). Escolha um ID mais curto.
finding-not-in-liquid =
    .name = Não se diz em Liquid
    .what = { $loss ->
        [reference] { $field } em { $locale }: o Liquid não conhece { $detail }.
        [function] { $field } em { $locale }: o Liquid não tem filtro para { $detail }.
        [format] { $field } em { $locale }: o Liquid não escreve { $detail }, uma data ou um valor em dinheiro, como o idioma escreve.
        [fraction] { $field } em { $locale }: { $detail } nem sempre é um número inteiro.
        [grouping] { $field } em { $locale }: o idioma não agrupa { $detail } de três em três algarismos.
        [no-field] { $field }: o Braze não tem esse campo para { $platforms }.
        [unread] Nenhum idioma nem país leva a { $locale }.
       *[address] { $field }: um endereço muda de um idioma para outro.
    }
    .why = { $loss ->
        [reference] Sairia como está escrito. Escreva as próprias palavras.
        [function] Sairia o valor sem formato. Dê ao Braze um texto pronto para ler.
        [format] Sairia o valor sem formato. Dê ao Braze um texto pronto para ler.
        [fraction] No Liquid, plurais e grupos só estão certos para números inteiros. Arredonde ou passe como texto.
        [grouping] A partir de 100.000, aparece diferente da prévia. Passe como texto se isso importar.
        [no-field] Essas palavras não saem. Diga no texto ou registre os botões no app.
        [unread] Outra variante do idioma é lida antes. Envie tags de tradução, cujo idioma o próprio Braze escolhe.
       *[address] Ele fica dentro da tag, e o Braze avisa sobre isso. Use o mesmo endereço e os mesmos parâmetros em todos os idiomas.
    }
finding-one-language =
    .name = Botões em um só idioma
    .what = { $field } sai em { $locale } para todo mundo.
    .why = Os botões do OneSignal têm um só texto, seja qual for o idioma da pessoa. Use palavras que todos entendam ou envie um idioma de cada vez.

## Os ajustes

finding-picture-without-url =
    .name = Imagem sem endereço web
    .what = { $file } não tem endereço web.
    .why = Só o ambiente de testes consegue mostrar essa imagem em um dispositivo. Coloque-a em um servidor e informe o endereço antes de enviar a outro lugar.
finding-unreadable-picture =
    .name = Imagem ilegível
    .what = { $reason ->
        [unknown-format] { $file } não é uma imagem que o Carillon consiga ler.
        [too-large] { $file } tem pixels demais.
       *[damaged] { $file } está danificado.
    }
    .why = { $reason ->
        [unknown-format] Nenhum dispositivo a mostraria. Use um arquivo PNG, JPEG, GIF ou WebP.
        [too-large] Imagens com mais de 50 milhões de pixels não são abertas, e nenhum dispositivo precisa deles. Exporte em tamanho menor: 1.200 pixels de largura bastam.
       *[damaged] Nenhum dispositivo a mostraria. Exporte de novo.
    }
finding-bad-link =
    .name = Link sem destino
    .what = O link { $link } não abre nada em { $platforms }.
    .why = { $own ->
        [yes] Os celulares o abrem no app, mas os navegadores não conseguem. Use um endereço https ao qual o app também responda.
       *[no] Informe um endereço completo (https://…) ou adicione o esquema aos esquemas de link do app.
    }
finding-too-many-buttons =
    .name = Botões demais
    .what = Há { $count } botões; em { $platforms }, só { $shown ->
        [one] { $shown } aparece
       *[other] { $shown } aparecem
    }.
    .why = { $surplus ->
        [one] O último fica de fora.
       *[other] Os últimos { $surplus } ficam de fora.
    }
finding-buttons-without-category =
    .name = Botões sem categoria
    .what = Os botões não têm categoria do iOS.
    .why = O iOS só mostra botões se o app tiver registrado uma categoria com esse nome. Informe-a nas opções do iOS.
