# Escrever: os idiomas e a coluna de edição.

locales = Idiomas
locales-complete = { $complete ->
        [one] { $complete } de { $all } completo
       *[other] { $complete } de { $all } completos
    }
locale-complete = Completo
locale-partial = Faltam alguns campos
locale-missing = Sem textos
locale-trouble = Contém erros
locale-removed = { $name } foi removido com seus textos.
add-locale = Adicionar idioma
add-locale-title = Adicionar um idioma
remove-locale = Remover { $locale }
locale-tag = Idioma
locale-tag-help = Um código de idioma BCP 47, como fr-CA ou zh-Hant. Ou escolha um:
locale-wrong = Isso não é um código de idioma BCP 47. Escreva como fr-CA ou zh-Hant.
locale-there = A campanha já tem esse idioma.
locale-usual = Idiomas comuns
pseudo = Pseudoidiomas
pseudo-why = Mostrar o original com acentos e mais longo, e espelhado: o que uma tradução pode fazer com ele
pseudo-accented = Com acentos
pseudo-mirrored = Espelhado
pseudo-read-only = Sai do original e nunca é salvo. Para mudá-lo, mude o original.

message = Mensagem
title = Título
subtitle = Subtítulo
body = Texto
ios-only = somente iOS
title-on-ios = Título no iOS
title-on-android = Título no Android
title-on-web = Título na web
body-on-ios = Texto no iOS
body-on-android = Texto no Android
body-on-web = Texto na web
characters = { $count ->
        [one] { $count } caractere
       *[other] { $count } caracteres
    }
falls-back = Nada escrito aqui: aparece o texto de { $locale }.
fit-all-platforms = Todas as plataformas
fit-cut = { $count ->
        [one] cortado após { $count } caractere
       *[other] cortado após { $count } caracteres
    }
fit-lines-of = { $allowed ->
        [one] cabe · { $lines } de { $allowed } linha
       *[other] cabe · { $lines } de { $allowed } linhas
    }
fit-lines = { $lines ->
        [one] cabe · { $lines } linha
       *[other] cabe · { $lines } linhas
    }
write-differently = Outro texto para
use-shared-text = Usar o texto comum
source = Fonte
source-why = Mostrar o código Fluent deste idioma
insert-variable = Inserir variável
new-variable = Nova variável…
new-variable-title = Nova variável
new-variable-name = Nome
new-variable-help = Letras, números, _ e -, começando com uma letra: first_name.
new-variable-add = Adicionar variável
variable-kind = Tipo
variable-kind-text = Texto
variable-kind-number = Número
variable-kind-date = Data
variable-kind-money = Valor em dinheiro
variable-kind-url = Endereço web
variable-default-item = Valor padrão de { $name }…
variable-default-title = Valor padrão
variable-default-label = Aparece quando { $name } falta ou está vazio
variable-default-help = Deixe em branco para não ter nenhum. Você também pode digitá-lo: { $typed }
variable-default-set = Definir
values-open = Variáveis e personas…
values-title = Variáveis e personas
values-lead = Os valores de exemplo preenchem as prévias e os envios de teste. Um campo em branco é um valor que falta.
values-variable = Variável
values-name = Nome da variável { $number }
values-name-wrong = Letras, números, _ e -, começando com uma letra; nenhum nome se repete.
values-kind = Tipo de { $name }
values-remove = Remover { $name }
values-persona-name = Nome da persona { $number }
values-add-persona = Adicionar persona
values-new-persona = Persona { $number }
values-value = { $variable } de { $persona }
values-amount = Valor de { $variable } de { $persona }
values-currency = Moeda de { $variable } de { $persona }
values-help = Datas são escritas como 2026-11-27 ou 2026-11-27T18:30; moedas, com três letras: EUR.

vary-by = Variar conforme { $variable }
vary-value = Variar só este valor
vary-edit = Editar o que varia
vary-title = Varia conforme { $variable }
vary-back = Voltar à escolha externa
vary-close = Fechar a tabela
vary-counting = O que o número diz
vary-cardinal = Quantos: 1, 2, 3
vary-ordinal = Qual: 1.º, 2.º, 3.º
vary-exactly = exatamente { $number }
vary-else = todo o resto
vary-words = { $field }, { $key }
vary-missing = Falta: aparece o texto cinza acima.
vary-spelled = Dispensável: os números exatos dizem tudo.
vary-never = Nunca usado neste idioma.
vary-shows-nothing = Não mostra nada
vary-remove = Remover o texto de { $key }
vary-add-number = Número exato
vary-add-text = Texto
vary-add = Adicionar
vary-stop = Parar de variar
vary-try = Testar nas prévias
vary-try-number = Número para testar
vary-tried = { $number }: { $key }
vary-not-here = Este texto não varia conforme { $variable } neste idioma.

media = Mídia
image = Imagem
image-url = URL da imagem
image-url-help = Os dispositivos baixam a imagem daqui. No ambiente de testes, basta o arquivo.
remove-image = Remover imagem
picture-choose = Escolher um arquivo: { $what }
drop-image = Solte ou escolha uma imagem
drop-icon = Solte um ícone

buttons = Botões
buttons-none = Nenhum botão.
add-button = Adicionar botão
button-label = Botão { $number }
button-link = Link do botão { $number }
button-remove = Remover o botão { $number }
button-hint = Rótulo
opens-the-app = Abre o app
on-tap = Ao tocar
on-tap-link = Link aberto ao tocar

app = App
app-name = Nome do app
app-icon = Ícone do app
app-accent = Cor de destaque
app-accent-pick = Escolher a cor de destaque
app-accent-none = Sem cor de destaque

interruption-level = Interrupção
level-passive = Passiva
level-active = Ativa
level-time-sensitive = Urgente
level-critical = Crítica
sound = Som
sound-on = com som
sound-off = sem som
badge = Emblema
thread = Conversa
category = Categoria
collapse-id = ID de agrupamento
collapse-key = Chave de agrupamento
time-to-live = Validade
seconds = segundos
channel = Canal
high-priority = Prioridade alta
priority-high = prioridade alta
priority-normal = prioridade normal
require-interaction = Visível até ser fechada
web-stays = visível até ser fechada
web-goes = some sozinha
topic = Tópico
