open-site = 🌐 HStockPlus 사이트 열기
confirm-title-link = 🛑 <b>링크를 한 번 더 확인해 주세요. 그래도 구매할까요?</b>
link-under-way = 🔁 <b>이 링크의 주문 #{ $number }: 아직 진행 중이에요.</b> 두 번째 주문의 결과는 이 주문과 구별할 수 없어요.
link-unsettled = ❓ <b>이 링크의 구매 한 건이 아직 불확실해요.</b> 이미 주문됐을 수도 있어요.
link-elsewhere = 🔗 <b>이 링크가 맞나요?</b> 링크의 사이트: { $host }, 상품의 대상: { $platforms }.
