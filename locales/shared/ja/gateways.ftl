### 自分で設定するゲートウェイ：項目、鍵、接続テスト、送信できない理由。

## 項目

gateway-field-environment = 環境
gateway-field-key-id = キーID
gateway-field-team-id = チームID
gateway-field-project = プロジェクト
gateway-field-client-email = サービスアカウント
gateway-field-private-key-id = アカウントの鍵
gateway-field-token-uri = トークンサーバー
gateway-field-fcm-message = メッセージ
gateway-field-fcm-android = Androidオブジェクト
gateway-field-contact = 連絡先
gateway-field-public-key = 公開鍵
gateway-field-instance = インスタンス
gateway-field-send-as = 送り方
gateway-field-campaign-id = APIキャンペーン
gateway-field-variation-ios = メッセージバリエーション（iOS）
gateway-field-variation-android = メッセージバリエーション（Android）
gateway-field-variation-web = メッセージバリエーション（ウェブ）
gateway-field-app-id = アプリID
gateway-field-rate = 1秒あたりの上限
gateway-field-preset = 設定のひな形
gateway-field-method = メソッド
gateway-field-url = アドレス
gateway-field-headers = ヘッダー
gateway-field-body = 本文
gateway-field-id-at = 応答内のID
gateway-field-refused-at = 応答内の拒否
gateway-field-address = 別のサーバー
gateway-hint-environment = 「開発」はXcodeからのビルド、「本番」はTestFlightとApp Store用です。一方のトークンは他方で拒否されます。
gateway-hint-key-id = 10文字。Appleの開発者アカウントで鍵の横にあります。
gateway-hint-team-id = 10文字。Appleの開発者アカウントのメンバーシップにあります。
gateway-hint-contact = プッシュサービスからの連絡先：mailto:you@example.com、またはhttpsのページ。
gateway-hint-rate = 1秒間に送信する通知の上限。空欄の場合、プロバイダが受け付ける速さで送信します。
gateway-hint-address = テストサーバー用です。プロバイダーに送るときは空のままにします。
gateway-hint-from-key = 鍵ファイルから読み取りました。
gateway-hint-fcm-message = 通知はシステムが表示します。データメッセージは、データにあるタイトル、本文、画像をアプリが表示します。
gateway-hint-fcm-android = androidV2は2026年10月に加わりました。アプリのFirebase SDKが対応している場合だけ選んでください。
gateway-hint-public-key = 鍵から読み取りました。Webサイトはこれで購読します。
gateway-hint-instance = 会社が使っているサーバーです。Brazeのダッシュボードのアドレスで分かります：dashboard-01.braze.euはEU-01です。
gateway-hint-send-as = メッセージはCarillonのテキストをそのまま送ります。Brazeのキャンペーンは自身のテキストを送り、Carillonのものをトリガープロパティ（title、body、link、image）として使えます。
gateway-hint-campaign-id = Brazeで集計する場合だけ入力します：ダッシュボードのページにあるAPIキャンペーンのID。
gateway-hint-variation = そのキャンペーンのメッセージの横にあります。キャンペーンを指定したときに必要です。
gateway-hint-app-id = UUIDです。OneSignalのダッシュボードのSettings、Keys & IDsで鍵の横にあります。
gateway-hint-preset = 既知のサーバー向けに下の欄を埋めます。自由に変更できます。
gateway-hint-method = サーバーのドキュメントにあるものです。
gateway-hint-url = リクエストの送り先です。サーバー名の後ろには置き換え記号を使えます：/to/{ "{{" }target{ "}}" }
gateway-hint-headers = 1行に1つ、「名前: 値」の形で書きます。{ "{{" }key{ "}}" }は鍵を表し、ここでだけ使えます。値のないヘッダーは省かれます。
gateway-hint-body = 文字列に置き換え記号を含むJSONです：{ "{{" }title{ "}}" }、{ "{{" }target{ "}}" }。値のないものは省かれます。一覧はdocs/webhook.mdにあります。
gateway-hint-id-at = 送信結果に表示するときだけ使う、/data/idのようなJSONポインターです。
gateway-hint-refused-at = サーバーが拒否を成功として返すときだけ使う、その文言へのJSONポインターです。
gateway-choice-development = 開発
gateway-choice-production = 本番
gateway-choice-message = メッセージ
gateway-choice-trigger = キャンペーンをトリガー
gateway-choice-notification = 通知
gateway-choice-data = データメッセージ
gateway-choice-android = android
gateway-choice-android-v2 = androidV2
gateway-preset-in-house = 自社のサービス
gateway-key-apple-key = 鍵ファイル（.p8）
gateway-key-service-account = サービスアカウントのファイル（.json）
gateway-key-vapid = VAPID鍵（.pem）
gateway-key-braze-key = REST APIキー
gateway-key-one-signal-key = アプリのAPIキー
gateway-key-webhook-key = 鍵（サーバーが求める場合）
field-wrong-missing = 入力されていません。
field-wrong-apple-id = A〜Zと0〜9の10文字にしてください。
field-wrong-contact = mailto:とアドレス、またはhttpsのページにしてください。
field-wrong-address = https://で始まるか、このコンピューター上である必要があります。
field-wrong-identifier = 英字、数字、ハイフン、アンダースコアだけにしてください。
field-wrong-rate = 1から10000までの整数を入力してください。
field-wrong-choice = 選択肢にありません。
field-wrong-pointer = /data/idのように、スラッシュで始めてください。
field-wrong-json = JSONになっていません。カンマ、引用符、かっこの過不足を確認してください。
field-wrong-not-closed = 置き換え記号が閉じていません。{ "}}" }で閉じるか、かっこ自体は{ "{{" }{ "{{" }と書いてください。
field-wrong-unknown-name = 「{ $named }」という名前はありません。使える名前はdocs/webhook.mdにあります。
field-wrong-unknown-filter = 縦線の後ろに「{ $named }」は使えません。jsonとurlが使えます。
field-wrong-list-in-text = 「{ $named }」はリストです。文字列に単独で書くか、後ろに|jsonを付けるか、「$each」で繰り返してください。
field-wrong-outside-each = 「{ $named }」は「$each」の中でだけ使えます。
field-wrong-key-outside-headers = 鍵はヘッダーでだけ使えます。本文とアドレスは保存され、表示されるためです。
field-wrong-unknown-directive = 「{ $named }」はありません。$each、$if、$platformがあります。$で始まる名前は$$と書きます。
field-wrong-bad-directive = { $named ->
        [each] 「$each」には"buttons"と、"$do"の部分が必要です。数を限るときは"$most"に数を書きます。
        [if] 「$if」には名前と、"$then"か"$else"の部分が必要です。
       *[platform] 「$platform」には"ios"、"android"、"web"、"else"の部分だけを書き、ほかと並べません。
    }
