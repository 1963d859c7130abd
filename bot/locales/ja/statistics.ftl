command-stats = 統計：支出と電話番号
stats-open = 📊 統計
stats-title = 📊 <b>統計</b> · { $period }
stats-period = { $period ->
    [week] 7日間
    [month] 30日間
    [quarter] 90日間
   *[all] 全期間
}
stats-period-button = { $chosen ->
    [yes] • { $period }
   *[no] { $period }
}
stats-never = 📊 まだ統計はありません。ここではまだ何も購入されていません。支出や、レンタルした電話番号の実績がここに表示されます。
stats-empty = この期間の購入はありません。
stats-spent = 💸 支出：<b>{ $total }</b> · { $count ->
   *[other] 注文{ $shown }件
}
stats-share = { $square } { $name }：{ $amount }
stats-rentals = 電話番号のレンタル
stats-other = その他
stats-currencies = その他の通貨（ここでは省略）：{ $count }
stats-unknown = ⏳ { $count ->
   *[other] 注文{ $shown }件は含まれていません。かかる金額がまだ分かりません。
}
stats-services = 📱 <b>認証コードが届いた電話番号</b>と待ち時間の中央値
stats-service = { $flag } { $service }（{ $country }）：{ $rentals }件中{ $received }件（{ $percent }）{ $wait ->
    [none] {""}
   *[other] {" "}· { $wait }
}
stats-all = 📱 すべての番号（{ $count }）
stats-bar = <i>{ $days ->
   *[other] 棒1本は{ $shown }日分です（UTC）。
}</i>
success-offers =
    📱 <b>{ $name }</b>

    国を選ぶか、国名を入力してください。実績のよい順に並んでいます。
success-title = 👥 <b>このボットの直近14日間</b>
success-row = { $flag } { $name }：{ $rentals }件中{ $received }件に認証コードが届きました{ $wait ->
    [none] {""}
   *[other] （通常{ $wait }以内）
}
success-offer = 👥 このボットの直近14日間：{ $rentals }件中{ $received }件に認証コードが届きました{ $wait ->
    [none] {""}
   *[other] （通常{ $wait }以内）
}。
success-sort-chance = ↕️ 実績順
success-sort-price = ↕️ 価格順
success-setting-on = 👥 受信実績：オン
success-setting-off = 👥 受信実績：オフ
success-setting-about = 受信実績：電話番号ごとに、認証コードが届いた件数を表示します。全利用者の合計で、名前は出ません。オフにすると表示されず、ご自身のレンタルも集計されません。
found-words-stats = 統計, 支出, 出費, 使った金額, いくら使った, 使用額, グラフ, チャート, 成功率, 実績, 集計
