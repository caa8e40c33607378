<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>Format</name>
    <message>
        <source>Monday</source>
        <translation>Thứ Hai</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>Thứ Ba</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>Thứ Tư</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>Thứ Năm</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>Thứ Sáu</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>Thứ Bảy</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>Chủ Nhật</translation>
    </message>
    <message numerus="yes">
        <source>%n weekend day(s)</source>
        <translation>
            <numerusform>%n ngày nghỉ cuối tuần</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) off in exchange</source>
        <translation>
            <numerusform>%n ngày nghỉ hoán đổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of %1</source>
        <translation>
            <numerusform>%1 (%n ngày)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 phút</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 ngày</translation>
    </message>
    <message numerus="yes">
        <source>%n working day(s)</source>
        <translation>
            <numerusform>%n ngày làm việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working hour(s)</source>
        <translation>
            <numerusform>%n giờ làm việc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n tháng</numerusform>
        </translation>
    </message>
    <message>
        <source>unsent %1</source>
        <translation>chưa gửi %1</translation>
    </message>
    <message>
        <source>oldest %1</source>
        <translation>lâu nhất %1</translation>
    </message>
    <message>
        <source>needs attention %1</source>
        <translation>cần xử lý %1</translation>
    </message>
    <message>
        <source>no contact yet</source>
        <translation>chưa liên lạc</translation>
    </message>
    <message>
        <source>last contact %1</source>
        <translation>liên lạc lần cuối %1</translation>
    </message>
    <message>
        <source>%1, passing over %2</source>
        <translation>%1, không tính %2</translation>
    </message>
    <message>
        <source>newly registered</source>
        <translation>mới đăng ký</translation>
    </message>
    <message>
        <source>received</source>
        <translation>đã tiếp nhận</translation>
    </message>
    <message>
        <source>not accepted</source>
        <translation>không tiếp nhận</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>đang xử lý</translation>
    </message>
    <message>
        <source>waiting for supplement</source>
        <translation>chờ bổ sung</translation>
    </message>
    <message>
        <source>waiting for payment</source>
        <translation>chờ thực hiện nghĩa vụ tài chính</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>đã rút hồ sơ</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>dừng xử lý</translation>
    </message>
    <message>
        <source>result ready</source>
        <translation>đã có kết quả</translation>
    </message>
    <message>
        <source>result returned</source>
        <translation>đã trả kết quả</translation>
    </message>
    <message>
        <source>At the counter</source>
        <translation>Trực tiếp</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>Bưu chính công ích</translation>
    </message>
    <message>
        <source>At the one-stop desk</source>
        <translation>Tại Bộ phận Một cửa</translation>
    </message>
    <message>
        <source>By public post</source>
        <translation>Qua bưu chính công ích</translation>
    </message>
    <message>
        <source>Electronic copy</source>
        <translation>Bản điện tử</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>không rõ</translation>
    </message>
    <message>
        <source>Male</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>waiting to be sent</source>
        <translation>đang chờ gửi</translation>
    </message>
    <message>
        <source>outcome unknown, is looked up</source>
        <translation>chưa rõ kết quả gửi, đang tra cứu</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>đã gửi</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>cần xử lý</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>Phí</translation>
    </message>
    <message>
        <source>Levy</source>
        <translation>Lệ phí</translation>
    </message>
    <message>
        <source>Feeder, one side</source>
        <translation>Khay nạp, một mặt</translation>
    </message>
    <message>
        <source>Feeder, both sides</source>
        <translation>Khay nạp, hai mặt</translation>
    </message>
    <message>
        <source>Glass</source>
        <translation>Mặt kính</translation>
    </message>
