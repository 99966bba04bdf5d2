### 送信がどう終わったか。ゲートウェイは受け付けるか拒否するだけで、デバイスに表示されるかは誰にも保証できない。
### $providerはその名前。`.do`は、一般的な対処では足りないときの対処。

outcome-accepted = { $provider }が受け付けました。
    .why = { $id ->
        [none] 通知は送り出されました。デバイスに表示されるかどうかは、ゲートウェイからはわかりません。
       *[other] 通知は{ $id-text }として送り出されました。デバイスに表示されるかどうかは、ゲートウェイからはわかりません。
    }
outcome-undecided = { $provider }が受け取ったかどうかわかりません。
    .why = リクエストは送り出されましたが、はっきりした応答がありません（{ $detail }）。まずデバイスを確認してください。送り直すと2回表示される可能性があります。
outcome-not-sent = 送信されませんでした。
    .why = リクエストは送り出されていません（{ $detail }）。{ $next ->
        [other-device] 代わりにサンドボックスのデバイスに送信してください。
       *[send-again] 送り直しても問題ありません。
    }
reason-unknown = { $provider }が拒否しました{ $reason ->
        [none] {""}
       *[other] ：{ $reason-text }
    }（HTTP { $status }）。
    .do = Carillonではこの応答を説明できません。プロバイダのドキュメントで調べてください。
retry-after = { $provider }は{ $seconds }秒待つよう求めています。

## プロバイダの応答以外の出来事

detail-interrupted = Carillonが終了または強制終了された
detail-stopped = 送信が停止された
detail-never-left = リクエストを送り出す前にCarillonが終了または強制終了された
detail-no-gateway = このデバイスに届くアカウントがまだCarillonにない

## 対処

remedy-fix-message = メッセージを変更してから送り直してください。
remedy-remove-target = この宛先はもう使えません。デバイスを削除するか、アプリの現在のトークンを貼り付けてください。
remedy-check-environment = トークンが開発用ビルドと本番用ビルドのどちらのものか確認し、デバイスにその環境を選んでください。
remedy-fix-credentials = ゲートウェイの鍵または権限を修正してから送り直してください。
remedy-retry-later = しばらく待ってから送り直してください。
remedy-report = メッセージに問題はありません。Carillonの不具合ですので、ご報告ください。

## APNs

reason-apns-BadCollapseId = 折りたたみIDが64バイトを超えています。
    .do = iOSのオプションで短い折りたたみIDにしてください。
reason-apns-BadDeviceToken = Appleはこの環境でこのデバイストークンを認識できません。
    .do = トークンがすべてコピーされているか、開発用ビルドのトークンを開発環境に送っているか確認してください。
reason-apns-BadExpirationDate = 有効期限が正しくありません。
    .do = iOSのオプションで別の有効期間を選んでください。
reason-apns-BadMessageId = Carillonが通知に付けたIDの形式が正しくありません。
reason-apns-BadPriority = Carillonが通知に付けた優先度は使えません。
reason-apns-BadTopic = AppleはこのバンドルIDを認識できません。
    .do = アプリのバンドルIDを修正してください。
reason-apns-DeviceTokenNotForTopic = このトークンは別のアプリのものです。
    .do = アプリのバンドルIDと、トークンを出力したアプリを照らし合わせてください。
reason-apns-DuplicateHeaders = Carillonが同じヘッダを2回送信しました。
reason-apns-IdleTimeout = 長時間通信がなかったため、Appleが接続を閉じました。
reason-apns-InvalidPushType = Carillonが指定したプッシュの種類は使えません。
reason-apns-MissingDeviceToken = リクエストにデバイストークンがありません。
    .do = デバイスのトークンが空です。アプリの現在のトークンを貼り付けてください。
reason-apns-MissingTopic = リクエストにアプリの指定がありません。
    .do = アプリのバンドルIDを入力してください。
reason-apns-PayloadEmpty = 表示する内容がありません。
    .do = タイトルか本文を入力してください。
reason-apns-TopicDisallowed = この鍵ではこのアプリに送信できません。
    .do = バンドルIDを確認し、鍵のチームとトピックにこのアプリが含まれているか確かめてください。
reason-apns-BadCertificate = 証明書が受け付けられません。
reason-apns-BadCertificateEnvironment = 証明書が別の環境のものです。
    .do = デバイスの環境の証明書を使ってください。
reason-apns-BadEnvironmentKeyIdInToken = 鍵が別の環境のものです。
    .do = デバイスの環境で許可された鍵を使ってください。
reason-apns-ExpiredProviderToken = 認証トークンが発行から1時間を過ぎています。
    .do = このコンピュータの時計を確認してから送り直してください。
