account-files-which = 📤 <b>Exportar</b> · Pedido #{ $number }
account-files-kinds = Todas as contas deste pedido em um só arquivo. O TXT é exatamente o que foi entregue. O CSV tem uma coluna para cada campo. Com um modelo próprio, você escolhe os campos e a ordem deles.
account-files-txt = 📄 TXT, como foi entregue
account-files-csv = 📊 CSV, campo por campo
account-files-template = ✏️ Modelo próprio
account-files-again = 🔁 { $template }
account-files-ask =
    ✏️ Envie o modelo de uma linha do arquivo, por exemplo { $example }

    Cada nome entre chaves vira esse campo da conta, exatamente como foi entregue. O resto fica como você digitar; para ter a própria chave no texto, digite duas: { $braces }

    Estes são os campos deste pedido:
account-files-bad = { $why ->
    [nothing] ⚠️ Não encontrei nenhum nome de campo entre chaves.
    [brace] ⚠️ Uma das chaves está sem o par dela.
   *[long] ⚠️ Está longo demais. Um modelo tem no máximo { $longest } caracteres.
}
account-files-guessed = ❔ Contas cujos campos são um palpite meu: { $shown }
account-files-raw-alone = ⚠️ Contas que não consegui ler e que estão só na coluna raw: { $shown }
account-files-left-out = ⚠️ Contas que não consegui ler e que não estão neste arquivo: { $shown }. O TXT tem todas.
account-files-unknown = ⚠️ Nenhuma conta tem estes campos, então ficam vazios: { $fields }
account-files-guarded = ⚠️ Valores que o Excel poderia tomar por uma fórmula têm aqui um ' na frente. O TXT tem tudo como foi entregue.
account-files-too-large = ⚠️ O arquivo passa do tamanho que o Telegram aceita (50 MB). O TXT é menor.
account-files-none-read = ⚠️ Não consegui ler os campos de nenhuma destas contas. O TXT tem todas como foram entregues.
