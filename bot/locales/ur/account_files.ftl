account-files-which = 📤 <b>ایکسپورٹ</b> · آرڈر #{ $number }
account-files-kinds = اس آرڈر کے تمام اکاؤنٹس ایک فائل میں۔ TXT میں بالکل وہی ہے جو ڈیلیور ہوا۔ CSV میں ہر فیلڈ کا الگ کالم ہے۔ اپنے ٹیمپلیٹ میں آپ فیلڈز اور ان کی ترتیب چنتے ہیں۔
account-files-txt = 📄 TXT، جیسا ڈیلیور ہوا
account-files-csv = 📊 CSV، فیلڈ بہ فیلڈ
account-files-template = ✏️ اپنا ٹیمپلیٹ
account-files-again = 🔁 { $template }
account-files-ask =
    ✏️ فائل کی ایک سطر کا ٹیمپلیٹ بھیجیں، مثلاً { $example }

    بریکٹ میں لکھے ہر نام کی جگہ اکاؤنٹ کا وہ فیلڈ آئے گا، بالکل ویسا ہی جیسا ڈیلیور ہوا۔ باقی سب ویسا ہی رہے گا جیسا آپ لکھیں؛ خود بریکٹ چاہیے تو دو لکھیں: { $braces }

    اس آرڈر کے فیلڈز:
account-files-bad = { $why ->
    [nothing] ⚠️ مجھے بریکٹ میں کسی فیلڈ کا نام نہیں ملا۔
    [brace] ⚠️ ایک بریکٹ کا جوڑا نہیں ہے۔
   *[long] ⚠️ یہ بہت لمبا ہے۔ ٹیمپلیٹ میں زیادہ سے زیادہ { $longest } حروف ہو سکتے ہیں۔
}
account-files-guessed = ❔ اکاؤنٹس جن کے فیلڈز میرا اندازہ ہیں: { $shown }
account-files-raw-alone = ⚠️ اکاؤنٹس جو میں نہیں پڑھ سکا، صرف raw کالم میں: { $shown }
account-files-left-out = ⚠️ اکاؤنٹس جو میں نہیں پڑھ سکا اور جو اس فائل میں نہیں ہیں: { $shown }۔ TXT میں سب ہیں۔
account-files-unknown = ⚠️ یہ کسی اکاؤنٹ میں نہیں ہیں، اس لیے خالی ہیں: { $fields }
account-files-guarded = ⚠️ جن قدروں کو Excel فارمولا سمجھ سکتا ہے، ان کے آگے یہاں ' لگا ہے۔ TXT میں وہ ویسی ہی ہیں جیسی ڈیلیور ہوئیں۔
account-files-too-large = ⚠️ اس کا سائز Telegram کی فائل کی حد (50 MB) سے زیادہ ہے۔ TXT اس سے چھوٹی ہوتی ہے۔
account-files-none-read = ⚠️ میں ان میں سے کسی اکاؤنٹ کے فیلڈز نہیں پڑھ سکا۔ TXT میں وہ ویسے ہی ہیں جیسے ڈیلیور ہوئے۔
