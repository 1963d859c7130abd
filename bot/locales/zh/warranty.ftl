warranty-until = { $least ->
    [yes] 🛡 店铺质保：至少到 { $when }
   *[no] 🛡 店铺质保：到 { $when }
}
push-warranty = 🛡 <b>订单 #{ $number }</b>：店铺质保到期：{ $left }。
push-warranty-advice = 请现在检查是否一切正常。如有问题，请在到期前使用<b>反馈问题</b>。
