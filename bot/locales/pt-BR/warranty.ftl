warranty-until = { $least ->
    [yes] 🛡 Garantia da loja: pelo menos até { $when }
   *[no] 🛡 Garantia da loja: até { $when }
}
push-warranty = 🛡 <b>Pedido #{ $number }</b>: a garantia da loja termina { $left }.
push-warranty-advice = Confira agora se tudo funciona. Se algo falhar, use <b>Relatar um problema</b> antes do fim da garantia.
