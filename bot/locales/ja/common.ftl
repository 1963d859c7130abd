menu = 🏠 メニュー
back = ‹ 戻る
next = 次へ ›
prev = ‹ 前へ
refresh = 🔄 更新
try-again = 🔁 再試行
search = 🔎 検索

menu-title =
    <b>何をしますか？</b>

    文字を入力すると、カタログを検索できます。
menu-catalog = 🛍 カタログ
menu-rent = 📱 電話番号をレンタル
menu-orders = 📦 注文
menu-numbers = ☎️ 電話番号
menu-track = 📌 注文を追跡
menu-balance = 💰 残高
menu-settings = ⚙️ 設定
menu-help = ❓ ヘルプ
menu-key = 🔑 APIキー

page = { $page } / { $pages }ページ
please-wait = ⏳ マーケットプレイスに問い合わせています…
cancelled = 入力を中止しました。
cancelled-purchase = 入力を中止しました。何も購入されていません。
nothing-to-cancel = 現在、入力待ちの質問はありません。文字を入力すると検索できます。
words-only = 読み取れるのは文字だけです。お探しのものを入力するか、下から選んでください。
unknown-command = このコマンドには対応していません。使えるコマンドはこちらです：
unnamed = (名前なし)
joined = { $first }、{ $next }
