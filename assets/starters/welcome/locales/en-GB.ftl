# The source. Warm, short, one thing to do.

a =
    .title = Welcome to Juniper, { $first_name }
    .body = { $plants ->
            [one] Your first plant is in.
           *[other] Your { $plants } plants are in.
        } We’ll let you know when it’s time to water.
    .button-1 = See my plants
