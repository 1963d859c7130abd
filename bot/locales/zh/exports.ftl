exports-which =
    📤 <b>导出</b>

    您的全部订单都在一个文件里。Excel 文件在任何手机和电脑上都能打开，CSV 供其他程序使用。
exports-xlsx = 📊 Excel (XLSX)
exports-csv = 📄 CSV
exports-done = 📤 您的全部订单，最新的在前。
exports-nothing = 📤 还没有可以导出的订单。
exports-too-large = ⚠️ 您的订单超过了 Telegram 允许的文件大小（50 MB）。{ $format ->
    [csv] Excel 文件会小一些。
   *[xlsx] 您可以在 HStockPlus 网站找到它们。
}
exports-sheet = 订单
exports-column = { $column ->
    [order] 订单号
    [kind] 类型
    [item-number] 商品编号
    [item] 商品
    [category] 分类
    [quantity] 数量
    [link] 链接
    [country] 国家或地区
    [phone] 电话号码
    [placed] 下单时间（UTC）
    [finished] 完成时间（UTC）
    [status] 状态
    [estimate] 预计金额
    [estimate-exact] 预计金额（精确值）
    [charge] 实际扣款
    [charge-exact] 实际扣款（精确值）
    [currency] 币种
    [start-count] 初始数量
    [remains] 剩余数量
    [delivered] 已交付
   *[key] API 密钥
}
exports-kind = { $kind ->
    [product] 商品
    [smm] SMM
   *[rental] 租用号码
}