field-wrong-header = ヘッダーではありません。「名前: 値」と書いてください。
field-wrong-own-header = 「{ $named }」はCarillonが書きます。この行を消してください。
field-wrong-placeholder-in-host = サーバー名はそのまま書いてください。置き換え記号はその後ろで使えます。
field-wrong-at = { $line }行目の{ $column }文字目：{ $what }

## 鍵ファイル

key-problem-empty = ファイルが空です。
    .why = もう一度ダウンロードしてください。
key-problem-too-large = 鍵としては大きすぎるファイルです。
    .why = 鍵ファイルは数キロバイトです。プロバイダーから受け取ったファイルを選んでください。
key-problem-not-a-key = このファイルに鍵はありません。
    .why = { $wants }
key-problem-damaged = 鍵が壊れています。
    .why = メッセージやエディターで一部が失われたようです。ダウンロードした元のファイルを使ってください。
key-problem-certificate = これは証明書です。
    .why = Carillonは鍵で署名します。鍵は期限がなく、すべてのアプリに使えます。Appleの開発者アカウントのKeysで.p8の鍵を作ってください。
key-problem-public-key = これは公開鍵です。
    .why = 署名には秘密鍵が必要です。PRIVATE KEYと書かれたファイルにあります。
key-problem-encrypted = 鍵がパスフレーズで保護されています。
    .why = openssl pkcs8 -in ファイル -out 鍵 で外してください。Carillonは鍵を暗号化して保管します。
key-problem-rsa = これはRSAの鍵です。
    .why = プッシュサービスには曲線P-256の鍵が必要です。{ $wants }
key-problem-other-curve = この鍵の曲線は{ $named }です。
    .why = プッシュサービスにはP-256が必要です。{ $wants }
key-problem-other-algorithm = これは{ $named }の鍵です。
    .why = プッシュサービスには曲線P-256の鍵が必要です。{ $wants }
key-problem-not-an-api-key = APIキーではありません。
    .why = キーは空白のない1行です。{ $wants }
key-problem-not-one-line = 1行ではありません。
    .why = トークンやパスワードは1行です。もう一度コピーしてください。
key-problem-not-json = サービスアカウントのファイルではありません。
    .why = { $wants }
