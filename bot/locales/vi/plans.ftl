plan-propose = 🔁 Thử liên tục
plan-setup =
    🔁 <b>Thử liên tục: { $service }</b>

    Mình thuê lần lượt từng số cho đến khi có mã. Hãy xác nhận, hoặc chỉnh lại trước.
plan-countries = Quốc gia: <b>{ $countries }</b>
plan-any-country = bất kỳ
plan-first = Theo thứ tự: { $offers }
plan-nothing-fits = ⚠️ Hiện không có số nào phù hợp. Hãy tăng giá hoặc chọn quốc gia khác.
plan-price = Giá mỗi số: tối đa <b>{ $ceiling }</b>
plan-price-between = Giá mỗi số: từ <b>{ $floor }</b> đến <b>{ $ceiling }</b>
plan-patience = { $minutes ->
    [0] Chờ mỗi số: đến khi hết hạn
   *[other] Chờ mỗi số: { $shown } phút
}
plan-worst = 💰 <b>Trường hợp xấu nhất:</b> { $numbers } × { $ceiling }, tổng cộng tối đa <b>{ $most }</b>.
plan-balance = Số dư: { $balance }
plan-no-cancel = ℹ️ Số đã thuê không thể hủy. Nếu mình chuyển sang số khác sớm, số cũ vẫn hoạt động và mã đến muộn của nó vẫn được gửi cho bạn.
plan-choose-countries = 🌍 Quốc gia
plan-choose-numbers = 🔢 Thuê: { $numbers } số
plan-choose-bound = { $bound ->
    [floor] ⬇️ Từ { $amount }
    [ceiling] ⬆️ Đến { $amount }
   *[total] 💰 Ngân sách { $amount }
}
plan-choose-patience = { $minutes ->
    [0] ⏳ Đến hết hạn
   *[other] ⏳ { $shown } phút
}
plan-ask-countries =
    🌍 <b>{ $service }</b>

    Bấm vào các quốc gia được phép thuê. Nếu không chọn, nơi nào cũng được.
plan-take-any = 🌍 Quốc gia bất kỳ
plan-ask-bound = { $bound ->
    [floor] ⬇️ Giá <b>thấp nhất</b> cho mỗi số là bao nhiêu
    [ceiling] ⬆️ Giá <b>cao nhất</b> cho mỗi số là bao nhiêu
   *[total] 💰 <b>Tổng cộng</b> chi tối đa bao nhiêu
}{ $currency ->
    [none] {""}
   *[other] , tính bằng { $currency }
}? Hãy gửi một số tiền, ví dụ 0,50.
plan-no-bound = { $bound ->
    [floor] ✖️ Không có giá thấp nhất
   *[total] ✖️ Chỉ tính theo số lượng
}
plan-title = 🔁 <b>Thử liên tục: { $service }</b>
plan-looking = 🔎 Đang thuê số tiếp theo…
plan-waiting = ⏳ Đang chờ mã. Nếu không có, số tiếp theo: { $when }
plan-over = { $reason ->
    [code] ✅ Đã có mã.
    [stopped] ⏹ Đã dừng. Các số đã thuê vẫn hoạt động và mã của chúng vẫn được gửi cho bạn.
    [numbers] 🏁 Không có mã, và đã thuê hết số lượng cho phép.
    [spent] 🏁 Không có mã, và phần được phép chi còn lại không đủ thuê thêm số nào.
    [offers] 🏁 Không có mã, và không còn số nào phù hợp.
    [restart] ⏸ Bot vừa khởi động lại. Không thuê thêm gì cho đến khi bạn bấm <b>Tiếp tục</b>.
    [unsure] ⏸ Chưa rõ số cuối đã được thuê hay chưa. Không thuê thêm gì cho đến khi rõ kết quả và bạn bấm <b>Tiếp tục</b>.
    [balance] ⏸ Số dư không đủ cho số tiếp theo. Hãy nạp tiền trên trang HStockPlus rồi bấm <b>Tiếp tục</b>.
    [key] ⏸ HStockPlus không chấp nhận khóa API của bạn. Hãy xử lý rồi bấm <b>Tiếp tục</b>.
    [limit] ⏸ Số tiếp theo sẽ vượt hạn mức do bạn đặt. Bấm <b>Tiếp tục</b> để vẫn thuê.
   *[market] ⏸ Sàn không trả lời như bình thường. Không thuê thêm gì cho đến khi bạn bấm <b>Tiếp tục</b>.
}
plan-still-in-doubt = ⏳ Vẫn đang kiểm tra số cuối đã được thuê hay chưa. Hãy bấm <b>Tiếp tục</b> sau khi mình báo kết quả.
plan-attempt = { $state ->
    [code] ✅ đã có mã
    [waiting] ⏳ đang chờ
    [expired] ✖️ không có mã
    [not_bought] ✖️ không thuê được
    [unsure] ❓ chưa rõ kết quả
   *[under_way] 🔎 đang thuê
}
plan-spent = Đã chi: { $spent }, tối đa { $most }
plan-stop = ⏹ Dừng
plan-continue = ▶️ Tiếp tục
