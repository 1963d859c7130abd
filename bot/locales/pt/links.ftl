open-site = 🌐 Abrir o site da HStockPlus
confirm-title-link = 🛑 <b>Veja o link mais uma vez. Comprar mesmo assim?</b>
link-under-way = 🔁 <b>A encomenda #{ $number } para este link ainda está em curso.</b> O que uma segunda trouxer não se poderá distinguir do que esta traz.
link-unsettled = ❓ <b>Uma compra para este link ainda está por esclarecer:</b> pode já ter sido feita.
link-elsewhere = 🔗 <b>É este o link certo?</b> Leva a { $host }, e o artigo é para { $platforms }.
