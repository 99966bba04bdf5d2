# 翻訳画面：言語、訳文と並ぶ原文。

languages = 言語
languages-search = 言語を検索
language-source = 原文
language-up = 上へ移動
language-down = 下へ移動
progress-translated = { $all }件中{ $written }件を翻訳済み
progress-missing = 未翻訳{ $count }件
progress-stale = 要確認{ $count }件
progress-same = 原文と同じ{ $count }件
progress-obsolete = 不要{ $count }件

translate-source = これは原文です。ほかの言語はこれをもとに翻訳します。原文は「作成」で編集してください。
translate-nothing = 原文がまだありません。「作成」で入力してください。
translate-all-done = この言語の翻訳はすべて完了しています。
translate-open = 未対応
translate-next = 次の未対応へ
translate-field = 項目
translate-locale = 言語
translate-chain = 代替：{ $chain }
translate-from = { $locale }より
translate-variant = バリアント{ $variant }
translate-no-source = 原文のこの項目は空になりました。
translate-gone = 原文から削除
translate-new = 原文に追加
translate-still-right = この訳のままでよい
translate-copy-source = 原文をコピー
translate-remove = このテキストを削除

status-translated = 翻訳済み
status-stale = 原文変更あり
status-same = 原文と同じ
status-shared = 共通テキスト
status-falls-back = { $locale }と同じ
status-missing = 未翻訳
status-obsolete = 不要
status-cut = 途中で切れる

fallback-edit = 代替言語…
fallback-title = { $locale }のテキストがないとき
fallback-why = 次の言語を上から順に調べ、最初に見つかったテキストを表示します。
fallback-up = { $locale }を上へ移動
fallback-remove = { $locale }を外す
fallback-add = 別の言語
fallback-choose = 選択…
fallback-usual = 標準の順序に戻す
