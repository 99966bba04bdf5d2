# テスト以外の人に送る前に確認します。

confirm-numbers = 送信の規模
confirm-findings = チェック結果
confirm-findings-none = 修正の必要はありません。
confirm-findings-more = ほか{ $count }件。
confirm-with-errors = エラー{ $count }件のまま送信する
confirm-checklist = チェックリスト
confirm-previews = { $count }言語すべてのプレビューを見た
confirm-test = 自分のデバイスにテストを送った
confirm-test-done = 今日{ $time }にテストが受け付けられました
confirm-links = { $count }件のリンクをすべて開いた
confirm-name = 確認のため「{ $name }」と入力
confirm-lacks-findings = キャンペーンをまだチェックしています。
confirm-lacks-errors = エラーを修正するか、エラーのまま送信する項目にチェックを入れてください。
confirm-lacks-checklist = チェックリストにチェックを入れてください。
confirm-lacks-name = 名前を入力してください。
