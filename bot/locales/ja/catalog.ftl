catalog-title = 🛍 <b>カタログ</b>
catalog-empty = 🛍 カタログを取得しています。しばらくしてからお試しください。
catalog-recommended = ⭐ おすすめ
catalog-shops = 🏪 ショップ
shelf-uncounted = { $name }
shelf = { $name } ({ $count })
shelf-stocked = { $name } ({ $stocked }/{ $count })
shelf-counts = ({ $stocked }/{ $count })：{ $count }件中{ $stocked }件が在庫あり
shelf-title = 🛍 <b>{ $name }</b>
shelf-all = すべての商品
list-title = 🛍 <b>{ $name }</b>
list-recommended = ⭐ <b>おすすめ</b>
list-found = 🔎 <b>{ $words }</b>
list-count = { $total ->
   *[other] 商品{ $shown }件
}
list-nothing = ここには何もありません。
list-filtered-out = 絞り込み条件に合うものはありません。<b>在庫あり</b>または<b>納品方法</b>をタップすると、表示を増やせます。
list-similar = 🔀 <b>「{ $name }」の類似商品</b>
list-nothing-similar = 現在、同じ種類の商品を出している他の出品者はいません。
list-old = 🕘 { $when }時点の情報です。現在、読み込み直しています。
list-beside = { $narrowed ->
    [yes] 絞り込み条件に合う商品はありませんが、次のものが見つかりました：
   *[no] その名前の商品はありませんが、次のものが見つかりました：
}
list-nothing-found = 見つかりませんでした。別の言葉にする、言葉を減らす、商品番号で探すなどをお試しください。カタログから探すこともできます。
list-loading = ⏳ カタログはまだ取得中です。他にも見つかる可能性があります。
list-name = <b>{ $name }</b>
list-out = 🚫 { $name }
list-stock = 在庫{ $stock }
list-sold-out = 売り切れ
list-automatic = ⚡
list-manual = 👤
sort = ↕️ 並び順：{ $sort ->
    [price] 価格
    [stock] 在庫
   *[name] 名前
}
delivery = 🚚 納品方法：{ $delivery ->
    [auto] 自動
    [manual] 手動
   *[any] すべて
}
in-stock-on = ✅ 在庫あり
in-stock-off = ⬜️ 在庫あり
shops-title = 🏪 <b>ショップ</b>
shops-nothing = 現在、表示できるショップはありません。
shop-unnamed = ショップ{ $id }
shop-rating = ⭐ { $rating }
search-ask = 🔎 何をお探しですか？名前または商品番号を送ってください。
card-title = <b>{ $name }</b>
card-number = #{ $service } · { $category }
card-price = 💵 価格：<b>{ $price }</b>
card-price-unit = 💵 価格：<b>{ $price }</b>（1個あたり／{ $per }個では{ $thousand }）
card-price-per = 💵 価格：<b>{ $price }</b>（{ $per }個あたり）
card-stock = 📦 在庫：<b>{ $stock }</b>
card-available = 📦 購入可能
card-sold-out = 🚫 <b>売り切れ</b>
card-not-live = ⚠️ 最新の在庫を確認できませんでした。表示の数はカタログのものです。
card-range = 🔢 数量：{ $lowest }～{ $highest }
card-range-open = 🔢 数量：{ $lowest }以上
card-automatic = ⚡️ 自動納品
card-manual = 👤 担当者による手動納品：数時間から数日かかることがあります
card-refill = ♻️ 減少分の補充あり
card-variants = バリエーション：
card-variant = • { $name }：{ $stock }
card-variant-open = • { $name }
card-more = … 他{ $count }件
card-buy = 🛒 購入
amount = { $quantity } · { $total }
card-similar = 🔀 類似商品
open-item = 🔎 商品を見る
card-share = 📤 共有
inline-about = { $price } · { $stock }
inline-available = 購入可能
inline-sold-out = 売り切れ
inline-stock = 在庫{ $stock }
inline-open = 🛒 ボットで開く
inline-nothing = 見つかりませんでした。ボットを開く
