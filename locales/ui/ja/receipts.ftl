# 送信結果：検索、絞り込み、詳細。

receipts-search = 送信結果を検索
receipts-search-hint = デバイス、キャンペーン、理由、ID…
receipts-found = { $count ->
   *[other] { $number }件
}
receipts-found-more = { $number }件以上
receipts-none-yet = 送信結果はまだありません
receipts-standing = 結果
receipts-any-standing = すべての結果
receipts-needs-action = 要対応
receipts-any-gateway = すべてのゲートウェイ
receipts-run = テスト
receipts-any-run = すべてのテスト

receipt-open = { $device }、{ $standing }：詳細
receipt-details = 詳細
receipt-answer = 応答の原文
receipt-means = 意味
receipt-retry-at = 再試行できる時刻
receipt-planned = 予定
receipt-answered = 応答
receipt-answered-after = { $time }（{ $took } ミリ秒後）
receipt-attempts = 試行回数
receipt-campaign = キャンペーン
receipt-campaign-variant = { $campaign } · バリアント{ $variant }
receipt-locale = 言語
receipt-persona = ペルソナ
receipt-bytes = サイズ
receipt-bytes-of = { $limit }バイト中{ $size }バイト
receipt-show-run = このテストをすべて表示
receipt-delivery = 送信ID
receipt-provider-id = プロバイダーのID
receipt-copy = IDをコピー
receipt-copied = { $name }をコピーしました
receipt-copy-failed = { $name }をコピーできませんでした。クリップボードが受け付けませんでした。
receipt-device = デバイス
receipt-mark-unsubscribed = 購読解除にする
