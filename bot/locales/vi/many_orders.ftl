orders-missing = 🔍 Không tìm thấy đơn ở đây: { $numbers }
orders-refresh-all = 🔄 Làm mới tất cả
numbers-bad-list = ✋ Mình không đọc được đây là các mã đơn hàng. Hãy gửi từng mã hoặc khoảng mã, ví dụ <code>23501 23510-23520</code>: tối đa { $most } mã, mỗi khoảng đi từ nhỏ đến lớn.
track-many-asking = ⏳ Đang hỏi sàn về các đơn của bạn: { $done } trên { $of }
track-many-done = 📌 <b>Các mã đơn hàng của bạn</b>
track-many-row = { $place }. <b>#{ $number }</b>: { $outcome ->
    [tracked] được theo dõi từ bây giờ
    [known] đã được theo dõi từ trước
    [not_theirs] không khóa API nào của bạn có đơn này
    [no_answer] sàn không trả lời
   *[not_asked] chưa hỏi đến
}
refresh-asking = ⏳ Đang làm mới: { $done } trên { $of }
refresh-done = 🔄 Đã làm mới: { $answered } trên { $chosen }
refresh-left = ℹ️ Mình đã hỏi các đơn mới nhất; { $left } đơn còn lại vẫn được kiểm tra tự động như thường lệ.
refresh-none = 🔄 Ở đây không còn đơn nào chưa hoàn tất.
