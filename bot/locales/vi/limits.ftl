settings-unit-limit = 🏷 Giá trần: { $amount }
settings-month-limit = 🗓 Ngân sách tháng: { $amount }
limit-ask-unit =
    🏷 <b>Giá</b> tối đa cho một đơn vị là bao nhiêu{ $currency ->
        [none] {""}
       *[other] , tính bằng { $currency }
    }? Nếu vượt mức này, mình sẽ hỏi lại bạn một lần nữa. Hãy gửi một số tiền, ví dụ 0,50.

    Áp dụng cho sản phẩm, SMM và số thuê. Nếu giá hiển thị cho 1.000 đơn vị thì giá trần cũng tính cho 1.000 đơn vị.
limit-ask-month = 🗓 Bạn muốn chi tối đa bao nhiêu cho tất cả đơn hàng trong <b>một tháng</b> (UTC){ $currency ->
    [none] {""}
   *[other] , tính bằng { $currency }
}? Nếu vượt mức này, mình sẽ hỏi lại bạn một lần nữa. Hãy gửi một số tiền, ví dụ 500.
limit-spent = { $known ->
    [yes] { $period ->
        [day] Hôm nay đã chi: <b>{ $amount }</b>
       *[month] Tháng này đã chi: <b>{ $amount }</b>
    }
   *[no] { $period ->
        [day] Chưa biết chắc hôm nay đã chi bao nhiêu: có đơn hàng chưa biết số tiền bị trừ.
       *[month] Chưa biết chắc tháng này đã chi bao nhiêu: có đơn hàng chưa biết số tiền bị trừ.
    }
}
limit-above-unit = 🏷 <b>Đơn này vượt giá trần của bạn:</b> { $units ->
    [1] { $would } cho mỗi đơn vị
   *[other] { $would } cho mỗi { $per }
}, trong khi bạn chỉ cho phép { $allowed }.
limit-above-month = 🗓 <b>Đơn này vượt ngân sách của bạn:</b> tính cả đơn này, tháng này bạn chi { $would }, trong khi bạn chỉ cho phép { $allowed }.
limit-perhaps-above-unit = 🏷 <b>Đơn này có thể vượt giá trần</b> { $allowed } của bạn: chưa chắc một phần của đơn sẽ tốn bao nhiêu.
limit-perhaps-above-month = 🗓 <b>Đơn này có thể vượt ngân sách</b> { $allowed } mỗi tháng của bạn: chưa chắc tất cả đơn hàng tháng này sẽ tốn bao nhiêu.
