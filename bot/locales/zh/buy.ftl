buy-quantity =
    🔢 <b>{ $name }</b>

    需要多少？{ $range }
    请选择，或输入一个数字。
range = 可选数量：{ $lowest } 至 { $highest }。
range-open = 可选数量：{ $lowest } 或更多。
buy-bad-quantity = 请发送一个整数。{ $range }
buy-link = 🔗 请发送此订单对应的<b>链接</b>：以 http:// 或 https:// 开头的完整地址。
buy-bad-link = 这个链接无法使用。请发送以 http:// 或 https:// 开头的完整地址。
buy-email = ✉️ 请发送用于收货的<b>邮箱</b>，或跳过：跳过则使用您 HStockPlus 账户的邮箱。
buy-bad-email = 这不是邮箱地址。请发送类似 name@example.com 的地址，或跳过。
buy-skip = 跳过 ›
buy-sold-out = 🚫 <b>已售罄。</b>没有购买任何东西。
buy-needs-more = 🚧 <b>此商品无法在这里下单：</b>“{ $type }”类型的订单除了链接和数量，还需要其他信息，而商城的 API 不支持提交这些信息。您可以在 HStockPlus 网站下单。
buy-not-enough =
    💸 <b>余额不足。</b>没有购买任何东西。

    余额：{ $balance }
    还差：<b>{ $missing }</b>
buy-not-enough-at-least =
    💸 <b>余额不足。</b>没有购买任何东西。

    余额：{ $balance }
    还差：<b>{ $missing }</b> 或更多
confirm-title = 🧾 <b>请确认</b>
confirm-moved-price = ⚠️ <b>价格已变动：</b>原为 { $old }，现为 <b>{ $new }</b>。
confirm-moved-total = 预计总价原为 { $old }，现为 <b>{ $new }</b>。
confirm-moved-variant = ⚠️ <b>第一个规格的库存已变动：</b>您要的 { $quantity } 个中，它原可提供 { $old } 个，现可提供 <b>{ $new }</b> 个。
confirm-look-again = 尚未购买任何东西，请重新核对：
moved-unit-price = { $units ->
    [1] { $price }
   *[other] { $price }（每 { $per } 个）
}
confirm-item = 商品：<b>{ $name }</b>
confirm-rental = 号码用于：<b>{ $name }</b>
confirm-phone = 同一号码：<code>{ $phone }</code>
confirm-quantity = 数量：<b>{ $quantity }</b>
confirm-price = 价格：{ $price }
confirm-price-per = 价格：{ $price }（每 { $per } 个）
confirm-learned = ℹ️ 您最近几次的实际扣款表明，此价格对应 { $per } 个；预计总价据此计算。
confirm-total = 预计总价：<b>{ $total }</b>
confirm-open =
    ⚠️ <b>总价尚不确定。</b>{ $has ->
        [0] 第一个规格不能确保提供 { $quantity } 个，可能由其他规格以不同的价格提供。
       *[other] 第一个规格还剩 { $shown } 个；其余可能由其他规格以不同的价格提供。
    }实际扣款会在之后显示。
confirm-instead = 🛒 改为购买 { $quantity } 个
confirm-link = 链接：{ $link }
confirm-email = 收货邮箱：{ $link }
confirm-before = 购买前余额：{ $before }
confirm-after = 购买后余额：约 { $after }
confirm-caveat = ℹ️ 规格不能选择。如果第一个规格无法满足订单，可能会改由另一规格提供，并按那个规格的价格计费；实际扣款会在之后显示。
outcome-open = 总价尚不确定：其他规格的价格可能不同。
confirm-manual = 👤 人工发货：可能需要数小时或数天。
confirm-no-cancel = ℹ️ 号码租用后不能取消。
confirm-title-above = 🛑 <b>超出您自己设定的限额。仍要购买吗？</b>
confirm-key = 付款密钥：<code>{ $mask }</code>
confirm-other-link = 🔗 更改链接
confirm-other-email = ✉️ 收货邮箱
confirm = ✅ 确认
cancel = ✖️ 取消
placing = ⏳ <b>正在下单…</b>
outcome-item = { $name } × { $quantity }
outcome-under-way = ⏳ <b>已在处理中。</b>结果会显示在这里。
outcome-placed = ✅ <b>之前已经下单成功。</b>您可以在“订单”中找到它。
outcome-refused-saying =
    ❌ <b>商城拒绝了请求。</b>没有购买任何东西。
    商城原话：<i>{ $words }</i>
outcome-refused = ❌ <b>商城拒绝了请求。</b>没有购买任何东西。
outcome-not-sent = ⚠️ <b>订单没有发出：</b>无法连接商城。没有购买任何东西，您可以重新下单。
outcome-cancelled = ✖️ <b>已取消。</b>没有购买任何东西。
outcome-free = ⚠️ <b>请求没有发出：</b>无法向商城查询。没有购买任何东西。
unsure-title = ❓ <b>订单已发出，但没有收到明确的答复。</b>
unsure-checking = 我正在观察您的余额，以查明结果。请先不要重新下单：查明后我会在这里告诉您。
unsure-not-charged = 您的余额没有变化：<b>未扣款</b>。可以放心重新下单。
unsure-charged =
    您的余额减少了，数额与预期价格一致：<b>已扣款</b>，订单也已存在，只是订单号未知。请不要重新下单。

    请在 HStockPlus 网站查到订单号，并按 <b>/track 23501</b> 的格式发给我：我会跟踪该订单，并把内容发到这里。
unsure-unclear =
    从余额无法确定您是否已被扣款。在 HStockPlus 网站查看您的订单之前，请不要重新下单。

    如果那里有这个订单，请把订单号按 <b>/track 23501</b> 的格式发给我：我会跟踪它，并把内容发到这里。如果没有，您可以重新下单。
unsure-judged-not-charged = ✔️ <b>事后已查明：未扣款。</b>可以放心重新下单。
unsure-judged-charged = ✔️ <b>事后已查明：已扣款。</b>您现在可以怎么做，请看下方。
unsure-judged-unclear = ✔️ <b>事后已查询：从余额仍无法确定。</b>您现在可以怎么做，请看下方。
unsure-found = ✅ <b>已找到：</b>待核实的购买就是 { $numbers }，已开始跟踪。
unsure-before = 下单前余额：{ $balance }
unsure-after = 下单后余额：{ $balance }
fewer-title = ⚠️ <b>收到的号码比您要求的少：</b>要求 { $asked } 个，收到 { $came } 个。
fewer-by-price = 按显示的价格计算，共 <b>{ $total }</b>（{ $came } × { $price }）；每个号码的卡片会显示其实际扣款。
fewer-otherwise = ⚠️ 这与收到的号码的价格（{ $total }）不符。差额请向 HStockPlus 咨询。
order-again-new = 🛒 重新下单
