### デバイスのリストへの送信：行の内容、確認、できなかったこと。コマンドライン用。

failure-not-a-list = { $path } はデバイスのリストではありません。
    .why = 1 行目に列名が必要で、その 1 つは「token」です。デバイストークンだけのリストなら不要です。
failure-list-sandbox = このプログラム内のサンドボックスは、リストに対してデバイスが足りません。
    .why = `carillon sandbox --crowd` を起動し、そのアドレスを別のサーバーとしてゲートウェイを追加してください。
failure-list-nobody = { $path } には送信できる相手がいません。
    .why = 何も送信していません。除外した行は上に示しています。
failure-list-words-too-large = { $locale } の { $platform } 向けプッシュは { $size } バイトで、上限は { $limit } バイトです。
    .why = 何も送信していません。`carillon payload --size` で各ロケールを確認できます。
failure-list-not-confirmed = 何も送信していません。{ $count ->
       *[other] { $count } 台のデバイスへの送信は確認が必要です。
    }
    .why = ターミナルで数を入力するか、--yes-to { $digits } で指定してください。
failure-list-other-count = 何も送信していません。リストのデバイスは { $count ->
       *[other] { $count } 台です。
    }{ $given } 台ではありません。
    .why = リストを確認してください。正しければ --yes-to { $digits } を指定してください。
failure-list-nothing-left = すべてのリストは送信済みです。
    .why = `carillon lists` で一覧できます。結果が不明なものは --send-undecided で再送します。
failure-list-unknown-send = リストへの送信 { $number } はありません。
    .why = `carillon lists` で一覧できます。
failure-list-which-send = 完了していない送信が複数あります。
    .why = 次のどれかを指定してください：{ $known }
failure-list-cancelled = 送信{ $number }は中止済みで、再開できません。
    .why = 何も送信していません。新しく送信してください。
failure-list-apps-sandbox = 送信{ $number }はアプリ内のサンドボックス宛てで、ほかのプログラムからは届きません。
    .why = 何も送信していません。アプリを開き、送信画面で再開してください。
failure-list-running = 送信 { $number } は別の Carillon で実行中です。
    .why = 終わるのを待つか、そちらで止めてください。そうしないと同じ人に 2 回届きます。
failure-list-other-list = { $path } は送信 { $number } を始めたときのリストではありません。
    .why = 何も送信していません。元のリストに戻すか、--list で場所を指定してください。別のリストなら新しく送信を始めてください。
failure-list-other-words = { $path } のキャンペーンは、送信 { $number } を始めたときと文面が違います。
    .why = リスト内で文面が分かれないよう、何も送信していません。キャンペーンを元に戻すか、新しく送信を始めてください。
failure-list-gateway-gone = 送信 { $number } のゲートウェイ「{ $gateway }」はもうありません。
    .why = 何も送信していません。今あるゲートウェイで新しく送信を始めてください。

line-problem-duplicate = このトークンは前の行にあります。送信は 1 回です。
line-problem-no-token = この行にトークンがありません。
line-problem-not-a-token = 既知の形式のトークンではありません。
line-problem-other-provider = 別のプロバイダーのトークンです。
line-problem-other-environment = Apple のもう一方の環境のトークンです。
line-problem-unsafe-address = サブスクリプションのアドレスが暗号化されていません。
line-problem-bad-kind = 種類が不明か、トークンの種類と違います。
line-problem-bad-platform = プラットフォームが ios、android、web のどれでもありません。
line-problem-no-platform = これは人を指します。「platform」列でどのデバイスかを示してください。
line-problem-bad-locale = ロケールが言語タグではありません。
line-problem-not-text = この行は UTF-8 ではありません。
line-problem-too-long = トークンとしては行が長すぎます。
line-problem-open-quote = 引用符が閉じていません。

line-state-left-out = 除外
line-state-waiting = 未送信、送信待ち
line-state-undecided = 不明
line-state-accepted = 受理
line-state-refused = 拒否
line-state-not-sent = 未送信

cli-list-more-lines = { $count ->
       *[other] ほかに { $count } 行あります。
    }`carillon lists export` ですべて確認できます。
cli-list-left-out = { $count ->
       *[other] { $count } 行を除外しました
    }（{ $duplicates ->
       *[other] うち重複 { $duplicates } 行
    }）。
cli-list-confirm = { $count ->
       *[other] 「{ $campaign }」を、持ち主の分からない { $count } 台のデバイスに
    }「{ $gateway }」{ $environment ->
        [production] （本番環境）
        [development] （開発環境）
       *[none] {""}
    }で送信します。取り消せません。送信するには { $digits } と入力：
cli-list-sending = 送信 { $number } を実行中です。Ctrl-C で止まります。送信中のものは完了を待ち、残りは再開できます。
cli-list-stopping = 停止中です。送信中のものを待っています。もう一度 Ctrl-C を押すと結果は不明のままになります。
cli-list-progress = 受理 { $accepted }、拒否 { $refused }、不明 { $undecided }
cli-list-gave-up = 20 件続けて同じ結果だったため停止しました：{ $what } { $why }
cli-list-left = { $count ->
       *[other] 残りは { $count } 台です。
    }続けるには：carillon resume { $number }
cli-list-undecided = { $count ->
       *[other] { $count } 件は届いたかどうか分かりません。
    }再送するには：carillon resume { $number } --send-undecided
cli-list-not-again = { $count ->
       *[other] 中断時に { $count } 件が送信中でした。再送しません。
    }
cli-list-not-yet = まだ未送信
cli-no-lists = リストへの送信はまだありません。
cli-head-count = 件数
cli-head-result = 結果
cli-head-reason = 理由
cli-head-number = 送信
cli-head-campaign = キャンペーン
cli-head-left = 残り
cli-head-undecided = 不明
cli-head-list = リスト
