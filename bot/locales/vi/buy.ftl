buy-quantity =
    🔢 <b>{ $name }</b>

    Bạn muốn mua bao nhiêu? { $range }
    Hãy chọn bên dưới hoặc nhập một con số.
range = Từ { $lowest } đến { $highest }.
range-open = Từ { $lowest } trở lên.
buy-bad-quantity = Vui lòng gửi một số nguyên. { $range }
buy-link = 🔗 Gửi <b>link</b> cho đơn này: địa chỉ đầy đủ, có http:// hoặc https://.
buy-bad-link = Mình không dùng được link này. Vui lòng gửi địa chỉ đầy đủ, bắt đầu bằng http:// hoặc https://.
buy-email = ✉️ Gửi <b>email</b> để nhận hàng, hoặc bỏ qua: khi đó sẽ dùng email của tài khoản HStockPlus của bạn.
buy-bad-email = Đây không phải là địa chỉ email. Hãy gửi địa chỉ như name@example.com, hoặc bỏ qua.
buy-skip = Bỏ qua ›
buy-sold-out = 🚫 <b>Hết hàng.</b> Không có gì được mua.
buy-needs-more = 🚧 <b>Không đặt được ở đây:</b> đơn hàng loại “{ $type }” cần nhiều hơn một link và một số lượng, mà API của sàn không hỗ trợ phần đó. Trên trang HStockPlus thì đặt được.
buy-not-enough =
    💸 <b>Không đủ tiền.</b> Không có gì được mua.

    Số dư: { $balance }
    Còn thiếu: <b>{ $missing }</b>
buy-not-enough-at-least =
    💸 <b>Không đủ tiền.</b> Không có gì được mua.

    Số dư: { $balance }
    Còn thiếu: <b>{ $missing }</b> trở lên
confirm-title = 🧾 <b>Vui lòng xác nhận</b>
confirm-moved-price = ⚠️ <b>Giá đã thay đổi:</b> trước là { $old }, nay là <b>{ $new }</b>.
confirm-moved-total = Tổng tiền dự kiến trước là { $old }, nay là <b>{ $new }</b>.
confirm-moved-variant = ⚠️ <b>Tồn kho của phân loại đầu tiên đã thay đổi:</b> trong số { $quantity } bạn cần, trước có thể giao { $old }, nay là <b>{ $new }</b>.
confirm-look-again = Chưa có gì được mua; vui lòng xem lại:
moved-unit-price = { $units ->
    [1] { $price }
   *[other] { $price } cho mỗi { $per }
}
confirm-item = Sản phẩm: <b>{ $name }</b>
confirm-rental = Thuê số cho: <b>{ $name }</b>
confirm-phone = Vẫn số cũ: <code>{ $phone }</code>
confirm-quantity = Số lượng: <b>{ $quantity }</b>
confirm-price = Giá: { $price }
confirm-price-per = Giá: { $price } cho mỗi { $per }
confirm-learned = ℹ️ Những lần trừ tiền thực tế gần đây của bạn cho thấy giá này tính cho { $per } đơn vị; mức dự kiến được tính theo đó.
confirm-total = Tổng tiền dự kiến: <b>{ $total }</b>
confirm-open =
    ⚠️ <b>Tổng tiền chưa chắc chắn.</b> { $has ->
        [0] Phân loại đầu tiên không chắc giao được { $quantity }, và phân loại khác có thể có giá khác.
       *[other] Phân loại đầu tiên còn { $shown }; phần còn lại có thể lấy từ phân loại khác với giá khác.
    } Số tiền trừ thực tế sẽ hiện sau khi mua.
