rent-title =
    📱 <b>번호 대여</b>

    서비스를 선택하거나 이름을 입력하세요.
rent-last = 🕘 { $name } · { $price }부터
rent-service = { $name } · { $price }부터
rent-nothing = 검색 결과가 없어요. 다른 이름을 입력하세요.
rent-by-country = 🌍 국가별
rent-all = 전체 서비스
rent-services = 📱 <b>서비스</b>
rent-countries =
    🌍 <b>국가</b>

    국가를 선택하거나 이름을 입력하세요.
rent-country = { $flag } { $name } ({ $count })
rent-offers =
    📱 <b>{ $name }</b>

    국가를 선택하거나 이름을 입력하세요. 저렴한 순이에요.
rent-in =
    { $flag } <b>{ $name }</b>

    서비스를 선택하거나 이름을 입력하세요.
rent-filter = 🔎 { $words }
rent-offer = { $flag } { $name } · { $price }
rent-offer-tier = { $flag } { $name } · { $price } ({ $tier }/{ $tiers })
rent-tiers = (1/2): 그 국가의 두 가격 중 첫 번째예요.
rent-search-ask = 🔎 서비스 이름을 입력하세요. 예: <i>Telegram</i>
rent-quantity =
    📱 <b>{ $service }</b> · { $flag } { $country }

    가격: 번호 1개당 <b>{ $price }</b>
    잔액: { $balance }

    번호가 몇 개 필요하세요? 선택하거나 { $lowest }~{ $highest } 중에서 입력하세요.
    ℹ️ 대여한 번호는 취소할 수 없어요.
rent-price =
    📱 <b>{ $service }</b> · { $flag } { $country }

    가격: 번호 1개당 <b>{ $price }</b>
    ℹ️ 대여한 번호는 취소할 수 없어요.
rent-this = 📱 대여
rent-similar = 🔀 비슷한 상품: 전체 국가
