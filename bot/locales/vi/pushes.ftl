push-status = { $mark } <b>Đơn hàng #{ $number }</b> hiện ở trạng thái: <b>{ $status }</b>
push-goods = 🎁 <b>Đơn hàng #{ $number }</b> · { $status }
push-code = 🔐 Mã của bạn: <code>{ $code }</code>
push-text = 📩 <b>Có SMS đến:</b>
push-code-order = Đơn hàng #{ $number }
push-code-copy = 📋 { $code }
push-expired = ⌛ <b>Đơn hàng #{ $number }</b>: { $closed ->
    [yes] HStockPlus đã đóng số mà không có mã nào đến.
   *[no] số đã hết hạn mà không có mã nào đến.
}
push-key-stopped =
    🔑 <b>Khóa API { $mask } của bạn đã ngừng hoạt động.</b>

    Các đơn hàng của khóa này không được theo dõi cho đến khi bạn thay khóa: /key
pinned-card = 📌 { $counts }
pinned-numbers = { $count ->
   *[other] { $shown } số đang chờ
}
pinned-orders = { $count ->
   *[other] { $shown } đơn chưa hoàn tất
}
pinned-done = 📌 Không còn gì đang xử lý.
pinned-off = 📌 Tin ghim đã tắt.
push-repeat = <i>↻ Có thể tin này đã được gửi trước đó.</i>
push-charge = 💵 <b>Đơn hàng #{ $number }</b> đã bị trừ một số tiền khác với dự kiến.
push-charge-open = 💵 <b>Đơn hàng #{ $number }</b>: tổng tiền trước đây chưa chắc chắn, nay đã biết.
push-lost = ⚠️ <b>Đơn hàng #{ $number }</b>: HStockPlus không còn tìm thấy đơn này với khóa của bạn. Trong một ngày tới, mình vẫn thỉnh thoảng kiểm tra lại; hãy mở đơn và bấm “Làm mới” để kiểm tra ngay.
