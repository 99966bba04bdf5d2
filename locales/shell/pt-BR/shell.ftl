### O que o próprio aplicativo diz: diálogos do sistema, menu, avisos.

ask-open-campaign = Abrir a pasta de uma campanha
ask-save-campaign = Salvar a campanha
ask-save-picture = Salvar a imagem
ask-save-translations = Salvar as traduções
ask-save-receipts = Salvar os resultados
ask-open-list = Abrir uma lista de dispositivos
files-picture = Imagens PNG
files-list = Listas

menu-edit = Editar
menu-window = Janela

notice-title = O Carillon separou um arquivo
notice-set-aside =
    { $path } está danificado e não pôde ser lido.
    Nada foi apagado: ele agora está em { $kept }. O Carillon continua sem ele.
notice-damaged-journal =
    Parte do trabalho não salvo não pôde ser lida. Tudo o que veio antes foi recuperado.
    Nada foi apagado: o restante está guardado em { $path }.
notice-no-home-title = O Carillon não consegue guardar nada
notice-no-home =
    A pasta do Carillon, { $path }, não pode ser criada: { $detail }
    O que você digitar só fica guardado depois de salvo, e nada pode ser enviado. Libere espaço ou altere as permissões da pasta e abra o Carillon de novo.
notice-run-stopped-title = O envio foi interrompido
notice-run-stopped =
    Um resultado não pôde ser registrado: { $detail }
    O que ainda não tinha saído não foi enviado. O que estava a caminho pode ter chegado: confira antes de enviar de novo.
notice-page-ended-title = Não é possível desenhar a janela
notice-page-ended =
    A parte do Carillon que desenha a janela foi encerrada várias vezes em um minuto.
    Seu trabalho está guardado até o último segundo. Feche a janela e abra o Carillon de novo: ele oferecerá a recuperação.

smoke-timeout = Nenhuma prévia foi desenhada em { $seconds } segundos.
start-failed = O Carillon não consegue iniciar: { $detail }
start-no-display = não há uma tela para abrir a janela. Para usar sem tela: xvfb-run -a carillon-app
