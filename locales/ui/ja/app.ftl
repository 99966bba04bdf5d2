# ウインドウ：タイトルバー、メニュー、障害。

close = 閉じる
done = 完了
cancel = キャンセル
remove = 削除
undo = 取り消す
redo = やり直す
save = 保存
save-as = 別名で保存…
save-overwrite = 上書き
save-elsewhere = 別名で保存…
new-campaign = 新規キャンペーン
open-folder = フォルダを開く
close-campaign = キャンペーンを閉じる
all-campaigns = すべてのキャンペーン
campaign-name = キャンペーン名
document-menu = キャンペーンメニュー
document-edited = 編集済み
document-new = 未保存
document-saved = 保存済み
document-read-only = 読み取り専用
document-not-kept = 保存されません
key-control = Ctrl
mode = モード
mode-compose = 作成
mode-translate = 翻訳
mode-send = 送信
findings-checking = チェック中…
findings-count = { $errors ->
        [0] { $warnings ->
            [0] エラー・警告なし
           *[other] 警告{ $warnings }件
        }
       *[other] エラー{ $errors }件、警告{ $warnings }件
    }
settings = 設定
settings-language = 言語
settings-theme = 外観
settings-theme-system = システムに合わせる
settings-theme-light = ライト
settings-theme-dark = ダーク

leaving-title = 「{ $name }」の変更を保存しますか？
leaving-why = 保存しないと、変更内容は失われます。
leaving-discard = 変更を破棄

failure-not-a-campaign = { $path }はキャンペーンではありません（campaign.tomlがありません）。キャンペーンのフォルダか.carillonファイルを選んでください。
failure-read-only = { $path }に書き込めません。キャンペーンを別の場所に保存してください。
failure-not-readable = { $path }を読み取る権限がありません。アクセス権を変更するか、所有者に確認してください。
failure-too-many-files = { $path }のファイルが{ $most }個を超えており、キャンペーンの上限を超えています。関係のないファイルを取り除いてください。
failure-file-too-large = { $path }は、ここで使えるファイルの上限{ $most } MBを超えています。もっと小さいファイルを使ってください。
failure-campaign-too-large = { $path }は、キャンペーンの上限{ $most } MBを超えています。画像を小さくするか、減らしてください。
failure-damaged = { $path }は壊れていて開けません。元の場所からもう一度入手するか、コピーを開いてください。（{ $detail }）
failure-in-use = この作業は、ほかのCarillonなどですでに開かれています。そちらで続けるか、先にそちらを閉じてください。
failure-disk-full = ディスクがいっぱいのため、{ $path }を書き込めませんでした。保存済みの内容はそのままです。空き容量を増やすか、別の場所に保存してください。
failure-not-found = { $path }が見つかりません。
failure-changed-on-disk = 開いたあとに、{ $path }がほかのプログラムで変更されました。保存するとその変更が上書きされます。
failure-picture-unknown = { $path }はCarillonで表示できる画像ではありません。PNG、JPEG、GIF、WebPのいずれかを使ってください。
failure-picture-too-large = { $path }が大きすぎます。5,000万画素以下の画像を使ってください。
failure-picture-damaged = { $path }は壊れていて表示できません。書き出し直すか、別の画像を使ってください。
failure-disk = { $path }を読み書きできませんでした：{ $detail }
failure-no-sandbox = サンドボックスを起動できませんでした：{ $detail }
failure-no-notifications = このコンピューターには通知を表示するものがありません。デスクトップの通知を有効にするか、dunstやmakoなどのサービスを起動してから、もう一度お試しください。
failure-not-shown = このコンピューターは通知を表示しませんでした：{ $detail }
failure-bug = Carillonで問題が発生しました：{ $detail }。作業内容は失われていません。
refused-locale-exists = { $locale }はすでにあります。
refused-source-locale = { $locale }は原文の言語です。ほかの言語の代替になるため、削除できません。
refused-no-locale = このキャンペーンに{ $locale }という言語はありません。
refused-no-variant = このキャンペーンに{ $variant }というバリアントはありません。
refused-no-variable = このキャンペーンに{ $variable }という変数はありません。
refused-bad-variable = 変数を{ $variable }という名前にはできません。英字、数字、_、-で、まだ使われていない名前にしてください。
refused-unreadable = { $file }はこのままでは読み取れません。まずソースを開いて修正してください。
refused-does-not-fit = { $file }の内容が変わったため、この変更を適用できません。
refused-bad-phrase = このテキストは保存できません。キーまたは名前に使えない文字が含まれています。
refused-no-choice = この文はもうそこでは変わりません。
refused-newer-format = このキャンペーンは新しいバージョンのCarillonで作成されました。表示はできますが、編集はできません。
refused-no-button = ボタンはこれ以上追加できません。1つのキャンペーンにつき3個までです。
