### What is wrong with the files of a campaign: the rule's name, what is so, what to do.

finding-no-manifest =
    .name = No campaign.toml
    .what = campaign.toml is not there.
    .why = Carillon guesses the locales from the files and knows no settings. Save the campaign to write a new campaign.toml, or put the old one back.
finding-broken-toml =
    .name = Unreadable settings
    .what = { $file } cannot be read{ $line ->
        [0] {""}
       *[other] {" "}at line { $line }
    }: { $detail }
    .why = Its settings do not count until it is mended, and nothing in it is lost. Correct the line in a text editor.
finding-bad-setting =
    .name = Setting not understood
    .what = { $key } = { $value } means nothing in { $file }.
    .why = The setting is left out. Use { $expected }
finding-newer-format =
    .name = Made by a newer Carillon
    .what = A newer Carillon wrote this campaign (format { $found }; this one knows { $known }).
    .why = It is opened to look at only, so that nothing is lost. Update Carillon to change it.
finding-broken-fluent =
    .name = Unreadable words
    .what = { $file } cannot be read{ $line ->
        [0] {""}
       *[other] {" "}at line { $line }
    }: { $fault ->
        [no-words] the name there has no words.
        [open-brace] a “{"{"}” is not closed there, or what follows it may not stand between braces.
        [close-brace] a “{"}"}” there closes nothing.
        [open-quote] a quotation mark is not closed there.
        [escape] what follows the “\” there is no escape.
        [default] a choice needs exactly one branch marked with “*”.
        [selector] what the choice depends on cannot decide it; use a variable.
        [arguments] the arguments of the function are not in order.
        [expression] what stands between the braces there means nothing.
        [too-deep] braces stand within each other too deep.
       *[no-message] the line is neither a message (name = words) nor a comment.
    }
    .why = What stands there is left out; everything else counts. Correct the line in a text editor.
finding-not-utf8 =
    .name = Not UTF-8
    .what = { $file } is not written in UTF-8.
    .why = It cannot be read. Open it in a text editor and save it as UTF-8.
finding-duplicate =
    .name = Written twice
    .what = { $id } is there twice in { $file }.
    .why = The first one counts. Remove the other.
finding-no-locale-file =
    .name = Locale without a file
    .what = { $missing-locale } has no words at all.
    .why = People get the words of another locale. Translate it, or remove the locale.
finding-unlisted-locale =
    .name = Words nobody reads
    .what = { $file } is there, but campaign.toml does not list { $unlisted-locale }.
    .why = Nobody gets these words. Add { $unlisted-locale } to locales in campaign.toml, or remove the file.
finding-second-locale-file =
    .name = Second file of a locale
    .what = { $file } is for the same locale as { $read }.
    .why = Only { $read } is read. Move what you need into it and remove the other file.
finding-bad-locale =
    .name = Not a locale
    .what = { $tag } is not a language tag.
    .why = The locale is left out. Write a tag like en-US, fr or pt-BR.
finding-unknown-variable =
    .name = Unknown variable
    .what = The variable { $name } is not declared.
    .why = People would see its name instead of a value. Declare it in campaign.toml, or correct the name.
finding-no-value =
    .name = No value
    .what = The persona { $persona } has no value for { $variable }.
    .why = The preview shows the variable’s name. Give the persona a value, or the variable a default.
finding-unknown-reference =
    .name = Unknown reference
    .what = { $id } is used in { $file }, but it is not there.
    .why = People would see the name in braces. Write that message, or correct the name.
finding-cycle =
    .name = Messages in a circle
    .what = { $id } refers to itself through other messages.
    .why = It has no end, so it gives no words. Remove one of the references.
finding-unknown-function =
    .name = Unknown function
    .what = The function { $name } does not exist here.
    .why = People would see its name. Carillon knows NUMBER, DATETIME and DEFAULT; for anything else send a variable with the finished words.
finding-missing =
    .name = Missing words
    .what = { $missing-field } has no words in { $missing-locale } and none to fall back to.
    .why = It would be left out. Write it in the source locale.
finding-no-media =
    .name = Missing picture
    .what = The picture { $path } is not there.
    .why = The preview leaves it out and the sandbox cannot send it. Put the file back, or choose another picture.
