balance-title = 💰 残高：<b>{ $balance }</b>
keys-title = 🔑 <b>APIキー</b>
keys-none = APIキーは接続されていません。注文は引き続き確認できます。
key-row = { $active ->
    [yes] ✅
   *[no] ▫️
} <code>{ $mask }</code>{ $works ->
    [yes] {""}
   *[no] {" "}– 使用できません
}
key-use = { $mask }を使う
key-replace = ♻️ { $mask }を変更
key-remove = 🗑 { $mask }を外す
key-add = ➕ もう1つ追加
key-connect = 🔑 キーを接続
key-remove-sure =
    キー<code>{ $mask }</code>を外しますか？

    このキーの注文は引き続き確認できますが、追跡されなくなります。進行中の注文のアカウントや認証コードは届きません。
key-remove-yes = 🗑 外す
settings-title = ⚙️ <b>設定</b>
settings-about = 認証コードと納品内容は常に届きます。注文ステータスの通知とウォッチ通知はオフにできます。ピン留めカードには、認証コード待ちの電話番号と進行中の注文の件数が表示されます。
settings-pushes-on = 🔔 ステータス通知：オン
settings-pushes-off = 🔕 ステータス通知：オフ
settings-watches-on = 🔔 ウォッチ通知：オン
settings-watches-off = 🔕 ウォッチ通知：オフ
settings-pinned-on = 📌 ピン留めカード：オン
settings-pinned-off = 📌 ピン留めカード：オフ
settings-language = 🌐 言語：{ $language }
settings-keys = 🔑 APIキー
settings-forget = 🗑 自分のデータを削除
language-title = 🌐 <b>言語</b>
language-followed = Telegramと同じ
language-row = { $chosen ->
    [yes] • { $name }
   *[no] { $name }
}
forget-first =
    🗑 <b>自分のデータを削除しますか？</b>

    キー、注文、設定など、お客様に関するすべてのデータがここから削除されます。進行中の注文は追跡されなくなり、そのアカウントや認証コードはこのチャットに届きません。
forget-second = ⚠️ <b>本当にすべて削除しますか？</b>元に戻すことはできません。
forget-yes = 🗑 自分のデータを削除
forget-yes-really = 🗑 はい、自分のデータを削除
forgotten =
    ✅ <b>削除しました。</b>お客様に関するデータは何も残っていません。

    /start で最初から始められます。
settings-order-limit = 🛡 1注文の上限：{ $amount }
settings-day-limit = 📅 1日の予算：{ $amount }
limit-not-set = なし
limit-none = ✖️ 上限なし
limit-ask-order = 🛡 <b>1件の注文</b>に使える上限額{ $currency ->
    [none] {""}
   *[other] （{ $currency }）
}をいくらにしますか？超える場合は、もう一度お尋ねします。金額を送ってください（例：25）。
limit-ask-day = 📅 <b>1日</b>（UTC）のすべての注文に使える上限額{ $currency ->
    [none] {""}
   *[other] （{ $currency }）
}をいくらにしますか？超える場合は、もう一度お尋ねします。金額を送ってください（例：100）。
limit-bad-amount = ⚠️ 0より大きい金額を送ってください（例：25、12.50）。
limit-above-order = 🛡 <b>上限を超えています：</b>この注文は{ $would }ですが、設定は1件あたり{ $allowed }までです。
limit-above-day = 📅 <b>予算を超えています：</b>この注文を含めると今日の支出は{ $would }ですが、設定は1日{ $allowed }までです。
limit-perhaps-above-order = 🛡 <b>上限を超える可能性があります</b>（1件あたり{ $allowed }まで）。この注文にいくらかかるかは、まだはっきりしていません。
limit-perhaps-above-day = 📅 <b>予算を超える可能性があります</b>（1日{ $allowed }まで）。今日の注文全体でいくらかかるかは、まだはっきりしていません。
limit-confirm-again = それでも購入する場合は、もう一度確定してください。
