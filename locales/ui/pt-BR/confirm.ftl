# Perguntado antes que uma campanha vá para pessoas que não são testadoras.

confirm-numbers = O que isso representa
confirm-findings = Verificação
confirm-findings-none = Nada a corrigir.
confirm-findings-more = { $count ->
    [one] E mais { $count }.
   *[other] E mais { $count }.
}
confirm-with-errors = { $count ->
    [one] Enviar mesmo com o erro
   *[other] Enviar mesmo com os { $count } erros
}
confirm-checklist = Lista de verificação
confirm-previews = { $count ->
    [one] Olhei a prévia
   *[other] Olhei as prévias dos { $count } idiomas
}
confirm-test = Enviei um teste para meus próprios dispositivos
confirm-test-done = Um teste foi aceito hoje às { $time }
confirm-links = { $count ->
    [one] Abri o link
   *[other] Abri todos os { $count } links
}
confirm-name = Digite “{ $name }” para confirmar
confirm-lacks-findings = A campanha ainda está sendo verificada.
confirm-lacks-errors = Corrija os erros ou marque que ela será enviada mesmo assim.
confirm-lacks-checklist = Marque todos os itens da lista.
confirm-lacks-name = Digite o nome.
