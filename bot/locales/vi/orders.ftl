orders-title = 📦 <b>Đơn hàng</b>
orders-count = { $total ->
   *[other] { $shown } đơn hàng
}
orders-none = Chưa có đơn hàng nào ở đây.
orders-none-fit = Không có đơn hàng nào khớp. Bấm <b>Tất cả</b>, hoặc tìm bằng từ khác.
orders-code-came = Đã nhận mã
orders-found = 🔎 { $words }
orders-row = { $mark } <b>#{ $number }</b> { $name }
orders-doubt = ❓ <b>{ $name }</b> × { $quantity }
orders-in-doubt = chưa rõ kết quả
orders-cost-about = ≈ { $amount }
orders-filter = { $chosen ->
    [yes] • { $phase ->
        [active] Đang xử lý
        [delivered] Đã giao
        [problem] Sự cố
       *[all] Tất cả
    }
   *[no] { $phase ->
        [active] Đang xử lý
        [delivered] Đã giao
        [problem] Sự cố
       *[all] Tất cả
    }
}
orders-search-ask = 🔎 Hãy gửi mã đơn hàng, hoặc một phần tên sản phẩm.
orders-export = 📤 Xuất file
numbers-title = ☎️ <b>Số đang hoạt động</b>
numbers-none = Không có số nào đang hoạt động. Hãy thuê một số để nhận mã SMS.
numbers-row = { $place }. { $received ->
    [yes] ✅
   *[no] ⏳
} { $flag } <code>{ $phone }</code> · { $name }
numbers-waiting = Đang chờ mã
numbers-code = Mã: <code>{ $code }</code>
numbers-text = Có SMS đến, không có mã
numbers-left = hết hạn { $when }
numbers-minutes = sau { $minutes } phút
numbers-time-is-up = đã hết giờ
numbers-copy = { $what ->
    [code] 📋 Sao chép mã
    [text] 📋 Chép SMS
   *[number] 📋 Sao chép số
}
order-title = { $mark } <b>Đơn hàng #{ $number }</b>
order-name = { $name }
order-item = { $name } × { $quantity }
order-status = Trạng thái: <b>{ $status }</b>
order-placed-now = Đã đặt
order-delivered-some = Đã giao: { $delivered }
order-untitled = Đặt ở nơi khác
order-delivered = Đã giao: { $delivered } trên { $quantity }
order-start = Ban đầu: { $count }
order-remains = Còn lại: { $count }
order-link = Link: { $link }
order-charge = Đã trừ: <b>{ $charge }</b>
order-charge-against = Đã trừ: <b>{ $charge }</b> (dự kiến { $estimate })
order-estimate = Dự kiến: { $estimate }
order-charge-untold = { $estimated ->
    [yes] Sàn chưa báo số tiền trừ thực tế (dự kiến { $estimate })
   *[no] Sàn chưa báo số tiền trừ thực tế
}
ending-whole = <b>{ $status }</b>: { $money }
ending-part = <b>Đã giao { $delivered } trên { $quantity }</b>, { $money }
ending-money = { $told ->
    [returned] đã hoàn { $amount }
    [about] đã hoàn khoảng { $amount }
    [nothing] không bị trừ tiền
    [kept] đến nay chưa hoàn tiền
   *[untold] HStockPlus không cho biết đã hoàn tiền hay chưa
}
ending-no-code = { $told ->
    [nothing] <b>Không có mã nào đến:</b> không bị trừ tiền
    [charged] <b>Không có mã nào đến.</b> Đã trừ: <b>{ $charge }</b>
   *[untold] <b>Không có mã nào đến.</b> HStockPlus chưa báo số tiền trừ
}
order-placed = Đặt lúc: { $when }
order-finished = Hoàn tất lúc: { $when }
order-manual = 👤 Đơn này được giao thủ công: có thể mất vài giờ hoặc vài ngày. Mình sẽ gửi hàng vào đây; đơn vẫn nằm trong mục “Đơn hàng”.
order-automatic = ⚡ Thường được giao trong vài giây. Mình sẽ gửi hàng vào đây; đơn vẫn nằm trong mục “Đơn hàng”.
order-next-smm = 📈 Tiến độ hiện ở đây, và mình sẽ báo khi xong; đơn vẫn nằm trong mục “Đơn hàng”.
order-accounts = 🔓 Hiện tài khoản
order-again = 🔁 Mua lại
order-open = 📦 Mở đơn hàng
number-title = { $mark } <b>{ $name }</b> · Đơn hàng #{ $number }
number-phone = { $flag } <code>{ $phone }</code>
number-phone-unknown = Chưa biết số điện thoại.
number-waiting = ⏳ Đang chờ mã
number-expires = Hết hạn: { $when }
number-received = ✅ Mã: <code>{ $code }</code>
number-text = 📩 Có SMS đến:
sms-copy = 📋 Sao chép tin nhắn
number-over = ⌛ Số này không còn hoạt động.
number-no-cancel = ℹ️ Số đã thuê không thể hủy.
number-copy = 📋 Sao chép số
number-another = ➕ Số khác
number-same = ♻️ Thuê lại số này
goods-title = 🎁 <b>Đơn hàng #{ $number }</b>
goods-count = { $count ->
   *[other] { $shown } tài khoản
}
goods-none = Đơn hàng này chưa có tài khoản nào để hiện.
goods-file = Các tài khoản nằm trong file, mỗi dòng một tài khoản.
goods-tap = { $count ->
    [1] 👆 Bấm vào tài khoản để sao chép.
   *[other] 👆 Bấm vào từng tài khoản để sao chép.
}
goods-copy-one = 📋 { $number }
goods-as-file = 📄 File
goods-copy = { $count ->
    [1] 📋 Sao chép
   *[other] 📋 Sao chép tất cả
}
track-ask =
    📌 Đơn hàng nào? Hãy gửi mã đơn hàng như trên trang HStockPlus, ví dụ <code>23501</code>.

    Mình sẽ theo dõi và giao vào đây những gì thuộc về đơn đó.
track-bad-number = Đây không phải là mã đơn hàng. Vui lòng gửi các chữ số, ví dụ <code>23501</code>.
track-begun = 📌 <b>Đơn hàng #{ $number }</b> được theo dõi từ bây giờ.
track-already = 📌 <b>Đơn hàng #{ $number }</b> đã được theo dõi từ trước.
track-not-theirs =
    🔍 Không khóa API nào của bạn có đơn hàng này. Hãy xem lại mã đơn hàng.

    Đơn của một tài khoản HStockPlus khác cần khóa của chính tài khoản đó.
goods-too-large = ⚠️ Các tài khoản này vượt quá dung lượng file mà Telegram cho phép (50 MB). Bạn xem trên trang HStockPlus nhé.
goods-unread = ⚠️ HStockPlus đã giao hàng ở dạng mình không đọc được. Bấm <b>Hiện tài khoản</b> để lấy ở dạng gốc.
goods-unread-file = ⚠️ HStockPlus đã giao hàng ở dạng mình không đọc được. Nội dung nằm trong file, đúng như khi nhận được.
goods-no-key = ⚠️ Các tài khoản này quá lớn nên mình không lưu giữ được, và khóa API của chúng đã bị gỡ. Hãy kết nối lại khóa đó rồi bấm <b>Hiện tài khoản</b>.
