push-status = { $mark } <b>订单 #{ $number }</b> 的最新状态：<b>{ $status }</b>
push-goods = 🎁 <b>订单 #{ $number }</b> · { $status }
push-code = 🔐 您的验证码：<code>{ $code }</code>
push-text = 📩 <b>收到一条短信：</b>
push-code-order = 订单 #{ $number }
push-code-copy = 📋 { $code }
push-expired = ⌛ <b>订单 #{ $number }</b>：{ $closed ->
    [yes] HStockPlus 关闭了号码，未收到验证码。
   *[no] 号码已到期，未收到验证码。
}
push-key-stopped =
    🔑 <b>您的 API 密钥 { $mask } 已无法使用。</b>

    在您更换之前，它的订单不会被跟踪。更换密钥：/key
pinned-card = 📌 { $counts }
pinned-numbers = { $count ->
   *[other] { $shown } 个号码等待中
}
pinned-orders = { $count ->
   *[other] { $shown } 个订单进行中
}
pinned-done = 📌 目前已没有进行中的事项。
pinned-off = 📌 置顶卡片已关闭。
push-repeat = <i>↻ 此消息可能是重复的。</i>
push-charge = 💵 <b>订单 #{ $number }</b> 的扣款金额与预计不同。
push-charge-open = 💵 <b>订单 #{ $number }</b>：总价此前不确定，现已确定。
push-lost = ⚠️ <b>订单 #{ $number }</b>：HStockPlus 在您的密钥下已查不到它。今后一天内我会不时继续查询；如要立即查询，请打开订单并点击“刷新”。