</context>
<context>
    <name>IntentChoice</name>
    <message>
        <source>Usual profile: %1</source>
        <translation>Cấu hình thường dùng: %1</translation>
    </message>
    <message>
        <source>For this paper: %1</source>
        <translation>Cho giấy tờ này: %1</translation>
    </message>
    <message>
        <source>Chosen by you: %1</source>
        <translation>Bạn đã chọn: %1</translation>
    </message>
    <message>
        <source>“%1” is proposed for this paper, but the scanner cannot do it; used instead: %2</source>
        <translation>“%1” được đề xuất cho giấy tờ này nhưng máy quét không làm được; dùng thay: %2</translation>
    </message>
    <message>
        <source>This scanner cannot do: %1.</source>
        <translation>Máy quét này không làm được: %1.</translation>
    </message>
    <message>
        <source>Shift+F5: %1</source>
        <translation>Shift+F5: %1</translation>
    </message>
    <message>
        <source>It can do (Shift+F5): %1.</source>
        <translation>Máy quét được (Shift+F5): %1.</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>The time limit reaches more than ten years ahead; check the procedure&apos;s time limit.</source>
        <translation>Thời hạn vượt quá mười năm; hãy kiểm tra thời hạn giải quyết của thủ tục.</translation>
    </message>
    <message>
        <source>The public holidays of %1 are not in the calendar yet; check the appointment by hand.</source>
        <translation>Lịch nghỉ lễ năm %1 chưa có trong chương trình; hãy tự kiểm tra lại ngày hẹn trả.</translation>
    </message>
    <message>
        <source>The number %1 already belongs to another dossier; tell the administrator.</source>
        <translation>Mã hồ sơ %1 đã thuộc về hồ sơ khác; hãy báo quản trị viên.</translation>
    </message>
    <message>
        <source>These compulsory papers are missing: %1. Tick them when they are handed in, or guide the applicant to bring them.</source>
        <translation>Còn thiếu giấy tờ bắt buộc: %1. Hãy đánh dấu khi đã nhận, hoặc hướng dẫn người nộp bổ sung.</translation>
    </message>
    <message>
        <source>“%1” has to be digitised and has no pages yet.</source>
        <translation>“%1” phải được số hóa nhưng chưa có trang nào.</translation>
    </message>
    <message>
        <source>“%1” is not on the published list of this procedure and must not be demanded (Decree 118, Article 5).</source>
        <translation>“%1” không có trong thành phần hồ sơ đã công bố của thủ tục này nên không được yêu cầu nộp (Nghị định 118, Điều 5).</translation>
    </message>
    <message>
        <source>“%1” stands twice in the dossier; keep one line of it.</source>
        <translation>“%1” bị ghi hai lần trong hồ sơ; hãy giữ lại một dòng.</translation>
    </message>
    <message>
        <source>“%1” is outside the published list and was recorded as handed in voluntarily.</source>
        <translation>“%1” nằm ngoài thành phần đã công bố, được ghi nhận là do người nộp tự nguyện nộp.</translation>
    </message>
    <message>
        <source>“%1” has no pages to keep; scan it again or keep a page that was taken for blank.</source>
        <translation>“%1” không có trang nào để lưu; hãy quét lại, hoặc giữ lại trang bị coi là trang trắng.</translation>
    </message>
    <message>
        <source>The document %1 is not in this store; choose another one or scan the paper.</source>
        <translation>Không tìm thấy tài liệu %1 trong kho; hãy chọn tài liệu khác hoặc quét giấy tờ.</translation>
    </message>
    <message>
        <source>Somebody changed this dossier in the meantime; open it again and repeat your change.</source>
        <translation>Hồ sơ vừa được người khác thay đổi; hãy mở lại hồ sơ rồi thực hiện lại.</translation>
    </message>
    <message>
        <source>There is no dossier with the number %1; check the number.</source>
        <translation>Không có hồ sơ mang mã %1; hãy kiểm tra lại mã.</translation>
    </message>
    <message>
        <source>The dossier is “%1”, which does not allow this; possible now: %2.</source>
        <translation>Hồ sơ đang ở trạng thái “%1” nên không thực hiện được việc này; hiện có thể: %2.</translation>
    </message>
    <message>
        <source>The file is not valid JSON (at character %1); correct it and try again.</source>
        <translation>Tệp không đúng định dạng JSON (tại ký tự %1); hãy sửa rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 is not a known field of a dossier; remove it or correct its name.</source>
        <translation>%1 không phải là trường của hồ sơ; hãy bỏ đi hoặc sửa lại tên.</translation>
    </message>
    <message>
        <source>%1 has a value that cannot be used; correct it.</source>
        <translation>%1 có giá trị không dùng được; hãy sửa lại.</translation>
    </message>
    <message>
        <source>The procedure “%2” has no fee with the code %1; choose one of its published fees.</source>
        <translation>Thủ tục “%2” không có khoản thu mang mã %1; hãy chọn khoản thu đã công bố.</translation>
    </message>
    <message>
        <source>The identity number does not fit the year of birth; compare it with the card.</source>
        <translation>Số định danh không khớp với năm sinh; hãy đối chiếu với thẻ.</translation>
    </message>
    <message>
        <source>An identity number has 12 digits; compare it with the card.</source>
        <translation>Số định danh cá nhân phải có 12 chữ số; hãy đối chiếu với thẻ.</translation>
    </message>
    <message>
        <source>The identity number does not fit sex and century of birth; compare it with the card.</source>
        <translation>Số định danh không khớp với giới tính và thế kỷ sinh; hãy đối chiếu với thẻ.</translation>
    </message>
    <message>
        <source>The identity number begins with an unknown place of birth registration; compare it with the card.</source>
        <translation>Số định danh bắt đầu bằng mã nơi đăng ký khai sinh lạ; hãy đối chiếu với thẻ.</translation>
    </message>
    <message>
        <source>Enter the name of the dossier&apos;s owner.</source>
        <translation>Hãy nhập họ tên chủ hồ sơ.</translation>
    </message>
    <message>
        <source>The procedure “%2” has no case “%1”; choose one of its cases.</source>
        <translation>Thủ tục “%2” không có trường hợp “%1”; hãy chọn một trường hợp của thủ tục.</translation>
    </message>
    <message>
        <source>No procedure %1 is in force on this day; search for it by name or update the catalogue.</source>
        <translation>Không có thủ tục %1 còn hiệu lực trong ngày này; hãy tìm theo tên hoặc cập nhật danh mục thủ tục.</translation>
    </message>
    <message>
        <source>The time of reception %1 lies in the future; correct it or the computer&apos;s clock.</source>
        <translation>Thời điểm tiếp nhận %1 ở tương lai; hãy sửa lại hoặc chỉnh đồng hồ máy tính.</translation>
    </message>
    <message>
        <source>The account %1 may not do this; ask somebody with the right role.</source>
        <translation>Tài khoản %1 không có quyền thực hiện việc này; hãy nhờ người có thẩm quyền.</translation>
    </message>
    <message>
        <source>Choose the procedure first (F3).</source>
        <translation>Hãy chọn thủ tục hành chính trước (F3).</translation>
    </message>
    <message>
        <source>The last pages are still being prepared; the dossier is sealed as soon as they are ready.</source>
        <translation>Các trang cuối đang được xử lý; hồ sơ sẽ được tiếp nhận ngay khi xong.</translation>
    </message>
    <message>
        <source>The file %1 is empty; choose another one.</source>
        <translation>Tệp %1 rỗng; hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>The file %1 is neither PDF, JPEG, PNG nor TIFF; choose another one.</source>
        <translation>Tệp %1 không phải PDF, JPEG, PNG hoặc TIFF; hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>The file %1 cannot be opened; check that it is still there.</source>
        <translation>Không mở được tệp %1; hãy kiểm tra tệp còn ở chỗ cũ.</translation>
    </message>
    <message>
        <source>The file %1 is protected by a password; ask for one without.</source>
        <translation>Tệp %1 có mật khẩu bảo vệ; hãy đề nghị cung cấp tệp không đặt mật khẩu.</translation>
    </message>
    <message>
        <source>The file %1 is damaged and cannot be read; ask for it again.</source>
        <translation>Tệp %1 bị hỏng, không đọc được; hãy đề nghị cung cấp lại.</translation>
    </message>
    <message>
        <source>Reading the text of the pages was stopped; the pages themselves are kept.</source>
        <translation>Đã dừng nhận dạng chữ; các trang quét vẫn được giữ.</translation>
    </message>
    <message>
        <source>The text of a page could not be read; the page itself is kept.</source>
        <translation>Không nhận dạng được chữ của một trang; trang quét vẫn được giữ.</translation>
    </message>
    <message>
        <source>Page %1 cannot be prepared; scan it again.</source>
        <translation>Không xử lý được trang %1; hãy quét lại trang này.</translation>
    </message>
    <message>
        <source>There are no pages to put into the document; scan the paper first.</source>
        <translation>Không có trang nào để đưa vào tài liệu; hãy quét giấy tờ trước.</translation>
    </message>
    <message>
        <source>A page cannot be put into the document; scan it again.</source>
        <translation>Không đưa được một trang vào tài liệu; hãy quét lại trang đó.</translation>
    </message>
    <message>
        <source>The document was written but could not be read back; try again, and check the disk if it comes back.</source>
        <translation>Tài liệu đã ghi nhưng không đọc lại được; hãy thử lại, nếu vẫn lỗi thì kiểm tra ổ đĩa.</translation>
    </message>
    <message>
        <source>The scanner is busy with another program; it starts as soon as it is free.</source>
        <translation>Máy quét đang bận với chương trình khác; sẽ quét ngay khi máy rảnh.</translation>
    </message>
    <message>
        <source>Scanning was stopped; the pages fed before are kept.</source>
        <translation>Đã dừng quét; các trang quét trước đó vẫn được giữ.</translation>
    </message>
    <message>
        <source>The scanner cannot scan black and white; the pages were scanned in grey.</source>
        <translation>Máy quét không hỗ trợ đen trắng; các trang được quét ở chế độ xám.</translation>
    </message>
    <message>
        <source>No scanner was found; switch it on, check its cable and search again.</source>
        <translation>Không tìm thấy máy quét; hãy bật máy, kiểm tra dây nối rồi tìm lại.</translation>
    </message>
    <message>
        <source>The scanner program gave an answer that cannot be understood; scan again.</source>
        <translation>Chương trình điều khiển máy quét trả lời không hợp lệ; hãy quét lại.</translation>
    </message>
    <message>
        <source>The scanner refused the settings %1; choose others.</source>
        <translation>Máy quét không nhận thiết lập %1; hãy chọn thiết lập khác.</translation>
    </message>
    <message>
        <source>The scanner is warming up; it starts by itself.</source>
        <translation>Máy quét đang khởi động, sẽ tự quét ngay khi sẵn sàng.</translation>
    </message>
    <message>
        <source>A stored file was changed or damaged and cannot be used; tell the administrator.</source>
        <translation>Một tệp lưu trữ đã bị thay đổi hoặc hỏng, không dùng được; hãy báo quản trị viên.</translation>
    </message>
    <message>
        <source>A stored file is missing; tell the administrator.</source>
        <translation>Thiếu một tệp lưu trữ; hãy báo quản trị viên.</translation>
    </message>
    <message>
        <source>A scanned page is damaged and cannot be used; scan it again.</source>
        <translation>Một trang đã quét bị hỏng, không dùng được; hãy quét lại.</translation>
    </message>
    <message>
        <source>The iGate server is busy; the dossier stays queued and is sent later by itself.</source>
        <translation>Máy chủ iGate đang bận; hồ sơ vẫn trong hàng chờ và sẽ tự gửi sau.</translation>
    </message>
    <message>
        <source>The iGate server says it has this dossier already; it is looked up before anything is sent again.</source>
        <translation>Máy chủ iGate báo đã có hồ sơ này; chương trình sẽ tra cứu trước khi gửi lại.</translation>
    </message>
    <message>
        <source>The iGate server refused the dossier: %1. Correct the cause, then send it again.</source>
        <translation>Máy chủ iGate từ chối hồ sơ: %1. Hãy khắc phục nguyên nhân rồi gửi lại.</translation>
    </message>
    <message>
        <source>The iGate server did not accept the desk&apos;s login; tell the administrator.</source>
        <translation>Máy chủ iGate không chấp nhận thông tin đăng nhập của quầy; hãy báo quản trị viên.</translation>
    </message>
    <message>
        <source>The iGate server gave no usable answer; the dossier is looked up before it is sent again.</source>
        <translation>Máy chủ iGate không trả lời rõ ràng; chương trình sẽ tra cứu trước khi gửi lại.</translation>
    </message>
    <message>
        <source>The iGate server cannot be reached; the dossier stays queued and is sent later by itself.</source>
        <translation>Không kết nối được máy chủ iGate; hồ sơ vẫn trong hàng chờ và sẽ tự gửi sau.</translation>
    </message>
    <message>
        <source>A stored document is damaged; tell the administrator to run a check of the store.</source>
        <translation>Một tài liệu lưu trữ bị hỏng; hãy báo quản trị viên kiểm tra kho dữ liệu.</translation>
    </message>
    <message>
        <source>A stored document is missing; tell the administrator to run a check of the store.</source>
        <translation>Thiếu một tài liệu lưu trữ; hãy báo quản trị viên kiểm tra kho dữ liệu.</translation>
    </message>
    <message>
        <source>The disk is full; make room and try again. Nothing already stored is lost.</source>
        <translation>Ổ đĩa đã đầy; hãy giải phóng dung lượng rồi thử lại. Dữ liệu đã lưu không bị mất.</translation>
    </message>
    <message>
        <source>The disk cannot be written; check it and try again. Nothing already stored is lost.</source>
        <translation>Không ghi được vào ổ đĩa; hãy kiểm tra ổ đĩa rồi thử lại. Dữ liệu đã lưu không bị mất.</translation>
    </message>
    <message>
        <source>Stored data was changed from outside and cannot be opened; tell the administrator.</source>
        <translation>Dữ liệu lưu trữ bị thay đổi từ bên ngoài, không mở được; hãy báo quản trị viên.</translation>
    </message>
    <message>
        <source>The key of this account is damaged; tell the administrator.</source>
        <translation>Khóa của tài khoản này bị hỏng; hãy báo quản trị viên.</translation>
    </message>
    <message>
        <source>The account %1 is closed; ask the administrator.</source>
        <translation>Tài khoản %1 đã bị khóa sử dụng; hãy liên hệ quản trị viên.</translation>
    </message>
    <message>
        <source>Too many wrong passwords: the account opens again in %1 min.</source>
        <translation>Nhập sai mật khẩu quá nhiều lần; tài khoản sẽ mở lại sau %1 phút.</translation>
    </message>
    <message>
        <source>User name and password do not match; type both again.</source>
        <translation>Tên đăng nhập hoặc mật khẩu không đúng; hãy nhập lại.</translation>
    </message>
    <message>
        <source>There is not enough memory; close other programs and try again.</source>
        <translation>Máy không đủ bộ nhớ; hãy đóng bớt chương trình khác rồi thử lại.</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the paper; check it and print again.</source>
        <translation>Máy in “%1” không nhận lệnh in; hãy kiểm tra máy in rồi in lại.</translation>
    </message>
    <message>
        <source>No printer is installed; save the receipt as a file or install a printer.</source>
        <translation>Chưa cài đặt máy in; hãy lưu giấy tiếp nhận thành tệp hoặc cài máy in.</translation>
    </message>
    <message>
        <source>There is no memory-backed folder for papers in clear; tell the administrator to mount /dev/shm.</source>
        <translation>Không có thư mục trong bộ nhớ để tạm giữ giấy tờ; hãy báo quản trị viên gắn /dev/shm.</translation>
    </message>
    <message>
        <source>The recovery key is not valid; check that it was copied whole.</source>
        <translation>Khóa khôi phục không hợp lệ; hãy kiểm tra đã chép đầy đủ.</translation>
    </message>
    <message>
        <source>This recovery key does not belong to this store; use the right one.</source>
        <translation>Khóa khôi phục này không thuộc kho dữ liệu này; hãy dùng đúng khóa.</translation>
    </message>
    <message>
        <source>The template of the paper is broken (%1); tell the administrator.</source>
        <translation>Mẫu giấy tờ bị lỗi (%1); hãy báo quản trị viên.</translation>
    </message>
    <message>
        <source>Something unexpected happened (%1). Try again; if it comes back, tell the administrator this word.</source>
        <translation>Có sự cố ngoài dự kiến (%1). Hãy thử lại; nếu vẫn lỗi, báo quản trị viên từ này.</translation>
    </message>
    <message>
        <source>This scan is not in the store any more; scan the paper again.</source>
        <translation>Lần quét này không còn trong kho dữ liệu; hãy quét lại giấy tờ.</translation>
    </message>
    <message>
        <source>This dossier is stored already; look for it on the home page.</source>
        <translation>Hồ sơ này đã được lưu; hãy tìm lại ở trang chủ.</translation>
    </message>
    <message>
        <source>This unfinished dossier belongs to %1; only that officer can continue it.</source>
        <translation>Hồ sơ đang làm dở này của %1; chỉ cán bộ đó được tiếp tục.</translation>
    </message>
    <message>
        <source>This dossier is not set aside; it is sent by itself.</source>
        <translation>Hồ sơ này không nằm trong mục cần xử lý; chương trình sẽ tự gửi.</translation>
    </message>
    <message>
        <source>This item is not waiting any more; refresh the list.</source>
        <translation>Mục này không còn trong hàng chờ; hãy tải lại danh sách.</translation>
    </message>
    <message>
        <source>The file %1 may not be read by this account; ask for access to it.</source>
        <translation>Tài khoản này không có quyền đọc tệp %1; hãy đề nghị cấp quyền.</translation>
    </message>
    <message>
        <source>Page %2 of the file %1 is too large; ask for it in a lower resolution.</source>
        <translation>Trang %2 của tệp %1 quá lớn; hãy đề nghị cung cấp với độ phân giải thấp hơn.</translation>
    </message>
    <message>
        <source>Page %2 of the file %1 cannot be read; ask for the file again.</source>
        <translation>Không đọc được trang %2 của tệp %1; hãy đề nghị cung cấp lại tệp.</translation>
    </message>
    <message>
        <source>The file %1 is too large; ask for a smaller one.</source>
        <translation>Tệp %1 quá lớn; hãy đề nghị cung cấp tệp nhỏ hơn.</translation>
    </message>
    <message>
        <source>The picture is damaged; scan the page again or ask for the file again.</source>
        <translation>Ảnh bị hỏng; hãy quét lại trang hoặc đề nghị cung cấp lại tệp.</translation>
    </message>
    <message>
        <source>There is not enough memory for this page; close other programs and scan it again.</source>
        <translation>Máy không đủ bộ nhớ cho trang này; hãy đóng bớt chương trình khác rồi quét lại.</translation>
    </message>
    <message>
        <source>The picture is too large; scan it with a lower resolution.</source>
        <translation>Ảnh quá lớn; hãy quét với độ phân giải thấp hơn.</translation>
    </message>
    <message>
        <source>This kind of picture cannot be used; choose PDF, JPEG, PNG or TIFF.</source>
        <translation>Không dùng được loại ảnh này; hãy chọn PDF, JPEG, PNG hoặc TIFF.</translation>
    </message>
    <message>
        <source>No file was named; choose at least one.</source>
        <translation>Chưa chọn tệp nào; hãy chọn ít nhất một tệp.</translation>
    </message>
    <message>
        <source>The scanner %1 may not be used by this account; tell the administrator.</source>
        <translation>Tài khoản này không có quyền dùng máy quét %1; hãy báo quản trị viên.</translation>
    </message>
    <message>
        <source>The scanner stayed busy too long; end the other program that uses it, then scan again.</source>
        <translation>Máy quét bận quá lâu; hãy tắt chương trình khác đang dùng máy quét rồi quét lại.</translation>
    </message>
    <message>
        <source>The scanner sent a page without content; scan it again.</source>
        <translation>Máy quét gửi một trang không có dữ liệu; hãy quét lại trang đó.</translation>
    </message>
    <message>
        <source>A scan is already running; wait for its end or stop it with Esc.</source>
        <translation>Đang quét; hãy chờ quét xong hoặc nhấn Esc để dừng.</translation>
    </message>
    <message>
        <source>The scanner is locked; open its transport lock, then scan again.</source>
        <translation>Máy quét đang bị khóa; hãy mở khóa vận chuyển rồi quét lại.</translation>
    </message>
    <message>
        <source>There is not enough memory for scanning; close other programs and scan again.</source>
        <translation>Máy không đủ bộ nhớ để quét; hãy đóng bớt chương trình khác rồi quét lại.</translation>
    </message>
    <message>
        <source>The scanner %1 cannot be reached; switch it on, check its cable and search again.</source>
        <translation>Không kết nối được máy quét %1; hãy bật máy, kiểm tra dây nối rồi tìm lại.</translation>
    </message>
    <message>
        <source>A scanned page did not arrive whole; scan on from page %1.</source>
        <translation>Một trang quét không được lưu trọn vẹn; hãy quét tiếp từ trang %1.</translation>
    </message>
    <message>
        <source>The scanner is being brought back after a fault; it starts by itself.</source>
        <translation>Máy quét đang được khôi phục sau sự cố, sẽ tự quét tiếp.</translation>
    </message>
    <message>
        <source>The scanner sent a picture of an unknown kind; choose another colour mode.</source>
        <translation>Máy quét gửi loại ảnh không xác định; hãy chọn chế độ màu khác.</translation>
    </message>
    <message>
        <source>The scanner program %1 is missing; install Một Cửa again.</source>
        <translation>Thiếu chương trình điều khiển máy quét %1; hãy cài đặt lại Một Cửa.</translation>
    </message>
    <message>
        <source>The scanner program belongs to another version; install Một Cửa again.</source>
        <translation>Chương trình điều khiển máy quét thuộc phiên bản khác; hãy cài đặt lại Một Cửa.</translation>
    </message>
    <message>
        <source>The certificate of %1 cannot be trusted; tell the administrator to check it.</source>
        <translation>Không tin cậy được chứng thư của %1; hãy báo quản trị viên kiểm tra.</translation>
    </message>
    <message>
        <source>The dossier to be sent is not in the store; tell the administrator to run a check.</source>
        <translation>Không thấy hồ sơ cần gửi trong kho dữ liệu; hãy báo quản trị viên kiểm tra.</translation>
    </message>
    <message>
        <source>The dossier is on the server, but its progress could not be reported; report it there by hand.</source>
        <translation>Hồ sơ đã lên máy chủ nhưng chưa báo được tiến độ; hãy cập nhật tiến độ trên iGate.</translation>
    </message>
    <message>
        <source>The server has another dossier under the number %1; tell the administrator before sending again.</source>
        <translation>Máy chủ đã có hồ sơ khác mang mã %1; hãy báo quản trị viên trước khi gửi lại.</translation>
    </message>
    <message>
        <source>The server does not list the procedure %1; ask for it to be set up on iGate, then send again.</source>
        <translation>Máy chủ không có thủ tục %1; hãy đề nghị cấu hình thủ tục trên iGate rồi gửi lại.</translation>
    </message>
    <message>
        <source>This dossier was written by a newer program (format %1, known up to %2); update Một Cửa.</source>
        <translation>Hồ sơ này do phiên bản mới hơn tạo ra (định dạng %1, chỉ đọc được đến %2); hãy cập nhật Một Cửa.</translation>
    </message>
    <message>
        <source>The font %1 for printed papers is missing; install Một Cửa again.</source>
        <translation>Thiếu phông chữ %1 để in giấy tờ; hãy cài đặt lại Một Cửa.</translation>
    </message>
    <message>
        <source>The store refused a change that contradicts what it holds; nothing was changed, try again.</source>
        <translation>Kho dữ liệu từ chối thay đổi mâu thuẫn với dữ liệu đang có; chưa có gì thay đổi, hãy thử lại.</translation>
    </message>
    <message>
        <source>The store is damaged; stop working and tell the administrator.</source>
        <translation>Kho dữ liệu bị hỏng; hãy dừng làm việc và báo quản trị viên.</translation>
    </message>
    <message>
        <source>There is already a store in %1; choose an empty folder.</source>
        <translation>Đã có kho dữ liệu trong %1; hãy chọn thư mục trống.</translation>
    </message>
    <message>
        <source>The store could not do this; try again, and tell the administrator if it comes back.</source>
        <translation>Kho dữ liệu không thực hiện được; hãy thử lại, nếu vẫn lỗi thì báo quản trị viên.</translation>
    </message>
    <message>
        <source>Another program is using this store; close it first.</source>
        <translation>Chương trình khác đang dùng kho dữ liệu này; hãy đóng chương trình đó trước.</translation>
    </message>
    <message>
        <source>There is no store in %1; make one with “motcua setup”.</source>
        <translation>Không có kho dữ liệu trong %1; hãy tạo bằng lệnh “motcua setup”.</translation>
    </message>
    <message>
        <source>This store belongs to a newer program (version %1, known up to %2); update Một Cửa.</source>
        <translation>Kho dữ liệu này thuộc phiên bản mới hơn (phiên bản %1, chỉ đọc được đến %2); hãy cập nhật Một Cửa.</translation>
    </message>
    <message>
        <source>The template %1 of the paper is missing; tell the administrator.</source>
        <translation>Thiếu mẫu giấy tờ %1; hãy báo quản trị viên.</translation>
    </message>
    <message>
        <source>There is already an account named %1; choose another name.</source>
        <translation>Đã có tài khoản tên %1; hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>There is no account named %1; check the name.</source>
        <translation>Không có tài khoản tên %1; hãy kiểm tra lại tên.</translation>
    </message>
    <message>
        <source>The store is not open; log in first.</source>
        <translation>Kho dữ liệu chưa mở; hãy đăng nhập trước.</translation>
    </message>
    <message>
        <source>The demo&apos;s program %1 does not run: build everything again.</source>
        <translation>Chương trình minh họa %1 không chạy được: hãy dựng lại toàn bộ.</translation>
    </message>
    <message>
        <source>The amount must be at least 1, not %1.</source>
        <translation>Số lượng phải từ 1 trở lên, không phải %1.</translation>
    </message>
    <message>
        <source>“%1” is not a time: write it as 2026-11-21T14:05:09+07:00.</source>
        <translation>“%1” không phải thời điểm hợp lệ: hãy viết dạng 2026-11-21T14:05:09+07:00.</translation>
    </message>
    <message>
        <source>“%1” is no way of counting: choose next-day or same-day.</source>
        <translation>Không có cách tính “%1”: hãy chọn next-day hoặc same-day.</translation>
    </message>
    <message>
        <source>“%1” is no unit: choose workday, day, hour or month.</source>
        <translation>Không có đơn vị “%1”: hãy chọn workday, day, hour hoặc month.</translation>
    </message>
    <message>
        <source>Nothing can be written to %1: check that its folder exists and may be written to.</source>
        <translation>Không ghi được vào %1: hãy kiểm tra thư mục có tồn tại và có quyền ghi.</translation>
    </message>
    <message>
        <source>“%1” is no choice: take today or late.</source>
        <translation>Không có lựa chọn “%1”: hãy dùng today hoặc late.</translation>
    </message>
    <message>
        <source>“%1” is no state of a dossier: take received, processing, awaitingSupplement, processed or another one that “dossier show” names.</source>
        <translation>Không có trạng thái hồ sơ “%1”: hãy dùng received, processing, awaitingSupplement, processed hoặc trạng thái mà “dossier show” nêu.</translation>
    </message>
    <message>
        <source>Say who you are: add --user NAME.</source>
        <translation>Hãy cho biết bạn là ai: thêm --user TÊN.</translation>
    </message>
    <message>
        <source>The password is too short: take at least %1 characters.</source>
        <translation>Mật khẩu quá ngắn: hãy dùng ít nhất %1 ký tự.</translation>
    </message>
    <message>
        <source>%1 copies cannot be made: choose from 1 to 20.</source>
        <translation>Không in được %1 liên: hãy chọn từ 1 đến 20.</translation>
    </message>
    <message>
        <source>“%1” is no paper of ours: choose A4 or A5.</source>
        <translation>Không có khổ giấy “%1”: hãy chọn A4 hoặc A5.</translation>
    </message>
    <message>
        <source>The profile has %1 problem(s): mend them and try again.</source>
        <translation>Tệp cấu hình có %1 lỗi: hãy sửa rồi thử lại.</translation>
    </message>
    <message>
        <source>%1 dpi cannot be scanned: choose from 50 to 1200.</source>
        <translation>Không quét được %1 dpi: hãy chọn từ 50 đến 1200.</translation>
    </message>
    <message>
        <source>An earlier scan was interrupted after %1 page(s): write them with “motcua scan --recover --out FILE.pdf”.</source>
        <translation>Lần quét trước bị gián đoạn sau %1 trang: hãy ghi các trang đó bằng “motcua scan --recover --out TỆP.pdf”.</translation>
    </message>
    <message>
        <source>“%1” is no colour mode: choose color, gray or lineart.</source>
        <translation>Không có chế độ màu “%1”: hãy chọn color, gray hoặc lineart.</translation>
    </message>
    <message>
        <source>No scan was interrupted: there is nothing to recover.</source>
        <translation>Không có lần quét nào bị gián đoạn: không có gì để khôi phục.</translation>
    </message>
    <message>
        <source>Name one scanner with --device, or files with --device file:PATH.</source>
        <translation>Hãy nêu một máy quét bằng --device, hoặc các tệp bằng --device file:ĐƯỜNG-DẪN.</translation>
    </message>
    <message>
        <source>“%1” is no paper size: choose A3, A4, A5, A6, Letter, Legal or IDCard.</source>
        <translation>Không có khổ giấy “%1”: hãy chọn A3, A4, A5, A6, Letter, Legal hoặc IDCard.</translation>
    </message>
    <message>
        <source>“%1” is no source: choose flatbed, adf or adf-duplex.</source>
        <translation>Không có nguồn giấy “%1”: hãy chọn flatbed, adf hoặc adf-duplex.</translation>
    </message>
    <message>
        <source>A password is needed: set %1, or run the command in a terminal.</source>
        <translation>Cần mật khẩu: hãy đặt biến %1 hoặc chạy lệnh trong cửa sổ dòng lệnh.</translation>
    </message>
    <message>
        <source>Some dossiers still wait for the server: run “sync” again later.</source>
        <translation>Vẫn còn hồ sơ chưa gửi được lên máy chủ: hãy chạy lại “sync” sau.</translation>
    </message>
    <message>
        <source>“%1” is no role: choose officer, cashier, clerk, supervisor or admin.</source>
        <translation>Không có vai trò “%1”: hãy chọn officer, cashier, clerk, supervisor hoặc admin.</translation>
    </message>
    <message>
        <source>You cannot disable yourself: let another administrator do it.</source>
        <translation>Không thể tự khóa tài khoản của mình: hãy nhờ quản trị viên khác.</translation>
    </message>
    <message>
        <source>The processing time must be at least 1: correct it.</source>
        <translation>Thời hạn phải từ 1 trở lên: hãy sửa lại.</translation>
    </message>
    <message>
        <source>%1: the day %2 is listed twice; remove one entry.</source>
        <translation>%1: ngày %2 bị ghi hai lần; hãy bỏ một mục.</translation>
    </message>
    <message>
        <source>%1 has no working time: enter at least one session.</source>
        <translation>%1 không có giờ làm việc: hãy nhập ít nhất một buổi.</translation>
    </message>
    <message>
        <source>There is no calendar “%1”: name a shipped one or the path of a file.</source>
        <translation>Không có lịch làm việc “%1”: hãy nêu lịch có sẵn hoặc đường dẫn tới tệp.</translation>
    </message>
    <message>
        <source>Working times at %1 overlap or end before they begin: correct them.</source>
        <translation>Giờ làm việc tại %1 chồng nhau hoặc kết thúc trước khi bắt đầu: hãy sửa lại.</translation>
    </message>
    <message>
        <source>%1 must be a day of rest that is worked instead of a workday.</source>
        <translation>%1 phải là ngày nghỉ được làm bù cho một ngày làm việc.</translation>
    </message>
    <message>
        <source>%1: “%2” is no national procedure code; write it as 1.001193.</source>
        <translation>%1: “%2” không phải mã thủ tục quốc gia; hãy viết dạng 1.001193.</translation>
    </message>
    <message>
        <source>%1: procedure %2 stands twice in the same version; remove one.</source>
        <translation>%1: thủ tục %2 bị lặp trong cùng phiên bản; hãy bỏ một mục.</translation>
    </message>
    <message>
        <source>%1: component code %2 is used twice; give each its own.</source>
        <translation>%1: mã thành phần %2 bị dùng hai lần; hãy đặt mã riêng.</translation>
    </message>
    <message>
        <source>The catalogue holds no procedures: choose another file (%1).</source>
        <translation>Danh mục không có thủ tục nào: hãy chọn tệp khác (%1).</translation>
    </message>
    <message>
        <source>%1: case “%2” is not in the procedure&apos;s list; add or correct it.</source>
        <translation>%1: trường hợp “%2” không có trong thủ tục; hãy thêm hoặc sửa.</translation>
    </message>
    <message>
        <source>%1: the validity ends before it begins; correct the dates.</source>
        <translation>%1: hiệu lực kết thúc trước khi bắt đầu; hãy sửa ngày.</translation>
    </message>
    <message>
        <source>%1 is not a date: write it as 2026-11-21.</source>
        <translation>%1 không phải ngày hợp lệ: hãy viết dạng 2026-11-21.</translation>
    </message>
    <message>
        <source>%1 is not a time: write it as 2026-11-21T14:05:09+07:00.</source>
        <translation>%1 không phải thời điểm hợp lệ: hãy viết dạng 2026-11-21T14:05:09+07:00.</translation>
    </message>
    <message>
        <source>%1 must be true or false.</source>
        <translation>%1 phải là true hoặc false.</translation>
    </message>
    <message>
        <source>%1 must be a whole number.</source>
        <translation>%1 phải là số nguyên.</translation>
    </message>
    <message>
        <source>%1 must be a list in [ ].</source>
        <translation>%1 phải là một danh sách trong [ ].</translation>
    </message>
    <message>
        <source>%1 must be an object in { }.</source>
        <translation>%1 phải là một đối tượng trong { }.</translation>
    </message>
    <message>
        <source>%1 must be a text in quotes.</source>
        <translation>%1 phải là chuỗi trong dấu ngoặc kép.</translation>
    </message>
    <message>
        <source>%1 is not a SHA-256 hash of 64 hex digits: restore the data.</source>
        <translation>%1 không phải mã băm SHA-256 gồm 64 chữ số hex: hãy phục hồi dữ liệu.</translation>
    </message>
    <message>
        <source>%1 is missing: fill it in.</source>
        <translation>Thiếu %1: hãy điền vào.</translation>
    </message>
    <message>
        <source>%1 must be one of: %2.</source>
        <translation>%1 phải là một trong: %2.</translation>
    </message>
    <message>
        <source>%1 must lie between %2 and %3.</source>
        <translation>%1 phải nằm trong khoảng từ %2 đến %3.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: look at position %1.</source>
        <translation>Tệp không phải JSON hợp lệ: hãy xem lại vị trí %1.</translation>
    </message>
    <message>
        <source>%1 is not a time of day: write it as 07:30.</source>
        <translation>%1 không phải giờ hợp lệ: hãy viết dạng 07:30.</translation>
    </message>
    <message>
        <source>%1 is unknown: remove it.</source>
        <translation>Không có khóa %1: hãy bỏ đi.</translation>
    </message>
    <message>
        <source>%1 is unknown: did you mean “%2”?</source>
        <translation>Không có khóa %1: có phải ý bạn là “%2”?</translation>
    </message>
    <message>
        <source>%1 is not an agency code: use capitals, digits and dots, at most 35 characters.</source>
        <translation>%1 không phải mã cơ quan: chỉ dùng chữ hoa, chữ số và dấu chấm, tối đa 35 ký tự.</translation>
    </message>
    <message>
        <source>%1 needs at least one letter or digit.</source>
        <translation>%1 phải có ít nhất một chữ cái hoặc chữ số.</translation>
    </message>
    <message>
        <source>%1 must begin with https: http is allowed on this computer only.</source>
        <translation>%1 phải bắt đầu bằng https: http chỉ dùng trong chính máy này.</translation>
    </message>
    <message>
        <source>%1 must begin with “/”.</source>
        <translation>%1 phải bắt đầu bằng “/”.</translation>
    </message>
    <message>
        <source>%1 is not a usable address: write https://server/path only.</source>
        <translation>%1 không phải địa chỉ dùng được: chỉ viết dạng https://máy-chủ/đường-dẫn.</translation>
    </message>
    <message>
        <source>The pages scanned so far are kept: log in to the window to go on with this dossier.</source>
        <translation>Các trang đã quét vẫn được giữ: hãy đăng nhập vào cửa sổ chương trình để tiếp tục hồ sơ này.</translation>
    </message>
    <message>
        <source>The server no longer finds dossier %1, which it had accepted; ask the province before sending anything.</source>
        <translation>Máy chủ không còn tìm thấy hồ sơ %1 mà trước đó đã nhận; hãy hỏi tỉnh trước khi gửi lại.</translation>
    </message>
    <message>
        <source>The command is not right (%1): see motcua --help.</source>
        <translation>Lệnh chưa đúng (%1): xem motcua --help.</translation>
    </message>
    <message>
        <source>The link to the scanner broke; check cable, power and paper, then continue from page %1. Pages already fed are kept.</source>
        <translation>Mất kết nối với máy quét; hãy kiểm tra dây, nguồn và giấy rồi quét tiếp từ trang %1. Các trang đã quét vẫn được giữ.</translation>
    </message>
    <message>
        <source>The scanner&apos;s cover is open; close it, then continue from page %1. Pages already fed are kept.</source>
        <translation>Nắp máy quét đang mở; hãy đóng nắp rồi quét tiếp từ trang %1. Các trang đã quét vẫn được giữ.</translation>
    </message>
    <message>
        <source>The scanner&apos;s driver stopped; continue from page %1. Pages before it are kept.</source>
        <translation>Trình điều khiển máy quét dừng đột ngột; hãy quét tiếp từ trang %1. Các trang trước vẫn được giữ.</translation>
    </message>
    <message>
        <source>Two sheets were fed at once; separate them, put the stack back from page %1 on and continue.</source>
        <translation>Máy cuốn hai tờ một lúc; hãy tách giấy, đặt lại từ trang %1 rồi quét tiếp.</translation>
    </message>
    <message>
        <source>The paper is jammed; take the sheet out, put the stack back from page %1 on and continue. Pages already fed are kept.</source>
        <translation>Kẹt giấy; hãy lấy tờ bị kẹt ra, đặt lại giấy từ trang %1 rồi quét tiếp. Các trang đã quét vẫn được giữ.</translation>
    </message>
    <message>
        <source>The scanner does not answer; switch it off and on, then continue from page %1.</source>
        <translation>Máy quét không trả lời; hãy tắt rồi bật lại máy, sau đó quét tiếp từ trang %1.</translation>
    </message>
    <message>
        <source>Paper of %1 does not fit the scanner, which takes at most %2; choose a smaller size.</source>
        <translation>Khổ giấy %1 lớn hơn khả năng của máy quét (tối đa %2); hãy chọn khổ nhỏ hơn.</translation>
    </message>
    <message>
        <source>The scanner refused to start; check paper and settings, then continue from page %1.</source>
        <translation>Máy quét không chịu bắt đầu; hãy kiểm tra giấy và cài đặt rồi quét tiếp từ trang %1.</translation>
    </message>
    <message>
        <source>No case of “%1” was chosen, so the papers of its cases were not asked for; check them yourself or choose one: %2.</source>
        <translation>Chưa chọn trường hợp của thủ tục “%1”, nên giấy tờ riêng của từng trường hợp chưa được kiểm tra; hãy tự kiểm tra hoặc chọn một trường hợp: %2.</translation>
    </message>
    <message>
        <source>The file %1 carries a signature, which its pages in the document do not; give the file itself where the signature counts.</source>
        <translation>Tệp %1 có chữ ký số, nhưng các trang đưa vào tài liệu không còn chữ ký đó; hãy nộp chính tệp này khi cần chữ ký.</translation>
    </message>
    <message>
        <source>The scanner delivered the pages in the mode %2, not %1.</source>
        <translation>Máy quét trả về trang ở chế độ %2, không phải %1.</translation>
    </message>
    <message>
        <source>The scanner service of this computer (SANE) cannot be started; tell the administrator to check its installation.</source>
        <translation>Không khởi động được dịch vụ máy quét (SANE) của máy này; hãy báo quản trị viên kiểm tra việc cài đặt.</translation>
    </message>
    <message>
        <source>The scanner delivered %1 sides, an odd number, although it scans both sides of a sheet; check the stack for a missing side.</source>
        <translation>Máy quét trả về %1 mặt, là số lẻ, dù quét cả hai mặt của mỗi tờ; hãy kiểm tra xem tập giấy có thiếu mặt nào không.</translation>
    </message>
    <message>
        <source>Page %1 is shorter than the scanner announced; check that it is whole.</source>
        <translation>Trang %1 ngắn hơn so với máy quét đã báo; hãy kiểm tra xem trang có đủ không.</translation>
    </message>
    <message>
        <source>The iGate server turned the request away and did nothing: %1. It is tried again by itself; tell the administrator if this stays.</source>
        <translation>Máy chủ iGate không nhận yêu cầu và chưa thực hiện gì: %1. Chương trình sẽ tự gửi lại; hãy báo quản trị viên nếu vẫn còn lỗi.</translation>
    </message>
    <message>
        <source>A web page came from %1 instead of an answer of the iGate server: log in to the network on its own page, or have the server&apos;s address checked.</source>
        <translation>%1 trả về một trang web thay cho câu trả lời của máy chủ iGate: hãy đăng nhập mạng trên trang của mạng đó, hoặc nhờ kiểm tra địa chỉ máy chủ.</translation>
    </message>
    <message>
        <source>A web page came from %1 instead of the login to the iGate server: log in to the network on its own page, or have the server&apos;s address checked.</source>
        <translation>%1 trả về một trang web thay cho việc đăng nhập máy chủ iGate: hãy đăng nhập mạng trên trang của mạng đó, hoặc nhờ kiểm tra địa chỉ máy chủ.</translation>
    </message>
    <message>
        <source>The disk is full: things can be looked up, but nothing can be stored until there is room again.</source>
        <translation>Ổ đĩa đã đầy: vẫn tra cứu được, nhưng không lưu được gì cho đến khi có chỗ trống.</translation>
    </message>
    <message>
        <source>What was saved of this unfinished reception is damaged; tell the administrator, its scanned pages are still there.</source>
        <translation>Dữ liệu lưu của lần tiếp nhận dở dang này bị hỏng; hãy báo quản trị viên, các trang đã quét vẫn còn.</translation>
    </message>
    <message>
        <source>Page %1 of “%2” has vanished from the disk: delete it from the page desk and scan the paper again.</source>
        <translation>Trang %1 của “%2” không còn trên đĩa: hãy xoá trang đó khỏi bàn trang rồi quét lại giấy tờ.</translation>
    </message>
    <message>
        <source>There is no scan profile %1; there are: %2.</source>
        <translation>Không có cấu hình quét %1; hiện có: %2.</translation>
    </message>
    <message>
        <source>The scanner is not where it was; it is being looked for.</source>
        <translation>Máy quét không còn ở vị trí cũ; đang tìm lại.</translation>
    </message>
    <message>
        <source>The scanner did not tell its options; switch it off and on, then try again.</source>
        <translation>Máy quét không cho biết các tùy chọn; hãy tắt rồi bật lại máy, sau đó thử lại.</translation>
    </message>
    <message>
        <source>The scanner %1 is plugged in; F5 scans on into the current paper.</source>
        <translation>Máy quét %1 đã được cắm; nhấn F5 để quét tiếp vào giấy tờ đang chọn.</translation>
    </message>
    <message>
        <source>The scanner was unplugged; plug it in again, then continue from page %1.</source>
        <translation>Máy quét đã bị rút dây; hãy cắm lại rồi quét tiếp từ trang %1.</translation>
    </message>
    <message>
        <source>%1 is plugged in, but no driver for it is switched on. The administrator adds one of these names as a line to %3: %2</source>
        <translation>%1 đã được cắm nhưng chưa bật trình điều khiển nào cho máy. Quản trị viên thêm một trong các tên sau thành một dòng trong %3: %2</translation>
    </message>
    <message>
        <source>The program %1 is running and may hold the scanner. The administrator stops it with: sudo systemctl disable --now %2</source>
        <translation>Chương trình %1 đang chạy và có thể giữ máy quét. Quản trị viên dừng bằng lệnh: sudo systemctl disable --now %2</translation>
    </message>
    <message>
        <source>%1 is ready (%2).</source>
        <translation>%1 sẵn sàng (%2).</translation>
    </message>
    <message>
        <source>%1 is plugged in, but %3 may not use it (%2). The administrator runs: sudo adduser %3 scanner. Then log out of the computer and in again.</source>
        <translation>%1 đã được cắm nhưng %3 không có quyền dùng (%2). Quản trị viên chạy lệnh: sudo adduser %3 scanner. Sau đó đăng xuất khỏi máy tính rồi đăng nhập lại.</translation>
    </message>
    <message>
        <source>%1 is plugged in, but its port %2 is closed although you belong to the group scanner. Unplug it and plug it in again; if that does not help, the administrator installs its driver again.</source>
        <translation>%1 đã được cắm nhưng cổng %2 bị đóng dù bạn thuộc nhóm scanner. Hãy rút ra cắm lại; nếu vẫn không được, quản trị viên cài lại trình điều khiển.</translation>
    </message>
    <message>
        <source>No scanner driver is switched on in %1. The administrator adds the driver&apos;s name as a line to that file, for example: airscan</source>
        <translation>Chưa bật trình điều khiển máy quét nào trong %1. Quản trị viên thêm tên trình điều khiển thành một dòng trong tệp đó, ví dụ: airscan</translation>
    </message>
    <message>
        <source>The list of scanner drivers is missing. The administrator runs: sudo apt install --reinstall -o Dpkg::Options::=--force-confmiss libsane-common</source>
        <translation>Thiếu danh sách trình điều khiển máy quét. Quản trị viên chạy lệnh: sudo apt install --reinstall -o Dpkg::Options::=--force-confmiss libsane-common</translation>
    </message>
    <message>
        <source>%1 might be a scanner, but SANE does not know it. If it is one, the administrator installs the driver for Linux from its maker.</source>
        <translation>%1 có thể là máy quét nhưng SANE không nhận biết. Nếu đúng là máy quét, quản trị viên cài trình điều khiển Linux của hãng.</translation>
    </message>
    <message>
        <source>No scanner is seen, neither on USB nor in the network. Switch it on, check both ends of its cable, and plug it straight into the computer.</source>
        <translation>Không thấy máy quét nào qua USB lẫn qua mạng. Hãy bật máy, kiểm tra hai đầu dây và cắm thẳng vào máy tính.</translation>
    </message>
    <message>
        <source>No scanner is plugged into USB; those found are reached in another way.</source>
        <translation>Không có máy quét nào cắm qua USB; các máy tìm thấy được kết nối theo cách khác.</translation>
    </message>
    <message>
        <source>%1 is plugged in and may be used (%2), but its driver does not find it. Switch it off and on; if that does not help, another program holds it or the driver of its maker is missing.</source>
        <translation>%1 đã được cắm và được phép dùng (%2) nhưng trình điều khiển không tìm thấy. Hãy tắt rồi bật lại máy; nếu vẫn không được, có chương trình khác đang giữ máy hoặc thiếu trình điều khiển của hãng.</translation>
    </message>
    <message>
        <source>%1 is plugged in and answers (%2).</source>
        <translation>%1 đã được cắm và có trả lời (%2).</translation>
    </message>
    <message>
        <source>The scanner does not offer the colour mode %1; it offers: %2.</source>
        <translation>Máy quét không có chế độ màu %1; máy có: %2.</translation>
    </message>
    <message>
        <source>The scanner does not offer %1 dpi; it offers: %2.</source>
        <translation>Máy quét không có độ phân giải %1 dpi; máy có: %2.</translation>
    </message>
    <message>
        <source>The scanner does not have the paper source %1; it has: %2.</source>
        <translation>Máy quét không có nguồn giấy %1; máy có: %2.</translation>
    </message>
    <message>
        <source>%1 ended early: the stack goes on in it with page %2. To begin it again, add --anew.</source>
        <translation>%1 đang dở dang: chồng giấy được quét tiếp vào đó từ trang %2. Muốn quét lại từ đầu, hãy thêm --anew.</translation>
    </message>
    <message>
        <source>Stopping; what was fed is being written. Ctrl-C again ends the program at once, and the pages are kept for --recover.</source>
        <translation>Đang dừng; các trang đã nạp đang được ghi. Nhấn Ctrl-C lần nữa để thoát ngay, các trang vẫn được giữ cho --recover.</translation>
    </message>
    <message>
        <source>The disk is full; make room, put the stack back from page %1 on and continue. Pages already fed are kept.</source>
        <translation>Ổ đĩa đã đầy; hãy giải phóng chỗ trống, đặt lại giấy từ trang %1 rồi quét tiếp. Các trang đã quét vẫn được giữ.</translation>
    </message>
    <message>
        <source>There is no paper in the feeder; put the stack in and scan again.</source>
        <translation>Khay nạp không có giấy; hãy đặt giấy vào rồi quét lại.</translation>
    </message>
    <message>
        <source>The disk is almost full: the scanner waits between two sheets until there is room.</source>
        <translation>Ổ đĩa sắp đầy: máy quét tạm dừng giữa hai tờ cho đến khi có chỗ trống.</translation>
    </message>
    <message>
        <source>There is already a scan profile “%1”; give this one another name.</source>
        <translation>Đã có cấu hình quét “%1”; hãy đặt tên khác.</translation>
    </message>
    <message>
        <source>The scan profile has no name; give it one.</source>
        <translation>Cấu hình quét chưa có tên; hãy đặt tên.</translation>
    </message>
    <message>
        <source>%1 was used here before but does not answer in the network. Switch it on and check that it is in the same network as this computer; this command lists the network scanners that can be reached: airscan-discover</source>
        <translation>%1 từng được dùng ở đây nhưng không trả lời trong mạng. Hãy bật máy và kiểm tra máy quét ở cùng mạng với máy tính này; lệnh sau liệt kê các máy quét mạng liên lạc được: airscan-discover</translation>
    </message>
    <message>
        <source>The list of pages scanned before the interruption is damaged; compare the pages with the stack before the dossier is sealed.</source>
        <translation>Danh sách các trang đã quét trước khi bị gián đoạn đã hỏng; hãy so các trang với tập giấy trước khi tiếp nhận hồ sơ.</translation>
    </message>
    <message>
        <source>%1 pages scanned before the interruption have vanished from the disk; their places are marked: delete them and scan those sheets again.</source>
        <translation>%1 trang đã quét trước khi bị gián đoạn không còn trên ổ đĩa; chỗ của chúng được đánh dấu: hãy xóa rồi quét lại các tờ đó.</translation>
    </message>
    <message>
        <source>Say the number of the dossier.</source>
        <translation>Hãy nêu mã hồ sơ.</translation>
    </message>
    <message>
        <source>“%1” cannot be printed: choose receipt or separators.</source>
        <translation>Không in được “%1”: hãy chọn receipt hoặc separators.</translation>
    </message>
    <message>
        <source>“%1” is nothing to split at: choose separators or blank.</source>
        <translation>Không tách được tại “%1”: hãy chọn separators hoặc blank.</translation>
    </message>
    <message>
        <source>The code “%1” cannot stand on a separator sheet: take up to 30 letters, digits, points and hyphens.</source>
        <translation>Không ghi được mã “%1” lên tờ ngăn: chỉ dùng tối đa 30 chữ cái không dấu, chữ số, dấu chấm, gạch nối.</translation>
    </message>
    <message>
        <source>%1 sheets cannot be made: choose from 1 to %2.</source>
        <translation>Không in được %1 tờ: hãy chọn từ 1 đến %2.</translation>
    </message>
    <message>
        <source>Separators were found in the pages of this paper: accept the split (F10) or ignore it (Shift+F10), then seal again.</source>
        <translation>Có tờ ngăn trong các trang của giấy tờ này: hãy tách (F10) hoặc bỏ qua (Shift+F10) rồi tiếp nhận lại.</translation>
    </message>
    <message>
        <source>The stack of “%1” has not come to its end: go on with it (F5) or end it (Esc) first.</source>
        <translation>Tập giấy của “%1” chưa quét xong: hãy quét tiếp (F5) hoặc kết thúc tập giấy (Esc) trước đã.</translation>
    </message>
    <message>
        <source>The dossier is being sealed; nothing more can be added to it.</source>
        <translation>Hồ sơ đang được tiếp nhận; không thể thêm gì vào nữa.</translation>
    </message>
    <message>
        <source>The stack stopped before its end, and no paper came since.</source>
        <translation>Tập giấy đã dừng giữa chừng và từ đó không có thêm giấy.</translation>
    </message>
    <message>
        <source>%1 was there before and is none of these documents.</source>
        <translation>%1 đã có từ trước, không thuộc các tài liệu này.</translation>
    </message>
    <message>
        <source>Writing %1 would destroy a file that is taken in; choose another name or folder, and the original stays.</source>
        <translation>Ghi vào %1 sẽ làm mất tệp đang được đưa vào; hãy chọn tên hoặc thư mục khác để bản gốc còn nguyên.</translation>
    </message>
    <message>
        <source>No text was read on page %1: no search will find it.</source>
        <translation>Không đọc được chữ trên trang %1: tìm kiếm sẽ không thấy trang này.</translation>
    </message>
    <message>
        <source>%1 is there already, and the documents of this stack would stand among older ones: move those away, choose another name, or write over them with --anew.</source>
        <translation>Đã có %1, tài liệu của tập giấy này sẽ lẫn với tài liệu cũ: hãy chuyển chúng đi, chọn tên khác, hoặc ghi đè bằng --anew.</translation>
    </message>
    <message>
        <source>The disk cannot be read; tell the administrator to check it. Nothing on it has been changed.</source>
        <translation>Không đọc được ổ đĩa; hãy báo quản trị viên kiểm tra. Không có gì trên đó bị thay đổi.</translation>
    </message>
    <message>
        <source>The files of “%1” were not all taken in when this dossier was left: look at its pages and take in what is missing (F6) before you seal.</source>
        <translation>Các tệp của “%1” chưa được đưa vào hết khi hồ sơ này được để lại: hãy xem lại các trang và đưa vào phần còn thiếu (F6) trước khi tiếp nhận.</translation>
    </message>
    <message>
        <source>The stack had not come to its end when its dossier was left.</source>
        <translation>Tập giấy đang quét dở khi hồ sơ này được để lại.</translation>
    </message>
    <message>
        <source>Files cannot be read because a part of the program is missing; have Một Cửa installed again.</source>
        <translation>Không đọc được tệp vì thiếu một phần của chương trình; hãy cài đặt lại Một Cửa.</translation>
    </message>
    <message>
        <source>The file %1 takes too much memory or time to open; ask for it on paper or as a plain scan.</source>
        <translation>Mở tệp %1 tốn quá nhiều bộ nhớ hoặc thời gian; hãy đề nghị nộp bản giấy hoặc bản quét thông thường.</translation>
    </message>
    <message>
        <source>Every page counts as blank, so no document was written; your files are as they were. To keep such pages, add --keep-blank.</source>
        <translation>Mọi trang đều bị coi là trang trắng nên không có tài liệu nào được ghi; các tệp của bạn vẫn nguyên vẹn. Để giữ các trang đó, hãy thêm --keep-blank.</translation>
    </message>
    <message>
        <source>Every page counts as blank, so no document was written: perhaps the paper lies the wrong way round. To have these pages all the same, run “motcua scan --recover --out FILE.pdf” within a day.</source>
        <translation>Mọi trang đều bị coi là trang trắng nên không có tài liệu nào được ghi: có thể giấy đặt ngược mặt. Nếu vẫn muốn lấy các trang này, hãy chạy “motcua scan --recover --out TỆP.pdf” trong vòng một ngày.</translation>
    </message>
    <message>
        <source>The file %1 has more than %2 pages; ask for it in several files.</source>
        <translation>Tệp %1 có hơn %2 trang; hãy đề nghị gửi thành nhiều tệp.</translation>
    </message>
    <message>
        <source>The file %1 holds a picture of a few dots only, which cannot be a page; choose another file.</source>
        <translation>Tệp %1 chỉ có một ảnh vài điểm, không thể làm thành trang; hãy chọn tệp khác.</translation>
    </message>
    <message>
        <source>A side of the picture has more than %1 dots; scan it with a lower resolution or in parts.</source>
        <translation>Một cạnh của ảnh có hơn %1 điểm ảnh; hãy quét lại với độ phân giải thấp hơn hoặc quét thành nhiều phần.</translation>
    </message>
