orders-title = 📦 <b>주문 내역</b>
orders-count = { $total ->
   *[other] 주문 { $shown }건
}
orders-none = 아직 주문이 없어요.
orders-none-fit = 해당하는 주문이 없어요. <b>전체</b>를 누르거나 다른 단어로 검색하세요.
orders-code-came = 코드 수신됨
orders-found = 🔎 { $words }
orders-row = { $mark } <b>#{ $number }</b> { $name }
orders-doubt = ❓ <b>{ $name }</b> × { $quantity }
orders-in-doubt = 구매 여부 불확실
orders-cost-about = ≈ { $amount }
orders-filter = { $chosen ->
    [yes] • { $phase ->
        [active] 진행
        [delivered] 완료
        [problem] 문제
       *[all] 전체
    }
   *[no] { $phase ->
        [active] 진행
        [delivered] 완료
        [problem] 문제
       *[all] 전체
    }
}
orders-search-ask = 🔎 주문번호나 상품 이름의 일부를 보내 주세요.
orders-export = 📤 내보내기
numbers-title = ☎️ <b>사용 중인 번호</b>
numbers-none = 사용 중인 번호가 없어요. SMS 코드를 받을 번호를 대여해 보세요.
numbers-row = { $place }. { $received ->
    [yes] ✅
   *[no] ⏳
} { $flag } <code>{ $phone }</code> · { $name }
numbers-waiting = 코드 대기 중
numbers-code = 코드: <code>{ $code }</code>
numbers-text = 코드 없는 SMS가 왔어요
numbers-left = 만료: { $when }
numbers-minutes = { $minutes }분 후
numbers-time-is-up = 시간이 다 됐어요
numbers-copy = { $what ->
    [code] 📋 코드 복사
    [text] 📋 SMS 복사
   *[number] 📋 번호 복사
}
order-title = { $mark } <b>주문 #{ $number }</b>
order-name = { $name }
order-item = { $name } × { $quantity }
order-status = 상태: <b>{ $status }</b>
order-placed-now = 주문됨
order-delivered-some = 발송됨: { $delivered }개
order-untitled = 다른 곳에서 한 주문
order-delivered = 발송됨: { $quantity }개 중 { $delivered }개
order-start = 시작 수치: { $count }
order-remains = 남은 수량: { $count }
order-link = 링크: { $link }
order-charge = 결제 금액: <b>{ $charge }</b>
order-charge-against = 결제 금액: <b>{ $charge }</b> (예상 { $estimate })
order-estimate = 예상 금액: { $estimate }
order-charge-untold = { $estimated ->
    [yes] 실제 결제 금액은 아직 알 수 없어요 (예상 { $estimate })
   *[no] 실제 결제 금액은 아직 알 수 없어요
}
ending-whole = <b>{ $status }</b>: { $money }
ending-part = <b>{ $quantity }개 중 { $delivered }개 발송됨</b>, { $money }
ending-money = { $told ->
    [returned] { $amount } 환불됨
    [about] 약 { $amount } 환불됨
    [nothing] 결제되지 않음
    [kept] 지금까지 환불된 금액 없음
   *[untold] HStockPlus가 환불 여부를 알려 주지 않음
}
ending-no-code = { $told ->
    [nothing] <b>코드가 오지 않았어요:</b> 결제되지 않음
    [charged] <b>코드가 오지 않았어요.</b> 결제 금액: <b>{ $charge }</b>
   *[untold] <b>코드가 오지 않았어요.</b> HStockPlus가 결제 금액을 알려 주지 않았어요
}
order-placed = 주문 일시: { $when }
order-finished = 완료 일시: { $when }
order-manual = 👤 이 주문은 사람이 직접 발송해요. 몇 시간 또는 며칠이 걸릴 수 있어요. 여기로 보내 드리고, ‘주문 내역’에도 남아요.
order-automatic = ⚡ 보통 몇 초 안에 발송돼요. 여기로 보내 드리고, ‘주문 내역’에도 남아요.
order-next-smm = 📈 진행 상황은 여기에 표시되고, 완료되면 알려 드려요. ‘주문 내역’에도 남아요.
order-accounts = 🔓 계정 보기
order-again = 🔁 다시 구매
order-open = 📦 주문 열기
number-title = { $mark } <b>{ $name }</b> · 주문 #{ $number }
number-phone = { $flag } <code>{ $phone }</code>
number-phone-unknown = 아직 번호를 알 수 없어요.
number-waiting = ⏳ 코드 대기 중
number-expires = 만료: { $when }
number-received = ✅ 코드: <code>{ $code }</code>
number-text = 📩 SMS가 도착했어요:
sms-copy = 📋 SMS 복사
number-over = ⌛ 이 번호는 사용이 끝났어요.
number-no-cancel = ℹ️ 번호는 취소할 수 없어요.
number-copy = 📋 번호 복사
number-another = ➕ 다른 번호
number-same = ♻️ 같은 번호
goods-title = 🎁 <b>주문 #{ $number }</b>
goods-count = { $count ->
   *[other] 계정 { $shown }개
}
goods-none = 이 주문에는 아직 표시할 계정이 없어요.
goods-file = 계정은 파일에 한 줄에 하나씩 들어 있어요.
goods-tap = { $count ->
    [1] 👆 누르면 복사돼요.
   *[other] 👆 복사할 계정을 누르세요.
}
goods-copy-one = 📋 { $number }
goods-as-file = 📄 파일
goods-copy = { $count ->
    [1] 📋 복사
   *[other] 📋 전체 복사
}
track-ask =
    📌 어떤 주문인가요? HStockPlus 사이트에 표시된 주문번호를 보내 주세요. 예: <code>23501</code>

    주문을 추적해서 그 주문의 상품을 여기로 보내 드릴게요.
track-bad-number = 주문번호가 아니에요. 숫자로 보내 주세요. 예: <code>23501</code>
track-begun = 📌 <b>주문 #{ $number }</b>: 이제부터 추적해요.
track-already = 📌 <b>주문 #{ $number }</b>: 이미 추적하고 있어요.
track-not-theirs =
    🔍 연결된 API 키 중 어느 것으로도 이 주문을 찾을 수 없어요. 주문번호를 다시 살펴봐 주세요.

    다른 HStockPlus 계정의 주문이라면 그 계정의 키가 필요해요.
goods-too-large = ⚠️ 계정 데이터가 Telegram에서 받을 수 있는 파일 크기(50 MB)보다 커요. HStockPlus 사이트에서 볼 수 있어요.
goods-unread = ⚠️ HStockPlus가 제가 읽을 수 없는 형식으로 발송했어요. <b>계정 보기</b>를 누르면 원본 그대로 요청해요.
goods-unread-file = ⚠️ HStockPlus가 제가 읽을 수 없는 형식으로 발송했어요. 받은 그대로 파일에 담았어요.
goods-no-key = ⚠️ 계정 데이터가 너무 커서 보관할 수 없고, 해당 API 키는 삭제됐어요. 키를 다시 연결한 다음 <b>계정 보기</b>를 누르세요.
