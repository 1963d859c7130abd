catalog-title = 🛍 <b>Danh mục</b>
catalog-empty = 🛍 Danh mục đang được tải. Bạn thử lại sau giây lát nhé.
catalog-recommended = ⭐ Đề xuất
catalog-shops = 🏪 Cửa hàng
shelf-uncounted = { $name }
shelf = { $name } ({ $count })
shelf-stocked = { $name } ({ $stocked }/{ $count })
shelf-counts = ({ $stocked }/{ $count }): { $stocked } trên { $count } còn hàng
shelf-title = 🛍 <b>{ $name }</b>
shelf-all = Tất cả sản phẩm
list-title = 🛍 <b>{ $name }</b>
list-recommended = ⭐ <b>Đề xuất</b>
list-found = 🔎 <b>{ $words }</b>
list-count = { $total ->
   *[other] { $shown } sản phẩm
}
list-nothing = Không có gì ở đây.
list-filtered-out = Không có gì ở đây khớp với bộ lọc của bạn. Bấm <b>Còn hàng</b> hoặc <b>Giao hàng</b> để xem thêm.
list-similar = 🔀 <b>Tương tự { $name }</b>
list-nothing-similar = Hiện không có ai khác bán hàng cùng loại.
list-old = 🕘 Dữ liệu lúc { $when }; đang được tải lại.
list-beside = { $narrowed ->
    [yes] Không có sản phẩm nào khớp với bộ lọc của bạn, nhưng mình tìm thấy:
   *[no] Không có sản phẩm nào tên như vậy, nhưng mình tìm thấy:
}
list-nothing-found = Không tìm thấy gì. Hãy thử từ khác, ít từ hơn hoặc mã sản phẩm; hoặc xem qua danh mục.
list-loading = ⏳ Danh mục vẫn đang được tải; có thể còn nữa.
list-name = <b>{ $name }</b>
list-out = 🚫 { $name }
list-stock = còn { $stock }
list-sold-out = hết hàng
list-automatic = ⚡
list-manual = 👤
sort = ↕️ { $sort ->
    [price] Giá
    [stock] Tồn kho
   *[name] Tên
}
delivery = 🚚 Giao hàng: { $delivery ->
    [auto] tự động
    [manual] thủ công
   *[any] tất cả
}
in-stock-on = ✅ Còn hàng
in-stock-off = ⬜️ Còn hàng
shops-title = 🏪 <b>Cửa hàng</b>
shops-nothing = Hiện không có cửa hàng nào để hiển thị.
shop-unnamed = Cửa hàng { $id }
shop-rating = ⭐ { $rating }
search-ask = 🔎 Bạn đang tìm gì? Hãy gửi tên hoặc mã sản phẩm.
card-title = <b>{ $name }</b>
card-number = #{ $service } · { $category }
card-price = 💵 Giá: <b>{ $price }</b>
card-price-unit = 💵 Giá: <b>{ $price }</b> (mỗi đơn vị; { $thousand } cho mỗi { $per })
card-price-per = 💵 Giá: <b>{ $price }</b> (cho mỗi { $per })
card-stock = 📦 Còn hàng: <b>{ $stock }</b>
card-available = 📦 Có sẵn
card-sold-out = 🚫 <b>Hết hàng</b>
card-not-live = ⚠️ Không kiểm tra được tồn kho hiện tại; các con số lấy từ danh mục.
card-range = 🔢 Số lượng: { $lowest }–{ $highest }
card-range-open = 🔢 Số lượng: từ { $lowest }
card-automatic = ⚡️ Giao tự động
card-manual = 👤 Giao thủ công: có thể mất vài giờ hoặc vài ngày
card-refill = ♻️ Có bù khi tụt
card-variants = Phân loại:
card-variant = • { $name }: { $stock }
card-variant-open = • { $name }
card-more = … và { $count } phân loại nữa
card-buy = 🛒 Mua
amount = { $quantity } · { $total }
card-similar = 🔀 Tương tự
open-item = 🔎 Sản phẩm
card-share = 📤 Chia sẻ
inline-about = { $price } · { $stock }
inline-available = có sẵn
inline-sold-out = hết hàng
inline-stock = còn { $stock }
inline-open = 🛒 Mở trong bot
inline-nothing = Không tìm thấy gì. Mở bot
