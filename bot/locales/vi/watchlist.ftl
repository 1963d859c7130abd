menu-watchlist = 🔔 Đang canh
command-watchlist = Những gì bạn đang canh
watch = 🔔 Canh hàng
watching = 🔕 Thôi canh
watch-ask =
    🔔 <b>{ $name }</b>

    { $state }
watch-ask-stock = Mình có thể báo bạn một lần khi có hàng lại, hoặc khi có lại ở giá bạn muốn. Hãy chọn, hoặc nhập giá cao nhất bạn muốn trả, ví dụ { $example }.
watch-ask-price = Mình có thể báo bạn một lần khi giá giảm. Hãy chọn, hoặc nhập giá cao nhất bạn muốn trả, ví dụ { $example }.
watch-ask-typed = Mình có thể báo bạn một lần khi giá giảm. Hãy nhập giá cao nhất bạn muốn trả.
watch-bad-price = ⚠️ Vui lòng gửi một mức giá lớn hơn 0, ví dụ 0,80 hoặc 12,50.
watch-for-stock = 📦 Có hàng lại
watch-for-less = Rẻ hơn: { $price } (−{ $percent }%)
watch-fulfilled =
    💡 <b>Hiện đã đúng như bạn muốn:</b> { $name }
    { $state }
watch-too-many = 🔔 Bạn đang canh { $most } mục, đã là mức tối đa. Hãy bỏ bớt một mục trong /watchlist trước.
watch-begun =
    🔔 <b>Đang canh</b> { $name }
    { $until }
watch-ended = 🔕 Đã thôi canh <b>{ $name }</b>.
watch-again = 🔔 Canh lại
watch-price = 💵 Giá: <b>{ $price }</b>
watch-in-stock = 📦 Còn hàng
watch-sold-out = 🚫 <b>Hết hàng</b>
watch-until-stock = Mình sẽ báo bạn một lần khi <b>có hàng lại</b>.
watch-until-price = Mình sẽ báo bạn một lần khi có hàng với giá <b>{ $price } trở xuống</b>.
watch-until-told = Mình đã báo bạn rồi. Nếu hết rồi lại có, mình sẽ báo lần nữa.
watch-change = ✏️ Đổi giá
watch-remove = 🗑 Bỏ canh
watch-keep = 🔔 Canh tiếp
watch-open = 🔎 Mở
watch-buy = 🛒 Mua
watches-title =
    🔔 <b>Đang canh</b>

    Bấm vào một mục để đổi, bỏ hoặc mở mục đó.
watches-none =
    🔔 <b>Đang canh</b>

    Bạn chưa canh gì. Hãy mở một sản phẩm, hoặc một dịch vụ và quốc gia trong mục “Thuê số”, rồi bấm <b>Canh hàng</b>: mình sẽ báo bạn một lần khi có hàng lại, hoặc khi giá rẻ hơn mức bạn đặt.
watches-row = { $mark } <b>{ $name }</b>
watches-unknown = sàn chưa báo giá
watches-wanted = muốn mua với giá { $wanted } trở xuống
push-watch-back = 🔔 <b>Có hàng lại:</b> { $name }
push-watch-cheaper = 🔔 <b>Rẻ hơn:</b> { $name }
push-watch-price = 💵 { $price }
push-watch-wanted = 💵 { $price }, bạn muốn { $wanted } trở xuống
