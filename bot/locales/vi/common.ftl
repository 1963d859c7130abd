menu = 🏠 Menu
back = ‹ Quay lại
next = Tiếp ›
prev = ‹ Trước
refresh = 🔄 Làm mới
try-again = 🔁 Thử lại
search = 🔎 Tìm kiếm
menu-title =
    <b>Bạn muốn làm gì?</b>

    Cứ gõ thứ bạn cần, mình sẽ tìm trong danh mục.
menu-catalog = 🛍 Danh mục
menu-rent = 📱 Thuê số
menu-orders = 📦 Đơn hàng
menu-numbers = ☎️ Số của tôi
menu-track = 📌 Theo dõi đơn
menu-balance = 💰 Số dư
menu-settings = ⚙️ Cài đặt
menu-help = ❓ Trợ giúp
menu-key = 🔑 Khóa API
page = Trang { $page } trên { $pages }
please-wait = ⏳ Đang lấy dữ liệu từ sàn…
cancelled = Đã hủy thao tác.
cancelled-purchase = Đã hủy thao tác. Không có gì được mua.
nothing-to-cancel = Không có thao tác nào đang dở. Cứ gõ thứ bạn cần để tìm.
words-only = Mình chỉ đọc được chữ. Hãy gõ thứ bạn đang tìm, hoặc chọn bên dưới.
unknown-command = Mình không biết lệnh này. Các lệnh mình biết:
unnamed = (không tên)
joined = { $first }, { $next }
