### オーディエンス: 一人ひとりを指定せず、プロバイダーがまとめて配信する相手。

audience-topic = トピック
audience-condition = 条件
audience-segment = セグメント
audience-campaign = キャンペーン

## 送信前にコマンドラインが表示すること

cli-audience-fact-audience = オーディエンス
cli-audience-fact-gateway = ゲートウェイ
cli-audience-fact-campaign = キャンペーン
cli-audience-fact-platforms = プラットフォーム
cli-audience-fact-locales = 言語
cli-audience-fact-bytes = バイト
cli-audience-devices = 届くデバイスの数は{ $provider }だけが知っています。送信後は取り消せません。
cli-audience-persona = 全員に「{ $persona }」の値が届きます。
cli-audience-confirm = 「{ $campaign }」を{ $gateway }からオーディエンス全員に送ります。送るには名前を入力してください（{ $name }）:

## 送信されなかった理由

failure-audience-not-offered = { $provider }にそのようなオーディエンスはありません: { $kind }「{ $given }」。
    .why = { $offer ->
        [none] 送れる相手はデバイスだけです。--deviceか--listで指定してください。
       *[some] 使えるもの: { $known }。
    }
failure-audience-bad-name = 「{ $given }」はオーディエンスの名前ではありません。
    .why = { $kind ->
        [topic] トピックに使えるのは英数字と- _ . ~ %です。
        [condition] 条件に書けるトピックは5つまでです: 'news' in topics && !('sport' in topics)
        [campaign] キャンペーンのAPI識別子（英数字と- _）を指定してください。
       *[segment] BrazeではセグメントのAPI識別子、OneSignalでは名前を1行で指定してください。
    }
failure-audience-only-one = { $of ->
        [persona] オーディエンス全員に届くのは1つのペルソナの値です。
       *[locale] このオーディエンスには全員に同じ言語が届きます。
    }
    .why = { $of ->
        [persona] --personaは1つだけ指定してください。
       *[locale] --localeは1つだけ指定してください。BrazeとOneSignalのセグメントなら全言語を一度に送れます。
    }
failure-audience-personal = 文面は人によって変わりますが（{ $variables }）、全員に同じものが届いてしまいます。
    .why = 送信していません。変数を外すか、全員に使う値を--personaで選んでください。worst-emptyは値がなく、既定の文面になります。
failure-audience-errors = 送信していません: { $count ->
       *[other] { $count }件のエラーがあります
    }。
    .why = 内容は上に表示しています。直すか、--despite-errorsを付けて送ってください。
failure-audience-not-confirmed = 送信していません: 自分のデバイスだけでなく「{ $name }」の全員に届きます。
    .why = それでよければ、ターミナルで名前を入力するか、--confirm "{ $name }" を付けてください。
