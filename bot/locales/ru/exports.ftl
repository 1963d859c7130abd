exports-which =
    📤 <b>Экспорт</b>

    Все ваши заказы в одном файле. Excel открывается на любом телефоне и компьютере, CSV — для других программ.
exports-xlsx = 📊 Excel (XLSX)
exports-csv = 📄 CSV
exports-done = 📤 Все ваши заказы, сначала новые.
exports-nothing = 📤 Экспортировать пока нечего.
exports-too-large = ⚠️ Ваши заказы не помещаются в файл, который принимает Telegram (до 50 МБ). { $format ->
    [csv] Файл Excel меньше.
   *[xlsx] Вы найдёте их на сайте HStockPlus.
}
exports-sheet = Заказы
exports-column = { $column ->
    [order] Номер заказа
    [kind] Вид
    [item-number] Номер товара
    [item] Товар
    [category] Категория
    [quantity] Количество
    [link] Ссылка
    [country] Страна
    [phone] Номер телефона
    [placed] Оформлен (UTC)
    [finished] Завершён (UTC)
    [status] Статус
    [estimate] Примерная сумма
    [estimate-exact] Примерная сумма (точно)
    [charge] Списано
    [charge-exact] Списано (точно)
    [currency] Валюта
    [start-count] Было в начале
    [remains] Осталось
    [delivered] Доставлено
   *[key] API-ключ
}
exports-kind = { $kind ->
    [product] Товар
    [smm] SMM
   *[rental] Аренда номера
}
