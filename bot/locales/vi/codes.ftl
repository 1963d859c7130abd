codes-code = 🔐 Mã 2FA: <code>{ $code }</code>
codes-ends = ⏳ Mã sẽ đổi: { $when }
codes-following = ⏭ Mã tiếp theo: <code>{ $code }</code>
codes-ask =
    🔐 Hãy gửi <b>khóa 2FA</b>, tức khóa bí mật dùng để tạo mã 2FA. Địa chỉ <code>otpauth://</code> hoặc link 2FA cũng được; mình không mở link đó.

    <i>Tin nhắn của bạn sẽ được xóa ngay. Khóa nằm trong bộ nhớ tạm 10 phút và không được lưu ở đâu cả.</i>
codes-forgotten = 🔐 Mình không còn nhớ <b>khóa 2FA</b> này vì sau 10 phút mình sẽ quên: vui lòng gửi lại.
codes-no-seed = ❌ Đây không phải là <b>khóa 2FA</b>: hãy gửi 16 đến 160 ký tự gồm chữ cái A–Z và chữ số 2–7, hoặc địa chỉ <code>otpauth://</code> hay link 2FA có chứa chúng.
codes-hotp = ❌ Khóa này dành cho <b>HOTP</b>, loại mã chạy theo bộ đếm, còn mình chỉ tạo được mã theo thời gian (TOTP): hãy gửi khóa khác.
codes-steam = ❌ Khóa này dành cho <b>Steam</b>, loại mã chỉ lấy được trong ứng dụng Steam: hãy gửi khóa khác.
codes-in-sight = ⚠️ Telegram không cho mình xóa tin nhắn chứa khóa 2FA của bạn. Vui lòng tự xóa tin nhắn đó.
found-words-2fa = 2fa, mã 2fa, ma 2fa, khóa 2fa, khoá 2fa, khoa 2fa, hai lớp, bảo mật hai lớp, bảo mật 2 lớp, xác thực hai yếu tố, xác minh hai bước, xác minh 2 bước, totp, authenticator
