### Qué falla en los archivos de una campaña: el nombre de la regla, el hecho, qué hacer.

finding-no-manifest =
    .name = Falta campaign.toml
    .what = No existe campaign.toml.
    .why = Carillon deduce los idiomas de los archivos y no conoce ningún ajuste. Guarda la campaña para crear un campaign.toml nuevo o devuelve el antiguo a su sitio.
finding-broken-toml =
    .name = Ajustes ilegibles
    .what = No se puede leer { $file }{ $line ->
        [0] {""}
       *[other] {" "}en la línea { $line }
    }: { $detail }
    .why = Sus ajustes no cuentan hasta que se corrija; no se pierde nada. Corrige la línea en un editor de texto.
finding-bad-setting =
    .name = Ajuste no reconocido
    .what = { $key } = { $value } no significa nada en { $file }.
    .why = Se ignora este ajuste. Valores válidos: { $expected }
finding-newer-format =
    .name = De una versión más reciente
    .what = Esta campaña se creó con una versión más reciente de Carillon (formato { $found }; esta conoce el { $known }).
    .why = Se abre solo para consultarla, para que no se pierda nada. Actualiza Carillon para modificarla.
finding-broken-fluent =
    .name = Textos ilegibles
    .what = No se puede leer { $file }{ $line ->
        [0] {""}
       *[other] {" "}en la línea { $line }
    }: { $fault ->
        [no-words] ese nombre no tiene texto.
        [open-brace] hay una «{"{"}» sin cerrar, o lo que la sigue no puede ir entre llaves.
        [close-brace] hay una «{"}"}» que no cierra nada.
        [open-quote] hay unas comillas sin cerrar.
        [escape] lo que sigue a «\» no es una secuencia de escape.
        [default] una selección necesita exactamente una rama marcada con «*».
        [selector] no se puede seleccionar a partir de eso; usa una variable.
        [arguments] los argumentos de la función no son correctos.
        [expression] lo que hay entre las llaves no significa nada.
        [too-deep] hay demasiadas llaves anidadas.
       *[no-message] la línea no es ni un mensaje (nombre = texto) ni un comentario.
    }
    .why = Se ignora esa parte; todo lo demás cuenta. Corrige la línea en un editor de texto.
finding-not-utf8 =
    .name = No es UTF-8
    .what = { $file } no está escrito en UTF-8.
    .why = No se puede leer. Ábrelo en un editor de texto y guárdalo como UTF-8.
finding-duplicate =
    .name = Duplicado
    .what = { $id } aparece dos veces en { $file }.
    .why = Cuenta el primero. Quita el otro.
finding-no-locale-file =
    .name = Idioma sin archivo
    .what = No hay ningún texto en { $missing-locale }.
    .why = Se muestran los textos de otro idioma. Tradúcelos o quita el idioma.
finding-unlisted-locale =
    .name = Textos que nadie lee
    .what = { $file } existe, pero { $unlisted-locale } no figura en campaign.toml.
    .why = Estos textos no le llegan a nadie. Añade { $unlisted-locale } a locales en campaign.toml o quita el archivo.
finding-second-locale-file =
    .name = Segundo archivo de un idioma
    .what = { $file } es del mismo idioma que { $read }.
    .why = Solo se lee { $read }. Pasa ahí lo que necesites y quita el otro archivo.
finding-bad-locale =
    .name = No es un idioma
    .what = { $tag } no es un código de idioma.
    .why = Se ignora este idioma. Escribe un código como en-US, fr o pt-BR.
finding-unknown-variable =
    .name = Variable desconocida
    .what = La variable { $name } no está declarada.
    .why = Se vería su nombre en lugar de un valor. Declárala en campaign.toml o corrige el nombre.
finding-no-value =
    .name = Sin valor
    .what = La persona { $persona } no tiene ningún valor para { $variable }.
    .why = La vista previa muestra el nombre de la variable. Dale un valor a la persona, o un valor por defecto a la variable.
finding-unknown-reference =
    .name = Referencia desconocida
    .what = { $id } se usa en { $file }, pero no existe.
    .why = Se vería el nombre entre llaves. Escribe ese mensaje o corrige el nombre.
finding-cycle =
    .name = Mensajes en bucle
    .what = { $id } remite a sí mismo a través de otros mensajes.
    .why = El bucle no tiene fin y no da ningún texto. Quita una de las referencias.
finding-unknown-function =
    .name = Función desconocida
    .what = La función { $name } no existe aquí.
    .why = Se vería su nombre. Carillon conoce NUMBER, DATETIME y DEFAULT; para lo demás, envía una variable con el texto ya hecho.
finding-missing =
    .name = Falta texto
    .what = { $missing-field } no tiene texto en { $missing-locale } ni en sus idiomas alternativos.
    .why = El campo se omitiría. Escríbelo en el idioma de origen.
finding-no-media =
    .name = Falta una imagen
    .what = No existe la imagen { $path }.
    .why = La vista previa la omite y el entorno de pruebas no puede enviarla. Devuelve el archivo a su sitio o elige otra imagen.
