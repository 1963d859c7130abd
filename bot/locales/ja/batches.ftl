command-mass = まとめて注文
found-words-mass = 一括注文, まとめて注文, 大量注文, 注文リスト
batches-ask =
    📋 <b>まとめて注文</b>

    1行に1件ずつ、商品番号、リンク、数量を送ってください。

    { $example }

    ファイル（.txtまたは.csv）でも送れます。一度に{ $most }件までです。購入の前に、かかる金額を確認できます。
batches-open = 📋 前回のリストを開く
batches-empty =
    📋 注文が見つかりません。1行に1件ずつ送ってください：

    { $example }
batches-too-many = 📋 <b>行が多すぎます：</b>{ $found }行ありますが、一度に注文できるのは{ $most }件までです。内容はまだ確認していません。分けて送ってください。
batches-too-long = 📋 これほど長いメッセージはTelegramが途中で切ってしまいます。リストを.txtまたは.csvのファイルで送ってください。
batches-file-unreadable = 📋 このファイルは読み取れません。リストをテキストで送るか、{ $size }以内の.txtまたは.csvのファイル（UTF-8）で送ってください。
batches-file-lost = ⚠️ Telegramからファイルを受け取れませんでした。もう一度送ってください。
batches-title = 🧾 <b>リストをご確認ください</b>
batches-good = ✅ 注文できる件数：<b>{ $count }</b>
batches-problems = ⚠️ 問題があり除外した行：{ $count }
batches-duplicates = 👯 重複（除外）：{ $count }
batches-duplicates-included = 👯 重複（含める）：{ $count }
batches-header = ℹ️ 1行目は見出しのため、読み飛ばしました。
batches-missing = 💸 すべてを注文するには<b>残高が足りません。</b>不足額：<b>{ $missing }</b>。チャージするか、リストを短くしてください。
batches-confirm = ✅ { $count ->
   *[other] { $shown }件の注文を確定
}
batches-show-problems = ⚠️ 問題を見る
batches-include = ➕ 重複も含める
batches-leave-out = ➖ 重複を除く
batches-check-again = 🔄 もう一度確認
batches-problems-title = ⚠️ <b>問題のある行</b>
batches-problem = <b>{ $line }行目：</b>{ $why }
batches-why = { $problem ->
    [item] 商品番号で始めてください。
    [quantity] 数量は1以上の整数にしてください。
    [no-quantity] 数量がありません。
    [two-quantities] 数量が2つあります。
    [link] リンクが完全ではありません。http:// または https:// のあるアドレスにしてください。
    [no-link] リンクがありません。
    [two-links] リンクが2つあります。
    [blank-in-link] リンクに空白があります。
    [fourth-field] 項目が4つ以上あります。コメントは送れません。リンク内の縦棒は%7Cと書いてください。
    [comma] カンマの意味がはっきりしません。項目の間に | を入れてください。
    [blanks] 空白の意味がはっきりしません。項目の間に | を入れてください。
    [no-item] この番号の商品はありません。
    [needs-more] この種類の注文には、リンクと数量以外の情報が必要です。HStockPlusのサイトで注文できます。
    [sold-out] 売り切れです。
    [email] この商品にリンクは指定できません。指定できるのはメールアドレスだけです。
    [open-total] 別のバリエーションが届く可能性があり、合計がはっきりしません。リストに入れず、個別に注文してください。
    [not-asked] マーケットプレイスから価格の回答がありませんでした。もう一度確認してください。
    [twice] 前の行と同じ内容です。
    [active] 同じリンクの注文が進行中です。
   *[unclear] 内容を読み取れません。
}
batches-why-range = 数量が範囲外です。{ $range }
batches-why-stock = 前の行までで在庫を使います。残り：{ $left }。
batches-running = ⏳ <b>1行ずつ注文しています…</b>
batches-stopping = ⏳ <b>停止しています…</b>今送信している注文が終わってから停止します。
batches-done = 🏁 <b>リストの注文が終わりました。</b>
batches-paused = ⏸ <b>{ $line }行目のあとで停止しました。</b>
batches-paused-first = ⏸ <b>最初の注文の前で停止しました。</b>
batches-pause = { $reason ->
    [stopped] 停止の操作がありました。
    [restarted] その間にボットが再起動しました。
    [doubt] 明確な回答のない注文があります。
    [money] 次の注文に残高が足りません。
    [key] マーケットプレイスがAPIキーを受け付けません。
    [busy] 現在、マーケットプレイスへの問い合わせが多すぎます。
    [unreachable] 現在、マーケットプレイスに接続できません。
    [price] 次の注文の価格が変わりました。
    [limit] 次の注文は、ご自身で決めた上限を超えます。
   *[fault] ボット側で問題が発生しました。
}
batches-waits = ❓ その注文の結果を調べています。数分以内に分かりしだい、ここから続けられます。
batches-continue-ask = 続けますか？自動では進みません。
batches-next = { $line }行目：<b>{ $name }</b> × { $quantity }
batches-agree = 続けた場合も、この注文がこれを超える金額になることはありません。
batches-placed = ✅ 注文済み：{ $count }
batches-refused = ❌ 購入されず：{ $count }
batches-doubtful = ❓ 結果不明：{ $count }
batches-left = ⏳ 未注文：{ $count }
batches-spent = 💵 支出：{ $total }中{ $spent }
batches-stop = ⏹ 停止
batches-continue = ▶️ 続ける
batches-file = 📄 ファイル
batches-file-done = 📄 これまでの各行の結果です。
batches-column = { $column ->
    [line] 行
    [text] 入力内容
   *[reason] 理由
}
batches-outcome = { $outcome ->
    [left-out] 除外
    [queued] 未注文
    [under-way] 送信中
    [placed] 注文済み
    [refused] 購入されず
    [doubt] 結果不明
   *[not-charged] 引き落としなし
}
