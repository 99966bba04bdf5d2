# Übersetzen: die Sprachen, der Ausgangstext neben der Übersetzung.

languages = Sprachen
languages-search = Sprache suchen
language-source = Ausgangssprache
language-up = Nach oben
language-down = Nach unten
progress-translated = { $written } von { $all } übersetzt
progress-missing = { $count } fehlen
progress-stale = { $count } zu prüfen
progress-same = { $count } wie im Ausgangstext
progress-obsolete = { $count } überflüssig

translate-source = Das ist der Ausgangstext, aus dem alles andere übersetzt wird. Geschrieben wird er unter „Verfassen“.
translate-nothing = Es gibt noch keinen Ausgangstext. Geschrieben wird er unter „Verfassen“.
translate-all-done = In dieser Sprache ist nichts mehr zu tun.
translate-open = Offen
translate-next = Nächstes Offenes
translate-field = Felder
translate-locale = Sprachen
translate-chain = Ersatz: { $chain }
translate-from = Aus { $locale }
translate-variant = Variante { $variant }
translate-no-source = Der Ausgangstext ist hier inzwischen leer.
translate-gone = Im Ausgangstext entfernt
translate-new = Neu im Ausgangstext
translate-still-right = Stimmt weiterhin
translate-copy-source = Ausgangstext übernehmen
translate-remove = Diesen Text entfernen

status-translated = Übersetzt
status-stale = Ausgangstext geändert
status-same = Wie Ausgangstext
status-shared = Gemeinsamer Text
status-falls-back = Wie { $locale }
status-missing = Fehlt
status-obsolete = Überflüssig
status-cut = Abgeschnitten

fallback-edit = Ersatzsprachen…
fallback-title = Wenn Text in { $locale } fehlt
fallback-why = Angezeigt wird der Text der ersten Sprache dieser Liste, die einen hat.
fallback-up = { $locale } nach oben
fallback-remove = { $locale } auslassen
fallback-add = Weitere Sprache
fallback-choose = Auswählen…
fallback-usual = Übliche Reihenfolge verwenden