</context>
<context>
    <name>PageSteps</name>
    <message>
        <source>turn</source>
        <translation>xoay</translation>
    </message>
    <message>
        <source>mirror</source>
        <translation>lật gương</translation>
    </message>
    <message>
        <source>straighten</source>
        <translation>nắn thẳng</translation>
    </message>
    <message>
        <source>crop</source>
        <translation>cắt</translation>
    </message>
    <message>
        <source>keep blank page</source>
        <translation>giữ trang trắng</translation>
    </message>
    <message>
        <source>leave out blank page</source>
        <translation>bỏ trang trắng</translation>
    </message>
    <message>
        <source>delete</source>
        <translation>xoá</translation>
    </message>
    <message>
        <source>bring back</source>
        <translation>lấy lại</translation>
    </message>
    <message>
        <source>move</source>
        <translation>chuyển chỗ</translation>
    </message>
    <message>
        <source>join</source>
        <translation>nối</translation>
    </message>
    <message>
        <source>split</source>
        <translation>tách</translation>
    </message>
    <message>
        <source>collate</source>
        <translation>xếp mặt trước, mặt sau</translation>
    </message>
</context>
<context>
    <name>PageStrip</name>
    <message>
        <source>%1 · unreadable</source>
        <translation>%1 · lỗi</translation>
    </message>
    <message>
        <source>%1 · blank, kept</source>
        <translation>%1 · trắng, giữ</translation>
    </message>
    <message>
        <source>%1 · blank</source>
        <translation>%1 · trang trắng</translation>
    </message>
    <message>
        <source>%1 · …</source>
        <translation>%1 · …</translation>
    </message>
    <message>
        <source>%1 · separator</source>
        <translation>%1 · tờ ngăn</translation>
    </message>
    <message>
        <source>%1 · no text</source>
        <translation>%1 · thiếu chữ</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>The store is whole.</source>
        <translation>Kho dữ liệu nguyên vẹn.</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) imported.</source>
        <translation>
            <numerusform>Đã nhập %n thủ tục.</numerusform>
        </translation>
    </message>
    <message>
        <source>Password of %1</source>
        <translation>Mật khẩu của %1</translation>
    </message>
    <message>
        <source>not prescribed</source>
        <translation>không quy định</translation>
    </message>
    <message>
        <source>%1, answer due: %2</source>
        <translation>%1, hẹn trả kết quả: %2</translation>
    </message>
    <message>
        <source>%1: page %2</source>
        <translation>%1: trang %2</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>Mật khẩu mới của %1</translation>
    </message>
    <message>
        <source>The store is at %1.
