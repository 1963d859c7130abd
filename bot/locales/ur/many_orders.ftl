orders-missing = 🔍 یہ آرڈر یہاں نہیں ملے: { $numbers }
orders-refresh-all = 🔄 سب ریفریش کریں
numbers-bad-list = ✋ یہ آرڈر نمبروں کے طور پر پڑھا نہیں جا سکا۔ آرڈر نمبر یا رینج بھیجیں، جیسے <code>23501 23510-23520</code>: زیادہ سے زیادہ { $most }، اور ہر رینج چھوٹے نمبر سے بڑے نمبر تک۔
track-many-asking = ⏳ مارکیٹ پلیس سے آپ کے آرڈرز کا پوچھا جا رہا ہے: { $of } میں سے { $done }
track-many-done = 📌 <b>آپ کے آرڈر نمبر</b>
track-many-row = { $place }. <b>#{ $number }</b>: { $outcome ->
    [tracked] اب سے ٹریک ہو رہا ہے
    [known] پہلے ہی ٹریک ہو رہا ہے
    [not_theirs] آپ کی کسی API کلید سے تعلق نہیں رکھتا
    [no_answer] مارکیٹ پلیس سے جواب نہیں آیا
   *[not_asked] اس کے بعد نہیں پوچھا گیا
}
refresh-asking = ⏳ ریفریش ہو رہا ہے: { $of } میں سے { $done }
refresh-done = 🔄 ریفریش ہو گئے: { $chosen } میں سے { $answered }
refresh-left = ℹ️ سب سے نئے آرڈرز کا پوچھا گیا؛ باقی { $left } ہمیشہ کی طرح خود بخود چیک ہوتے رہتے ہیں۔
refresh-none = 🔄 یہاں اب کوئی جاری آرڈر نہیں۔
