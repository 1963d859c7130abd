codes-code = 🔐 2FAコード：<code>{ $code }</code>
codes-ends = ⏳ 切り替わり：{ $when }
codes-following = ⏭ 次のコード：<code>{ $code }</code>
codes-ask =
    🔐 <b>2FAキー</b>（2FAコードの元になる秘密のキー）を送ってください。<code>otpauth://</code>のアドレスや2FAリンクでもかまいません。リンクを開くことはありません。

    <i>送ったメッセージはすぐに削除されます。キーは10分間だけメモリーに置かれ、どこにも保存されません。</i>
codes-forgotten = 🔐 キーが残るのは10分間だけのため、この<b>2FAキー</b>はもうありません。もう一度送ってください。
codes-no-seed = ❌ これは<b>2FAキー</b>ではありません。A–Zの英字と2–7の数字からなる16～160文字のキーか、それを含む<code>otpauth://</code>のアドレスまたは2FAリンクを送ってください。
codes-hotp = ❌ これは回数で変わる<b>HOTP</b>用のキーです。作れるのは時刻で変わるコード（TOTP）だけですので、別のキーを送ってください。
codes-steam = ❌ これは<b>Steam</b>用のキーで、そのコードはSteamアプリでしか作れません。別のキーを送ってください。
codes-in-sight = ⚠️ 2FAキーを含むメッセージの削除が、Telegramで許可されませんでした。お手数ですが、ご自身で削除してください。
found-words-2fa = 2fa, 2faコード, 2faキー, 二段階認証, 2段階認証, 二要素認証, 2要素認証, ワンタイムパスワード, 認証アプリ, totp, authenticator
