settings-export = 🗂 导出我的数据
data-export-done =
    🗂 我保存的关于您的全部内容：设置、订单及其历史、关注和备注，以 JSON 文件的形式放在一个 ZIP 里。

    其中没有完整的 API 密钥、账号和验证码：这些我只加密保存，或者根本不保存。
data-export-too-large = ⚠️ 您的数据超过了 Telegram 允许的文件大小（50 MB）。只导出订单也许可以：请使用<b>导出</b>。
