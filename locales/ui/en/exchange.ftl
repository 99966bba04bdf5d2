# Translators' files: what comes in, looked through, and what goes out.

import = Import…
import-title = Import translations
import-drop = Drop files here, or choose them
import-formats = CSV, TSV, XLIFF 1.2 and 2.1, Fluent, JSON, Braze’s template
import-paste = Or paste cells from a spreadsheet
import-paste-help = The first row names the columns: key, then language tags.
import-again = Other files
import-take = { $count ->
        [one] Import { $count } text
       *[other] Import { $count } texts
    }
import-done = { $count ->
        [one] { $count } text imported
       *[other] { $count } texts imported
    }
import-nothing = Nothing in it would change the campaign.
import-adds = Adds this language
import-chosen = { $chosen } of { $all }
import-more = Show { $count } more
import-complaints = What is wrong with the files
import-at = line { $line }, column { $column }
import-made-from = Made from:
import-gone = Previous text
import-comes = New text
import-count-new = { $count } new
import-count-changed = { $count } changed
import-count-overwrites = { $count } would replace a translation
import-count-confirmed = { $count } up to date again
import-count-source = { $count } would change the source
import-count-stale = { $count } made from older words
import-count-unreadable = { $count } cannot be read
import-count-unchanged = { $count } unchanged

export = Export
export-for-spreadsheets = spreadsheets
export-for-translators = translation tools
export-for-developers = developers
export-for-braze = Braze’s template
export-done = Written to { $name }
export-failed = The translations of { $name } could not be downloaded.
export-unexpressed = { $count ->
        [one] { $count } text has a choice that this format cannot say: it stands there in Fluent’s notation, and comes back whole.
       *[other] { $count } texts have choices that this format cannot say: they stand there in Fluent’s notation, and come back whole.
    }
