account-files-which = 📤 <b>내보내기</b> · 주문 #{ $number }
account-files-kinds = 이 주문의 모든 계정을 파일 하나에 담아 드려요. TXT는 받은 그대로예요. CSV는 항목마다 열이 나뉘어요. 직접 만든 서식으로는 항목과 순서를 고를 수 있어요.
account-files-txt = 📄 TXT, 받은 그대로
account-files-csv = 📊 CSV, 항목별
account-files-template = ✏️ 직접 만든 서식
account-files-again = 🔁 { $template }
account-files-ask =
    ✏️ 파일 한 줄의 서식을 보내 주세요. 예: { $example }

    중괄호 안의 이름은 계정의 그 항목으로 바뀌어요. 값은 받은 그대로예요. 나머지는 입력한 대로 남아요. 중괄호 자체를 넣으려면 두 번 입력해 주세요: { $braces }

    이 주문에 있는 항목이에요:
account-files-bad = { $why ->
    [nothing] ⚠️ 중괄호 안에 항목 이름이 없어요.
    [brace] ⚠️ 짝이 맞지 않는 중괄호가 있어요.
   *[long] ⚠️ 너무 길어요. 서식은 최대 { $longest }자예요.
}
account-files-guessed = ❔ 항목을 추측한 계정: { $shown }개
account-files-raw-alone = ⚠️ 읽을 수 없어서 raw 열에만 있는 계정: { $shown }개
account-files-left-out = ⚠️ 읽을 수 없어서 이 파일에 없는 계정: { $shown }개. TXT에는 모두 있어요.
account-files-unknown = ⚠️ 어느 계정에도 없어서 비워 둔 항목: { $fields }
account-files-guarded = ⚠️ Excel이 수식으로 볼 수 있는 값 앞에는 ' 기호를 붙였어요. TXT에는 받은 그대로 있어요.
account-files-too-large = ⚠️ Telegram에서 받을 수 있는 파일 크기(50 MB)보다 커요. TXT는 더 작아요.
account-files-none-read = ⚠️ 이 계정들의 항목을 하나도 읽을 수 없었어요. TXT에는 받은 그대로 있어요.
