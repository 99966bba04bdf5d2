# ようこそ画面。

welcome-nav = はじめる
recent-campaigns = 最近のキャンペーン
recent-locales = { $count }言語
starters = テンプレートから作成
starters-first = キャンペーンを作成
lost-work = 「{ $name }」に保存されていない作業内容があります（{ $time }）。
lost-restore = 復元
lost-discard = 破棄
lost-sure = 「{ $name }」の作業内容を完全に破棄しますか？元に戻すことはできません。
lost-discard-sure = 完全に破棄
welcome-demo = ブラウザのデモ：キャンペーンはこのページを閉じると消え、何も送信されません。
