settings-unit-limit = 🏷 単価の上限：{ $amount }
settings-month-limit = 🗓 1か月の予算：{ $amount }
limit-ask-unit =
    🏷 1個あたりの<b>価格</b>の上限{ $currency ->
        [none] {""}
       *[other] （{ $currency }）
    }をいくらにしますか？超える場合は、もう一度お尋ねします。金額を送ってください（例：0.50）。

    商品、SMM、レンタルした電話番号に適用されます。価格が1,000個あたりで表示される場合は、上限も1,000個あたりになります。
limit-ask-month = 🗓 <b>1か月</b>（UTC）のすべての注文に使える上限額{ $currency ->
    [none] {""}
   *[other] （{ $currency }）
}をいくらにしますか？超える場合は、もう一度お尋ねします。金額を送ってください（例：500）。
limit-spent = { $known ->
    [yes] { $period ->
        [day] 今日のこれまでの支出：<b>{ $amount }</b>
       *[month] 今月のこれまでの支出：<b>{ $amount }</b>
    }
   *[no] { $period ->
        [day] 今日の支出は、まだはっきりしていません。引き落とし額の分からない注文があります。
       *[month] 今月の支出は、まだはっきりしていません。引き落とし額の分からない注文があります。
    }
}
limit-above-unit = 🏷 <b>単価の上限を超えています：</b>{ $units ->
    [1] 1個あたり{ $would }
   *[other] { $per }個あたり{ $would }
}ですが、設定は{ $allowed }までです。
limit-above-month = 🗓 <b>予算を超えています：</b>この注文を含めると今月の支出は{ $would }ですが、設定は1か月{ $allowed }までです。
limit-perhaps-above-unit = 🏷 <b>単価の上限を超える可能性があります</b>（{ $allowed }まで）。一部にいくらかかるかは、まだはっきりしていません。
limit-perhaps-above-month = 🗓 <b>予算を超える可能性があります</b>（1か月{ $allowed }まで）。今月の注文全体でいくらかかるかは、まだはっきりしていません。
