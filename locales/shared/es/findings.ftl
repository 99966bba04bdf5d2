### Revisión: el nombre de la regla, el hecho y la consecuencia.
### Comunes a todas: $file y $line (del lugar, si lo hay), $locale, $platforms.

## Los textos

finding-leading-emoji =
    .name = Emoji al principio
    .what = { $field } en { $locale } empieza con un emoji.
    .why = Donde un dispositivo toma la dirección del primer signo, la línea puede empezar por el lado equivocado. Pon el emoji detrás del texto.
finding-code-among-words =
    .name = Código entre el texto
    .what = { $field } en { $locale } tiene el código { $code } en una línea que va de derecha a izquierda.
    .why = Sus signos pueden cambiar de sitio con los vecinos, y cuesta copiarlo. Ponlo solo en la última línea.
finding-mixed-direction =
    .name = Línea girada
    .what =
        { $side ->
            [right] Una línea de { $field } en { $locale } empieza con una palabra que va de izquierda a derecha.
           *[left] Una línea de { $field } en { $locale } empieza con una palabra que va de derecha a izquierda.
        }
    .why =
        { $side ->
            [right] Los dispositivos alinean el texto según su primera letra: esta línea quedaría a la izquierda. Empieza con una palabra del idioma.
           *[left] Los dispositivos alinean el texto según su primera letra: esta línea quedaría a la derecha. Empieza con una palabra del idioma.
        }
finding-no-title =
    .name = Sin título
    .what = No hay título.
    .why = Sin título no puede salir ninguna notificación para { $platforms }. Escribe un título, o uno solo para esa plataforma.
finding-no-body =
    .name = Sin texto
    .what = No hay texto.
    .why = En { $platforms }, la notificación puede no mostrarse, o rechazarse si tampoco hay título. Escribe un texto.
finding-falls-back =
    .name = Texto de otro idioma
    .what = { $field } no tiene texto en { $locale }.
    .why = Se muestra el de { $from }. Tradúcelo o quita el idioma.
finding-stale =
    .name = Traducción de un texto anterior
    .what = { $field } en { $locale } es la traducción de un texto anterior.
    .why = El original ha cambiado desde entonces. Tradúcelo de nuevo o confirma que sigue siendo correcta.
finding-same-as-source =
    .name = Igual que el original
    .what = { $field } en { $locale } es idéntico al original.
    .why = Puede ser intencionado. Si no lo es, tradúcelo o vacíalo para que se use un idioma alternativo.
finding-obsolete =
    .name = Texto que ya no está en el original
    .what = { $field } tiene texto en { $locale }, pero no en el original.
    .why = Quien recibe { $locale } lo ve igualmente. Quítalo o escribe el original.
finding-missing-plural =
    .name = Falta un plural
    .what = { $field } en { $locale }: falta el texto de { $count ->
        [one] una forma plural
       *[other] formas plurales
    } de «{ $variable }»: { $categories } ({ $examples }).
    .why = El idioma tiene { $count ->
        [one] esa forma
       *[other] esas formas
    }: se muestra un texto pensado para otros números. { $count ->
        [one] Escríbela
       *[other] Escríbelas
    } en la tabla debajo del campo.
finding-never-taken =
    .name = Texto que nadie recibe
    .what = { $field } en { $locale } tiene texto que nadie recibe: { $keys }, según «{ $variable }».
    .why = Ningún valor lleva a él en este idioma. Quítalo o corrige su clave.

## El aspecto

finding-cut =
    .name = Texto cortado
    .what = { $field }: cortado tras { $shown ->
        [one] { $shown } carácter
       *[other] { $shown } caracteres
    }.
    .why = { $expandable ->
        [yes] «{ $hidden }» queda oculto hasta que se expande la notificación.
       *[no] «{ $hidden }» no se ve nunca.
    }
finding-missing-glyphs =
    .name = Caracteres sin glifo
    .what = { $field } tiene { $count ->
        [one] un carácter que las vistas previas no pueden dibujar:
       *[other] caracteres que las vistas previas no pueden dibujar:
    } { $characters }
    .why = Ninguna fuente incluida { $count ->
        [one] lo
       *[other] los
    } contiene: la vista previa muestra cuadros y los cortes pueden no ser exactos. Es posible que un dispositivo tenga una fuente adecuada.

## El envío

