greeting =
    👋 <b>¡Hola!</b> Aquí puedes explorar el catálogo de HStockPlus, comprar, alquilar números y recibir cuentas y códigos en este chat.

    🔑 Para empezar, envíame tu <b>clave API</b>.
    La encuentras en el sitio web de HStockPlus: inicia sesión, abre <b>Account → API</b> y copia la clave.

    <i>El mensaje con tu clave se borra al instante; la clave se guarda cifrada.</i>
greeting-guest =
    👋 <b>¡Hola!</b> Aquí puedes explorar el catálogo de HStockPlus, comprar, alquilar números y recibir cuentas y códigos en este chat.

    👀 Primero echa un vistazo: el catálogo, la búsqueda y los precios están a tu disposición. Escribe lo que sea para buscar.

    🔑 Para comprar o alquilar, envíame tu <b>clave API</b>.
    La encuentras en el sitio web de HStockPlus: inicia sesión, abre <b>Account → API</b> y copia la clave.

    <i>El mensaje con tu clave se borra al instante; la clave se guarda cifrada.</i>
key-needed =
    🔑 Para esto necesito tu <b>clave API</b>. Envíamela y continuamos desde aquí.
    La encuentras en el sitio web de HStockPlus: inicia sesión, abre <b>Account → API</b> y copia la clave.

    <i>El mensaje con tu clave se borra al instante; la clave se guarda cifrada. No se compra nada antes de que lo confirmes.</i>
key-ask =
    🔑 Envíame tu <b>clave API</b>.
    La encuentras en el sitio web de HStockPlus: inicia sesión, abre <b>Account → API</b> y copia la clave.

    <i>El mensaje con tu clave se borra al instante; la clave se guarda cifrada.</i>
key-ask-another =
    🔑 Envía la <b>clave API</b> que quieres añadir.

    <i>El mensaje se borra al instante. /cancel lo deja todo como está.</i>
key-ask-replacement =
    🔑 Envía la nueva <b>clave API</b> que reemplaza a <code>{ $mask }</code>.

    <i>El mensaje se borra al instante. /cancel lo deja todo como está.</i>
connected =
    ✅ <b>Conectado</b>

    Saldo: <b>{ $balance }</b>
key-pays = 🔑 A partir de ahora se paga con la clave <code>{ $mask }</code>. ¿Prefieres pagar con otra?
key-in-sight = ⚠️ Telegram no me permitió borrar el mensaje con tu clave. Bórralo tú, por favor.
key-invalid =
    ❌ <b>Clave API no válida</b>

    Copia la clave completa y envíala de nuevo.
key-maybe =
    🔑 ¿Es <code>{ $mask }</code> una <b>clave API</b>?

    Nada de lo que está a la venta se llama así, y no se envió nada a ninguna parte. Si es una clave, borro tu mensaje, la compruebo y la guardo cifrada.
key-maybe-yes = 🔑 Sí, conectarla
key-maybe-no = 🔎 No, buscarlo
key-unreachable =
    ⚠️ Ahora mismo no se puede conectar con el marketplace, así que no se pudo comprobar la clave.
    Tu clave queda a salvo: toca <b>Reintentar</b> en un momento.
key-lost = Envía la clave API una vez más, por favor.
help =
    <b>Qué puedo hacer</b>

    🛍 /catalog – explorar todo lo que está a la venta
    🔎 /search – buscar por nombre, o escríbelo directamente
    📱 /rent – alquilar un número para recibir un código por SMS
    📋 /mass – muchos pedidos a la vez, desde una lista
    📦 /orders – tus pedidos y lo que entregaron
    ☎️ /numbers – tus números activos
    🔐 /vault – cuentas entregadas, campo por campo, para copiar
    🔔 /watchlist – tus avisos: lo que esperas y a qué precio
    📊 /stats – cuánto gastaste y cómo funcionaron tus números
    ★ /favourites – lo que compras una y otra vez
    📌 /track – seguir un pedido hecho fuera del bot
    🔐 /2fa – códigos a partir de una clave 2FA
    ⚠️ /report – informar al soporte de un problema con un pedido
    💰 /balance – lo que puedes gastar; el saldo se recarga en el sitio web de HStockPlus
    ⚙️ /settings – idioma, notificaciones, límites de gasto, tus datos
    🔑 /key – tus claves API
    ✖️ /cancel – salir de cualquier pregunta

    <b>Confirmar</b> compra exactamente una vez, por más veces que lo toques. Las cuentas y los códigos llegan aquí solos.

    <b>Cancelación o reembolso:</b> HStockPlus no me da la posibilidad de cancelar un pedido ni un número. Si HStockPlus cancela alguno por su cuenta, te digo cuánto se reembolsó a tu saldo. Si quieres un reembolso o un reemplazo, pídelo en su sitio web.
help-guest = 👀 Estás explorando sin clave API: el catálogo, la búsqueda y los precios están a tu disposición. Te pido la clave cuando compras, alquilas o activas un aviso, y para ver tu saldo, tus pedidos y tus números.
command-start = Inicio, menú principal
command-catalog = Explorar el catálogo
command-search = Buscar artículos
command-rent = Alquilar un número
command-orders = Tus pedidos
command-numbers = Números activos
command-track = Seguir un pedido por su número
command-2fa = Códigos 2FA
command-balance = Tu saldo
command-settings = Ajustes
command-key = Claves API
command-help = Ayuda
command-cancel = Salir de la pregunta
private-only = Aquí todo es privado. Escríbeme en nuestro chat privado, por favor.
private-key = ⚠️ ¡Nunca publiques una clave API en un grupo! Reemplázala en el sitio web de HStockPlus y luego envía la nueva en nuestro chat privado.
private-open = Abrir chat privado
not-your-buttons = Estos botones funcionan en tu propio chat privado conmigo.
bot-description =
    Explora HStockPlus, compra y alquila números de teléfono en este chat: las cuentas y los códigos SMS llegan aquí solos.

    Usas tu propia clave API. El mensaje que la contiene se borra al instante y la clave queda protegida: se guarda cifrada y nunca se muestra. No se compra nada antes de que lo confirmes.

    Toca Iniciar para empezar.
bot-short-description = Compra en HStockPlus con tu clave API: borro su mensaje y la guardo cifrada. Los artículos y códigos llegan al chat.
