rent-title =
    📱 <b>Thuê số</b>

    Hãy chọn dịch vụ, hoặc gõ tên dịch vụ.
rent-last = 🕘 { $name } · từ { $price }
rent-service = { $name } · từ { $price }
rent-nothing = Không tìm thấy gì. Hãy gõ tên khác.
rent-by-country = 🌍 Quốc gia
rent-all = Tất cả dịch vụ
rent-services = 📱 <b>Dịch vụ</b>
rent-countries =
    🌍 <b>Quốc gia</b>

    Hãy chọn, hoặc gõ tên quốc gia.
rent-country = { $flag } { $name } ({ $count })
rent-offers =
    📱 <b>{ $name }</b>

    Hãy chọn quốc gia, hoặc gõ tên quốc gia. Rẻ nhất trước.
rent-in =
    { $flag } <b>{ $name }</b>

    Hãy chọn dịch vụ, hoặc gõ tên dịch vụ.
rent-filter = 🔎 { $words }
rent-offer = { $flag } { $name } · { $price }
rent-offer-tier = { $flag } { $name } · { $price } ({ $tier }/{ $tiers })
rent-tiers = (1/2): giá đầu tiên trong hai mức giá ở quốc gia đó.
rent-search-ask = 🔎 Hãy gõ tên dịch vụ, ví dụ <i>Telegram</i>.
rent-quantity =
    📱 <b>{ $service }</b> · { $flag } { $country }

    Giá: <b>{ $price }</b> mỗi số
    Số dư: { $balance }

    Bạn muốn thuê bao nhiêu số? Hãy chọn, hoặc nhập từ { $lowest } đến { $highest }.
    ℹ️ Số đã thuê không thể hủy.
rent-price =
    📱 <b>{ $service }</b> · { $flag } { $country }

    Giá: <b>{ $price }</b> mỗi số
    ℹ️ Số đã thuê không thể hủy.
rent-this = 📱 Thuê
rent-similar = 🔀 Tương tự: mọi quốc gia
