command-vault = Доставленные аккаунты по полям
vault-title = 🔐 <b>Доставленные аккаунты</b>
vault-none = Пока ничего не доставлено. Купленные аккаунты появятся здесь, разложенные по полям.
vault-none-fit = Подходящих аккаунтов среди доставленных нет. Я ищу по части названия товара и по номеру заказа, а логин или адрес почты нужен целиком.
vault-search-ask = 🔎 Пришлите часть названия товара, номер заказа либо логин или адрес почты аккаунта целиком.
vault-open = 🔐 По полям
vault-account = 🔐 <b>Заказ #{ $number }</b> · Аккаунт { $place } из { $total }
vault-how = { $how ->
    [declared] Прочитано по формату магазина.
    [misfit] ⚠️ Данные не подходят под формат магазина, поэтому показаны так, как пришли.
    [unclear] ⚠️ Данные можно прочитать двумя способами, поэтому они показаны так, как пришли.
   *[guessed] ❔ Формат магазина мне неизвестен: всё, что со знаком вопроса, — догадка.
}
vault-field = { $name }: { $value }
vault-field-guessed = { $name }?: { $value }
vault-long = { $shown } симв., в файле
vault-name = { $key ->
    [login] Логин
    [password] Пароль
    [email] Почта
    [email_password] Пароль от почты
    [recovery_email] Резервная почта
    [recovery_password] Пароль от резервной почты
    [phone] Телефон
    [totp] 2FA
    [email_totp] 2FA почты
    [backup_codes] Резервные коды
    [auth_token] Auth-токен
    [ct0] ct0
    [oauth_token] OAuth-токен
    [oauth_secret] Секрет OAuth
    [refresh_token] Токен обновления
    [client_id] Client ID
    [oauth2] OAuth 2
    [cookies] Cookies
    [user_agent] User-Agent
    [proxy] Прокси
    [profile_url] Ссылка на профиль
    [link] Ссылка
    [email_access] Доступ к почте
    [date] Дата
    [followers] Подписчики
    [posts] Посты
    [year] Год
    [country] Страна
    [avatar] Аватар
   *[other] Поле { $place }
}
vault-copy-line = 📋 Вся строка
vault-copy = 📋 { $name }
vault-code = 🔢 Код 2FA
vault-works = { $chosen ->
    [yes] • ✅ Рабочий
   *[no] ✅ Рабочий
}
vault-broken = { $chosen ->
    [yes] • ❌ Нерабочий
   *[no] ❌ Нерабочий
}
vault-noted = { $works ->
    [yes] ✅ Вы отметили, что аккаунт рабочий.
   *[no] ❌ Вы отметили, что аккаунт нерабочий.
}
vault-before = ‹
vault-after = ›
vault-gone = ⚠️ HStockPlus больше не сообщает данные этого аккаунта.
vault-no-seed = В этом аккаунте нет ключа 2FA, который я могу прочитать.
found-words-vault = vault, доставленные аккаунты, купленные аккаунты, мои аккаунты, мои пароли
