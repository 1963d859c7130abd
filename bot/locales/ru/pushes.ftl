push-status = { $mark } <b>Заказ #{ $number }</b>, новый статус: <b>{ $status }</b>
push-goods = 🎁 <b>Заказ #{ $number }</b> · { $status }
push-code = 🔐 Ваш код: <code>{ $code }</code>
push-text = 📩 <b>Пришло SMS:</b>
push-code-order = Заказ #{ $number }
push-code-copy = 📋 { $code }
push-expired = ⌛ <b>Заказ #{ $number }</b>: { $closed ->
    [yes] HStockPlus закрыл номер, код не пришёл.
   *[no] срок номера истёк, код не пришёл.
}
push-key-stopped =
    🔑 <b>Ваш API-ключ { $mask } перестал работать.</b>

    Его заказы не отслеживаются, пока вы не замените ключ: /key
pinned-card = 📌 { $counts }
pinned-numbers = { $count ->
    [one] { $shown } номер ждёт кода
    [few] { $shown } номера ждут кода
    [many] { $shown } номеров ждут кода
   *[other] { $shown } номера ждут кода
}
pinned-orders = { $count ->
    [one] { $shown } открытый заказ
    [few] { $shown } открытых заказа
    [many] { $shown } открытых заказов
   *[other] { $shown } открытого заказа
}
pinned-done = 📌 В работе больше ничего нет.
pinned-off = 📌 Закреплённая сводка выключена.
push-repeat = <i>↻ Возможно, это повтор.</i>
push-charge = 💵 <b>Заказ #{ $number }</b>: списана не та сумма, которая ожидалась.
push-charge-open = 💵 <b>Заказ #{ $number }</b>: точная сумма была неизвестна, теперь она известна.
push-lost = ⚠️ <b>Заказ #{ $number }</b>: HStockPlus больше не находит его по вашему ключу. Ещё сутки я буду время от времени проверять; чтобы проверить сразу, откройте заказ и нажмите «Обновить».
