exports-which =
    📤 <b>এক্সপোর্ট</b>

    আপনার সব অর্ডার এক ফাইলে। Excel যেকোনো ফোন বা কম্পিউটারে খোলে; CSV অন্য প্রোগ্রামের জন্য।
exports-xlsx = 📊 Excel (XLSX)
exports-csv = 📄 CSV
exports-done = 📤 আপনার সব অর্ডার, নতুনগুলো আগে।
exports-nothing = 📤 এক্সপোর্ট করার মতো এখনো কিছু নেই।
exports-too-large = ⚠️ Telegram যত বড় ফাইল নেয় (50 MB), আপনার অর্ডারগুলোর ফাইল তার চেয়ে বড়। { $format ->
    [csv] Excel ফাইলটি এর চেয়ে ছোট।
   *[xlsx] HStockPlus-এর সাইটে অর্ডারগুলো পাবেন।
}
exports-sheet = অর্ডার
exports-column = { $column ->
    [order] অর্ডার নম্বর
    [kind] প্রকার
    [item-number] পণ্য নম্বর
    [item] পণ্য
    [category] ক্যাটাগরি
    [quantity] পরিমাণ
    [link] লিংক
    [country] দেশ
    [phone] ফোন নম্বর
    [placed] অর্ডারের সময় (UTC)
    [finished] শেষের সময় (UTC)
    [status] অবস্থা
    [estimate] আনুমানিক
    [estimate-exact] আনুমানিক (সব দশমিকসহ)
    [charge] কাটা হয়েছে
    [charge-exact] কাটা হয়েছে (সব দশমিকসহ)
    [currency] মুদ্রা
    [start-count] শুরুর সংখ্যা
    [remains] বাকি
    [delivered] ডেলিভারি হয়েছে
   *[key] API চাবি
}
exports-kind = { $kind ->
    [product] পণ্য
    [smm] SMM
   *[rental] ভাড়ার নম্বর
}
