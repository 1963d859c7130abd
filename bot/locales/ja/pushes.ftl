push-status = { $mark } <b>注文 #{ $number }</b>の現在のステータス：<b>{ $status }</b>
push-goods = 🎁 <b>注文 #{ $number }</b> · { $status }
push-code = 🔐 認証コード：<code>{ $code }</code>
push-text = 📩 <b>SMSが届きました：</b>
push-code-order = 注文 #{ $number }
push-code-copy = 📋 { $code }
push-expired = ⌛ <b>注文 #{ $number }</b>：{ $closed ->
    [yes] 認証コードが届かないまま、HStockPlusが電話番号の利用を終了しました。
   *[no] 認証コードが届かないまま、電話番号の期限が切れました。
}
push-key-stopped =
    🔑 <b>APIキー{ $mask }が使えなくなりました。</b>

    変更するまで、このキーの注文は追跡されません。キーの変更：/key
pinned-card = 📌 { $counts }
pinned-numbers = { $count ->
   *[other] 待機中の電話番号{ $shown }件
}
pinned-orders = { $count ->
   *[other] 進行中の注文{ $shown }件
}
pinned-done = 📌 進行中のものはもうありません。
pinned-off = 📌 ピン留めカードはオフになっています。
push-repeat = <i>↻ このメッセージはすでに届いている可能性があります。</i>
push-charge = 💵 <b>注文 #{ $number }</b>の引き落とし額は、見積と異なりました。
push-charge-open = 💵 <b>注文 #{ $number }</b>：はっきりしていなかった合計額が分かりました。
push-lost = ⚠️ <b>注文 #{ $number }</b>：お客様のキーでは、HStockPlusで見つからなくなりました。今後1日間、ときどき問い合わせを続けます。すぐに問い合わせるには、注文を開いて「更新」をタップしてください。
