### シェル自身の言葉：システムのダイアログ、メニュー、お知らせ。

ask-open-campaign = キャンペーンのフォルダを開く
ask-save-campaign = キャンペーンを保存
ask-save-picture = 画像を保存
ask-save-translations = 翻訳を保存
ask-save-receipts = 送信結果を保存
ask-open-list = デバイスのリストを開く
files-picture = PNG画像
files-list = リスト

menu-edit = 編集
menu-window = ウインドウ

notice-title = ファイルを別の場所に移しました
notice-set-aside =
    { $path }は壊れていて読み取れませんでした。
    何も消去していません。現在の場所：{ $kept }
    Carillonはこのファイルなしで続行します。
notice-damaged-journal =
    保存していない作業内容の一部を読み取れませんでした。それより前の内容はすべて復元しました。
    何も消去していません。残りは{ $path }に保管しています。
notice-no-home-title = 作業内容を保管できません
notice-no-home =
    Carillonのフォルダ{ $path }を作成できません：{ $detail }
    入力した内容は保存するまで保管されず、送信もできません。空き容量を増やすかフォルダのアクセス権を変更してから、Carillonを起動し直してください。
notice-run-stopped-title = 送信を停止しました
notice-run-stopped =
    送信結果を記録できませんでした：{ $detail }
    まだ送り出していなかった通知は送信していません。送信途中だった通知は届いている可能性があります。確認してから送り直してください。
notice-page-ended-title = ウインドウを表示できません
notice-page-ended =
    Carillonのウインドウを描画する部分が、1分間に何度も終了しました。
    作業内容は直前まで保管されています。ウインドウを閉じてCarillonを開き直すと、復元できます。

smoke-timeout = { $seconds }秒以内にプレビューが描画されませんでした。
start-failed = Carillonを起動できません：{ $detail }
start-no-display = ウインドウを開く画面がありません。画面なしで使うには：xvfb-run -a carillon-app
