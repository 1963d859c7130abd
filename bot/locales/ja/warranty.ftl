warranty-until = { $least ->
    [yes] 🛡 ショップの保証：少なくとも{ $when }まで
   *[no] 🛡 ショップの保証：{ $when }まで
}
push-warranty = 🛡 <b>注文 #{ $number }</b>：ショップの保証がまもなく終わります（{ $left }）。
push-warranty-advice = すべて使えるか、今すぐ確認してください。問題があれば、終わる前に<b>問題を報告</b>をご利用ください。
