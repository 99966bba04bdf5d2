# The source. Keep the deadline in the title: it is what people see when the rest is cut.

a =
    .title = Your streak ends at midnight
    .subtitle = Today’s puzzle is still waiting
    .body = You’ve played { $streak ->
            [one] { $streak } day
           *[other] { $streak } days
        } in a row, { $first_name }. Play before midnight to keep it going. Your first hint is on us.
    .button-1 = Play now
    .button-2 = Freeze my streak

# Android has no subtitle, so the puzzle moves into the body.
a-android =
    .body = Today’s puzzle is still waiting, { $first_name }. Play before midnight to keep your { $streak ->
            [one] one-day
           *[other] { $streak }-day
        } streak. Your first hint is on us.
