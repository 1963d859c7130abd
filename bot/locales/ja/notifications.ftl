settings-notifications = 🔔 通知
settings-quiet = 🌙 おやすみ時間
settings-zone = 🕒 タイムゾーン
settings-low-balance = 💸 残高低下の通知：{ $amount }
notify-title = 🔔 <b>通知</b>
notify-about =
    認証コード、納品、購入の結果は必ず届きます。それ以外はオフにできます。

    <b>レンタルした番号</b>：認証コードが届かないまま期限が切れたとき、または届いた電話番号がご希望の数より少ないとき
    <b>引き落とし</b>：金額が見積と異なるとき
    <b>キーと消えた注文</b>：APIキーが使えなくなったとき、またはHStockPlusで注文が見つからなくなったとき
    <b>保証</b>：保証がまもなく終わるとき（おやすみ時間中も音が鳴ります）
notify-about-hidden = <b>アカウント：非表示</b>にすると、納品されたものはチャットに表示されません。届いた件数だけをお知らせします。画面の録画を始めるなど、準備ができたら<b>表示</b>または<b>ファイル</b>をタップしてください。
notify-numbers-on = 🔔 レンタルした番号：オン
notify-numbers-off = 🔕 レンタルした番号：オフ
notify-charges-on = 🔔 引き落とし：オン
notify-charges-off = 🔕 引き落とし：オフ
notify-tracking-on = 🔔 キーと消えた注文：オン
notify-tracking-off = 🔕 キーと消えた注文：オフ
notify-warranty-on = 🔔 保証：オン
notify-warranty-off = 🔕 保証：オフ
notify-accounts-shown = 👁 アカウント：チャットに表示
notify-accounts-hidden = 🙈 アカウント：非表示
notify-digest = ☀️ 毎日のまとめ：{ $when }
notify-off = オフ
notify-switch-off = ✖️ オフにする
quiet-title = 🌙 <b>おやすみ時間</b>
quiet-about = おやすみ時間中もすべて届きますが、音は鳴りません。音が鳴るのは認証コードと納品、保証の終了前だけです。
quiet-on = <b>{ $start }</b>から<b>{ $end }</b>まで音を鳴らしません。
quiet-off = おやすみ時間は設定されていません。
quiet-choose = 🌙 時間を選ぶ
quiet-ask-start = 何時から音を止めますか？
quiet-ask-end = <b>{ $start }</b>から何時まで音を止めますか？
clock-now = 現在の時刻：<b>{ $time }</b>。違っている場合は<b>タイムゾーン</b>をタップしてください。
zone-title = 🕒 <b>タイムゾーン</b>
zone-now = 現在の時刻：<b>{ $time }</b>。
zone-ask = そちらは今、何時ですか？時間をタップしてください。
zone-about = 夏時間には自動で対応しません。時計が変わったら、もう一度選んでください。
zone-ask-minutes = お手元の時計に一番近いのはどれですか？
digest-title = ☀️ <b>毎日のまとめ</b>
digest-about = 1日1回、タップした時刻に24時間分をまとめてお知らせします。内容は、納品されたもの、手動納品を待っているもの、結果不明の購入、支出、残高です。お知らせすることがない日は届きません。
digest-on = <b>{ $time }</b>に届きます。
digest-off = オフになっています。
digest-heading = ☀️ <b>この24時間のまとめ</b>
digest-delivered = ✅ 納品済み：{ $shown }
digest-waiting = 👤 手動納品待ち：{ $shown }
digest-doubts = ❓ 結果不明：{ $shown }
digest-spent = 💵 支出：{ $amount }
digest-spent-open = 💵 支出：まだはっきりしていません
digest-no-balance = 💰 現在、残高はHStockPlusから通知されていません。
low-ask = 💸 残高がいくら{ $currency ->
    [none] {""}
   *[other] （{ $currency }）
}を下回ったらお知らせしますか？下回るたびに1回お知らせします。金額を送ってください（例：5）。
push-low-balance = 💸 <b>残高は{ $balance }</b>です。設定された{ $threshold }を下回りました。APIキー：<code>{ $mask }</code>
goods-arrived = { $count ->
   *[other] アカウントが{ $shown }件届きました。
}
goods-show = 👁 表示
