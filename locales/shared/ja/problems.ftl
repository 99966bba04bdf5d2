### キャンペーンのファイルの問題：規則の名前、事実、対処。

finding-no-manifest =
    .name = campaign.tomlなし
    .what = campaign.tomlがありません。
    .why = Carillonはファイルから言語を推測し、設定は何も適用しません。キャンペーンを保存して新しいcampaign.tomlを作るか、元のファイルを戻してください。
finding-broken-toml =
    .name = 読み取れない設定
    .what = { $file }{ $line ->
        [0] {""}
       *[other] の{ $line }行目
    }を読み取れません：{ $detail }
    .why = 修正するまで設定は適用されませんが、失われるものはありません。テキストエディタで該当の行を直してください。
finding-bad-setting =
    .name = 認識できない設定
    .what = { $file }の{ $key } = { $value }は認識できません。
    .why = この設定は無視されます。使える値：{ $expected }
finding-newer-format =
    .name = 新しいCarillonで作成
    .what = このキャンペーンは新しいバージョンのCarillonで作成されました（形式{ $found }、このバージョンは{ $known }まで対応）。
    .why = 何も失われないよう、表示専用で開いています。編集するにはCarillonをアップデートしてください。
finding-broken-fluent =
    .name = 読み取れないテキスト
    .what = { $file }{ $line ->
        [0] {""}
       *[other] の{ $line }行目
    }を読み取れません：{ $fault ->
        [no-words] その名前のテキストがありません。
        [open-brace] 「{"{"}」が閉じられていないか、中に書けないものがあります。
        [close-brace] 「{"}"}」に対応する開き括弧がありません。
        [open-quote] 引用符が閉じられていません。
        [escape] 「\」のあとがエスケープ文字ではありません。
        [default] 選択肢には「*」を付けた既定の項目がちょうど1つ必要です。
        [selector] その条件では選択できません。変数を使ってください。
        [arguments] 関数の引数が正しくありません。
        [expression] 波括弧の中を認識できません。
        [too-deep] 波括弧の入れ子が深すぎます。
       *[no-message] メッセージ（名前 = テキスト）でもコメントでもない行です。
    }
    .why = その部分は無視され、ほかはすべて使われます。テキストエディタで該当の行を直してください。
finding-not-utf8 =
    .name = UTF-8ではない
    .what = { $file }はUTF-8で書かれていません。
    .why = このままでは読み取れません。テキストエディタで開き、UTF-8で保存し直してください。
finding-duplicate =
    .name = 重複
    .what = { $file }に{ $id }が2つあります。
    .why = 先に書かれたものが使われます。もう一方を削除してください。
finding-no-locale-file =
    .name = ファイルのない言語
    .what = { $missing-locale }のテキストが1つもありません。
    .why = ほかの言語のテキストが表示されます。翻訳するか、この言語を削除してください。
finding-unlisted-locale =
    .name = 使われないテキスト
    .what = { $file }はありますが、campaign.tomlに{ $unlisted-locale }がありません。
    .why = このテキストは誰にも届きません。campaign.tomlのlocalesに{ $unlisted-locale }を追加するか、ファイルを削除してください。
finding-second-locale-file =
    .name = 同じ言語のファイルが2つ
    .what = { $file }は{ $read }と同じ言語のファイルです。
    .why = 読み取られるのは{ $read }だけです。必要な内容をそちらに移し、もう一方を削除してください。
finding-bad-locale =
    .name = 言語ではない
    .what = { $tag }は言語タグではありません。
    .why = この言語は無視されます。en-US、fr、pt-BRのようなタグを書いてください。
finding-unknown-variable =
    .name = 未定義の変数
    .what = 変数{ $name }は定義されていません。
    .why = 値の代わりに変数名が表示されます。campaign.tomlで定義するか、名前を直してください。
finding-no-value =
    .name = 値なし
    .what = ペルソナ{ $persona }に{ $variable }の値がありません。
    .why = プレビューには変数名が表示されます。ペルソナに値を設定するか、変数に代わりの値を設定してください。
finding-unknown-reference =
    .name = 未定義の参照
    .what = { $file }で使われている{ $id }がありません。
    .why = 波括弧付きの名前が表示されます。そのメッセージを書くか、名前を直してください。
finding-cycle =
    .name = 循環参照
    .what = { $id }がほかのメッセージを通して自分自身を参照しています。
    .why = 終わりがないため、テキストになりません。参照のどれかを削除してください。
finding-unknown-function =
    .name = 未対応の関数
    .what = 関数{ $name }は使えません。
    .why = 関数名がそのまま表示されます。使えるのはNUMBER、DATETIME、DEFAULTです。ほかは、できあがったテキストを変数で渡してください。
finding-missing =
    .name = テキストなし
    .what = { $missing-locale }の{ $missing-field }にテキストがなく、代替もありません。
    .why = この項目は省かれます。原文の言語で入力してください。
finding-no-media =
    .name = 画像なし
    .what = 画像{ $path }がありません。
    .why = プレビューには表示されず、サンドボックスも送信できません。ファイルを戻すか、別の画像を選んでください。
