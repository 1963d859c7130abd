orders-missing = 🔍 Заказы, которых здесь нет: { $numbers }
orders-refresh-all = 🔄 Обновить все
numbers-bad-list = ✋ Не получается прочитать это как номера заказов. Отправьте номера и диапазоны, например <code>23501 23510-23520</code>: не больше { $most }, каждый диапазон от меньшего к большему.
track-many-asking = ⏳ Запрашиваю заказы у маркетплейса: { $done } из { $of }
track-many-done = 📌 <b>Номера ваших заказов</b>
track-many-row = { $place }. <b>#{ $number }</b>: { $outcome ->
    [tracked] теперь отслеживается
    [known] уже отслеживается
    [not_theirs] не найден ни по одному из ваших API-ключей
    [no_answer] маркетплейс не ответил
   *[not_asked] дальше запросов не было
}
refresh-asking = ⏳ Обновляю: { $done } из { $of }
refresh-done = 🔄 Обновлено: { $answered } из { $chosen }
refresh-left = ℹ️ Запрошены самые новые; остальные ({ $left }) проверяются сами, как всегда.
refresh-none = 🔄 Активных заказов здесь больше нет.