reason-apns-Forbidden = Appleが許可していません。
reason-apns-InvalidProviderToken = 認証トークンが無効です。
    .do = 鍵のファイル、鍵のID、チームIDを確認してください。
reason-apns-MissingProviderToken = リクエストが認証されていません。
    .do = ゲートウェイに鍵を設定してください。
reason-apns-UnrelatedKeyIdInToken = 接続中に鍵が変わりました。
    .do = 送り直すと、新しい接続が使われます。
reason-apns-BadPath = Carillonが存在しないパスにリクエストしました。
reason-apns-MethodNotAllowed = CarillonがAppleの受け付けないメソッドでリクエストしました。
reason-apns-ExpiredToken = デバイストークンの期限が切れています。
reason-apns-Unregistered = デバイスはこのアプリの通知を受け取らなくなりました。アプリが削除されたか、トークンが変わっています。
reason-apns-PayloadTooLarge = ペイロードが4,096バイトを超えています。
    .do = テキストかリンクを短くしてください。バイト数の内訳はペイロードのパネルで確認できます。
reason-apns-TooManyProviderTokenUpdates = 認証トークンの更新が多すぎます。
    .do = 20分待ってから送り直してください。
reason-apns-TooManyRequests = このデバイスに短時間で通知を送りすぎました。
reason-apns-InternalServerError = Appleのサービスで障害が発生しました。
    .do = 15分ほど待ってから送り直してください。
reason-apns-ServiceUnavailable = Appleのサービスを利用できません。
    .do = 15分ほど待ってから送り直してください。
reason-apns-Shutdown = Appleのサービスが再起動中です。

## FCM

reason-fcm-INVALID_ARGUMENT = Googleがリクエストの一部（メッセージまたはトークン）を受け付けません。
    .do = トークンがすべてコピーされているか確認してください。ほかのデバイスに同じメッセージが届くなら、原因はトークンです。
reason-fcm-THIRD_PARTY_AUTH_ERROR = Firebaseプロジェクトに有効なAPNsの鍵またはウェブプッシュの鍵がありません。
    .do = Firebaseコンソールで鍵を追加してください。
reason-fcm-UNAUTHENTICATED = リクエストが認証されていません。
    .do = サービスアカウントと、このコンピュータの時計を確認してください。
reason-fcm-PERMISSION_DENIED = サービスアカウントにこのプロジェクトで送信する権限がありません。
    .do = Cloud Messaging APIを有効にし、アカウントに送信の権限を与えてください。
reason-fcm-SENDER_ID_MISMATCH = このトークンは別のFirebaseプロジェクトのものです。
    .do = このプロジェクトでビルドしたアプリのトークンを貼り付けてください。
reason-fcm-UNREGISTERED = アプリがデバイスから削除されたか、トークンが更新されました。
reason-fcm-QUOTA_EXCEEDED = このデバイス、トピック、またはプロジェクトへのメッセージが多すぎます。
    .do = 1分待ってから送り直してください。
reason-fcm-INTERNAL = Googleのサービスで障害が発生しました。
reason-fcm-UNSPECIFIED_ERROR = Googleが理由を示しませんでした。
reason-fcm-UNAVAILABLE = Googleのサービスが混雑しているか、利用できません。

## Web Push：Appleのサービス

reason-web-push-BadTtl = この有効期間は使えません。
    .do = ウェブのオプションで別の有効期間を選んでください。
reason-web-push-BadUrgency = Carillonが指定した緊急度は使えません。
reason-web-push-BadWebPushRequest = リクエストの形式が正しくありません。
reason-web-push-BadWebPushTopic = このトピックは使えません。
    .do = 英字、数字、-、_を使い、32文字以内で文字数を4の倍数にしてください。
reason-web-push-BadJwtToken = 認証トークンが無効です。
    .do = VAPIDの鍵の連絡先と、このコンピュータの時計を確認してください。
reason-web-push-BadVapidPublicKey = VAPIDの公開鍵の形式が正しくありません。
reason-web-push-VapidPkHashMismatch = 購読が別のVAPIDの鍵で作成されています。
    .do = サイトが購読に使っている鍵を使うか、購読し直してください。

## Web Push：Mozillaのサービス

reason-web-push-errno-101 = 暗号化のヘッダがないか、正しくありません。
reason-web-push-errno-102 = 購読のURLが壊れています。
    .do = 購読の情報をすべてコピーし直してください。
reason-web-push-errno-103 = 購読が終了しています。
reason-web-push-errno-104 = ペイロードが大きすぎます。
    .do = テキストかリンクを短くしてください。バイト数の内訳はペイロードのパネルで確認できます。
