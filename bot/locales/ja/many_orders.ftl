orders-missing = 🔍 ここには見つかりません：{ $numbers }
orders-refresh-all = 🔄 すべて更新
numbers-bad-list = ✋ 注文番号として読み取れません。<code>23501 23510-23520</code>のように、注文番号や範囲を送ってください。最大{ $most }件で、範囲は小さい番号から大きい番号の順に書いてください。
track-many-asking = ⏳ マーケットプレイスに注文を問い合わせています：{ $done } / { $of }
track-many-done = 📌 <b>送られた注文番号</b>
track-many-row = { $place }. <b>#{ $number }</b>：{ $outcome ->
    [tracked] これから追跡します
    [known] すでに追跡しています
    [not_theirs] どのAPIキーでも見つかりません
    [no_answer] マーケットプレイスから応答がありません
   *[not_asked] 問い合わせていません
}
refresh-asking = ⏳ 更新しています：{ $done } / { $of }
refresh-done = 🔄 更新しました：{ $answered } / { $chosen }
refresh-left = ℹ️ 新しいものから問い合わせました。残り{ $left }件は、いつもどおり自動で確認します。
refresh-none = 🔄 ここには進行中の注文がもうありません。
