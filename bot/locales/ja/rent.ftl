rent-title =
    📱 <b>電話番号をレンタル</b>

    サービスを選ぶか、サービス名を入力してください。
rent-last = 🕘 { $name } · { $price }～
rent-service = { $name } · { $price }～
rent-nothing = 見つかりませんでした。別の名前を入力してください。
rent-by-country = 🌍 国から選ぶ
rent-all = 全サービス
rent-services = 📱 <b>サービス</b>
rent-countries =
    🌍 <b>国</b>

    国を選ぶか、国名を入力してください。
rent-country = { $flag } { $name } ({ $count })
rent-offers =
    📱 <b>{ $name }</b>

    国を選ぶか、国名を入力してください。安い順に並んでいます。
rent-in =
    { $flag } <b>{ $name }</b>

    サービスを選ぶか、サービス名を入力してください。
rent-filter = 🔎 { $words }
rent-offer = { $flag } { $name } · { $price }
rent-offer-tier = { $flag } { $name } · { $price } ({ $tier }/{ $tiers })
rent-tiers = (1/2)：その国に2つある価格のうち、1つ目です。
rent-search-ask = 🔎 サービス名を入力してください（例：<i>Telegram</i>）。
rent-quantity =
    📱 <b>{ $service }</b> · { $flag } { $country }

    価格：電話番号1件につき<b>{ $price }</b>
    残高：{ $balance }

    電話番号は何件必要ですか？選択するか、{ $lowest }～{ $highest }の数を入力してください。
    ℹ️ レンタルした電話番号はキャンセルできません。
rent-price =
    📱 <b>{ $service }</b> · { $flag } { $country }

    価格：電話番号1件につき<b>{ $price }</b>
    ℹ️ レンタルした電話番号はキャンセルできません。
rent-this = 📱 レンタル
rent-similar = 🔀 類似：すべての国
