### 翻訳ファイル：読み込みで変わる内容、ファイルの問題、セルのテキストの問題。

## セルを取り込んだときの変化

exchange-verdict-new = 新規
exchange-verdict-changed = 変更
exchange-verdict-overwrites = 訳文を置き換え
exchange-verdict-confirmed = 最新と確認
exchange-verdict-unchanged = 変更なし
exchange-verdict-stale = 古い原文の翻訳
exchange-verdict-source = 原文を変更
exchange-verdict-unreadable = 読み取り不可

## ファイルの問題

exchange-complaint-too-large = ファイルが大きすぎます。
    .why = サイズは{ $bytes }バイトです。読み取れるのは{ $most }バイトまでです。言語かバリアントごとに分けてください。
exchange-complaint-not-text = テキストファイルではありません。
    .why = 表計算ソフトからは、CSVまたはタブ区切りテキストとしてUTF-8で保存してください。
exchange-complaint-not-utf8 = UTF-8ではない箇所が{ $count }か所あります。最初の箇所はここです。
    .why = 該当するセルは省かれます。すべて読み込むには、ファイルをUTF-8で保存し直してください。
exchange-complaint-utf16 = ファイルはUTF-16です。
    .why = 問題なく読み取りましたが、多くのツールにはUTF-8が適しています。
exchange-complaint-empty = ファイルが空です。
    .why = 何も変わりません。
exchange-complaint-broken = ここから先を読み取れません：{ $detail }
    .why = ここまでの内容は確認できます。ファイルを直すか、書き出し直してください。
exchange-complaint-broken-fluent = Fluentとして読み取れません。
    .why = ファイルの残りは読み取ります。この行を直してください。
exchange-complaint-entities = ファイルが実体を定義しているか、XMLにない実体を使っています。
    .why = このようなファイルはメモリを使い尽くすことがあるため、ここから先は読み取りません。文字をそのまま書いてください。
exchange-complaint-too-deep = 要素の入れ子が深すぎます。
    .why = ここから先は読み取りません。
exchange-complaint-open-quote = 引用符が閉じられていません。
    .why = これより後ろは、すべて1つのセルとして扱われます。引用符を閉じるか、文字として使う場合は2つ重ねてください。
exchange-complaint-too-many-rows = ファイルの行が多すぎます。
    .why = 読み取るのは{ $most }行までです。ファイルを分けてください。
exchange-complaint-too-many-columns = ファイルに{ $count }列あります。
    .why = 読み取るのは最初の{ $most }列です。
exchange-complaint-too-many-cells = テキストのあるセルが多すぎます。
    .why = 読み取るのは{ $most }個までです。言語ごとにファイルを分けてください。
exchange-complaint-long-row = この行のセルが表の列より多くなっています。
    .why = { $surplus }個のセルは読み取られません。コンマを含むセルに引用符が必要かもしれません。
exchange-complaint-no-keys = どの項目のテキストかがわかりません。
    .why = 表には、a.titleのような名前を並べた「key」列が必要です。書き出したファイルを見本にしてください。
exchange-complaint-no-locales = 言語の列がありません。
    .why = 1行目に、fr-FRのような言語タグで列の名前を書いてください。
exchange-complaint-no-locale = どの言語のテキストかがわかりません。
    .why = 読み込むときに言語を指定するか、ファイル名を言語タグにしてください：fr-FR.{ $extension }
exchange-complaint-unknown-column = 「{ $heading }」は言語タグではありません。
    .why = この列は読み取られません。
exchange-complaint-second-column = { $locale }の列が2つあります。
    .why = 読み取られるのは最初の列だけです。
exchange-complaint-unknown-key = キャンペーンに「{ $key }」という項目はありません。
    .why = このテキストは省かれます。名前はa.titleやa-android.bodyのように書いてください。
exchange-complaint-unknown-variant = キャンペーンに「{ $name }」というバリアントはありません。
    .why = このバリアントの行は省かれます。1行目にバリアントのIDを書いてください。
exchange-complaint-no-field = 「{ $id }」に直接テキストが書かれています。
    .why = 通知に表示されるのは.titleや.bodyなどの属性だけです。このテキストは省かれます。

## セルのテキストの問題

exchange-fault-pattern = { $fault ->
    [open-brace] 「{"{"}」が閉じられていないか、中が名前ではありません（{ $line }行目、{ $column }文字目）。
    [close-brace] 「{"}"}」に対応する「{"{"}」がありません（{ $line }行目、{ $column }文字目）。
    [open-quote] 引用符が閉じられていません（{ $line }行目、{ $column }文字目）。
    [default] 選択肢には「*」を付けた既定の項目がちょうど1つ必要です（{ $line }行目、{ $column }文字目）。
    [too-deep] 選択肢の入れ子が深すぎます（{ $line }行目、{ $column }文字目）。
   *[other] 波括弧の中を認識できません（{ $line }行目、{ $column }文字目）。
}
exchange-fault-more-than-one-field = 途中の行から別の項目が始まっています。
exchange-fault-not-utf8 = UTF-8ではないバイトが含まれています。
exchange-fault-too-long = 長すぎます：{ $bytes }バイト（上限は{ $most }バイト）。
exchange-fault-markup = インライン要素「{ $element }」が何を表すかがわかりません（{ $line }行目、{ $column }文字目）。
exchange-fault-liquid = { $tag }に当たるものがありません（{ $line }行目、{ $column }文字目）。
exchange-fault-unknown-variable = キャンペーンに変数「{ $name }」はありません。
exchange-fault-unknown-function = 関数{ $name }はありません。
exchange-fault-unknown-reference = この言語に「{ $id }」はありません。
exchange-fault-missing-variable = 原文にある「{ $name }」がありません。
exchange-fault-no-source = 原文のこの項目は空です。
exchange-fault-duplicate = 同じ項目がすでに{ $line }行目にあります。

## コマンドライン

failure-not-imported = 読み込んだ内容を書き込めませんでした：{ $detail }
    .why = 何も変更していません。示されたファイルを直してから、もう一度読み込んでください。
cli-imported = 取り込み{ $taken }件、見送り{ $left }件。
cli-would-import = 取り込む予定{ $taken }件、見送る予定{ $left }件。まだ何も書き込んでいません。
cli-absent-locale = キャンペーンに{ $locale }がないため、この言語のセルは見送ります。追加するには：--locale { $locale }
cli-more-complaints = 同じ種類の問題がほかに{ $count }件あります。
cli-exported = { $path }にファイルを{ $count }個書き込みました。
cli-unexpressed = { $locale }の{ $field }には選択肢か関数があり、Brazeではこの表記のまま表示されます。読み込むと元どおりに戻ります。
