settings-notifications = 🔔 Notificaciones
settings-quiet = 🌙 Horas de silencio
settings-zone = 🕒 Zona horaria
settings-low-balance = 💸 Saldo bajo: { $amount }
notify-title = 🔔 <b>Notificaciones</b>
notify-about =
    Los códigos, las entregas y el resultado de una compra llegan siempre. Todo lo demás se puede desactivar:

    <b>Números alquilados</b>: uno venció sin código, o llegaron menos de los que pediste
    <b>Cobros</b>: uno difiere de lo estimado
    <b>Clave, pedido perdido</b>: tu clave API dejó de funcionar, o HStockPlus ya no encuentra un pedido
    <b>Garantías</b>: una termina pronto; suena también en las horas de silencio
notify-about-hidden = <b>Cuentas: ocultas</b> deja fuera del chat lo entregado: te digo cuántas cuentas llegaron y tocas <b>Mostrar</b> o <b>Archivo</b> cuando quieras, por ejemplo cuando ya estés grabando la pantalla.
notify-numbers-on = 🔔 Números alquilados: sí
notify-numbers-off = 🔕 Números alquilados: no
notify-charges-on = 🔔 Cobros: sí
notify-charges-off = 🔕 Cobros: no
notify-tracking-on = 🔔 Clave, pedido perdido: sí
notify-tracking-off = 🔕 Clave, pedido perdido: no
notify-warranty-on = 🔔 Garantías: sí
notify-warranty-off = 🔕 Garantías: no
notify-accounts-shown = 👁 Cuentas: en el chat
notify-accounts-hidden = 🙈 Cuentas: ocultas
notify-digest = ☀️ Resumen diario: { $when }
notify-off = no
notify-switch-off = ✖️ Desactivar
quiet-title = 🌙 <b>Horas de silencio</b>
quiet-about = En las horas de silencio todo sigue llegando, pero sin sonido. Solo suenan los códigos, las entregas y el fin de una garantía.
quiet-on = Silencio de <b>{ $start }</b> a <b>{ $end }</b>.
quiet-off = No hay horas de silencio.
quiet-choose = 🌙 Elegir las horas
quiet-ask-start = ¿Desde qué hora debe haber silencio?
quiet-ask-end = Silencio desde <b>{ $start }</b>: ¿hasta qué hora?
clock-now = Tu hora ahora: <b>{ $time }</b>. Si no es correcta, toca <b>Zona horaria</b>.
zone-title = 🕒 <b>Zona horaria</b>
zone-now = Tu hora ahora: <b>{ $time }</b>.
zone-ask = ¿Qué hora es ahora donde estás? Toca la hora.
zone-about = No sigo el horario de verano: cuando cambie tu reloj, elige otra vez.
zone-ask-minutes = ¿Cuál se acerca más a tu reloj?
digest-title = ☀️ <b>Resumen diario</b>
digest-about = Una vez al día, a la hora que toques, resumo 24 horas: lo entregado, lo que debe entregar una persona, lo que está en duda, lo que gastaste y tu saldo. Si un día no hay nada que contar, no llega.
digest-on = Llega a las <b>{ $time }</b>.
digest-off = Está desactivado.
digest-heading = ☀️ <b>Tus últimas 24 horas</b>
digest-delivered = ✅ Entregados: { $shown }
digest-waiting = 👤 A la espera de una persona: { $shown }
digest-doubts = ❓ En duda: { $shown }
digest-spent = 💵 Gastado: { $amount }
digest-spent-open = 💵 Gastado: aún no se sabe con certeza
digest-no-balance = 💰 HStockPlus no indicó tu saldo en este momento.
low-ask = 💸 ¿Por debajo de qué saldo{ $currency ->
    [none] {""}
   *[other] {" "}(en { $currency })
} quieres que te lo diga? Lo haré una sola vez cada vez que baje de ahí. Envía un importe, por ejemplo 5.
push-low-balance = 💸 <b>Tu saldo es de { $balance }</b>, menos de los { $threshold } que fijaste. Clave API: <code>{ $mask }</code>
goods-arrived = { $count ->
    [one] Llegó { $shown } cuenta.
    [many] Llegaron { $shown } de cuentas.
   *[other] Llegaron { $shown } cuentas.
}
goods-show = 👁 Mostrar
