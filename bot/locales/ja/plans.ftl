plan-propose = 🔁 届くまで試す
plan-setup =
    🔁 <b>届くまで試す：{ $service }</b>

    認証コードが届くまで、電話番号を1つずつレンタルします。内容を変更するか、このまま確定してください。
plan-countries = 国：<b>{ $countries }</b>
plan-any-country = 指定なし
plan-first = 最初に試すもの：{ $offers }
plan-nothing-fits = ⚠️ 今は条件に合うものがありません。価格を上げるか、別の国を選んでください。
plan-price = 番号1件の価格：最大<b>{ $ceiling }</b>
plan-price-between = 番号1件の価格：<b>{ $floor }</b>から<b>{ $ceiling }</b>まで
plan-patience = { $minutes ->
    [0] 番号ごとの待ち時間：期限が切れるまで
   *[other] 番号ごとの待ち時間：{ $shown }分
}
plan-worst = 💰 <b>最も費用がかかる場合：</b>{ $numbers } × { $ceiling }、合計で最大<b>{ $most }</b>です。
plan-balance = 残高：{ $balance }
plan-no-cancel = ℹ️ レンタルした電話番号はキャンセルできません。早めに次へ進んでも前の番号は有効なままで、遅れて届いた認証コードもお知らせします。
plan-choose-countries = 🌍 国
plan-choose-numbers = 🔢 番号数：{ $numbers }
plan-choose-bound = { $bound ->
    [floor] ⬇️ 下限{ $amount }
    [ceiling] ⬆️ 上限{ $amount }
   *[total] 💰 予算：{ $amount }
}
plan-choose-patience = { $minutes ->
    [0] ⏳ 期限まで待つ
   *[other] ⏳ { $shown }分待つ
}
plan-ask-countries =
    🌍 <b>{ $service }</b>

    レンタルしてよい国をタップしてください。選ばない場合はすべての国が対象になります。
plan-take-any = 🌍 国を指定しない
plan-ask-bound = { $bound ->
    [floor] ⬇️ 番号1件の価格の<b>下限</b>はいくらにしますか
    [ceiling] ⬆️ 番号1件の価格の<b>上限</b>はいくらにしますか
   *[total] 💰 <b>合計</b>で最大いくらまで使いますか
}{ $currency ->
    [none] {""}
   *[other] （{ $currency }）
}？0.50のような金額を送ってください。
plan-no-bound = { $bound ->
    [floor] ✖️ 下限なし
   *[total] ✖️ 番号数だけで決める
}
plan-title = 🔁 <b>届くまで試す：{ $service }</b>
plan-looking = 🔎 次の電話番号をレンタルしています…
plan-waiting = ⏳ 認証コードを待っています。届かない場合の次の番号：{ $when }
plan-over = { $reason ->
    [code] ✅ 認証コードが届きました。
    [stopped] ⏹ 停止しました。レンタル済みの番号は有効なままで、認証コードも届きます。
    [numbers] 🏁 認証コードは届かず、設定した数の番号を使い切りました。
    [spent] 🏁 認証コードは届かず、残りの金額では次の番号をレンタルできません。
    [offers] 🏁 認証コードは届かず、ほかに条件に合うものがありません。
    [restart] ⏸ 再起動しました。<b>続ける</b>をタップするまで、何もレンタルしません。
    [unsure] ⏸ 最後の番号をレンタルできたかどうか不明です。結果が分かり、<b>続ける</b>をタップするまで、何もレンタルしません。
    [balance] ⏸ 残高が次の番号に足りません。HStockPlusのサイトでチャージしてから、<b>続ける</b>をタップしてください。
    [key] ⏸ HStockPlusがAPIキーを受け付けません。解決してから、<b>続ける</b>をタップしてください。
    [limit] ⏸ 次の番号は、設定した上限を超えます。<b>続ける</b>をタップすると、それでもレンタルします。
   *[market] ⏸ マーケットプレイスから正しい応答がありませんでした。<b>続ける</b>をタップするまで、何もレンタルしません。
}
plan-still-in-doubt = ⏳ 最後の番号をレンタルできたかどうか、まだ確認中です。結果をお知らせしたあとで<b>続ける</b>をタップしてください。
plan-attempt = { $state ->
    [code] ✅ コード受信
    [waiting] ⏳ 待機中
    [expired] ✖️ コードなし
    [not_bought] ✖️ レンタルせず
    [unsure] ❓ 結果不明
   *[under_way] 🔎 レンタル中
}
plan-spent = 支出：{ $spent }（最大{ $most }）
plan-stop = ⏹ 停止
plan-continue = ▶️ 続ける
