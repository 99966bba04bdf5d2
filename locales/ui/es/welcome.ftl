# La pantalla de bienvenida.

welcome-nav = Inicio
recent-campaigns = Campañas recientes
recent-locales = { $count ->
        [one] { $count } idioma
       *[other] { $count } idiomas
    }
starters = Empezar con una plantilla
starters-first = Empezar una campaña
lost-work = No se guardó el trabajo en «{ $name }» ({ $time }).
lost-restore = Restaurar
lost-discard = Descartar
lost-sure = ¿Descartar definitivamente el trabajo en «{ $name }»? No se podrá recuperar.
lost-discard-sure = Descartar definitivamente
welcome-demo = Demostración en un navegador: las campañas duran lo que esta página y no se envía nada.