Recovery key, keep it on paper in the safe: %2</source>
        <translation>Kho dữ liệu nằm tại %1.
Khóa khôi phục, hãy in ra giấy và cất trong két: %2</translation>
    </message>
    <message>
        <source>The profile is usable.</source>
        <translation>Tệp cấu hình dùng được.</translation>
    </message>
    <message>
        <source>User %1 may now log in.</source>
        <translation>Người dùng %1 đã có thể đăng nhập.</translation>
    </message>
    <message>
        <source>User %1 can no longer log in.</source>
        <translation>Người dùng %1 không còn đăng nhập được.</translation>
    </message>
    <message>
        <source>It will be sent again.</source>
        <translation>Mục này sẽ được gửi lại.</translation>
    </message>
    <message>
        <source>The stand-in iGate server answers at %1</source>
        <translation>Máy chủ iGate giả lập trả lời tại %1</translation>
    </message>
    <message>
        <source>The store is open: %1</source>
        <translation>Đã mở kho dữ liệu: %1</translation>
    </message>
    <message>
        <source>Scanning %1 sheets, both sides, from %2</source>
        <translation>Đang quét %1 tờ, hai mặt, từ %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n page(s), %2 bytes</source>
        <translation>
            <numerusform>%1: %n trang, %2 byte</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealed without a link as %1, answer due %2</source>
        <translation>Đã tiếp nhận khi chưa có kết nối với số %1, hẹn trả %2</translation>
    </message>
    <message>
        <source>Receipt: %1</source>
        <translation>Giấy tiếp nhận: %1</translation>
    </message>
    <message>
        <source>Synced: the server has it as %1 (was %2)</source>
        <translation>Đã đồng bộ: trên máy chủ hồ sơ có mã %1 (số tạm %2)</translation>
    </message>
    <message>
        <source>Verified: the store is whole</source>
        <translation>Đã kiểm tra: kho dữ liệu nguyên vẹn</translation>
    </message>
    <message>
        <source>Files: %1</source>
        <translation>Các tệp: %1</translation>
    </message>
