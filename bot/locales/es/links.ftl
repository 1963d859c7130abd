open-site = 🌐 Ir al sitio de HStockPlus
confirm-title-link = 🛑 <b>Mira el enlace una vez más. ¿Comprar de todos modos?</b>
link-under-way = 🔁 <b>El pedido #{ $number } para este enlace sigue en curso.</b> Lo que traiga un segundo pedido no se podrá distinguir de lo suyo.
link-unsettled = ❓ <b>Una compra para este enlace sigue en duda:</b> quizá ya se hizo.
link-elsewhere = 🔗 <b>¿Es este el enlace correcto?</b> Lleva a { $host }, y el artículo es para { $platforms }.
