orders-missing = 🔍 찾을 수 없는 주문번호: { $numbers }
orders-refresh-all = 🔄 모두 새로고침
numbers-bad-list = ✋ 주문번호로 읽을 수 없어요. <code>23501 23510-23520</code>처럼 번호와 범위를 보내 주세요. 최대 { $most }개까지이고, 범위는 작은 번호부터 큰 번호 순서로 적어 주세요.
track-many-asking = ⏳ 마켓플레이스에 주문을 확인하는 중: { $done }/{ $of }
track-many-done = 📌 <b>보내신 주문번호</b>
track-many-row = { $place }. <b>#{ $number }</b>: { $outcome ->
    [tracked] 이제부터 추적해요
    [known] 이미 추적하고 있어요
    [not_theirs] 연결된 API 키로는 찾을 수 없어요
    [no_answer] 마켓플레이스에서 답이 없어요
   *[not_asked] 확인이 중단됐어요
}
refresh-asking = ⏳ 새로고침 중: { $done }/{ $of }
refresh-done = 🔄 새로고침 완료: { $answered }/{ $chosen }
refresh-left = ℹ️ 최근 주문만 확인했어요. 나머지 { $left }건은 평소처럼 자동으로 확인해요.
refresh-none = 🔄 여기에 진행 중인 주문이 더 없어요.