confirm-instead = 🛒 Chỉ mua { $quantity }
confirm-link = Link: { $link }
confirm-email = Email nhận hàng: { $link }
confirm-before = Số dư trước khi mua: { $before }
confirm-after = Số dư sau khi mua: khoảng { $after }
confirm-caveat = ℹ️ Không thể chọn phân loại. Nếu phân loại đầu tiên không đáp ứng được đơn hàng, phân loại khác có thể được giao với giá riêng của nó; số tiền trừ thực tế sẽ hiện sau khi mua.
outcome-open = Tổng tiền chưa chắc chắn: phân loại khác có thể có giá khác.
confirm-manual = 👤 Giao thủ công: có thể mất vài giờ hoặc vài ngày.
confirm-no-cancel = ℹ️ Số đã thuê không thể hủy.
confirm-title-above = 🛑 <b>Vượt hạn mức do chính bạn đặt. Vẫn mua?</b>
confirm-key = Trả tiền bằng: khóa <code>{ $mask }</code>
confirm-other-link = 🔗 Đổi link
confirm-other-email = ✉️ Email nhận hàng
confirm = ✅ Xác nhận
cancel = ✖️ Hủy
placing = ⏳ <b>Đang đặt hàng…</b>
outcome-item = { $name } × { $quantity }
outcome-under-way = ⏳ <b>Đang xử lý rồi.</b> Kết quả sẽ hiện ở đây.
outcome-placed = ✅ <b>Đơn này đã được đặt từ trước.</b> Bạn xem trong mục “Đơn hàng”.
outcome-refused-saying =
    ❌ <b>Sàn đã từ chối.</b> Không có gì được mua.
    Nguyên văn: <i>{ $words }</i>
outcome-refused = ❌ <b>Sàn đã từ chối.</b> Không có gì được mua.
outcome-not-sent = ⚠️ <b>Đơn hàng không được gửi đi:</b> không kết nối được với sàn. Không có gì được mua; bạn có thể đặt lại.
outcome-cancelled = ✖️ <b>Đã hủy.</b> Không có gì được mua.
outcome-free = ⚠️ <b>Đơn hàng không được gửi đi:</b> không hỏi được thông tin từ sàn. Không có gì được mua.
unsure-title = ❓ <b>Đơn hàng đã được gửi đi, nhưng không nhận được câu trả lời rõ ràng.</b>
unsure-checking = Mình đang kiểm tra số dư của bạn để biết kết quả ra sao. Vui lòng đừng đặt lại vội: mình sẽ báo kết quả cho bạn ở đây.
unsure-not-charged = Số dư của bạn không thay đổi: bạn <b>không bị trừ tiền</b>. Bạn có thể yên tâm đặt lại.
unsure-charged =
    Số dư của bạn đã giảm đúng bằng giá dự kiến: bạn <b>đã bị trừ tiền</b>, và đơn hàng có tồn tại. Chỉ chưa biết mã đơn hàng. Đừng đặt lại.

    Hãy tìm mã đơn hàng trên trang HStockPlus rồi gửi cho mình theo mẫu <b>/track 23501</b>: mình sẽ theo dõi đơn và giao cho bạn ở đây.
unsure-unclear =
    Số dư không cho biết chắc bạn có bị trừ tiền hay không. Đừng đặt lại trước khi xem các đơn hàng của bạn trên trang HStockPlus.

    Nếu đơn có ở đó, hãy gửi mã đơn hàng cho mình theo mẫu <b>/track 23501</b>: mình sẽ theo dõi đơn và giao cho bạn ở đây. Nếu không có, bạn có thể đặt lại.
unsure-judged-not-charged = ✔️ <b>Đã kiểm tra: không bị trừ tiền.</b> Bạn có thể yên tâm đặt lại.
unsure-judged-charged = ✔️ <b>Đã kiểm tra: đã bị trừ tiền.</b> Xem bên dưới để biết bạn có thể làm gì.
unsure-judged-unclear = ✔️ <b>Đã kiểm tra: số dư không cho biết chắc.</b> Xem bên dưới để biết bạn có thể làm gì.
unsure-found = ✅ <b>Đã tìm thấy:</b> đơn chưa rõ kết quả là { $numbers } và đang được theo dõi.
unsure-before = Số dư trước khi mua: { $balance }
unsure-after = Số dư sau khi mua: { $balance }
fewer-title = ⚠️ <b>Nhận được ít số hơn bạn yêu cầu:</b> { $came } trên { $asked }.
fewer-by-price = Tính theo giá đã hiện thì hết <b>{ $total }</b> ({ $came } × { $price }); số tiền trừ thực tế có trong chi tiết của từng số.
fewer-otherwise = ⚠️ Số tiền này không khớp với giá của các số đã nhận, là { $total }. Hãy hỏi HStockPlus về khoản chênh lệch.
order-again-new = 🛒 Đặt lại đơn
