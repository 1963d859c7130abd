account-files-which = 📤 <b>Xuất file</b> · Đơn hàng #{ $number }
account-files-kinds = Tất cả tài khoản của đơn này trong một file. TXT là đúng những gì đã giao. CSV có một cột cho mỗi mục. Với mẫu riêng, bạn tự chọn các mục và thứ tự của chúng.
account-files-txt = 📄 TXT, đúng như đã giao
account-files-csv = 📊 CSV, theo từng mục
account-files-template = ✏️ Mẫu riêng
account-files-again = 🔁 { $template }
account-files-ask =
    ✏️ Gửi mẫu cho một dòng của file, ví dụ { $example }

    Mỗi tên trong dấu ngoặc nhọn sẽ được thay bằng mục đó của tài khoản, đúng như đã giao. Phần còn lại giữ nguyên như bạn gõ; muốn có dấu ngoặc thì gõ hai lần: { $braces }

    Các mục của đơn này:
account-files-bad = { $why ->
    [nothing] ⚠️ Mình không thấy tên mục nào trong dấu ngoặc nhọn.
    [brace] ⚠️ Có một dấu ngoặc thiếu dấu còn lại của cặp.
   *[long] ⚠️ Dài quá. Một mẫu có tối đa { $longest } ký tự.
}
account-files-guessed = ❔ Số tài khoản có các mục do mình phỏng đoán: { $shown }
account-files-raw-alone = ⚠️ Số tài khoản mình không đọc được, chỉ nằm ở cột raw: { $shown }
account-files-left-out = ⚠️ Số tài khoản mình không đọc được và không có trong file này: { $shown }. File TXT có đủ.
account-files-unknown = ⚠️ Không tài khoản nào có các mục này, nên để trống: { $fields }
account-files-guarded = ⚠️ Giá trị nào Excel có thể hiểu là công thức thì ở đây có dấu ' đứng trước. File TXT giữ đúng như đã giao.
account-files-too-large = ⚠️ File vượt quá dung lượng mà Telegram cho phép (50 MB). File TXT nhỏ hơn.
account-files-none-read = ⚠️ Mình không đọc được mục nào của các tài khoản này. File TXT giữ đúng như đã giao.
