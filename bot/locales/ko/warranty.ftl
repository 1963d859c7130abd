warranty-until = { $least ->
    [yes] 🛡 스토어 보증: 최소 { $when }까지
   *[no] 🛡 스토어 보증: { $when }까지
}
push-warranty = 🛡 <b>주문 #{ $number }</b>: 스토어 보증이 곧 끝나요 ({ $left }).
push-warranty-advice = 모두 잘 되는지 지금 확인해 주세요. 문제가 있으면 보증이 끝나기 전에 <b>문제 알리기</b>를 이용해 주세요.
