error-key =
    🔑 <b>API 密钥无效。</b>商城不再接受您的密钥。

    更换密钥：/key
error-catalog =
    ⚠️ 暂时无法浏览商城。这不是您的问题。

    请稍后再试，或连接您自己的 <b>API 密钥</b>。
error-money = 💸 余额不足以支付。没有购买任何东西。
error-not-found = 🤷 商城查不到此内容，可能已不存在。
error-refused =
    ❌ 商城拒绝了请求。
    商城原话：<i>{ $words }</i>
error-busy = 🐢 目前向商城发送的请求过多。请等待约 { $seconds ->
   *[other] { $seconds } 秒
}，然后再试。
error-unreachable = ⚠️ 暂时无法连接商城。没有购买或更改任何东西。
error-unsure = ❓ 商城没有给出明确的答复。再次尝试之前，请先查看您的订单。
error-gone = 🤷 此内容已不存在，可能已从商品目录中移除。
error-bad-button = 🤷 此按钮已失效。您可以从这里继续：
error-storage =
    😔 我暂时无法保存任何内容，因此这次操作没有完成。正在进行的购买不会丢失。

    请几分钟后再试。
error-unexpected =
    😔 我这边出了点问题。没有丢失任何内容。

    参考编号：<code>{ $reference }</code>
too-fast = 🐢 消息太多，我跟不上了。最后的部分没有处理，请稍等片刻再继续。
too-fast-tap = 操作太快，请稍等片刻再点击。
