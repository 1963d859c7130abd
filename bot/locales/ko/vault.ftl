command-vault = 받은 계정을 항목별로 보기
vault-title = 🔐 <b>받은 계정</b>
vault-none = 아직 받은 상품이 없어요. 구매한 계정은 여기서 항목별로 볼 수 있어요.
vault-none-fit = 받은 계정 중에 해당하는 계정이 없어요. 상품 이름의 일부, 주문번호, 또는 아이디나 이메일 주소 전체로 찾을 수 있어요.
vault-search-ask = 🔎 상품 이름의 일부, 주문번호, 또는 계정의 아이디나 이메일 주소 전체를 보내 주세요.
vault-open = 🔐 항목별 보기
vault-account = 🔐 <b>주문 #{ $number }</b> · 계정 { $total }개 중 { $place }번째
vault-how = { $how ->
    [declared] 스토어의 형식에 따라 읽었어요.
    [misfit] ⚠️ 스토어의 형식과 맞지 않아서 받은 그대로 보여 드려요.
    [unclear] ⚠️ 두 가지로 읽을 수 있어서 받은 그대로 보여 드려요.
   *[guessed] ❔ 스토어의 형식을 알 수 없어서, 물음표가 붙은 것은 추측이에요.
}
vault-field = { $name }: { $value }
vault-field-guessed = { $name }?: { $value }
vault-long = { $shown }자, 파일에 있음
vault-name = { $key ->
    [login] 아이디
    [password] 비밀번호
    [email] 이메일
    [email_password] 이메일 비밀번호
    [recovery_email] 복구 이메일
    [recovery_password] 복구 이메일 비밀번호
    [phone] 전화번호
    [totp] 2FA
    [email_totp] 이메일 2FA
    [backup_codes] 백업 코드
    [auth_token] 인증 토큰
    [ct0] ct0
    [oauth_token] OAuth 토큰
    [oauth_secret] OAuth 시크릿
    [refresh_token] 리프레시 토큰
    [client_id] 클라이언트 ID
    [oauth2] OAuth 2
    [cookies] 쿠키
    [user_agent] 유저 에이전트
    [proxy] 프록시
    [profile_url] 프로필 링크
    [link] 링크
    [email_access] 이메일 접속
    [date] 날짜
    [followers] 팔로워
    [posts] 게시물
    [year] 연도
    [country] 국가
    [avatar] 프로필 사진
   *[other] 항목 { $place }
}
vault-copy-line = 📋 줄 전체
vault-copy = 📋 { $name }
vault-code = 🔢 2FA 코드
vault-works = { $chosen ->
    [yes] • ✅ 정상
   *[no] ✅ 정상
}
vault-broken = { $chosen ->
    [yes] • ❌ 불량
   *[no] ❌ 불량
}
vault-noted = { $works ->
    [yes] ✅ 이 계정을 정상으로 표시하셨어요.
   *[no] ❌ 이 계정을 불량으로 표시하셨어요.
}
vault-before = ‹
vault-after = ›
vault-gone = ⚠️ HStockPlus가 이 계정의 정보를 더 이상 알려 주지 않아요.
vault-no-seed = 이 계정에는 제가 읽을 수 있는 2FA 키가 없어요.
found-words-vault = vault, 받은 계정, 구매한 계정, 내 계정, 내 비밀번호
