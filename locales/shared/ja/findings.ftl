### チェック結果：規則の名前、事実、その結果。
### 共通：$fileと$line（場所があるとき）、$locale、$platforms。

## テキスト

finding-leading-emoji =
    .name = 先頭の絵文字
    .what = { $locale }の{ $field }が絵文字で始まっています。
    .why = 最初の文字で方向を決めるデバイスでは、行が逆の側から始まることがあります。絵文字は言葉の後に置いてください。
finding-code-among-words =
    .name = 文中のコード
    .what = { $locale }の{ $field }で、右から左に書く行にコード{ $code }が入っています。
    .why = 隣の文字と入れ替わって見えることがあり、コピーもしにくくなります。最後の行に単独で置いてください。
finding-mixed-direction =
    .name = 向きが変わる行
    .what =
        { $side ->
            [right] { $locale }の{ $field }に、左から右に書く語で始まる行があります。
           *[left] { $locale }の{ $field }に、右から左に書く語で始まる行があります。
        }
    .why =
        { $side ->
            [right] デバイスは最初の文字で本文を揃えるため、この行は左に寄ります。その言語の語で始めてください。
           *[left] デバイスは最初の文字で本文を揃えるため、この行は右に寄ります。その言語の語で始めてください。
        }
finding-no-title =
    .name = タイトルなし
    .what = タイトルがありません。
    .why = タイトルがないと、{ $platforms }に通知を送信できません。タイトルを入力するか、そのプラットフォーム専用のタイトルを入力してください。
finding-no-body =
    .name = 本文なし
    .what = 本文がありません。
    .why = { $platforms }では通知が表示されないことがあり、タイトルもないと拒否されることがあります。本文を入力してください。
finding-falls-back =
    .name = ほかの言語のテキスト
    .what = { $locale }の{ $field }にテキストがありません。
    .why = { $from }のテキストが表示されます。翻訳するか、この言語を削除してください。
finding-stale =
    .name = 古い原文の翻訳
    .what = { $locale }の{ $field }は古い原文の翻訳です。
    .why = その後、原文が変更されました。翻訳し直すか、今の訳のままでよいことを確認してください。
finding-same-as-source =
    .name = 原文と同じテキスト
    .what = { $locale }の{ $field }は原文とまったく同じです。
    .why = 意図したものならそのままで構いません。そうでなければ翻訳するか、空にして代替言語を使ってください。
finding-obsolete =
    .name = 原文にないテキスト
    .what = { $field }は{ $locale }にはありますが、原文にはありません。
    .why = { $locale }を受け取る人にはそのまま表示されます。削除するか、原文を入力してください。
finding-missing-plural =
    .name = 複数形の不足
    .what = { $locale }の{ $field }に、「{ $variable }」の複数形の文がありません: { $categories } ({ $examples })。
    .why = この言語にはその形があり、ほかの数のための文が表示されます。フィールドの下の表に書いてください。
finding-never-taken =
    .name = 誰にも届かない文
    .what = { $locale }の{ $field }に、誰にも届かない文があります: 「{ $variable }」の{ $keys }。
    .why = この言語ではどの値でも使われません。削除するか、キーを直してください。

## 見た目

finding-cut =
    .name = テキストの省略
    .what = { $field }は{ $shown }文字で省略されます。
    .why = { $expandable ->
        [yes] 「{ $hidden }」は通知を展開するまで隠れます。
       *[no] 「{ $hidden }」は表示されません。
    }
finding-missing-glyphs =
    .name = 字形のない文字
    .what = { $field }に、プレビューで描画できない文字が{ $count }種類あります：{ $characters }
    .why = 付属のフォントにないため、プレビューでは四角形になり、省略位置も正しくないことがあります。デバイスには対応するフォントがあるかもしれません。

## 送信

finding-too-large =
    .name = ペイロードの超過
    .what = ペイロードが{ $size }バイトあります（{ $provider }の上限は{ $limit }バイト）。
    .why = このままでは拒否されます。テキストかリンクを{ $over-text }バイト短くしてください。日本語など多くの文字は1文字に2～4バイト使います。
