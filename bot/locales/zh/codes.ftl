codes-code = 🔐 2FA 验证码：<code>{ $code }</code>
codes-ends = ⏳ 更换：{ $when }
codes-following = ⏭ 下一个验证码：<code>{ $code }</code>
codes-ask =
    🔐 请发送 <b>2FA 密钥</b>，也就是用来生成 2FA 验证码的保密密钥。<code>otpauth://</code> 地址或 2FA 链接也可以，我不会打开链接。

    <i>您的消息会被立即删除。密钥只在内存中保留 10 分钟，不会存储在任何地方。</i>
codes-forgotten = 🔐 此 <b>2FA 密钥</b>已不在内存中（只保留 10 分钟），请再发送一次。
codes-no-seed = ❌ 这不是 <b>2FA 密钥</b>：请发送由字母 A–Z 和数字 2–7 组成的 16 到 160 位密钥，或含有它的 <code>otpauth://</code> 地址、2FA 链接。
codes-hotp = ❌ 此密钥用于 <b>HOTP</b>（按计数生成），我只能生成按时间变化的验证码（TOTP），请发送其他密钥。
codes-steam = ❌ 此密钥用于 <b>Steam</b>，其验证码只能由 Steam 应用生成，请发送其他密钥。
codes-in-sight = ⚠️ Telegram 不允许我删除含有您 2FA 密钥的消息，请您自行删除。
found-words-2fa = 2fa, 2fa 验证码, 2fa 密钥, 双重验证, 两步验证, 二次验证, 双因素, 双因素认证, 动态验证码, 动态口令, 身份验证器, totp, authenticator
