command-vault = Contas entregues, campo por campo
vault-title = 🔐 <b>Contas entregues</b>
vault-none = Nada foi entregue ainda. As contas que você comprar ficam aqui, campo por campo.
vault-none-fit = Nenhuma conta entregue corresponde. Eu busco por parte do nome de um item, pelo número de um pedido e por um login ou e-mail completo.
vault-search-ask = 🔎 Envie parte do nome de um item, o número de um pedido, ou o login ou e-mail completo de uma conta.
vault-open = 🔐 Campos
vault-account = 🔐 <b>Pedido #{ $number }</b> · Conta { $place } de { $total }
vault-how = { $how ->
    [declared] Lida pelo formato da loja.
    [misfit] ⚠️ Não bate com o formato da loja, então aqui está como veio.
    [unclear] ⚠️ Dá para ler de duas maneiras, então aqui está como veio.
   *[guessed] ❔ Não conheço nenhum formato desta loja: o que tem ponto de interrogação é um palpite.
}
vault-field = { $name }: { $value }
vault-field-guessed = { $name } (?): { $value }
vault-long = { $shown } caracteres, no arquivo
vault-name = { $key ->
    [login] Login
    [password] Senha
    [email] E-mail
    [email_password] Senha do e-mail
    [recovery_email] E-mail reserva
    [recovery_password] Senha do e-mail reserva
    [phone] Telefone
    [totp] 2FA
    [email_totp] 2FA do e-mail
    [backup_codes] Códigos de backup
    [auth_token] Auth token
    [ct0] ct0
    [oauth_token] Token OAuth
    [oauth_secret] Secret OAuth
    [refresh_token] Refresh token
    [client_id] Client ID
    [oauth2] OAuth 2
    [cookies] Cookies
    [user_agent] User-Agent
    [proxy] Proxy
    [profile_url] Link do perfil
    [link] Link
    [email_access] Acesso ao e-mail
    [date] Data
    [followers] Seguidores
    [posts] Publicações
    [year] Ano
    [country] País
    [avatar] Avatar
   *[other] Campo { $place }
}
vault-copy-line = 📋 Copiar linha
vault-copy = 📋 { $name }
vault-code = 🔢 Código 2FA
vault-works = { $chosen ->
    [yes] • ✅ Funciona
   *[no] ✅ Funciona
}
vault-broken = { $chosen ->
    [yes] • ❌ Falha
   *[no] ❌ Falha
}
vault-noted = { $works ->
    [yes] ✅ Você anotou que a conta funciona.
   *[no] ❌ Você anotou que a conta não funciona.
}
vault-before = ‹
vault-after = ›
vault-gone = ⚠️ A HStockPlus não informa mais os dados desta conta.
vault-no-seed = Esta conta não tem nenhuma chave 2FA que eu consiga ler.
found-words-vault = vault, contas entregues, contas compradas, minhas contas, minhas senhas
