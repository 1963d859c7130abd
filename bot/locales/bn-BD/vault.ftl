command-vault = ডেলিভারি হওয়া অ্যাকাউন্ট, প্রতিটি ফিল্ড আলাদা
vault-title = 🔐 <b>ডেলিভারি হওয়া অ্যাকাউন্ট</b>
vault-none = এখনো কিছু ডেলিভারি হয়নি। আপনার কেনা অ্যাকাউন্ট এখানে পাবেন, প্রতিটি ফিল্ড আলাদা করে।
vault-none-fit = ডেলিভারি হওয়া এমন কোনো অ্যাকাউন্ট নেই। আমি পণ্যের নামের কোনো অংশ, অর্ডার নম্বর, আর পুরো লগইন বা পুরো ইমেইল ঠিকানা দিয়ে খুঁজি।
vault-search-ask = 🔎 পণ্যের নামের কোনো অংশ, অর্ডার নম্বর, অথবা কোনো অ্যাকাউন্টের পুরো লগইন বা পুরো ইমেইল ঠিকানা পাঠান।
vault-open = 🔐 ফিল্ড দেখুন
vault-account = 🔐 <b>অর্ডার #{ $number }</b> · অ্যাকাউন্ট { $place } / { $total }
vault-how = { $how ->
    [declared] দোকানের ফরম্যাট অনুযায়ী পড়া হয়েছে।
    [misfit] ⚠️ এটি দোকানের ফরম্যাটের সঙ্গে মেলে না, তাই যেমন এসেছে তেমনই দেখানো হলো।
    [unclear] ⚠️ এটি দুইভাবে পড়া যায়, তাই যেমন এসেছে তেমনই দেখানো হলো।
   *[guessed] ❔ দোকানের ফরম্যাট আমার জানা নেই: যেগুলোতে প্রশ্নচিহ্ন আছে, সেগুলো অনুমান।
}
vault-field = { $name }: { $value }
vault-field-guessed = { $name }?: { $value }
vault-long = { $shown }টি অক্ষর, ফাইলে আছে
vault-name = { $key ->
    [login] লগইন
    [password] পাসওয়ার্ড
    [email] ইমেইল
    [email_password] ইমেইলের পাসওয়ার্ড
    [recovery_email] রিকভারি ইমেইল
    [recovery_password] রিকভারি পাসওয়ার্ড
    [phone] ফোন
    [totp] 2FA
    [email_totp] ইমেইলের 2FA
    [backup_codes] ব্যাকআপ কোড
    [auth_token] Auth টোকেন
    [ct0] ct0
    [oauth_token] OAuth টোকেন
    [oauth_secret] OAuth সিক্রেট
    [refresh_token] রিফ্রেশ টোকেন
    [client_id] ক্লায়েন্ট ID
    [oauth2] OAuth 2
    [cookies] কুকিজ
    [user_agent] ইউজার এজেন্ট
    [proxy] প্রক্সি
    [profile_url] প্রোফাইল লিংক
    [link] লিংক
    [email_access] ইমেইল অ্যাক্সেস
    [date] তারিখ
    [followers] ফলোয়ার
    [posts] পোস্ট
    [year] বছর
    [country] দেশ
    [avatar] প্রোফাইল ছবি
   *[other] ফিল্ড { $place }
}
vault-copy-line = 📋 লাইন কপি করুন
vault-copy = 📋 { $name }
vault-code = 🔢 2FA কোড
vault-works = { $chosen ->
    [yes] • ✅ কাজ করে
   *[no] ✅ কাজ করে
}
vault-broken = { $chosen ->
    [yes] • ❌ কাজ করে না
   *[no] ❌ কাজ করে না
}
vault-noted = { $works ->
    [yes] ✅ আপনি চিহ্ন দিয়েছেন যে এটি কাজ করে।
   *[no] ❌ আপনি চিহ্ন দিয়েছেন যে এটি কাজ করে না।
}
vault-before = ‹
vault-after = ›
vault-gone = ⚠️ HStockPlus এই অ্যাকাউন্টের তথ্য আর দেয় না।
vault-no-seed = এই অ্যাকাউন্টে এমন কোনো 2FA চাবি নেই, যা আমি পড়তে পারি।
found-words-vault = vault, ডেলিভারি হওয়া অ্যাকাউন্ট, কেনা অ্যাকাউন্ট, আমার অ্যাকাউন্ট, আমার পাসওয়ার্ড
