orders-title = 📦 <b>注文</b>
orders-count = { $total ->
   *[other] 注文{ $shown }件
}
orders-none = まだ注文はありません。
orders-none-fit = 条件に合う注文はありません。<b>すべて</b>をタップするか、別の言葉で検索してください。
orders-code-came = 認証コード受信済み
orders-found = 🔎 { $words }
orders-row = { $mark } <b>#{ $number }</b> { $name }
orders-doubt = ❓ <b>{ $name }</b> × { $quantity }
orders-in-doubt = 結果不明
orders-cost-about = ≈ { $amount }
orders-filter = { $chosen ->
    [yes] • { $phase ->
        [active] 進行中
        [delivered] 納品済み
        [problem] 問題あり
       *[all] すべて
    }
   *[no] { $phase ->
        [active] 進行中
        [delivered] 納品済み
        [problem] 問題あり
       *[all] すべて
    }
}
orders-search-ask = 🔎 注文番号、または商品名の一部を送ってください。
orders-export = 📤 書き出し
numbers-title = ☎️ <b>利用中の電話番号</b>
numbers-none = 利用中の電話番号はありません。SMSの認証コードを受け取るには、電話番号をレンタルしてください。
numbers-row = { $place }. { $received ->
    [yes] ✅
   *[no] ⏳
} { $flag } <code>{ $phone }</code> · { $name }
numbers-waiting = 認証コード待ち
numbers-code = 認証コード：<code>{ $code }</code>
numbers-text = 認証コードのないSMSを受信
numbers-left = 期限：{ $when }
numbers-minutes = { $minutes }分後
numbers-time-is-up = 期限切れ
numbers-copy = { $what ->
    [code] 📋 コード
    [text] 📋 本文
   *[number] 📋 番号
}
order-title = { $mark } <b>注文 #{ $number }</b>
order-name = { $name }
order-item = { $name } × { $quantity }
order-status = ステータス：<b>{ $status }</b>
order-placed-now = 注文済み
order-delivered-some = 納品済み：{ $delivered }
order-untitled = ほかで行った注文
order-delivered = 納品済み：{ $delivered } / { $quantity }
order-start = 開始時の数：{ $count }
order-remains = 残り：{ $count }
order-link = リンク：{ $link }
order-charge = 引き落とし額：<b>{ $charge }</b>
order-charge-against = 引き落とし額：<b>{ $charge }</b>（見積{ $estimate }）
order-estimate = 見積：{ $estimate }
order-charge-untold = { $estimated ->
    [yes] 実際の引き落とし額はまだ通知されていません（見積{ $estimate }）
   *[no] 実際の引き落とし額はまだ通知されていません
}
ending-whole = <b>{ $status }</b>：{ $money }
ending-part = <b>{ $quantity }のうち{ $delivered }を納品</b>、{ $money }
ending-money = { $told ->
    [returned] { $amount }を返金
    [about] 約{ $amount }を返金
    [nothing] 引き落としなし
    [kept] これまでのところ返金なし
   *[untold] 返金の有無はHStockPlusから通知されていません
}
ending-no-code = { $told ->
    [nothing] <b>認証コードは届きませんでした：</b>引き落としなし
    [charged] <b>認証コードは届きませんでした。</b>引き落とし額：<b>{ $charge }</b>
   *[untold] <b>認証コードは届きませんでした。</b>引き落とし額はHStockPlusから通知されていません
}
order-placed = 注文日時：{ $when }
order-finished = 完了日時：{ $when }
order-manual = 👤 この注文は担当者による手動納品です。数時間から数日かかることがあります。届き次第ここにお送りします。「注文」にも残ります。
order-automatic = ⚡ 通常は数秒で納品されます。届き次第ここにお送りします。「注文」にも残ります。
order-next-smm = 📈 進捗はここに表示され、完了したらお知らせします。「注文」にも残ります。
order-accounts = 🔓 アカウントを表示
order-again = 🔁 再購入
order-open = 📦 注文を開く
number-title = { $mark } <b>{ $name }</b> · 注文 #{ $number }
number-phone = { $flag } <code>{ $phone }</code>
number-phone-unknown = 電話番号はまだ分かりません。
number-waiting = ⏳ 認証コード待ち
number-expires = 期限：{ $when }
number-received = ✅ 認証コード：<code>{ $code }</code>
number-text = 📩 SMSが届きました：
sms-copy = 📋 本文をコピー
number-over = ⌛ この電話番号の利用は終了しました。
number-no-cancel = ℹ️ 電話番号はキャンセルできません。
number-copy = 📋 番号をコピー
number-another = ➕ 別の番号
number-same = ♻️ 同じ番号
goods-title = 🎁 <b>注文 #{ $number }</b>
goods-count = { $count ->
   *[other] アカウント{ $shown }件
}
goods-none = この注文で表示できるアカウントはまだありません。
goods-file = アカウントはファイルに入っています（1行に1件）。
goods-tap = { $count ->
    [1] 👆 タップするとコピーできます。
   *[other] 👆 アカウントをタップするとコピーできます。
}
goods-copy-one = 📋 { $number }
goods-as-file = 📄 ファイル
goods-copy = { $count ->
    [1] 📋 コピー
   *[other] 📋 すべてコピー
}
track-ask =
    📌 どの注文ですか？HStockPlusのサイトに表示されている注文番号を送ってください（例：<code>23501</code>）。

    その注文を追跡し、納品されたものをここにお送りします。
track-bad-number = 注文番号ではありません。数字を送ってください（例：<code>23501</code>）。
track-begun = 📌 これから<b>注文 #{ $number }</b>を追跡します。
track-already = 📌 <b>注文 #{ $number }</b>はすでに追跡しています。
track-not-theirs =
    🔍 お客様のどのAPIキーでも、この注文は見つかりません。注文番号をもう一度ご確認ください。

    別のHStockPlusアカウントの注文には、そのアカウントのキーが必要です。
goods-too-large = ⚠️ Telegramで送れるファイルの大きさ（50 MB）を超えています。HStockPlusのサイトでご覧ください。
goods-unread = ⚠️ HStockPlusから、読み取れない形式のものが納品されました。<b>アカウントを表示</b>をタップすると、そのままの形で取得します。
goods-unread-file = ⚠️ HStockPlusから、読み取れない形式のものが納品されました。届いたままの形でファイルに入っています。
goods-no-key = ⚠️ これらのアカウントはデータが大きすぎて保存できず、対応するAPIキーも外されています。そのキーを接続し直してから、<b>アカウントを表示</b>をタップしてください。