reason-web-push-errno-105 = 購読のURLはもう存在しません。
reason-web-push-errno-106 = 購読したブラウザはもう存在しません。
reason-web-push-errno-109 = VAPIDの認証がこの購読では無効です。
    .do = サイトが購読に使っている鍵を使い、このコンピュータの時計を確認してください。
reason-web-push-errno-110 = 暗号鍵のヘッダが正しくありません。
reason-web-push-errno-111 = 暗号化のヘッダが正しくありません。
reason-web-push-errno-112 = 有効期間がないか、使えない値です。
    .do = ウェブのオプションで別の有効期間を選んでください。
reason-web-push-errno-113 = このトピックは使えません。
    .do = 英字、数字、-、_を使い、32文字以内にしてください。

## Web Push：ステータスだけの応答

reason-web-push-status-400 = リクエストの形式が正しくありません。
reason-web-push-status-401 = リクエストが認証されていません。
    .do = ゲートウェイのVAPIDの鍵を確認してください。
reason-web-push-status-403 = 認証が購読と一致しません。
    .do = サイトが購読に使っている鍵を使うか、購読し直してください。
reason-web-push-status-404 = 購読はもう存在しません。
reason-web-push-status-410 = 購読が終了しています。本人が解除したか、ブラウザが更新しました。
reason-web-push-status-413 = ペイロードが大きすぎます。
    .do = テキストかリンクを短くしてください。バイト数の内訳はペイロードのパネルで確認できます。
reason-web-push-status-429 = 短時間に通知を送りすぎました。
reason-web-push-status-500 = プッシュサービスで障害が発生しました。
reason-web-push-status-503 = プッシュサービスを利用できません。

## Braze

reason-braze-Bad-Request = Brazeがリクエストを読み取れませんでした。
reason-braze-No-Recipients = Brazeに送り先が見つかりません。
    .do = デバイスの外部IDまたはエイリアスと、その人がアプリで通知を許可しているかを確認してください。
reason-braze-Invalid-Campaign-ID = このIDのAPIキャンペーンがBrazeにありません。
    .do = BrazeのダッシュボードからAPIキャンペーンのIDをゲートウェイの設定にコピーするか、空のままにしてください。
reason-braze-Message-Variant-Unspecified = キャンペーンは指定されていますが、このプラットフォームのメッセージが指定されていません。
    .do = ゲートウェイの設定にこのプラットフォームのメッセージバリエーションを入力するか、APIキャンペーンを空にしてください。
reason-braze-Invalid-Message-Variant = APIキャンペーンにこのバリエーションのメッセージがありません。
    .do = 同じキャンペーンのメッセージバリエーションをゲートウェイの設定にコピーしてください。
reason-braze-Mismatched-Message-Type = メッセージバリエーションが別のプラットフォームのものです。
    .do = ゲートウェイの設定のメッセージバリエーションをキャンペーンのものと比べてください。
reason-braze-Invalid-Extra-Push-Payload = Carillonがメッセージに加えるキーをBrazeが受け付けません。
reason-braze-The-max-number-of-external_ids-and-aliases-per-request-was-exceeded = リクエストの人数が、Brazeが一度に受け付ける数を超えています。
reason-braze-The-max-number-of-ids-per-request-was-exceeded = リクエストのIDの数が、Brazeが一度に受け付ける数を超えています。
reason-braze-No-message-to-send = 表示するものがありません。
    .do = タイトルか本文を書いてください。
reason-braze-Apple-Push-Length-Exceeded = テキストとボタンが、BrazeがiOS向けに受け付ける1,912バイトを超えています。
    .do = テキストかボタンのリンクを短くしてください。
reason-braze-Android-Push-Length-Exceeded = メッセージが、BrazeがAndroid向けに受け付ける4,000バイトを超えています。
    .do = テキストかリンクを短くしてください。
reason-braze-status-401 = このAPIキーをBrazeが認識しません。
    .do = 全体をコピーしたか、インスタンスがダッシュボードのものと同じかを確認してください。
reason-braze-status-403 = このAPIキーにはメッセージを送る権限がありません。
    .do = Brazeのダッシュボードでmessages.sendの権限を付けるか、契約にAPIが含まれるか確認してください。
reason-braze-status-404 = Brazeのこのアドレスには何もありません。
    .do = ゲートウェイの設定のインスタンスを確認してください。
reason-braze-status-429 = 短時間にBrazeへのリクエストが多すぎます。
reason-braze-status-500 = Brazeのサービスで障害が発生しました。
    .do = まずデバイスを確認してください。送り直すと2回表示される可能性があります。
