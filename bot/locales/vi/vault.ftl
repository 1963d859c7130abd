command-vault = Tài khoản đã giao, tách từng mục
vault-title = 🔐 <b>Tài khoản đã giao</b>
vault-none = Chưa có gì được giao. Tài khoản bạn mua sẽ nằm ở đây, tách từng mục.
vault-none-fit = Không có tài khoản đã giao nào khớp. Mình tìm theo một phần tên sản phẩm, theo mã đơn hàng, và theo tên đăng nhập hoặc địa chỉ email đầy đủ.
vault-search-ask = 🔎 Hãy gửi một phần tên sản phẩm, mã đơn hàng, hoặc tên đăng nhập hay địa chỉ email đầy đủ của một tài khoản.
vault-open = 🔐 Từng mục
vault-account = 🔐 <b>Đơn hàng #{ $number }</b> · Tài khoản { $place } trên { $total }
vault-how = { $how ->
    [declared] Đọc theo định dạng của cửa hàng.
    [misfit] ⚠️ Không khớp định dạng của cửa hàng, nên mình để nguyên như khi nhận được.
    [unclear] ⚠️ Có thể đọc theo hai cách, nên mình để nguyên như khi nhận được.
   *[guessed] ❔ Mình không biết định dạng của cửa hàng: mục nào có dấu hỏi là phỏng đoán.
}
vault-field = { $name }: { $value }
vault-field-guessed = { $name }?: { $value }
vault-long = { $shown } ký tự, trong file
vault-name = { $key ->
    [login] Tên đăng nhập
    [password] Mật khẩu
    [email] Email
    [email_password] Mật khẩu email
    [recovery_email] Email khôi phục
    [recovery_password] Mật khẩu email khôi phục
    [phone] Điện thoại
    [totp] 2FA
    [email_totp] 2FA của email
    [backup_codes] Mã dự phòng
    [auth_token] Auth token
    [ct0] ct0
    [oauth_token] Token OAuth
    [oauth_secret] Secret OAuth
    [refresh_token] Refresh token
    [client_id] Client ID
    [oauth2] OAuth 2
    [cookies] Cookie
    [user_agent] User-Agent
    [proxy] Proxy
    [profile_url] Link hồ sơ
    [link] Link
    [email_access] Truy cập email
    [date] Ngày
    [followers] Follower
    [posts] Bài đăng
    [year] Năm
    [country] Quốc gia
    [avatar] Ảnh đại diện
   *[other] Mục { $place }
}
vault-copy-line = 📋 Chép cả dòng
vault-copy = 📋 { $name }
vault-code = 🔢 Mã 2FA
vault-works = { $chosen ->
    [yes] • ✅ Dùng được
   *[no] ✅ Dùng được
}
vault-broken = { $chosen ->
    [yes] • ❌ Bị lỗi
   *[no] ❌ Bị lỗi
}
vault-noted = { $works ->
    [yes] ✅ Bạn đã đánh dấu tài khoản này là dùng được.
   *[no] ❌ Bạn đã đánh dấu tài khoản này là bị lỗi.
}
vault-before = ‹
vault-after = ›
vault-gone = ⚠️ HStockPlus không còn cung cấp thông tin tài khoản này.
vault-no-seed = Tài khoản này không có khóa 2FA nào mà mình đọc được.
found-words-vault = vault, tài khoản đã giao, tài khoản đã mua, tài khoản của tôi, mật khẩu của tôi
