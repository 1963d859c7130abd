command-mass = Đặt nhiều đơn một lúc
found-words-mass = đặt hàng loạt, nhiều đơn, đặt nhiều đơn, danh sách đơn
batches-ask =
    📋 <b>Đặt nhiều đơn một lúc</b>

    Gửi mỗi dòng một đơn: mã sản phẩm, link và số lượng.

    { $example }

    Hoặc gửi file .txt hay .csv. Mình nhận tối đa { $most } đơn. Trước khi mua, bạn sẽ thấy hết bao nhiêu tiền.
batches-open = 📋 Mở danh sách gần nhất
batches-empty =
    📋 Trong đó không có đơn nào. Gửi mỗi dòng một đơn:

    { $example }
batches-too-many = 📋 <b>Quá nhiều dòng:</b> có { $found } dòng, mà mình nhận { $most } đơn một lúc. Mình chưa xem dòng nào; vui lòng gửi làm nhiều phần.
batches-too-long = 📋 Telegram cắt những tin nhắn dài như vậy. Vui lòng gửi danh sách bằng file .txt hoặc .csv.
batches-file-unreadable = 📋 Mình không đọc được file này. Vui lòng gửi danh sách dạng chữ, hoặc file .txt hay .csv (UTF-8) tối đa { $size }.
batches-file-lost = ⚠️ Mình không lấy được file từ Telegram. Vui lòng gửi lại.
batches-title = 🧾 <b>Vui lòng kiểm tra danh sách</b>
batches-good = ✅ Đơn có thể đặt: <b>{ $count }</b>
batches-problems = ⚠️ Dòng có lỗi, đã loại: { $count }
batches-duplicates = 👯 Dòng trùng, đã loại: { $count }
batches-duplicates-included = 👯 Dòng trùng, vẫn đặt: { $count }
batches-header = ℹ️ Dòng đầu là tiêu đề nên được bỏ qua.
batches-missing = 💸 <b>Không đủ tiền</b> cho tất cả. Còn thiếu: <b>{ $missing }</b>. Hãy nạp thêm hoặc rút ngắn danh sách.
batches-confirm = ✅ { $count ->
   *[other] Xác nhận { $shown } đơn
}
batches-show-problems = ⚠️ Xem lỗi
batches-include = ➕ Đặt cả dòng trùng
batches-leave-out = ➖ Loại dòng trùng
batches-check-again = 🔄 Kiểm tra lại
batches-problems-title = ⚠️ <b>Các dòng có lỗi</b>
batches-problem = <b>Dòng { $line }:</b> { $why }
batches-why = { $problem ->
    [item] Dòng phải bắt đầu bằng mã sản phẩm.
    [quantity] Số lượng phải là số nguyên lớn hơn 0.
    [no-quantity] Thiếu số lượng.
    [two-quantities] Có hai số cho số lượng.
    [link] Đây không phải link đầy đủ. Phải là địa chỉ có http:// hoặc https://.
    [no-link] Thiếu link.
    [two-links] Có hai link.
    [blank-in-link] Trong link có dấu cách.
    [fourth-field] Có hơn ba mục. Không gửi được bình luận, và dấu gạch đứng trong link phải viết là %7C.
    [comma] Dấu phẩy không rõ nghĩa. Hãy đặt | giữa các mục.
    [blanks] Dấu cách không rõ nghĩa. Hãy đặt | giữa các mục.
    [no-item] Không có sản phẩm nào mang mã này.
    [needs-more] Loại đơn này cần nhiều hơn link và số lượng. Bạn có thể đặt trên trang HStockPlus.
    [sold-out] Đã hết hàng.
    [email] Sản phẩm này không dùng link, chỉ dùng địa chỉ email.
    [open-total] Tổng tiền chưa chắc chắn vì có thể giao phân loại khác. Vui lòng đặt riêng.
    [not-asked] Sàn không báo giá. Hãy kiểm tra lại.
    [twice] Giống một dòng ở trên.
    [active] Đã có đơn chưa hoàn tất cho link này.
   *[unclear] Mình không hiểu dòng này.
}
batches-why-range = Số lượng không phù hợp. { $range }
batches-why-stock = Các dòng trên đã chiếm tồn kho. Còn lại: { $left }.
batches-running = ⏳ <b>Đang đặt từng dòng…</b>
batches-stopping = ⏳ <b>Đang dừng…</b> Đơn đang đặt sẽ được xử lý xong trước.
batches-done = 🏁 <b>Đã xong danh sách.</b>
batches-paused = ⏸ <b>Đã dừng sau dòng { $line }.</b>
batches-paused-first = ⏸ <b>Đã dừng trước đơn đầu tiên.</b>
batches-pause = { $reason ->
    [stopped] Bạn đã dừng.
    [restarted] Trong lúc đó mình được khởi động lại.
    [doubt] Có một đơn không nhận được trả lời rõ ràng.
    [money] Số dư không đủ cho đơn tiếp theo.
    [key] Sàn không chấp nhận khóa API.
    [busy] Sàn đang nhận quá nhiều yêu cầu.
    [unreachable] Hiện không kết nối được với sàn.
    [price] Giá của đơn tiếp theo đã thay đổi.
    [limit] Đơn tiếp theo vượt hạn mức do chính bạn đặt.
   *[fault] Có trục trặc ở phía mình.
}
batches-waits = ❓ Mình đang tìm hiểu đơn đó ra sao. Khi biết, trong vài phút nữa, bạn có thể tiếp tục ngay tại đây.
batches-continue-ask = Tiếp tục chứ? Không có gì tự chạy tiếp.
batches-next = Dòng { $line }: <b>{ $name }</b> × { $quantity }
batches-agree = Nếu bạn tiếp tục, đơn này tốn tối đa số tiền đó.
batches-placed = ✅ Đã đặt: { $count }
batches-refused = ❌ Không được mua: { $count }
batches-doubtful = ❓ Chưa rõ kết quả: { $count }
batches-left = ⏳ Chờ đặt: { $count }
batches-spent = 💵 Đã chi: { $spent } trên { $total }
batches-stop = ⏹ Dừng
batches-continue = ▶️ Tiếp tục
batches-file = 📄 File
batches-file-done = 📄 Kết quả của từng dòng đến lúc này.
batches-column = { $column ->
    [line] Dòng
    [text] Như đã nhập
   *[reason] Lý do
}
batches-outcome = { $outcome ->
    [left-out] đã loại
    [queued] chờ đặt
    [under-way] đang đặt
    [placed] đã đặt
    [refused] không được mua
    [doubt] chưa rõ kết quả
   *[not-charged] không bị trừ tiền
}
