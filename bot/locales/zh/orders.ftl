orders-title = 📦 <b>订单</b>
orders-count = { $total ->
   *[other] { $shown } 个订单
}
orders-none = 这里还没有订单。
orders-none-fit = 没有符合条件的订单。点击<b>全部</b>，或换用其他关键词搜索。
orders-code-came = 已收到验证码
orders-found = 🔎 { $words }
orders-row = { $mark } <b>#{ $number }</b> { $name }
orders-doubt = ❓ <b>{ $name }</b> × { $quantity }
orders-in-doubt = 待核实
orders-cost-about = ≈ { $amount }
orders-filter = { $chosen ->
    [yes] • { $phase ->
        [active] 进行中
        [delivered] 已交付
        [problem] 有问题
       *[all] 全部
    }
   *[no] { $phase ->
        [active] 进行中
        [delivered] 已交付
        [problem] 有问题
       *[all] 全部
    }
}
orders-search-ask = 🔎 请发送订单号，或商品名称的一部分。
orders-export = 📤 导出
numbers-title = ☎️ <b>有效号码</b>
numbers-none = 目前没有有效号码。您可以租用一个来接收短信验证码。
numbers-row = { $place }. { $received ->
    [yes] ✅
   *[no] ⏳
} { $flag } <code>{ $phone }</code> · { $name }
numbers-waiting = 等待验证码
numbers-code = 验证码：<code>{ $code }</code>
numbers-text = 收到一条不含验证码的短信
numbers-left = 到期：{ $when }
numbers-minutes = { $minutes } 分钟后
numbers-time-is-up = 时间已到
numbers-copy = { $what ->
    [code] 📋 复制验证码
    [text] 📋 复制文本
   *[number] 📋 复制号码
}
order-title = { $mark } <b>订单 #{ $number }</b>
order-name = { $name }
order-item = { $name } × { $quantity }
order-status = 状态：<b>{ $status }</b>
order-placed-now = 已下单
order-delivered-some = 已交付：{ $delivered }
order-untitled = 在其他地方下的订单
order-delivered = 已交付：{ $delivered } / { $quantity }
order-start = 初始数量：{ $count }
order-remains = 剩余数量：{ $count }
order-link = 链接：{ $link }
order-charge = 已扣款：<b>{ $charge }</b>
order-charge-against = 已扣款：<b>{ $charge }</b>（预计 { $estimate }）
order-estimate = 预计：{ $estimate }
order-charge-untold = { $estimated ->
    [yes] 尚未得知实际扣款（预计 { $estimate }）
   *[no] 尚未得知实际扣款
}
ending-whole = <b>{ $status }</b>：{ $money }
ending-part = <b>已交付 { $delivered } / { $quantity }</b>，{ $money }
ending-money = { $told ->
    [returned] 已退回 { $amount }
    [about] 已退回约 { $amount }
    [nothing] 未扣款
    [kept] 至今没有退回任何款项
   *[untold] HStockPlus 未说明款项是否已退回
}
ending-no-code = { $told ->
    [nothing] <b>没有收到验证码：</b>未扣款
    [charged] <b>没有收到验证码。</b>已扣款：<b>{ $charge }</b>
   *[untold] <b>没有收到验证码。</b>HStockPlus 尚未告知扣款情况
}
order-placed = 下单时间：{ $when }
order-finished = 完成时间：{ $when }
order-manual = 👤 此订单由人工发货：可能需要数小时或数天。收到后我会发到这里；也会保留在“订单”中。
order-automatic = ⚡ 通常几秒内发货。收到后我会发到这里；也会保留在“订单”中。
order-next-smm = 📈 进度会显示在这里，完成时我会通知您；订单会保留在“订单”中。
order-accounts = 🔓 查看账号
order-again = 🔁 再次购买
order-open = 📦 打开订单
number-title = { $mark } <b>{ $name }</b> · 订单 #{ $number }
number-phone = { $flag } <code>{ $phone }</code>
number-phone-unknown = 号码尚未得知。
number-waiting = ⏳ 等待验证码
number-expires = 到期：{ $when }
number-received = ✅ 验证码：<code>{ $code }</code>
number-text = 📩 收到一条短信：
sms-copy = 📋 复制文本
number-over = ⌛ 此号码的租用已结束。
number-no-cancel = ℹ️ 号码不能取消。
number-copy = 📋 复制号码
number-another = ➕ 再租一个
number-same = ♻️ 再租此号码
goods-title = 🎁 <b>订单 #{ $number }</b>
goods-count = { $count ->
   *[other] { $shown } 个账号
}
goods-none = 此订单目前还没有可显示的账号。
goods-file = 账号在文件中，每行一个。
goods-tap = { $count ->
    [1] 👆 点击即可复制。
   *[other] 👆 点击账号即可复制。
}
goods-copy-one = 📋 { $number }
goods-as-file = 📄 文件
goods-copy = { $count ->
    [1] 📋 复制
   *[other] 📋 全部复制
}
track-ask =
    📌 要跟踪哪个订单？请发送 HStockPlus 网站上显示的订单号，例如 <code>23501</code>。

    我会跟踪它，并把该订单的内容发到这里。
track-bad-number = 这不是订单号。请发送数字，例如 <code>23501</code>。
track-begun = 📌 从现在起跟踪<b>订单 #{ $number }</b>。
track-already = 📌 <b>订单 #{ $number }</b> 已在跟踪中。
track-not-theirs =
    🔍 您的所有 API 密钥都查不到此订单。请再核对一次订单号。

    如果订单属于另一个 HStockPlus 账户，则需要该账户的密钥。
goods-too-large = ⚠️ 这些账号超过了 Telegram 允许的文件大小（50 MB）。您可以在 HStockPlus 网站找到它们。
goods-unread = ⚠️ HStockPlus 交付的部分内容，格式我无法识别。点击<b>查看账号</b>可按原样获取。
goods-unread-file = ⚠️ HStockPlus 交付的部分内容，格式我无法识别。它已放入文件，与收到时完全一致。
goods-no-key = ⚠️ 这些账号的数据太大，我无法保存，而它们所属的 API 密钥已被移除。请重新连接该密钥，然后点击<b>查看账号</b>。
