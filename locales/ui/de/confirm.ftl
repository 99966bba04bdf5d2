# Wird gefragt, bevor eine Kampagne an Menschen geht, die nicht testen.

confirm-numbers = Worum es geht
confirm-findings = Prüfung
confirm-findings-none = Nichts zu tun.
confirm-findings-more = { $count ->
    [one] Und { $count } weiterer Punkt.
   *[other] Und { $count } weitere Punkte.
}
confirm-with-errors = { $count ->
    [one] Trotz des Fehlers senden
   *[other] Trotz der { $count } Fehler senden
}
confirm-checklist = Checkliste
confirm-previews = { $count ->
    [one] Ich habe die Vorschau angesehen
   *[other] Ich habe die Vorschau aller { $count } Sprachen angesehen
}
confirm-test = Ich habe einen Test an eigene Geräte gesendet
confirm-test-done = Heute um { $time } wurde ein Test angenommen
confirm-links = { $count ->
    [one] Ich habe den Link geöffnet
   *[other] Ich habe alle { $count } Links geöffnet
}
confirm-name = Zum Bestätigen „{ $name }“ eingeben
confirm-lacks-findings = Die Kampagne wird noch geprüft.
confirm-lacks-errors = Beheben Sie die Fehler, oder haken Sie an, dass trotzdem gesendet wird.
confirm-lacks-checklist = Haken Sie die Checkliste ab.
confirm-lacks-name = Geben Sie den Namen ein.
