# The translator's screen: languages, source beside translation.

languages = Languages
languages-search = Find a language
language-source = Source
language-up = Move up
language-down = Move down
progress-translated = { $written } of { $all } translated
progress-missing = { $count } missing
progress-stale = { $count } to check
progress-same = { $count } same as the source
progress-obsolete = { $count } no longer needed

translate-source = This is the source: the others are translated from it. Write it in Compose.
translate-nothing = The source has no words yet. Write it in Compose.
translate-all-done = Nothing left to do in this language.
translate-open = To do
translate-next = Next to do
translate-field = fields
translate-locale = languages
translate-chain = falls back to { $chain }
translate-from = From { $locale }
translate-variant = Variant { $variant }
translate-no-source = The source has no words here any more.
translate-gone = No longer in the source
translate-new = New in the source
translate-still-right = It is still right
translate-copy-source = Copy the source
translate-remove = Remove these words

status-translated = Translated
status-stale = Source changed
status-same = Same as source
status-shared = Shared text
status-falls-back = As in { $locale }
status-missing = Missing
status-obsolete = No longer needed
status-cut = Cut

fallback-edit = Fallback…
fallback-title = When { $locale } has no words
fallback-why = People get the words of the first of these locales that has some.
fallback-up = Move { $locale } up
fallback-remove = Leave out { $locale }
fallback-add = Another locale
fallback-choose = Choose…
fallback-usual = Use the usual order
