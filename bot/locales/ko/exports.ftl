exports-which =
    📤 <b>내보내기</b>

    모든 주문을 파일 하나에 담아 드려요. Excel은 휴대폰과 컴퓨터 어디서나 열리고, CSV는 다른 프로그램용이에요.
exports-xlsx = 📊 Excel (XLSX)
exports-csv = 📄 CSV
exports-done = 📤 최신순으로 정리한 전체 주문이에요.
exports-nothing = 📤 아직 내보낼 주문이 없어요.
exports-too-large = ⚠️ 주문을 모두 담으면 Telegram에서 받을 수 있는 파일 크기(50 MB)보다 커져요. { $format ->
    [csv] Excel 파일은 더 작아요.
   *[xlsx] HStockPlus 사이트에서 볼 수 있어요.
}
exports-sheet = 주문 내역
exports-column = { $column ->
    [order] 주문번호
    [kind] 유형
    [item-number] 상품번호
    [item] 상품
    [category] 카테고리
    [quantity] 수량
    [link] 링크
    [country] 국가
    [phone] 전화번호
    [placed] 주문 일시 (UTC)
    [finished] 완료 일시 (UTC)
    [status] 상태
    [estimate] 예상 금액
    [estimate-exact] 예상 금액 (정확한 값)
    [charge] 결제 금액
    [charge-exact] 결제 금액 (정확한 값)
    [currency] 통화
    [start-count] 시작 수치
    [remains] 남은 수량
    [delivered] 발송됨
   *[key] API 키
}
exports-kind = { $kind ->
    [product] 상품
    [smm] SMM
   *[rental] 대여 번호
}
