### プラットフォームとプロバイダ

platform-ios = iOS
platform-android = Android
platform-web = ウェブ
on-ios = iOS
on-android = Android
on-web = ウェブ
# 文中の列挙で、最後の2つをつなぐ。
list-and = { $rest }、{ $next }
# 文中の列挙で、最後以外の2つをつなぐ。
list-more = { $rest }、{ $next }
provider-apns = APNs
provider-fcm = FCM
provider-web-push = プッシュサービス
provider-braze = Braze
provider-one-signal = OneSignal
provider-webhook = サーバー

## 項目

field-title = タイトル
field-subtitle = サブタイトル
field-body = 本文
field-button = ボタン{ $number }

## 重要度

severity-error = エラー
severity-warning = 警告
severity-note = 参考

## テンプレート

starter-blank = 空白
    .about = iOS、Android、ウェブ向けの空のメッセージ。
starter-streak-saver = 連続記録
    .about = 今夜で連続記録が途切れることを知らせる単語ゲーム。4言語、ペルソナ2人。
starter-welcome = ようこそ
    .about = 新しいお客様を迎える観葉植物の店。

## 通知の表示場所と状態

place-lock = ロック画面
place-center = 通知センター
place-banner = バナー
place-heads-up = ヘッドアップ通知
place-shade = 通知パネル
place-toast = トースト
place-popup = ポップアップ
place-primer = 事前の案内
place-prompt = 許可のリクエスト
state-collapsed = 届いたとき
state-expanded = 展開
state-default = 届いたとき
state-stack = グループ内
state-hidden = 内容を非表示
state-inline-image = インライン画像
state-conversation = 会話
state-story = ストーリーのページ
state-modal = モーダル
state-full = 全画面
appearance-light = ライト
appearance-dark = ダーク
stamp-now = 今
stamp-3h = 3時間前
stamp-yesterday = 昨日
text-size-xs = 文字サイズ：極小
text-size-s = 文字サイズ：小
text-size-m = 文字サイズ：中
text-size-default = 文字サイズ：標準
text-size-xl = 文字サイズ：大
text-size-xxl = 文字サイズ：特大
text-size-xxxl = 文字サイズ：最大
text-size-ax1 = アクセシビリティ文字サイズ1
text-size-ax2 = アクセシビリティ文字サイズ2
text-size-ax3 = アクセシビリティ文字サイズ3
text-size-ax4 = アクセシビリティ文字サイズ4
text-size-ax5 = アクセシビリティ文字サイズ5
