-brand = ルーメン
    .gender = none
# Windows wrote this file.
lines =
    .body =
        一行目
          深い行
        
        { "[" }かっこ
        本当に最後の行
same =
    .title = Lumen Prime
    .body = { $price }
