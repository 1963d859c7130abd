command-mass = ایک ساتھ کئی آرڈر
found-words-mass = بڑا آرڈر، کئی آرڈر، بہت سے آرڈر، آرڈرز کی فہرست
batches-ask =
    📋 <b>ایک ساتھ کئی آرڈر</b>

    ہر سطر میں ایک آرڈر بھیجیں: آئٹم نمبر، لنک اور تعداد۔

    { $example }

    یا .txt یا .csv فائل بھیجیں۔ میں زیادہ سے زیادہ { $most } آرڈر لیتا ہوں۔ خریداری سے پہلے آپ دیکھ لیں گے کہ کتنا خرچ ہو گا۔
batches-open = 📋 پچھلی فہرست کھولیں
batches-empty =
    📋 اس میں کوئی آرڈر نہیں ہے۔ ہر سطر میں ایک آرڈر بھیجیں:

    { $example }
batches-too-many = 📋 <b>سطریں بہت زیادہ ہیں:</b> مجھے { $found } ملیں، اور میں ایک ساتھ { $most } آرڈر لیتا ہوں۔ کچھ بھی نہیں دیکھا گیا؛ براہِ کرم حصوں میں بھیجیں۔
batches-too-long = 📋 اتنے لمبے پیغام Telegram کاٹ دیتا ہے۔ براہِ کرم فہرست .txt یا .csv فائل میں بھیجیں۔
batches-file-unreadable = 📋 یہ فائل پڑھی نہیں جا سکتی۔ براہِ کرم فہرست متن کی صورت میں بھیجیں، یا .txt یا .csv فائل (UTF-8) میں جو { $size } سے بڑی نہ ہو۔
batches-file-lost = ⚠️ Telegram سے فائل نہیں مل سکی۔ براہِ کرم دوبارہ بھیجیں۔
batches-title = 🧾 <b>براہِ کرم فہرست دیکھ لیں</b>
batches-good = ✅ آرڈر کے لیے تیار: <b>{ $count }</b>
batches-problems = ⚠️ مسئلے والی سطریں، شامل نہیں: { $count }
batches-duplicates = 👯 دہرائی گئی سطریں، شامل نہیں: { $count }
batches-duplicates-included = 👯 دہرائی گئی سطریں، شامل ہیں: { $count }
batches-header = ℹ️ پہلی سطر میں عنوان ہیں، اسے چھوڑ دیا گیا۔
batches-missing = 💸 سب کے لیے <b>رقم کافی نہیں۔</b> مزید درکار: <b>{ $missing }</b>۔ رقم ڈالیں یا فہرست چھوٹی کریں۔
batches-confirm = ✅ { $count ->
    [one] { $shown } آرڈر کی تصدیق کریں
   *[other] { $shown } آرڈرز کی تصدیق کریں
}
batches-show-problems = ⚠️ مسئلے دیکھیں
batches-include = ➕ دہرائی گئی سطریں شامل کریں
batches-leave-out = ➖ دہرائی گئی سطریں چھوڑ دیں
batches-check-again = 🔄 دوبارہ جانچیں
batches-problems-title = ⚠️ <b>مسئلے والی سطریں</b>
batches-problem = <b>سطر { $line }:</b> { $why }
batches-why = { $problem ->
    [item] یہ آئٹم نمبر سے شروع ہونی چاہیے۔
    [quantity] تعداد صفر سے بڑا پورا عدد ہونی چاہیے۔
    [no-quantity] تعداد نہیں لکھی گئی۔
    [two-quantities] اس میں تعداد کے لیے دو عدد ہیں۔
    [link] یہ پورا لنک نہیں ہے۔ پتہ http:// یا https:// کے ساتھ ہونا چاہیے۔
    [no-link] لنک نہیں لکھا گیا۔
    [two-links] اس میں دو لنک ہیں۔
    [blank-in-link] لنک میں خالی جگہ ہے۔
    [fourth-field] اس میں تین سے زیادہ فیلڈز ہیں۔ تبصرے نہیں بھیجے جا سکتے، اور لنک میں کھڑی لکیر %7C لکھی جاتی ہے۔
    [comma] کوما کا مطلب واضح نہیں۔ فیلڈز کے بیچ | لگائیں۔
    [blanks] خالی جگہوں کا مطلب واضح نہیں۔ فیلڈز کے بیچ | لگائیں۔
    [no-item] اس نمبر کا کوئی آئٹم نہیں ہے۔
    [needs-more] اس قسم کے آرڈر کے لیے لنک اور تعداد کافی نہیں۔ HStockPlus کی سائٹ پر یہ ہو سکتا ہے۔
    [sold-out] اسٹاک ختم ہے۔
    [email] پروڈکٹ کے لیے لنک نہیں، صرف ای میل پتہ دیا جا سکتا ہے۔
    [open-total] کل رقم یقینی نہیں، کیونکہ کوئی دوسری قسم ڈیلیور ہو سکتی ہے۔ براہِ کرم اسے الگ سے آرڈر کریں۔
    [not-asked] مارکیٹ پلیس نے قیمت نہیں بتائی۔ دوبارہ جانچیں۔
    [twice] یہ اوپر کی ایک سطر جیسی ہی ہے۔
    [active] اسی لنک کا ایک آرڈر جاری ہے۔
   *[unclear] یہ سطر سمجھ نہیں آئی۔
}
batches-why-range = تعداد درست نہیں۔ { $range }
batches-why-stock = اوپر کی سطریں اسٹاک میں سے پہلے لیتی ہیں۔ باقی: { $left }۔
batches-running = ⏳ <b>ایک ایک سطر کا آرڈر دیا جا رہا ہے…</b>
batches-stopping = ⏳ <b>روکا جا رہا ہے…</b> پہلے جاری آرڈر مکمل ہو گا۔
batches-done = 🏁 <b>فہرست مکمل ہو گئی۔</b>
batches-paused = ⏸ <b>سطر { $line } کے بعد روک دیا گیا۔</b>
batches-paused-first = ⏸ <b>پہلے آرڈر سے پہلے ہی روک دیا گیا۔</b>
batches-pause = { $reason ->
    [stopped] آپ نے روکا۔
    [restarted] اس دوران مجھے دوبارہ شروع کیا گیا۔
    [doubt] ایک آرڈر کا واضح جواب نہیں آیا۔
    [money] بیلنس اگلے آرڈر کے لیے کافی نہیں۔
    [key] مارکیٹ پلیس API کلید قبول نہیں کر رہا۔
    [busy] مارکیٹ پلیس پر اس وقت بہت زیادہ درخواستیں ہیں۔
    [unreachable] مارکیٹ پلیس سے اس وقت رابطہ نہیں ہو رہا۔
    [price] اگلے آرڈر کی قیمت بدل گئی ہے۔
    [limit] اگلا آرڈر آپ کی اپنی مقرر کردہ حد سے زیادہ ہے۔
   *[fault] میری طرف سے کچھ غلط ہو گیا۔
}
batches-waits = ❓ میں معلوم کر رہا ہوں کہ اس آرڈر کا کیا بنا۔ جیسے ہی معلوم ہو گا، چند منٹ میں، آپ یہیں سے جاری رکھ سکیں گے۔
batches-continue-ask = جاری رکھیں؟ خود بخود کچھ آگے نہیں بڑھتا۔
batches-next = سطر { $line }: <b>{ $name }</b> × { $quantity }
batches-agree = جاری رکھنے پر اس سے زیادہ خرچ نہیں ہو گا۔
batches-placed = ✅ آرڈر ہو گئے: { $count }
batches-refused = ❌ نہیں خریدے گئے: { $count }
batches-doubtful = ❓ غیر واضح: { $count }
batches-left = ⏳ باقی: { $count }
batches-spent = 💵 خرچ: { $total } میں سے { $spent }
batches-stop = ⏹ روکیں
batches-continue = ▶️ جاری رکھیں
batches-file = 📄 فائل
batches-file-done = 📄 اب تک ہر سطر کا کیا بنا۔
batches-column = { $column ->
    [line] سطر
    [text] جیسے لکھا گیا
   *[reason] وجہ
}
batches-outcome = { $outcome ->
    [left-out] شامل نہیں
    [queued] باقی
    [under-way] جاری
    [placed] آرڈر ہو گیا
    [refused] نہیں خریدا گیا
    [doubt] غیر واضح
   *[not-charged] کٹوتی نہیں ہوئی
}
