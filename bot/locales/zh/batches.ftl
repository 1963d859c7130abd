command-mass = 批量下单
found-words-mass = 批量下单, 批量订单, 多个订单, 订单列表
batches-ask =
    📋 <b>批量下单</b>

    每行发送一个订单：商品编号、链接和数量。

    { $example }

    也可以发送 .txt 或 .csv 文件。一次最多 { $most } 个订单。购买之前，您会先看到总共需要多少钱。
batches-open = 📋 打开上次的列表
batches-empty =
    📋 里面没有订单。请每行发送一个订单：

    { $example }
batches-too-many = 📋 <b>行数太多：</b>共 { $found } 行，而一次最多 { $most } 个订单。所有内容均未检查，请分几次发送。
batches-too-long = 📋 这么长的消息会被 Telegram 截断。请用 .txt 或 .csv 文件发送列表。
batches-file-unreadable = 📋 无法读取这个文件。请直接发送文字，或发送不超过 { $size } 的 .txt 或 .csv 文件（UTF-8）。
batches-file-lost = ⚠️ 没能从 Telegram 取到文件。请再发一次。
batches-title = 🧾 <b>请核对列表</b>
batches-good = ✅ 可下单：<b>{ $count }</b>
batches-problems = ⚠️ 有问题的行，已排除：{ $count }
batches-duplicates = 👯 重复的行，已排除：{ $count }
batches-duplicates-included = 👯 重复的行，已包含：{ $count }
batches-header = ℹ️ 第一行是标题，已跳过。
batches-missing = 💸 <b>余额不足</b>，无法支付全部订单。还差：<b>{ $missing }</b>。请充值或缩短列表。
batches-confirm = ✅ { $count ->
   *[other] 确认 { $shown } 个订单
}
batches-show-problems = ⚠️ 查看问题
batches-include = ➕ 包含重复的行
batches-leave-out = ➖ 排除重复的行
batches-check-again = 🔄 重新检查
batches-problems-title = ⚠️ <b>有问题的行</b>
batches-problem = <b>第 { $line } 行：</b>{ $why }
batches-why = { $problem ->
    [item] 必须以商品编号开头。
    [quantity] 数量必须是大于零的整数。
    [no-quantity] 缺少数量。
    [two-quantities] 有两个数量。
    [link] 这不是完整的链接，必须是带 http:// 或 https:// 的地址。
    [no-link] 缺少链接。
    [two-links] 有两个链接。
    [blank-in-link] 链接里有空格。
    [fourth-field] 超过三个字段。评论无法发送，链接里的竖线要写成 %7C。
    [comma] 逗号有歧义，请在字段之间加 |。
    [blanks] 空格有歧义，请在字段之间加 |。
    [no-item] 没有这个编号的商品。
    [needs-more] 这类订单不只需要链接和数量，可以在 HStockPlus 网站上下单。
    [sold-out] 已售罄。
    [email] 这种商品不用链接，只能填写收货邮箱。
    [open-total] 可能会发其他规格，总价不确定，请单独下单。
    [not-asked] 商城没有告知价格，请重新检查。
    [twice] 与前面的一行相同。
    [active] 同一链接已有进行中的订单。
   *[unclear] 看不懂这一行。
}
batches-why-range = 数量不符合要求。{ $range }
batches-why-stock = 前面的行已占用库存。剩余：{ $left }。
batches-running = ⏳ <b>正在逐行下单…</b>
batches-stopping = ⏳ <b>正在停止…</b>会先处理完当前这一单。
batches-done = 🏁 <b>列表已处理完。</b>
batches-paused = ⏸ <b>已在第 { $line } 行之后停止。</b>
batches-paused-first = ⏸ <b>已在第一个订单之前停止。</b>
batches-pause = { $reason ->
    [stopped] 是您停止的。
    [restarted] 期间我被重新启动了。
    [doubt] 有一个订单没有收到明确的答复。
    [money] 余额不够支付下一个订单。
    [key] 商城不接受这个 API 密钥。
    [busy] 现在对商城的请求太多。
    [unreachable] 暂时无法连接商城。
    [price] 下一个订单的价格变了。
    [limit] 下一个订单超出您自己设定的限额。
   *[fault] 我这边出了问题。
}
batches-waits = ❓ 正在查明那个订单的结果。几分钟内一有结果，您就可以在这里继续。
batches-continue-ask = 要继续吗？不会自动继续。
batches-next = 第 { $line } 行：<b>{ $name }</b> × { $quantity }
batches-agree = 如果继续，这一单最多花费这个金额。
batches-placed = ✅ 已下单：{ $count }
batches-refused = ❌ 未购买：{ $count }
batches-doubtful = ❓ 待核实：{ $count }
batches-left = ⏳ 待下单：{ $count }
batches-spent = 💵 已花费：{ $spent }，共 { $total }
batches-stop = ⏹ 停止
batches-continue = ▶️ 继续
batches-file = 📄 文件
batches-file-done = 📄 每一行到目前为止的结果。
batches-column = { $column ->
    [line] 行
    [text] 原文
   *[reason] 原因
}
batches-outcome = { $outcome ->
    [left-out] 已排除
    [queued] 待下单
    [under-way] 进行中
    [placed] 已下单
    [refused] 未购买
    [doubt] 待核实
   *[not-charged] 未扣款
}
