account-files-which = 📤 <b>Exportar</b> · Encomenda #{ $number }
account-files-kinds = Todas as contas desta encomenda num só ficheiro. O TXT é exatamente o que foi entregue. O CSV tem uma coluna para cada campo. Com um modelo próprio, escolhe os campos e a sua ordem.
account-files-txt = 📄 TXT, tal como entregue
account-files-csv = 📊 CSV, campo a campo
account-files-template = ✏️ Modelo próprio
account-files-again = 🔁 { $template }
account-files-ask =
    ✏️ Envie o modelo de uma linha do ficheiro, por exemplo { $example }

    Cada nome entre chavetas dá lugar a esse campo da conta, exatamente como foi entregue. Tudo o resto fica como o escrever; para uma chaveta, escreva duas: { $braces }

    Estes são os campos desta encomenda:
account-files-bad = { $why ->
    [nothing] ⚠️ Não encontro nenhum nome de campo entre chavetas.
    [brace] ⚠️ Falta o par de uma das chavetas.
   *[long] ⚠️ É demasiado longo. Um modelo tem, no máximo, { $longest } caracteres.
}
account-files-guessed = ❔ Contas cujos campos são uma suposição minha: { $shown }
account-files-raw-alone = ⚠️ Contas que não consegui ler e que estão apenas na coluna raw: { $shown }
account-files-left-out = ⚠️ Contas que não consegui ler e que não estão neste ficheiro: { $shown }. O TXT tem-nas todas.
account-files-unknown = ⚠️ Nenhuma conta tem estes campos, por isso ficam vazios: { $fields }
account-files-guarded = ⚠️ Os valores que o Excel poderia tomar por uma fórmula têm aqui um ' à frente. O TXT tem-nos tal como foram entregues.
account-files-too-large = ⚠️ Ultrapassa o tamanho de ficheiro que o Telegram aceita (50 MB). O TXT é mais pequeno.
account-files-none-read = ⚠️ Não consegui ler os campos de nenhuma destas contas. O TXT tem-nas tal como foram entregues.
