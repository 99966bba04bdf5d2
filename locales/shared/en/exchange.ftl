### Translators' files: what an import would change, what is wrong with the file, what is wrong with the words of a cell.

## What taking a cell would do

exchange-verdict-new = new
exchange-verdict-changed = changed
exchange-verdict-overwrites = replaces a translation
exchange-verdict-confirmed = up to date again
exchange-verdict-unchanged = unchanged
exchange-verdict-stale = made from older words
exchange-verdict-source = changes the source
exchange-verdict-unreadable = cannot be read

## What is wrong with a file

exchange-complaint-too-large = The file is larger than is read.
    .why = It has { $bytes } bytes; at most { $most } are read. Split it by locale or by variant.
exchange-complaint-not-text = This is no text file.
    .why = From a spreadsheet, save as CSV or as tab-separated text, in UTF-8.
exchange-complaint-not-utf8 = { $count ->
        [one] One place is
       *[other] { $count } places are
    } not UTF-8, the first one here.
    .why = Cells with such bytes are left out. Save the file as UTF-8 to have them all.
exchange-complaint-utf16 = The file is UTF-16.
    .why = It was understood. Most tools prefer UTF-8.
exchange-complaint-empty = The file is empty.
    .why = Nothing changes.
exchange-complaint-broken = The file cannot be read from here on: { $detail }
    .why = What stands before is in the review. Correct the file, or export it again.
exchange-complaint-broken-fluent = This is no Fluent.
    .why = The rest of the file is read. Correct the line.
exchange-complaint-entities = The file defines entities, or uses one that XML does not have.
    .why = It is not read from here on, because such files can be made to fill the memory. Write the characters themselves.
exchange-complaint-too-deep = Elements stand too deep within each other.
    .why = The file is not read from here on.
exchange-complaint-open-quote = A quotation mark is not closed.
    .why = Everything after it counts as one cell. Close it, or double it where it is meant.
exchange-complaint-too-many-rows = The file has too many rows.
    .why = { $most } are read. Split the file.
exchange-complaint-too-many-columns = The file has { $count } columns.
    .why = The first { $most } are read.
exchange-complaint-too-many-cells = The file has too many cells with words.
    .why = { $most } are read. Split the file by locale.
exchange-complaint-long-row = The row has more cells than the table has columns.
    .why = { $surplus ->
        [one] One cell is
       *[other] { $surplus } cells are
    } not read. A comma may want quotation marks around its cell.
exchange-complaint-no-keys = Nothing says which fields the words are for.
    .why = A table needs a column “key” with names such as a.title. Export one to see how it looks.
exchange-complaint-no-locales = No column is of a language.
    .why = The first row names the columns by language tags, such as fr-FR.
exchange-complaint-no-locale = Nothing says which language the words are of.
    .why = Say it with the import, or name the file by its tag: fr-FR.{ $extension }
exchange-complaint-unknown-column = “{ $heading }” is no language tag.
    .why = The column is not read.
exchange-complaint-second-column = There is a second column for { $locale }.
    .why = Only the first one is read.
exchange-complaint-unknown-key = The campaign has no field “{ $key }”.
    .why = Its words are left out. Names are such as a.title, or a-android.body.
exchange-complaint-unknown-variant = The campaign has no variant “{ $name }”.
    .why = Its rows are left out. Write the variant’s id into the first row.
exchange-complaint-no-field = “{ $id }” has words of its own.
    .why = Only attributes such as .title and .body are shown by a push; these words are left out.

## What is wrong with the words of a cell

exchange-fault-pattern = { $fault ->
    [open-brace] A “{"{"}” is not closed, or what stands in it is no name (line { $line }, column { $column }).
    [close-brace] A “{"}"}” has no “{"{"}” (line { $line }, column { $column }).
    [open-quote] A quotation mark is not closed (line { $line }, column { $column }).
    [default] A choice needs exactly one branch with * (line { $line }, column { $column }).
    [too-deep] Choices stand too deep within each other (line { $line }, column { $column }).
   *[other] A placeable is broken (line { $line }, column { $column }).
}
exchange-fault-more-than-one-field = A line of it begins another field.
exchange-fault-not-utf8 = Some of its bytes are not UTF-8.
exchange-fault-too-long = It is longer than is read: { $bytes } bytes, where { $most } are.
exchange-fault-markup = The inline element “{ $element }” does not say what it stands for (line { $line }, column { $column }).
exchange-fault-liquid = { $tag } has no counterpart here (line { $line }, column { $column }).
exchange-fault-unknown-variable = The campaign has no variable “{ $name }”.
exchange-fault-unknown-function = There is no function { $name }.
exchange-fault-unknown-reference = The locale has no “{ $id }”.
exchange-fault-missing-variable = “{ $name }” of the source is not in it.
exchange-fault-no-source = The source has no words here.
exchange-fault-duplicate = The same field stands in line { $line } already.

## On the command line

failure-not-imported = The import could not be written: { $detail }
    .why = Nothing was changed. Mend the file that is named, then import again.
cli-imported = Taken: { $taken }. Left: { $left }.
cli-would-import = Would be taken: { $taken }. Would be left: { $left }. Nothing was written.
cli-absent-locale = The campaign has no { $locale }; its cells are left. Add it with --locale { $locale }
cli-more-complaints = And { $count } more of the kind.
cli-exported = { $count ->
        [one] Wrote 1 file to { $path }.
       *[other] Wrote { $count } files to { $path }.
    }
cli-unexpressed = { $field } in { $locale } has a choice or a function: Braze would show it as it is written here. It comes back whole.
