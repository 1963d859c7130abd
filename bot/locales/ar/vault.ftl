command-vault = الحسابات المُسلَّمة، حقلًا حقلًا
vault-title = 🔐 <b>الحسابات المُسلَّمة</b>
vault-none = لم يُسلَّم أي شيء بعد. ستجد هنا الحسابات التي تشتريها، حقلًا حقلًا.
vault-none-fit = لا يوجد حساب مُسلَّم مطابق. أبحث بجزء من اسم المنتج، وبرقم الطلب، وباسم المستخدم أو عنوان البريد الإلكتروني كاملًا.
vault-search-ask = 🔎 أرسل جزءًا من اسم المنتج، أو رقم الطلب، أو اسم المستخدم أو عنوان البريد الإلكتروني لأحد الحسابات كاملًا.
vault-open = 🔐 عرض الحقول
vault-account = 🔐 <b>الطلب #{ $number }</b> · الحساب { $place } من أصل { $total }
vault-how = { $how ->
    [declared] قُرئ وفق صيغة المتجر.
    [misfit] ⚠️ هذا الحساب لا يطابق صيغة المتجر، لذلك تجده هنا كما وصل.
    [unclear] ⚠️ يمكن قراءة هذا الحساب بطريقتين، لذلك تجده هنا كما وصل.
   *[guessed] ❔ لا أعرف صيغة المتجر: كل ما بجانبه علامة استفهام مجرد تخمين.
}
vault-field = { $name }: { $value }
vault-field-guessed = { $name }؟: { $value }
vault-long = في الملف (عدد الأحرف: { $shown })
vault-name = { $key ->
    [login] اسم المستخدم
    [password] كلمة المرور
    [email] البريد
    [email_password] كلمة مرور البريد
    [recovery_email] البريد الاحتياطي
    [recovery_password] كلمة مرور الاحتياطي
    [phone] الهاتف
    [totp] 2FA
    [email_totp] 2FA للبريد
    [backup_codes] رموز احتياطية
    [auth_token] توكن Auth
    [ct0] ct0
    [oauth_token] توكن OAuth
    [oauth_secret] سر OAuth
    [refresh_token] توكن التحديث
    [client_id] معرّف العميل
    [oauth2] OAuth 2
    [cookies] الكوكيز
    [user_agent] User-Agent
    [proxy] البروكسي
    [profile_url] رابط الملف الشخصي
    [link] الرابط
    [email_access] الوصول إلى البريد
    [date] التاريخ
    [followers] المتابعون
    [posts] المنشورات
    [year] السنة
    [country] البلد
    [avatar] الصورة الشخصية
   *[other] الحقل { $place }
}
vault-copy-line = 📋 نسخ السطر
vault-copy = 📋 { $name }
vault-code = 🔢 رمز 2FA
vault-works = { $chosen ->
    [yes] • ✅ يعمل
   *[no] ✅ يعمل
}
vault-broken = { $chosen ->
    [yes] • ❌ لا يعمل
   *[no] ❌ لا يعمل
}
vault-noted = { $works ->
    [yes] ✅ سجّلتَ أن هذا الحساب يعمل.
   *[no] ❌ سجّلتَ أن هذا الحساب لا يعمل.
}
vault-before = ‹
vault-after = ›
vault-gone = ⚠️ لم يعد HStockPlus يرسل بيانات هذا الحساب.
vault-no-seed = لا يحتوي هذا الحساب على مفتاح 2FA يمكنني قراءته.
found-words-vault = vault، الحسابات المسلمة، الحسابات المشتراة، حساباتي، كلمات المرور