finding-collapse-id-too-long =
    .name = 折りたたみIDが長すぎる
    .what = iOSの折りたたみIDが{ $bytes }バイトあります（APNsの上限は64バイト）。
    .why = APNsはすべての通知を拒否します（BadCollapseId）。短いIDにしてください。
finding-not-in-liquid =
    .name = Liquidで表せない
    .what = { $loss ->
        [reference] { $field }（{ $locale }）：{ $detail }はLiquidにありません。
        [function] { $field }（{ $locale }）：{ $detail }に当たるフィルターがLiquidにありません。
        [format] { $field }（{ $locale }）：日付または金額の{ $detail }を、Liquidはこの言語の書き方で書けません。
        [fraction] { $field }（{ $locale }）：{ $detail }は整数とは限りません。
        [grouping] { $field }（{ $locale }）：この言語では{ $detail }を3桁ごとに区切りません。
        [no-field] { $field }：Brazeの{ $platforms }にはこの項目がありません。
        [unread] { $locale }に当たる言語と国の組み合わせがありません。
       *[address] { $field }：言語によってアドレスが異なります。
    }
    .why = { $loss ->
        [reference] 書いたまま送られます。言葉そのものを書いてください。
        [function] 値がそのまま送られます。そのまま読めるテキストをBrazeに渡してください。
        [format] 値がそのまま送られます。そのまま読めるテキストをBrazeに渡してください。
        [fraction] Liquidの複数形と桁区切りが正しいのは整数だけです。丸めるか、テキストとして渡してください。
        [grouping] 100,000からはプレビューと表示が異なります。問題になる場合はテキストとして渡してください。
        [no-field] この言葉は送られません。本文に書くか、アプリにボタンを登録してください。
        [unread] 同じ言語の別の版が先に選ばれます。言語をBrazeが選ぶ翻訳タグで送ってください。
       *[address] アドレスがタグの中にあり、Brazeはそれを警告します。すべての言語で同じアドレスとパラメーターを使ってください。
    }
finding-one-language =
    .name = ボタンが1つの言語
    .what = { $field }は全員に{ $locale }で送られます。
    .why = OneSignalのボタンの文言は1つだけで、読む人の言語に合わせられません。誰にでも分かる言葉にするか、言語ごとに送信してください。

## 設定

finding-picture-without-url =
    .name = URLのない画像
    .what = { $file }にはウェブ上のURLがありません。
    .why = この画像をデバイスに表示できるのはサンドボックスだけです。ほかへ送信する前に、サーバに置いてURLを設定してください。
finding-unreadable-picture =
    .name = 読み取れない画像
    .what = { $reason ->
        [unknown-format] { $file }はCarillonで読み取れる画像ではありません。
        [too-large] { $file }は画素数が多すぎます。
       *[damaged] { $file }は壊れています。
    }
    .why = { $reason ->
        [unknown-format] どのデバイスでも表示されません。PNG、JPEG、GIF、WebPのいずれかを使ってください。
        [too-large] 5,000万画素を超える画像は開けません。そこまで必要なデバイスもありません。小さく書き出してください（幅1,200ピクセルで十分です）。
       *[damaged] どのデバイスでも表示されません。書き出し直してください。
    }
finding-bad-link =
    .name = 開けないリンク
    .what = リンク{ $link }は{ $platforms }では何も開きません。
    .why = { $own ->
        [yes] スマートフォンではアプリで開きますが、ブラウザでは開けません。アプリも対応するhttpsのURLを使ってください。
       *[no] 完全なURL（https://…）を入力するか、アプリのリンクスキームに追加してください。
    }
finding-too-many-buttons =
    .name = ボタンが多すぎる
    .what = ボタンは{ $count }個ありますが、{ $platforms }では{ $shown }個しか表示されません。
    .why = 最後の{ $surplus }個は表示されません。
finding-buttons-without-category =
    .name = カテゴリのないボタン
    .what = ボタンにiOSのカテゴリがありません。
    .why = iOSでは、アプリが同じ名前のカテゴリを登録している場合だけボタンが表示されます。iOSのオプションで設定してください。
