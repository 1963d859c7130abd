menu = 🏠 메뉴
back = ‹ 뒤로
next = 다음 ›
prev = ‹ 이전
refresh = 🔄 새로고침
try-again = 🔁 다시 시도
search = 🔎 검색
menu-title =
    <b>무엇을 도와드릴까요?</b>

    찾는 것을 입력하면 카탈로그에서 검색해요.
menu-catalog = 🛍 카탈로그
menu-rent = 📱 번호 대여
menu-orders = 📦 주문 내역
menu-numbers = ☎️ 대여한 번호
menu-track = 📌 주문 추적
menu-balance = 💰 잔액
menu-settings = ⚙️ 설정
menu-help = ❓ 도움말
menu-key = 🔑 API 키
page = { $page }/{ $pages } 페이지
please-wait = ⏳ 마켓플레이스에 확인하는 중…
cancelled = 입력을 취소했어요.
cancelled-purchase = 입력을 취소했어요. 아무것도 구매되지 않았어요.
nothing-to-cancel = 취소할 입력이 없어요. 찾는 것을 입력하면 검색해요.
words-only = 텍스트만 읽을 수 있어요. 찾는 것을 입력하거나 아래에서 선택하세요.
unknown-command = 모르는 명령어예요. 사용할 수 있는 명령어는 다음과 같아요:
unnamed = (이름 없음)
joined = { $first }, { $next }
