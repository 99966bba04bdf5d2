### できなかったこと：何がどこで、どうすればよいか。コマンドライン用（アプリには別の文がある）。

failure-not-a-campaign = { $path }にキャンペーンがありません。
    .why = キャンペーンはcampaign.tomlのあるフォルダか、.carillonファイルです。作成するには：carillon new --list
failure-read-only = { $path }に書き込めません。
    .why = 何も変更していません。アクセス権を変更するか、別のフォルダを選んでください。
failure-not-readable = { $path }を読み取る権限がありません。
    .why = アクセス権を変更するか、所有者に依頼してください。
failure-disk-full = ディスクがいっぱいで、{ $path }を書き込む容量がありません。
    .why = 既存の内容は無事です。空き容量を増やして、もう一度試してください。
failure-not-found = { $path }がありません。
    .why = 名前と現在のフォルダを確認してください。
failure-not-a-folder = 同じ場所にファイルがあるため、{ $path }を作成できません。
    .why = 何も上書きしていません。別の名前かフォルダを選んでください。
failure-into-campaign = { $path }はキャンペーンが自分の画像を保管する場所です。
    .why = 画像を上書きしないよう、何も書き込んでいません。キャンペーンの外のフォルダを選んでください。
failure-already-there = { $path }はすでにあります。
    .why = 何も上書きしていません。まだないフォルダを選んでください。
failure-too-large = { $path }はキャンペーンの上限を超えています。
    .why = 不要なものを取り除いてください。上限は2,000ファイル、1ファイル128 MB、合計512 MBです。
failure-damaged = { $path }は壊れています：{ $detail }
    .why = 元の場所からもう一度取得してください。
failure-disk = { $path }を読み書きできませんでした：{ $detail }
    .why = システムからそれ以上の情報は得られませんでした。
failure-changed-on-disk = 書き込み中に{ $path }が変更されました。
    .why = 何も上書きしていません。内容を確認してから、もう一度試してください。
failure-bug = 起きるはずのない問題が発生しました：{ $detail }
    .why = Carillonの不具合です。ご報告ください。
failure-no-assets = Carillonのフォントとテンプレートが所定の場所にありません（{ $path }）。
    .why = Carillonを再インストールするか、fonts/fonts.tomlのあるフォルダをCARILLON_ASSETSに設定してください。
failure-bad-font = フォント{ $path }を使えません。
    .why = Carillonを再インストールしてください。
failure-unknown-starter = 「{ $given }」というテンプレートはありません。
    .why = 使えるもの：{ $known }
failure-unknown-surface = 「{ $given }」という表示先はありません。
    .why = 使えるもの：{ $known }
failure-unknown-locale = キャンペーンに「{ $given }」という言語はありません。
    .why = あるもの：{ $known }
failure-unknown-variant = キャンペーンに「{ $given }」というバリアントはありません。
    .why = あるもの：{ $known }
failure-unknown-persona = キャンペーンに「{ $given }」というペルソナはありません。
    .why = { $known ->
        [none] ペルソナが1つもありません。campaign.tomlに追加してください。
       *[other] あるもの：{ $known }
    }
failure-no-surfaces = キャンペーンに表示先が指定されていません。
    .why = --surfaceで指定するか、campaign.tomlに書いてください。一覧は`carillon surfaces`で確認できます。
failure-not-its-platform = { $provider }は{ $platform }に送信できません。
    .why = --provider { $known }を使うか、指定を省いてください。
failure-bad-output = { $path }に何を書き込むのか判断できません。
    .why = 1つずつPNGにするならフォルダ（末尾は/）、一覧画像にするなら.pngで終わる名前を指定してください。
failure-sheet-too-large = 一覧画像が{ $width }×{ $height }ピクセルになり、開けるプログラムがありません。
    .why = 言語か表示先を減らすか、--scaleを小さくするか、フォルダに書き出してください。
failure-no-sandbox = サンドボックスがポート{ $port }で待ち受けできません：{ $detail }
    .why = ほかのプログラムがポートを使っている可能性があります。別のポートを選ぶか、--portを省いて空きポートを使ってください。
failure-no-notifications = このコンピューターには通知を表示するものがありません。届いた通知はここにだけ出力されます。
    .why = デスクトップの通知を有効にするか、dunstやmakoなどのサービスを起動してください。それ以降に届いた通知は表示されます。
failure-not-shown = このコンピューターは通知を表示しませんでした：{ $detail }
    .why = 通知はサンドボックスに届いています。

## コマンドラインが結果に添える文

cli-campaign-errors = キャンペーンに読み取れない部分があります。残りを表示します。詳しくは`carillon check`で確認してください。
cli-clean = 問題は見つかりませんでした。
cli-summary = { $errors ->
        [0] エラーなし
       *[other] エラー{ $errors }件
    }、{ $warnings ->
        [0] 警告なし
       *[other] 警告{ $warnings }件
    }、{ $notes ->
        [0] 参考なし
       *[other] 参考{ $notes }件
    }。
cli-made = { $path }を作成しました。
cli-wrote = { $path }に画像を{ $count }枚書き込みました。
cli-sandbox-ready = サンドボックスはCtrl-Cを押すまで待ち受けます。APNs、FCM、Web Pushと同じリクエストを受け付けます。
cli-fits = 収まる
cli-cropped = 切り抜き
cli-not-shown = 非表示
cli-unbounded = 無制限
cli-head-locale = 言語
cli-head-surface = 表示先
cli-head-field = 項目
cli-head-lines = 行数
cli-head-cut = 省略位置（バイト）
cli-head-hidden = 隠れる部分
cli-head-platform = プラットフォーム
cli-head-variant = バリアント
cli-head-provider = プロバイダ
cli-head-bytes = バイト数
cli-head-limit = 上限
