account-files-which = 📤 <b>导出</b> · 订单 #{ $number }
account-files-kinds = 此订单的全部账号都在一个文件里。TXT 与交付的内容完全一致。CSV 中每个字段一列。使用自定义模板，可以选择字段和顺序。
account-files-txt = 📄 TXT，交付原样
account-files-csv = 📊 CSV，按字段分列
account-files-template = ✏️ 自定义模板
account-files-again = 🔁 { $template }
account-files-ask =
    ✏️ 请发送文件中一行的模板，例如 { $example }

    花括号中的每个名称会换成账号的对应字段，与交付的内容完全一致。其余内容保持您输入的原样；需要花括号本身时，请输入两个：{ $braces }

    此订单的字段：
account-files-bad = { $why ->
    [nothing] ⚠️ 没有找到花括号中的字段名称。
    [brace] ⚠️ 有一个花括号没有配对。
   *[long] ⚠️ 太长了。模板最多 { $longest } 个字符。
}
account-files-guessed = ❔ 字段为推测的账号：{ $shown }
account-files-raw-alone = ⚠️ 无法读取、仅在 raw 列中的账号：{ $shown }
account-files-left-out = ⚠️ 无法读取、未写入此文件的账号：{ $shown }。TXT 中包含全部账号。
account-files-unknown = ⚠️ 没有账号包含以下字段，因此留空：{ $fields }
account-files-guarded = ⚠️ Excel 可能当作公式的值，这里在前面加了 '。TXT 中保持交付原样。
account-files-too-large = ⚠️ 文件超过了 Telegram 允许的大小（50 MB）。TXT 会小一些。
account-files-none-read = ⚠️ 这些账号的字段都无法读取。TXT 中保持交付原样。
