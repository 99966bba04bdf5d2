# プレビュー下のパネル：チェック結果とペイロード。

drawer-label = チェック結果とペイロード
drawer-open = パネルを開く
drawer-close = パネルを閉じる
drawer-resize = パネルの高さ
drawer-findings = チェック結果
drawer-payload = ペイロード

drawer-none = 修正の必要はありません。すべての言語が収まり、送信できます。
drawer-more = さらに表示
drawer-error = エラー
drawer-warning = 警告
drawer-note = 参考
drawer-go-field = { $field }へ移動
drawer-go-locale = { $locale }へ移動

drawer-provider = プロバイダ
drawer-payload-code = リクエスト
drawer-payload-none = このキャンペーンはこのプラットフォームには送信されません。
drawer-copy = 内容をコピー
drawer-copied = { $name }の内容を1バイトも変えずにコピーしました
drawer-copy-failed = { $name }の内容をコピーできませんでした。クリップボードが受け付けませんでした。
# $sizeと$limitは桁区切り済み：1,214
drawer-meter = { $provider }：{ $limit }バイト中{ $size }バイト
drawer-bytes = { $size }バイト
drawer-bytes-limit = 上限{ $limit }
drawer-part-text = テキスト
drawer-part-media = メディア
drawer-part-buttons = ボタン
drawer-part-other = その他

# Brazeに渡す文面。バイト数はLiquidのもので、届く文面のものではない。
drawer-braze-fields = Brazeの文面
drawer-braze-platform = プラットフォーム
drawer-braze-form = 言語のまとめ方
drawer-braze-liquid = Liquid
drawer-braze-tags = 翻訳タグ
drawer-braze-copy = { $field }をコピー
drawer-braze-copied = { $name }をBraze用にコピーしました
drawer-braze-copy-failed = { $name }をコピーできませんでした。クリップボードが受け付けませんでした。
drawer-braze-losses = プレビューと異なる点
drawer-braze-whole = すべてプレビューのとおりです。
