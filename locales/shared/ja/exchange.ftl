### 翻訳ファイル：取り込みで何が変わるか、ファイルやセルの何が問題か。

## セルを取り込むとどうなるか

exchange-verdict-new = 新規
exchange-verdict-changed = 変更
exchange-verdict-overwrites = 訳文を置き換え
exchange-verdict-unchanged = 変更なし
exchange-verdict-stale = 古い原文の訳
exchange-verdict-source = 原文を変更
exchange-verdict-unreadable = 読めません

## ファイルの問題

exchange-complaint-too-large = ファイルが大きすぎて読み込めません。
    .why = { $bytes } バイトあります。読み込めるのは { $most } バイトまでです。言語かバリアントごとに分けてください。
exchange-complaint-not-text = テキストファイルではありません。
    .why = 表計算ソフトから UTF-8 の CSV かタブ区切りテキストで保存してください。
exchange-complaint-not-utf8 = UTF-8 でない箇所が { $count } か所あります。最初の箇所はここです。
    .why = その箇所を含むセルは取り込まれません。UTF-8 で保存し直すとすべて取り込めます。
exchange-complaint-utf16 = ファイルは UTF-16 です。
    .why = 読み込めました。多くのツールは UTF-8 を使います。
exchange-complaint-empty = ファイルが空です。
    .why = 何も変わりません。
exchange-complaint-broken = ここから先は読み込めません：{ $detail }
    .why = ここまでの内容は確認画面にあります。ファイルを直すか、書き出し直してください。
exchange-complaint-broken-fluent = Fluent ではありません。
    .why = ファイルの残りは読み込みます。この行を直してください。
exchange-complaint-entities = エンティティの定義か、XML にないエンティティがあります。
    .why = メモリーを使い切るおそれがあるため、ここから先は読み込みません。文字をそのまま書いてください。
exchange-complaint-too-deep = 要素の入れ子が深すぎます。
    .why = ここから先は読み込みません。
exchange-complaint-open-quote = 引用符が閉じていません。
    .why = 以降がすべて一つのセルになります。閉じるか、文字として使うなら二つ重ねてください。
exchange-complaint-too-many-rows = 行が多すぎます。
    .why = 読み込むのは { $most } 行です。ファイルを分けてください。
exchange-complaint-too-many-columns = 列が { $count } 列あります。
    .why = 最初の { $most } 列を読み込みます。
exchange-complaint-too-many-cells = 文言のあるセルが多すぎます。
    .why = 読み込むのは { $most } 個です。言語ごとに分けてください。
exchange-complaint-long-row = この行は表の列よりセルが多くなっています。
    .why = { $surplus } 個のセルは読み込みません。カンマを含むセルには引用符が必要です。
exchange-complaint-no-keys = どの項目の文言か分かりません。
    .why = a.title のような名前を入れた「key」列が必要です。書き出すと見本が得られます。
exchange-complaint-no-locales = 言語の列がありません。
    .why = 最初の行に fr-FR のような言語タグで列の名前を書いてください。
exchange-complaint-no-locale = どの言語の文言か分かりません。
    .why = 取り込むときに指定するか、ファイル名を言語タグにしてください：fr-FR.{ $extension }
exchange-complaint-unknown-column = 「{ $heading }」は言語タグではありません。
    .why = この列は読み込みません。
exchange-complaint-second-column = { $locale } の列が二つあります。
    .why = 最初の列だけを読み込みます。
exchange-complaint-unknown-key = キャンペーンに項目「{ $key }」はありません。
    .why = この文言は取り込みません。名前は a.title や a-android.body のように書きます。
exchange-complaint-unknown-variant = キャンペーンにバリアント「{ $name }」はありません。
    .why = この行は取り込みません。最初の行にバリアントの ID を書いてください。
exchange-complaint-no-field = 「{ $id }」自体に文言があります。
    .why = 通知に出るのは .title や .body などの属性だけです。この文言は取り込みません。

## セルの文言の問題

exchange-fault-pattern = { $fault ->
    [open-brace] 「{"{"}」が閉じていないか、中身が名前ではありません（{ $line } 行 { $column } 列）。
    [close-brace] 「{"}"}」に対応する「{"{"}」がありません（{ $line } 行 { $column } 列）。
    [open-quote] 引用符が閉じていません（{ $line } 行 { $column } 列）。
    [default] 選択には * の付いた枝がちょうど一つ必要です（{ $line } 行 { $column } 列）。
    [too-deep] 選択の入れ子が深すぎます（{ $line } 行 { $column } 列）。
   *[other] プレースホルダーの書き方が正しくありません（{ $line } 行 { $column } 列）。
}
exchange-fault-more-than-one-field = 途中の行が別の項目の始まりになっています。
exchange-fault-not-utf8 = UTF-8 でないバイトがあります。
exchange-fault-too-long = 長すぎます：{ $bytes } バイトあり、読めるのは { $most } バイトまでです。
exchange-fault-markup = 要素「{ $element }」が何を表すか分かりません（{ $line } 行 { $column } 列）。
exchange-fault-liquid = { $tag } に当たるものがありません（{ $line } 行 { $column } 列）。
exchange-fault-unknown-variable = キャンペーンに変数「{ $name }」はありません。
exchange-fault-unknown-function = 関数 { $name } はありません。
exchange-fault-unknown-reference = この言語に「{ $id }」はありません。
exchange-fault-missing-variable = 原文の「{ $name }」がありません。
exchange-fault-no-source = ここには原文がありません。
exchange-fault-duplicate = 同じ項目がすでに { $line } 行にあります。

## コマンドライン

failure-not-imported = 取り込みを書き込めませんでした：{ $detail }
    .why = 何も変わっていません。示されたファイルを直してから、もう一度取り込んでください。
cli-imported = 取り込み：{ $taken }。見送り：{ $left }。
cli-would-import = 取り込む予定：{ $taken }。見送る予定：{ $left }。何も書き込んでいません。
cli-absent-locale = キャンペーンに { $locale } がないため、そのセルは見送ります。追加するには --locale { $locale }
cli-more-complaints = 同様の指摘がほかに { $count } 件あります。
cli-exported = { $path } に { $count } 個のファイルを書き出しました。
cli-unexpressed = { $locale } の { $field } には選択か関数があり、Braze ではこの表記のまま表示されます。取り込み直すと元どおりです。
