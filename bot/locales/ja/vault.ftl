command-vault = 納品済みアカウントを項目ごとに表示
vault-title = 🔐 <b>納品済みアカウント</b>
vault-none = まだ何も納品されていません。購入したアカウントは、ここで項目ごとに確認できます。
vault-none-fit = 条件に合う納品済みアカウントはありません。商品名の一部、注文番号、またはログインIDかメールアドレス（省略なし）で検索できます。
vault-search-ask = 🔎 商品名の一部、注文番号、またはアカウントのログインIDかメールアドレス（省略なし）を送ってください。
vault-open = 🔐 項目を見る
vault-account = 🔐 <b>注文 #{ $number }</b> · アカウント{ $place }（全{ $total }件）
vault-how = { $how ->
    [declared] ショップの形式に従って読み取りました。
    [misfit] ⚠️ ショップの形式に合わないため、届いたまま表示しています。
    [unclear] ⚠️ 2通りに読み取れるため、届いたまま表示しています。
   *[guessed] ❔ ショップの形式が分からないため、「？」の付いたものは推測です。
}
vault-field = { $name }：{ $value }
vault-field-guessed = { $name }？：{ $value }
vault-long = { $shown }文字（ファイル内）
vault-name = { $key ->
    [login] ログインID
    [password] パスワード
    [email] メール
    [email_password] メールのパスワード
    [recovery_email] 予備メール
    [recovery_password] 予備メールのパスワード
    [phone] 電話番号
    [totp] 2FA
    [email_totp] メールの2FA
    [backup_codes] バックアップコード
    [auth_token] 認証トークン
    [ct0] ct0
    [oauth_token] OAuthトークン
    [oauth_secret] OAuthシークレット
    [refresh_token] リフレッシュトークン
    [client_id] クライアントID
    [oauth2] OAuth 2
    [cookies] Cookie
    [user_agent] ユーザーエージェント
    [proxy] プロキシ
    [profile_url] プロフィールのリンク
    [link] リンク
    [email_access] メールアクセス
    [date] 日付
    [followers] フォロワー
    [posts] 投稿
    [year] 年
    [country] 国
    [avatar] アイコン
   *[other] 項目{ $place }
}
vault-copy-line = 📋 行をコピー
vault-copy = 📋 { $name }
vault-code = 🔢 2FAコード
vault-works = { $chosen ->
    [yes] • ✅ 使える
   *[no] ✅ 使える
}
vault-broken = { $chosen ->
    [yes] • ❌ 使えない
   *[no] ❌ 使えない
}
vault-noted = { $works ->
    [yes] ✅ このアカウントは「使える」と記録済みです。
   *[no] ❌ このアカウントは「使えない」と記録済みです。
}
vault-before = ‹
vault-after = ›
vault-gone = ⚠️ このアカウントの情報は、HStockPlusから通知されなくなりました。
vault-no-seed = このアカウントには、読み取れる2FAキーがありません。
found-words-vault = vault, 納品済みアカウント, 購入したアカウント, マイアカウント, 自分のアカウント, パスワード一覧
