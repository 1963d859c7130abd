push-status = { $mark } <b>주문 #{ $number }</b> · 현재 상태: <b>{ $status }</b>
push-goods = 🎁 <b>주문 #{ $number }</b> · { $status }
push-code = 🔐 받은 코드: <code>{ $code }</code>
push-text = 📩 <b>SMS가 도착했어요:</b>
push-code-order = 주문 #{ $number }
push-code-copy = 📋 { $code }
push-expired = ⌛ <b>주문 #{ $number }</b>: { $closed ->
    [yes] 코드가 오지 않은 채 HStockPlus가 번호를 종료했어요.
   *[no] 코드가 오지 않은 채 번호가 만료됐어요.
}
push-key-stopped =
    🔑 <b>API 키 { $mask }: 더 이상 작동하지 않아요.</b>

    키를 교체할 때까지 이 키의 주문은 추적되지 않아요: /key
pinned-card = 📌 { $counts }
pinned-numbers = { $count ->
   *[other] 대기 중인 번호 { $shown }개
}
pinned-orders = { $count ->
   *[other] 진행 중인 주문 { $shown }건
}
pinned-done = 📌 진행 중인 것이 더 이상 없어요.
pinned-off = 📌 고정 카드가 꺼졌어요.
push-repeat = <i>↻ 이미 보내 드린 내용일 수 있어요.</i>
push-charge = 💵 <b>주문 #{ $number }</b>: 예상과 다른 금액이 결제됐어요.
push-charge-open = 💵 <b>주문 #{ $number }</b>: 확실하지 않던 총액이 이제 확인됐어요.
push-lost = ⚠️ <b>주문 #{ $number }</b>: HStockPlus에서 고객님의 키로 더 이상 이 주문을 찾을 수 없어요. 앞으로 하루 동안 가끔씩 다시 확인할게요. 바로 확인하려면 주문을 열어 새로고침을 누르세요.