</context>
<context>
    <name>ReceptionSteps</name>
    <message>
        <source>Sealing the dossier…</source>
        <translation>Đang lưu hồ sơ…</translation>
    </message>
    <message>
        <source>Put paper into the feeder. Esc stops waiting.</source>
        <translation>Đặt giấy vào khay nạp. Esc để thôi chờ.</translation>
    </message>
    <message>
        <source>F5 goes on with the stack; Esc ends it here, pages already fed are kept.</source>
        <translation>F5 quét tiếp tập giấy; Esc kết thúc tại đây, các trang đã quét được giữ nguyên.</translation>
    </message>
    <message>
        <source>Scanning… Esc stops; pages already fed are kept.</source>
        <translation>Đang quét… Nhấn Esc để dừng; các trang đã quét vẫn được giữ.</translation>
    </message>
    <message>
        <source>Hold the ID card&apos;s QR code to the reader (F2), or type the owner&apos;s name.</source>
        <translation>Đưa mã QR thẻ căn cước vào đầu đọc (F2), hoặc gõ họ tên chủ hồ sơ.</translation>
    </message>
    <message>
        <source>Type a word of the procedure (F3), then Enter.</source>
        <translation>Gõ một vài từ của thủ tục (F3), rồi nhấn Enter.</translation>
    </message>
    <message>
        <source>Tick with Space, or scan with F5: %1</source>
        <translation>Nhấn phím cách để đánh dấu đã nhận, hoặc F5 để quét: %1</translation>
    </message>
    <message>
        <source>Scan with F5: %1</source>
        <translation>Nhấn F5 để quét: %1</translation>
    </message>
    <message>
        <source>Look at the proposed split: F10 splits, Shift+F10 does not.</source>
        <translation>Xem chỗ tách đề nghị: F10 tách, Shift+F10 để nguyên.</translation>
    </message>
    <message>
        <source>Everything is here. F9 seals the dossier and prints the receipt.</source>
        <translation>Hồ sơ đã đủ. Nhấn F9 để tiếp nhận và in giấy tiếp nhận.</translation>
    </message>
</context>
<context>
    <name>ScanIntent</name>
    <message>
        <source>blank pages flagged</source>
        <translation>đánh dấu trang trắng</translation>
    </message>
    <message>
        <source>straightened</source>
        <translation>chỉnh thẳng</translation>
    </message>
    <message>
        <source>cropped to the paper</source>
        <translation>cắt theo giấy</translation>
    </message>
    <message>
        <source>split at separator sheets</source>
        <translation>tách theo tờ ngăn</translation>
    </message>
    <message>
        <source>feeder, one side</source>
        <translation>khay nạp, một mặt</translation>
    </message>
    <message>
        <source>feeder, both sides</source>
        <translation>khay nạp, hai mặt</translation>
    </message>
    <message>
        <source>on the glass</source>
        <translation>trên mặt kính</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>màu</translation>
    </message>
    <message>
        <source>grey</source>
        <translation>thang xám</translation>
    </message>
    <message>
        <source>black and white</source>
        <translation>đen trắng</translation>
    </message>
    <message>
        <source>ID card</source>
        <translation>thẻ căn cước</translation>
    </message>
    <message>
        <source>photograph 3×4</source>
        <translation>ảnh 3×4</translation>
    </message>
    <message>
        <source>photograph 4×6</source>
        <translation>ảnh 4×6</translation>
    </message>
