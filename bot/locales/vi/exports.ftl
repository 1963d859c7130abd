exports-which =
    📤 <b>Xuất file</b>

    Tất cả đơn hàng của bạn trong một file. Excel mở được trên mọi điện thoại và máy tính; CSV dành cho phần mềm khác.
exports-xlsx = 📊 Excel (XLSX)
exports-csv = 📄 CSV
exports-done = 📤 Tất cả đơn hàng của bạn, đơn mới nhất ở đầu.
exports-nothing = 📤 Chưa có gì để xuất.
exports-too-large = ⚠️ Các đơn hàng của bạn vượt quá dung lượng file mà Telegram cho phép (50 MB). { $format ->
    [csv] File Excel nhỏ hơn.
   *[xlsx] Bạn xem trên trang HStockPlus nhé.
}
exports-sheet = Đơn hàng
exports-column = { $column ->
    [order] Mã đơn hàng
    [kind] Loại
    [item-number] Mã sản phẩm
    [item] Sản phẩm
    [category] Danh mục
    [quantity] Số lượng
    [link] Link
    [country] Quốc gia
    [phone] Số điện thoại
    [placed] Đặt lúc (UTC)
    [finished] Hoàn tất lúc (UTC)
    [status] Trạng thái
    [estimate] Dự kiến
    [estimate-exact] Dự kiến (chính xác)
    [charge] Đã trừ
    [charge-exact] Đã trừ (chính xác)
    [currency] Tiền tệ
    [start-count] Ban đầu
    [remains] Còn lại
    [delivered] Đã giao
   *[key] Khóa API
}
exports-kind = { $kind ->
    [product] Sản phẩm
    [smm] SMM
   *[rental] Số thuê
}
