catalog-title = 🛍 <b>카탈로그</b>
catalog-empty = 🛍 카탈로그를 불러오는 중이에요. 잠시 후 다시 시도해 주세요.
catalog-recommended = ⭐ 추천 상품
catalog-shops = 🏪 스토어
shelf-uncounted = { $name }
shelf = { $name } ({ $count })
shelf-stocked = { $name } ({ $stocked }/{ $count })
shelf-counts = ({ $stocked }/{ $count }): { $count }개 중 { $stocked }개 재고 있음
shelf-title = 🛍 <b>{ $name }</b>
shelf-all = 전체 상품
list-title = 🛍 <b>{ $name }</b>
list-recommended = ⭐ <b>추천 상품</b>
list-found = 🔎 <b>{ $words }</b>
list-count = { $total ->
   *[other] 상품 { $shown }개
}
list-nothing = 여기에는 아무것도 없어요.
list-filtered-out = 여기에는 필터에 맞는 상품이 없어요. 더 보려면 <b>재고 있음</b>이나 <b>발송</b>을 누르세요.
list-similar = 🔀 <b>비슷한 상품: { $name }</b>
list-nothing-similar = 지금은 다른 판매자가 파는 같은 종류의 상품이 없어요.
list-old = 🕘 { $when } 기준이며, 새로 불러오는 중이에요.
list-beside = { $narrowed ->
    [yes] 필터에 맞는 상품은 없지만, 다음을 찾았어요:
   *[no] 그런 이름의 상품은 없지만, 다음을 찾았어요:
}
list-nothing-found = 검색 결과가 없어요. 단어를 바꾸거나 줄여 보세요. 상품번호로 검색하거나 카탈로그를 둘러봐도 돼요.
list-loading = ⏳ 카탈로그를 아직 불러오는 중이라 상품이 더 있을 수 있어요.
list-name = <b>{ $name }</b>
list-out = 🚫 { $name }
list-stock = 재고 { $stock }개
list-sold-out = 품절
list-automatic = ⚡
list-manual = 👤
sort = ↕️ 정렬: { $sort ->
    [price] 가격
    [stock] 재고
   *[name] 이름
}
delivery = 🚚 발송: { $delivery ->
    [auto] 자동
    [manual] 사람이 직접
   *[any] 전체
}
in-stock-on = ✅ 재고 있음
in-stock-off = ⬜️ 재고 있음
shops-title = 🏪 <b>스토어</b>
shops-nothing = 지금은 표시할 스토어가 없어요.
shop-unnamed = 스토어 { $id }
shop-rating = ⭐ { $rating }
search-ask = 🔎 무엇을 찾으세요? 이름이나 상품번호를 보내 주세요.
card-title = <b>{ $name }</b>
card-number = #{ $service } · { $category }
card-price = 💵 가격: <b>{ $price }</b>
card-price-unit = 💵 가격: <b>{ $price }</b> (1개당, { $per }개당 { $thousand })
card-price-per = 💵 가격: <b>{ $price }</b> ({ $per }개당)
card-stock = 📦 재고: <b>{ $stock }</b>
card-available = 📦 구매 가능
card-sold-out = 🚫 <b>품절</b>
card-not-live = ⚠️ 실시간 재고를 확인하지 못했어요. 표시된 수치는 카탈로그 기준이에요.
card-range = 🔢 수량: { $lowest }~{ $highest }
card-range-open = 🔢 수량: { $lowest }부터
card-automatic = ⚡️ 자동으로 발송돼요
card-manual = 👤 사람이 직접 발송해요. 몇 시간 또는 며칠이 걸릴 수 있어요
card-refill = ♻️ 리필 포함
card-variants = 옵션:
card-variant = • { $name }: { $stock }
card-variant-open = • { $name }
card-more = … 외 { $count }개
card-buy = 🛒 구매
amount = { $quantity } · { $total }
card-similar = 🔀 비슷한 상품
open-item = 🔎 상품 보기
card-share = 📤 공유
inline-about = { $price } · { $stock }
inline-available = 구매 가능
inline-sold-out = 품절
inline-stock = 재고 { $stock }개
inline-open = 🛒 봇에서 열기
inline-nothing = 검색 결과가 없어요. 봇 열기
