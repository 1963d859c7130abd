open-site = 🌐 Mở trang HStockPlus
confirm-title-link = 🛑 <b>Hãy xem lại link một lần nữa. Vẫn mua?</b>
link-under-way = 🔁 <b>Đơn hàng #{ $number } cho link này vẫn chưa hoàn tất.</b> Sẽ không thể phân biệt kết quả của đơn thứ hai với đơn này.
link-unsettled = ❓ <b>Một lần mua cho link này vẫn chưa rõ kết quả:</b> có thể đơn đã được đặt rồi.
link-elsewhere = 🔗 <b>Link này có đúng không?</b> Nó dẫn đến { $host }, còn sản phẩm dành cho { $platforms }.
