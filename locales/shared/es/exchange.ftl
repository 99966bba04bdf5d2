### Archivos de traducción: qué cambiaría una importación, qué falla en el archivo, qué falla en el texto de una celda.

## Qué pasaría al importar una celda

exchange-verdict-new = nuevo
exchange-verdict-changed = modificado
exchange-verdict-overwrites = sustituye una traducción
exchange-verdict-confirmed = al día otra vez
exchange-verdict-unchanged = sin cambios
exchange-verdict-stale = traducido de un texto anterior
exchange-verdict-source = cambia el original
exchange-verdict-unreadable = ilegible

## Qué falla en un archivo

exchange-complaint-too-large = El archivo es demasiado grande.
    .why = Tiene { $bytes } bytes; se leen { $most } como máximo. Divídelo por idiomas o por variantes.
exchange-complaint-not-text = No es un archivo de texto.
    .why = Desde una hoja de cálculo, guarda como CSV o como texto separado por tabulaciones, en UTF-8.
exchange-complaint-not-utf8 = { $count ->
        [one] Un fragmento no está en UTF-8; está aquí.
       *[other] { $count } fragmentos no están en UTF-8; el primero está aquí.
    }
    .why = Las celdas afectadas se omiten. Guarda el archivo como UTF-8 para tenerlas todas.
exchange-complaint-utf16 = El archivo está en UTF-16.
    .why = Se ha podido leer. La mayoría de las herramientas prefieren UTF-8.
exchange-complaint-empty = El archivo está vacío.
    .why = No cambia nada.
exchange-complaint-broken = El archivo no se puede leer a partir de aquí: { $detail }
    .why = Lo anterior sí se ha leído y puedes revisarlo. Corrige el archivo o vuelve a exportarlo.
exchange-complaint-broken-fluent = Esto no es Fluent.
    .why = El resto del archivo se lee. Corrige la línea.
exchange-complaint-entities = El archivo define entidades o usa una que no existe en XML.
    .why = No se lee a partir de aquí, porque archivos así pueden agotar la memoria. Escribe los caracteres tal cual.
exchange-complaint-too-deep = Hay demasiados elementos anidados.
    .why = El archivo no se lee a partir de aquí.
exchange-complaint-open-quote = Hay unas comillas sin cerrar.
    .why = Todo lo que sigue cuenta como una sola celda. Ciérralas o duplícalas si son parte del texto.
exchange-complaint-too-many-rows = El archivo tiene demasiadas filas.
    .why = Se leen { $most }. Divide el archivo.
exchange-complaint-too-many-columns = El archivo tiene { $count } columnas.
    .why = Se leen las { $most } primeras.
exchange-complaint-too-many-cells = El archivo tiene demasiadas celdas con texto.
    .why = Se leen { $most }. Divide el archivo por idiomas.
exchange-complaint-long-row = La fila tiene más celdas que columnas la tabla.
    .why = { $surplus ->
        [one] Una celda no se lee.
       *[other] { $surplus } celdas no se leen.
    } Puede que a una celda con coma le falten las comillas.
exchange-complaint-no-keys = Nada indica de qué campos son los textos.
    .why = Una tabla necesita una columna «key» con nombres como a.title. Exporta una para ver un ejemplo.
exchange-complaint-no-locales = Ninguna columna es de un idioma.
    .why = La primera fila nombra las columnas con códigos de idioma, como fr-FR.
exchange-complaint-no-locale = Nada indica en qué idioma están los textos.
    .why = Indícalo al importar o nombra el archivo con el código del idioma: fr-FR.{ $extension }
exchange-complaint-unknown-column = «{ $heading }» no es un código de idioma.
    .why = La columna no se lee.
exchange-complaint-second-column = Hay una segunda columna para { $locale }.
    .why = Solo se lee la primera.
exchange-complaint-unknown-key = La campaña no tiene ningún campo «{ $key }».
    .why = Sus textos se omiten. Los nombres son como a.title o a-android.body.
exchange-complaint-unknown-variant = La campaña no tiene ninguna variante «{ $name }».
    .why = Sus filas se omiten. Escribe el identificador de la variante en la primera fila.
exchange-complaint-no-field = «{ $id }» tiene un texto propio.
    .why = Una notificación solo muestra atributos como .title y .body; este texto se omite.

## Qué falla en el texto de una celda

exchange-fault-pattern = { $fault ->
    [open-brace] Hay una «{"{"}» sin cerrar, o lo que contiene no es un nombre (línea { $line }, columna { $column }).
    [close-brace] A una «{"}"}» le falta su «{"{"}» (línea { $line }, columna { $column }).
    [open-quote] Hay unas comillas sin cerrar (línea { $line }, columna { $column }).
    [default] Una selección necesita exactamente una rama marcada con «*» (línea { $line }, columna { $column }).
    [too-deep] Hay demasiadas selecciones anidadas (línea { $line }, columna { $column }).
   *[other] Lo que hay entre llaves no es correcto (línea { $line }, columna { $column }).
}
exchange-fault-more-than-one-field = Una de sus líneas empieza otro campo.
exchange-fault-not-utf8 = Algunos de sus bytes no son UTF-8.
exchange-fault-too-long = Es demasiado largo: { $bytes } bytes; se leen { $most } como máximo.
exchange-fault-markup = El elemento en línea «{ $element }» no indica qué representa (línea { $line }, columna { $column }).
exchange-fault-liquid = { $tag } no tiene equivalente aquí (línea { $line }, columna { $column }).
exchange-fault-unknown-variable = La campaña no tiene ninguna variable «{ $name }».
exchange-fault-unknown-function = No existe la función { $name }.
exchange-fault-unknown-reference = «{ $id }» no existe en este idioma.
exchange-fault-missing-variable = Falta «{ $name }», que está en el original.
exchange-fault-no-source = El original no tiene texto aquí.
exchange-fault-duplicate = El mismo campo ya está en la línea { $line }.

## En la línea de comandos

failure-not-imported = No se ha podido escribir la importación: { $detail }
    .why = No ha cambiado nada. Corrige el archivo indicado y vuelve a importar.
cli-imported = Importadas: { $taken }. Omitidas: { $left }.
cli-would-import = Se importarían: { $taken }. Se omitirían: { $left }. No se ha escrito nada.
cli-absent-locale = La campaña no tiene el idioma { $locale }; sus celdas se omiten. Añádelo con --locale { $locale }
cli-more-complaints = Otros casos del mismo tipo: { $count }.
cli-exported = { $count ->
        [one] { $count } archivo escrito en { $path }.
       *[other] { $count } archivos escritos en { $path }.
    }
cli-unexpressed = { $field } en { $locale } tiene una selección o una función: Braze la mostraría tal como está escrita aquí. Al importarla vuelve intacta.
