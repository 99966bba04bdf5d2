# 送信画面でオーディエンスに配信を任せる。

audience-open = オーディエンスに送る…
audience-title = { $gateway }からオーディエンスへ
audience-next = 次へ
audience-send = オーディエンスに送信
audience-kind = オーディエンス
audience-name = 名前または識別子
audience-topic-help = 購読している全員に届きます。英数字と- _ . ~ %が使えます。
audience-condition-help = トピックは5つまで：'news' in topics && !('sport' in topics)
audience-segment-help = BrazeはセグメントのAPI識別子、OneSignalはセグメントの名前です。
audience-campaign-help = APIトリガーキャンペーンのAPI識別子です。文面はキャンペーン自身のもので、この文面も使えます。
audience-locale = 言語
audience-locale-help = 全員に同じ言語が届きます。
audience-personal = 文面は人によって変わりますが（{ $variables }）、全員に同じものが届いてしまいます。変数を外すか、全員に使う値を選んでください。
audience-persona = 全員に使う値
audience-platforms = プラットフォーム
audience-bytes = バイト
audience-reach = デバイス
audience-devices = 数は{ $provider }だけが知っています。送信後は取り消せません。
