# 翻訳ファイル：読み込む内容の確認と、書き出し。

import = 読み込む…
import-title = 翻訳を読み込む
import-drop = ここにファイルをドロップするか、選択してください
import-formats = CSV、TSV、XLIFF 1.2と2.1、Fluent、JSON、Brazeのテンプレート
import-paste = または表計算ソフトのセルを貼り付け
import-paste-help = 1行目は列の名前です：最初にkey、続けて言語タグ。
import-again = 別のファイル
import-take = テキスト{ $count }件を読み込む
import-done = テキスト{ $count }件を読み込みました
import-nothing = キャンペーンを変更する内容はありません。
import-adds = 新しい言語
import-chosen = { $all }件中{ $chosen }件
import-more = さらに{ $count }件を表示
import-complaints = ファイルの問題
import-at = { $line }行目、{ $column }文字目
import-made-from = 翻訳時の原文：
import-gone = 変更前
import-comes = 変更後
import-count-new = 新規{ $count }件
import-count-changed = 変更{ $count }件
import-count-overwrites = 訳文の置き換え{ $count }件
import-count-confirmed = 最新と確認{ $count }件
import-count-source = 原文の変更{ $count }件
import-count-stale = 古い原文の翻訳{ $count }件
import-count-unreadable = 読み取り不可{ $count }件
import-count-unchanged = 変更なし{ $count }件

export = 書き出す
export-for-spreadsheets = 表計算
export-for-translators = 翻訳ツール
export-for-developers = 開発
export-for-braze = Brazeのテンプレート
export-done = { $name }に書き出しました
export-failed = { $name }の翻訳をダウンロードできませんでした。
export-unexpressed = この形式で表せない選択肢を含むテキストが{ $count }件あります。Fluentの表記のまま書き出され、読み込むと元どおりに戻ります。