</context>
<context>
    <name>StackAdvice</name>
    <message>
        <source>The disk is full</source>
        <translation>Ổ đĩa đã đầy</translation>
    </message>
    <message>
        <source>Free some space on this computer, put %1 back and continue.</source>
        <translation>Giải phóng chỗ trống trên máy này, đặt lại %1 rồi tiếp tục.</translation>
    </message>
    <message>
        <source>The disk cannot be written to</source>
        <translation>Không ghi được vào ổ đĩa</translation>
    </message>
    <message>
        <source>Tell the administrator. When it is mended, put %1 back and continue.</source>
        <translation>Báo cho quản trị viên. Khi đã sửa xong, đặt lại %1 rồi tiếp tục.</translation>
    </message>
    <message>
        <source>The scanner is in use</source>
        <translation>Máy quét đang được dùng</translation>
    </message>
    <message>
        <source>End the other program that uses it, or wait until the other computer is done; then continue.</source>
        <translation>Đóng chương trình khác đang dùng máy quét, hoặc chờ máy tính kia quét xong, rồi tiếp tục.</translation>
    </message>
    <message>
        <source>The link to the scanner broke</source>
        <translation>Mất kết nối với máy quét</translation>
    </message>
    <message>
        <source>Check cable and power, put %1 back and continue.</source>
        <translation>Kiểm tra cáp và nguồn điện, đặt lại %1 rồi tiếp tục.</translation>
    </message>
    <message>
        <source>The cover is open</source>
        <translation>Nắp máy quét đang mở</translation>
    </message>
    <message>
        <source>Take out a sheet that is held fast, close the cover, put %1 back and continue.</source>
        <translation>Lấy tờ giấy còn kẹp ra, đóng nắp, đặt lại %1 rồi tiếp tục.</translation>
    </message>
    <message>
        <source>The scanner&apos;s driver stopped</source>
        <translation>Trình điều khiển máy quét đã dừng</translation>
    </message>
    <message>
        <source>It is started anew. Put %1 back and continue.</source>
        <translation>Chương trình sẽ tự khởi động lại. Đặt lại %1 rồi tiếp tục.</translation>
    </message>
    <message>
        <source>Two sheets at once</source>
        <translation>Kéo hai tờ cùng lúc</translation>
    </message>
    <message>
        <source>Take both out and separate them, put %1 back and continue.</source>
        <translation>Lấy cả hai tờ ra, tách rời nhau, đặt lại %1 rồi tiếp tục.</translation>
    </message>
    <message>
        <source>A page came without content</source>
        <translation>Trang gửi về không có nội dung</translation>
    </message>
    <message>
        <source>Put %1 back and continue; switch the scanner off and on if it happens again.</source>
        <translation>Đặt lại %1 rồi tiếp tục; nếu còn lặp lại, hãy tắt rồi bật máy quét.</translation>
    </message>
    <message>
        <source>Waiting for paper</source>
        <translation>Đang chờ giấy</translation>
    </message>
    <message>
        <source>Put the stack into the feeder; scanning starts by itself.</source>
        <translation>Đặt tập giấy vào khay nạp; máy sẽ tự bắt đầu quét.</translation>
    </message>
    <message>
        <source>Paper jam</source>
        <translation>Kẹt giấy</translation>
    </message>
    <message>
        <source>Open the scanner, take the sheet out, smooth it, put %1 back and continue.</source>
        <translation>Mở máy quét, lấy tờ bị kẹt ra, vuốt phẳng, đặt lại %1 rồi tiếp tục.</translation>
    </message>
    <message>
        <source>The scanner is locked</source>
        <translation>Máy quét đang bị khóa</translation>
    </message>
    <message>
        <source>Open its transport lock, then continue.</source>
        <translation>Mở chốt khóa vận chuyển của máy, rồi tiếp tục.</translation>
    </message>
    <message>
        <source>The scanner does not answer</source>
        <translation>Máy quét không trả lời</translation>
    </message>
    <message>
        <source>Switch it off and on, put %1 back and continue.</source>
        <translation>Tắt rồi bật máy quét, đặt lại %1 rồi tiếp tục.</translation>
    </message>
    <message>
        <source>Not enough memory</source>
        <translation>Không đủ bộ nhớ</translation>
    </message>
    <message>
        <source>Close other programs, put %1 back and continue.</source>
        <translation>Đóng bớt các chương trình khác, đặt lại %1 rồi tiếp tục.</translation>
    </message>
    <message>
        <source>A page did not arrive whole</source>
        <translation>Một trang nhận về không đủ</translation>
    </message>
    <message>
        <source>Put %1 back and continue.</source>
        <translation>Đặt lại %1 rồi tiếp tục.</translation>
    </message>
    <message>
        <source>The scanner program failed</source>
        <translation>Chương trình quét bị lỗi</translation>
    </message>
    <message>
        <source>The scanner refused to start</source>
        <translation>Máy quét không chịu bắt đầu</translation>
    </message>
    <message>
        <source>Check paper and scanner, put %1 back and continue.</source>
        <translation>Kiểm tra giấy và máy quét, đặt lại %1 rồi tiếp tục.</translation>
    </message>
    <message>
        <source>The scanner was unplugged</source>
        <translation>Máy quét đã bị rút ra</translation>
    </message>
    <message>
        <source>Plug it in and switch it on, put %1 back and continue.</source>
        <translation>Cắm lại và bật máy quét, đặt lại %1 rồi tiếp tục.</translation>
    </message>
    <message>
        <source>The stack is not whole</source>
        <translation>Tập giấy chưa đủ</translation>
    </message>
    <message>
        <source>It had stopped, and no paper came since. Put %1 into the feeder and continue, or end the stack here if nothing is missing.</source>
        <translation>Lần quét đã dừng giữa chừng, sau đó không có thêm giấy. Đặt %1 vào khay nạp rồi tiếp tục; nếu không thiếu tờ nào thì kết thúc tại đây.</translation>
    </message>
    <message>
        <source>Waiting for the rest of the stack</source>
        <translation>Chờ phần còn lại của tập giấy</translation>
    </message>
    <message>
        <source>Put %1 into the feeder; scanning starts by itself.</source>
        <translation>Đặt %1 vào khay nạp; máy sẽ tự quét tiếp.</translation>
    </message>
    <message>
        <source>The disk cannot be read</source>
        <translation>Không đọc được ổ đĩa</translation>
    </message>
    <message>
        <source>It had not come to its end when this dossier was left. Put %1 into the feeder and continue, or end the stack here if nothing is missing.</source>
        <translation>Tập giấy đang quét dở khi hồ sơ này được để lại. Đặt %1 vào khay nạp rồi tiếp tục; nếu không thiếu tờ nào thì kết thúc tại đây.</translation>
    </message>
</context>
<context>
    <name>Unfinished</name>
    <message>
        <source>a dossier without a name yet</source>
        <translation>người chưa có tên</translation>
    </message>
</context>
<context>
    <name>motcua::WindowDesk</name>
    <message>
        <source>Log in as %1 with the password %2</source>
        <translation>Hãy đăng nhập bằng tên %1 với mật khẩu %2</translation>
    </message>
