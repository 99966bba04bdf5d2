# 送信画面でのゲートウェイとデバイスの設定。

gateway-add = ゲートウェイを追加
gateway-change = { $name }の設定
gateway-what-apns-development = Apple（開発）
gateway-what-apns-production = Apple（本番）
gateway-what-fcm = Firebase
gateway-what-web-push = ブラウザー
gateway-what-braze = Braze
gateway-what-one-signal = OneSignal
gateway-what-webhook = Webhook
gateway-form-new = ゲートウェイを追加
gateway-form-change = ゲートウェイの設定
gateway-provider = プロバイダー
gateway-provider-apns = Apple（APNs）
gateway-provider-fcm = Firebase（FCM）
gateway-provider-web-push = ブラウザー（Web Push）
gateway-provider-braze = Braze
gateway-provider-one-signal = OneSignal
gateway-provider-webhook = 任意のサーバー（Webhook）
gateway-name = 名前
gateway-name-missing = 送信画面で見分けられる名前を付けてください。
gateway-choose = 選択…
gateway-key-there = 鍵は保管されています。別のファイルをドロップすると置き換わります。
gateway-key-there-text = 鍵は保管されています。別の鍵を貼り付けると置き換わります。
gateway-key-made = PEMファイルをドロップするか、空のままにするとCarillonが鍵を作ります。
gateway-key-print = 鍵 { $fingerprint }
gateway-test = 接続をテスト
gateway-remove = 削除

keys-new-why = このコンピューターにはキーチェーンがありません。鍵はパスフレーズで暗号化したファイルに保管し、起動ごとに一度パスフレーズを尋ねます。
keys-locked-why = 鍵は暗号化したファイルにあります。起動ごとに一度パスフレーズを尋ねます。
keys-passphrase = パスフレーズ
keys-passphrase-new = 8文字以上。復元はできません。失くした場合は鍵を追加し直してください。
keys-unlock = 続ける

send-devices-none = デバイスがありません。トークンで追加してください。
device-form = { $gateway }にデバイスを追加
device-add = デバイスを追加
device-forget = { $device }を削除
device-name = 名前
device-owner = 持ち主
device-token = デバイストークン
device-person = 外部IDまたはエイリアス
device-one-signal = 購読IDまたは外部ID
device-webhook = サーバーでの宛先
device-platform = プラットフォーム
device-token-help = アプリまたはWebサイトが登録したものを貼り付けてください：APNsのトークン、FirebaseのIDまたはトークン、JSONのプッシュ購読。
device-person-help = Brazeがその人を識別するものを貼り付けてください：外部ID、またはalias_nameとalias_labelを持つJSONのエイリアス。
device-one-signal-help = 購読ID（UUID）か、アプリでのその人のIDを貼り付けてください。外部ID自体がUUIDの場合は、external_idを持つJSONで入力します。
device-webhook-help = サーバーがデバイスや人を識別するものを貼り付けてください。ntfyではトピック、Gotifyではアプリケーションのトークン、gorushではデバイストークン、Novuでは購読者IDです。
device-token-unknown = Carillonの知らないトークンです。全体をコピーしたか確認してください。
device-token-is = { $platform } · { $token }

failure-keys-locked = ゲートウェイの鍵がロックされています。ゲートウェイの設定を開いてパスフレーズを入力してください。
failure-wrong-passphrase = パスフレーズが違います。もう一度お試しください。何も変更されていません。
failure-no-key = { $gateway }の鍵がこのコンピューターにありません。設定を開いて鍵ファイルをドロップしてください。
failure-keyring = システムのキーチェーンに拒否されました：{ $detail }。ロックを解除してもう一度お試しください。
