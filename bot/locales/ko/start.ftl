greeting =
    👋 <b>반가워요!</b> 이 채팅에서 HStockPlus 상품을 둘러보고 구매하거나 번호를 대여할 수 있어요. 계정과 코드도 여기로 도착해요.

    🔑 시작하려면 <b>API 키</b>를 보내 주세요.
    키는 HStockPlus 사이트에 있어요. 로그인한 뒤 <b>Account → API</b>를 열어 키를 복사하세요.

    <i>키가 담긴 메시지는 즉시 삭제되고, 키는 암호화되어 저장돼요.</i>
greeting-guest =
    👋 <b>반가워요!</b> 이 채팅에서 HStockPlus 상품을 둘러보고 구매하거나 번호를 대여할 수 있어요. 계정과 코드도 여기로 도착해요.

    👀 먼저 둘러보세요. 카탈로그, 검색, 가격은 키 없이도 이용할 수 있어요. 찾는 것을 입력하면 바로 검색돼요.

    🔑 구매하거나 대여하려면 <b>API 키</b>를 보내 주세요.
    키는 HStockPlus 사이트에 있어요. 로그인한 뒤 <b>Account → API</b>를 열어 키를 복사하세요.

    <i>키가 담긴 메시지는 즉시 삭제되고, 키는 암호화되어 저장돼요.</i>
key-needed =
    🔑 이 작업에는 <b>API 키</b>가 필요해요. 키를 보내 주시면 여기서부터 이어서 진행할게요.
    키는 HStockPlus 사이트에 있어요. 로그인한 뒤 <b>Account → API</b>를 열어 키를 복사하세요.

    <i>키가 담긴 메시지는 즉시 삭제되고, 키는 암호화되어 저장돼요. 확정하기 전에는 아무것도 구매되지 않아요.</i>
key-ask =
    🔑 <b>API 키</b>를 보내 주세요.
    키는 HStockPlus 사이트에 있어요. 로그인한 뒤 <b>Account → API</b>를 열어 키를 복사하세요.

    <i>키가 담긴 메시지는 즉시 삭제되고, 키는 암호화되어 저장돼요.</i>
key-ask-another =
    🔑 추가할 <b>API 키</b>를 보내 주세요.

    <i>메시지는 즉시 삭제돼요. 그대로 두려면 /cancel 명령을 보내세요.</i>
key-ask-replacement =
    🔑 <code>{ $mask }</code> 키를 대체할 새 <b>API 키</b>를 보내 주세요.

    <i>메시지는 즉시 삭제돼요. 그대로 두려면 /cancel 명령을 보내세요.</i>
connected =
    ✅ <b>연결됐어요</b>

    잔액: <b>{ $balance }</b>
key-pays = 🔑 이제부터 <code>{ $mask }</code> 키로 결제돼요. 다른 키로 바꿀까요?
key-in-sight = ⚠️ Telegram이 허용하지 않아 키가 담긴 메시지를 삭제하지 못했어요. 직접 삭제해 주세요.
key-invalid =
    ❌ <b>유효하지 않은 API 키예요</b>

    키 전체를 복사해서 다시 보내 주세요.
key-maybe =
    🔑 보내 주신 <code>{ $mask }</code>, 혹시 <b>API 키</b>인가요?

    판매 중인 상품 중에 이런 이름은 없고, 이 내용은 어디에도 전송되지 않았어요. 키가 맞다면 메시지를 삭제하고, 키를 확인한 뒤 암호화해 저장할게요.
key-maybe-yes = 🔑 네, 연결할게요
key-maybe-no = 🔎 아니요, 검색할게요
key-unreachable =
    ⚠️ 지금은 마켓플레이스에 연결할 수 없어 키를 확인하지 못했어요.
    키는 안전하게 보관하고 있어요. 잠시 후 <b>다시 시도</b>를 눌러 주세요.
key-lost = API 키를 한 번 더 보내 주세요.
help =
    <b>이런 일을 할 수 있어요</b>

    🛍 /catalog – 판매 중인 모든 상품 둘러보기
    🔎 /search – 이름으로 찾기, 그냥 입력해도 돼요
    📱 /rent – SMS 코드를 받을 번호 대여
    📋 /mass – 목록으로 여러 건 한꺼번에 주문
    📦 /orders – 내 주문과 받은 상품
    ☎️ /numbers – 사용 중인 번호
    🔐 /vault – 받은 계정을 항목별로 보고 복사
    🔔 /watchlist – 기다리는 상품과 원하는 가격
    📊 /stats – 지출과 번호의 결과
    ★ /favourites – 자주 구매하는 상품과 번호
    📌 /track – 다른 곳에서 한 주문 추적
    🔐 /2fa – 2FA 키로 코드 만들기
    ⚠️ /report – 주문 문제를 고객지원에 알리기
    💰 /balance – 쓸 수 있는 금액, 충전은 HStockPlus 사이트에서
    ⚙️ /settings – 언어, 알림, 지출 한도, 내 데이터
    🔑 /key – 내 API 키
    ✖️ /cancel – 입력 취소

    <b>주문 확정</b>을 몇 번 누르더라도 정확히 한 번만 구매돼요. 계정과 코드는 여기로 자동으로 도착해요.

    <b>취소·환불:</b> HStockPlus는 이 봇에서 주문이나 번호를 취소하는 방법을 제공하지 않아요. HStockPlus가 직접 취소하면 잔액으로 얼마가 환불됐는지 알려 드려요. 환불이나 교환은 HStockPlus 사이트에서 요청해 주세요.
help-guest = 👀 지금은 API 키 없이 둘러보고 있어요. 카탈로그, 검색, 가격은 자유롭게 이용할 수 있어요. 구매, 대여, 관심 등록을 하거나 잔액, 주문, 번호를 볼 때 키를 요청해요.
command-start = 시작, 메인 메뉴
command-catalog = 카탈로그 둘러보기
command-search = 상품 검색
command-rent = 번호 대여
command-orders = 내 주문
command-numbers = 사용 중인 번호
command-track = 주문번호로 주문 추적
command-2fa = 2FA 코드
command-balance = 내 잔액
command-settings = 설정
command-key = API 키
command-help = 도움말
command-cancel = 입력 취소
private-only = 여기서 다루는 내용은 모두 비공개예요. 저와의 개인 채팅에서 말을 걸어 주세요.
private-key = ⚠️ 그룹에 API 키를 절대 올리지 마세요! HStockPlus 사이트에서 키를 교체한 다음, 새 키를 저와의 개인 채팅으로 보내 주세요.
private-open = 개인 채팅 열기
not-your-buttons = 이 버튼은 저와의 개인 채팅에서만 작동해요.
bot-description =
    이 채팅에서 HStockPlus 상품을 둘러보고, 구매하고, 전화번호를 대여하세요. 계정과 SMS 코드는 여기로 자동으로 도착해요.

    본인의 API 키를 사용해요. 키가 담긴 메시지는 즉시 삭제되고, 키는 봉인돼요. 즉, 암호화되어 저장되며 절대 표시되지 않아요. 확정하기 전에는 아무것도 구매되지 않아요.

    ‘시작’을 눌러 시작하세요.
bot-short-description = 내 API 키로 HStockPlus를 이용하세요. 키가 담긴 메시지는 삭제되고 키는 봉인돼요. 상품과 코드는 채팅으로 도착해요.
