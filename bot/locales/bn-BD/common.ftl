menu = 🏠 মেনু
back = ‹ ফিরে যান
next = পরের ›
prev = ‹ আগের
refresh = 🔄 রিফ্রেশ
try-again = 🔁 আবার চেষ্টা করুন
search = 🔎 খুঁজুন
menu-title =
    <b>কী করতে চান?</b>

    ক্যাটালগে খুঁজতে যেকোনো কিছু লিখুন।
menu-catalog = 🛍 ক্যাটালগ
menu-rent = 📱 নম্বর ভাড়া
menu-orders = 📦 অর্ডার
menu-numbers = ☎️ আমার নম্বর
menu-track = 📌 অর্ডার ট্র্যাক
menu-balance = 💰 ব্যালেন্স
menu-settings = ⚙️ সেটিংস
menu-help = ❓ সাহায্য
menu-key = 🔑 API চাবি
page = পৃষ্ঠা { $page } / { $pages }
please-wait = ⏳ মার্কেটপ্লেসে খোঁজ নেওয়া হচ্ছে…
cancelled = ঠিক আছে, প্রশ্নটি বাদ দেওয়া হলো।
cancelled-purchase = ঠিক আছে, প্রশ্নটি বাদ দেওয়া হলো। কিছু কেনা হয়নি।
nothing-to-cancel = এখন কোনো প্রশ্ন খোলা নেই। খুঁজতে যেকোনো কিছু লিখুন।
words-only = আমি শুধু লেখা পড়তে পারি। যা খুঁজছেন তা লিখুন, অথবা নিচ থেকে বেছে নিন।
unknown-command = এই কমান্ডটি আমার জানা নেই। যেগুলো জানি:
unnamed = (নাম নেই)
joined = { $first }, { $next }
