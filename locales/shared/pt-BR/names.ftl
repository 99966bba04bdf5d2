### Plataformas e provedores

platform-ios = iOS
platform-android = Android
platform-web = Web
on-ios = iOS
on-android = Android
on-web = web
# Liga os dois últimos de uma lista dentro de uma frase.
list-and = { $rest } e { $next }
# Liga dois de uma lista dentro de uma frase, menos os dois últimos.
list-more = { $rest }, { $next }
provider-apns = APNs
provider-fcm = FCM
provider-web-push = o serviço de push
provider-braze = Braze
provider-one-signal = OneSignal
provider-webhook = o servidor

## Campos

field-title = Título
field-subtitle = Subtítulo
field-body = Texto
field-button = Botão { $number }

## Gravidade

severity-error = Erro
severity-warning = Aviso
severity-note = Observação

## Modelos

starter-blank = Em branco
    .about = Uma mensagem vazia para iOS, Android e web.
starter-streak-saver = Salvar a sequência
    .about = Um jogo de palavras avisa que a sequência termina hoje à noite. Quatro idiomas, duas pessoas de exemplo.
starter-welcome = Boas-vindas
    .about = Uma loja de plantas dá as boas-vindas a uma nova cliente.

## Onde e como uma notificação aparece

place-lock = Tela de bloqueio
place-center = Central de Notificações
place-banner = Banner
place-heads-up = Pop-up na tela
place-shade = Aba de notificações
place-toast = Toast
place-popup = Pop-up
place-primer = Aviso prévio
place-prompt = Pedido de permissão
state-collapsed = Ao chegar
state-expanded = Expandida
state-default = Ao chegar
state-stack = Em uma pilha
state-hidden = Conteúdo oculto
state-inline-image = Imagem incorporada
state-conversation = Conversa
state-story = Página de story
state-modal = Modal
state-full = Tela cheia
appearance-light = Clara
appearance-dark = Escura
stamp-now = Agora
stamp-3h = Há 3 h
stamp-yesterday = Ontem
text-size-xs = Texto muito pequeno
text-size-s = Texto pequeno
text-size-m = Texto médio
text-size-default = Tamanho de texto padrão
text-size-xl = Texto grande
text-size-xxl = Texto muito grande
text-size-xxxl = Maior texto
text-size-ax1 = Texto de acessibilidade 1
text-size-ax2 = Texto de acessibilidade 2
text-size-ax3 = Texto de acessibilidade 3
text-size-ax4 = Texto de acessibilidade 4
text-size-ax5 = Texto de acessibilidade 5
