open-site = 🌐 打开 HStockPlus 网站
confirm-title-link = 🛑 <b>请再看一眼链接。仍要购买吗？</b>
link-under-way = 🔁 <b>此链接的订单 #{ $number } 仍在进行中。</b>第二个订单带来的效果将无法与它区分。
link-unsettled = ❓ <b>此链接有一笔购买仍待核实：</b>可能已经下单成功。
link-elsewhere = 🔗 <b>链接正确吗？</b>它指向 { $host }，而该商品适用于 { $platforms }。
