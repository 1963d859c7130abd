exports-which =
    📤 <b>書き出し</b>

    すべての注文を1つのファイルにまとめます。Excelはスマートフォンでもパソコンでも開けます。CSVはほかのソフト向けです。
exports-xlsx = 📊 Excel (XLSX)
exports-csv = 📄 CSV
exports-done = 📤 すべての注文です（新しい順）。
exports-nothing = 📤 書き出せる注文はまだありません。
exports-too-large = ⚠️ すべての注文をまとめると、Telegramで送れるファイルの大きさ（50 MB）を超えます。{ $format ->
    [csv] Excelファイルならもっと小さくなります。
   *[xlsx] HStockPlusのサイトでご覧ください。
}
exports-sheet = 注文
exports-column = { $column ->
    [order] 注文番号
    [kind] 種類
    [item-number] 商品番号
    [item] 商品
    [category] カテゴリー
    [quantity] 数量
    [link] リンク
    [country] 国
    [phone] 電話番号
    [placed] 注文日時（UTC）
    [finished] 完了日時（UTC）
    [status] ステータス
    [estimate] 見積
    [estimate-exact] 見積（正確な値）
    [charge] 引き落とし額
    [charge-exact] 引き落とし額（正確な値）
    [currency] 通貨
    [start-count] 開始時の数
    [remains] 残り
    [delivered] 納品済み
   *[key] APIキー
}
exports-kind = { $kind ->
    [product] 商品
    [smm] SMM
   *[rental] 電話番号のレンタル
}
