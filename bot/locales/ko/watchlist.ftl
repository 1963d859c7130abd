menu-watchlist = 🔔 관심 목록
command-watchlist = 기다리는 상품
watch = 🔔 관심 등록
watching = 🔕 관심 해제
watch-ask =
    🔔 <b>{ $name }</b>

    { $state }
watch-ask-stock = 재입고되거나 원하는 가격으로 다시 나오면 한 번 알려 드려요. 선택하거나 지불할 최고 가격을 입력하세요. 예: { $example }
watch-ask-price = 더 저렴해지면 한 번 알려 드려요. 선택하거나 지불할 최고 가격을 입력하세요. 예: { $example }
watch-ask-typed = 더 저렴해지면 한 번 알려 드려요. 지불할 최고 가격을 입력하세요.
watch-bad-price = ⚠️ 0보다 큰 가격을 보내 주세요. 예: 0.80, 12.50
watch-for-stock = 📦 재입고
watch-for-less = 더 저렴하게: { $price } (−{ $percent }%)
watch-fulfilled =
    💡 <b>이미 조건에 맞아요:</b> { $name }
    { $state }
watch-too-many = 🔔 이미 관심 등록한 것이 { $most }개라 더는 추가할 수 없어요. 먼저 /watchlist 목록에서 하나를 삭제해 주세요.
watch-begun =
    🔔 <b>관심 등록됨:</b> { $name }
    { $until }
watch-ended = 🔕 관심 해제됨: <b>{ $name }</b>
watch-again = 🔔 다시 등록
watch-price = 💵 가격: <b>{ $price }</b>
watch-in-stock = 📦 재고 있음
watch-sold-out = 🚫 <b>품절</b>
watch-until-stock = <b>재입고</b>되면 한 번 알려 드려요.
watch-until-price = <b>{ $price } 이하</b>로 재고가 있으면 한 번 알려 드려요.
watch-until-told = 이미 알려 드렸어요. 조건에서 벗어났다가 다시 맞으면 다시 알려 드려요.
watch-change = ✏️ 가격 변경
watch-remove = 🗑 삭제
watch-keep = 🔔 관심 유지
watch-open = 🔎 열기
watch-buy = 🛒 구매
watches-title =
    🔔 <b>관심 목록</b>

    변경, 삭제하거나 열어 볼 항목을 누르세요.
watches-none =
    🔔 <b>관심 목록</b>

    아직 관심 등록한 것이 없어요. 상품을 열거나 ‘번호 대여’에서 서비스와 국가를 고른 다음 <b>관심 등록</b>을 누르세요. 재입고되거나 정하신 가격보다 저렴해지면 한 번 알려 드려요.
watches-row = { $mark } <b>{ $name }</b>
watches-unknown = 가격을 알 수 없음
watches-wanted = 희망가 { $wanted } 이하
push-watch-back = 🔔 <b>재입고:</b> { $name }
push-watch-cheaper = 🔔 <b>가격 인하:</b> { $name }
push-watch-price = 💵 { $price }
push-watch-wanted = 💵 { $price }, 희망가 { $wanted } 이하