key-problem-google-services = これはアプリのgoogle-services.jsonで、鍵は入っていません。
    .why = { $wants }
key-problem-other-google-type = このGoogleのファイルの種類は{ $named }で、サービスアカウントではありません。
    .why = { $wants }
key-problem-missing-member = サービスアカウントのファイルに「{ $named }」がありません。
    .why = もう一度ダウンロードし、変更せずに使ってください。
key-problem-bad-private-key = サービスアカウントの秘密鍵を読み取れません。
    .why = ファイルをもう一度ダウンロードし、変更せずに使ってください。
key-problem-unsafe-token-uri = このサービスアカウントは、他人に読まれうる{ $named }からトークンを取得しようとします。
    .why = Googleのファイルはhttps://oauth2.googleapis.com/tokenを指します。Googleからもう一度ダウンロードしてください。
key-wanted-apple-key = Appleの開発者アカウントのKeysにあるAuthKey_….p8を選んでください。
key-wanted-service-account = Firebaseコンソールの「プロジェクトの設定」「サービス アカウント」「新しい秘密鍵の生成」で作ってください。
key-wanted-vapid = P-256の鍵のPEMファイルを選ぶか、Carillonに作らせてください。
key-wanted-braze-key = Brazeのダッシュボードの「設定」「APIキー」で、messages.sendの権限を付けて作ってください。
key-wanted-one-signal-key = OneSignalのダッシュボードのSettings、Keys & IDsからアプリのAPIキーをコピーしてください。
key-wanted-webhook-key = サーバーが求めるトークンかパスワードを貼り付けてください。{ "{{" }key{ "}}" }を使うヘッダーにだけ入り、ほかには残りません。不要なら空のままにします。

## 接続テスト

tested-key-taken = { $provider }は鍵を受け付けました。
    .why = { $took }ミリ秒後に「{ $answer }」と応答しました。何も配信されていません。テストはデバイスを指定しません。
tested-refused = { $what }
    .why = { $why }
tested-no-answer = { $provider }から応答がありません：{ $detail }。
    .why = わかる限り、鍵の問題ではありません。ネットワーク、プロキシ、サーバーのアドレスを確認してください。
tested-key-signs = 鍵で署名できました。
    .why = ブラウザーごとにプッシュサービスが異なるため、デバイスを追加するまで問い合わせ先がありません。テストプッシュを送ってみてください。
tested-answers = サーバーが応答しました（HTTP { $status }、{ $took } ms）。
    .why = 何も送信していません。通知を受け付けるかどうかは最初の送信でわかります。
looked-at = { $provider }は受け付けます。
    .why = 問い合わせただけで、何も配信していません。

## 合わないもの

mismatch-other-provider = このトークンは{ $provider }のものではありません。
mismatch-other-environment = このトークンはAppleのもう一方の環境のものです。
obstacle-no-gateway = このデバイスに届くゲートウェイがありません。
detail-other-provider = デバイスのトークンが別のプロバイダーのもの
detail-other-environment = デバイスのトークンがAppleのもう一方の環境のもので、拒否される
detail-bad-subscription = 購読を読み取れない
detail-unsafe-endpoint = 購読のアドレスがhttpsでない
detail-bad-signature = 鍵の署名が一致しない
detail-bad-template = リクエストのテンプレートを読み取れない
detail-empty-body = このプラットフォームではテンプレートに何も残らない
detail-web-page = ウェブページが応答した（サーバーの手前のサインイン画面など）
detail-invalid_aliases = OneSignalによると、この人のデバイスの購読が1つ終了している

## Googleのトークンサーバーの拒否

reason-fcm-invalid_grant = Googleがサービスアカウントの署名を受け付けません。
    .do = 鍵が取り消されたか、このコンピューターの時計が5分以上ずれている可能性があります。Firebaseコンソールで新しい鍵を作ってください。
reason-fcm-invalid_client = Googleはこのサービスアカウントを知りません。
    .do = 削除された可能性があります。Firebaseコンソールで新しい鍵を作ってください。
reason-fcm-invalid_request = Googleのトークンサーバーが要求を理解できませんでした。
reason-fcm-invalid_scope = サービスアカウントは送信の権限を求めることができません。
    .do = Google CloudコンソールでFirebase Cloud Messaging API管理者のロールを付与してください。
reason-fcm-unauthorized_client = サービスアカウントはこの方法でトークンを取得できません。
    .do = Google CloudコンソールでFirebase Cloud Messaging API管理者のロールを付与してください。
reason-fcm-unsupported_grant_type = Googleのトークンサーバーはこの種類の要求を知りません。

