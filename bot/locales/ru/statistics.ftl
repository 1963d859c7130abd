command-stats = Ваша статистика: расходы и номера
stats-open = 📊 Статистика
stats-title = 📊 <b>Статистика</b> · { $period }
stats-period = { $period ->
    [week] 7 дней
    [month] 30 дней
    [quarter] 90 дней
   *[all] Всё время
}
stats-period-button = { $chosen ->
    [yes] • { $period }
   *[no] { $period }
}
stats-never = 📊 Статистики пока нет: здесь ещё ничего не куплено. Потом здесь будет видно, сколько вы тратите и как работают арендованные номера.
stats-empty = За это время ничего не куплено.
stats-spent = 💸 Потрачено: <b>{ $total }</b> · { $count ->
    [one] { $shown } заказ
    [few] { $shown } заказа
    [many] { $shown } заказов
   *[other] { $shown } заказа
}
stats-share = { $square } { $name }: { $amount }
stats-rentals = Аренда номеров
stats-other = Прочее
stats-currencies = Другие валюты (здесь не показаны): { $count }
stats-unknown = ⏳ { $count ->
    [one] Не учтён { $shown } заказ: его стоимость пока неизвестна.
    [few] Не учтены { $shown } заказа: их стоимость пока неизвестна.
    [many] Не учтены { $shown } заказов: их стоимость пока неизвестна.
   *[other] Не учтены { $shown } заказа: их стоимость пока неизвестна.
}
stats-services = 📱 <b>Номера, на которые пришёл код</b>, и медиана ожидания
stats-service = { $flag } { $service }, { $country }: { $received } из { $rentals } ({ $percent }){ $wait ->
    [none] {""}
   *[other] {" "}· { $wait }
}
stats-all = 📱 Все номера ({ $count })
stats-bar = <i>{ $days ->
    [one] Столбик — { $shown } день (UTC).
    [few] Столбик — { $shown } дня (UTC).
    [many] Столбик — { $shown } дней (UTC).
   *[other] Столбик — { $shown } дня (UTC).
}</i>
success-offers =
    📱 <b>{ $name }</b>

    Выберите страну или напишите её название. Сначала то, что лучше срабатывало.
success-title = 👥 <b>В этом боте за 14 дней</b>
success-row = { $flag } { $name }: код пришёл на { $received } из { $rentals }{ $wait ->
    [none] {""}
   *[other] , обычно за { $wait }
}
success-offer = 👥 В этом боте за 14 дней: код пришёл на { $received } из { $rentals }{ $wait ->
    [none] {""}
   *[other] , обычно за { $wait }
}.
success-sort-chance = ↕️ По успешности
success-sort-price = ↕️ По цене
success-setting-on = 👥 Что сработало: вкл.
success-setting-off = 👥 Что сработало: выкл.
success-setting-about = Что сработало: у номеров видно, на сколько из них пришёл код — у всех клиентов вместе и без имён. Если выключить, вы этого не увидите, и ваши аренды не будут учитываться.
found-words-stats = статистика, статистику, статистики, расходы, расход, траты, потрачено, сколько потратил, сколько потратила, сколько я потратил, график, диаграмма, успешность