</context>
<context>
    <name>motcua::cli::ScanCommand</name>
    <message numerus="yes">
        <source>%n page(s) in %1</source>
        <translation>
            <numerusform>%n trang trong %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::cli::SpoolDocument</name>
    <message>
        <source>Page %1</source>
        <translation>Trang %1</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::ChecklistModel</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>không cần số hóa</translation>
    </message>
    <message>
        <source>to scan</source>
        <translation>cần quét</translation>
    </message>
    <message>
        <source>Paper handed in</source>
        <translation>Tên giấy tờ</translation>
    </message>
    <message>
        <source>Originals</source>
        <translation>Bản chính</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Bản sao</translation>
    </message>
    <message>
        <source>Digitised</source>
        <translation>Số hóa</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::DossierListModel</name>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (số tạm)</translation>
    </message>
    <message>
        <source>not prescribed</source>
        <translation>không quy định</translation>
    </message>
    <message>
        <source>late</source>
        <translation>quá hạn</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục hành chính</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>To note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::FeeListModel</name>
    <message>
        <source>free</source>
        <translation>miễn phí</translation>
    </message>
    <message>
        <source>Fee or levy</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Đã thu</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::HomePresenter</name>
    <message>
        <source>Next try %1.</source>
        <translation>Thử lại lúc %1.</translation>
    </message>
    <message>
        <source>Due today</source>
        <translation>Đến hạn hôm nay</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Quá hạn</translation>
    </message>
    <message>
        <source>Waiting for supplement</source>
        <translation>Chờ bổ sung</translation>
    </message>
    <message>
        <source>Not sent yet</source>
        <translation>Chưa gửi</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>Cần xử lý</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::IntentsPresenter</name>
    <message>
        <source>next stack</source>
        <translation>chồng kế tiếp</translation>
    </message>
    <message>
        <source>usual</source>
        <translation>thường dùng</translation>
    </message>
    <message>
        <source>not with this scanner</source>
        <translation>máy này không quét được</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::LoginPresenter</name>
    <message>
        <source>Enter user name and password.</source>
        <translation>Hãy nhập tên đăng nhập và mật khẩu.</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::OptionListModel</name>
    <message>
        <source>Option</source>
        <translation>Tùy chọn</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Giá trị</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Nhận</translation>
    </message>
    <message>
        <source>%1 (asked for %2)</source>
        <translation>%1 (yêu cầu %2)</translation>
    </message>
    <message>
        <source>switch</source>
        <translation>bật/tắt</translation>
    </message>
    <message>
        <source>whole number</source>
        <translation>số nguyên</translation>
    </message>
    <message>
        <source>number</source>
        <translation>số</translation>
    </message>
    <message>
        <source>word</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>button</source>
        <translation>nút</translation>
    </message>
    <message>
        <source>list</source>
        <translation>danh sách</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Name in SANE</source>
        <translation>Tên trong SANE</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::PageDeskPresenter</name>
    <message>
        <source>Undo: %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Làm lại: %1</translation>
    </message>
    <message>
        <source>rescan</source>
        <translation>quét lại</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::PageListModel</name>
    <message>
        <source>Page %1: %2</source>
        <translation>Trang %1: %2</translation>
    </message>
    <message>
        <source>Page %1 is being prepared</source>
        <translation>Trang %1 đang được xử lý</translation>
    </message>
    <message>
        <source>Page %1 is blank and is kept</source>
        <translation>Trang %1 là trang trắng, được giữ lại</translation>
    </message>
    <message>
        <source>Page %1 is blank and is left out; press Space to keep it</source>
        <translation>Trang %1 là trang trắng nên bị bỏ; nhấn phím cách để giữ lại</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Trang %1</translation>
    </message>
    <message>
        <source>Page %1 has vanished from the disk</source>
        <translation>Trang %1 không còn trên đĩa</translation>
    </message>
    <message>
        <source>Page %1 is a separator sheet</source>
        <translation>Trang %1 là tờ ngăn</translation>
    </message>
    <message>
        <source>Page %1, first of a document</source>
        <translation>Trang %1, đầu một tài liệu</translation>
    </message>
    <message>
        <source>Page %1; a document is proposed to start here</source>
        <translation>Trang %1; đề nghị bắt đầu tài liệu mới tại đây</translation>
    </message>
    <message>
        <source>Page %1: no words were found on it, so no search will find it</source>
        <translation>Trang %1: không nhận ra chữ nào, nên tìm kiếm sẽ không thấy trang này</translation>
    </message>
    <message>
        <source>Page %1: its text could not be read, so no search will find it</source>
        <translation>Trang %1: không nhận dạng được chữ, nên tìm kiếm sẽ không thấy trang này</translation>
    </message>
    <message numerus="yes">
        <source>Reading the text of %n page(s)…</source>
        <translation>
            <numerusform>Đang nhận dạng chữ của %n trang…</numerusform>
        </translation>
    </message>
    <message>
        <source>No text on page %1: no search will find it.</source>
        <translation>Không nhận ra chữ ở trang %1: tìm kiếm sẽ không thấy trang này.</translation>
    </message>
    <message numerus="yes">
        <source>No text on %n page(s): no search will find them.</source>
        <translation>
            <numerusform>Không nhận ra chữ ở %n trang: tìm kiếm sẽ không thấy các trang này.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::presentation::PageSplitting</name>
    <message numerus="yes">
        <source>%n separator(s)</source>
        <translation>
            <numerusform>%n tờ ngăn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blank sheet(s)</source>
        <translation>
            <numerusform>%n tờ trắng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: split into %n document(s).</source>
        <translation>
            <numerusform>Thấy %1: tách thành %n tài liệu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them go(es) to other papers.</source>
        <translation>
            <numerusform>%n tài liệu sang giấy tờ khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>split</source>
        <translation>tách</translation>
    </message>
    <message>
        <source>Possible once the whole stack is in.</source>
        <translation>Tách được khi cả tập giấy đã vào.</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::PartyPresenter</name>
    <message>
        <source>Type the birth date as day/month/year, for example 01/09/1990.</source>
        <translation>Hãy nhập ngày sinh theo dạng ngày/tháng/năm, ví dụ 01/09/1990.</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::ProcedurePresenter</name>
    <message>
        <source>No prescribed time</source>
        <translation>Không quy định thời hạn</translation>
    </message>
    <message>
        <source>received on a day off</source>
        <translation>tiếp nhận vào ngày nghỉ</translation>
    </message>
    <message>
        <source>received after %1</source>
        <translation>tiếp nhận sau %1</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::ScannerCarePresenter</name>
    <message numerus="yes">
        <source>%n thing(s) to be mended before this computer can scan</source>
        <translation>
            <numerusform>Cần sửa %n việc thì máy tính này mới quét được</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Scanning works; %n thing(s) may disturb it</source>
        <translation>
            <numerusform>Quét được; có %n điều có thể gây cản trở</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: this computer can scan</source>
        <translation>Mọi thứ đều ổn: máy tính này quét được</translation>
    </message>
    <message>
        <source>“%1” is as the device has it: %2.</source>
        <translation>“%1” trở lại giá trị của máy: %2.</translation>
    </message>
    <message>
        <source>“%1” sleeps with the other settings; it is tried again with each stack.</source>
        <translation>“%1” không có tác dụng với các thiết lập khác; sẽ thử lại mỗi lần quét.</translation>
    </message>
    <message>
        <source>The device took “%1”: %2.</source>
        <translation>Máy đã nhận “%1”: %2.</translation>
    </message>
    <message>
        <source>The device made %3 of %2 for “%1”.</source>
        <translation>Với “%1”, máy đổi %2 thành %3.</translation>
    </message>
    <message numerus="yes">
        <source>A scanner is ready, but %n thing(s) should be mended</source>
        <translation>
            <numerusform>Có máy quét sẵn sàng, nhưng nên sửa %n việc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::presentation::ScannerListModel</name>
    <message>
        <source>serial number %1</source>
        <translation>số máy %1</translation>
    </message>
    <message>
        <source>used at this desk, not found now</source>
        <translation>dùng ở quầy này, hiện không thấy</translation>
    </message>
    <message>
        <source>used at this desk</source>
        <translation>dùng ở quầy này</translation>
    </message>
    <message>
        <source>not found now</source>
        <translation>hiện không thấy</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::ScannerPresenter</name>
    <message>
        <source>%1 (not found)</source>
        <translation>%1 (chưa thấy)</translation>
    </message>
    <message>
        <source>Searching for scanners…</source>
        <translation>Đang tìm máy quét…</translation>
    </message>
    <message>
        <source>Searching: %1 of %2 drivers have answered; still asking %3…</source>
        <translation>Đang tìm: %1/%2 trình điều khiển đã trả lời; còn đang hỏi %3…</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::StackPause</name>
    <message>
        <source>every sheet after the page shown</source>
        <translation>các tờ sau trang này</translation>
    </message>
    <message>
        <source>the stack</source>
        <translation>cả tập giấy</translation>
    </message>
    <message>
        <source>The stack cannot go on</source>
        <translation>Chưa quét tiếp được tập giấy</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::CheckPage</name>
    <message>
        <source>The check is running</source>
        <translation>Đang kiểm tra</translation>
    </message>
    <message>
        <source>What the check has found</source>
        <translation>Kết quả kiểm tra</translation>
    </message>
    <message>
        <source>Check a&amp;gain</source>
        <translation>Kiểm tra &amp;lại</translation>
    </message>
    <message>
        <source>Check the scanners again</source>
        <translation>Kiểm tra lại máy quét</translation>
    </message>
    <message>
        <source>Copy the &amp;report</source>
        <translation>Chép &amp;báo cáo</translation>
    </message>
    <message>
        <source>Copy the report of the check, for whoever mends it</source>
        <translation>Chép báo cáo kiểm tra để gửi người sửa</translation>
    </message>
    <message>
        <source>The report is in the clipboard.</source>
        <translation>Đã chép báo cáo vào bộ nhớ tạm.</translation>
    </message>
    <message>
        <source>Looking at plugs, permissions and drivers…</source>
        <translation>Đang xem dây cắm, quyền và trình điều khiển…</translation>
    </message>
    <message>
        <source>Command for the administrator</source>
        <translation>Lệnh dành cho quản trị viên</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Chép</translation>
    </message>
    <message>
        <source>Copy the command %1</source>
        <translation>Chép lệnh %1</translation>
    </message>
    <message>
        <source>The command is in the clipboard.</source>
        <translation>Đã chép lệnh vào bộ nhớ tạm.</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::ChecklistSection</name>
    <message>
        <source>Checklist</source>
        <translation>Thành phần hồ sơ</translation>
    </message>
    <message>
        <source>F4 · Space ticks · * compulsory</source>
        <translation>F4 · phím cách: đã nhận · * bắt buộc</translation>
    </message>
    <message>
        <source>Papers of the dossier</source>
        <translation>Giấy tờ của hồ sơ</translation>
    </message>
    <message>
        <source>Paper outside the list</source>
        <translation>Giấy tờ ngoài thành phần hồ sơ</translation>
    </message>
    <message>
        <source>Record another paper handed in voluntarily (Insert), then Enter</source>
        <translation>Ghi nhận giấy tờ khác do người nộp tự nguyện nộp (Insert), rồi Enter</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::CollateDialog</name>
    <message>
        <source>Collate front and back pages</source>
        <translation>Xếp mặt trước với mặt sau</translation>
    </message>
    <message>
        <source>Number of front pages</source>
        <translation>Số trang mặt trước</translation>
    </message>
    <message>
        <source>The pile was turned over: its last page comes first</source>
        <translation>Xấp giấy đã úp ngược: trang cuối ra trước</translation>
    </message>
    <message>
        <source>The sheets as they will be</source>
        <translation>Các tờ sau khi xếp</translation>
    </message>
    <message>
        <source>Front pages</source>
        <translation>Mặt trước</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>Xếp</translation>
    </message>
    <message numerus="yes">
        <source>%n sheet(s) have one side only: the piles do not match.</source>
        <translation>
            <numerusform>%n tờ chỉ có một mặt: hai xấp không khớp nhau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sheet %1</source>
        <translation>Tờ %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::HomePage</name>
    <message>
        <source>New reception (F2)</source>
        <translation>Tiếp nhận hồ sơ mới (F2)</translation>
    </message>
    <message>
        <source>Begin a new reception</source>
        <translation>Bắt đầu tiếp nhận hồ sơ mới</translation>
    </message>
    <message>
        <source>Search all dossiers</source>
        <translation>Tìm trong tất cả hồ sơ</translation>
    </message>
    <message>
        <source>Search (F3): name, dossier number, phone, identity number or ID card</source>
        <translation>Tìm kiếm (F3): họ tên, mã hồ sơ, số điện thoại, số định danh hoặc quét thẻ căn cước</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>Dossiers</source>
        <translation>Hồ sơ</translation>
    </message>
    <message>
        <source>Print the receipt again (Ctrl+P)</source>
        <translation>In lại giấy tiếp nhận (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print the receipt again</source>
        <translation>In lại giấy tiếp nhận</translation>
    </message>
    <message>
        <source>Send again (Ctrl+R)</source>
        <translation>Gửi lại (Ctrl+R)</translation>
    </message>
    <message>
        <source>Put back into the queue and send again</source>
        <translation>Đưa lại vào hàng chờ và gửi lại</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Kết quả tìm</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <translation>%1: không có hồ sơ</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n dossier(s)</source>
        <translation>
            <numerusform>%1: %n hồ sơ</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>motcua::widgets::IdentifySection</name>
    <message>
        <source>Applicant</source>
        <translation>Người nộp hồ sơ</translation>
    </message>
    <message>
        <source>QR code of the ID card</source>
        <translation>Mã QR thẻ căn cước</translation>
    </message>
    <message>
        <source>Read the ID card&apos;s QR code here</source>
        <translation>Quét mã QR thẻ căn cước vào đây</translation>
    </message>
    <message>
        <source>Owner or agent</source>
        <translation>Chủ hồ sơ hoặc người nộp thay</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>Filed by an agent (F8)</source>
        <translation>Người nộp thay (F8)</translation>
    </message>
    <message>
        <source>Agent: %1 (F8)</source>
        <translation>Nộp thay: %1 (F8)</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::IntentForm</name>
    <message>
        <source>Name of the profile</source>
        <translation>Tên cấu hình quét</translation>
    </message>
    <message>
        <source>Na&amp;me</source>
        <translation>Tê&amp;n</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Khổ giấy</translation>
    </message>
    <message>
        <source>Si&amp;des</source>
        <translation>&amp;Mặt quét</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>Mà&amp;u</translation>
    </message>
    <message>
        <source>Reso&amp;lution</source>
        <translation>Độ &amp;phân giải</translation>
    </message>
    <message>
        <source>Flag &amp;blank pages and leave them out</source>
        <translation>Đánh dấu và &amp;bỏ trang trắng</translation>
    </message>
    <message>
        <source>S&amp;traighten pages</source>
        <translation>Chỉnh &amp;thẳng trang</translation>
    </message>
    <message>
        <source>Crop to the paper&apos;s &amp;edge</source>
        <translation>&amp;Cắt theo mép giấy</translation>
    </message>
    <message>
        <source>Split at separator s&amp;heets</source>
        <translation>Tách theo tờ n&amp;găn</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::IntentsPage</name>
    <message>
        <source>Scan profiles</source>
        <translation>Cấu hình quét</translation>
    </message>
    <message>
        <source>Use for the next stack (Enter)</source>
        <translation>Dùng cho chồng kế tiếp (Enter)</translation>
    </message>
    <message>
        <source>Use this profile for the next stack</source>
        <translation>Dùng cấu hình này cho chồng kế tiếp</translation>
    </message>
    <message>
        <source>&amp;New profile</source>
        <translation>Cấu hình &amp;mới</translation>
    </message>
    <message>
        <source>Make a new profile from this one</source>
        <translation>Tạo cấu hình mới từ cấu hình này</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>Save the profile</source>
        <translation>Lưu cấu hình</translation>
    </message>
    <message>
        <source>Make it &amp;usual</source>
        <translation>Đặt thường &amp;dùng</translation>
    </message>
    <message>
        <source>Use this profile wherever no other one is proposed</source>
        <translation>Dùng cấu hình này khi không có đề xuất khác</translation>
    </message>
    <message>
        <source>Only a supervisor or an administrator may change profiles.</source>
        <translation>Chỉ phụ trách hoặc quản trị viên được sửa cấu hình quét.</translation>
    </message>
    <message>
        <source>“%1” is used for the next stack.</source>
        <translation>Chồng kế tiếp quét theo “%1”.</translation>
    </message>
    <message>
        <source>New profile</source>
        <translation>Cấu hình mới</translation>
    </message>
    <message>
        <source>The profile is gone.</source>
        <translation>Đã xóa cấu hình.</translation>
    </message>
    <message>
        <source>Kept; it counts for everybody at this desk.</source>
        <translation>Đã lưu; áp dụng cho mọi người ở quầy này.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xóa</translation>
    </message>
    <message>
        <source>As it &amp;came</source>
        <translation>Như ban đầ&amp;u</translation>
    </message>
    <message>
        <source>Delete this profile</source>
        <translation>Xóa cấu hình này</translation>
    </message>
    <message>
        <source>Make this profile what it was when it came</source>
        <translation>Trả cấu hình này về như ban đầu</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::LoginPage</name>
    <message>
        <source>Workstation of the one-stop desk</source>
        <translation>Máy trạm của Bộ phận Một cửa</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Tên đăng nhập</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Log in (Enter)</source>
        <translation>Đăng nhập (Enter)</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>Đăng nhập</translation>
    </message>
    <message>
        <source>Opening the store…</source>
        <translation>Đang mở kho dữ liệu…</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::MainWindow</name>
    <message>
        <source>Một Cửa – %1</source>
        <translation>Một Cửa – %1</translation>
    </message>
    <message>
        <source>Desk %1 · %2</source>
        <translation>Quầy %1 · %2</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::MessageLine</name>
    <message>
        <source>Message</source>
        <translation>Thông báo</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::NextStepBar</name>
    <message>
        <source>Next step</source>
        <translation>Bước tiếp theo</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::OptionsPage</name>
    <message>
        <source>A value that is set here (bold) is kept for this scanner and takes the place of what the scan profile asks. Delete gives the device&apos;s own value back.</source>
        <translation>Giá trị đặt ở đây (in đậm) được lưu cho máy quét này và thay cho yêu cầu của cấu hình quét. Phím Delete trả lại giá trị của máy.</translation>
    </message>
    <message>
        <source>Only a supervisor or an administrator may change options; they count for everybody at this desk.</source>
        <translation>Chỉ phụ trách hoặc quản trị viên được sửa tùy chọn; chúng áp dụng cho mọi người ở quầy này.</translation>
    </message>
    <message>
        <source>Every option of the scanner</source>
        <translation>Mọi tùy chọn của máy quét</translation>
    </message>
    <message>
        <source>Device&apos;s &amp;own value (Delete)</source>
        <translation>&amp;Giá trị của máy (Delete)</translation>
    </message>
    <message>
        <source>Give the chosen option the device&apos;s own value</source>
        <translation>Trả tùy chọn đang chọn về giá trị của máy</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Trả lại tất cả</translation>
    </message>
    <message>
        <source>Give every option the device&apos;s own value</source>
        <translation>Trả mọi tùy chọn về giá trị của máy</translation>
    </message>
    <message>
        <source>Copy all options as &amp;JSON</source>
        <translation>Chép mọi tùy chọn dạng &amp;JSON</translation>
    </message>
    <message>
        <source>Copy all options as JSON, for a report</source>
        <translation>Chép mọi tùy chọn dạng JSON để báo lỗi</translation>
    </message>
    <message>
        <source>All options are in the clipboard.</source>
        <translation>Đã chép mọi tùy chọn vào bộ nhớ tạm.</translation>
    </message>
    <message>
        <source>The scanner is being asked for its options…</source>
        <translation>Đang hỏi máy quét về các tùy chọn…</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::PageDeskBar</name>
    <message>
        <source>More</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Everything that can be done to the selected pages</source>
        <translation>Mọi thao tác với các trang đã chọn</translation>
    </message>
    <message>
        <source>Look at the page, crop</source>
        <translation>Xem trang, cắt</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Xoay trái</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Xoay phải</translation>
    </message>
    <message>
        <source>Turn upside down</source>
        <translation>Lật đầu trang</translation>
    </message>
    <message>
        <source>Mirror</source>
        <translation>Lật gương</translation>
    </message>
    <message>
        <source>Leave the page as it leans</source>
        <translation>Giữ nguyên độ nghiêng</translation>
    </message>
    <message>
        <source>Straighten again</source>
        <translation>Nắn thẳng lại</translation>
    </message>
    <message>
        <source>Keep or leave out a blank page</source>
        <translation>Giữ hoặc bỏ trang trắng</translation>
    </message>
    <message>
        <source>Move forward</source>
        <translation>Chuyển lên trước</translation>
    </message>
    <message>
        <source>Move back</source>
        <translation>Chuyển ra sau</translation>
    </message>
    <message>
        <source>Move to the front</source>
        <translation>Chuyển lên đầu</translation>
    </message>
    <message>
        <source>Move to the end</source>
        <translation>Chuyển xuống cuối</translation>
    </message>
    <message>
        <source>Move to another paper</source>
        <translation>Chuyển sang giấy tờ khác</translation>
    </message>
    <message>
        <source>Collate front and back pages…</source>
        <translation>Xếp mặt trước với mặt sau…</translation>
    </message>
    <message>
        <source>Insert the next scan before this page</source>
        <translation>Chèn lần quét tới vào trước trang này</translation>
    </message>
    <message>
        <source>Replace this page by the next scan</source>
        <translation>Thay trang này bằng lần quét tới</translation>
    </message>
    <message>
        <source>Put the next scan at the end again</source>
        <translation>Lại đưa lần quét tới vào cuối</translation>
    </message>
    <message>
        <source>A new document starts here, or no longer</source>
        <translation>Bắt đầu (hoặc thôi bắt đầu) tài liệu mới ở đây</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>Bring deleted pages back</source>
        <translation>Lấy lại các trang đã xoá</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) deleted</source>
        <translation>
            <numerusform>Đã xoá %n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>The next scan goes where the deleted page stood.</source>
        <translation>Lần quét tới sẽ vào chỗ của trang đã xóa.</translation>
    </message>
    <message>
        <source>The next scan replaces page %1.</source>
        <translation>Lần quét tới sẽ thay trang %1.</translation>
    </message>
    <message>
        <source>The next scan goes before page %1.</source>
        <translation>Lần quét tới sẽ vào trước trang %1.</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::PageStrip</name>
    <message>
        <source>Scanned pages</source>
        <translation>Các trang đã quét</translation>
    </message>
    <message>
        <source>No pages of this paper yet. Put the stack into the feeder and press F5.</source>
        <translation>Giấy tờ này chưa có trang nào. Hãy đặt giấy vào khay nạp rồi nhấn F5.</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::PageView</name>
    <message>
        <source>The page</source>
        <translation>Trang giấy</translation>
    </message>
    <message>
        <source>Draw the part that stays, or move its corners: arrows the upper left, Shift and arrows the lower right.</source>
        <translation>Kéo chuột chọn phần giữ lại, hoặc dời góc: phím mũi tên cho góc trên trái, Shift và mũi tên cho góc dưới phải.</translation>
    </message>
    <message>
        <source>Crop (Enter)</source>
        <translation>Cắt (Enter)</translation>
    </message>
    <message>
        <source>To the paper&apos;s edge (E)</source>
        <translation>Theo mép giấy (E)</translation>
    </message>
    <message>
        <source>Whole page (Backspace)</source>
        <translation>Cả trang (Backspace)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1 trên %2</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::PartyForm</name>
    <message>
        <source>Identity number or tax code</source>
        <translation>Số định danh cá nhân hoặc mã số thuế</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Địa chỉ</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Điện thoại</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Email</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Person or organisation</source>
        <translation>Cá nhân hoặc tổ chức</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
    <message>
        <source>ID no./tax code</source>
        <translation>Số định danh/MST</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::PreviewDialog</name>
    <message>
        <source>Receipt of %1</source>
        <translation>Giấy tiếp nhận hồ sơ và hẹn trả kết quả – %1</translation>
    </message>
    <message>
        <source>Pages of the paper</source>
        <translation>Các trang của giấy tờ</translation>
    </message>
    <message>
        <source>Two copies: one is kept here, one goes to the applicant.</source>
        <translation>Hai liên: một liên lưu, một liên giao người nộp hồ sơ.</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>&amp;Printer</source>
        <translation>&amp;Máy in</translation>
    </message>
    <message>
        <source>Print (Enter)</source>
        <translation>In (Enter)</translation>
    </message>
    <message>
        <source>Save as PDF… (Ctrl+S)</source>
        <translation>Lưu tệp PDF… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Close without printing (Esc)</source>
        <translation>Đóng, không in (Esc)</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Trang %1</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Đang in…</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Đã lưu tại %1</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Lưu thành PDF</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::ProcedureSection</name>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục hành chính</translation>
    </message>
    <message>
        <source>Search for a procedure</source>
        <translation>Tìm thủ tục hành chính</translation>
    </message>
    <message>
        <source>Word, code or field, without diacritics too</source>
        <translation>Gõ từ, mã hoặc lĩnh vực, không cần dấu</translation>
    </message>
    <message>
        <source>Procedures found</source>
        <translation>Thủ tục tìm thấy</translation>
    </message>
    <message>
        <source>Case of the procedure</source>
        <translation>Trường hợp giải quyết</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::ReceiptSection</name>
    <message>
        <source>Receipt and appointment</source>
        <translation>Tiếp nhận và hẹn trả kết quả</translation>
    </message>
    <message>
        <source>F9 or Ctrl+Enter</source>
        <translation>F9 hoặc Ctrl+Enter</translation>
    </message>
    <message>
        <source>Result on</source>
        <translation>Hẹn trả kết quả</translation>
    </message>
    <message>
        <source>How the result is returned</source>
        <translation>Hình thức nhận kết quả</translation>
    </message>
    <message>
        <source>How the dossier came in</source>
        <translation>Hình thức nộp hồ sơ</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Trả kết quả</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>Nộp hồ sơ</translation>
    </message>
    <message>
        <source>No fee or levy is published for this procedure.</source>
        <translation>Thủ tục này không công bố phí, lệ phí.</translation>
    </message>
    <message>
        <source>Fees and levies</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>Accept and print
