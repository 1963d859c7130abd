settings-unit-limit = 🏷 Precio máximo: { $amount }
settings-month-limit = 🗓 Presupuesto mensual: { $amount }
limit-ask-unit =
    🏷 ¿Cuál es el <b>precio</b> máximo por unidad{ $currency ->
        [none] {""}
       *[other] , en { $currency }
    }? Por encima de eso te preguntaré una vez más. Envía un importe, por ejemplo 0,50.

    Vale para productos, SMM y números alquilados. Donde el precio se muestra por 1000, el máximo también es por 1000.
limit-ask-month = 🗓 ¿Cuánto pueden costar como máximo todos los pedidos de <b>un mes</b> (UTC){ $currency ->
    [none] {""}
   *[other] , en { $currency }
}? Por encima de eso te preguntaré una vez más. Envía un importe, por ejemplo 500.
limit-spent = { $known ->
    [yes] { $period ->
        [day] Gastado hoy hasta ahora: <b>{ $amount }</b>
       *[month] Gastado este mes hasta ahora: <b>{ $amount }</b>
    }
   *[no] { $period ->
        [day] Aún no se sabe con certeza cuánto se gastó hoy: falta conocer el cobro de algún pedido.
       *[month] Aún no se sabe con certeza cuánto se gastó este mes: falta conocer el cobro de algún pedido.
    }
}
limit-above-unit = 🏷 <b>Esto supera tu precio máximo:</b> { $units ->
    [1] { $would } por unidad
   *[other] { $would } por { $per }
}, y tu máximo es de { $allowed }.
limit-above-month = 🗓 <b>Esto supera tu presupuesto:</b> con este pedido, el gasto de este mes llegaría a { $would } y tu presupuesto es de { $allowed }.
limit-perhaps-above-unit = 🏷 <b>Esto podría superar tu precio máximo</b> de { $allowed }: no se sabe con certeza cuánto costará una parte.
limit-perhaps-above-month = 🗓 <b>Esto podría superar tu presupuesto</b> de { $allowed } al mes: no se sabe con certeza cuánto costarán todos los pedidos de este mes.
