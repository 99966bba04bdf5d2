# Asked before a campaign goes to people who are no testers.

confirm-numbers = What it comes to
confirm-findings = Findings
confirm-findings-none = Nothing to fix.
confirm-findings-more = { $count ->
    [one] And { $count } more.
   *[other] And { $count } more.
}
confirm-with-errors = { $count ->
    [one] Send it with its error
   *[other] Send it with its { $count } errors
}
confirm-checklist = Checklist
confirm-previews = { $count ->
    [one] I have looked at the preview
   *[other] I have looked at the previews of all { $count } locales
}
confirm-test = I have sent a test to my own devices
confirm-test-done = A test was accepted today at { $time }
confirm-links = { $count ->
    [one] I have opened the link
   *[other] I have opened all { $count } links
}
confirm-name = Type “{ $name }” to confirm
confirm-lacks-findings = The campaign is still being checked.
confirm-lacks-errors = Fix the errors, or tick that it goes out with them.
confirm-lacks-checklist = Tick off the checklist.
confirm-lacks-name = Type the name.
