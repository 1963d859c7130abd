command-stats = 내 통계: 지출과 번호
stats-open = 📊 통계
stats-title = 📊 <b>통계</b> · { $period }
stats-period = { $period ->
    [week] 7일
    [month] 30일
    [quarter] 90일
   *[all] 전체
}
stats-period-button = { $chosen ->
    [yes] • { $period }
   *[no] { $period }
}
stats-never = 📊 아직 통계가 없어요. 지금까지 여기서 구매한 것이 없어요. 구매하시면 지출과 대여 번호의 결과가 여기에 표시돼요.
stats-empty = 이 기간에는 구매한 것이 없어요.
stats-spent = 💸 지출: <b>{ $total }</b> · { $count ->
   *[other] 주문 { $shown }건
}
stats-share = { $square } { $name }: { $amount }
stats-rentals = 대여 번호
stats-other = 기타
stats-currencies = 여기에 표시되지 않은 다른 통화: { $count }
stats-unknown = ⏳ { $count ->
   *[other] 주문 { $shown }건은 빠져 있어요. 결제 금액을 아직 알 수 없어요.
}
stats-services = 📱 <b>코드를 받은 번호</b>와 대기 시간 중앙값
stats-service = { $flag } { $service }, { $country }: { $rentals }개 중 { $received }개 ({ $percent }){ $wait ->
    [none] {""}
   *[other] {" "}· { $wait }
}
stats-all = 📱 모든 번호 ({ $count })
stats-bar = <i>{ $days ->
   *[other] 막대 하나는 { $shown }일이에요 (UTC).
}</i>
success-offers =
    📱 <b>{ $name }</b>

    국가를 선택하거나 이름을 입력하세요. 성공률이 높은 순이에요.
success-title = 👥 <b>이 봇의 최근 14일</b>
success-row = { $flag } { $name }: { $rentals }개 중 { $received }개가 코드를 받았어요{ $wait ->
    [none] {""}
   *[other] {" "}(보통 { $wait } 이내)
}
success-offer = 👥 이 봇의 최근 14일: { $rentals }개 중 { $received }개가 코드를 받았어요{ $wait ->
    [none] {""}
   *[other] {" "}(보통 { $wait } 이내)
}.
success-sort-chance = ↕️ 성공률순
success-sort-price = ↕️ 가격순
success-setting-on = 👥 성공 현황: 켜짐
success-setting-off = 👥 성공 현황: 꺼짐
success-setting-about = 성공 현황: 대여할 번호 옆에 몇 개가 코드를 받았는지 보여 드려요. 모든 고객을 합친 수치이고 이름은 없어요. 끄면 보이지 않고, 고객님의 대여도 집계되지 않아요.
found-words-stats = 통계, 지출, 소비, 사용 금액, 얼마 썼, 얼마 썼어, 얼마나 썼, 차트, 그래프, 성공률, 내 통계
