menu = 🏠 菜单
back = ‹ 返回
next = 下一页 ›
prev = ‹ 上一页
refresh = 🔄 刷新
try-again = 🔁 重试
search = 🔎 搜索

menu-title =
    <b>您想做什么？</b>

    输入任意内容即可搜索商品目录。
menu-catalog = 🛍 商品目录
menu-rent = 📱 租用号码
menu-orders = 📦 订单
menu-numbers = ☎️ 号码
menu-track = 📌 跟踪订单
menu-balance = 💰 余额
menu-settings = ⚙️ 设置
menu-help = ❓ 帮助
menu-key = 🔑 API 密钥

page = 第 { $page } 页，共 { $pages } 页
please-wait = ⏳ 正在向商城查询…
cancelled = 已退出刚才的步骤。
cancelled-purchase = 已退出刚才的步骤。没有购买任何东西。
nothing-to-cancel = 目前没有需要您回答的问题。输入任意内容即可搜索。
words-only = 我只能读懂文字。请输入您要找的内容，或在下方选择。
unknown-command = 我不认识这个命令。可用的命令有：
unnamed = (无名称)
joined = { $first }、{ $next }
