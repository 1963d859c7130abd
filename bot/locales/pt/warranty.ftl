warranty-until = { $least ->
    [yes] 🛡 Garantia da loja: pelo menos até { $when }
   *[no] 🛡 Garantia da loja: até { $when }
}
push-warranty = 🛡 <b>Encomenda #{ $number }</b>: a garantia da loja termina { $left }.
push-warranty-advice = Verifique agora se está tudo a funcionar. Se algo falhar, use <b>Comunicar um problema</b> antes do fim da garantia.
