command-vault = Cuentas entregadas, campo por campo
vault-title = 🔐 <b>Cuentas entregadas</b>
vault-none = Aún no se entregó nada. Las cuentas que compres estarán aquí, campo por campo.
vault-none-fit = Ninguna cuenta entregada coincide. Busco por parte del nombre de un artículo, por número de pedido y por un usuario o un correo completos.
vault-search-ask = 🔎 Envía parte del nombre de un artículo, un número de pedido, o el usuario o el correo completos de una cuenta.
vault-open = 🔐 Campos
vault-account = 🔐 <b>Pedido #{ $number }</b> · Cuenta { $place } de { $total }
vault-how = { $how ->
    [declared] Leída según el formato de la tienda.
    [misfit] ⚠️ No se ajusta al formato de la tienda, así que aquí está tal como llegó.
    [unclear] ⚠️ Se puede leer de dos maneras, así que aquí está tal como llegó.
   *[guessed] ❔ No conozco ningún formato de esta tienda: lo que lleva un signo de interrogación es una suposición.
}
vault-field = { $name }: { $value }
vault-field-guessed = { $name } (?): { $value }
vault-long = { $shown } caracteres, en el archivo
vault-name = { $key ->
    [login] Usuario
    [password] Contraseña
    [email] Correo
    [email_password] Contraseña correo
    [recovery_email] Correo alternativo
    [recovery_password] Contraseña correo alt.
    [phone] Teléfono
    [totp] 2FA
    [email_totp] 2FA del correo
    [backup_codes] Códigos de respaldo
    [auth_token] Auth token
    [ct0] ct0
    [oauth_token] Token OAuth
    [oauth_secret] Secreto OAuth
    [refresh_token] Refresh token
    [client_id] ID de cliente
    [oauth2] OAuth 2
    [cookies] Cookies
    [user_agent] User-Agent
    [proxy] Proxy
    [profile_url] Enlace al perfil
    [link] Enlace
    [email_access] Acceso al correo
    [date] Fecha
    [followers] Seguidores
    [posts] Publicaciones
    [year] Año
    [country] País
    [avatar] Avatar
   *[other] Campo { $place }
}
vault-copy-line = 📋 Copiar línea
vault-copy = 📋 { $name }
vault-code = 🔢 Código 2FA
vault-works = { $chosen ->
    [yes] • ✅ Funciona
   *[no] ✅ Funciona
}
vault-broken = { $chosen ->
    [yes] • ❌ Falla
   *[no] ❌ Falla
}
vault-noted = { $works ->
    [yes] ✅ Anotaste que la cuenta funciona.
   *[no] ❌ Anotaste que la cuenta no funciona.
}
vault-before = ‹
vault-after = ›
vault-gone = ⚠️ HStockPlus ya no facilita los datos de esta cuenta.
vault-no-seed = Esta cuenta no contiene ninguna clave 2FA que yo pueda leer.
found-words-vault = vault, cuentas entregadas, cuentas compradas, mis cuentas, mis contraseñas
