greeting =
    👋 <b>Chào mừng bạn!</b> Tại đây bạn xem và mua hàng trên HStockPlus, thuê số, nhận tài khoản và mã ngay trong cuộc trò chuyện này.

    🔑 Để bắt đầu, hãy gửi cho mình <b>khóa API</b> của bạn.
    Bạn lấy khóa trên trang HStockPlus: đăng nhập, mở <b>Account → API</b> và sao chép khóa.

    <i>Tin nhắn chứa khóa của bạn sẽ bị xóa ngay; khóa được lưu ở dạng mã hóa.</i>
greeting-guest =
    👋 <b>Chào mừng bạn!</b> Tại đây bạn xem và mua hàng trên HStockPlus, thuê số, nhận tài khoản và mã ngay trong cuộc trò chuyện này.

    👀 Cứ xem trước đã: bạn có thể xem danh mục, tìm kiếm và xem giá. Cứ gõ thứ bạn cần để tìm.

    🔑 Để mua hoặc thuê, hãy gửi cho mình <b>khóa API</b> của bạn.
    Bạn lấy khóa trên trang HStockPlus: đăng nhập, mở <b>Account → API</b> và sao chép khóa.

    <i>Tin nhắn chứa khóa của bạn sẽ bị xóa ngay; khóa được lưu ở dạng mã hóa.</i>
key-needed =
    🔑 Để làm việc này, mình cần <b>khóa API</b> của bạn. Hãy gửi cho mình, rồi bạn tiếp tục ngay từ đây.
    Bạn lấy khóa trên trang HStockPlus: đăng nhập, mở <b>Account → API</b> và sao chép khóa.

    <i>Tin nhắn chứa khóa của bạn sẽ bị xóa ngay; khóa được lưu ở dạng mã hóa. Không có gì được mua trước khi bạn xác nhận.</i>
key-ask =
    🔑 Hãy gửi cho mình <b>khóa API</b> của bạn.
    Bạn lấy khóa trên trang HStockPlus: đăng nhập, mở <b>Account → API</b> và sao chép khóa.

    <i>Tin nhắn chứa khóa của bạn sẽ bị xóa ngay; khóa được lưu ở dạng mã hóa.</i>
key-ask-another =
    🔑 Hãy gửi <b>khóa API</b> cần thêm.

    <i>Tin nhắn sẽ bị xóa ngay. Gửi /cancel để giữ nguyên mọi thứ.</i>
key-ask-replacement =
    🔑 Hãy gửi <b>khóa API</b> mới để thay <code>{ $mask }</code>.

    <i>Tin nhắn sẽ bị xóa ngay. Gửi /cancel để giữ nguyên mọi thứ.</i>
connected =
    ✅ <b>Đã kết nối</b>

    Số dư: <b>{ $balance }</b>
key-pays = 🔑 Từ bây giờ trả tiền bằng khóa <code>{ $mask }</code>. Bạn muốn dùng khóa khác?
key-in-sight = ⚠️ Telegram không cho mình xóa tin nhắn chứa khóa của bạn. Vui lòng tự xóa tin nhắn đó.
key-invalid =
    ❌ <b>Khóa API không hợp lệ</b>

    Hãy sao chép toàn bộ khóa và gửi lại.
key-maybe =
    🔑 <code>{ $mask }</code> có phải là <b>khóa API</b> không?

    Không có sản phẩm nào tên như vậy, và không có gì được gửi đi đâu. Nếu đây là khóa, mình sẽ xóa tin nhắn của bạn, kiểm tra khóa và lưu khóa ở dạng mã hóa.
key-maybe-yes = 🔑 Đúng, kết nối khóa này
key-maybe-no = 🔎 Không, tìm từ này
key-unreachable =
    ⚠️ Hiện không kết nối được với sàn nên chưa kiểm tra được khóa.
    Khóa của bạn được giữ an toàn: bấm <b>Thử lại</b> sau giây lát.
key-lost = Vui lòng gửi lại khóa API một lần nữa.
help =
    <b>Mình làm được gì</b>

    🛍 /catalog – xem mọi thứ đang bán
    🔎 /search – tìm theo tên, hoặc cứ gõ tên
    📱 /rent – thuê số để nhận mã SMS
    📋 /mass – đặt nhiều đơn một lúc, từ một danh sách
    📦 /orders – đơn hàng của bạn và những gì đã giao
    ☎️ /numbers – các số đang hoạt động của bạn
    🔐 /vault – tài khoản đã giao, tách từng mục để sao chép
    🔔 /watchlist – những gì bạn canh, và ở giá nào
    📊 /stats – bạn đã chi bao nhiêu, và các số hoạt động ra sao
    ★ /favourites – những gì bạn hay mua
    📌 /track – theo dõi đơn đặt ở nơi khác
    🔐 /2fa – mã từ khóa 2FA
    ⚠️ /report – báo sự cố đơn hàng cho bộ phận hỗ trợ
    💰 /balance – số tiền bạn có thể chi; nạp tiền trên trang HStockPlus
    ⚙️ /settings – ngôn ngữ, thông báo, hạn mức chi tiêu, dữ liệu của bạn
    🔑 /key – khóa API của bạn
    ✖️ /cancel – hủy thao tác đang dở

    <b>Xác nhận</b> chỉ mua đúng một lần, dù bạn bấm bao nhiêu lần. Tài khoản và mã tự động được gửi đến đây.

    <b>Hủy đơn hoặc hoàn tiền:</b> HStockPlus không cho mình cách nào để hủy một đơn hàng hay một số. Nếu HStockPlus tự hủy, mình sẽ báo bạn biết số tiền đã hoàn vào số dư. Để được hoàn tiền hoặc đổi hàng, hãy hỏi trên trang HStockPlus.
help-guest = 👀 Bạn đang xem khi chưa có khóa API: bạn có thể xem danh mục, tìm kiếm và xem giá. Mình chỉ hỏi khóa khi bạn mua, thuê hoặc canh gì đó, và khi bạn xem số dư, đơn hàng, số đã thuê.
command-start = Bắt đầu, menu chính
command-catalog = Xem danh mục
command-search = Tìm sản phẩm
command-rent = Thuê số
command-orders = Đơn hàng của bạn
command-numbers = Số đang hoạt động
command-track = Theo dõi đơn bằng mã đơn hàng
command-2fa = Mã 2FA
command-balance = Số dư của bạn
command-settings = Cài đặt
command-key = Khóa API
command-help = Trợ giúp
command-cancel = Hủy thao tác
private-only = Mọi thứ ở đây đều riêng tư. Vui lòng nhắn cho mình trong cuộc trò chuyện riêng.
private-key = ⚠️ Đừng bao giờ đăng khóa API trong nhóm! Hãy thay khóa trên trang HStockPlus, rồi gửi khóa mới cho mình trong cuộc trò chuyện riêng.
private-open = Mở trò chuyện riêng
not-your-buttons = Các nút này dùng được trong cuộc trò chuyện riêng của bạn với mình.
bot-description =
    Xem hàng HStockPlus, mua và thuê số điện thoại ngay trong cuộc trò chuyện này: tài khoản và mã SMS tự động được gửi đến đây.

    Bạn dùng khóa API của riêng bạn. Tin nhắn chứa khóa bị xóa ngay, và khóa được niêm phong: lưu ở dạng mã hóa, không bao giờ hiện ra. Không có gì được mua trước khi bạn xác nhận.

    Bấm “Bắt đầu” để dùng bot.
bot-short-description = Mua trên HStockPlus bằng khóa API của bạn: tin chứa khóa bị xóa, khóa được niêm phong. Hàng và mã đến ngay trong chat.
