history = 🕓 履歴
history-title = 🕓 <b>履歴</b>
history-none = 🕓 この注文にはまだ記録がありません。
history-earlier = …ほか以前の{ $count }件
report = ⚠️ 問題を報告
report-which =
    ⚠️ <b>問題を報告</b>

    どの注文についてですか？選ぶか、注文番号を送ってください。
report-doubt = ❓ 結果不明の購入にはまだ注文番号がないため、報告できません。HStockPlusのサイトの注文一覧をご確認のうえ、注文番号が分かったら /track で送ってください。
report-unknown = 🔍 お客様の注文 #{ $number } はここにはありません。注文番号をもう一度ご確認ください。ほかで行った注文は、先に追跡してください。
report-what =
    ⚠️ <b>注文 #{ $number }</b> · { $name }

    どのような問題ですか？
report-kind = { $problem ->
    [undelivered] 未納品
    [invalid] 一部使えない
    [different] 説明と違う
    [partial] 一部のみ納品
    [refill] 補充希望
    [cancel] キャンセル希望
    [code] コード未着
   *[charge] 引き落とし額の相違
}
report-written = 📝 <b>注文 #{ $number }：</b>この文面をHStockPlusのサポートに送ってください。タップするとコピーできます。パスワードや認証コードは含まれていません。
report-dispute = 異議申し立ては、HStockPlusのサイトの注文一覧で受け付けています。サイトで注文の受け取りを確定する前に、スクリーンショットや画面録画などの証拠を添えて行ってください。
report-words-only = ℹ️ これは文面での依頼です。HStockPlusには、このボットから注文の補充やキャンセルをする方法がありません。
report-site = 🌐 異議申し立ての方法
report-file = 📄 添付用に、報告の全文をファイルにしました。
report-about = 注文 #{ $number }
report-problem = 問題：{ $problem }
report-shop = ショップ：{ $shop }
report-phone = 電話番号：{ $phone }
report-key = APIキー：{ $mask }
report-accounts = アカウント：{ $accounts }
report-timeline = 履歴：
command-report = 注文の問題を報告
found-words-report = 報告, 問題, 問題を報告, 問題を報告したい, 注文の問題, 届かない, 届きません, 未納品, 無効なアカウント, 問い合わせ文, チケット
