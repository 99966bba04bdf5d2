# A tela de boas-vindas.

welcome-nav = Início
recent-campaigns = Campanhas recentes
recent-locales = { $count ->
        [one] { $count } idioma
       *[other] { $count } idiomas
    }
starters = Começar com um modelo
starters-first = Começar uma campanha
lost-work = O trabalho em “{ $name }” não foi salvo ({ $time }).
lost-restore = Restaurar
lost-discard = Descartar
lost-sure = Descartar de vez o trabalho em “{ $name }”? Não será possível recuperá-lo.
lost-discard-sure = Descartar de vez
welcome-demo = Demonstração no navegador: as campanhas duram enquanto esta página estiver aberta, e nada é enviado.
