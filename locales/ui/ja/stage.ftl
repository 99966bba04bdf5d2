# プレビュー：キャンペーンの表示先。

stage-label = プレビュー
stage-bar = プレビューのオプション
stage-empty = このキャンペーンには確認する表示先がありません。プラットフォームを選ぶとここに表示されます。

stage-devices = 表示先
stage-devices-count = 表示先{ $count }件
stage-text-size = 文字サイズ
stage-state = 状態
stage-appearance = デバイスの外観
stage-stamp = 時刻表示
stage-persona = ペルソナ
stage-persona-none = 変数名
worst-cases = 極端な例
worst-longest = 最も長い値
worst-empty = 値なし
worst-rtl = 右から左に書く名前
worst-emoji = 絵文字入りの名前
stage-zoom = { $percent }%
stage-zoom-in = 拡大
stage-zoom-out = 縮小
stage-zoom-fit = 全体を表示

stage-platform-web = ウェブ

stage-field-picture = 画像

# スクリーンリーダーがプレビューを読み上げる内容。$wordsは通知そのもの。
stage-artboard = { $device }、{ $place }、{ $look }：{ $words }

stage-fits = すべて収まっています。
stage-cut = { $field }は{ $shown }文字で省略されます。
stage-hidden = 隠れる部分：「{ $words }」
stage-not-here = ここでは表示されません：{ $fields }。
stage-buttons-later = ボタンは通知を展開すると表示されます。
stage-missing = 描画できない文字があります。
stage-missing-which = 次の文字は付属のフォントにありません：{ $characters }
stage-font-lost = フォントを読み込めなかったため、実際のデバイスの表示とは異なります。

stage-copy = 画像をコピー
stage-copied = 画像をコピーしました：{ $name }
stage-copy-failed = { $name }の画像をコピーできませんでした。ここではクリップボードに画像を入れられません。代わりに保存してください。
stage-save = 画像を保存
stage-saved = { $name }に保存しました
stage-save-failed = { $name }を保存できませんでした。
