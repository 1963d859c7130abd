command-vault = 逐项查看已交付的账号
vault-title = 🔐 <b>已交付的账号</b>
vault-none = 还没有交付任何内容。您购买的账号会逐项显示在这里。
vault-none-fit = 没有符合条件的已交付账号。可按商品名称的一部分、订单号，或者完整的用户名或邮箱地址查找。
vault-search-ask = 🔎 请发送商品名称的一部分、订单号，或者某个账号完整的用户名或邮箱地址。
vault-open = 🔐 逐项查看
vault-account = 🔐 <b>订单 #{ $number }</b> · 第 { $place } 个账号，共 { $total } 个
vault-how = { $how ->
    [declared] 已按店铺的格式读取。
    [misfit] ⚠️ 与店铺的格式不符，因此按收到的原样显示。
    [unclear] ⚠️ 可以有两种读法，因此按收到的原样显示。
   *[guessed] ❔ 不清楚店铺的格式：带问号的是推测。
}
vault-field = { $name }：{ $value }
vault-field-guessed = { $name }？：{ $value }
vault-long = { $shown } 个字符，见文件
vault-name = { $key ->
    [login] 用户名
    [password] 密码
    [email] 邮箱
    [email_password] 邮箱密码
    [recovery_email] 辅助邮箱
    [recovery_password] 辅助邮箱密码
    [phone] 手机号
    [totp] 2FA
    [email_totp] 邮箱 2FA
    [backup_codes] 备用码
    [auth_token] Auth 令牌
    [ct0] ct0
    [oauth_token] OAuth 令牌
    [oauth_secret] OAuth 密钥
    [refresh_token] 刷新令牌
    [client_id] 客户端 ID
    [oauth2] OAuth 2
    [cookies] Cookie
    [user_agent] User-Agent
    [proxy] 代理
    [profile_url] 主页链接
    [link] 链接
    [email_access] 邮箱访问
    [date] 日期
    [followers] 粉丝
    [posts] 帖子
    [year] 年份
    [country] 国家
    [avatar] 头像
   *[other] 字段 { $place }
}
vault-copy-line = 📋 复制整行
vault-copy = 📋 { $name }
vault-code = 🔢 2FA 验证码
vault-works = { $chosen ->
    [yes] • ✅ 可用
   *[no] ✅ 可用
}
vault-broken = { $chosen ->
    [yes] • ❌ 不可用
   *[no] ❌ 不可用
}
vault-noted = { $works ->
    [yes] ✅ 您已标记此账号可用。
   *[no] ❌ 您已标记此账号不可用。
}
vault-before = ‹
vault-after = ›
vault-gone = ⚠️ HStockPlus 不再提供此账号的内容。
vault-no-seed = 此账号中没有我能读取的 2FA 密钥。
found-words-vault = vault, 已交付的账号, 已购账号, 我的账号, 我的密码
