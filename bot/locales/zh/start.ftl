greeting =
    👋 <b>欢迎！</b>您可以在这里浏览和购买 HStockPlus 的商品、租用号码，并直接在聊天中收到账号和验证码。

    🔑 首先，请把您的 <b>API 密钥</b>发给我。
    在 HStockPlus 网站登录后，打开 <b>Account → API</b>，即可复制密钥。

    <i>含有密钥的消息会立即删除；密钥加密保存。</i>
greeting-guest =
    👋 <b>欢迎！</b>您可以在这里浏览和购买 HStockPlus 的商品、租用号码，并直接在聊天中收到账号和验证码。

    👀 您可以先随意看看：商品目录、搜索和价格都对您开放。输入任意内容即可搜索。

    🔑 需要购买或租用时，请把您的 <b>API 密钥</b>发给我。
    在 HStockPlus 网站登录后，打开 <b>Account → API</b>，即可复制密钥。

    <i>含有密钥的消息会立即删除；密钥加密保存。</i>
key-needed =
    🔑 这一步需要您的 <b>API 密钥</b>。请把它发给我，然后即可从这里继续。
    在 HStockPlus 网站登录后，打开 <b>Account → API</b>，即可复制密钥。

    <i>含有密钥的消息会立即删除；密钥加密保存。未经您确认，不会购买任何东西。</i>
key-ask =
    🔑 请把您的 <b>API 密钥</b>发给我。
    在 HStockPlus 网站登录后，打开 <b>Account → API</b>，即可复制密钥。

    <i>含有密钥的消息会立即删除；密钥加密保存。</i>
key-ask-another =
    🔑 请发送要添加的 <b>API 密钥</b>。

    <i>消息会立即删除。发送 /cancel 则一切保持不变。</i>
key-ask-replacement =
    🔑 请发送用来替换 <code>{ $mask }</code> 的新 <b>API 密钥</b>。

    <i>消息会立即删除。发送 /cancel 则一切保持不变。</i>
connected =
    ✅ <b>已连接</b>

    余额：<b>{ $balance }</b>
key-pays = 🔑 从现在起由 <code>{ $mask }</code> 付款。要换成另一个吗？
key-in-sight = ⚠️ Telegram 不允许我删除含有您密钥的消息，请您自行删除。
key-invalid =
    ❌ <b>API 密钥无效</b>

    请复制完整的密钥，然后重新发送。
key-maybe =
    🔑 <code>{ $mask }</code> 是 <b>API 密钥</b>吗？

    在售商品中没有这个名称，这段内容也没有发送到任何地方。如果它是密钥，我会删除您的消息，检查密钥并加密保存。
key-maybe-yes = 🔑 是，连接
key-maybe-no = 🔎 不，去搜索
key-unreachable =
    ⚠️ 暂时无法连接商城，因此未能检查密钥。
    您的密钥已安全保存：请稍后点击<b>重试</b>。
key-lost = 请再发送一次 API 密钥。
help =
    <b>我能做什么</b>

    🛍 /catalog – 浏览所有在售商品
    🔎 /search – 按名称查找，也可以直接输入
    📱 /rent – 租用号码接收短信验证码
    📋 /mass – 用列表批量下单
    📦 /orders – 您的订单及其交付内容
    ☎️ /numbers – 您的有效号码
    🔐 /vault – 逐项查看和复制已交付的账号
    🔔 /watchlist – 您在等的商品和号码，以及期望的价格
    📊 /stats – 您的支出，以及号码的情况
    ★ /favourites – 您经常购买的商品和号码
    📌 /track – 跟踪在其他地方下的订单
    🔐 /2fa – 用 2FA 密钥生成验证码
    ⚠️ /report – 向客服反馈订单问题
    💰 /balance – 可用金额；请在 HStockPlus 网站充值
    ⚙️ /settings – 语言、通知、消费限额、您的数据
    🔑 /key – 您的 API 密钥
    ✖️ /cancel – 退出当前步骤

    无论点击多少次，<b>确认</b>都只会购买一次。账号和验证码会自动发到这里。

    <b>取消或退款：</b>HStockPlus 没有为我提供取消订单或号码的途径。如果它自行取消了订单或号码，我会告诉您有多少金额退回了余额。如需退款或换货，请到 HStockPlus 网站提出。
help-guest = 👀 您正在浏览，尚未连接 API 密钥：商品目录、搜索和价格都对您开放。购买、租用、关注，或查看余额、订单和号码时，我才会请您提供密钥。
command-start = 开始，主菜单
command-catalog = 浏览商品目录
command-search = 搜索商品
command-rent = 租用号码
command-orders = 您的订单
command-numbers = 有效号码
command-track = 按订单号跟踪订单
command-2fa = 2FA 验证码
command-balance = 您的余额
command-settings = 设置
command-key = API 密钥
command-help = 帮助
command-cancel = 退出当前步骤
private-only = 这里的内容均属个人隐私，请在私聊中与我对话。
private-key = ⚠️ 切勿在群组中发送 API 密钥！请先在 HStockPlus 网站更换密钥，再到我们的私聊中发送新密钥。
private-open = 打开私聊
not-your-buttons = 请在您与我的私聊中使用这些按钮。
bot-description =
    在聊天中浏览 HStockPlus、购买商品、租用电话号码：账号和短信验证码会自动发到这里。

    使用您自己的 API 密钥。含有密钥的消息会立即删除，密钥严密封存：加密保存，绝不显示。未经您确认，不会购买任何东西。

    点击“开始”即可使用。
bot-short-description = 用您自己的 API 密钥在 HStockPlus 购物：密钥消息即删，密钥加密封存。商品和验证码直接发到聊天。
