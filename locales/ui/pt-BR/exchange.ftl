# Arquivos de tradução: o que entra, para conferir, e o que sai.

import = Importar…
import-title = Importar traduções
import-drop = Solte arquivos aqui ou escolha-os
import-formats = CSV, TSV, XLIFF 1.2 e 2.1, Fluent, JSON, modelo do Braze
import-paste = Ou cole células de uma planilha
import-paste-help = A primeira linha dá nome às colunas: key e depois os códigos de idioma.
import-again = Outros arquivos
import-take = { $count ->
        [one] Importar { $count } texto
       *[other] Importar { $count } textos
    }
import-done = { $count ->
        [one] { $count } texto importado
       *[other] { $count } textos importados
    }
import-nothing = Nada disso mudaria a campanha.
import-adds = Idioma novo
import-chosen = { $chosen } de { $all }
import-more = Mostrar mais { $count }
import-complaints = Problemas nos arquivos
import-at = linha { $line }, coluna { $column }
import-made-from = Traduzido de:
import-gone = Texto anterior
import-comes = Texto novo
import-count-new = { $count ->
        [one] { $count } novo
       *[other] { $count } novos
    }
import-count-changed = { $count ->
        [one] { $count } alterado
       *[other] { $count } alterados
    }
import-count-overwrites = { $count ->
        [one] { $count } substituiria uma tradução
       *[other] { $count } substituiriam uma tradução
    }
import-count-confirmed = { $count ->
        [one] { $count } atual de novo
       *[other] { $count } atuais de novo
    }
import-count-source = { $count ->
        [one] { $count } mudaria o original
       *[other] { $count } mudariam o original
    }
import-count-stale = { $count ->
        [one] { $count } traduzido de um texto antigo
       *[other] { $count } traduzidos de um texto antigo
    }
import-count-unreadable = { $count ->
        [one] { $count } ilegível
       *[other] { $count } ilegíveis
    }
import-count-unchanged = { $count } sem alteração

export = Exportar
export-for-spreadsheets = planilhas
export-for-translators = tradutores
export-for-developers = desenvolvedores
export-for-braze = modelo do Braze
export-done = Salvo em { $name }
export-failed = Não foi possível baixar as traduções de { $name }.
export-unexpressed = { $count ->
        [one] { $count } texto tem uma seleção que este formato não comporta: ele fica na notação do Fluent e volta intacto.
       *[other] { $count } textos têm seleções que este formato não comporta: eles ficam na notação do Fluent e voltam intactos.
    }