(F9)</source>
        <translation>Tiếp nhận và in
(F9)</translation>
    </message>
    <message>
        <source>Accept the dossier and print the receipt</source>
        <translation>Tiếp nhận hồ sơ và in giấy tiếp nhận</translation>
    </message>
    <message>
        <source>Follows from the procedure.</source>
        <translation>Tính theo thủ tục được chọn.</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::ReceptionPage</name>
    <message>
        <source>Filled in from an earlier dossier; check it with the applicant.</source>
        <translation>Đã điền từ hồ sơ trước; hãy đối chiếu với người nộp.</translation>
    </message>
    <message>
        <source>The dossier %1 is accepted, but its receipt could not be made: %2 Print it again from the home page.</source>
        <translation>Đã tiếp nhận hồ sơ %1 nhưng chưa tạo được giấy tiếp nhận: %2 Hãy in lại từ trang chủ.</translation>
    </message>
    <message>
        <source>Accepted as %1; result on %2.</source>
        <translation>Đã tiếp nhận hồ sơ %1; hẹn trả kết quả %2.</translation>
    </message>
    <message>
        <source>Accepted as %1.</source>
        <translation>Đã tiếp nhận hồ sơ %1.</translation>
    </message>
    <message>
        <source>Separator sheets</source>
        <translation>Tờ ngăn</translation>
    </message>
    <message numerus="yes">
        <source>%n separator sheet(s)</source>
        <translation>
            <numerusform>%n tờ ngăn</numerusform>
        </translation>
    </message>
    <message>
        <source>A4, one side, in full size. Lay one before each document of the stack.</source>
        <translation>Khổ A4, in một mặt, đúng cỡ 100 %. Đặt mỗi tờ trước một tài liệu trong chồng giấy.</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::ScanSection</name>
    <message>
        <source>Scan</source>
        <translation>Quét giấy tờ</translation>
    </message>
    <message>
        <source>F5 scan · F6 files · F7 pages</source>
        <translation>F5 quét · F6 tệp · F7 trang</translation>
    </message>
    <message>
        <source>Scan (F5)</source>
        <translation>Quét (F5)</translation>
    </message>
    <message>
        <source>Scan into the current paper</source>
        <translation>Quét vào giấy tờ đang chọn</translation>
    </message>
    <message>
        <source>Files… (F6)</source>
        <translation>Tệp… (F6)</translation>
    </message>
    <message>
        <source>Take in files for the current paper</source>
        <translation>Lấy tệp cho giấy tờ đang chọn</translation>
    </message>
    <message>
        <source>Scanner</source>
        <translation>Máy quét</translation>
    </message>
    <message>
        <source>Paper source</source>
        <translation>Nguồn giấy</translation>
    </message>
    <message>
        <source>Files of the paper</source>
        <translation>Tệp của giấy tờ</translation>
    </message>
    <message>
        <source>PDF and pictures (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>PDF và ảnh (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
    </message>
    <message>
        <source>searching for scanners…</source>
        <translation>đang tìm máy quét…</translation>
    </message>
    <message>
        <source>no scanner found</source>
        <translation>không thấy máy quét</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Dừng (Esc)</translation>
    </message>
    <message>
        <source>Scan profile</source>
        <translation>Cấu hình quét</translation>
    </message>
    <message>
        <source>Choose the scanner, check it, scan profiles and all options</source>
        <translation>Chọn máy quét, tự kiểm tra, cấu hình quét và mọi tùy chọn</translation>
    </message>
    <message>
        <source>Scan profile (Shift+F5). %1</source>
        <translation>Cấu hình quét (Shift+F5). %1</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::ScannerDialog</name>
    <message>
        <source>Scanner</source>
        <translation>Máy quét</translation>
    </message>
    <message>
        <source>Care of the scanner</source>
        <translation>Chăm sóc máy quét</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
    <message>
        <source>Close the care of the scanner</source>
        <translation>Đóng cửa sổ máy quét</translation>
    </message>
    <message>
        <source>&amp;1 Scanners</source>
        <translation>&amp;1 Máy quét</translation>
    </message>
    <message>
        <source>&amp;3 Scan profiles</source>
        <translation>&amp;3 Cấu hình quét</translation>
    </message>
    <message>
        <source>&amp;4 All options</source>
        <translation>&amp;4 Mọi tùy chọn</translation>
    </message>
    <message>
        <source>&amp;2 Self-check</source>
        <translation>&amp;2 Tự kiểm tra</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::ScannersPage</name>
    <message>
        <source>Scanners of this desk</source>
        <translation>Máy quét của quầy này</translation>
    </message>
    <message>
        <source>Progress of the search</source>
        <translation>Tiến độ tìm kiếm</translation>
    </message>
    <message>
        <source>&amp;Search again</source>
        <translation>&amp;Tìm lại</translation>
    </message>
    <message>
        <source>Search for scanners again</source>
        <translation>Tìm lại máy quét</translation>
    </message>
    <message>
        <source>No scanner has been found.</source>
        <translation>Chưa tìm thấy máy quét nào.</translation>
    </message>
    <message>
        <source>Switch it on and check its cable. The self-check tells what stands in the way, and how it is mended.</source>
        <translation>Hãy bật máy quét và kiểm tra dây. Phần tự kiểm tra cho biết điều gì cản trở và cách sửa.</translation>
    </message>
    <message>
        <source>Find out &amp;why</source>
        <translation>Xem &amp;vì sao</translation>
    </message>
    <message>
        <source>Open the self-check</source>
        <translation>Mở phần tự kiểm tra</translation>
    </message>
    <message>
        <source>Use this scanner (Enter)</source>
        <translation>Dùng máy quét này (Enter)</translation>
    </message>
    <message>
        <source>Use this scanner at this desk</source>
        <translation>Dùng máy quét này ở quầy</translation>
    </message>
    <message>
        <source>Forget it (Delete)</source>
        <translation>Quên máy này (Delete)</translation>
    </message>
    <message>
        <source>Forget this scanner and its options</source>
        <translation>Quên máy quét này cùng các tùy chọn</translation>
    </message>
    <message>
        <source>This desk scans with %1 from now on.</source>
        <translation>Từ giờ quầy này quét bằng %1.</translation>
    </message>
    <message>
        <source>%1 is forgotten; a search finds it again while it is there.</source>
        <translation>Đã quên %1; nếu máy còn đó thì tìm lại sẽ thấy.</translation>
    </message>
    <message>
        <source>Enter chooses the scanner of this desk.</source>
        <translation>Enter để chọn máy quét của quầy này.</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::SeparatorMenu</name>
    <message>
        <source>Separators</source>
        <translation>Tờ ngăn, tách tài liệu</translation>
    </message>
    <message>
        <source>Split at blank sheets</source>
        <translation>Tách tại tờ trắng</translation>
    </message>
    <message numerus="yes">
        <source>Print %n separator sheet(s)…</source>
        <translation>
            <numerusform>In %n tờ ngăn…</numerusform>
        </translation>
    </message>
    <message>
        <source>Print one for each paper of the list…</source>
        <translation>In tờ ngăn cho từng giấy tờ trong danh mục…</translation>
    </message>
    <message>
        <source>Split at separator sheets</source>
        <translation>Tách ở tờ ngăn</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::SplitBar</name>
    <message>
        <source>Split (F10)</source>
        <translation>Tách (F10)</translation>
    </message>
    <message>
        <source>Accept the proposed split</source>
        <translation>Chấp nhận chỗ tách đề nghị</translation>
    </message>
    <message>
        <source>Ignore (Shift+F10)</source>
        <translation>Bỏ qua (Shift+F10)</translation>
    </message>
    <message>
        <source>Ignore the proposed split</source>
        <translation>Bỏ qua chỗ tách đề nghị</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::StackPanel</name>
    <message>
        <source>Go on with the stack</source>
        <translation>Quét tiếp tập giấy</translation>
    </message>
    <message>
        <source>End the stack</source>
        <translation>Kết thúc tập giấy</translation>
    </message>
    <message>
        <source>Try now (F5)</source>
        <translation>Thử ngay (F5)</translation>
    </message>
    <message>
        <source>Continue (F5)</source>
        <translation>Tiếp tục (F5)</translation>
    </message>
    <message>
        <source>Stop waiting (Esc)</source>
        <translation>Thôi chờ (Esc)</translation>
    </message>
    <message>
        <source>End the stack here (Esc)</source>
        <translation>Kết thúc tại đây (Esc)</translation>
    </message>
    <message>
        <source>last safe page</source>
        <translation>trang cuối đã an toàn</translation>
    </message>
    <message>
        <source>safe up to page %1</source>
        <translation>an toàn đến trang %1</translation>
    </message>
    <message>
        <source>being read…</source>
        <translation>đang đọc…</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::StatusLine</name>
    <message>
        <source>Not logged in</source>
        <translation>Chưa đăng nhập</translation>
    </message>
    <message>
        <source>State of sending</source>
        <translation>Tình trạng gửi</translation>
    </message>
    <message>
        <source>Send now (F12)</source>
        <translation>Gửi ngay (F12)</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Gửi ngay</translation>
    </message>
    <message>
        <source>Scanner… (F11)</source>
        <translation>Máy quét… (F11)</translation>
    </message>
    <message>
        <source>Choose the scanner, check it, scan profiles and all options</source>
        <translation>Chọn máy quét, tự kiểm tra, cấu hình quét và mọi tùy chọn</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::UnfinishedBanner</name>
    <message>
        <source>Continue (F6)</source>
        <translation>Tiếp tục (F6)</translation>
    </message>
    <message>
        <source>Continue the unfinished dossier</source>
        <translation>Tiếp tục hồ sơ đang làm dở</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Bỏ…</translation>
    </message>
    <message>
        <source>Discard the unfinished dossier</source>
        <translation>Bỏ hồ sơ đang làm dở</translation>
    </message>
    <message>
        <source>Continue the unfinished dossier of %1?</source>
        <translation>Tiếp tục hồ sơ đang làm dở của %1?</translation>
    </message>
    <message numerus="yes">
        <source>Continue the unfinished dossier of %1? There are %n in all.</source>
        <translation>
            <numerusform>Tiếp tục hồ sơ đang làm dở của %1? Có tất cả %n hồ sơ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ hồ sơ</translation>
    </message>
    <message>
        <source>Discard the unfinished dossier of %1 with everything typed and scanned?</source>
        <translation>Bỏ hồ sơ đang làm dở của %1 cùng toàn bộ nội dung đã nhập và đã quét?</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Giữ lại</translation>
    </message>
</context>
</TS>
