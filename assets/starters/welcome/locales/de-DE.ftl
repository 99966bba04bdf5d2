# Wir duzen.

a =
    .title = Willkommen bei Juniper, { $first_name }
    .body = { $plants ->
            [one] Deine erste Pflanze ist eingetragen.
           *[other] Deine { $plants } Pflanzen sind eingetragen.
        } Wir sagen dir Bescheid, wenn es Zeit zum Gießen ist.
    .button-1 = Meine Pflanzen ansehen
