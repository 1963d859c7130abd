buy-quantity =
    🔢 <b>{ $name }</b>

    몇 개가 필요하세요? { $range }
    선택하거나 숫자를 입력하세요.
range = { $lowest }개부터 { $highest }개까지 가능해요.
range-open = { $lowest }개 이상 가능해요.
buy-bad-quantity = 수량은 정수로 보내 주세요. { $range }
buy-link = 🔗 서비스를 적용할 <b>링크</b>를 보내 주세요. http:// 또는 https://로 시작하는 전체 주소여야 해요.
buy-bad-link = 사용할 수 없는 링크예요. http:// 또는 https://로 시작하는 전체 주소를 보내 주세요.
buy-email = ✉️ 상품을 받을 <b>이메일</b> 주소를 보내거나 건너뛰세요. 건너뛰면 HStockPlus 계정의 이메일을 사용해요.
buy-bad-email = 이메일 주소가 아니에요. name@example.com 같은 주소를 보내거나 건너뛰세요.
buy-skip = 건너뛰기 ›
buy-sold-out = 🚫 <b>품절이에요.</b> 아무것도 구매되지 않았어요.
buy-needs-more = 🚧 <b>여기에서는 주문할 수 없어요:</b> “{ $type }” 유형의 주문에는 링크와 수량 외의 정보가 더 필요한데, 마켓플레이스의 API에는 그 정보를 넣을 곳이 없어요. HStockPlus 사이트에서는 주문할 수 있어요.
buy-not-enough =
    💸 <b>잔액이 부족해요.</b> 아무것도 구매되지 않았어요.

    잔액: { $balance }
    부족한 금액: <b>{ $missing }</b>
buy-not-enough-at-least =
    💸 <b>잔액이 부족해요.</b> 아무것도 구매되지 않았어요.

    잔액: { $balance }
    부족한 금액: <b>{ $missing }</b> 이상
confirm-title = 🧾 <b>내용을 확인하고 확정해 주세요</b>
confirm-moved-price = ⚠️ <b>가격이 바뀌었어요:</b> 이전 { $old }, 현재 <b>{ $new }</b>.
confirm-moved-total = 예상 총액: 이전 { $old }, 현재 <b>{ $new }</b>.
confirm-moved-variant = ⚠️ <b>첫 번째 옵션의 재고가 바뀌었어요:</b> { $quantity }개 중 발송할 수 있는 수량이 이전 { $old }개, 현재 <b>{ $new }</b>개예요.
confirm-look-again = 아직 아무것도 구매되지 않았어요. 다시 확인해 주세요:
moved-unit-price = { $units ->
    [1] { $price }
   *[other] { $per }개당 { $price }
}
confirm-item = 상품: <b>{ $name }</b>
confirm-rental = 번호 용도: <b>{ $name }</b>
confirm-phone = 같은 번호: <code>{ $phone }</code>
confirm-quantity = 수량: <b>{ $quantity }</b>
confirm-price = 가격: { $price }
confirm-price-per = 가격: { $per }개당 { $price }
confirm-learned = ℹ️ 최근의 실제 결제 금액을 보면 이 가격은 { $per }개 기준이에요. 예상 금액은 이에 따라 계산했어요.
confirm-total = 예상 총액: <b>{ $total }</b>
confirm-open =
    ⚠️ <b>총액이 확실하지 않아요.</b> { $has ->
        [0] 첫 번째 옵션으로 { $quantity }개를 발송할 수 있을지 확실하지 않고, 다른 옵션이 다른 가격으로 발송될 수 있어요.
       *[other] 첫 번째 옵션은 { $shown }개 남아 있어요. 나머지는 다른 옵션에서 다른 가격으로 발송될 수 있어요.
    } 실제 결제 금액은 구매 후에 표시돼요.
