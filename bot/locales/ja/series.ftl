series-repeat = 🔂 くり返す…
series-setup =
    🔂 <b>この注文をくり返す</b>

    時間になるたびにお尋ねします。<b>確定</b>を1回タップすると注文します。自動で購入することはありません。
series-terms = <b>{ $hours }</b>時間ごとに<b>{ $times }</b>回、1回あたり約{ $price }、合計で最大<b>{ $most }</b>です。
series-no-drip = ℹ️ HStockPlus自体に分割納品の機能はありません。質問は1時間有効です。タップしなければその回は見送られ、何も購入されません。
series-field = { $field ->
    [quantity] 🔢 毎回{ $value }
   *[total] 💰 予算：{ $value }
}
series-hours = 🕓 { $hours }時間ごと
series-times = ✖️ { $times }回
series-ask = { $field ->
    [quantity] 🔢 1回の数量はいくつですか？整数を送ってください。
   *[total] 💰 { $currency ->
        [none] 合計で最大いくらまで使いますか？12のような金額を送ってください。
       *[other] 合計で最大いくらまで使いますか（{ $currency }）？12のような金額を送ってください。
    }
}
series-too-many = ✋ くり返しは{ $most }件までです。先にどれかを停止してください。
series-time = ⏰ <b>時間になりました：{ $place } / { $times }</b>
series-good-until = この質問の期限：{ $when }
series-so-far = 確定済み：{ $bought } / { $times } · 支出{ $spent }（最大{ $most }）
series-cannot = { $reason ->
    [sold_out] ⚠️ 現在は売り切れのため、今回はお尋ねしません。
    [balance] ⚠️ 残高が足りないため、今回はお尋ねしません。HStockPlusのサイトでチャージしてください。
    [key] ⚠️ HStockPlusがAPIキーを受け付けないため、今回はお尋ねしません。
    [over] 🏁 もう1回注文すると、設定した合計金額を超えます。くり返しはここで終わります。
   *[other] ⚠️ 今はこの内容で注文できないため、今回はお尋ねしません。
}
series-list = 🔂 くり返し
series-title = 🔂 <b>くり返し中の注文</b>
series-none = 🔂 くり返し中の注文はありません。
series-every = { $hours }時間ごと
series-next = 次回：{ $when }
series-stop = ⏹ 停止 { $place }