finding-too-large =
    .name = Carga útil demasiado grande
    .what = La carga útil ocupa { $size } bytes; { $provider } acepta { $limit }.
    .why = Se rechazaría. Acorta los textos o los enlaces en { $over ->
        [one] { $over-text } byte
       *[other] { $over-text } bytes
    }; en muchas escrituras cada carácter ocupa de dos a cuatro bytes.
finding-collapse-id-too-long =
    .name = ID de agrupación demasiado largo
    .what = El ID de agrupación de iOS ocupa { $bytes } bytes; APNs acepta 64.
    .why = APNs rechazaría todos los envíos (BadCollapseId). Elige un ID más corto.
finding-not-in-liquid =
    .name = No se puede decir en Liquid
    .what = { $loss ->
        [reference] { $field } en { $locale }: Liquid no conoce { $detail }.
        [function] { $field } en { $locale }: Liquid no tiene ningún filtro para { $detail }.
        [format] { $field } en { $locale }: Liquid no escribe { $detail }, una fecha o un importe, como lo hace el idioma.
        [fraction] { $field } en { $locale }: { $detail } no siempre es un número entero.
        [grouping] { $field } en { $locale }: el idioma no agrupa { $detail } de tres en tres cifras.
        [no-field] { $field }: Braze no tiene ese campo para { $platforms }.
        [unread] Ningún idioma ni país lleva a { $locale }.
       *[address] { $field }: una dirección cambia de un idioma a otro.
    }
    .why = { $loss ->
        [reference] Saldría tal como está escrito. Escribe las propias palabras.
        [function] Saldría el valor sin formato. Da a Braze un texto listo para leer.
        [format] Saldría el valor sin formato. Da a Braze un texto listo para leer.
        [fraction] En Liquid, los plurales y los grupos solo son correctos con números enteros. Redondéalo o pásalo como texto.
        [grouping] A partir de 100.000 se ve distinto que en la vista previa. Pásalo como texto si eso importa.
        [no-field] Estas palabras no se envían. Dilo en el texto o registra los botones en la app.
        [unread] Antes se lee otra variante del idioma. Envía etiquetas de traducción, cuyo idioma elige Braze.
       *[address] Está dentro de la etiqueta, y Braze avisa de ello. Usa la misma dirección y los mismos parámetros en todos los idiomas.
    }
finding-one-language =
    .name = Botones en un solo idioma
    .what = { $field } sale en { $locale } para todo el mundo.
    .why = Los botones de OneSignal tienen un solo texto, sea cual sea el idioma de la persona. Usa palabras que todo el mundo entienda o envía cada idioma por separado.

## Los ajustes

finding-picture-without-url =
    .name = Imagen sin dirección web
    .what = { $file } no tiene dirección web.
    .why = Solo el entorno de pruebas puede mostrar esta imagen en un dispositivo. Súbela a un servidor e indica su dirección antes de enviar a otro destino.
finding-unreadable-picture =
    .name = Imagen ilegible
    .what = { $reason ->
        [unknown-format] { $file } no es una imagen que Carillon pueda leer.
        [too-large] { $file } tiene demasiados píxeles.
       *[damaged] { $file } está dañado.
    }
    .why = { $reason ->
        [unknown-format] Ningún dispositivo la mostraría. Usa un archivo PNG, JPEG, GIF o WebP.
        [too-large] No se abren imágenes de más de 50 millones de píxeles, y ningún dispositivo los necesita. Expórtala más pequeña: bastan 1200 píxeles de ancho.
       *[damaged] Ningún dispositivo la mostraría. Expórtala de nuevo.
    }
finding-bad-link =
    .name = Enlace sin destino
    .what = El enlace { $link } no abre nada en { $platforms }.
    .why = { $own ->
        [yes] Los teléfonos lo abren en la app, pero los navegadores no pueden. Usa una dirección https a la que también responda la app.
       *[no] Indica una dirección completa (https://…) o añade su esquema a los esquemas de enlace de la app.
    }
finding-too-many-buttons =
    .name = Demasiados botones
    .what = Hay { $count } botones; en { $platforms } solo se { $shown ->
        [one] ve { $shown }
       *[other] ven { $shown }
    }.
    .why = { $surplus ->
        [one] El último no aparece.
       *[other] Los { $surplus } últimos no aparecen.
    }
finding-buttons-without-category =
    .name = Botones sin categoría
    .what = Los botones no tienen categoría de iOS.
    .why = iOS solo muestra botones si la app ha registrado una categoría con ese nombre. Indícala en las opciones de iOS.
