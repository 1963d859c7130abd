orders-missing = 🔍 此处未找到的订单：{ $numbers }
orders-refresh-all = 🔄 全部刷新
numbers-bad-list = ✋ 无法将其识别为订单号。请发送订单号或范围，例如 <code>23501 23510-23520</code>：最多 { $most } 个，每个范围从小到大。
track-many-asking = ⏳ 正在向商城查询您的订单：{ $done } / { $of }
track-many-done = 📌 <b>您的订单号</b>
track-many-row = { $place }. <b>#{ $number }</b>：{ $outcome ->
    [tracked] 从现在起跟踪
    [known] 已在跟踪中
    [not_theirs] 您的所有 API 密钥都查不到
    [no_answer] 商城没有答复
   *[not_asked] 未再查询
}
refresh-asking = ⏳ 正在刷新：{ $done } / { $of }
refresh-done = 🔄 已刷新：{ $answered } / { $chosen }
refresh-left = ℹ️ 已查询最新的订单；其余 { $left } 个照常自动检查。
refresh-none = 🔄 这里已没有进行中的订单。
