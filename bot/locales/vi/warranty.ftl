warranty-until = { $least ->
    [yes] 🛡 Bảo hành của cửa hàng: ít nhất đến { $when }
   *[no] 🛡 Bảo hành của cửa hàng: đến { $when }
}
push-warranty = 🛡 <b>Đơn hàng #{ $number }</b>: bảo hành của cửa hàng hết hạn { $left }.
push-warranty-advice = Hãy kiểm tra ngay xem mọi thứ có hoạt động không. Nếu có lỗi, hãy dùng <b>Báo sự cố</b> trước khi hết hạn.
