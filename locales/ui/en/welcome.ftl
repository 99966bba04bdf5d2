# The welcome screen.

welcome-nav = Start
recent-campaigns = Recent campaigns
recent-locales = { $count ->
        [one] { $count } locale
       *[other] { $count } locales
    }
starters = Start from a template
starters-first = Start a campaign
lost-work = Work on “{ $name }” from { $time } was not saved.
lost-restore = Restore
lost-discard = Discard
lost-sure = Discard the work on “{ $name }” for good? Nothing brings it back.
lost-discard-sure = Discard for good
welcome-demo = Demo in a browser: campaigns live as long as this page, and nothing is sent.
