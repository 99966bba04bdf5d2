# Archivos de traducción: lo que entra, para revisarlo, y lo que sale.

import = Importar…
import-title = Importar traducciones
import-drop = Arrastra archivos aquí o elígelos
import-formats = CSV, TSV, XLIFF 1.2 y 2.1, Fluent, JSON, plantilla de Braze
import-paste = O pega celdas de una hoja de cálculo
import-paste-help = La primera fila nombra las columnas: key y luego los códigos de idioma.
import-again = Otros archivos
import-take = { $count ->
        [one] Importar { $count } texto
       *[other] Importar { $count } textos
    }
import-done = { $count ->
        [one] { $count } texto importado
       *[other] { $count } textos importados
    }
import-nothing = Nada de esto cambiaría la campaña.
import-adds = Idioma nuevo
import-chosen = { $chosen } de { $all }
import-more = Mostrar { $count } más
import-complaints = Problemas de los archivos
import-at = línea { $line }, columna { $column }
import-made-from = Se tradujo de:
import-gone = Texto anterior
import-comes = Texto nuevo
import-count-new = { $count ->
        [one] { $count } nuevo
       *[other] { $count } nuevos
    }
import-count-changed = { $count ->
        [one] { $count } modificado
       *[other] { $count } modificados
    }
import-count-overwrites = { $count ->
        [one] { $count } sustituiría una traducción
       *[other] { $count } sustituirían una traducción
    }
import-count-confirmed = { $count } al día otra vez
import-count-source = { $count ->
        [one] { $count } cambiaría el original
       *[other] { $count } cambiarían el original
    }
import-count-stale = { $count ->
        [one] { $count } traducido de un texto anterior
       *[other] { $count } traducidos de un texto anterior
    }
import-count-unreadable = { $count ->
        [one] { $count } ilegible
       *[other] { $count } ilegibles
    }
import-count-unchanged = { $count } sin cambios

export = Exportar
export-for-spreadsheets = hojas de cálculo
export-for-translators = traductores
export-for-developers = desarrolladores
export-for-braze = plantilla de Braze
export-done = Guardado en { $name }
export-failed = No se han podido descargar las traducciones de { $name }.
export-unexpressed = { $count ->
        [one] { $count } texto tiene una selección que este formato no admite: aparece en notación de Fluent y vuelve intacto.
       *[other] { $count } textos tienen selecciones que este formato no admite: aparecen en notación de Fluent y vuelven intactos.
    }
