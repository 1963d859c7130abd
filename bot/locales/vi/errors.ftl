error-key =
    🔑 <b>Khóa API không hợp lệ.</b> Sàn không còn chấp nhận khóa của bạn.

    Thay khóa: /key
error-catalog =
    ⚠️ Hiện không xem được hàng trên sàn. Đây không phải lỗi của bạn.

    Hãy thử lại sau, hoặc kết nối <b>khóa API</b> của riêng bạn.
error-money = 💸 Số dư không đủ cho việc này. Không có gì được mua.
error-not-found = 🤷 Sàn không có mục này (hoặc không còn nữa).
error-refused =
    ❌ Sàn đã từ chối.
    Nguyên văn: <i>{ $words }</i>
error-busy = 🐢 Sàn đang nhận quá nhiều yêu cầu. Hãy chờ khoảng { $seconds ->
   *[other] { $seconds } giây
} rồi thử lại.
error-unreachable = ⚠️ Hiện không kết nối được với sàn. Không có gì được mua hay thay đổi.
error-unsure = ❓ Sàn không trả lời rõ ràng. Hãy xem các đơn hàng của bạn trước khi thử lại.
error-gone = 🤷 Mục này không còn ở đây. Có thể nó đã bị gỡ khỏi danh mục.
error-bad-button = 🤷 Nút này đã cũ, không dùng được nữa. Bạn tiếp tục từ đây nhé:
error-storage =
    😔 Hiện mình không lưu được gì nên việc này chưa xong. Nếu bạn đang mua dở, đơn đó không bị mất.

    Vui lòng thử lại sau vài phút.
error-unexpected =
    😔 Có trục trặc ở phía mình. Không có gì bị mất.

    Mã tra cứu: <code>{ $reference }</code>
too-fast = 🐢 Nhiều quá, mình theo không kịp. Phần cuối mình đã bỏ qua: bạn chờ một chút rồi tiếp tục nhé.
too-fast-tap = Nhanh quá: chờ một chút rồi bấm lại.
