history = 🕓 历史记录
history-title = 🕓 <b>历史记录</b>
history-none = 🕓 此订单目前还没有任何记录。
history-earlier = …以及之前的 { $count } 条
report = ⚠️ 反馈问题
report-which =
    ⚠️ <b>反馈问题</b>

    是哪个订单？请选择一个，或发送订单号。
report-doubt = ❓ 待核实的购买还没有订单号，因此无法反馈。请在 HStockPlus 网站查看您的订单；知道订单号后，请用 /track 发给我。
report-unknown = 🔍 这里没有您的订单 #{ $number }。请再核对一次订单号。如果是在其他地方下的订单，请先跟踪它。
report-what =
    ⚠️ <b>订单 #{ $number }</b> · { $name }

    出了什么问题？
report-kind = { $problem ->
    [undelivered] 未交付
    [invalid] 部分无效
    [different] 与描述不符
    [partial] 部分交付
    [refill] 要求补量
    [cancel] 要求取消
    [code] 未收到验证码
   *[charge] 扣款不符
}
report-written = 📝 <b>订单 #{ $number }：</b>请把这段文字发给 HStockPlus 客服。点按即可复制。其中没有任何密码或验证码。
report-dispute = 请在 HStockPlus 网站的订单页面发起纠纷，务必在那里确认收货之前提交，并附上截图或录屏等证据。
report-words-only = ℹ️ 这只是文字请求。HStockPlus 没有为我提供补量或取消订单的途径。
report-site = 🌐 如何发起纠纷
report-file = 📄 完整反馈已存为文件，可一并发送。
report-about = 订单 #{ $number }
report-problem = 问题：{ $problem }
report-shop = 店铺：{ $shop }
report-phone = 电话号码：{ $phone }
report-key = API 密钥：{ $mask }
report-accounts = 账号：{ $accounts }
report-timeline = 历史记录：
command-report = 反馈订单问题
found-words-report = 反馈, 反馈问题, 问题, 订单问题, 举报, 未交付, 没收到, 账号无效, 无效账号, 工单, 反饋問題, 訂單問題, 沒收到
