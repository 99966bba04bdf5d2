# Übersetzungsdateien: was hereinkommt, zur Durchsicht, und was hinausgeht.

import = Importieren…
import-title = Übersetzungen importieren
import-drop = Dateien hierher ziehen oder auswählen
import-formats = CSV, TSV, XLIFF 1.2 und 2.1, Fluent, JSON, Braze-Vorlage
import-paste = Oder Zellen aus einer Tabelle einfügen
import-paste-help = Die erste Zeile benennt die Spalten: key, dann Sprachcodes.
import-again = Andere Dateien
import-take = { $count ->
        [one] { $count } Text importieren
       *[other] { $count } Texte importieren
    }
import-done = { $count ->
        [one] { $count } Text importiert
       *[other] { $count } Texte importiert
    }
import-nothing = Nichts davon würde die Kampagne ändern.
import-adds = Neue Sprache
import-chosen = { $chosen } von { $all }
import-more = { $count } weitere anzeigen
import-complaints = Probleme in den Dateien
import-at = Zeile { $line }, Spalte { $column }
import-made-from = Übersetzt wurde:
import-gone = Bisheriger Text
import-comes = Neuer Text
import-count-new = { $count } neu
import-count-changed = { $count } geändert
import-count-overwrites = { $count ->
        [one] { $count } würde eine Übersetzung ersetzen
       *[other] { $count } würden eine Übersetzung ersetzen
    }
import-count-confirmed = { $count } wieder aktuell
import-count-source = { $count ->
        [one] { $count } würde den Ausgangstext ändern
       *[other] { $count } würden den Ausgangstext ändern
    }
import-count-stale = { $count } nach älterem Ausgangstext
import-count-unreadable = { $count } nicht lesbar
import-count-unchanged = { $count } unverändert

export = Exportieren
export-for-spreadsheets = Tabellen
export-for-translators = Übersetzungstools
export-for-developers = Entwicklung
export-for-braze = Braze-Vorlage
export-done = Gespeichert in { $name }
export-failed = Die Übersetzungen von { $name } konnten nicht heruntergeladen werden.
export-unexpressed = { $count ->
        [one] { $count } Text enthält eine Auswahl, die dieses Format nicht kennt. Er steht dort in Fluent-Schreibweise und kommt unversehrt zurück.
       *[other] { $count } Texte enthalten eine Auswahl, die dieses Format nicht kennt. Sie stehen dort in Fluent-Schreibweise und kommen unversehrt zurück.
    }
