menu = 🏠 Меню
back = ‹ Назад
next = Следующая ›
prev = ‹ Предыдущая
refresh = 🔄 Обновить
try-again = 🔁 Попробовать снова
search = 🔎 Поиск
menu-title =
    <b>Что вы хотите сделать?</b>

    Чтобы искать в каталоге, просто напишите, что нужно.
menu-catalog = 🛍 Каталог
menu-rent = 📱 Аренда номера
menu-orders = 📦 Заказы
menu-numbers = ☎️ Номера
menu-track = 📌 Отследить заказ
menu-balance = 💰 Баланс
menu-settings = ⚙️ Настройки
menu-help = ❓ Помощь
menu-key = 🔑 API-ключ
page = Страница { $page } из { $pages }
please-wait = ⏳ Запрашиваю данные у маркетплейса…
cancelled = Вопрос отменён.
cancelled-purchase = Вопрос отменён. Ничего не куплено.
nothing-to-cancel = Сейчас я ни о чём не спрашиваю. Чтобы искать, просто напишите, что нужно.
words-only = Я умею читать только текст. Напишите, что вы ищете, или выберите ниже.
unknown-command = Такой команды я не знаю. Вот те, что знаю:
unnamed = (без названия)
joined = { $first }, { $next }
