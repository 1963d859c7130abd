command-mass = 여러 건 한꺼번에 주문
found-words-mass = 대량 주문, 일괄 주문, 여러 주문, 주문 목록
batches-ask =
    📋 <b>여러 건 한꺼번에 주문</b>

    한 줄에 한 건씩 상품번호, 링크, 수량을 보내 주세요.

    { $example }

    파일(.txt 또는 .csv)로 보내셔도 돼요. 한 번에 최대 { $most }건이에요. 구매되기 전에 얼마가 드는지 보여 드려요.
batches-open = 📋 지난 목록 열기
batches-empty =
    📋 주문이 하나도 없어요. 한 줄에 한 건씩 보내 주세요:

    { $example }
batches-too-many = 📋 <b>줄이 너무 많아요:</b> { $found }줄인데, 한 번에 { $most }건까지 주문할 수 있어요. 아무것도 확인하지 않았어요. 나누어 보내 주세요.
batches-too-long = 📋 이렇게 긴 메시지는 Telegram에서 잘려요. 목록을 .txt 또는 .csv 파일로 보내 주세요.
batches-file-unreadable = 📋 읽을 수 없는 파일이에요. 목록을 텍스트로 보내거나, { $size } 이하의 .txt 또는 .csv 파일(UTF-8)로 보내 주세요.
batches-file-lost = ⚠️ Telegram에서 파일을 받지 못했어요. 다시 보내 주세요.
batches-title = 🧾 <b>목록을 확인해 주세요</b>
batches-good = ✅ 주문할 수 있는 건수: <b>{ $count }</b>
batches-problems = ⚠️ 문제가 있어 제외된 줄: { $count }
batches-duplicates = 👯 중복, 제외됨: { $count }
batches-duplicates-included = 👯 중복, 포함됨: { $count }
batches-header = ℹ️ 첫 줄은 열 제목이라 건너뛰었어요.
batches-missing = 💸 모두 주문하기에는 <b>잔액이 부족해요.</b> 부족한 금액: <b>{ $missing }</b>. 충전하거나 목록을 줄여 주세요.
batches-confirm = ✅ { $count ->
   *[other] { $shown }건 주문 확정
}
batches-show-problems = ⚠️ 문제 보기
batches-include = ➕ 중복 포함하기
batches-leave-out = ➖ 중복 제외하기
batches-check-again = 🔄 다시 확인
batches-problems-title = ⚠️ <b>문제가 있는 줄</b>
batches-problem = <b>{ $line }번째 줄:</b> { $why }
batches-why = { $problem ->
    [item] 상품번호로 시작해야 해요.
    [quantity] 수량은 0보다 큰 정수여야 해요.
    [no-quantity] 수량이 없어요.
    [two-quantities] 수량이 두 개 있어요.
    [link] 전체 링크가 아니에요. http:// 또는 https://가 있는 주소여야 해요.
    [no-link] 링크가 없어요.
    [two-links] 링크가 두 개 있어요.
    [blank-in-link] 링크에 띄어쓰기가 있어요.
    [fourth-field] 항목이 세 개보다 많아요. 댓글은 보낼 수 없고, 링크 안의 세로줄은 %7C로 써야 해요.
    [comma] 쉼표만으로는 구분이 분명하지 않아요. 항목 사이에 |를 넣어 주세요.
    [blanks] 띄어쓰기만으로는 구분이 분명하지 않아요. 항목 사이에 |를 넣어 주세요.
    [no-item] 이 번호의 상품이 없어요.
    [needs-more] 이 유형의 주문에는 링크와 수량 외의 정보가 더 필요해요. HStockPlus 사이트에서는 주문할 수 있어요.
    [sold-out] 품절이에요.
    [email] 이 상품에는 링크가 아니라 이메일 주소만 넣을 수 있어요.
    [open-total] 다른 옵션이 발송될 수 있어 총액이 확실하지 않아요. 따로 주문해 주세요.
    [not-asked] 마켓플레이스가 가격을 알려 주지 않았어요. 다시 확인해 주세요.
    [twice] 앞의 줄과 같아요.
    [active] 같은 링크의 주문이 진행 중이에요.
   *[unclear] 이해할 수 없는 줄이에요.
}
batches-why-range = 수량이 맞지 않아요. { $range }
batches-why-stock = 앞의 줄에서 재고를 먼저 차지해요. 남은 수량: { $left }.
batches-running = ⏳ <b>한 줄씩 주문하고 있어요…</b>
batches-stopping = ⏳ <b>중지하고 있어요…</b> 진행 중인 주문까지 마친 다음 중지돼요.
batches-done = 🏁 <b>목록이 끝났어요.</b>
batches-paused = ⏸ <b>{ $line }번째 줄 다음에 중지됐어요.</b>
batches-paused-first = ⏸ <b>첫 주문 전에 중지됐어요.</b>
batches-pause = { $reason ->
    [stopped] 직접 중지하셨어요.
    [restarted] 그사이 봇이 다시 시작됐어요.
    [doubt] 한 주문에 분명한 답이 오지 않았어요.
    [money] 다음 주문을 하기에는 잔액이 부족해요.
    [key] 마켓플레이스가 API 키를 받아들이지 않아요.
    [busy] 지금은 마켓플레이스에 보낸 요청이 너무 많아요.
    [unreachable] 지금은 마켓플레이스에 연결할 수 없어요.
    [price] 다음 주문의 가격이 바뀌었어요.
    [limit] 다음 주문이 설정하신 한도를 넘어요.
   *[fault] 제 쪽에서 문제가 생겼어요.
}
batches-waits = ❓ 그 주문이 어떻게 됐는지 알아보고 있어요. 몇 분 안에 알게 되는 대로 여기에서 계속할 수 있어요.
batches-continue-ask = 계속할까요? 저절로 계속되지는 않아요.
batches-next = { $line }번째 줄: <b>{ $name }</b> × { $quantity }
batches-agree = 계속하면 최대 이 금액까지만 결제돼요.
batches-placed = ✅ 주문됨: { $count }
batches-refused = ❌ 구매되지 않음: { $count }
batches-doubtful = ❓ 불확실: { $count }
batches-left = ⏳ 주문 예정: { $count }
batches-spent = 💵 사용 금액: { $total } 중 { $spent }
batches-stop = ⏹ 중지
batches-continue = ▶️ 계속하기
batches-file = 📄 파일
batches-file-done = 📄 지금까지 각 줄의 결과예요.
batches-column = { $column ->
    [line] 줄
    [text] 입력한 내용
   *[reason] 이유
}
batches-outcome = { $outcome ->
    [left-out] 제외됨
    [queued] 주문 예정
    [under-way] 진행 중
    [placed] 주문됨
    [refused] 구매되지 않음
    [doubt] 불확실
   *[not-charged] 결제되지 않음
}
