history = 🕓 이력
history-title = 🕓 <b>이력</b>
history-none = 🕓 이 주문에는 아직 기록된 내용이 없어요.
history-earlier = … 이전 기록 { $count }건
report = ⚠️ 문제 알리기
report-which =
    ⚠️ <b>문제 알리기</b>

    어떤 주문인가요? 하나를 고르거나 주문번호를 보내 주세요.
report-doubt = ❓ 결과가 불확실한 구매는 아직 주문번호가 없어서 문제를 알릴 수 없어요. HStockPlus 사이트의 주문 목록을 보고, 주문번호를 알게 되면 /track 명령으로 보내 주세요.
report-unknown = 🔍 여기에는 고객님의 주문 #{ $number } 내역이 없어요. 주문번호를 다시 살펴봐 주세요. 다른 곳에서 한 주문이라면 먼저 추적해 주세요.
report-what =
    ⚠️ <b>주문 #{ $number }</b> · { $name }

    무엇이 문제인가요?
report-kind = { $problem ->
    [undelivered] 미발송
    [invalid] 일부 불량
    [different] 설명과 다름
    [partial] 일부만 옴
    [refill] 리필 요청
    [cancel] 취소 요청
    [code] 코드 안 옴
   *[charge] 결제 금액 다름
}
report-written = 📝 <b>주문 #{ $number }:</b> 이 글을 HStockPlus 고객지원에 보내 주세요. 누르면 복사돼요. 비밀번호나 코드는 들어 있지 않아요.
report-dispute = 분쟁은 HStockPlus 사이트의 주문 목록에서 신청해요. 사이트에서 구매확정을 하기 전에, 스크린샷이나 화면 녹화 같은 증거와 함께 신청해 주세요.
report-words-only = ℹ️ 글로 하는 요청일 뿐이에요. HStockPlus는 이 봇에서 주문을 리필하거나 취소하는 방법을 제공하지 않아요.
report-site = 🌐 분쟁 신청 방법
report-file = 📄 함께 보낼 수 있게 전체 내용을 파일에 담았어요.
report-about = 주문 #{ $number }
report-problem = 문제: { $problem }
report-shop = 스토어: { $shop }
report-phone = 전화번호: { $phone }
report-key = API 키: { $mask }
report-accounts = 계정: { $accounts }
report-timeline = 이력:
command-report = 주문 문제 알리기
found-words-report = 문제, 문제 알리기, 문제 신고, 주문 문제, 문제가 있어요, 못 받았어요, 못받았어요, 안 왔어요, 안왔어요, 미발송, 티켓
