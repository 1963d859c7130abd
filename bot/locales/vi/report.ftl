history = 🕓 Lịch sử
history-title = 🕓 <b>Lịch sử</b>
history-none = 🕓 Chưa ghi nhận được gì về đơn hàng này.
history-earlier = … và { $count } dòng trước đó
report = ⚠️ Báo sự cố
report-which =
    ⚠️ <b>Báo sự cố</b>

    Sự cố ở đơn hàng nào? Hãy chọn một đơn hoặc gửi mã đơn hàng.
report-doubt = ❓ Lần mua chưa rõ kết quả thì chưa có mã đơn hàng nên chưa báo được gì. Hãy xem mục My Orders trên trang HStockPlus; khi biết mã đơn hàng, hãy gửi mã đó bằng /track.
report-unknown = 🔍 Ở đây bạn không có đơn hàng #{ $number }. Hãy xem lại mã đơn hàng. Nếu đơn đặt ở nơi khác, hãy theo dõi đơn đó trước.
report-what =
    ⚠️ <b>Đơn hàng #{ $number }</b> · { $name }

    Có vấn đề gì?
report-kind = { $problem ->
    [undelivered] Chưa giao
    [invalid] Một số bị lỗi
    [different] Không như mô tả
    [partial] Giao thiếu
    [refill] Cần bù khi tụt
    [cancel] Muốn hủy đơn
    [code] Không có mã
   *[charge] Trừ khác dự kiến
}
report-written = 📝 <b>Đơn hàng #{ $number }:</b> hãy gửi nội dung này cho bộ phận hỗ trợ của HStockPlus. Bấm vào để sao chép. Trong đó không có mật khẩu hay mã nào.
report-dispute = Bạn mở khiếu nại trên trang HStockPlus, mục My Orders, trước khi xác nhận đơn ở đó, kèm bằng chứng như ảnh chụp hoặc video quay màn hình.
report-words-only = ℹ️ Đây chỉ là lời yêu cầu. HStockPlus không cho mình cách nào để bù khi tụt hay hủy đơn hàng.
report-site = 🌐 Cách mở khiếu nại
report-file = 📄 Toàn bộ báo cáo trong một file để gửi kèm.
report-about = Đơn hàng #{ $number }
report-problem = Vấn đề: { $problem }
report-shop = Cửa hàng: { $shop }
report-phone = Số điện thoại: { $phone }
report-key = Khóa API: { $mask }
report-accounts = Tài khoản: { $accounts }
report-timeline = Lịch sử:
command-report = Báo sự cố đơn hàng
found-words-report = báo sự cố, bao su co, sự cố, su co, vấn đề, van de, báo lỗi, bao loi, chưa giao, chua giao, không nhận được, khong nhan duoc, hỗ trợ đơn, ticket
