buy-quantity =
    🔢 <b>{ $name }</b>

    数量をいくつにしますか？{ $range }
    選択するか、数を入力してください。
range = { $lowest }～{ $highest }で指定できます。
range-open = { $lowest }以上で指定できます。
buy-bad-quantity = 整数を送ってください。{ $range }
buy-link = 🔗 対象の<b>リンク</b>を送ってください。http:// または https:// で始まる完全なアドレスが必要です。
buy-bad-link = このリンクは使えません。http:// または https:// で始まる完全なアドレスを送ってください。
buy-email = ✉️ 納品先の<b>メールアドレス</b>を送るか、スキップしてください。スキップすると、HStockPlusのアカウントのメールアドレスが使われます。
buy-bad-email = メールアドレスではありません。name@example.com のような形で送るか、スキップしてください。
buy-skip = スキップ ›
buy-sold-out = 🚫 <b>売り切れです。</b>何も購入されていません。
buy-needs-more = 🚧 <b>ここでは注文できません：</b>「{ $type }」タイプの注文には、リンクと数量以外の情報も必要ですが、マーケットプレイスのAPIにはそれを渡す手段がありません。HStockPlusのサイトでは注文できます。
buy-not-enough =
    💸 <b>残高が足りません。</b>何も購入されていません。

    残高：{ $balance }
    不足額：<b>{ $missing }</b>
buy-not-enough-at-least =
    💸 <b>残高が足りません。</b>何も購入されていません。

    残高：{ $balance }
    不足額：<b>{ $missing }</b>以上
confirm-title = 🧾 <b>内容をご確認ください</b>
confirm-moved-price = ⚠️ <b>価格が変わりました：</b>{ $old }から<b>{ $new }</b>になりました。
confirm-moved-total = 見積合計は{ $old }から<b>{ $new }</b>になりました。
confirm-moved-variant = ⚠️ <b>1つ目のバリエーションの在庫が変わりました：</b>{ $quantity }個のうち納品できる数は、{ $old }個から<b>{ $new }</b>個になりました。
confirm-look-again = まだ何も購入されていません。もう一度ご確認ください：
moved-unit-price = { $units ->
    [1] { $price }
   *[other] { $price }（{ $per }個あたり）
}
confirm-item = 商品：<b>{ $name }</b>
confirm-rental = 電話番号の用途：<b>{ $name }</b>
confirm-phone = 同じ番号：<code>{ $phone }</code>
confirm-quantity = 数量：<b>{ $quantity }</b>
confirm-price = 価格：{ $price }
confirm-price-per = 価格：{ $price }（{ $per }個あたり）
confirm-learned = ℹ️ 直近の実際の引き落とし額から、この価格は{ $per }個分と分かります。見積はこれに基づいています。
confirm-total = 見積合計：<b>{ $total }</b>
confirm-open =
    ⚠️ <b>合計額ははっきりしていません。</b>{ $has ->
        [0] 1つ目のバリエーションだけで{ $quantity }個を納品できるとは限らず、別のバリエーションが異なる価格で納品される可能性があります。
       *[other] 1つ目のバリエーションの在庫は残り{ $shown }個です。それを超える分は、別のバリエーションから異なる価格で納品される可能性があります。
    }実際の引き落とし額は後で表示されます。
confirm-instead = 🛒 代わりに{ $quantity }個購入
confirm-link = リンク：{ $link }
confirm-email = 納品先メール：{ $link }
confirm-before = 購入前の残高：{ $before }
confirm-after = 購入後の残高：約{ $after }
confirm-caveat = ℹ️ バリエーションは選べません。1つ目で注文を満たせない場合は、別のバリエーションが、そのバリエーション自体の価格で納品される可能性があります。実際の引き落とし額は後で表示されます。
outcome-open = 合計額ははっきりしていません。別のバリエーションでは価格が異なる可能性があります。
confirm-manual = 👤 担当者による手動納品：数時間から数日かかることがあります。
confirm-no-cancel = ℹ️ レンタルした電話番号はキャンセルできません。
confirm-title-above = 🛑 <b>ご自身で設定した上限を超えています。それでも購入しますか？</b>
confirm-key = 支払いに使うキー：<code>{ $mask }</code>
confirm-other-link = 🔗 リンク変更
confirm-other-email = ✉️ 納品先メール
confirm = ✅ 確定
cancel = ✖️ キャンセル
placing = ⏳ <b>注文しています…</b>
outcome-item = { $name } × { $quantity }
outcome-under-way = ⏳ <b>すでに処理中です。</b>結果はここに表示されます。
outcome-placed = ✅ <b>すでに注文済みです。</b>「注文」で確認できます。
outcome-refused-saying =
    ❌ <b>マーケットプレイスに拒否されました。</b>何も購入されていません。
    回答の原文：<i>{ $words }</i>
outcome-refused = ❌ <b>マーケットプレイスに拒否されました。</b>何も購入されていません。
outcome-not-sent = ⚠️ <b>注文は送信されませんでした：</b>マーケットプレイスに接続できませんでした。何も購入されていません。注文し直しても問題ありません。
outcome-cancelled = ✖️ <b>キャンセルしました。</b>何も購入されていません。
outcome-free = ⚠️ <b>送信されませんでした：</b>マーケットプレイスに問い合わせることができませんでした。何も購入されていません。
unsure-title = ❓ <b>注文は送信されましたが、明確な回答がありませんでした。</b>
unsure-checking = 結果を調べるため、残高の動きを見ています。まだ注文し直さないでください。結果はここでお知らせします。
unsure-not-charged = 残高は変わっていません。<b>引き落としはありませんでした</b>。注文し直しても問題ありません。
unsure-charged =
    残高が想定の価格分だけ減りました。<b>引き落とし済み</b>で、注文は存在します。分からないのは注文番号だけです。注文し直さないでください。

    HStockPlusのサイトで注文番号を調べ、<b>/track 23501</b> の形で送ってください。その注文を追跡し、ここに納品します。
unsure-unclear =
    引き落とされたかどうか、残高からは確実には分かりません。HStockPlusのサイトで注文を確認するまでは、注文し直さないでください。

    注文があれば、その注文番号を <b>/track 23501</b> の形で送ってください。追跡して、ここに納品します。なければ、注文し直しても問題ありません。
unsure-judged-not-charged = ✔️ <b>その後の確認結果：引き落としなし。</b>注文し直しても問題ありません。
unsure-judged-charged = ✔️ <b>その後の確認結果：引き落としあり。</b>次にできることは、下をご覧ください。
unsure-judged-unclear = ✔️ <b>その後の確認結果：残高からは判断できません。</b>次にできることは、下をご覧ください。
unsure-found = ✅ <b>見つかりました：</b>結果不明だった購入は{ $numbers }です。追跡しています。
unsure-before = 注文前の残高：{ $balance }
unsure-after = 注文後の残高：{ $balance }
fewer-title = ⚠️ <b>届いた電話番号が、ご希望の数より少なくなっています：</b>{ $asked }件中{ $came }件が届きました。
fewer-by-price = 表示価格では<b>{ $total }</b>（{ $came } × { $price }）です。実際の引き落とし額は、各電話番号のカードに表示されます。
fewer-otherwise = ⚠️ これは、届いた分の価格{ $total }と一致しません。差額についてはHStockPlusにお問い合わせください。
order-again-new = 🛒 注文し直す
