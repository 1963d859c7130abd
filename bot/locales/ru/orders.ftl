orders-title = 📦 <b>Заказы</b>
orders-count = { $total ->
    [one] { $shown } заказ
    [few] { $shown } заказа
    [many] { $shown } заказов
   *[other] { $shown } заказа
}
orders-none = Заказов здесь пока нет.
orders-none-fit = Подходящих заказов нет. Нажмите <b>Все</b> или поищите по другим словам.
orders-code-came = Код получен
orders-found = 🔎 { $words }
orders-row = { $mark } <b>#{ $number }</b> { $name }
orders-doubt = ❓ <b>{ $name }</b> × { $quantity }
orders-in-doubt = под вопросом
orders-cost-about = ≈ { $amount }
orders-filter = { $chosen ->
    [yes] • { $phase ->
        [active] Активные
        [delivered] Доставленные
        [problem] Проблемные
       *[all] Все
    }
   *[no] { $phase ->
        [active] Активные
        [delivered] Доставленные
        [problem] Проблемные
       *[all] Все
    }
}
orders-search-ask = 🔎 Пришлите номер заказа или часть названия товара.
orders-export = 📤 Экспорт
numbers-title = ☎️ <b>Активные номера</b>
numbers-none = Активных номеров нет. Арендуйте номер, чтобы получить SMS-код.
numbers-row = { $place }. { $received ->
    [yes] ✅
   *[no] ⏳
} { $flag } <code>{ $phone }</code> · { $name }
numbers-waiting = Ждёт кода
numbers-code = Код: <code>{ $code }</code>
numbers-text = Пришло SMS без кода
numbers-left = срок истекает { $when }
numbers-minutes = через { $minutes } мин
numbers-time-is-up = срок истёк
numbers-copy = { $what ->
    [code] 📋 Код
    [text] 📋 Текст
   *[number] 📋 Номер
}
order-title = { $mark } <b>Заказ #{ $number }</b>
order-name = { $name }
order-item = { $name } × { $quantity }
order-status = Статус: <b>{ $status }</b>
order-placed-now = Оформлен
order-delivered-some = Доставлено: { $delivered }
order-untitled = Оформлен в другом месте
order-delivered = Доставлено: { $delivered } из { $quantity }
order-start = Было в начале: { $count }
order-remains = Осталось: { $count }
order-link = Ссылка: { $link }
order-charge = Списано: <b>{ $charge }</b>
order-charge-against = Списано: <b>{ $charge }</b> (ожидалось { $estimate })
order-estimate = Примерная сумма: { $estimate }
order-charge-untold = { $estimated ->
    [yes] Фактическое списание пока неизвестно (ожидалось { $estimate })
   *[no] Фактическое списание пока неизвестно
}
ending-whole = <b>{ $status }</b>: { $money }
ending-part = <b>Доставлено { $delivered } из { $quantity }</b>, { $money }
ending-money = { $told ->
    [returned] возвращено { $amount }
    [about] возвращено примерно { $amount }
    [nothing] деньги не списаны
    [kept] деньги пока не возвращены
   *[untold] HStockPlus не сообщает, возвращены ли деньги
}
ending-no-code = { $told ->
    [nothing] <b>Код не пришёл:</b> деньги не списаны
    [charged] <b>Код не пришёл.</b> Списано: <b>{ $charge }</b>
   *[untold] <b>Код не пришёл.</b> HStockPlus не сообщил о списании
}
order-placed = Оформлен: { $when }
order-finished = Завершён: { $when }
order-manual = 👤 Этот заказ доставляется вручную: это может занять часы или дни. Я пришлю его сюда; он останется в разделе «Заказы».
order-automatic = ⚡ Обычно доставка занимает секунды. Я пришлю заказ сюда; он останется в разделе «Заказы».
order-next-smm = 📈 Ход выполнения виден здесь, и я сообщу, когда всё будет готово; заказ останется в разделе «Заказы».
order-accounts = 🔓 Показать аккаунты
order-again = 🔁 Купить ещё
order-open = 📦 Открыть заказ
number-title = { $mark } <b>{ $name }</b> · Заказ #{ $number }
number-phone = { $flag } <code>{ $phone }</code>
number-phone-unknown = Номер пока неизвестен.
number-waiting = ⏳ Ждёт кода
number-expires = Срок истекает { $when }
number-received = ✅ Код: <code>{ $code }</code>
number-text = 📩 Пришло SMS:
sms-copy = 📋 Скопировать текст
number-over = ⌛ Этот номер больше не действует.
number-no-cancel = ℹ️ Номер отменить нельзя.
number-copy = 📋 Скопировать номер
number-another = ➕ Ещё номер
number-same = ♻️ Тот же номер ещё раз
goods-title = 🎁 <b>Заказ #{ $number }</b>
goods-count = { $count ->
    [one] { $shown } аккаунт
    [few] { $shown } аккаунта
    [many] { $shown } аккаунтов
   *[other] { $shown } аккаунта
}
goods-none = По этому заказу пока нет аккаунтов, которые можно показать.
goods-file = Аккаунты — в файле, по одному на строке.
goods-tap = { $count ->
    [1] 👆 Нажмите на аккаунт, чтобы скопировать его.
   *[other] 👆 Нажмите на любой аккаунт, чтобы скопировать его.
}
goods-copy-one = 📋 { $number }
goods-as-file = 📄 Файл
goods-copy = { $count ->
    [1] 📋 Скопировать
   *[other] 📋 Скопировать все
}
track-ask =
    📌 Какой заказ? Пришлите его номер, как на сайте HStockPlus, например <code>23501</code>.

    Я буду отслеживать заказ и доставлю сюда всё, что к нему относится.
track-bad-number = Это не номер заказа. Пришлите, пожалуйста, цифры, например <code>23501</code>.
track-begun = 📌 <b>Заказ #{ $number }</b> теперь отслеживается.
track-already = 📌 <b>Заказ #{ $number }</b> уже отслеживается.
track-not-theirs =
    🔍 Ни по одному из ваших API-ключей этот заказ не найден. Проверьте номер заказа ещё раз.

    Для заказа с другой учётной записи HStockPlus нужен её ключ.
goods-too-large = ⚠️ Аккаунты не помещаются в файл, который принимает Telegram (до 50 МБ). Вы найдёте их на сайте HStockPlus.
goods-unread = ⚠️ HStockPlus доставил что-то в формате, который я не могу прочитать. Кнопка <b>Показать аккаунты</b> запросит это как есть.
goods-unread-file = ⚠️ HStockPlus доставил что-то в формате, который я не могу прочитать. Всё в файле, в точности как пришло.
goods-no-key = ⚠️ Эти аккаунты слишком объёмны, чтобы хранить их у меня, а API-ключ, к которому они относятся, удалён. Подключите его снова, затем нажмите <b>Показать аккаунты</b>.
