# A janela: barra de título, menus, falhas.

close = Fechar
done = Concluído
cancel = Cancelar
remove = Remover
undo = Desfazer
redo = Refazer
save = Salvar
save-as = Salvar como…
save-overwrite = Substituir
save-elsewhere = Salvar como…
new-campaign = Nova campanha
open-folder = Abrir pasta
close-campaign = Fechar campanha
all-campaigns = Todas as campanhas
campaign-name = Nome da campanha
document-menu = Menu da campanha
document-edited = Editada
document-new = Ainda não salva
document-saved = Salva
document-read-only = Somente leitura
document-not-kept = Não será mantida
key-control = Ctrl
mode = Modo
mode-compose = Escrever
mode-translate = Traduzir
mode-send = Enviar
findings-checking = Verificando…
findings-count = { $errors ->
        [0] { $warnings ->
            [0] Nenhum erro ou aviso
            [one] { $warnings } aviso
           *[other] { $warnings } avisos
        }
        [one] { $errors } erro, { $warnings ->
            [0] nenhum aviso
            [one] { $warnings } aviso
           *[other] { $warnings } avisos
        }
       *[other] { $errors } erros, { $warnings ->
            [0] nenhum aviso
            [one] { $warnings } aviso
           *[other] { $warnings } avisos
        }
    }
settings = Ajustes
settings-language = Idioma
settings-theme = Aparência
settings-theme-system = Igual ao sistema
settings-theme-light = Clara
settings-theme-dark = Escura

leaving-title = Salvar as alterações em “{ $name }”?
leaving-why = Se você não salvar, as alterações serão perdidas.
leaving-discard = Descartar alterações

failure-not-a-campaign = { $path } não é uma campanha: não há campaign.toml. Escolha a pasta de uma campanha ou um arquivo .carillon.
failure-read-only = Não é possível gravar em { $path }. Salve a campanha em outro lugar.
failure-not-readable = Não é permitido ler { $path }. Mude as permissões ou fale com o dono do arquivo.
failure-too-many-files = { $path } contém mais de { $most } arquivos, mais do que uma campanha pode ter. Retire o que não faz parte dela.
failure-file-too-large = { $path } tem mais de { $most } MB, o máximo para um arquivo aqui. Use um menor.
failure-campaign-too-large = { $path } tem mais de { $most } MB, mais do que uma campanha pode ter. Use imagens menores ou retire algumas.
failure-damaged = { $path } está danificado e não pode ser aberto. Pegue-o de novo de onde veio ou abra uma cópia. ({ $detail })
failure-in-use = Este trabalho já está aberto, talvez em outro Carillon. Continue lá ou feche-o lá primeiro.
failure-disk-full = O disco está cheio: { $path } não foi gravado. O que já estava salvo não mudou. Libere espaço ou salve em outro lugar.
failure-not-found = { $path } não existe mais.
failure-changed-on-disk = Outro programa alterou { $path } depois que você o abriu. Se você salvar, essas alterações serão perdidas.
failure-picture-unknown = { $path } não é uma imagem que o Carillon consiga mostrar. Use um arquivo PNG, JPEG, GIF ou WebP.
failure-picture-too-large = { $path } é grande demais. Use uma imagem de até 50 megapixels.
failure-picture-damaged = { $path } está danificado e não pode ser mostrado. Exporte de novo ou use outra imagem.
failure-disk = Não foi possível ler ou gravar { $path }: { $detail }
failure-no-sandbox = Não foi possível iniciar o ambiente de testes: { $detail }
failure-no-notifications = Nada neste computador mostra notificações. Ative as da área de trabalho, ou inicie um serviço como dunst ou mako, e tente de novo.
failure-not-shown = Este computador não mostrou a notificação: { $detail }
failure-bug = Ocorreu um erro no Carillon: { $detail }. Seu trabalho está guardado.
refused-locale-exists = { $locale } já está na campanha.
refused-source-locale = { $locale } é o idioma de origem: os outros recorrem a ele, por isso não pode ser removido.
refused-no-locale = A campanha não tem o idioma { $locale }.
refused-no-variant = A campanha não tem a variante { $variant }.
refused-no-variable = A campanha não tem a variável { $variable }.
refused-bad-variable = Nenhuma variável pode se chamar { $variable }. Use letras, números, _ e -, e um nome livre.
refused-unreadable = { $file } não pode ser lido como está. Abra primeiro o código-fonte e corrija.
refused-does-not-fit = { $file } não é mais o mesmo: a alteração não se encaixa.
refused-bad-phrase = Não é possível gravar este texto: uma chave ou um nome contém um caractere não permitido.
refused-no-choice = Este texto não varia mais ali.
refused-newer-format = Esta campanha foi criada em uma versão mais recente do Carillon. Aqui ela pode ser lida, mas não alterada.
refused-no-button = Não cabe mais um botão: uma campanha tem no máximo três.
