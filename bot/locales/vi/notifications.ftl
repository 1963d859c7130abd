settings-notifications = 🔔 Thông báo
settings-quiet = 🌙 Giờ yên lặng
settings-zone = 🕒 Múi giờ
settings-low-balance = 💸 Số dư thấp: { $amount }
notify-title = 🔔 <b>Thông báo</b>
notify-about =
    Mã, hàng được giao và kết quả mua hàng luôn được gửi. Mọi thứ khác đều có thể tắt:

    <b>Số đã thuê</b>: số bạn thuê hết hạn mà không có mã nào đến, hoặc bạn nhận được ít số hơn yêu cầu
    <b>Tiền bị trừ</b>: khác với dự kiến
    <b>Khóa, đơn bị mất</b>: khóa API của bạn ngừng hoạt động, hoặc HStockPlus không còn tìm thấy đơn hàng nào đó của bạn
    <b>Bảo hành</b>: bảo hành sắp hết hạn; thông báo này có âm thanh cả trong giờ yên lặng
notify-about-hidden = Với <b>Tài khoản: ẩn</b>, hàng được giao không hiện trong cuộc trò chuyện: mình chỉ báo có bao nhiêu tài khoản đã về, và bạn bấm <b>Hiện</b> hoặc <b>File</b> khi đã sẵn sàng, ví dụ sau khi bắt đầu quay màn hình.
notify-numbers-on = 🔔 Số đã thuê: bật
notify-numbers-off = 🔕 Số đã thuê: tắt
notify-charges-on = 🔔 Tiền bị trừ: bật
notify-charges-off = 🔕 Tiền bị trừ: tắt
notify-tracking-on = 🔔 Khóa, đơn bị mất: bật
notify-tracking-off = 🔕 Khóa, đơn bị mất: tắt
notify-warranty-on = 🔔 Bảo hành: bật
notify-warranty-off = 🔕 Bảo hành: tắt
notify-accounts-shown = 👁 Tài khoản: trong chat
notify-accounts-hidden = 🙈 Tài khoản: ẩn
notify-digest = ☀️ Tóm tắt hằng ngày: { $when }
notify-off = tắt
notify-switch-off = ✖️ Tắt
quiet-title = 🌙 <b>Giờ yên lặng</b>
quiet-about = Trong giờ yên lặng, mọi thứ vẫn đến nhưng không có âm thanh. Chỉ mã, hàng được giao và thông báo bảo hành sắp hết hạn mới có âm thanh.
quiet-on = Yên lặng từ <b>{ $start }</b> đến <b>{ $end }</b>.
quiet-off = Chưa đặt giờ yên lặng.
quiet-choose = 🌙 Chọn giờ
quiet-ask-start = Bạn muốn yên lặng từ mấy giờ?
quiet-ask-end = Yên lặng từ <b>{ $start }</b> đến mấy giờ?
clock-now = Giờ của bạn bây giờ: <b>{ $time }</b>. Nếu không đúng, hãy bấm <b>Múi giờ</b>.
zone-title = 🕒 <b>Múi giờ</b>
zone-now = Giờ của bạn bây giờ: <b>{ $time }</b>.
zone-ask = Chỗ bạn bây giờ là mấy giờ? Hãy bấm vào giờ đó.
zone-about = Mình không tự đổi theo giờ mùa hè: khi đồng hồ của bạn đổi giờ, hãy chọn lại.
zone-ask-minutes = Giờ nào gần với đồng hồ của bạn nhất?
digest-title = ☀️ <b>Tóm tắt hằng ngày</b>
digest-about = Mỗi ngày một lần, vào giờ bạn bấm, mình tóm tắt 24 giờ qua: đơn đã giao, đơn chờ giao thủ công, lần mua chưa rõ kết quả, số tiền đã chi và số dư của bạn. Ngày nào không có gì để báo thì mình không gửi.
digest-on = Được gửi lúc <b>{ $time }</b>.
digest-off = Đang tắt.
digest-heading = ☀️ <b>24 giờ qua của bạn</b>
digest-delivered = ✅ Đã giao: { $shown }
digest-waiting = 👤 Chờ giao thủ công: { $shown }
digest-doubts = ❓ Chưa rõ kết quả: { $shown }
digest-spent = 💵 Đã chi: { $amount }
digest-spent-open = 💵 Đã chi: chưa chắc chắn
digest-no-balance = 💰 HStockPlus hiện không cho biết số dư của bạn.
low-ask = 💸 Bạn muốn mình báo khi số dư xuống dưới mức nào{ $currency ->
    [none] {""}
   *[other] {" "}(tính bằng { $currency })
}? Mỗi lần số dư xuống dưới mức đó, mình báo một lần. Hãy gửi một số tiền, ví dụ 5.
push-low-balance = 💸 <b>Số dư của bạn là { $balance }</b>, thấp hơn mức { $threshold } bạn đã đặt. Khóa API: <code>{ $mask }</code>
goods-arrived = { $count ->
   *[other] { $shown } tài khoản đã về.
}
goods-show = 👁 Hiện
