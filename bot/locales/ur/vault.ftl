command-vault = ڈیلیور شدہ اکاؤنٹس، ہر فیلڈ الگ الگ
vault-title = 🔐 <b>ڈیلیور شدہ اکاؤنٹس</b>
vault-none = ابھی تک کچھ ڈیلیور نہیں ہوا۔ آپ کے خریدے ہوئے اکاؤنٹس یہاں ملیں گے، ہر فیلڈ الگ الگ۔
vault-none-fit = ایسا کوئی ڈیلیور شدہ اکاؤنٹ نہیں۔ میں آئٹم کے نام کے کسی حصے سے، آرڈر نمبر سے، اور پورے لاگ اِن یا پورے ای میل پتے سے تلاش کرتا ہوں۔
vault-search-ask = 🔎 آئٹم کے نام کا کوئی حصہ، آرڈر نمبر، یا کسی اکاؤنٹ کا پورا لاگ اِن یا پورا ای میل پتہ بھیجیں۔
vault-open = 🔐 فیلڈز
vault-account = 🔐 <b>آرڈر #{ $number }</b> · { $total } میں سے اکاؤنٹ { $place }
vault-how = { $how ->
    [declared] دکان کے فارمیٹ کے مطابق پڑھا گیا۔
    [misfit] ⚠️ یہ دکان کے فارمیٹ سے میل نہیں کھاتا، اس لیے جیسا آیا ویسا ہی دکھایا گیا ہے۔
    [unclear] ⚠️ اسے دو طرح سے پڑھا جا سکتا ہے، اس لیے جیسا آیا ویسا ہی دکھایا گیا ہے۔
   *[guessed] ❔ مجھے دکان کا کوئی فارمیٹ معلوم نہیں: جس پر سوالیہ نشان ہے، وہ اندازہ ہے۔
}
vault-field = { $name }: { $value }
vault-field-guessed = { $name }؟: { $value }
vault-long = { $shown } حروف، فائل میں
vault-name = { $key ->
    [login] لاگ اِن
    [password] پاس ورڈ
    [email] ای میل
    [email_password] ای میل پاس ورڈ
    [recovery_email] ریکوری ای میل
    [recovery_password] ریکوری پاس ورڈ
    [phone] فون
    [totp] 2FA
    [email_totp] ای میل کا 2FA
    [backup_codes] بیک اپ کوڈز
    [auth_token] Auth ٹوکن
    [ct0] ct0
    [oauth_token] OAuth ٹوکن
    [oauth_secret] OAuth سیکریٹ
    [refresh_token] ریفریش ٹوکن
    [client_id] کلائنٹ ID
    [oauth2] OAuth 2
    [cookies] کوکیز
    [user_agent] یوزر ایجنٹ
    [proxy] پراکسی
    [profile_url] پروفائل لنک
    [link] لنک
    [email_access] ای میل رسائی
    [date] تاریخ
    [followers] فالوورز
    [posts] پوسٹس
    [year] سال
    [country] ملک
    [avatar] پروفائل تصویر
   *[other] فیلڈ { $place }
}
vault-copy-line = 📋 سطر کاپی کریں
vault-copy = 📋 { $name }
vault-code = 🔢 2FA کوڈ
vault-works = { $chosen ->
    [yes] • ✅ چلتا ہے
   *[no] ✅ چلتا ہے
}
vault-broken = { $chosen ->
    [yes] • ❌ نہیں چلتا
   *[no] ❌ نہیں چلتا
}
vault-noted = { $works ->
    [yes] ✅ آپ نے درج کیا ہے کہ یہ چلتا ہے۔
   *[no] ❌ آپ نے درج کیا ہے کہ یہ نہیں چلتا۔
}
vault-before = ‹
vault-after = ›
vault-gone = ⚠️ HStockPlus اب اس اکاؤنٹ کی معلومات نہیں دیتا۔
vault-no-seed = اس اکاؤنٹ میں ایسی کوئی 2FA کلید نہیں جسے میں پڑھ سکوں۔
found-words-vault = vault، ڈیلیور شدہ اکاؤنٹس، خریدے ہوئے اکاؤنٹس، میرے اکاؤنٹس، میرے پاس ورڈ
