settings-export = 🗂 내 데이터 내보내기
data-export-done =
    🗂 저장된 고객님 정보 전체예요. 설정, 주문과 그 기록, 관심 목록, 메모를 JSON 파일로 ZIP에 담았어요.

    전체 API 키, 계정, 코드는 들어 있지 않아요. 암호화해서만 저장하거나 아예 저장하지 않아요.
data-export-too-large = ⚠️ 데이터를 모두 담으면 Telegram에서 받을 수 있는 파일 크기(50 MB)보다 커져요. 주문만은 담길 수 있으니 <b>내보내기</b>를 이용해 주세요.
