plan-propose = 🔁 계속 시도
plan-setup =
    🔁 <b>계속 시도: { $service }</b>

    코드가 올 때까지 번호를 하나씩 대여해요. 확정하거나 먼저 조건을 바꿔 주세요.
plan-countries = 국가: <b>{ $countries }</b>
plan-any-country = 상관없음
plan-first = 시도 순서: { $offers }
plan-nothing-fits = ⚠️ 지금은 맞는 번호가 없어요. 가격을 올리거나 다른 국가를 선택해 주세요.
plan-price = 번호당 가격: 최대 <b>{ $ceiling }</b>
plan-price-between = 번호당 가격: <b>{ $floor }</b> ~ <b>{ $ceiling }</b>
plan-patience = { $minutes ->
    [0] 번호마다 기다리는 시간: 만료될 때까지
   *[other] 번호마다 기다리는 시간: { $shown }분
}
plan-worst = 💰 <b>최악의 경우:</b> { $numbers } × { $ceiling }, 모두 합쳐 최대 <b>{ $most }</b>
plan-balance = 잔액: { $balance }
plan-no-cancel = ℹ️ 대여한 번호는 취소할 수 없어요. 일찍 다음 번호로 넘어가도 이전 번호는 계속 유효하고, 늦게 온 코드도 보내 드려요.
plan-choose-countries = 🌍 국가
plan-choose-numbers = 🔢 번호: { $numbers }개
plan-choose-bound = { $bound ->
    [floor] ⬇️ 최저 { $amount }
    [ceiling] ⬆️ 최고 { $amount }
   *[total] 💰 예산 { $amount }
}
plan-choose-patience = { $minutes ->
    [0] ⏳ 만료까지
   *[other] ⏳ { $shown }분 대기
}
plan-ask-countries =
    🌍 <b>{ $service }</b>

    대여해도 되는 국가를 눌러 주세요. 선택하지 않으면 모든 국가에서 대여할 수 있어요.
plan-take-any = 🌍 국가 상관없음
plan-ask-bound = { $bound ->
    [floor] ⬇️ 번호당 <b>최저</b> 가격은 얼마인가요
    [ceiling] ⬆️ 번호당 <b>최고</b> 가격은 얼마인가요
   *[total] 💰 <b>모두 합쳐</b> 최대 얼마까지 쓸까요
}{ $currency ->
    [none] {""}
   *[other] {" "}({ $currency })
}? 0.50처럼 금액을 보내 주세요.
plan-no-bound = { $bound ->
    [floor] ✖️ 최저 가격 없음
   *[total] ✖️ 개수로만 제한
}
plan-title = 🔁 <b>계속 시도: { $service }</b>
plan-looking = 🔎 다음 번호를 대여하는 중…
plan-waiting = ⏳ 코드를 기다리는 중이에요. 오지 않으면 다음 번호: { $when }
plan-over = { $reason ->
    [code] ✅ 코드가 왔어요.
    [stopped] ⏹ 중지했어요. 이미 대여한 번호는 계속 유효하고 코드도 보내 드려요.
    [numbers] 🏁 코드가 오지 않았고, 정해 둔 개수만큼 모두 대여했어요.
    [spent] 🏁 코드가 오지 않았고, 쓸 수 있는 남은 금액으로는 번호를 더 대여할 수 없어요.
    [offers] 🏁 코드가 오지 않았고, 더 맞는 번호가 없어요.
    [restart] ⏸ 봇이 다시 시작됐어요. <b>계속하기</b>를 누를 때까지 더 대여하지 않아요.
    [unsure] ⏸ 마지막 번호가 대여됐는지 불확실해요. 결과가 나오고 <b>계속하기</b>를 누를 때까지 더 대여하지 않아요.
    [balance] ⏸ 잔액이 다음 번호에 모자라요. HStockPlus 사이트에서 충전한 뒤 <b>계속하기</b>를 눌러 주세요.
    [key] ⏸ HStockPlus가 API 키를 받아들이지 않아요. 해결한 뒤 <b>계속하기</b>를 눌러 주세요.
    [limit] ⏸ 다음 번호는 설정하신 한도를 넘어요. <b>계속하기</b>를 누르면 그래도 대여해요.
   *[market] ⏸ 마켓플레이스가 제대로 응답하지 않았어요. <b>계속하기</b>를 누를 때까지 더 대여하지 않아요.
}
plan-still-in-doubt = ⏳ 마지막 번호가 대여됐는지 아직 확인하고 있어요. 결과를 알려 드린 뒤에 <b>계속하기</b>를 눌러 주세요.
plan-attempt = { $state ->
    [code] ✅ 코드 도착
    [waiting] ⏳ 대기 중
    [expired] ✖️ 코드 없음
    [not_bought] ✖️ 대여되지 않음
    [unsure] ❓ 불확실
   *[under_way] 🔎 대여 중
}
plan-spent = 사용 금액: { $spent } (최대 { $most })
plan-stop = ⏹ 중지
plan-continue = ▶️ 계속하기
