open-site = 🌐 HStockPlusのサイトを開く
confirm-title-link = 🛑 <b>リンクをもう一度ご確認ください。それでも購入しますか？</b>
link-under-way = 🔁 <b>このリンクの注文 #{ $number } はまだ進行中です。</b>2件目の注文による成果は、これと区別できません。
link-unsettled = ❓ <b>このリンクの購入が1件、まだ結果不明です。</b>すでに注文されている可能性があります。
link-elsewhere = 🔗 <b>このリンクで合っていますか？</b>リンク先は{ $host }ですが、この商品は{ $platforms }用です。
