command-stats = Thống kê của bạn: chi tiêu và số
stats-open = 📊 Thống kê
stats-title = 📊 <b>Thống kê</b> · { $period }
stats-period = { $period ->
    [week] 7 ngày
    [month] 30 ngày
    [quarter] 90 ngày
   *[all] Tất cả
}
stats-period-button = { $chosen ->
    [yes] • { $period }
   *[no] { $period }
}
stats-never = 📊 Chưa có thống kê: đến giờ chưa có gì được mua ở đây. Số tiền bạn chi và kết quả của các số bạn thuê sẽ hiện ở đây.
stats-empty = Không có gì được mua trong thời gian này.
stats-spent = 💸 Đã chi <b>{ $total }</b> · { $count ->
   *[other] { $shown } đơn hàng
}
stats-share = { $square } { $name }: { $amount }
stats-rentals = Số thuê
stats-other = Khác
stats-currencies = Các loại tiền khác, không hiện ở đây: { $count }
stats-unknown = ⏳ { $count ->
   *[other] Chưa tính { $shown } đơn hàng: chưa biết số tiền trừ thực tế.
}
stats-services = 📱 <b>Số nhận được mã</b> và thời gian chờ trung vị
stats-service = { $flag } { $service }, { $country }: { $received } trên { $rentals } ({ $percent }){ $wait ->
    [none] {""}
   *[other] {" "}· { $wait }
}
stats-all = 📱 Tất cả các số ({ $count })
stats-bar = <i>{ $days ->
   *[other] Mỗi cột là { $shown } ngày (UTC).
}</i>
success-offers =
    📱 <b>{ $name }</b>

    Hãy chọn quốc gia, hoặc gõ tên quốc gia. Nơi hiệu quả nhất đứng trước.
success-title = 👥 <b>Trong bot này, 14 ngày qua</b>
success-row = { $flag } { $name }: { $received } trên { $rentals } số nhận được mã{ $wait ->
    [none] {""}
   *[other] , thường trong { $wait }
}
success-offer = 👥 Trong bot này, 14 ngày qua: { $received } trên { $rentals } số nhận được mã{ $wait ->
    [none] {""}
   *[other] , thường trong { $wait }
}.
success-sort-chance = ↕️ Theo hiệu quả
success-sort-price = ↕️ Theo giá
success-setting-on = 👥 Số nào hiệu quả: bật
success-setting-off = 👥 Số nào hiệu quả: tắt
success-setting-about = Số nào hiệu quả: cạnh các số có ghi bao nhiêu số nhận được mã, tính chung mọi khách hàng và không nêu tên. Tắt: bạn không thấy, và lượt thuê của bạn cũng không được tính.
found-words-stats = thống kê, thong ke, chi tiêu, chi tieu, đã tiêu bao nhiêu, da tieu bao nhieu, tiêu hết bao nhiêu, biểu đồ, bieu do, tỷ lệ thành công, ty le thanh cong
