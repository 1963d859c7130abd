account-files-which = 📤 <b>Exportar</b> · Pedido #{ $number }
account-files-kinds = Todas las cuentas de este pedido en un archivo. El TXT es exactamente lo que se entregó. El CSV tiene una columna por campo. Con una plantilla propia eliges los campos y su orden.
account-files-txt = 📄 TXT, tal como llegó
account-files-csv = 📊 CSV, campo por campo
account-files-template = ✏️ Plantilla propia
account-files-again = 🔁 { $template }
account-files-ask =
    ✏️ Envía la plantilla de una línea del archivo, por ejemplo { $example }

    Cada nombre entre llaves se cambia por ese campo de la cuenta, exactamente como se entregó. Lo demás queda como lo escribes; para que quede una llave, escríbela dos veces: { $braces }

    Estos son los campos de este pedido:
account-files-bad = { $why ->
    [nothing] ⚠️ No encuentro ningún nombre de campo entre llaves.
    [brace] ⚠️ A una llave le falta su pareja.
   *[long] ⚠️ Es demasiado largo. Una plantilla tiene como máximo { $longest } caracteres.
}
account-files-guessed = ❔ Cuentas cuyos campos son una suposición mía: { $shown }
account-files-raw-alone = ⚠️ Cuentas que no pude leer, solo en la columna raw: { $shown }
account-files-left-out = ⚠️ Cuentas que no pude leer y que no están en este archivo: { $shown }. El TXT las tiene todas.
account-files-unknown = ⚠️ Ninguna cuenta los tiene, así que quedan vacíos: { $fields }
account-files-guarded = ⚠️ Los valores que Excel podría tomar por una fórmula llevan aquí un ' delante. El TXT los tiene tal como se entregaron.
account-files-too-large = ⚠️ Supera el tamaño de archivo que admite Telegram (50 MB). El TXT ocupa menos.
account-files-none-read = ⚠️ No pude leer los campos de ninguna de estas cuentas. El TXT las tiene tal como se entregaron.