reason-braze-status-502 = リクエストがBrazeのサーバーまで届きませんでした。
reason-braze-status-503 = Brazeのサービスが混雑しているか、利用できません。
reason-braze-status-504 = Brazeのサーバーの応答に時間がかかりすぎました。
    .do = まずデバイスを確認してください。送り直すと2回表示される可能性があります。

## OneSignal

reason-one-signal-All-included-players-are-not-subscribed = このプラットフォームで受け取れる人がOneSignalに見つかりません。
    .do = デバイスの購読IDまたは外部IDとプラットフォーム、通知が許可されているかを確認してください。
reason-one-signal-invalid_player_ids = この購読は終了しています。
reason-one-signal-Incorrect-subscription_id-format-in-include_subscription_ids-not-a-valid-UUID = 購読IDの形式が正しくありません。
    .do = もう一度コピーしてください。UUIDです。
reason-one-signal-Message-Notifications-must-have-English-language-content = 表示するものがありません。
    .do = 本文を書いてください。
reason-one-signal-Platforms-You-may-only-send-to-one-delivery-channel-at-a-time-Make-sure-you-are-only-including-one-of-push-platforms-Email-or-SMS = この購読はメールまたはSMS用で、プッシュ用ではありません。
    .do = その人のプッシュ購読のIDを使ってください。
reason-one-signal-You-must-include-which-players-segments-or-tags-you-wish-to-send-this-notification-to = Carillonが送り先を指定していませんでした。
reason-one-signal-status-401 = リクエストが認証されていません。
    .do = ゲートウェイの設定にアプリのAPIキーをもう一度貼り付けてください。
reason-one-signal-status-403 = このAPIキーをOneSignalが認識しないか、別のアプリのものです。
    .do = キーとアプリIDを、OneSignalのダッシュボードのSettings、Keys & IDsのものと比べてください。
reason-one-signal-status-404 = OneSignalのこのアドレスには何もありません。
    .do = ゲートウェイの設定で別のサーバーの欄を空にしてください。
reason-one-signal-status-429 = 短時間にOneSignalへのリクエストが多すぎます。
reason-one-signal-status-500 = OneSignalのサービスで障害が発生しました。
reason-one-signal-status-502 = リクエストがOneSignalのサーバーまで届きませんでした。
reason-one-signal-status-503 = OneSignalのサービスが混雑しているか、利用できません。
reason-one-signal-status-504 = OneSignalのサーバーの応答に時間がかかりすぎました。

## Webhook

reason-webhook-redirect = サーバーがリクエストを別のアドレスへ回そうとしています。
    .do = そのアドレスをゲートウェイの設定に入力してください。鍵が一緒に渡ってしまうため、Carillonは別の場所へは従いません。
reason-webhook-status-400 = サーバーがこのリクエストを受け付けません。
    .do = 本文のテンプレートをサーバーのドキュメントと比べてください。
reason-webhook-status-401 = サーバーが鍵を、または別の鍵を求めています。
    .do = ゲートウェイの設定に鍵を貼り付け、ヘッダーで使ってください。
reason-webhook-status-403 = この鍵ではここに送信できません。
    .do = サーバーでその権限を与えるか、別の鍵を使ってください。
reason-webhook-status-404 = サーバーのこのアドレスに何もないか、宛先が認識されません。
    .do = ゲートウェイの設定のアドレスとデバイスの宛先を、サーバーのものと比べてください。
reason-webhook-status-405 = サーバーはこのアドレスでこのメソッドを受け付けません。
    .do = もう一方のメソッドを選ぶか、アドレスをサーバーのドキュメントと比べてください。
reason-webhook-status-410 = サーバーはこの宛先をもう認識しません。
reason-webhook-status-413 = リクエストがサーバーには大きすぎます。
reason-webhook-status-415 = サーバーがこのコンテンツタイプを受け付けません。
    .do = ゲートウェイの設定のContent-Typeヘッダーを、サーバーのドキュメントと比べてください。
reason-webhook-status-422 = サーバーはリクエストを理解しましたが、値に誤りがあります。
    .do = 本文のテンプレートをサーバーのドキュメントと比べてください。
reason-webhook-status-429 = 短時間にサーバーへのリクエストが多すぎます。
reason-webhook-status-500 = サーバーで障害が発生しました。
    .do = 先にデバイスを確認してください。もう一度送ると二重に表示されることがあります。
reason-webhook-status-502 = サーバーの手前のプロキシーに応答が届きませんでした。
    .do = 先にデバイスを確認してください。もう一度送ると二重に表示されることがあります。
reason-webhook-status-503 = サーバーが混雑しているか、利用できません。
reason-webhook-status-504 = サーバーの応答に時間がかかりすぎました。
    .do = 先にデバイスを確認してください。もう一度送ると二重に表示されることがあります。
