# Fichiers de traduction : ce qui entre, passé en revue, et ce qui sort.

import = Importer…
import-title = Importer des traductions
import-drop = Déposez des fichiers ici, ou choisissez-les
import-formats = CSV, TSV, XLIFF 1.2 et 2.1, Fluent, JSON, modèle de Braze
import-paste = Ou collez des cellules d’un tableur
import-paste-help = La première ligne nomme les colonnes : key, puis les codes de langue.
import-again = D’autres fichiers
import-take = { $count ->
        [one] Importer { $count } texte
       *[other] Importer { $count } textes
    }
import-done = { $count ->
        [one] { $count } texte importé
       *[other] { $count } textes importés
    }
import-nothing = Rien n’y changerait la campagne.
import-adds = Ajoute cette langue
import-chosen = { $chosen } sur { $all }
import-more = En afficher { $count } de plus
import-complaints = Ce qui ne va pas dans les fichiers
import-at = ligne { $line }, colonne { $column }
import-made-from = Traduit de :
import-gone = Ancien texte
import-comes = Nouveau texte
import-count-new = { $count ->
        [one] { $count } nouveau
       *[other] { $count } nouveaux
    }
import-count-changed = { $count ->
        [one] { $count } modifié
       *[other] { $count } modifiés
    }
import-count-overwrites = { $count ->
        [one] { $count } remplacerait une traduction
       *[other] { $count } remplaceraient une traduction
    }
import-count-confirmed = { $count } de nouveau à jour
import-count-source = { $count ->
        [one] { $count } modifierait la source
       *[other] { $count } modifieraient la source
    }
import-count-stale = { $count ->
        [one] { $count } traduit d’un texte plus ancien
       *[other] { $count } traduits d’un texte plus ancien
    }
import-count-unreadable = { $count ->
        [one] { $count } illisible
       *[other] { $count } illisibles
    }
import-count-unchanged = { $count ->
        [one] { $count } inchangé
       *[other] { $count } inchangés
    }

export = Exporter
export-for-spreadsheets = tableurs
export-for-translators = outils de traduction
export-for-developers = développement
export-for-braze = modèle de Braze
export-done = Enregistré dans { $name }
export-failed = Les traductions de { $name } n’ont pas pu être téléchargées.
export-unexpressed = { $count ->
        [one] { $count } texte a un choix que ce format ne sait pas dire : il y figure en notation Fluent et revient intact.
       *[other] { $count } textes ont des choix que ce format ne sait pas dire : ils y figurent en notation Fluent et reviennent intacts.
    }
