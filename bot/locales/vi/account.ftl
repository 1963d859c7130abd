balance-title = 💰 Số dư: <b>{ $balance }</b>
keys-title = 🔑 <b>Khóa API của bạn</b>
keys-none = Chưa kết nối khóa API nào. Bạn vẫn xem được các đơn hàng.
key-row = { $active ->
    [yes] ✅
   *[no] ▫️
} <code>{ $mask }</code>{ $works ->
    [yes] {""}
   *[no] {" "}– không hoạt động
}
key-use = Dùng { $mask }
key-replace = ♻️ Thay { $mask }
key-remove = 🗑 Gỡ { $mask }
key-add = ➕ Thêm khóa khác
key-connect = 🔑 Kết nối khóa API
key-remove-sure =
    Gỡ khóa <code>{ $mask }</code>?

    Các đơn hàng của khóa này vẫn xem được nhưng không còn được theo dõi: tài khoản và mã của những đơn chưa hoàn tất sẽ không được gửi đến.
key-remove-yes = 🗑 Gỡ
settings-title = ⚙️ <b>Cài đặt</b>
settings-about = Mã và hàng được giao luôn được gửi đến bạn. Bạn có thể tắt thông báo trạng thái đơn hàng và thông báo canh hàng. Tin ghim cho biết có bao nhiêu số đang chờ mã và bao nhiêu đơn hàng chưa hoàn tất.
settings-pushes-on = 🔔 Thông báo trạng thái: bật
settings-pushes-off = 🔕 Thông báo trạng thái: tắt
settings-watches-on = 🔔 Thông báo canh hàng: bật
settings-watches-off = 🔕 Thông báo canh hàng: tắt
settings-pinned-on = 📌 Tin ghim: bật
settings-pinned-off = 📌 Tin ghim: tắt
settings-language = 🌐 Ngôn ngữ: { $language }
settings-keys = 🔑 Khóa API
settings-forget = 🗑 Xóa dữ liệu của tôi
language-title = 🌐 <b>Ngôn ngữ</b>
language-followed = Theo Telegram
language-row = { $chosen ->
    [yes] • { $name }
   *[no] { $name }
}
forget-first =
    🗑 <b>Xóa dữ liệu của tôi?</b>

    Khóa, đơn hàng, cài đặt và mọi thứ khác về bạn được lưu ở đây sẽ bị xóa. Các đơn hàng chưa hoàn tất sẽ không còn được theo dõi: tài khoản và mã của những đơn đó sẽ không được gửi vào cuộc trò chuyện này.
forget-second = ⚠️ <b>Bạn thật sự muốn xóa tất cả?</b> Việc này không thể hoàn tác.
forget-yes = 🗑 Xóa dữ liệu của tôi
forget-yes-really = 🗑 Có, xóa dữ liệu của tôi
forgotten =
    ✅ <b>Đã xóa.</b> Không còn lưu gì về bạn.

    Gửi /start để bắt đầu lại.
settings-order-limit = 🛡 Hạn mức mỗi đơn: { $amount }
settings-day-limit = 📅 Ngân sách ngày: { $amount }
limit-not-set = chưa đặt
limit-none = ✖️ Không giới hạn
limit-ask-order = 🛡 Bạn muốn chi tối đa bao nhiêu cho <b>một đơn hàng</b>{ $currency ->
    [none] {""}
   *[other] , tính bằng { $currency }
}? Nếu vượt mức này, mình sẽ hỏi lại bạn một lần nữa. Hãy gửi một số tiền, ví dụ 25.
limit-ask-day = 📅 Bạn muốn chi tối đa bao nhiêu cho tất cả đơn hàng trong <b>một ngày</b> (UTC){ $currency ->
    [none] {""}
   *[other] , tính bằng { $currency }
}? Nếu vượt mức này, mình sẽ hỏi lại bạn một lần nữa. Hãy gửi một số tiền, ví dụ 100.
limit-bad-amount = ⚠️ Vui lòng gửi một số tiền lớn hơn 0, ví dụ 25 hoặc 12,50.
limit-above-order = 🛡 <b>Đơn này vượt hạn mức của bạn:</b> { $would } cho một đơn hàng, trong khi bạn chỉ cho phép { $allowed }.
limit-above-day = 📅 <b>Đơn này vượt ngân sách của bạn:</b> tính cả đơn này, hôm nay bạn chi { $would }, trong khi bạn chỉ cho phép { $allowed }.
limit-perhaps-above-order = 🛡 <b>Đơn này có thể vượt hạn mức</b> { $allowed } của bạn cho một đơn hàng: chưa chắc đơn sẽ tốn bao nhiêu.
limit-perhaps-above-day = 📅 <b>Đơn này có thể vượt ngân sách</b> { $allowed } mỗi ngày của bạn: chưa chắc tất cả đơn hàng hôm nay sẽ tốn bao nhiêu.
limit-confirm-again = Nếu vẫn muốn mua, hãy xác nhận thêm một lần nữa.
