series-repeat = 🔂 반복…
series-setup =
    🔂 <b>이 주문 반복</b>

    정해진 시간마다 여쭤보고, <b>주문 확정</b>을 한 번 누르면 주문해요. 저절로 구매되는 것은 없어요.
series-terms = <b>{ $hours }</b>시간마다 <b>{ $times }</b>번, 한 번에 약 { $price }, 모두 합쳐 최대 <b>{ $most }</b>
series-no-drip = ℹ️ HStockPlus 자체에는 나눠서 진행하는 기능(드립피드)이 없어요. 질문마다 한 시간 동안 유효하고, 누르지 않으면 이번 차례는 지나가며 아무것도 구매되지 않아요.
series-field = { $field ->
    [quantity] 🔢 회당 { $value }
   *[total] 💰 예산 { $value }
}
series-hours = 🕓 { $hours }시간마다
series-times = ✖️ { $times }번
series-ask = { $field ->
    [quantity] 🔢 한 번에 몇 개인가요? 정수를 보내 주세요.
   *[total] 💰 { $currency ->
        [none] 모두 합쳐 최대 얼마까지 쓸까요? 12처럼 금액을 보내 주세요.
       *[other] 모두 합쳐 최대 얼마까지 쓸까요 ({ $currency })? 12처럼 금액을 보내 주세요.
    }
}
series-too-many = ✋ 반복 주문이 { $most }개 있어 더 추가할 수 없어요. 먼저 하나를 중지해 주세요.
series-time = ⏰ <b>시간이 됐어요: { $place }/{ $times }</b>
series-good-until = 이 질문의 마감: { $when }
series-so-far = 확정: { $bought }/{ $times } · 사용 금액 { $spent } (최대 { $most })
series-cannot = { $reason ->
    [sold_out] ⚠️ 지금은 품절이라 이번에는 여쭤보지 않아요.
    [balance] ⚠️ 잔액이 모자라서 이번에는 여쭤보지 않아요. HStockPlus 사이트에서 충전해 주세요.
    [key] ⚠️ HStockPlus가 API 키를 받아들이지 않아서 이번에는 여쭤보지 않아요.
    [over] 🏁 한 번 더 주문하면 정해 둔 금액을 넘어요. 반복 주문은 여기서 끝나요.
   *[other] ⚠️ 지금은 이렇게 주문할 수 없어서 이번에는 여쭤보지 않아요.
}
series-list = 🔂 반복 주문
series-title = 🔂 <b>내 반복 주문</b>
series-none = 🔂 진행 중인 반복 주문이 없어요.
series-every = { $hours }시간마다
series-next = 다음: { $when }
series-stop = ⏹ { $place }번 중지