confirm-instead = 🛒 대신 { $quantity }개 구매
confirm-link = 링크: { $link }
confirm-email = 수신 이메일: { $link }
confirm-before = 구매 전 잔액: { $before }
confirm-after = 구매 후 잔액: 약 { $after }
confirm-caveat = ℹ️ 옵션은 선택할 수 없어요. 첫 번째 옵션으로 주문을 채울 수 없으면 다른 옵션이 그 옵션의 가격으로 발송될 수 있어요. 실제 결제 금액은 구매 후에 표시돼요.
outcome-open = 총액이 확실하지 않아요. 다른 옵션은 가격이 다를 수 있어요.
confirm-manual = 👤 사람이 직접 발송해요. 몇 시간 또는 며칠이 걸릴 수 있어요.
confirm-no-cancel = ℹ️ 대여한 번호는 취소할 수 없어요.
confirm-title-above = 🛑 <b>설정하신 한도를 넘어요. 그래도 구매할까요?</b>
confirm-key = 결제에 쓸 키: <code>{ $mask }</code>
confirm-other-link = 🔗 링크 변경
confirm-other-email = ✉️ 수신 이메일
confirm = ✅ 주문 확정
cancel = ✖️ 취소
placing = ⏳ <b>주문하는 중이에요…</b>
outcome-item = { $name } × { $quantity }
outcome-under-way = ⏳ <b>이미 진행 중이에요.</b> 결과가 여기에 표시돼요.
outcome-placed = ✅ <b>이미 주문됐어요.</b> ‘주문 내역’에서 볼 수 있어요.
outcome-refused-saying =
    ❌ <b>마켓플레이스가 거절했어요.</b> 아무것도 구매되지 않았어요.
    마켓플레이스의 답변: <i>{ $words }</i>
outcome-refused = ❌ <b>마켓플레이스가 거절했어요.</b> 아무것도 구매되지 않았어요.
outcome-not-sent = ⚠️ <b>주문이 전송되지 않았어요:</b> 마켓플레이스에 연결할 수 없었어요. 아무것도 구매되지 않았으니 다시 주문해도 돼요.
outcome-cancelled = ✖️ <b>취소됐어요.</b> 아무것도 구매되지 않았어요.
outcome-free = ⚠️ <b>전송되지 않았어요:</b> 마켓플레이스에 요청할 수 없었어요. 아무것도 구매되지 않았어요.
unsure-title = ❓ <b>주문은 전송됐지만 명확한 답이 오지 않았어요.</b>
unsure-checking = 주문이 어떻게 됐는지 알아보려고 잔액을 지켜보고 있어요. 아직 다시 주문하지 마세요. 결과는 여기로 알려 드릴게요.
unsure-not-charged = 잔액이 변하지 않았어요. <b>결제되지 않았어요</b>. 다시 주문해도 안전해요.
unsure-charged =
    잔액이 예상 가격만큼 줄었어요. <b>결제됐고</b>, 주문도 있어요. 주문번호만 알 수 없어요. 다시 주문하지 마세요.

    HStockPlus 사이트에서 주문번호를 찾아 <b>/track 23501</b> 형식으로 보내 주세요. 주문을 추적해서 상품을 여기로 보내 드릴게요.
unsure-unclear =
    잔액만으로는 결제됐는지 확실히 알 수 없어요. HStockPlus 사이트에서 주문 내역을 확인하기 전에는 다시 주문하지 마세요.

    거기에 이 주문이 있으면 주문번호를 <b>/track 23501</b> 형식으로 보내 주세요. 주문을 추적해서 상품을 여기로 보내 드릴게요. 없으면 다시 주문해도 돼요.
unsure-judged-not-charged = ✔️ <b>이후 확인 결과: 결제되지 않음.</b> 다시 주문해도 안전해요.
unsure-judged-charged = ✔️ <b>이후 확인 결과: 결제됨.</b> 지금 할 수 있는 일은 아래에 있어요.
unsure-judged-unclear = ✔️ <b>이후 확인 결과: 잔액으로는 알 수 없음.</b> 지금 할 수 있는 일은 아래에 있어요.
unsure-found = ✅ <b>찾았어요:</b> { $numbers } – 불확실했던 주문이에요. 지금 추적하고 있어요.
unsure-before = 주문 전 잔액: { $balance }
unsure-after = 주문 후 잔액: { $balance }
fewer-title = ⚠️ <b>요청하신 것보다 번호가 적게 왔어요:</b> { $asked }개 중 { $came }개.
fewer-by-price = 표시된 가격으로 계산하면 <b>{ $total }</b> ({ $came } × { $price }). 실제 결제 금액은 각 번호의 카드에 표시돼요.
fewer-otherwise = ⚠️ 이 금액은 도착한 번호의 가격({ $total })과 달라요. 차액은 HStockPlus에 문의해 주세요.
order-again-new = 🛒 다시 주문
