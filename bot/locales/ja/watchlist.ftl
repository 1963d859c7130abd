menu-watchlist = 🔔 ウォッチ中
command-watchlist = 待っている商品と電話番号
watch = 🔔 ウォッチ
watching = 🔕 ウォッチ解除
watch-ask =
    🔔 <b>{ $name }</b>

    { $state }
watch-ask-stock = 再入荷したとき、または希望の価格で再入荷したときに、1回だけお知らせできます。選択するか、支払ってもよい最高価格を入力してください（例：{ $example }）。
watch-ask-price = 値下がりしたときに、1回だけお知らせできます。選択するか、支払ってもよい最高価格を入力してください（例：{ $example }）。
watch-ask-typed = 値下がりしたときに、1回だけお知らせできます。支払ってもよい最高価格を入力してください。
watch-bad-price = ⚠️ 0より大きい価格を送ってください（例：0.80、12.50）。
watch-for-stock = 📦 再入荷
watch-for-less = 値下がり：{ $price } (−{ $percent }%)
watch-fulfilled =
    💡 <b>すでに条件を満たしています：</b>{ $name }
    { $state }
watch-too-many = 🔔 すでに{ $most }件をウォッチしていて、これが上限です。まず /watchlist から1件外してください。
watch-begun =
    🔔 <b>ウォッチ中：</b>{ $name }
    { $until }
watch-ended = 🔕 <b>{ $name }</b>のウォッチを終了しました。
watch-again = 🔔 再ウォッチ
watch-price = 💵 価格：<b>{ $price }</b>
watch-in-stock = 📦 在庫あり
watch-sold-out = 🚫 <b>売り切れ</b>
watch-until-stock = <b>再入荷</b>したら、1回だけお知らせします。
watch-until-price = <b>{ $price }以下</b>で在庫ありになったら、1回だけお知らせします。
watch-until-told = お知らせ済みです。いったん条件から外れ、再び満たされたときは、またお知らせします。
watch-change = ✏️ 価格を変更
watch-remove = 🗑 外す
watch-keep = 🔔 ウォッチを続ける
watch-open = 🔎 開く
watch-buy = 🛒 購入
watches-title =
    🔔 <b>ウォッチ中</b>

    タップすると、変更したり、外したり、開いたりできます。
watches-none =
    🔔 <b>ウォッチ中</b>

    まだ何もウォッチしていません。商品、または「電話番号をレンタル」でサービスと国を開き、<b>ウォッチ</b>をタップしてください。再入荷したとき、または指定の価格より安くなったときに、1回だけお知らせします。
watches-row = { $mark } <b>{ $name }</b>
watches-unknown = 価格は不明
watches-wanted = 希望：{ $wanted }以下
push-watch-back = 🔔 <b>再入荷：</b>{ $name }
push-watch-cheaper = 🔔 <b>値下がり：</b>{ $name }
push-watch-price = 💵 { $price }
push-watch-wanted = 💵 { $price }（希望：{ $wanted }以下）
