gaps =
    .title = Your old series
    .button-1 = Start
