balance-title = 💰 잔액: <b>{ $balance }</b>
keys-title = 🔑 <b>내 API 키</b>
keys-none = 연결된 API 키가 없어요. 주문은 계속 볼 수 있어요.
key-row = { $active ->
    [yes] ✅
   *[no] ▫️
} <code>{ $mask }</code>{ $works ->
    [yes] {""}
   *[no] {" "}– 작동하지 않음
}
key-use = { $mask } 사용
key-replace = ♻️ { $mask } 교체
key-remove = 🗑 { $mask } 삭제
key-add = ➕ 키 추가
key-connect = 🔑 키 연결
key-remove-sure =
    <code>{ $mask }</code> 키를 삭제할까요?

    이 키의 주문은 계속 볼 수 있지만 더 이상 추적되지 않아요. 진행 중인 주문의 계정과 코드는 도착하지 않아요.
key-remove-yes = 🗑 삭제
settings-title = ⚙️ <b>설정</b>
settings-about = 코드와 구매한 상품은 항상 도착해요. 주문 상태 알림과 관심 알림은 끌 수 있어요. 고정 카드에는 코드를 기다리는 번호와 진행 중인 주문의 수가 표시돼요.
settings-pushes-on = 🔔 주문 상태 알림: 켜짐
settings-pushes-off = 🔕 주문 상태 알림: 꺼짐
settings-watches-on = 🔔 관심 알림: 켜짐
settings-watches-off = 🔕 관심 알림: 꺼짐
settings-pinned-on = 📌 고정 카드: 켜짐
settings-pinned-off = 📌 고정 카드: 꺼짐
settings-language = 🌐 언어: { $language }
settings-keys = 🔑 API 키
settings-forget = 🗑 내 데이터 삭제
language-title = 🌐 <b>언어</b>
language-followed = Telegram 언어 따르기
language-row = { $chosen ->
    [yes] • { $name }
   *[no] { $name }
}
forget-first =
    🗑 <b>내 데이터를 삭제할까요?</b>

    키, 주문, 설정을 비롯한 고객님의 모든 정보가 여기에서 삭제돼요. 진행 중인 주문은 더 이상 추적되지 않으며, 그 계정과 코드는 이 채팅에 도착하지 않아요.
forget-second = ⚠️ <b>정말 모두 삭제할까요?</b> 삭제하면 되돌릴 수 없어요.
forget-yes = 🗑 내 데이터 삭제
forget-yes-really = 🗑 네, 내 데이터 삭제
forgotten =
    ✅ <b>삭제했어요.</b> 고객님에 관한 정보는 아무것도 보관하지 않아요.

    /start 명령으로 새로 시작할 수 있어요.
settings-order-limit = 🛡 주문당 한도: { $amount }
settings-day-limit = 📅 하루 예산: { $amount }
limit-not-set = 없음
limit-none = ✖️ 한도 없음
limit-ask-order = 🛡 <b>주문 한 건</b>에 최대 얼마까지 쓸 수 있게 할까요{ $currency ->
    [none] {""}
   *[other] {" "}({ $currency } 기준)
}? 이 금액을 넘으면 한 번 더 여쭤볼게요. 금액을 보내 주세요. 예: 25
limit-ask-day = 📅 <b>하루</b>(UTC) 동안 모든 주문에 최대 얼마까지 쓸 수 있게 할까요{ $currency ->
    [none] {""}
   *[other] {" "}({ $currency } 기준)
}? 이 금액을 넘으면 한 번 더 여쭤볼게요. 금액을 보내 주세요. 예: 100
limit-bad-amount = ⚠️ 0보다 큰 금액을 보내 주세요. 예: 25, 12.50
limit-above-order = 🛡 <b>설정하신 한도를 넘어요:</b> 주문 한 건에 { $would } (허용 한도 { $allowed }).
limit-above-day = 📅 <b>설정하신 예산을 넘어요:</b> 이 주문을 포함한 오늘 지출 { $would } (허용 예산 { $allowed }).
limit-perhaps-above-order = 🛡 <b>설정하신 한도를 넘을 수 있어요</b> (주문 한 건당 { $allowed }). 이 주문에 얼마가 들지 확실하지 않아요.
limit-perhaps-above-day = 📅 <b>설정하신 예산을 넘을 수 있어요</b> (하루 { $allowed }). 오늘 주문 전체에 얼마가 들지 확실하지 않아요.
limit-confirm-again = 그래도 원하시면 한 번 더 확정해 주세요.
