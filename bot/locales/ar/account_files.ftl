account-files-which = 📤 <b>تصدير</b> · الطلب #{ $number }
account-files-kinds = كل حسابات هذا الطلب في ملف واحد. ملف TXT هو ما سُلّم تمامًا. وفي ملف CSV عمود لكل حقل. وبقالب خاص بك تختار الحقول وترتيبها.
account-files-txt = 📄 TXT، كما سُلّم
account-files-csv = 📊 CSV، حقلًا حقلًا
account-files-template = ✏️ قالب خاص
account-files-again = 🔁 { $template }
account-files-ask =
    ✏️ أرسل قالب سطر واحد من الملف، مثل { $example }

    كل اسم بين قوسين متعرجين يحل محله ذلك الحقل من الحساب، كما سُلّم تمامًا. ويبقى كل ما عداه كما تكتبه؛ ولإبقاء القوس نفسه اكتبه مرتين: { $braces }

    حقول هذا الطلب:
account-files-bad = { $why ->
    [nothing] ⚠️ لا أجد اسم حقل بين قوسين متعرجين.
    [brace] ⚠️ أحد الأقواس ليس له قوس يقابله.
   *[long] ⚠️ هذا طويل جدًا. الحد الأقصى للقالب { $longest } حرف.
}
account-files-guessed = ❔ حسابات حقولها تخمين مني: { $shown }
account-files-raw-alone = ⚠️ حسابات لم أستطع قراءتها، وهي في العمود raw وحده: { $shown }
account-files-left-out = ⚠️ حسابات لم أستطع قراءتها وليست في هذا الملف: { $shown }. ملف TXT يضمها كلها.
account-files-unknown = ⚠️ لا توجد هذه الحقول في أي حساب، لذلك هي فارغة: { $fields }
account-files-guarded = ⚠️ القيم التي قد يظنها Excel صيغة حسابية وُضعت أمامها هنا العلامة '. وهي في ملف TXT كما سُلّمت.
account-files-too-large = ⚠️ حجم الملف أكبر مما يقبله Telegram (50 ميغابايت). ملف TXT أصغر.
account-files-none-read = ⚠️ لم أستطع قراءة حقول أي من هذه الحسابات. وهي في ملف TXT كما سُلّمت.
