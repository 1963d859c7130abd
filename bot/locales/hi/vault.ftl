command-vault = डिलीवर हुए अकाउंट, हर फ़ील्ड अलग-अलग
vault-title = 🔐 <b>डिलीवर हुए अकाउंट</b>
vault-none = अभी तक कुछ डिलीवर नहीं हुआ है। आपके खरीदे हुए अकाउंट यहाँ मिलेंगे, हर फ़ील्ड अलग-अलग।
vault-none-fit = डिलीवर हुआ कोई अकाउंट मेल नहीं खाता। खोज आइटम के नाम के किसी हिस्से से, ऑर्डर नंबर से, और पूरे लॉगिन या पूरे ईमेल पते से होती है।
vault-search-ask = 🔎 आइटम के नाम का कोई हिस्सा, ऑर्डर नंबर, या किसी अकाउंट का पूरा लॉगिन या पूरा ईमेल पता भेजें।
vault-open = 🔐 फ़ील्ड देखें
vault-account = 🔐 <b>ऑर्डर #{ $number }</b> · { $total } में से अकाउंट { $place }
vault-how = { $how ->
    [declared] दुकान के फ़ॉर्मैट के हिसाब से पढ़ा गया।
    [misfit] ⚠️ यह दुकान के फ़ॉर्मैट से मेल नहीं खाता, इसलिए जैसा आया वैसा ही दिखाया गया है।
    [unclear] ⚠️ इसे दो तरह से पढ़ा जा सकता है, इसलिए जैसा आया वैसा ही दिखाया गया है।
   *[guessed] ❔ दुकान का कोई फ़ॉर्मैट मालूम नहीं है: जिस पर प्रश्नचिह्न है, वह अंदाज़ा है।
}
vault-field = { $name }: { $value }
vault-field-guessed = { $name }?: { $value }
vault-long = { $shown } अक्षर, फ़ाइल में
vault-name = { $key ->
    [login] लॉगिन
    [password] पासवर्ड
    [email] ईमेल
    [email_password] ईमेल पासवर्ड
    [recovery_email] रिकवरी ईमेल
    [recovery_password] रिकवरी पासवर्ड
    [phone] फ़ोन
    [totp] 2FA
    [email_totp] ईमेल का 2FA
    [backup_codes] बैकअप कोड
    [auth_token] Auth टोकन
    [ct0] ct0
    [oauth_token] OAuth टोकन
    [oauth_secret] OAuth सीक्रेट
    [refresh_token] रिफ़्रेश टोकन
    [client_id] क्लाइंट ID
    [oauth2] OAuth 2
    [cookies] कुकीज़
    [user_agent] यूज़र एजेंट
    [proxy] प्रॉक्सी
    [profile_url] प्रोफ़ाइल लिंक
    [link] लिंक
    [email_access] ईमेल एक्सेस
    [date] तारीख
    [followers] फ़ॉलोअर
    [posts] पोस्ट
    [year] साल
    [country] देश
    [avatar] प्रोफ़ाइल फ़ोटो
   *[other] फ़ील्ड { $place }
}
vault-copy-line = 📋 लाइन कॉपी करें
vault-copy = 📋 { $name }
vault-code = 🔢 2FA कोड
vault-works = { $chosen ->
    [yes] • ✅ चलता है
   *[no] ✅ चलता है
}
vault-broken = { $chosen ->
    [yes] • ❌ नहीं चलता
   *[no] ❌ नहीं चलता
}
vault-noted = { $works ->
    [yes] ✅ आपने दर्ज किया है कि यह चलता है।
   *[no] ❌ आपने दर्ज किया है कि यह नहीं चलता।
}
vault-before = ‹
vault-after = ›
vault-gone = ⚠️ HStockPlus अब इस अकाउंट की जानकारी नहीं देता।
vault-no-seed = इस अकाउंट में ऐसी कोई 2FA कुंजी नहीं है, जिसे यह बॉट पढ़ सके।
found-words-vault = vault, डिलीवर हुए अकाउंट, खरीदे हुए अकाउंट, मेरे अकाउंट, मेरे पासवर्ड
