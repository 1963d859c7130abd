settings-export = 🗂 Xuất dữ liệu của tôi
data-export-done =
    🗂 Tất cả những gì mình lưu về bạn: cài đặt, đơn hàng kèm lịch sử, danh sách canh và ghi chú, dưới dạng file JSON trong một file ZIP.

    Trong đó không có khóa API đầy đủ, tài khoản hay mã: mình chỉ lưu những thứ này ở dạng mã hóa, hoặc không hề lưu.
data-export-too-large = ⚠️ Dữ liệu của bạn vượt quá dung lượng file mà Telegram cho phép (50 MB). Riêng các đơn hàng có thể vừa: hãy dùng <b>Xuất file</b>.
