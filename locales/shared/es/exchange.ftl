### Archivos de traducción: qué cambiaría una importación y qué falla en el archivo o en una celda.

## Qué haría tomar una celda

exchange-verdict-new = nuevo
exchange-verdict-changed = cambiado
exchange-verdict-overwrites = sustituye una traducción
exchange-verdict-unchanged = sin cambios
exchange-verdict-stale = traducido de un texto anterior
exchange-verdict-source = cambia el origen
exchange-verdict-unreadable = ilegible

## Qué falla en un archivo

exchange-complaint-too-large = El archivo es más grande de lo que se lee.
    .why = Tiene { $bytes } bytes; se leen { $most } como máximo. Divídelo por idioma o por variante.
exchange-complaint-not-text = No es un archivo de texto.
    .why = Desde una hoja de cálculo, guárdalo como CSV o como texto con tabuladores, en UTF-8.
exchange-complaint-not-utf8 = Lugares que no son UTF-8: { $count }. El primero está aquí.
    .why = Las celdas con esos bytes se dejan fuera. Guarda el archivo en UTF-8 para tenerlas todas.
exchange-complaint-utf16 = El archivo está en UTF-16.
    .why = Se ha entendido. La mayoría de los programas prefiere UTF-8.
exchange-complaint-empty = El archivo está vacío.
    .why = Nada cambia.
exchange-complaint-broken = El archivo no se puede leer a partir de aquí: { $detail }
    .why = Lo anterior está en la revisión. Corrige el archivo o expórtalo de nuevo.
exchange-complaint-broken-fluent = Esto no es Fluent.
    .why = El resto del archivo se lee. Corrige la línea.
exchange-complaint-entities = El archivo define entidades o usa una que XML no tiene.
    .why = No se lee a partir de aquí, porque tales archivos pueden llenar la memoria. Escribe los propios caracteres.
exchange-complaint-too-deep = Hay elementos anidados a demasiada profundidad.
    .why = El archivo no se lee a partir de aquí.
exchange-complaint-open-quote = Unas comillas no se cierran.
    .why = Todo lo que sigue cuenta como una celda. Ciérralas, o duplícalas si son parte del texto.
exchange-complaint-too-many-rows = El archivo tiene demasiadas filas.
    .why = Se leen { $most }. Divide el archivo.
exchange-complaint-too-many-columns = El archivo tiene { $count } columnas.
    .why = Se leen las primeras { $most }.
exchange-complaint-too-many-cells = El archivo tiene demasiadas celdas con texto.
    .why = Se leen { $most }. Divide el archivo por idioma.
exchange-complaint-long-row = La fila tiene más celdas que columnas la tabla.
    .why = Celdas que no se leen: { $surplus }. Quizá una coma necesite comillas alrededor de su celda.
exchange-complaint-no-keys = Nada dice a qué campos van los textos.
    .why = Una tabla necesita una columna «key» con nombres como a.title. Exporta una para ver cómo es.
exchange-complaint-no-locales = Ninguna columna es de un idioma.
    .why = La primera fila nombra las columnas con códigos de idioma, como fr-FR.
exchange-complaint-no-locale = Nada dice en qué idioma están los textos.
    .why = Dilo al importar, o llama al archivo por su código: fr-FR.{ $extension }
exchange-complaint-unknown-column = «{ $heading }» no es un código de idioma.
    .why = La columna no se lee.
exchange-complaint-second-column = Hay una segunda columna para { $locale }.
    .why = Solo se lee la primera.
exchange-complaint-unknown-key = La campaña no tiene el campo «{ $key }».
    .why = Sus textos se dejan fuera. Los nombres son como a.title o a-android.body.
exchange-complaint-unknown-variant = La campaña no tiene la variante «{ $name }».
    .why = Sus filas se dejan fuera. Escribe el identificador de la variante en la primera fila.
exchange-complaint-no-field = «{ $id }» tiene texto propio.
    .why = Una notificación solo muestra atributos como .title y .body; este texto se deja fuera.

## Qué falla en el texto de una celda

exchange-fault-pattern = { $fault ->
    [open-brace] Una «{"{"}» no se cierra, o lo que contiene no es un nombre (línea { $line }, columna { $column }).
    [close-brace] Una «{"}"}» no tiene su «{"{"}» (línea { $line }, columna { $column }).
    [open-quote] Unas comillas no se cierran (línea { $line }, columna { $column }).
    [default] Una elección necesita exactamente una rama con * (línea { $line }, columna { $column }).
    [too-deep] Hay elecciones anidadas a demasiada profundidad (línea { $line }, columna { $column }).
   *[other] Un marcador está mal escrito (línea { $line }, columna { $column }).
}
exchange-fault-more-than-one-field = Una de sus líneas empieza otro campo.
exchange-fault-not-utf8 = Algunos de sus bytes no son UTF-8.
exchange-fault-too-long = Es demasiado largo: { $bytes } bytes, cuando se leen { $most }.
exchange-fault-markup = El elemento «{ $element }» no dice qué representa (línea { $line }, columna { $column }).
exchange-fault-liquid = { $tag } no tiene equivalente aquí (línea { $line }, columna { $column }).
exchange-fault-unknown-variable = La campaña no tiene la variable «{ $name }».
exchange-fault-unknown-function = No existe la función { $name }.
exchange-fault-unknown-reference = El idioma no tiene «{ $id }».
exchange-fault-missing-variable = Falta «{ $name }», que está en el origen.
exchange-fault-no-source = El origen no tiene texto aquí.
exchange-fault-duplicate = El mismo campo ya está en la línea { $line }.

## En la línea de órdenes

failure-not-imported = No se pudo escribir la importación: { $detail }
    .why = No se cambió nada. Repara el archivo indicado e importa de nuevo.
cli-imported = Tomadas: { $taken }. Dejadas: { $left }.
cli-would-import = Se tomarían: { $taken }. Se dejarían: { $left }. No se escribió nada.
cli-absent-locale = La campaña no tiene { $locale }; sus celdas se dejan. Añádelo con --locale { $locale }
cli-more-complaints = Otras del mismo tipo: { $count }.
cli-exported = Archivos escritos en { $path }: { $count }.
cli-unexpressed = { $field } en { $locale } tiene una elección o una función: Braze la mostraría tal como está escrita aquí. Vuelve entera.
