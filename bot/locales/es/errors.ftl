error-key =
    🔑 <b>Clave API no válida.</b> El marketplace ya no acepta tu clave.

    Reemplázala: /key
error-catalog =
    ⚠️ Ahora mismo no se puede explorar el marketplace. No es culpa tuya.

    Inténtalo más tarde o conecta una <b>clave API</b> propia.
error-money = 💸 El saldo no alcanza para esto. No se compró nada.
error-not-found = 🤷 El marketplace no encuentra esto (o ya no lo encuentra).
error-refused =
    ❌ El marketplace lo rechazó.
    Respondió: <i>{ $words }</i>
error-busy = 🐢 Ahora mismo el marketplace recibe demasiadas consultas. Espera alrededor de { $seconds ->
    [one] { $seconds } segundo
    [many] { $seconds } de segundos
   *[other] { $seconds } segundos
} e inténtalo de nuevo.
error-unreachable = ⚠️ Ahora mismo no se puede conectar con el marketplace. No se compró ni se cambió nada.
error-unsure = ❓ El marketplace no respondió con claridad. Revisa tus pedidos antes de intentarlo de nuevo.
error-gone = 🤷 Esto ya no está. Puede que haya salido del catálogo.
error-bad-button = 🤷 Ya no puedo leer este botón. Continúa por aquí:
error-storage =
    😔 Ahora mismo no puedo guardar nada, así que esto quedó sin terminar. Una compra en curso no se pierde.

    Inténtalo de nuevo en unos minutos.
error-unexpected =
    😔 Algo salió mal de mi parte. No se perdió nada.

    Referencia: <code>{ $reference }</code>
too-fast = 🐢 Son más mensajes de los que puedo atender. Dejé sin atender los últimos: espera un momento y continúa.
too-fast-tap = Demasiado rápido: espera un momento y toca de nuevo.
