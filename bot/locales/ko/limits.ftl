settings-unit-limit = 🏷 단가 한도: { $amount }
settings-month-limit = 🗓 한 달 예산: { $amount }
limit-ask-unit =
    🏷 한 개당 <b>가격</b>을 최대 얼마까지 허용할까요{ $currency ->
        [none] {""}
       *[other] {" "}({ $currency } 기준)
    }? 이 금액을 넘으면 한 번 더 여쭤볼게요. 금액을 보내 주세요. 예: 0.50

    상품, SMM, 대여 번호에 적용돼요. 가격이 1,000개 기준으로 표시되는 곳에서는 한도도 1,000개 기준이에요.
limit-ask-month = 🗓 <b>한 달</b>(UTC) 동안 모든 주문에 최대 얼마까지 쓸 수 있게 할까요{ $currency ->
    [none] {""}
   *[other] {" "}({ $currency } 기준)
}? 이 금액을 넘으면 한 번 더 여쭤볼게요. 금액을 보내 주세요. 예: 500
limit-spent = { $known ->
    [yes] { $period ->
        [day] 오늘 지금까지 지출: <b>{ $amount }</b>
       *[month] 이번 달 지금까지 지출: <b>{ $amount }</b>
    }
   *[no] { $period ->
        [day] 오늘 지출은 아직 확실하지 않아요. 결제 금액을 알 수 없는 주문이 있어요.
       *[month] 이번 달 지출은 아직 확실하지 않아요. 결제 금액을 알 수 없는 주문이 있어요.
    }
}
limit-above-unit = 🏷 <b>설정하신 단가 한도를 넘어요:</b> { $units ->
    [1] 한 개에 { $would }
   *[other] { $per }개당 { $would }
} (허용 한도 { $allowed }).
limit-above-month = 🗓 <b>설정하신 예산을 넘어요:</b> 이 주문을 포함한 이번 달 지출 { $would } (허용 예산 { $allowed }).
limit-perhaps-above-unit = 🏷 <b>설정하신 단가 한도를 넘을 수 있어요</b> ({ $allowed }). 이 주문의 일부에 얼마가 들지 확실하지 않아요.
limit-perhaps-above-month = 🗓 <b>설정하신 예산을 넘을 수 있어요</b> (한 달 { $allowed }). 이번 달 주문 전체에 얼마가 들지 확실하지 않아요.
