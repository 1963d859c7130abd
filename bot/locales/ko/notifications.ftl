settings-notifications = 🔔 알림
settings-quiet = 🌙 방해 금지 시간
settings-zone = 🕒 시간대
settings-low-balance = 💸 잔액 부족 알림: { $amount }
notify-title = 🔔 <b>알림</b>
notify-about =
    코드, 발송된 상품, 구매 결과는 항상 알려 드려요. 나머지는 모두 끌 수 있어요:

    <b>대여 번호</b>: 번호가 코드 없이 만료됐거나, 요청하신 것보다 적은 번호가 온 경우
    <b>결제</b>: 금액이 예상과 다른 경우
    <b>키와 사라진 주문</b>: API 키가 더 이상 작동하지 않거나, HStockPlus에서 주문을 찾을 수 없는 경우
    <b>보증</b>: 보증이 곧 끝나는 경우 (방해 금지 시간에도 소리로 알려 드려요)
notify-about-hidden = <b>계정: 숨김</b>으로 두면 받은 계정이 채팅에 나타나지 않아요. 몇 개가 도착했는지만 알려 드리고, 화면 녹화를 시작하는 등 준비가 되면 <b>보기</b> 또는 <b>파일</b> 버튼을 누르세요.
notify-numbers-on = 🔔 대여 번호: 켜짐
notify-numbers-off = 🔕 대여 번호: 꺼짐
notify-charges-on = 🔔 결제: 켜짐
notify-charges-off = 🔕 결제: 꺼짐
notify-tracking-on = 🔔 키와 사라진 주문: 켜짐
notify-tracking-off = 🔕 키와 사라진 주문: 꺼짐
notify-warranty-on = 🔔 보증: 켜짐
notify-warranty-off = 🔕 보증: 꺼짐
notify-accounts-shown = 👁 계정: 채팅에 표시
notify-accounts-hidden = 🙈 계정: 숨김
notify-digest = ☀️ 하루 요약: { $when }
notify-off = 꺼짐
notify-switch-off = ✖️ 끄기
quiet-title = 🌙 <b>방해 금지 시간</b>
quiet-about = 방해 금지 시간에도 모두 도착하지만 소리는 나지 않아요. 코드와 발송된 상품, 보증 종료만 소리로 알려 드려요.
quiet-on = 방해 금지: <b>{ $start }</b>부터 <b>{ $end }</b>까지.
quiet-off = 설정된 방해 금지 시간이 없어요.
quiet-choose = 🌙 시간 선택
quiet-ask-start = 몇 시부터 조용히 할까요?
quiet-ask-end = <b>{ $start }</b>부터 몇 시까지 조용히 할까요?
clock-now = 현재 시각: <b>{ $time }</b>. 맞지 않으면 <b>시간대</b> 버튼을 누르세요.
zone-title = 🕒 <b>시간대</b>
zone-now = 현재 시각: <b>{ $time }</b>.
zone-ask = 계신 곳은 지금 몇 시인가요? 해당하는 시간을 눌러 주세요.
zone-about = 서머타임은 자동으로 반영되지 않아요. 시계가 바뀌면 다시 선택해 주세요.
zone-ask-minutes = 어느 시각이 시계와 가장 가까운가요?
digest-title = ☀️ <b>하루 요약</b>
digest-about = 하루에 한 번, 누르신 시각에 지난 24시간을 요약해 드려요: 발송된 주문, 사람이 직접 발송할 주문, 불확실한 구매, 지출, 잔액. 알릴 내용이 없는 날에는 보내지 않아요.
digest-on = <b>{ $time }</b>에 보내 드려요.
digest-off = 꺼져 있어요.
digest-heading = ☀️ <b>지난 24시간</b>
digest-delivered = ✅ 발송됨: { $shown }
digest-waiting = 👤 사람이 직접 발송할 주문: { $shown }
digest-doubts = ❓ 불확실: { $shown }
digest-spent = 💵 지출: { $amount }
digest-spent-open = 💵 지출: 아직 확실하지 않아요
digest-no-balance = 💰 HStockPlus가 방금 잔액을 알려 주지 않았어요.
low-ask = 💸 잔액이 얼마{ $currency ->
    [none] {""}
   *[other] {" "}({ $currency } 기준)
} 아래로 내려가면 알려 드릴까요? 내려갈 때마다 한 번씩 알려 드려요. 금액을 보내 주세요. 예: 5
push-low-balance = 💸 <b>현재 잔액: { $balance }</b>, 설정하신 금액({ $threshold })보다 적어요. API 키: <code>{ $mask }</code>
goods-arrived = { $count ->
   *[other] 계정 { $shown }개가 도착했어요.
}
goods-show = 👁 보기
