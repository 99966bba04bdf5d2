# 送信画面：テストデバイス、テスト、送信結果、受信箱。

send-gateway = ゲートウェイ
send-sandbox = サンドボックス
send-sandbox-what = 実際には送信しません
send-devices = テストデバイス
send-loading = 読み込み中
send-device-other-platform = このキャンペーンの対象外
send-answer = { $device }の応答
send-answer-accept = 受け付ける
send-answer-refusals = 拒否
send-answer-on-the-way = 通信中の問題
send-answer-delay = 5秒後に応答
send-answer-reset = 応答の前に接続が切れる
send-answer-cut = 応答が途中で切れる
send-answer-malformed = 読めない応答
send-answer-no-tls = TLSのないサーバー
send-locales = 言語
send-locales-count = { $all }言語中{ $chosen }言語
send-persona = ペルソナ
send-only-own = 自分のデバイスだけに送信します。Carillonから顧客にキャンペーンが送られることはありません。
send-demo = デモ：このページの外には何も送信されず、結果はあらかじめ用意されたものです。
send-nothing-chosen = デバイスと言語を1つ以上選んでください。
send-errors = エラー{ $count }件：実際のプロバイダは受け付けません。
send-errors-show = 表示
send-button = テスト通知を{ $count }件送信

send-run-none = テストはまだありません
send-run-none-why = テスト通知を送信すると、応答と、届いた通知の見た目がここに表示されます。
send-run = テスト{ $number }
send-run-about = { $campaign } · バリアント{ $variant } · { $time }に開始
send-stop = 停止
send-progress = { $all }件中{ $done }件が応答
send-count-accepted = 受付{ $count }
send-count-rejected = 拒否{ $count }
send-count-undecided = 不明{ $count }
send-count-not-sent = 未送信{ $count }
send-count-sending = 送信中{ $count }
send-count-waiting = 待機中{ $count }

send-grid = デバイスと言語
send-device = デバイス
send-accepted = 受付
send-rejected = 拒否
send-undecided = 不明
send-not-sent = 未送信
send-sending = 送信中
send-waiting = 待機中

send-receipts = 送信結果
send-filter = 表示する結果
send-filter-all = すべて{ $count }
send-filter-action = 要対応{ $count }
send-receipts-more = さらに表示
send-inbox = 受信箱
send-inbox-empty = サンドボックスが受け取った通知を、届いたバイト列から描いて表示します。
