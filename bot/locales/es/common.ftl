menu = 🏠 Menú
back = ‹ Atrás
next = Siguiente ›
prev = ‹ Anterior
refresh = 🔄 Actualizar
try-again = 🔁 Reintentar
search = 🔎 Buscar

menu-title =
    <b>Elige qué quieres hacer</b>

    O escribe lo que sea para buscarlo en el catálogo.
menu-catalog = 🛍 Catálogo
menu-rent = 📱 Alquilar un número
menu-orders = 📦 Pedidos
menu-numbers = ☎️ Números
menu-track = 📌 Seguir un pedido
menu-balance = 💰 Saldo
menu-settings = ⚙️ Ajustes
menu-help = ❓ Ayuda
menu-key = 🔑 Clave API

page = Página { $page } de { $pages }
please-wait = ⏳ Consultando el marketplace…
cancelled = De acuerdo, dejamos esa pregunta.
cancelled-purchase = De acuerdo, dejamos esa pregunta. No se compró nada.
nothing-to-cancel = No hay ninguna pregunta pendiente. Escribe lo que sea para buscar.
words-only = Solo puedo leer texto. Escribe lo que buscas o elige abajo.
unknown-command = No conozco este comando. Estos son los que conozco:
unnamed = (sin nombre)
joined = { $first }, { $next }
