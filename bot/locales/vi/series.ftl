series-repeat = 🔂 Đặt định kỳ…
series-setup =
    🔂 <b>Đặt lại đơn này định kỳ</b>

    Mỗi khi đến giờ mình sẽ hỏi, và chỉ cần bấm <b>Xác nhận</b> một lần là đặt đơn. Không có gì được mua tự động.
series-terms = Mỗi <b>{ $hours }</b> giờ, <b>{ $times }</b> lần, khoảng { $price } mỗi lần, tổng cộng tối đa <b>{ $most }</b>.
series-no-drip = ℹ️ Bản thân HStockPlus không có chế độ chạy nhỏ giọt (drip-feed). Mỗi câu hỏi có hiệu lực một giờ; nếu bạn không bấm, lần đó được bỏ qua và không có gì được mua.
series-field = { $field ->
    [quantity] 🔢 Mỗi lần { $value }
   *[total] 💰 Ngân sách { $value }
}
series-hours = 🕓 Mỗi { $hours } giờ
series-times = ✖️ { $times } lần
series-ask = { $field ->
    [quantity] 🔢 Mỗi lần bao nhiêu? Hãy gửi một số nguyên.
   *[total] 💰 { $currency ->
        [none] Tổng cộng chi tối đa bao nhiêu? Hãy gửi một số tiền, ví dụ 12.
       *[other] Tổng cộng chi tối đa bao nhiêu, tính bằng { $currency }? Hãy gửi một số tiền, ví dụ 12.
    }
}
series-too-many = ✋ Bạn đã có { $most } đơn định kỳ, mình chỉ giữ được chừng đó. Hãy dừng bớt một đơn trước.
series-time = ⏰ <b>Đến giờ rồi: { $place } trên { $times }</b>
series-good-until = Câu hỏi này hết hiệu lực { $when }.
series-so-far = Đã xác nhận: { $bought } trên { $times } · đã chi { $spent }, tối đa { $most }
series-cannot = { $reason ->
    [sold_out] ⚠️ Hiện đã hết hàng nên lần này mình không hỏi.
    [balance] ⚠️ Số dư không đủ nên lần này mình không hỏi. Hãy nạp tiền trên trang HStockPlus.
    [key] ⚠️ HStockPlus không chấp nhận khóa API của bạn nên lần này mình không hỏi.
    [over] 🏁 Thêm một đơn nữa sẽ vượt số tiền bạn đã dành ra. Đơn định kỳ này kết thúc tại đây.
   *[other] ⚠️ Hiện không thể đặt như vậy nên lần này mình không hỏi.
}
series-list = 🔂 Đơn định kỳ
series-title = 🔂 <b>Đơn định kỳ của bạn</b>
series-none = 🔂 Không có đơn định kỳ nào đang chạy.
series-every = mỗi { $hours } giờ
series-next = tiếp theo: { $when }
series-stop = ⏹ Dừng { $place }
