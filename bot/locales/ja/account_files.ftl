account-files-which = 📤 <b>書き出し</b> · 注文 #{ $number }
account-files-kinds = この注文のすべてのアカウントを1つのファイルにまとめます。TXTは納品されたままの内容です。CSVは項目ごとに列が分かれます。テンプレートでは、項目とその順番を自由に選べます。
account-files-txt = 📄 TXT（納品のまま）
account-files-csv = 📊 CSV（項目ごと）
account-files-template = ✏️ テンプレート
account-files-again = 🔁 { $template }
account-files-ask =
    ✏️ ファイルの1行分のテンプレートを送ってください。例：{ $example }

    波かっこの中の名前は、アカウントのその項目に置き換わります（納品されたまま）。ほかの文字は入力したとおりに残ります。波かっこそのものは2つ続けて入力してください：{ $braces }

    この注文にある項目：
account-files-bad = { $why ->
    [nothing] ⚠️ 波かっこの中に項目の名前が見つかりません。
    [brace] ⚠️ 対になっていない波かっこがあります。
   *[long] ⚠️ 長すぎます。テンプレートは{ $longest }文字までです。
}
account-files-guessed = ❔ 項目が推測によるアカウント：{ $shown }件
account-files-raw-alone = ⚠️ 読み取れず、raw列だけに入っているアカウント：{ $shown }件
account-files-left-out = ⚠️ 読み取れず、このファイルに入っていないアカウント：{ $shown }件。TXTにはすべて入っています。
account-files-unknown = ⚠️ どのアカウントにもないため、空欄になっている項目：{ $fields }
account-files-guarded = ⚠️ Excelが数式とみなすおそれのある値には、先頭に ' を付けています。TXTには納品されたまま入っています。
account-files-too-large = ⚠️ Telegramで送れるファイルの大きさ（50 MB）を超えます。TXTならもっと小さくなります。
account-files-none-read = ⚠️ どのアカウントの項目も読み取れませんでした。TXTには納品されたまま入っています。