## コマンドラインでできなかったこと

failure-unknown-gateway = ゲートウェイ「{ $given }」はありません。
    .why = { $known ->
        [none] まだ設定されていません。carillon gateways add で追加してください。
       *[other] あるもの：{ $known }
    }
failure-unknown-device = このゲートウェイにデバイス「{ $given }」はありません。
    .why = { $known ->
        [none] まだありません。carillon devices add で追加してください。
       *[other] あるもの：{ $known }
    }
failure-name-taken = ゲートウェイまたはデバイス「{ $given }」はすでにあります。
    .why = 別の名前にするか、先に削除してください。
failure-unknown-field = このゲートウェイに項目「{ $given }」はありません。
    .why = あるもの：{ $known }
failure-bad-field = { $field }：{ $wrong }
    .why = --set { $id }=値 で指定してください。
failure-bad-key = { $what }
    .why = { $why }
failure-key-wanted = 鍵がありません。
    .why = { $wants }--key ファイル で指定してください。
failure-key-needed = { $given }は鍵がないと何も送信しません。
    .why = 何も削除していません。両方を削除するには：carillon gateways remove "{ $given }"
failure-keys-locked = 鍵がロックされています。このコンピューターにはキーチェーンがないため、パスフレーズ付きのファイルにあります。
    .why = CARILLON_PASSPHRASEを設定するか、入力できるターミナルで実行してください。
failure-unsubscribed = { $given }は購読解除のため、何も送信しません。
    .why = 対象から外してください。再び通知を希望する場合：carillon devices mark "{ $given }" subscribed
failure-not-quiet = { $given }はiPhoneでもiPadでもありません。静かに届けるのはiOSだけです。
    .why = subscribed、opted-in、unsubscribedのいずれかを選んでください。
failure-wrong-passphrase = パスフレーズが違います。
    .why = 何も送信も変更もしていません。失くした場合はCarillonのフォルダーのkeys.ageを削除し、鍵を追加し直してください。
failure-keyring = システムのキーチェーンに拒否されました：{ $detail }
    .why = ロックを解除するか、CARILLON_KEYRING=off でパスフレーズ付きのファイルに保管してください。
failure-gateway-without-key = ゲートウェイ「{ $given }」の鍵がこのコンピューターにありません。
    .why = 削除し、鍵ファイルとともに追加し直してください。
failure-bad-target = Carillonの知らないデバイストークンです。
    .why = APNsのトークン、FirebaseのIDまたはトークン、JSONのプッシュ購読、またはBrazeやOneSignalでのその人のIDを標準入力で渡してください。
failure-platform-wanted = この宛先はデバイスではなく人を指しています。
    .why = どのデバイスか指定してください：--platform ios、android、web。
failure-cannot-look = 「{ $given }」には送信せずに問い合わせることができません。
    .why = できるのはFirebaseだけです。--dry-runで送信内容を確認するか、サンドボックスに送ってください。
failure-not-yours = 自分のデバイスだけではありません：{ $devices }。
    .why = 相手がテスト通知を承知していれば、--to-othersを付けてもう一度送信してください。
failure-does-not-fit = { $what }
    .why = このデバイスに届くゲートウェイを選んでください。
failure-no-home = Carillonのフォルダーがわかりません。
    .why = HOME、またはゲートウェイとデバイスのあるフォルダーをCARILLON_HOMEに設定してください。

## 結果のほかに表示すること

cli-passphrase = 鍵のパスフレーズ：
cli-passphrase-new = このコンピューターにはキーチェーンがありません。鍵はパスフレーズで暗号化したファイルに保管します。パスフレーズを決めてください：
cli-gateway-added = { $name }を追加しました。鍵の保管先：{ $place ->
        [keyring] システムのキーチェーン
       *[file] パスフレーズで暗号化したファイルkeys.age
    }。
cli-gateway-removed = { $name }とその鍵を削除しました。
cli-gateway-key-forgotten = { $name }は鍵なしで残ります。
cli-gateway-added-without-key = { $name }を追加しました。鍵なしで送信します。
cli-device-added = { $name }を追加しました。
cli-device-marked = { $name }を{ $state }にしました。
cli-device-removed = { $name }を削除しました。
cli-no-gateways = ゲートウェイは設定されていません。`carillon send --gateway sandbox` には不要です。
cli-no-devices = デバイスは追加されていません。サンドボックスには専用のデバイスがあります。
cli-no-receipts = 送信結果は見つかりませんでした。
cli-more-receipts = { $all }件のうち新しい{ $shown }件です。--limitでさらに表示できます。
