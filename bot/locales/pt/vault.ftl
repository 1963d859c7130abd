command-vault = Contas entregues, campo a campo
vault-title = 🔐 <b>Contas entregues</b>
vault-none = Ainda não foi entregue nada. As contas que comprar ficam aqui, campo a campo.
vault-none-fit = Nenhuma conta entregue corresponde. Pesquiso por parte do nome de um artigo, pelo número de uma encomenda e por um utilizador ou endereço de e-mail completo.
vault-search-ask = 🔎 Envie parte do nome de um artigo, o número de uma encomenda, ou o utilizador ou o endereço de e-mail completo de uma conta.
vault-open = 🔐 Campos
vault-account = 🔐 <b>Encomenda #{ $number }</b> · Conta { $place } de { $total }
vault-how = { $how ->
    [declared] Lida segundo o formato da loja.
    [misfit] ⚠️ Não corresponde ao formato da loja, por isso aqui está tal como chegou.
    [unclear] ⚠️ Pode ler-se de duas maneiras, por isso aqui está tal como chegou.
   *[guessed] ❔ Não conheço nenhum formato desta loja: o que tem ponto de interrogação é uma suposição.
}
vault-field = { $name }: { $value }
vault-field-guessed = { $name } (?): { $value }
vault-long = { $shown } caracteres, no ficheiro
vault-name = { $key ->
    [login] Utilizador
    [password] Palavra-passe
    [email] E-mail
    [email_password] Palavra-passe e-mail
    [recovery_email] E-mail alternativo
    [recovery_password] Palavra-passe e-mail alt.
    [phone] Telefone
    [totp] 2FA
    [email_totp] 2FA do e-mail
    [backup_codes] Códigos de reserva
    [auth_token] Auth token
    [ct0] ct0
    [oauth_token] Token OAuth
    [oauth_secret] Segredo OAuth
    [refresh_token] Refresh token
    [client_id] ID de cliente
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
    [yes] ✅ Anotou que a conta funciona.
   *[no] ❌ Anotou que a conta não funciona.
}
vault-before = ‹
vault-after = ›
vault-gone = ⚠️ A HStockPlus já não fornece os dados desta conta.
vault-no-seed = Esta conta não contém nenhuma chave 2FA que eu consiga ler.
found-words-vault = vault, contas entregues, contas compradas, as minhas contas, minhas palavras-passe
