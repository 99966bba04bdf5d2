# Der Startbildschirm.

welcome-nav = Start
recent-campaigns = Zuletzt verwendet
recent-locales = { $count ->
        [one] { $count } Sprache
       *[other] { $count } Sprachen
    }
starters = Mit einer Vorlage beginnen
starters-first = Kampagne beginnen
lost-work = Die Arbeit an „{ $name }“ vom { $time } wurde nicht gespeichert.
lost-restore = Wiederherstellen
lost-discard = Verwerfen
lost-sure = Die Arbeit an „{ $name }“ endgültig verwerfen? Sie lässt sich nicht wiederherstellen.
lost-discard-sure = Endgültig verwerfen
welcome-demo = Demo im Browser: Kampagnen bleiben nur, solange diese Seite offen ist, und nichts wird gesendet.
