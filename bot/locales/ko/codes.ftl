codes-code = 🔐 2FA 코드: <code>{ $code }</code>
codes-ends = ⏳ 변경: { $when }
codes-following = ⏭ 다음 코드: <code>{ $code }</code>
codes-ask =
    🔐 2FA 코드를 만드는 비밀 키인 <b>2FA 키</b>를 보내 주세요. <code>otpauth://</code> 주소나 2FA 링크도 괜찮아요. 링크는 열지 않아요.

    <i>보낸 메시지는 바로 삭제돼요. 키는 메모리에 10분만 남고 어디에도 저장되지 않아요.</i>
codes-forgotten = 🔐 키는 10분 뒤에 지워져서 이 <b>2FA 키</b>는 남아 있지 않아요. 다시 보내 주세요.
codes-no-seed = ❌ <b>2FA 키</b>가 아니에요. 영문자 A–Z와 숫자 2–7로 된 16~160자 키나, 그 키가 든 <code>otpauth://</code> 주소 또는 2FA 링크를 보내 주세요.
codes-hotp = ❌ 횟수에 따라 바뀌는 <b>HOTP</b>용 키예요. 시간에 따라 바뀌는 코드(TOTP)만 만들 수 있으니 다른 키를 보내 주세요.
codes-steam = ❌ <b>Steam</b>용 키예요. Steam 코드는 Steam 앱에서만 만들 수 있으니 다른 키를 보내 주세요.
codes-in-sight = ⚠️ Telegram이 허용하지 않아 2FA 키가 담긴 메시지를 삭제하지 못했어요. 직접 삭제해 주세요.
found-words-2fa = 2fa, 2fa 코드, 2fa 키, 2단계 인증, 이단계 인증, 2차 인증, 이중 인증, 이중인증, otp 앱, 인증 앱, totp, authenticator
