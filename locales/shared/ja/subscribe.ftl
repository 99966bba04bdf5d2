### このマシンのブラウザーを登録するページと、コマンドラインの文言。

subscribe-title = このブラウザーでテストプッシュを受け取る
subscribe-lead = 「{ $gateway }」がこのコンピューターのこのブラウザーに送信できるようになります。Carillon を閉じていても、届いたものをキャンペーンのとおりに表示します。
subscribe-button = このブラウザーを登録
subscribe-asking = 通知を表示してよいか、ブラウザーが確認します。
subscribe-done = 登録しました。このページは閉じてかまいません。ブラウザーは Carillon でテストデバイスとして待っています。
subscribe-closed = Carillon はもうこのページを待っていません。アプリから開き直してください。
subscribe-denied = このブラウザーはこのページの通知を表示できません。アドレスバーで許可してから、もう一度お試しください。
subscribe-failed = ブラウザーを登録できませんでした：
subscribe-unable = このブラウザーはプッシュを受け取れません。別のブラウザーか、プライベートではない通常のウィンドウを使ってください。

cli-subscribe-open = プッシュを受け取るブラウザーでこのアドレスを開いてください：{ $address }
failure-no-browsers = 「{ $gateway }」はブラウザーには送信しません。
    .why = Web Push のゲートウェイを選んでください。
