# Se pregunta antes de que una campaña llegue a personas que no hacen pruebas.

confirm-numbers = Qué supone
confirm-findings = Revisión
confirm-findings-none = No hay nada que corregir.
confirm-findings-more = { $count ->
    [one] Y { $count } más.
   *[other] Y { $count } más.
}
confirm-with-errors = { $count ->
    [one] Enviar a pesar del error
   *[other] Enviar a pesar de los { $count } errores
}
confirm-checklist = Lista de comprobación
confirm-previews = { $count ->
    [one] He mirado la vista previa
   *[other] He mirado las vistas previas de los { $count } idiomas
}
confirm-test = He enviado una prueba a mis propios dispositivos
confirm-test-done = Hoy se aceptó una prueba: { $time }
confirm-links = { $count ->
    [one] He abierto el enlace
   *[other] He abierto los { $count } enlaces
}
confirm-name = Escribe «{ $name }» para confirmar
confirm-lacks-findings = La campaña aún se está revisando.
confirm-lacks-errors = Corrige los errores o marca que se envía a pesar de ellos.
confirm-lacks-checklist = Completa la lista de comprobación.
confirm-lacks-name = Escribe el nombre.
