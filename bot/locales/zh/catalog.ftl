catalog-title = 🛍 <b>商品目录</b>
catalog-empty = 🛍 正在获取商品目录，请稍后再试。
catalog-recommended = ⭐ 推荐
catalog-shops = 🏪 店铺
shelf-uncounted = { $name }
shelf = { $name } ({ $count })
shelf-stocked = { $name } ({ $stocked }/{ $count })
shelf-counts = ({ $stocked }/{ $count })：共 { $count } 件，其中 { $stocked } 件有货
shelf-title = 🛍 <b>{ $name }</b>
shelf-all = 全部商品
list-title = 🛍 <b>{ $name }</b>
list-recommended = ⭐ <b>推荐</b>
list-found = 🔎 <b>{ $words }</b>
list-count = { $total ->
   *[other] { $shown } 件商品
}
list-nothing = 这里什么都没有。
list-filtered-out = 这里没有符合筛选条件的商品。点击<b>有货</b>或<b>发货方式</b>可查看更多。
list-similar = 🔀 <b>“{ $name }”的同类商品</b>
list-nothing-similar = 目前没有其他卖家提供同类商品。
list-old = 🕘 数据截至 { $when }，正在重新读取。
list-beside = { $narrowed ->
    [yes] 没有符合筛选条件的商品，但找到了这些：
   *[no] 没有叫这个名字的商品，但找到了这些：
}
list-nothing-found = 没有找到结果。请换用其他关键词或减少关键词，或输入商品编号；也可以浏览商品目录。
list-loading = ⏳ 商品目录仍在获取中，可能还有更多商品。
list-name = <b>{ $name }</b>
list-out = 🚫 { $name }
list-stock = 库存 { $stock }
list-sold-out = 已售罄
list-automatic = ⚡
list-manual = 👤
sort = ↕️ 排序：{ $sort ->
    [price] 价格
    [stock] 库存
   *[name] 名称
}
delivery = 🚚 发货方式：{ $delivery ->
    [auto] 自动
    [manual] 人工
   *[any] 不限
}
in-stock-on = ✅ 有货
in-stock-off = ⬜️ 有货
shops-title = 🏪 <b>店铺</b>
shops-nothing = 目前没有可显示的店铺。
shop-unnamed = 店铺 { $id }
shop-rating = ⭐ { $rating }
search-ask = 🔎 您在找什么？请发送名称或商品编号。
card-title = <b>{ $name }</b>
card-number = #{ $service } · { $category }
card-price = 💵 价格：<b>{ $price }</b>
card-price-unit = 💵 价格：<b>{ $price }</b>（每个；每 { $per } 个 { $thousand }）
card-price-per = 💵 价格：<b>{ $price }</b>（每 { $per } 个）
card-stock = 📦 库存：<b>{ $stock }</b>
card-available = 📦 可购买
card-sold-out = 🚫 <b>已售罄</b>
card-not-live = ⚠️ 未能查询实时库存，显示的数字来自商品目录。
card-range = 🔢 数量：{ $lowest }–{ $highest }
card-range-open = 🔢 数量：{ $lowest } 起
card-automatic = ⚡️ 自动发货
card-manual = 👤 人工发货：可能需要数小时或数天
card-refill = ♻️ 支持补量
card-variants = 规格：
card-variant = • { $name }：{ $stock }
card-variant-open = • { $name }
card-more = … 还有 { $count } 项
card-buy = 🛒 购买
amount = { $quantity } · { $total }
card-similar = 🔀 同类商品
open-item = 🔎 查看商品
card-share = 📤 分享
inline-about = { $price } · { $stock }
inline-available = 可购买
inline-sold-out = 已售罄
inline-stock = 库存 { $stock }
inline-open = 🛒 在机器人中打开
inline-nothing = 没有找到结果，打开机器人
