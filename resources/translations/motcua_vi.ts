<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>DossierDate</name>
    <message>
        <source>Since %1 papers are awaited; by the law of this procedure the time runs on.</source>
        <translation>Từ %1 đang chờ bổ sung giấy tờ; theo quy định của thủ tục này, thời hạn vẫn tính.</translation>
    </message>
    <message>
        <source>Since %1 papers are awaited: the time stands still until they come in.</source>
        <translation>Từ %1 đang chờ bổ sung giấy tờ: thời hạn tạm dừng cho đến khi nhận đủ.</translation>
    </message>
    <message>
        <source>From %1 to %2 papers were awaited; this time does not count: the result is due on %3.</source>
        <translation>Từ %1 đến %2 chờ bổ sung giấy tờ; khoảng này không tính vào thời hạn: hẹn trả %3.</translation>
    </message>
    <message>
        <source>Papers were asked for on %1 and came in on %2: the whole time begins anew, and the result is due on %3.</source>
        <translation>Yêu cầu bổ sung ngày %1, nhận đủ ngày %2: thời hạn tính lại từ đầu, hẹn trả %3.</translation>
    </message>
    <message>
        <source>From %1 to %2 papers were awaited; by the law of this procedure the time ran on.</source>
        <translation>Từ %1 đến %2 chờ bổ sung giấy tờ; theo quy định của thủ tục này, thời hạn vẫn tính.</translation>
    </message>
    <message>
        <source>From %1 to %2 the payment was awaited; this time does not count: the result is due on %3.</source>
        <translation>Từ %1 đến %2 chờ thực hiện nghĩa vụ tài chính; khoảng này không tính vào thời hạn: hẹn trả %3.</translation>
    </message>
    <message>
        <source>Since %1 the payment is awaited: the time stands still until it is made.</source>
        <translation>Từ %1 đang chờ thực hiện nghĩa vụ tài chính: thời hạn tạm dừng cho đến khi nộp xong.</translation>
    </message>
    <message>
        <source>On %1 the agency apologised and gave a new appointment: %2 (%3).</source>
        <translation>Ngày %1 cơ quan đã xin lỗi và hẹn lại: %2 (%3).</translation>
    </message>
    <message>
        <source>The calendar has changed since: the date that was given, %1, holds.</source>
        <translation>Lịch làm việc đã thay đổi sau đó: ngày đã hẹn, %1, vẫn có hiệu lực.</translation>
    </message>
</context>
<context>
    <name>DossierWords</name>
    <message>
        <source>receipt</source>
        <translation>giấy tiếp nhận</translation>
    </message>
    <message>
        <source>supplement request</source>
        <translation>phiếu yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>refusal</source>
        <translation>phiếu từ chối</translation>
    </message>
    <message>
        <source>apology and new appointment</source>
        <translation>phiếu xin lỗi và hẹn lại</translation>
    </message>
    <message>
        <source>notice of the stop</source>
        <translation>thông báo dừng giải quyết</translation>
    </message>
    <message>
        <source>control slip</source>
        <translation>phiếu kiểm soát</translation>
    </message>
    <message>
        <source>return slip</source>
        <translation>phiếu trả kết quả</translation>
    </message>
    <message>
        <source>fee receipt</source>
        <translation>biên lai</translation>
    </message>
    <message numerus="yes">
        <source>%n original(s)</source>
        <translation>
            <numerusform>%n bản chính</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n copy(ies)</source>
        <translation>
            <numerusform>%n bản sao</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n trang</numerusform>
        </translation>
    </message>
    <message>
        <source>Supplement asked for on %1: %2 (%3)</source>
        <translation>Yêu cầu bổ sung lúc %1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1, handed in on %2</source>
        <translation>%1, đã bổ sung lúc %2</translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hạn %2</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Kết quả: %1</translation>
    </message>
    <message>
        <source>Handed over on %1: %2</source>
        <translation>Đã trả lúc %1: %2</translation>
    </message>
    <message>
        <source>Filed: %1</source>
        <translation>Nộp: %1</translation>
    </message>
    <message>
        <source>%1, parcel %2</source>
        <translation>%1, bưu gửi số %2</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Cơ quan giải quyết: %1</translation>
    </message>
    <message>
        <source>Result is fetched at: %1</source>
        <translation>Nơi trả kết quả: %1</translation>
    </message>
    <message>
        <source>result</source>
        <translation>kết quả</translation>
    </message>
    <message>
        <source>New appointment %1 in place of %2: %3</source>
        <translation>Hẹn lại %1 thay cho %2: %3</translation>
    </message>
    <message>
        <source>Closed because: %1</source>
        <translation>Lý do kết thúc: %1</translation>
    </message>
    <message>
        <source>reused from %1</source>
        <translation>dùng lại từ hồ sơ %1</translation>
    </message>
    <message>
        <source>Result withdrawn: %1 (%2)</source>
        <translation>Kết quả đã thu hồi: %1 (%2)</translation>
    </message>
    <message>
        <source>compared by %1</source>
        <translation>người đối chiếu: %1</translation>
    </message>
    <message>
        <source>Refused by the agency that decides: %1</source>
        <translation>Cơ quan giải quyết từ chối: %1</translation>
    </message>
    <message>
        <source>Refused at the counter: %1</source>
        <translation>Từ chối tại Bộ phận Một cửa: %1</translation>
    </message>
    <message>
        <source>Received for another territory; its papers go there with the control slip</source>
        <translation>Tiếp nhận phi địa giới; hồ sơ giấy được chuyển đến cơ quan giải quyết kèm phiếu kiểm soát</translation>
    </message>
    <message>
        <source>Result is posted to: %1</source>
        <translation>Kết quả gửi bưu chính đến: %1</translation>
    </message>
    <message>
        <source>Postage is paid by: %1</source>
        <translation>Người trả cước: %1</translation>
    </message>
    <message>
        <source>at iGate with %1, comes when this computer itself reaches iGate</source>
        <translation>có trên iGate theo hồ sơ %1, sẽ được tải về khi chính máy này kết nối được với iGate</translation>
    </message>
    <message>
        <source>The papers should have gone to the agency that decides by %1: hand them over now.</source>
        <translation>Hồ sơ đã quá hạn chuyển đến cơ quan giải quyết (%1): hãy chuyển ngay.</translation>
    </message>
    <message>
        <source>The papers go to the agency that decides by %1.</source>
        <translation>Hạn chuyển hồ sơ đến cơ quan giải quyết: %1.</translation>
    </message>
    <message>
        <source>Handed over to the agency late: on %1 instead of by %2.</source>
        <translation>Chuyển cơ quan giải quyết chậm: %1, hạn là %2.</translation>
    </message>
    <message>
        <source>Handed over to the agency in time: on %1, by %2 at the latest.</source>
        <translation>Chuyển cơ quan giải quyết đúng hạn: %1, hạn chậm nhất %2.</translation>
    </message>
</context>
<context>
    <name>Explanation</name>
    <message>
        <source>%1 h</source>
        <translation>%1 giờ</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 giờ %2 phút</translation>
    </message>
    <message>
        <source>That is outside working time: it counts as received on %1.</source>
        <translation>Ngoài giờ làm việc: tính như nhận vào %1.</translation>
    </message>
    <message>
        <source>That is a day off (%1): it counts as received on %2.</source>
        <translation>Đó là ngày nghỉ (%1): tính như nhận vào %2.</translation>
    </message>
    <message>
        <source>Working day %1: %2.</source>
        <translation>Ngày làm việc thứ %1: %2.</translation>
    </message>
    <message>
        <source>Working days %1 to %2: from %3 to %4.</source>
        <translation>Ngày làm việc thứ %1 đến thứ %2: từ %3 đến %4.</translation>
    </message>
    <message>
        <source>%1 (forecast: %2)</source>
        <translation>%1 (dự kiến: %2)</translation>
    </message>
    <message>
        <source>%1 does not count: %2.</source>
        <translation>Không tính %1: %2.</translation>
    </message>
    <message>
        <source>From %1 to %2 no day counts: %3.</source>
        <translation>Không tính các ngày từ %1 đến %2: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s) run up to %1.</source>
        <translation>
            <numerusform>%n tháng, đến hết %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s), days off included, run up to %1.</source>
        <translation>
            <numerusform>%n ngày, kể cả ngày nghỉ, đến hết %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The time is up at 24:00 of %1 (Civil Code, Article 148).</source>
        <translation>Hết hạn lúc 24 giờ %1 (Điều 148 Bộ luật Dân sự).</translation>
    </message>
    <message>
        <source>The result is due on %1.</source>
        <translation>Hẹn trả kết quả: %1.</translation>
    </message>
    <message>
        <source>Received on %1.</source>
        <translation>Nhận lúc %1.</translation>
    </message>
    <message>
        <source>That is after %1: it counts from the next working day, %2.</source>
        <translation>Nhận sau %1: tính từ ngày làm việc tiếp theo, %2.</translation>
    </message>
    <message>
        <source>%1 is the first day of the count.</source>
        <translation>%1 là ngày đầu tiên được tính.</translation>
    </message>
    <message>
        <source>The receiving day, %1, does not count (Civil Code, Article 147).</source>
        <translation>Không tính ngày nhận, %1 (Điều 147 Bộ luật Dân sự).</translation>
    </message>
    <message>
        <source>The last day is a day off: the next working day, %1, takes its place (Civil Code, Article 148).</source>
        <translation>Ngày cuối là ngày nghỉ: lấy ngày làm việc tiếp theo, %1 (Điều 148 Bộ luật Dân sự).</translation>
    </message>
    <message>
        <source>%1 from %2 to %3: together %4.</source>
        <translation>%1 từ %2 đến %3: cộng dồn %4.</translation>
    </message>
    <message>
        <source>weekly rest</source>
        <translation>nghỉ hằng tuần</translation>
    </message>
    <message>
        <source>day off in compensation for %1</source>
        <translation>nghỉ bù %1</translation>
    </message>
    <message>
        <source>day off in exchange for %1</source>
        <translation>nghỉ hoán đổi, làm bù ngày %1</translation>
    </message>
    <message>
        <source>day off in exchange</source>
        <translation>nghỉ hoán đổi</translation>
    </message>
    <message>
        <source>The law gives %1; here the time was shortened to %2.</source>
        <translation>Thời hạn theo quy định của pháp luật là %1; ở đây đã rút ngắn còn %2.</translation>
    </message>
</context>
<context>
    <name>Fees</name>
    <message>
        <source>to be collected</source>
        <translation>chưa thu</translation>
    </message>
    <message>
        <source>collected</source>
        <translation>đã thu</translation>
    </message>
    <message>
        <source>exempt</source>
        <translation>được miễn</translation>
    </message>
    <message>
        <source>to be refunded</source>
        <translation>chờ hoàn</translation>
    </message>
    <message>
        <source>refunded</source>
        <translation>đã hoàn</translation>
    </message>
    <message>
        <source>waiting for proof</source>
        <translation>chờ minh chứng</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>đã phát hành</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>đã hủy</translation>
    </message>
    <message>
        <source>spoiled or lost</source>
        <translation>hỏng hoặc mất</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>Tiền mặt</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>Chuyển khoản</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Trực tuyến</translation>
    </message>
    <message>
        <source>set by the province</source>
        <translation>địa phương quy định</translation>
    </message>
</context>
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
    <message>
        <source>accept</source>
        <translation>tiếp nhận</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Đã tiếp nhận</translation>
    </message>
    <message>
        <source>refuse</source>
        <translation>từ chối</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Đã từ chối</translation>
    </message>
    <message>
        <source>hand over for processing</source>
        <translation>chuyển xử lý</translation>
    </message>
    <message>
        <source>Handed over for processing</source>
        <translation>Đã chuyển xử lý</translation>
    </message>
    <message>
        <source>ask for a supplement</source>
        <translation>yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>Supplement asked for</source>
        <translation>Đã yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>take in the supplement</source>
        <translation>nhận bổ sung</translation>
    </message>
    <message>
        <source>Supplement handed in</source>
        <translation>Đã nhận bổ sung</translation>
    </message>
    <message>
        <source>ask for payment</source>
        <translation>yêu cầu nộp tiền</translation>
    </message>
    <message>
        <source>Payment asked for</source>
        <translation>Đã yêu cầu thực hiện nghĩa vụ tài chính</translation>
    </message>
    <message>
        <source>note the payment</source>
        <translation>ghi nhận đã nộp tiền</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>Đã nộp tiền</translation>
    </message>
    <message>
        <source>withdraw</source>
        <translation>rút hồ sơ</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Đã rút hồ sơ</translation>
    </message>
    <message>
        <source>stop</source>
        <translation>dừng giải quyết</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Đã dừng giải quyết</translation>
    </message>
    <message>
        <source>enter the result</source>
        <translation>nhập kết quả</translation>
    </message>
    <message>
        <source>Result entered</source>
        <translation>Đã có kết quả</translation>
    </message>
    <message>
        <source>hand over the result</source>
        <translation>trả kết quả</translation>
    </message>
    <message>
        <source>Result handed over</source>
        <translation>Đã trả kết quả</translation>
    </message>
    <message>
        <source>give a new appointment</source>
        <translation>xin lỗi, hẹn lại</translation>
    </message>
    <message>
        <source>New appointment with an apology</source>
        <translation>Đã xin lỗi và hẹn lại</translation>
    </message>
    <message>
        <source>Taken in at the desk</source>
        <translation>Đã vào sổ tại quầy</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Đã in</translation>
    </message>
    <message>
        <source>A document was looked at</source>
        <translation>Đã xem một tài liệu</translation>
    </message>
    <message>
        <source>A document was copied out</source>
        <translation>Đã trích xuất một tài liệu</translation>
    </message>
    <message>
        <source>Got its official number</source>
        <translation>Đã nhận mã chính thức</translation>
    </message>
    <message>
        <source>Sent to the server</source>
        <translation>Đã gửi lên máy chủ</translation>
    </message>
    <message>
        <source>To the applicant</source>
        <translation>Cho người nộp hồ sơ</translation>
    </message>
    <message>
        <source>To the agent</source>
        <translation>Cho người được ủy quyền</translation>
    </message>
    <message>
        <source>By parcel</source>
        <translation>Qua bưu chính</translation>
    </message>
    <message>
        <source>Electronically</source>
        <translation>Bản điện tử</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 giờ %2 phút</translation>
    </message>
    <message>
        <source>answer late by %1</source>
        <translation>đã quá hạn trả lời %1</translation>
    </message>
    <message>
        <source>%1 left to answer</source>
        <translation>còn %1 để trả lời</translation>
    </message>
    <message>
        <source>known to the server, files follow</source>
        <translation>máy chủ đã nhận thông tin, tệp gửi sau</translation>
    </message>
    <message>
        <source>sent, no longer on this machine</source>
        <translation>đã gửi, không còn lưu trên máy này</translation>
    </message>
    <message>
        <source>refused by the server</source>
        <translation>bị máy chủ từ chối</translation>
    </message>
    <message>
        <source>with the courier, not yet at the server</source>
        <translation>đã xuất ra USB, chưa tới máy chủ</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>đã thu hồi</translation>
    </message>
    <message>
        <source>Result fetched from the server</source>
        <translation>Đã lấy kết quả từ máy chủ</translation>
    </message>
    <message>
        <source>Desk and server differed: ours was kept</source>
        <translation>Khác với máy chủ: giữ trạng thái ở đây</translation>
    </message>
    <message>
        <source>Desk and server differed: the server&apos;s was taken</source>
        <translation>Khác với máy chủ: lấy trạng thái của máy chủ</translation>
    </message>
    <message>
        <source>Decided that it is not sent to the server</source>
        <translation>Quyết định không gửi lên máy chủ</translation>
    </message>
    <message>
        <source>Entered later than it was received</source>
        <translation>Nhập muộn hơn thời điểm tiếp nhận</translation>
    </message>
    <message>
        <source>enter another result</source>
        <translation>nhập thêm kết quả</translation>
    </message>
    <message>
        <source>Another result entered</source>
        <translation>Đã nhập thêm kết quả</translation>
    </message>
    <message>
        <source>withdraw a result</source>
        <translation>thu hồi kết quả nhập nhầm</translation>
    </message>
    <message>
        <source>Result withdrawn</source>
        <translation>Đã thu hồi kết quả nhập nhầm</translation>
    </message>
    <message>
        <source>Earlier paper fetched from the server</source>
        <translation>Đã tải giấy tờ của hồ sơ trước từ máy chủ</translation>
    </message>
    <message>
        <source>Earlier paper could not be had from the server</source>
        <translation>Không lấy được giấy tờ của hồ sơ trước từ máy chủ</translation>
    </message>
    <message>
        <source>original</source>
        <translation>bản chính</translation>
    </message>
    <message>
        <source>copy, compared</source>
        <translation>bản sao, đã đối chiếu</translation>
    </message>
    <message>
        <source>certified copy</source>
        <translation>bản sao chứng thực</translation>
    </message>
    <message>
        <source>plain copy</source>
        <translation>bản chụp</translation>
    </message>
    <message>
        <source>electronic</source>
        <translation>bản điện tử</translation>
    </message>
    <message>
        <source>correct what was typed</source>
        <translation>sửa thông tin đã nhập</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đã sửa thông tin</translation>
    </message>
    <message>
        <source>Applicant: name</source>
        <translation>Chủ hồ sơ: họ tên</translation>
    </message>
    <message>
        <source>Applicant: identity number</source>
        <translation>Chủ hồ sơ: số định danh</translation>
    </message>
    <message>
        <source>Applicant: date of birth</source>
        <translation>Chủ hồ sơ: ngày sinh</translation>
    </message>
    <message>
        <source>Applicant: sex</source>
        <translation>Chủ hồ sơ: giới tính</translation>
    </message>
    <message>
        <source>Applicant: address</source>
        <translation>Chủ hồ sơ: địa chỉ</translation>
    </message>
    <message>
        <source>Applicant: phone</source>
        <translation>Chủ hồ sơ: điện thoại</translation>
    </message>
    <message>
        <source>Applicant: e-mail</source>
        <translation>Chủ hồ sơ: thư điện tử</translation>
    </message>
    <message>
        <source>Applicant: old 9-digit number</source>
        <translation>Chủ hồ sơ: số CMND 9 số</translation>
    </message>
    <message>
        <source>Applicant: representative</source>
        <translation>Chủ hồ sơ: người đại diện</translation>
    </message>
    <message>
        <source>Applicant: number of the representative</source>
        <translation>Chủ hồ sơ: số định danh người đại diện</translation>
    </message>
    <message>
        <source>Agent: name</source>
        <translation>Người nộp thay: họ tên</translation>
    </message>
    <message>
        <source>Agent: identity number</source>
        <translation>Người nộp thay: số định danh</translation>
    </message>
    <message>
        <source>Agent: date of birth</source>
        <translation>Người nộp thay: ngày sinh</translation>
    </message>
    <message>
        <source>Agent: sex</source>
        <translation>Người nộp thay: giới tính</translation>
    </message>
    <message>
        <source>Agent: address</source>
        <translation>Người nộp thay: địa chỉ</translation>
    </message>
    <message>
        <source>Agent: phone</source>
        <translation>Người nộp thay: điện thoại</translation>
    </message>
    <message>
        <source>Agent: e-mail</source>
        <translation>Người nộp thay: thư điện tử</translation>
    </message>
    <message>
        <source>Agent: old 9-digit number</source>
        <translation>Người nộp thay: số CMND 9 số</translation>
    </message>
    <message>
        <source>Agent: representative</source>
        <translation>Người nộp thay: người đại diện</translation>
    </message>
    <message>
        <source>Agent: number of the representative</source>
        <translation>Người nộp thay: số định danh người đại diện</translation>
    </message>
    <message>
        <source>Agent: authority to file</source>
        <translation>Người nộp thay: căn cứ ủy quyền</translation>
    </message>
    <message>
        <source>Way of return</source>
        <translation>Cách nhận kết quả</translation>
    </message>
    <message>
        <source>Content of the request</source>
        <translation>Nội dung yêu cầu</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Result is posted to</source>
        <translation>Kết quả gửi bưu chính đến</translation>
    </message>
    <message>
        <source>Who pays the postage</source>
        <translation>Người trả cước bưu chính</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>chưa rõ</translation>
    </message>
    <message>
        <source>the recipient, on delivery</source>
        <translation>người nhận, khi phát</translation>
    </message>
    <message>
        <source>the applicant, in advance</source>
        <translation>người nộp, trả trước</translation>
    </message>
    <message>
        <source>the agency</source>
        <translation>cơ quan</translation>
    </message>
    <message>
        <source>outside competence</source>
        <translation>không thuộc thẩm quyền</translation>
    </message>
    <message>
        <source>dossier not valid</source>
        <translation>hồ sơ không hợp lệ</translation>
    </message>
    <message>
        <source>conditions not met</source>
        <translation>không đủ điều kiện</translation>
    </message>
</context>
<context>
    <name>Forms</name>
    <message>
        <source>this form has no such field</source>
        <translation>mẫu này không có trường như vậy</translation>
    </message>
    <message>
        <source>the section is never closed</source>
        <translation>phần này không được đóng</translation>
    </message>
    <message>
        <source>this closes nothing that was opened last</source>
        <translation>thẻ này không đóng phần vừa mở</translation>
    </message>
    <message>
        <source>text outside header, section and footer, or an element not closed</source>
        <translation>có chữ nằm ngoài header, section và footer, hoặc có thẻ chưa đóng</translation>
    </message>
    <message>
        <source>forms have no such picture</source>
        <translation>mẫu không có hình như vậy</translation>
    </message>
    <message>
        <source>there is no such part in the folder partials, or it contains itself</source>
        <translation>không có phần này trong thư mục partials, hoặc phần này chứa chính nó</translation>
    </message>
    <message>
        <source>no form uses this file</source>
        <translation>không mẫu nào dùng tệp này</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, line %2: %3 – %4</source>
        <translation>%1, dòng %2: %3 – %4</translation>
    </message>
</context>
<context>
    <name>Identity</name>
    <message>
        <source>not checked</source>
        <translation>chưa kiểm tra</translation>
    </message>
    <message>
        <source>number typed off a paper</source>
        <translation>gõ số theo giấy tờ</translation>
    </message>
    <message>
        <source>QR code of the card</source>
        <translation>mã QR của thẻ</translation>
    </message>
    <message>
        <source>QR code and machine-readable zone</source>
        <translation>mã QR và dòng MRZ</translation>
    </message>
    <message>
        <source>vouched for by the portal</source>
        <translation>cổng dịch vụ công xác thực</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cá nhân</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>Hộ gia đình, hộ KD</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Doanh nghiệp</translation>
    </message>
    <message>
        <source>State body</source>
        <translation>Cơ quan nhà nước</translation>
    </message>
    <message>
        <source>Other organisation</source>
        <translation>Tổ chức khác</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>Người nộp thay: %1</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Chủ hồ sơ: %1</translation>
    </message>
    <message>
        <source>machine-readable zone of the card</source>
        <translation>dòng MRZ ở mặt sau thẻ</translation>
    </message>
    <message>
        <source>population database: agrees (%1)</source>
        <translation>cơ sở dữ liệu dân cư: khớp (%1)</translation>
    </message>
    <message>
        <source>population database: number unknown (%1)</source>
        <translation>cơ sở dữ liệu dân cư: không có số này (%1)</translation>
    </message>
    <message>
        <source>name</source>
        <translation>họ tên</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>ngày sinh</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>giới tính</translation>
    </message>
    <message>
        <source>population database: differs (%1)</source>
        <translation>cơ sở dữ liệu dân cư: không khớp (%1)</translation>
    </message>
    <message>
        <source>population database: differs in %1 (%2)</source>
        <translation>cơ sở dữ liệu dân cư: không khớp về %1 (%2)</translation>
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
        <source>The text “%1…” is too long: at most %2 characters.</source>
        <translation>Nội dung “%1…” quá dài: tối đa %2 ký tự.</translation>
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
        <source>%1 does not take files in pieces as the profile says; tell the administrator to check “igate.tus” in it.</source>
        <translation>%1 không nhận tệp theo từng phần như cấu hình đã ghi; hãy báo quản trị viên kiểm tra mục “igate.tus” trong cấu hình.</translation>
    </message>
    <message>
        <source>The server did not take a piece of file %1; it is asked how much it has, and the file goes on from there by itself.</source>
        <translation>Máy chủ chưa nhận một phần của tệp %1; phần mềm sẽ hỏi máy chủ đã có đến đâu rồi tự gửi tiếp từ đó.</translation>
    </message>
    <message>
        <source>The server no longer has what was sent of file %1; it is sent again from its start by itself.</source>
        <translation>Máy chủ không còn giữ phần đã gửi của tệp %1; tệp sẽ tự được gửi lại từ đầu.</translation>
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
        <source>Another program is just writing a file of this name in %1; wait until it is done, or choose another name.</source>
        <translation>Một chương trình khác đang ghi tệp cùng tên trong %1; hãy đợi nó xong hoặc chọn tên khác.</translation>
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
    <message>
        <source>The fee “%1” is %2; that cannot be done with it now.</source>
        <translation>Khoản “%1” %2; hiện không làm được việc này với khoản đó.</translation>
    </message>
    <message>
        <source>Number %1 lies before the last one that was given, %2: numbers are never taken back.</source>
        <translation>Số %1 nằm trước số cuối đã cấp là %2: số đã cấp không bao giờ thu lại.</translation>
    </message>
    <message>
        <source>Number %1 is not in the series; its last one is %2.</source>
        <translation>Số %1 không thuộc dải biên lai; số cuối của dải là %2.</translation>
    </message>
    <message>
        <source>%2 đ is no amount for “%1”: it must be between 1 đ and 1.000.000.000.000 đ.</source>
        <translation>%2 đ không phải mức thu hợp lệ cho “%1”: phải từ 1 đ đến 1.000.000.000.000 đ.</translation>
    </message>
    <message>
        <source>“%1” costs %2 đ by the published list; say why another amount is collected.</source>
        <translation>“%1” có mức công bố là %2 đ; hãy ghi lý do thu mức khác.</translation>
    </message>
    <message>
        <source>“%1” is no amount in đồng: write CODE=AMOUNT with digits only.</source>
        <translation>“%1” không phải số tiền bằng đồng: hãy viết MÃ=SỐTIỀN, chỉ gồm chữ số.</translation>
    </message>
    <message>
        <source>“%1” is collected already (receipt %2).</source>
        <translation>“%1” đã thu rồi (biên lai %2).</translation>
    </message>
    <message>
        <source>Type how much cash was counted, in đồng.</source>
        <translation>Hãy nhập số tiền mặt kiểm đếm được, bằng đồng.</translation>
    </message>
    <message>
        <source>“%1” is no day: write it as 2026-11-21.</source>
        <translation>“%1” không phải là ngày: hãy viết dạng 2026-11-21.</translation>
    </message>
    <message>
        <source>The cash day %1 of %2 is closed: a refund goes to the next day, or a supervisor opens the day again.</source>
        <translation>Ngày quỹ %1 của %2 đã kết sổ: khoản hoàn trả chuyển sang ngày sau, hoặc lãnh đạo bộ phận mở lại sổ.</translation>
    </message>
    <message>
        <source>The day %1 has not come yet; it cannot be closed.</source>
        <translation>Chưa đến ngày %1 nên chưa thể kết sổ.</translation>
    </message>
    <message>
        <source>The cash day %1 of %2 is not closed.</source>
        <translation>Ngày quỹ %1 của %2 chưa kết sổ.</translation>
    </message>
    <message>
        <source>By the receipts there must be %1 đ, counted were %2 đ; say why, or count again.</source>
        <translation>Theo biên lai phải có %1 đ, kiểm đếm được %2 đ; hãy ghi lý do hoặc đếm lại.</translation>
    </message>
    <message>
        <source>Number %1 does not fit into %2 digits; check the series.</source>
        <translation>Số %1 không vừa %2 chữ số; hãy kiểm tra dải biên lai.</translation>
    </message>
    <message>
        <source>Dossier %1 was refused, withdrawn or stopped; nothing is collected for it.</source>
        <translation>Hồ sơ %1 đã bị từ chối, rút hoặc dừng xử lý; không thu tiền cho hồ sơ này.</translation>
    </message>
    <message>
        <source>“%1” is no reason for an exemption here; choose one of: %2.</source>
        <translation>“%1” không nằm trong danh mục lý do miễn; hãy chọn một trong: %2.</translation>
    </message>
    <message>
        <source>Receipt %1 was issued by %2; only that cashier or a supervisor cancels it.</source>
        <translation>Biên lai %1 do %2 lập; chỉ người đó hoặc lãnh đạo bộ phận mới được hủy.</translation>
    </message>
    <message>
        <source>“%1” is no format: choose json, csv or pdf.</source>
        <translation>“%1” không phải định dạng hợp lệ: hãy chọn json, csv hoặc pdf.</translation>
    </message>
    <message>
        <source>“%1” is no kind: choose fee (phí) or levy (lệ phí), or leave it out for both.</source>
        <translation>“%1” không phải loại hợp lệ: hãy chọn fee (phí) hoặc levy (lệ phí), hoặc bỏ trống cho cả hai.</translation>
    </message>
    <message>
        <source>“%1” is no way to pay: choose cash, transfer or online.</source>
        <translation>“%1” không phải hình thức thanh toán: hãy chọn cash, transfer hoặc online.</translation>
    </message>
    <message>
        <source>No series of receipts for fees (phí) is registered at this desk; a supervisor registers one.</source>
        <translation>Quầy này chưa đăng ký dải biên lai thu phí; lãnh đạo bộ phận cần đăng ký.</translation>
    </message>
    <message>
        <source>No series of receipts for levies (lệ phí) is registered at this desk; a supervisor registers one.</source>
        <translation>Quầy này chưa đăng ký dải biên lai thu lệ phí; lãnh đạo bộ phận cần đăng ký.</translation>
    </message>
    <message>
        <source>Dossier %1 has no fee that is still to be collected.</source>
        <translation>Hồ sơ %1 không còn khoản phí, lệ phí nào phải thu.</translation>
    </message>
    <message>
        <source>“%1” is no number of a receipt: write its digits, e.g. 0000123.</source>
        <translation>“%1” không phải số biên lai: hãy viết các chữ số, ví dụ 0000123.</translation>
    </message>
    <message>
        <source>A series cannot run from %1 to %2; check both numbers.</source>
        <translation>Dải biên lai không thể từ %1 đến %2; hãy kiểm tra hai số này.</translation>
    </message>
    <message>
        <source>Say why: a reason is kept with it.</source>
        <translation>Hãy ghi lý do: lý do được lưu cùng việc này.</translation>
    </message>
    <message>
        <source>There are two receipts %1, of the forms %2 and %3; name the form too.</source>
        <translation>Có hai biên lai %1, thuộc mẫu %2 và %3; hãy nêu cả mẫu số.</translation>
    </message>
    <message>
        <source>Receipt %1 is %2; its fees have gone their own way.</source>
        <translation>Biên lai %1 %2; các khoản trên đó đã được xử lý riêng.</translation>
    </message>
    <message>
        <source>There is no receipt %1 at this desk.</source>
        <translation>Quầy này không có biên lai %1.</translation>
    </message>
    <message>
        <source>The series %1 belongs to desk %2; each desk has numbers of its own.</source>
        <translation>Dải biên lai %1 thuộc quầy %2; mỗi quầy có số riêng.</translation>
    </message>
    <message>
        <source>The series %1 has only %2 numbers left; register the next one in time.</source>
        <translation>Dải biên lai %1 chỉ còn %2 số; hãy đăng ký dải tiếp theo kịp thời.</translation>
    </message>
    <message>
        <source>The series %1 may be used from %2 on.</source>
        <translation>Dải biên lai %1 được dùng từ ngày %2.</translation>
    </message>
    <message>
        <source>Numbers of the series %1 are registered already: %2 to %3.</source>
        <translation>Dải biên lai %1 đã có số được đăng ký: từ %2 đến %3.</translation>
    </message>
    <message>
        <source>“%1” is no form or symbol of receipts: capitals, digits, hyphens and slashes.</source>
        <translation>“%1” không phải mẫu số hay ký hiệu biên lai: chỉ gồm chữ in hoa, chữ số, gạch nối và gạch chéo.</translation>
    </message>
    <message>
        <source>No series with the symbol %1 is registered.</source>
        <translation>Chưa đăng ký dải biên lai nào có ký hiệu %1.</translation>
    </message>
    <message>
        <source>The series %1 is used up; a supervisor registers the next one.</source>
        <translation>Dải biên lai %1 đã dùng hết; lãnh đạo bộ phận cần đăng ký dải tiếp theo.</translation>
    </message>
    <message>
        <source>The amounts of this day are too large to be added up; check the receipts.</source>
        <translation>Số tiền trong ngày quá lớn, không cộng được; hãy kiểm tra các biên lai.</translation>
    </message>
    <message>
        <source>“%1” is no tax code of the agency: 10 digits, or 10 and 3 with a hyphen.</source>
        <translation>“%1” không phải mã số thuế của cơ quan: 10 chữ số, hoặc 10 và 3 chữ số nối bằng gạch ngang.</translation>
    </message>
    <message>
        <source>The fee %1 is named twice.</source>
        <translation>Khoản %1 bị nêu hai lần.</translation>
    </message>
    <message>
        <source>Say the number of the dossier, or with --date the day of many.</source>
        <translation>Hãy cho biết mã hồ sơ, hoặc ngày của nhiều hồ sơ bằng --date.</translation>
    </message>
    <message>
        <source>“%1” is not a day: write it as 2026-11-20.</source>
        <translation>“%1” không phải là ngày: hãy viết như 2026-11-20.</translation>
    </message>
    <message>
        <source>Say two days, the earlier one first: --from and --to.</source>
        <translation>Hãy cho biết hai ngày, ngày sớm trước: --from và --to.</translation>
    </message>
    <message>
        <source>“%1” is no format of ours: choose pdf or csv.</source>
        <translation>Không có định dạng “%1”: hãy chọn pdf hoặc csv.</translation>
    </message>
    <message>
        <source>A list is one of days, not of a dossier: add --date DAY, or --from DAY --to DAY.</source>
        <translation>Danh sách là của ngày, không phải của một hồ sơ: hãy thêm --date NGÀY, hoặc --from NGÀY --to NGÀY.</translation>
    </message>
    <message>
        <source>Only the book and the hand-over list can be a table.</source>
        <translation>Chỉ sổ theo dõi và bảng kê giao nhận mới xuất được thành bảng.</translation>
    </message>
    <message>
        <source>A hand-over list is of one day: add --date.</source>
        <translation>Bảng kê giao nhận là của một ngày: hãy thêm --date.</translation>
    </message>
    <message>
        <source>“%1” cannot be printed: choose receipt, supplement, refusal, apology, stop, control-slip, return-slip, fee-receipt, book, handover or separators.</source>
        <translation>Không in được “%1”: hãy chọn receipt, supplement, refusal, apology, stop, control-slip, return-slip, fee-receipt, book, handover hoặc separators.</translation>
    </message>
    <message>
        <source>%1 is no folder: nothing to check.</source>
        <translation>%1 không phải là thư mục: không có gì để kiểm tra.</translation>
    </message>
    <message>
        <source>%1 already holds files: name an empty or a new folder, so that none of your forms is written over.</source>
        <translation>%1 đã có tệp: hãy chọn một thư mục trống hoặc mới để không ghi đè lên mẫu giấy nào.</translation>
    </message>
    <message>
        <source>No dossier of these days has such a paper yet.</source>
        <translation>Chưa có hồ sơ nào của những ngày này có giấy đó.</translation>
    </message>
    <message>
        <source>These are more than %1 papers: print fewer days at once.</source>
        <translation>Có hơn %1 giấy: hãy in ít ngày hơn mỗi lần.</translation>
    </message>
    <message>
        <source>The book would have more than %1 rows: print fewer days.</source>
        <translation>Sổ sẽ có hơn %1 dòng: hãy in ít ngày hơn.</translation>
    </message>
    <message>
        <source>%1 has no new appointment: extend it first, then its apology can be printed.</source>
        <translation>Hồ sơ %1 chưa có ngày hẹn mới: hãy gia hạn trước, sau đó mới in được văn bản xin lỗi.</translation>
    </message>
    <message>
        <source>No fee receipt has been issued for %1: take the money first.</source>
        <translation>Chưa lập biên lai nào cho hồ sơ %1: hãy thu tiền trước.</translation>
    </message>
    <message>
        <source>%1 has not been accepted: accept it first, then this paper can be printed.</source>
        <translation>Hồ sơ %1 chưa được tiếp nhận: hãy tiếp nhận trước, sau đó mới in được giấy này.</translation>
    </message>
    <message>
        <source>%1 is not refused: refuse it with a reason first, then the refusal can be printed.</source>
        <translation>Hồ sơ %1 chưa bị từ chối: hãy từ chối kèm lý do trước, sau đó mới in được phiếu từ chối.</translation>
    </message>
    <message>
        <source>%1 has no result yet: record the result first, then its return slip can be printed.</source>
        <translation>Hồ sơ %1 chưa có kết quả: hãy ghi nhận kết quả trước, sau đó mới in được phiếu trả kết quả.</translation>
    </message>
    <message>
        <source>%1 is neither stopped nor withdrawn: do that first, with a reason, then the notice can be printed.</source>
        <translation>Hồ sơ %1 chưa dừng giải quyết và chưa rút: hãy làm việc đó trước, kèm lý do, sau đó mới in được thông báo.</translation>
    </message>
    <message>
        <source>Nothing has been asked for in %1: request the supplement first, then its paper can be printed.</source>
        <translation>Hồ sơ %1 chưa có yêu cầu bổ sung: hãy yêu cầu bổ sung trước, sau đó mới in được phiếu.</translation>
    </message>
    <message>
        <source>The form “%1” is not made for %2: choose %3.</source>
        <translation>Mẫu “%1” không dùng được cho khổ %2: hãy chọn %3.</translation>
    </message>
    <message>
        <source>The form %1 is wrong in line %2 (%3): mend it, or tell the administrator.</source>
        <translation>Mẫu giấy %1 sai ở dòng %2 (%3): hãy sửa lại hoặc báo quản trị viên.</translation>
    </message>
    <message>
        <source>Your office&apos;s own form %1 is wrong in line %2 (%3), so the form that comes with the program was used. Tell the administrator: “motcua forms check” lists every mistake.</source>
        <translation>Mẫu giấy riêng %1 của cơ quan sai ở dòng %2 (%3) nên đã dùng mẫu có sẵn của chương trình. Hãy báo quản trị viên: “motcua forms check” liệt kê mọi lỗi.</translation>
    </message>
    <message>
        <source>The table has no column “%1”; its headings must stand in one of the first ten lines, as in the example.</source>
        <translation>Bảng không có cột “%1”; dòng tiêu đề phải nằm trong mười dòng đầu, như ở bảng mẫu.</translation>
    </message>
    <message>
        <source>The column “%1” stands twice in the table; keep one of them.</source>
        <translation>Cột “%1” có hai lần trong bảng; chỉ giữ lại một.</translation>
    </message>
    <message>
        <source>“%1” is no column of a catalogue; correct the heading or leave it empty.</source>
        <translation>“%1” không phải là cột của danh mục; sửa tiêu đề hoặc để trống.</translation>
    </message>
    <message>
        <source>“%1” has another value in an earlier line of this procedure than “%2”; keep one of them.</source>
        <translation>“%1” ở dòng trước của thủ tục này ghi khác “%2”; chỉ giữ lại một giá trị.</translation>
    </message>
    <message>
        <source>%1: the case %2 stands twice in this procedure.</source>
        <translation>%1: trường hợp %2 có hai lần trong thủ tục này; bỏ bớt một.</translation>
    </message>
    <message>
        <source>%1: a paper that is exempt is not digitised; remove one of the two entries.</source>
        <translation>%1: giấy tờ được miễn thì không số hóa; bỏ một trong hai mục.</translation>
    </message>
    <message>
        <source>“%1”: “%2” is no time limit; write for example “3 ngày làm việc”, “10 ngày”, “8 giờ” or “1 tháng”.</source>
        <translation>“%1”: “%2” không phải là thời hạn; hãy ghi như “3 ngày làm việc”, “10 ngày”, “8 giờ” hoặc “1 tháng”.</translation>
    </message>
    <message>
        <source>%1 is longer than the time that the law prescribes.</source>
        <translation>%1 dài hơn thời hạn luật định; kiểm tra lại.</translation>
    </message>
    <message>
        <source>Line %1 belongs to no procedure: no code stands above it.</source>
        <translation>Dòng %1 không thuộc thủ tục nào: phía trên chưa có mã thủ tục.</translation>
    </message>
    <message>
        <source>Nothing was imported: %1 entries have faults. Correct the lines named, or import the good ones with --partial.</source>
        <translation>Chưa nhập gì: %1 mục có lỗi. Sửa các dòng đã nêu, hoặc nhập các mục tốt bằng --partial.</translation>
    </message>
    <message>
        <source>%1 is a spreadsheet; save it as “CSV UTF-8” and import that file.</source>
        <translation>%1 là tệp bảng tính; hãy lưu thành “CSV UTF-8” rồi nhập tệp đó.</translation>
    </message>
    <message>
        <source>%1: a catalogue holds at most %2 procedures.</source>
        <translation>%1: một danh mục có nhiều nhất %2 thủ tục.</translation>
    </message>
    <message>
        <source>%1: one procedure has at most %2 lines.</source>
        <translation>%1: một thủ tục có nhiều nhất %2 dòng.</translation>
    </message>
    <message>
        <source>%1: the entry that begins here is never closed; a bracket or a quote is missing in it.</source>
        <translation>%1: mục bắt đầu ở đây chưa được đóng lại; thiếu dấu ngoặc hoặc dấu nháy.</translation>
    </message>
    <message>
        <source>Nothing can be imported from this file; correct what is named and try again.</source>
        <translation>Không nhập được gì từ tệp này; sửa các lỗi đã nêu rồi thử lại.</translation>
    </message>
    <message>
        <source>“%1”: %2 originals and %3 copies are asked for, %4 and %5 were handed in.</source>
        <translation>“%1”: yêu cầu %2 bản chính và %3 bản sao, đã nộp %4 bản chính và %5 bản sao.</translation>
    </message>
    <message>
        <source>“%1” is on a list of papers that have to be digitised (Circular 01/2023, Article 4) and has no pages yet.</source>
        <translation>“%1” thuộc danh mục giấy tờ phải số hóa (Thông tư 01/2023, Điều 4) mà chưa có trang nào.</translation>
    </message>
    <message>
        <source>“%1” is the result of an earlier procedure, so it has to be digitised free of charge (Circular 01/2023, Article 4), and has no pages yet.</source>
        <translation>“%1” là kết quả của thủ tục trước nên phải số hóa, không thu phí (Thông tư 01/2023, Điều 4), mà chưa có trang nào.</translation>
    </message>
    <message>
        <source>“%1” is a state secret and must not be scanned or kept on this computer (Circular 01/2023, Article 4).</source>
        <translation>“%1” là bí mật nhà nước, không được quét hay lưu trên máy này (Thông tư 01/2023, Điều 4).</translation>
    </message>
    <message>
        <source>Line %1: something stands behind a closing quote; double the quotes inside a cell.</source>
        <translation>Dòng %1: có chữ sau dấu nháy đóng; dấu nháy trong ô phải viết đôi.</translation>
    </message>
    <message>
        <source>“%1” is no date; write it as 21/11/2026.</source>
        <translation>“%1” không phải là ngày; hãy ghi như 21/11/2026.</translation>
    </message>
    <message>
        <source>Line %1 is not written in UTF-8; save the table as “CSV UTF-8”.</source>
        <translation>Dòng %1 không phải mã UTF-8; hãy lưu bảng thành “CSV UTF-8”.</translation>
    </message>
    <message>
        <source>Line %1: a cell stands under no heading; a separator may be too many in it.</source>
        <translation>Dòng %1: có ô không nằm dưới tiêu đề nào; có thể thừa dấu phân cách.</translation>
    </message>
    <message>
        <source>“%1” must be “có” or “không”.</source>
        <translation>“%1” phải là “có” hoặc “không”.</translation>
    </message>
    <message>
        <source>A quote that opens in line %1 is never closed.</source>
        <translation>Dấu nháy mở ở dòng %1 không được đóng lại.</translation>
    </message>
    <message>
        <source>Line %1 is too long; a quote may be missing.</source>
        <translation>Dòng %1 quá dài; có thể thiếu dấu nháy.</translation>
    </message>
    <message>
        <source>%1 is no valid JSON; correct it at this line.</source>
        <translation>%1 không phải JSON hợp lệ; sửa tại dòng này.</translation>
    </message>
    <message>
        <source>“%1” is not received at the counter; help the applicant to file it another way.</source>
        <translation>“%1” không tiếp nhận trực tiếp; hướng dẫn người nộp chọn hình thức khác.</translation>
    </message>
    <message>
        <source>“%1” cannot be filed online; choose another way of filing.</source>
        <translation>“%1” không nộp trực tuyến được; chọn hình thức nộp khác.</translation>
    </message>
    <message>
        <source>“%1” cannot be filed by post; choose another way of filing.</source>
        <translation>“%1” không nộp qua bưu chính được; chọn hình thức nộp khác.</translation>
    </message>
    <message>
        <source>“%1”: help the applicant to file online; take paper only from those who cannot (Directive 24/CT-TTg).</source>
        <translation>“%1”: hỗ trợ người dân nộp trực tuyến; chỉ nhận giấy của người không nộp trực tuyến được (Chỉ thị 24/CT-TTg).</translation>
    </message>
    <message>
        <source>“%1” is not taken on paper any more (Directive 24/CT-TTg); help the applicant to file online.</source>
        <translation>“%1” không còn tiếp nhận bản giấy (Chỉ thị 24/CT-TTg); hỗ trợ người dân nộp trực tuyến.</translation>
    </message>
    <message>
        <source>Handed in by this person for another owner: it is that owner&apos;s paper.</source>
        <translation>Người này nộp thay cho chủ hồ sơ khác: giấy tờ là của chủ hồ sơ đó.</translation>
    </message>
    <message>
        <source>Valid electronic copy, digitised at the desk for %1 on %2 (Circular 01/2023, Article 8).</source>
        <translation>Bản điện tử hợp lệ, số hóa tại quầy cho hồ sơ %1 ngày %2 (Thông tư 01/2023, Điều 8).</translation>
    </message>
    <message>
        <source>No longer in force since %1.</source>
        <translation>Đã hết hiệu lực từ ngày %1.</translation>
    </message>
    <message>
        <source>Result in force, no end told: it must not be asked for again.</source>
        <translation>Kết quả còn hiệu lực, không ghi thời hạn: không được yêu cầu nộp lại.</translation>
    </message>
    <message>
        <source>Result in force until %1: it must not be asked for again.</source>
        <translation>Kết quả còn hiệu lực đến ngày %1: không được yêu cầu nộp lại.</translation>
    </message>
    <message>
        <source>Only a photocopy was handed in then; it proves nothing.</source>
        <translation>Khi đó chỉ nộp bản chụp; không có giá trị để dùng lại.</translation>
    </message>
    <message>
        <source>Belongs to the dossier %1, which was refused.</source>
        <translation>Thuộc hồ sơ %1 đã bị từ chối tiếp nhận.</translation>
    </message>
    <message>
        <source>Replaced by a newer result (%1, %2).</source>
        <translation>Đã có kết quả mới hơn thay thế (%1, %2).</translation>
    </message>
    <message>
        <source>Say by what the agent may file for the owner, for example a written authorisation.</source>
        <translation>Hãy ghi căn cứ để người nộp thay được nộp hồ sơ, ví dụ giấy ủy quyền.</translation>
    </message>
    <message>
        <source>The birth date lies in the future; compare it with the card.</source>
        <translation>Ngày sinh nằm ở tương lai; hãy đối chiếu với thẻ.</translation>
    </message>
    <message>
        <source>By this birth date the person is over 130 years old; compare it with the card.</source>
        <translation>Theo ngày sinh này, người đó hơn 130 tuổi; hãy đối chiếu với thẻ.</translation>
    </message>
    <message>
        <source>The card&apos;s QR code gave no real birth date; type it off the card.</source>
        <translation>Mã QR của thẻ không cho ngày sinh có thật; hãy gõ ngày sinh theo thẻ.</translation>
    </message>
    <message>
        <source>The card&apos;s QR code gave no real date of issue; look at the card.</source>
        <translation>Mã QR của thẻ không cho ngày cấp có thật; hãy xem trên thẻ.</translation>
    </message>
    <message>
        <source>The text after --mrz is not the zone of an ID card: type its three lines of 30 signs each.</source>
        <translation>Nội dung sau --mrz không phải vùng MRZ của thẻ căn cước: hãy gõ đủ ba dòng, mỗi dòng 30 ký tự.</translation>
    </message>
    <message>
        <source>The reader may have spoilt the name; compare it with the card letter by letter.</source>
        <translation>Máy đọc có thể đã làm sai họ tên; hãy đối chiếu từng chữ với thẻ.</translation>
    </message>
    <message>
        <source>The name came without any Vietnamese diacritics; compare it with the card.</source>
        <translation>Họ tên đọc được không có dấu; hãy đối chiếu với thẻ.</translation>
    </message>
    <message>
        <source>The sex could not be read and was taken from the identity number; compare it with the card.</source>
        <translation>Không đọc được giới tính nên lấy theo số định danh; hãy đối chiếu với thẻ.</translation>
    </message>
    <message>
        <source>This is no complete e-mail address; ask the applicant again.</source>
        <translation>Địa chỉ thư điện tử chưa đúng dạng; hãy hỏi lại người nộp.</translation>
    </message>
    <message>
        <source>Cards with a 9-digit number (CMND) are no longer valid for transactions since 1 January 2025; ask for the ID card with 12 digits.</source>
        <translation>Giấy CMND 9 số không còn giá trị sử dụng trong giao dịch từ ngày 01/01/2025; hãy đề nghị xuất trình thẻ căn cước có số 12 chữ số.</translation>
    </message>
    <message>
        <source>The number of an old card (CMND) has 9 digits; compare it with the paper.</source>
        <translation>Số CMND cũ gồm 9 chữ số; hãy đối chiếu với giấy tờ.</translation>
    </message>
    <message>
        <source>The last check digit of the machine-readable zone does not fit; read the zone again.</source>
        <translation>Số kiểm tra tổng hợp của dòng MRZ không khớp; hãy đọc lại dòng MRZ.</translation>
    </message>
    <message>
        <source>The check digit of the birth date in the machine-readable zone does not fit; read the zone again.</source>
        <translation>Số kiểm tra của ngày sinh ở dòng MRZ không khớp; hãy đọc lại dòng MRZ.</translation>
    </message>
    <message>
        <source>The check digit of the document number in the machine-readable zone does not fit; read the zone again.</source>
        <translation>Số kiểm tra của số thẻ ở dòng MRZ không khớp; hãy đọc lại dòng MRZ.</translation>
    </message>
    <message>
        <source>The check digit of the date of expiry in the machine-readable zone does not fit; read the zone again.</source>
        <translation>Số kiểm tra của ngày hết hạn ở dòng MRZ không khớp; hãy đọc lại dòng MRZ.</translation>
    </message>
    <message>
        <source>The check digit of the identity number in the machine-readable zone does not fit; read the zone again.</source>
        <translation>Số kiểm tra của số định danh ở dòng MRZ không khớp; hãy đọc lại dòng MRZ.</translation>
    </message>
    <message>
        <source>The machine-readable zone is not of an ID card of Viet Nam; look at the card.</source>
        <translation>Dòng MRZ không phải của thẻ căn cước Việt Nam; hãy xem lại thẻ.</translation>
    </message>
    <message>
        <source>By its machine-readable zone the card has expired; ask for a valid one.</source>
        <translation>Theo dòng MRZ, thẻ đã hết hạn; hãy đề nghị xuất trình thẻ còn hạn.</translation>
    </message>
    <message>
        <source>The document number in the machine-readable zone is not the end of the identity number; look at the card.</source>
        <translation>Số thẻ ở dòng MRZ không phải 9 số cuối của số định danh; hãy xem lại thẻ.</translation>
    </message>
    <message>
        <source>The machine-readable zone holds signs that cannot stand there; read it again.</source>
        <translation>Dòng MRZ có ký tự không thể đứng ở vị trí đó; hãy đọc lại.</translation>
    </message>
    <message>
        <source>Mobile numbers with 11 digits ended in 2018; ask for the number of today.</source>
        <translation>Số di động 11 số đã ngừng dùng từ năm 2018; hãy hỏi số hiện nay.</translation>
    </message>
    <message>
        <source>This is no complete phone number; ask the applicant again.</source>
        <translation>Số điện thoại chưa đúng; hãy hỏi lại người nộp.</translation>
    </message>
    <message>
        <source>The identity number of the representative does not look right; compare it with the card.</source>
        <translation>Số định danh của người đại diện có vẻ chưa đúng; hãy đối chiếu với thẻ.</translation>
    </message>
    <message>
        <source>The check digit of the tax code does not fit; compare it with the certificate.</source>
        <translation>Số kiểm tra của mã số thuế không khớp; hãy đối chiếu với giấy chứng nhận.</translation>
    </message>
    <message>
        <source>A tax code has 10 digits, 10 digits and a branch like -001, or the 12 of a person; compare it with the certificate.</source>
        <translation>Mã số thuế gồm 10 chữ số, hoặc 10 chữ số kèm mã chi nhánh như -001, hoặc 12 chữ số của cá nhân; hãy đối chiếu với giấy chứng nhận.</translation>
    </message>
    <message>
        <source>The new appointment was counted with the calendar %2; the one of reception was %1. Check the date by hand.</source>
        <translation>Ngày hẹn mới được tính theo lịch %2; khi tiếp nhận là lịch %1. Hãy kiểm tra lại ngày này.</translation>
    </message>
    <message>
        <source>%1: “%2” is no date: write it as 2026-11-21.</source>
        <translation>%1: “%2” không phải là ngày: hãy viết như 2026-11-21.</translation>
    </message>
    <message>
        <source>The dossier is “%1” and is closed: nothing more can be done with it; the applicant may file a new one.</source>
        <translation>Hồ sơ ở trạng thái “%1” và đã kết thúc: không thể thao tác thêm; công dân có thể nộp hồ sơ mới.</translation>
    </message>
    <message>
        <source>This dossier already got a new appointment; that may be done once only (Decree 61, Article 19).</source>
        <translation>Hồ sơ này đã được hẹn lại; chỉ được hẹn lại một lần (Nghị định 61, Điều 19).</translation>
    </message>
    <message>
        <source>The new appointment must lie after %1; choose a later time.</source>
        <translation>Ngày hẹn mới phải sau %1; hãy chọn thời điểm muộn hơn.</translation>
    </message>
    <message>
        <source>This dossier has no appointment that could be put off.</source>
        <translation>Hồ sơ này không có ngày hẹn trả để lùi.</translation>
    </message>
    <message>
        <source>Nobody works at the desk on %1; choose a time within working hours.</source>
        <translation>%1 không phải giờ làm việc; hãy chọn thời điểm trong giờ làm việc.</translation>
    </message>
    <message>
        <source>“%1” is no date: write it as 25/11/2026.</source>
        <translation>“%1” không phải là ngày: hãy viết như 25/11/2026.</translation>
    </message>
    <message>
        <source>Fill in “%1”.</source>
        <translation>Hãy nhập “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no time: write it as 25/11/2026 16:30.</source>
        <translation>“%1” không phải là thời điểm: hãy viết như 25/11/2026 16:30.</translation>
    </message>
    <message>
        <source>Say why: the reason is compulsory and is printed.</source>
        <translation>Hãy nêu lý do: bắt buộc phải có và sẽ được in ra.</translation>
    </message>
    <message>
        <source>Give these papers back to the applicant: %1.</source>
        <translation>Trả lại cho công dân các giấy tờ sau: %1.</translation>
    </message>
    <message>
        <source>Tell the number of the result or add its file; at least one of them is needed.</source>
        <translation>Hãy nhập số của kết quả hoặc đính kèm tệp; phải có ít nhất một trong hai.</translation>
    </message>
    <message>
        <source>The result cannot be dated %1, a day that has not come yet.</source>
        <translation>Kết quả không thể đề ngày %1 vì chưa đến ngày đó.</translation>
    </message>
    <message>
        <source>The result would end before it was issued; correct one of the dates.</source>
        <translation>Kết quả hết hiệu lực trước ngày cấp; hãy sửa một trong hai ngày.</translation>
    </message>
    <message>
        <source>“%1” is not %2: check the identity card of who collects and enter its number.</source>
        <translation>“%1” không phải là %2: hãy kiểm tra giấy tờ của người nhận và nhập số định danh.</translation>
    </message>
    <message>
        <source>This dossier was filed without an agent; hand the result to the applicant, or name who collects with the identity number.</source>
        <translation>Hồ sơ này không có người nộp thay; hãy trả cho người nộp, hoặc ghi người nhận kèm số định danh.</translation>
    </message>
    <message>
        <source>There is no file of the result that could be sent; hand over the paper, or add the signed file first.</source>
        <translation>Không có tệp kết quả để gửi; hãy trả bản giấy, hoặc đính kèm tệp đã ký trước.</translation>
    </message>
    <message>
        <source>The parcel number was not told; note it as soon as the postal enterprise has given it.</source>
        <translation>Chưa có số bưu gửi; hãy ghi lại ngay khi bưu chính cung cấp.</translation>
    </message>
    <message>
        <source>“%1” is nobody to return to: choose applicant, agent, post or electronic.</source>
        <translation>Không thể trả cho “%1”: hãy chọn applicant, agent, post hoặc electronic.</translation>
    </message>
    <message>
        <source>Not every fee of this dossier is paid; collect it first.</source>
        <translation>Hồ sơ này còn phí, lệ phí chưa nộp; hãy thu trước.</translation>
    </message>
    <message>
        <source>This is supplement request number %1: some laws allow one only, and with a second one the dossier counts as overdue.</source>
        <translation>Đây là lần yêu cầu bổ sung thứ %1: có quy định chỉ cho một lần, và từ lần thứ hai hồ sơ bị tính là quá hạn.</translation>
    </message>
    <message>
        <source>“%1” was handed in with this online dossier and may not be asked for again; nor may anything outside the published list (Decree 118, Article 5). Write what has to be corrected instead.</source>
        <translation>“%1” đã được nộp trong hồ sơ trực tuyến này nên không được yêu cầu nộp lại; cũng không được yêu cầu giấy tờ ngoài danh mục đã công bố (Nghị định 118, Điều 5). Hãy ghi nội dung cần sửa.</translation>
    </message>
    <message>
        <source>Say what has to be added or corrected, all of it at once.</source>
        <translation>Hãy ghi nội dung cần bổ sung, hoàn thiện, đầy đủ trong một lần.</translation>
    </message>
    <message>
        <source>The time to supply the papers has passed; choose a later one.</source>
        <translation>Thời hạn bổ sung đã qua; hãy chọn thời điểm muộn hơn.</translation>
    </message>
    <message>
        <source>Say which papers were brought; none is named.</source>
        <translation>Hãy nêu giấy tờ được bổ sung; chưa có giấy tờ nào.</translation>
    </message>
    <message>
        <source>“%1” is to be scanned: scan it with “motcua scan --out FILE.pdf” first and name the file here.</source>
        <translation>“%1” cần quét: hãy quét trước bằng “motcua scan --out FILE.pdf” rồi ghi tên tệp ở đây.</translation>
    </message>
    <message>
        <source>%1: “%2” is no time: write it as 2026-11-21T14:05:09+07:00.</source>
        <translation>%1: “%2” không phải là thời điểm: hãy viết như 2026-11-21T14:05:09+07:00.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day: write it as 15:00.</source>
        <translation>“%1” không phải giờ trong ngày: hãy ghi như 15:00.</translation>
    </message>
    <message>
        <source>“%1” is no end of a day: choose last-session or midnight.</source>
        <translation>“%1” không phải cách kết thúc ngày: hãy chọn last-session hoặc midnight.</translation>
    </message>
    <message>
        <source>“%1” is no way of counting: choose next-day, same-day or late-is-next-day.</source>
        <translation>“%1” không phải cách tính: hãy chọn next-day, same-day hoặc late-is-next-day.</translation>
    </message>
    <message>
        <source>%1: the calendar “%2” cannot be extended from here; name a shipped calendar that does not lead back to this one.</source>
        <translation>%1: không thể mở rộng lịch “%2” từ đây; hãy nêu một lịch có sẵn không dẫn ngược về chính lịch này.</translation>
    </message>
    <message>
        <source>%1: “%2” is no pattern of dossier numbers; write {agency}, {yy} or {yyyy}, {MM}, {dd} and {order:4} once each, with a hyphen beside agency and order.</source>
        <translation>%1: “%2” không phải mẫu mã hồ sơ; hãy ghi {agency}, {yy} hoặc {yyyy}, {MM}, {dd} và {order:4} mỗi phần một lần, có dấu gạch nối cạnh mã cơ quan và số thứ tự.</translation>
    </message>
    <message>
        <source>This is supplement request number %1, but the law of this procedure allows %2: say so to whoever decides.</source>
        <translation>Đây là lần yêu cầu bổ sung thứ %1, trong khi quy định của thủ tục này chỉ cho phép %2 lần: hãy báo với người có thẩm quyền giải quyết.</translation>
    </message>
    <message>
        <source>This procedure has a form of its own, %1, which this desk&apos;s forms do not hold: form 01 was made instead.</source>
        <translation>Thủ tục này dùng mẫu riêng %1 nhưng bộ mẫu của quầy chưa có: đã in mẫu 01 thay thế.</translation>
    </message>
    <message>
        <source>That would write off %1 receipts, more than %2 at once; check the number, or do it in steps.</source>
        <translation>Như vậy sẽ hủy bỏ %1 biên lai, nhiều hơn %2 số một lần; hãy kiểm tra lại số, hoặc làm từng bước.</translation>
    </message>
    <message>
        <source>The document for “%1” is not of this dossier&apos;s owner: it cannot be used again here.</source>
        <translation>Tài liệu cho “%1” không phải của chủ hồ sơ này nên không dùng lại được.</translation>
    </message>
    <message>
        <source>Belongs to the dossier %1, which was not accepted or ended without a result.</source>
        <translation>Thuộc hồ sơ %1 chưa được tiếp nhận hoặc đã kết thúc mà không có kết quả.</translation>
    </message>
    <message>
        <source>The new appointment lies more than %1 years ahead; check the date.</source>
        <translation>Ngày hẹn mới cách nay hơn %1 năm; hãy kiểm tra lại ngày.</translation>
    </message>
    <message>
        <source>Fees of this dossier were collected: see whether they are to be given back.</source>
        <translation>Hồ sơ này đã thu phí, lệ phí: hãy xem có phải hoàn trả không.</translation>
    </message>
    <message>
        <source>Enter the name of the person who files for the owner, or leave the agent out.</source>
        <translation>Hãy nhập họ tên người nộp thay, hoặc bỏ phần người nộp thay.</translation>
    </message>
    <message>
        <source>The time of reception %1 lies before %2, when one-stop desks began; correct it.</source>
        <translation>Thời điểm tiếp nhận %1 sớm hơn ngày %2, khi bộ phận một cửa bắt đầu hoạt động; hãy sửa lại.</translation>
    </message>
    <message>
        <source>Type the last number that was used on paper, e.g. 125.</source>
        <translation>Hãy nhập số biên lai cuối cùng đã dùng trên giấy, ví dụ 125.</translation>
    </message>
    <message>
        <source>Register a series first; there is none.</source>
        <translation>Chưa có dải biên lai nào; hãy đăng ký một dải trước.</translation>
    </message>
    <message>
        <source>The store was restored, and the series %1 may have gone on since: a supervisor must say the last number used on paper (fees page, Ctrl+E, or motcua fee series adjust).</source>
        <translation>Kho dữ liệu đã được phục hồi, dải biên lai %1 có thể đã dùng tiếp: lãnh đạo bộ phận phải khai số cuối đã dùng trên giấy (trang phí, Ctrl+E, hoặc motcua fee series adjust).</translation>
    </message>
    <message>
        <source>The birth date in the machine-readable zone is another one than was read or typed before; compare both sides of the card.</source>
        <translation>Ngày sinh trong dòng MRZ khác với ngày đã đọc hoặc nhập trước đó; hãy đối chiếu hai mặt của thẻ.</translation>
    </message>
    <message>
        <source>The name in the machine-readable zone is another one than was read or typed before; compare both sides of the card.</source>
        <translation>Họ tên trong dòng MRZ khác với họ tên đã đọc hoặc nhập trước đó; hãy đối chiếu hai mặt của thẻ.</translation>
    </message>
    <message>
        <source>The identity number in the machine-readable zone is another one than was read or typed before; compare both sides of the card.</source>
        <translation>Số định danh trong dòng MRZ khác với số đã đọc hoặc nhập trước đó; hãy đối chiếu hai mặt của thẻ.</translation>
    </message>
    <message>
        <source>The sex in the machine-readable zone is another one than was read or typed before; compare both sides of the card.</source>
        <translation>Giới tính trong dòng MRZ khác với giới tính đã đọc hoặc nhập trước đó; hãy đối chiếu hai mặt của thẻ.</translation>
    </message>
    <message>
        <source>“%1” is no PDF; a result is added as a PDF file.</source>
        <translation>“%1” không phải là tệp PDF; kết quả được thêm vào dưới dạng tệp PDF.</translation>
    </message>
    <message>
        <source>“%1” is processed in %2, not in iGate: enter it there too.</source>
        <translation>“%1” được xử lý trên %2, không phải trên iGate: hãy nhập cả vào hệ thống đó.</translation>
    </message>
    <message>
        <source>The server has no electronic copy of it.</source>
        <translation>Máy chủ không có bản điện tử của giấy tờ này.</translation>
    </message>
    <message>
        <source>Written for that dossier only; a new one is needed.</source>
        <translation>Chỉ lập cho hồ sơ đó; cần bản mới.</translation>
    </message>
    <message>
        <source>Result of %1, there since %2; the server does not say until when it is in force: look at it there.</source>
        <translation>Kết quả của hồ sơ %1, có từ ngày %2; máy chủ không cho biết thời hạn hiệu lực: hãy xem trên máy chủ.</translation>
    </message>
    <message>
        <source>Belongs to %1; the server does not say whether it was an original and accepted: look at it there.</source>
        <translation>Thuộc hồ sơ %1; máy chủ không cho biết có phải bản chính và đã được tiếp nhận hay không: hãy xem trên máy chủ.</translation>
    </message>
    <message>
        <source>“%1” is missing: the command with --help shows what it needs.</source>
        <translation>Thiếu “%1”: thêm --help vào sau lệnh để xem lệnh cần gì.</translation>
    </message>
    <message>
        <source>Say what is to be done: --help lists the commands.</source>
        <translation>Hãy nêu việc cần làm: --help liệt kê các lệnh.</translation>
    </message>
    <message>
        <source>%1 is to be a number, and “%2” is none.</source>
        <translation>%1 phải là số, mà “%2” không phải là số.</translation>
    </message>
    <message>
        <source>“%1” is not understood here: the command with --help shows what it knows.</source>
        <translation>Không hiểu “%1” ở đây: thêm --help vào sau lệnh để xem lệnh nhận gì.</translation>
    </message>
    <message>
        <source>%1 needs a value behind it, and only one.</source>
        <translation>Sau %1 phải có đúng một giá trị.</translation>
    </message>
    <message>
        <source>The command is not right: --help shows how it is written.</source>
        <translation>Lệnh viết chưa đúng: --help cho biết cách viết.</translation>
    </message>
    <message>
        <source>“%1” is said to be paid, but there is no receipt of it here: it waits for its proof.</source>
        <translation>“%1” được khai là đã nộp nhưng ở đây không có biên lai: khoản này chờ minh chứng.</translation>
    </message>
    <message>
        <source>These could not be printed and are not in the file: %1. The others are, and are noted as printed.</source>
        <translation>Các hồ sơ sau không in được và không có trong tệp: %1. Các hồ sơ khác đã có trong tệp và được ghi là đã in.</translation>
    </message>
    <message>
        <source>The server named a dossier (%1) without its number, so it was not taken in; report it to whoever runs the server.</source>
        <translation>Máy chủ đưa ra một hồ sơ (%1) không kèm mã hồ sơ nên chưa nhận vào; hãy báo cho đơn vị quản lý máy chủ.</translation>
    </message>
    <message>
        <source>The calendar file %1 cannot be used: %2</source>
        <translation>Không dùng được tệp lịch %1: %2</translation>
    </message>
    <message>
        <source>Receipt forms that the catalogue names are not among this desk&apos;s forms: %1. Form 01 will be printed until they are.</source>
        <translation>Danh mục nêu mẫu giấy tiếp nhận mà máy này chưa có: %1. Cho đến khi có, sẽ in mẫu số 01.</translation>
    </message>
    <message>
        <source>The dossier cannot go from “%1” to “%2” on its way to the server; tell the administrator.</source>
        <translation>Hồ sơ không thể chuyển từ “%1” sang “%2” trên đường gửi tới máy chủ; hãy báo quản trị viên.</translation>
    </message>
    <message>
        <source>The server changed dossier %1 while something of it was not sent yet; it is heard once that is through.</source>
        <translation>Máy chủ đã thay đổi hồ sơ %1 khi ở đây còn nội dung chưa gửi; sẽ cập nhật sau khi gửi xong.</translation>
    </message>
    <message>
        <source>Dossier %1 of the server was not taken over: %2</source>
        <translation>Chưa tiếp nhận được hồ sơ %1 từ máy chủ: %2</translation>
    </message>
    <message>
        <source>Desk and server differ about dossier %1; settle it with “motcua difference keep” or “take”.</source>
        <translation>Hồ sơ %1 ở đây khác với máy chủ; hãy xử lý bằng lệnh “motcua difference keep” hoặc “take”.</translation>
    </message>
    <message>
        <source>Desk and server do not differ about dossier %1.</source>
        <translation>Hồ sơ %1 ở đây và trên máy chủ không khác nhau.</translation>
    </message>
    <message>
        <source>%1 of them were written to a stick before; it does no harm if both sticks arrive.</source>
        <translation>Trong đó %1 hồ sơ đã từng được ghi ra USB; cả hai USB cùng đến nơi cũng không sao.</translation>
    </message>
    <message>
        <source>The stick does not give back what was written to it; nothing was exported. Use another stick.</source>
        <translation>USB không đọc lại được đúng những gì đã ghi nên chưa xuất gì. Hãy dùng USB khác.</translation>
    </message>
    <message>
        <source>A file on the stick is cut off, so nothing of it was taken in. Have it exported again.</source>
        <translation>Một tệp trên USB bị cụt nên không nhận gì từ tệp đó. Hãy yêu cầu xuất lại.</translation>
    </message>
    <message>
        <source>A file on the stick was changed or damaged on the way, so nothing of it was taken in. Have it exported again.</source>
        <translation>Một tệp trên USB bị sửa hoặc hỏng trên đường đi nên không nhận gì từ tệp đó. Hãy yêu cầu xuất lại.</translation>
    </message>
    <message>
        <source>%1 dossiers were taken in at another desk already; this desk only waits for the server to show them.</source>
        <translation>%1 hồ sơ đã được một quầy khác nhận; quầy này chỉ chờ đến khi máy chủ có các hồ sơ đó.</translation>
    </message>
    <message>
        <source>This dossier belongs to desk %1 and is only forwarded from here; it can be changed there alone.</source>
        <translation>Hồ sơ này của quầy %1, ở đây chỉ chuyển hộ; chỉ sửa được tại quầy đó.</translation>
    </message>
    <message>
        <source>The stick is full; nothing was exported. Make room on it or use another one.</source>
        <translation>USB đã đầy nên chưa xuất gì. Hãy xóa bớt hoặc dùng USB khác.</translation>
    </message>
    <message>
        <source>%1 is there already and was left as it is; choose another name.</source>
        <translation>Đã có %1 và tệp đó được giữ nguyên; hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>%1 is no key file of the courier, or cannot be read.</source>
        <translation>%1 không phải tệp khóa chuyển USB, hoặc không đọc được.</translation>
    </message>
    <message>
        <source>The password does not fit the key in %1.</source>
        <translation>Mật khẩu không khớp với khóa trong %1.</translation>
    </message>
    <message>
        <source>The key could not be written to %1; choose another place.</source>
        <translation>Không ghi được khóa vào %1; hãy chọn nơi khác.</translation>
    </message>
    <message>
        <source>A file on the stick comes from a newer version of the program (format %1). Update this desk, then take it in.</source>
        <translation>Một tệp trên USB do phiên bản mới hơn của chương trình ghi (định dạng %1). Hãy cập nhật quầy này rồi nhận.</translation>
    </message>
    <message>
        <source>There is no folder %1. Plug in the stick and look where it appears.</source>
        <translation>Không có thư mục %1. Hãy cắm USB và xem USB hiện ra ở đâu.</translation>
    </message>
    <message>
        <source>The profile names no keys for the courier, so nothing was exported; ask the administrator to enter them.</source>
        <translation>Cấu hình chưa có khóa chuyển USB nên chưa xuất gì; hãy nhờ quản trị viên khai báo.</translation>
    </message>
    <message>
        <source>There is nothing for this desk in %1.</source>
        <translation>Trong %1 không có gì cho quầy này.</translation>
    </message>
    <message>
        <source>A file on the stick was sealed for another province or an older key; this desk cannot open it.</source>
        <translation>Một tệp trên USB được niêm phong cho tỉnh khác hoặc bằng khóa cũ; quầy này không mở được.</translation>
    </message>
    <message>
        <source>The stick is write-protected; unlock it or use another one.</source>
        <translation>USB đang khóa ghi; hãy mở khóa hoặc dùng USB khác.</translation>
    </message>
    <message>
        <source>%1 dossiers were not exported: they are set aside for a person, or the server has them in part.</source>
        <translation>%1 hồ sơ chưa được xuất: đang chờ người xử lý, hoặc máy chủ đã có một phần.</translation>
    </message>
    <message>
        <source>Dossier %1 is too long for a courier&apos;s file; tell the administrator.</source>
        <translation>Hồ sơ %1 quá dài so với tệp chuyển USB; hãy báo quản trị viên.</translation>
    </message>
    <message>
        <source>An answer that says it comes from desk %1 does not come from a desk with the server&apos;s key; it was not believed.</source>
        <translation>Một trả lời ghi là của quầy %1 không phải từ quầy có khóa máy chủ nên không được chấp nhận.</translation>
    </message>
    <message>
        <source>The stick went away at the very end. Look whether the file is on it, or export again: both are safe.</source>
        <translation>USB bị rút đúng lúc cuối. Hãy xem tệp đã có trên USB chưa, hoặc xuất lại: cách nào cũng an toàn.</translation>
    </message>
    <message>
        <source>Nothing is sent to %1 without encryption; have the server&apos;s address corrected to one that begins with https.</source>
        <translation>Không gửi gì tới %1 khi không mã hóa; hãy yêu cầu sửa địa chỉ máy chủ thành địa chỉ bắt đầu bằng https.</translation>
    </message>
    <message>
        <source>The list of the server&apos;s keys, %1, cannot be read; nothing is sent until the administrator puts it back.</source>
        <translation>Không đọc được danh sách khóa của máy chủ, %1; chưa gửi gì cho đến khi quản trị viên đặt lại tệp này.</translation>
    </message>
    <message>
        <source>The list of the server&apos;s keys is damaged or incomplete; nothing is sent until the administrator replaces it.</source>
        <translation>Danh sách khóa của máy chủ bị hỏng hoặc thiếu; chưa gửi gì cho đến khi quản trị viên thay danh sách khác.</translation>
    </message>
    <message>
        <source>The list of the server&apos;s keys is not signed by the province; nothing is sent until the administrator replaces it.</source>
        <translation>Danh sách khóa của máy chủ không có chữ ký của tỉnh; chưa gửi gì cho đến khi quản trị viên thay danh sách khác.</translation>
    </message>
    <message>
        <source>The list of the server&apos;s keys no. %1 is older than no. %2, which this desk has used already; ask the province for the newest one.</source>
        <translation>Danh sách khóa của máy chủ số %1 cũ hơn số %2 mà máy này đã dùng; hãy xin tỉnh danh sách mới nhất.</translation>
    </message>
    <message>
        <source>There are two different lists of the server&apos;s keys with the no. %1; ask the province for one with a higher number.</source>
        <translation>Có hai danh sách khóa của máy chủ khác nhau cùng mang số %1; hãy xin tỉnh danh sách có số lớn hơn.</translation>
    </message>
    <message>
        <source>The list of the server&apos;s keys no. %1 is signed with a key that the province has replaced; ask it for the newest list.</source>
        <translation>Danh sách khóa của máy chủ số %1 được ký bằng khóa mà tỉnh đã thay; hãy xin tỉnh danh sách mới nhất.</translation>
    </message>
    <message>
        <source>The list of the server&apos;s keys no. %1 counts from %2 only; check this computer&apos;s clock, then ask the province.</source>
        <translation>Danh sách khóa của máy chủ số %1 chỉ có hiệu lực từ %2; hãy kiểm tra đồng hồ của máy này rồi hỏi tỉnh.</translation>
    </message>
    <message>
        <source>The list of the server&apos;s keys no. %1 ended at %2; nothing is sent until the administrator installs the next one.</source>
        <translation>Danh sách khóa của máy chủ số %1 đã hết hiệu lực lúc %2; chưa gửi gì cho đến khi quản trị viên cài danh sách tiếp theo.</translation>
    </message>
    <message>
        <source>%1 shows a certificate that the province has not named; nothing was sent. Tell the administrator before anything else.</source>
        <translation>%1 đưa ra chứng thư mà tỉnh không công bố; chưa gửi gì cả. Trước hết hãy báo quản trị viên.</translation>
    </message>
    <message>
        <source>%1: “%2” is no SHA-256 of a public key in base64, or is listed twice.</source>
        <translation>%1: “%2” không phải là mã SHA-256 của khóa công khai viết bằng base64, hoặc bị liệt kê hai lần.</translation>
    </message>
    <message>
        <source>A backup pin must be a key that is not in use: it stands among the pins already.</source>
        <translation>Khóa dự phòng phải là khóa chưa dùng: khóa này đã có trong danh sách đang dùng.</translation>
    </message>
    <message>
        <source>The list must end after it begins: correct “from” and “until”.</source>
        <translation>Danh sách phải kết thúc sau khi bắt đầu: hãy sửa “from” và “until”.</translation>
    </message>
    <message>
        <source>%1 is no signing key: make one with “motcua pins key”.</source>
        <translation>%1 không phải là khóa ký: hãy tạo khóa bằng “motcua pins key”.</translation>
    </message>
    <message>
        <source>The server&apos;s news would end %1 of the %2 dossiers under way, so nothing was taken over. If that is right, a supervisor takes it over on the home page or with “motcua sync --accept-endings”.</source>
        <translation>Tin từ máy chủ sẽ kết thúc %1 trong %2 hồ sơ đang giải quyết nên chưa nhận gì cả. Nếu đúng như vậy, người phụ trách nhận ở trang chính hoặc bằng lệnh “motcua sync --accept-endings”.</translation>
    </message>
    <message>
        <source>Numbers that the server lent are not signed by the key of the profile, so they are not used; tell the administrator.</source>
        <translation>Số hồ sơ do máy chủ cấp trước không có chữ ký của khóa trong cấu hình nên không được dùng; hãy báo quản trị viên.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock says %1, but something was stored at %2 already: no number is given until the clock is right, or a supervisor confirms it.</source>
        <translation>Đồng hồ máy này chỉ %1, nhưng đã có dữ liệu lưu lúc %2: chưa cấp số hồ sơ cho tới khi chỉnh đúng giờ, hoặc người phụ trách xác nhận.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock says %1, the server&apos;s %2: no number is given until the clock is right, or a supervisor confirms it.</source>
        <translation>Đồng hồ máy này chỉ %1, máy chủ chỉ %2: chưa cấp số hồ sơ cho tới khi chỉnh đúng giờ, hoặc người phụ trách xác nhận.</translation>
    </message>
    <message>
        <source>Say why the clock is right: it is kept with your name.</source>
        <translation>Hãy nêu lý do đồng hồ đúng: lý do được lưu kèm tên người xác nhận.</translation>
    </message>
    <message>
        <source>This store was put back or copied: look at the server whether it was sent already, then send it again or leave it.</source>
        <translation>Kho dữ liệu này được khôi phục hoặc sao chép: hãy xem trên máy chủ hồ sơ đã gửi chưa, rồi gửi lại hoặc để nguyên.</translation>
    </message>
    <message>
        <source>%1 must be a public key: 32 bytes, written in base64.</source>
        <translation>%1 phải là khóa công khai: 32 byte, viết dạng base64.</translation>
    </message>
    <message>
        <source>Say why it is not sent: it is kept with your name.</source>
        <translation>Hãy nêu lý do không gửi: lý do được lưu kèm tên người quyết định.</translation>
    </message>
    <message>
        <source>The item %1 is on its way or at its end: only what waits or was set aside can be taken back.</source>
        <translation>Mục %1 đang được gửi hoặc đã xong: chỉ rút lại được mục đang chờ hoặc đã để riêng.</translation>
    </message>
    <message>
        <source>The desk that the courier brought it to decided not to send it: look there why, then send it again.</source>
        <translation>Máy nhận USB đã quyết định không gửi hồ sơ này: hãy hỏi lý do ở đó, rồi gửi lại.</translation>
    </message>
    <message>
        <source>Too many dossiers changed at the server to tell whether it has %1: look there, then send it again or leave it.</source>
        <translation>Máy chủ có quá nhiều hồ sơ thay đổi nên không rõ đã có %1 chưa: hãy xem trên máy chủ, rồi gửi lại hoặc để nguyên.</translation>
    </message>
    <message>
        <source>This store is a copy or was put back, and the full disk has no room to note it: free some space and log in again before dossiers are numbered.</source>
        <translation>Kho dữ liệu này là bản sao hoặc được khôi phục, và đĩa đầy nên chưa ghi nhận được: hãy giải phóng dung lượng rồi đăng nhập lại trước khi cấp số hồ sơ.</translation>
    </message>
    <message>
        <source>The server shows this step of dossier %1, but not that the pages which went by courier are there: bring in the courier&apos;s answer, or send them again.</source>
        <translation>Máy chủ cho thấy bước này của hồ sơ %1, nhưng không cho biết các trang gửi theo USB đã có ở đó chưa: hãy nhập thư trả lời của USB, hoặc gửi lại.</translation>
    </message>
    <message>
        <source>Its supplied pages lie at the server, but no call is known that puts them into the dossier; do that there by hand.</source>
        <translation>Các trang bổ sung đã lên máy chủ, nhưng không có lệnh nào được biết để đưa chúng vào hồ sơ; hãy đưa vào trên máy chủ bằng tay.</translation>
    </message>
    <message>
        <source>This store is desk %1&apos;s and the profile is for desk %2; make a store of its own for it.</source>
        <translation>Kho này là của quầy %1 còn tệp cấu hình dành cho quầy %2; hãy tạo kho riêng cho quầy đó.</translation>
    </message>
    <message>
        <source>Of %1 items nobody knows yet whether the server has them, and another server could not tell: synchronise first.</source>
        <translation>Có %1 mục chưa rõ máy chủ đã nhận hay chưa, và máy chủ khác không thể cho biết: hãy đồng bộ trước.</translation>
    </message>
    <message>
        <source>Its supplied pages lie at the server; putting them into the dossier and reporting its progress is left to do there by hand.</source>
        <translation>Các trang bổ sung đã lên máy chủ; việc đưa chúng vào hồ sơ và báo tiến độ còn phải làm bằng tay trên máy chủ.</translation>
    </message>
    <message>
        <source>The calendar file %1 is gone, so the desk&apos;s own copy counts; put it back, or apply a profile with another one.</source>
        <translation>Không còn tệp lịch %1 nên dùng bản sao trong kho của quầy; hãy đặt lại tệp, hoặc áp dụng tệp cấu hình với lịch khác.</translation>
    </message>
    <message>
        <source>%2 (%1) ended on %3; its tasks are with %4 (%5): name that one.</source>
        <translation>%2 (%1) đã kết thúc hoạt động ngày %3; nhiệm vụ do %4 (%5) tiếp nhận: hãy ghi cơ quan này.</translation>
    </message>
    <message>
        <source>%2 (%1) ended on %3 and no successor is known: ask who has its tasks.</source>
        <translation>%2 (%1) đã kết thúc hoạt động ngày %3 và chưa rõ cơ quan kế thừa: hãy hỏi cơ quan nào tiếp nhận nhiệm vụ.</translation>
    </message>
    <message>
        <source>%1: the agency or territory %2 above it is not in the file.</source>
        <translation>%1: cơ quan hoặc đơn vị cấp trên %2 không có trong tệp.</translation>
    </message>
    <message>
        <source>%1: the successor %2 is not in the file.</source>
        <translation>%1: cơ quan hoặc đơn vị kế thừa %2 không có trong tệp.</translation>
    </message>
    <message>
        <source>%1: the territory %2 is not in the file.</source>
        <translation>%1: đơn vị hành chính %2 không có trong tệp.</translation>
    </message>
    <message>
        <source>%1 names no agency.</source>
        <translation>%1 không có cơ quan nào.</translation>
    </message>
    <message>
        <source>%2 (%1) exists only from %3 on: check the code and the day of reception.</source>
        <translation>%2 (%1) chỉ hoạt động từ ngày %3: hãy kiểm tra mã và ngày tiếp nhận.</translation>
    </message>
    <message>
        <source>Nothing was taken in: %1 entries have faults. Correct the lines named, or take in the good ones with --partial.</source>
        <translation>Chưa nhập gì: %1 mục có lỗi. Hãy sửa các dòng đã nêu, hoặc nhập những mục đúng bằng --partial.</translation>
    </message>
    <message>
        <source>%1: it cannot be above itself or its own successor.</source>
        <translation>%1: không thể là cấp trên hoặc đơn vị kế thừa của chính nó.</translation>
    </message>
    <message>
        <source>%1 is no territory code: two to five digits.</source>
        <translation>%1 không phải mã đơn vị hành chính: từ hai đến năm chữ số.</translation>
    </message>
    <message>
        <source>%1: more than %2 entries; leave out what is not needed.</source>
        <translation>%1: có hơn %2 mục; hãy bỏ bớt những mục không cần.</translation>
    </message>
    <message>
        <source>%1: %2 is in force twice on the same day; let one end before the other begins.</source>
        <translation>%1: %2 có hiệu lực hai lần trong cùng một ngày; hãy cho mục này kết thúc trước khi mục kia bắt đầu.</translation>
    </message>
    <message>
        <source>The agency %1 is not among those that were imported: check its code.</source>
        <translation>Cơ quan %1 không có trong danh mục đã nhập: hãy kiểm tra mã.</translation>
    </message>
    <message>
        <source>The file holds no usable list of agencies; correct the lines named.</source>
        <translation>Tệp không có danh mục cơ quan dùng được; hãy sửa các dòng đã nêu.</translation>
    </message>
    <message>
        <source>The server closed %1 of the %2 procedures in force, so nothing was taken over. If that is right, pull again with --accept-endings.</source>
        <translation>Máy chủ đã đóng %1 trong số %2 thủ tục đang có hiệu lực nên chưa cập nhật gì. Nếu đúng như vậy, hãy tải lại với tùy chọn --accept-endings.</translation>
    </message>
    <message>
        <source>“%1”: the amount of “%2” could not be read at the server; it stays as it was, or open. Set it with a catalogue file.</source>
        <translation>“%1”: không đọc được mức thu của “%2” trên máy chủ; giữ mức cũ hoặc để trống. Hãy nhập mức thu bằng tệp danh mục.</translation>
    </message>
    <message>
        <source>“%1”: the time limit of the server could not be read: “%2”; %3 is kept from the version before.</source>
        <translation>“%1”: không đọc được thời hạn trên máy chủ: “%2”; giữ %3 theo phiên bản trước.</translation>
    </message>
    <message>
        <source>“%1”: the time limit of the server could not be read: “%2”; there is none now, so set it with a catalogue file.</source>
        <translation>“%1”: không đọc được thời hạn trên máy chủ: “%2”; hiện chưa có thời hạn, hãy nhập bằng tệp danh mục.</translation>
    </message>
    <message>
        <source>The server lists no procedures for this agency, so nothing was changed; check the agency&apos;s id in the profile.</source>
        <translation>Máy chủ không nêu thủ tục nào của cơ quan này nên chưa thay đổi gì; hãy kiểm tra mã cơ quan trong tệp cấu hình.</translation>
    </message>
    <message>
        <source>“%1” was handed in as a plain copy; a certified copy, or the original for comparison, is asked for.</source>
        <translation>“%1” được nộp là bản chụp; thủ tục yêu cầu bản sao chứng thực hoặc bản chính để đối chiếu.</translation>
    </message>
    <message>
        <source>“%1” was handed in as a plain copy; compare it with the original, as the list asks.</source>
        <translation>“%1” được nộp là bản chụp; hãy đối chiếu với bản chính theo quy định của thành phần hồ sơ.</translation>
    </message>
    <message>
        <source>“%1” was handed in as a copy; the list asks for the original.</source>
        <translation>“%1” được nộp là bản sao; thành phần hồ sơ yêu cầu bản chính.</translation>
    </message>
    <message>
        <source>A paper at the server is taken only for an owner whose identity number is entered.</source>
        <translation>Chỉ lấy được giấy tờ trên máy chủ cho chủ hồ sơ đã nhập số định danh.</translation>
    </message>
    <message>
        <source>The dossier %2 at the server has no paper “%1”.</source>
        <translation>Hồ sơ %2 trên máy chủ không có giấy tờ “%1”.</translation>
    </message>
    <message>
        <source>The server has no dossier %1 with papers to be fetched.</source>
        <translation>Máy chủ không có hồ sơ %1 với giấy tờ cần tải về.</translation>
    </message>
    <message>
        <source>This server&apos;s interface gives out no papers of earlier dossiers: fetch it by hand.</source>
        <translation>Giao diện của máy chủ này không cung cấp giấy tờ của hồ sơ trước: hãy tải về bằng tay.</translation>
    </message>
    <message>
        <source>The file of “%1” at the server cannot be opened.</source>
        <translation>Không mở được tệp của “%1” trên máy chủ.</translation>
    </message>
    <message>
        <source>Entered by mistake and withdrawn by the desk.</source>
        <translation>Nhập nhầm và đã được quầy thu hồi.</translation>
    </message>
    <message>
        <source>Handed in as an original for %1 on %2, its electronic copy is at the server: it must not be asked for again.</source>
        <translation>Đã nộp bản chính trong hồ sơ %1 ngày %2, bản điện tử có trên máy chủ: không được yêu cầu nộp lại.</translation>
    </message>
    <message>
        <source>Only the follow-up book is kept by field: leave --field out.</source>
        <translation>Chỉ sổ theo dõi hồ sơ được lập theo lĩnh vực: hãy bỏ --field.</translation>
    </message>
    <message>
        <source>Several kinds are printed of whole days: name --date, or --from and --to, and neither a dossier nor book or handover.</source>
        <translation>Nhiều loại giấy chỉ in chung theo ngày: hãy nêu --date, hoặc --from và --to, không nêu mã hồ sơ và không kèm book hay handover.</translation>
    </message>
    <message>
        <source>“%1” is either exempt or paid; it cannot be both.</source>
        <translation>“%1” hoặc được miễn hoặc đã nộp, không thể là cả hai.</translation>
    </message>
    <message>
        <source>“%1”: the exemption “%2” waits for its proof; who collects the fees confirms it.</source>
        <translation>“%1”: lý do miễn “%2” còn chờ minh chứng; người thu phí, lệ phí sẽ xác nhận.</translation>
    </message>
    <message>
        <source>%3 × %2 đ is more than one fee may be (“%1”): at most 1.000.000.000.000 đ; check the quantity.</source>
        <translation>%3 × %2 đ vượt mức của một khoản thu (“%1”): tối đa 1.000.000.000.000 đ; hãy kiểm tra lại số lượng.</translation>
    </message>
    <message>
        <source>%2 is no quantity for “%1”: it must be a whole number from 1 to %3.</source>
        <translation>%2 không phải là số lượng hợp lệ của “%1”: phải là số nguyên từ 1 đến %3.</translation>
    </message>
    <message>
        <source>“%1” is no quantity: write CODE=QTY with a whole number.</source>
        <translation>“%1” không phải là số lượng: hãy ghi MÃ=SỐ LƯỢNG với số nguyên.</translation>
    </message>
    <message>
        <source>The scanner or the ID card&apos;s picture is still at work; try again when it has ended.</source>
        <translation>Máy quét hoặc việc đọc ảnh thẻ căn cước còn đang chạy; hãy thử lại khi đã xong.</translation>
    </message>
    <message>
        <source>No ID card was found in %1: neither its QR code nor the three lines on its back can be read. Scan the card again, flat and at 300 dpi or more.</source>
        <translation>Không tìm thấy thẻ căn cước trong %1: không đọc được mã QR cũng như ba dòng ở mặt sau. Hãy quét lại thẻ, đặt phẳng, từ 300 dpi trở lên.</translation>
    </message>
    <message>
        <source>No ID card was seen: neither its QR code nor the three lines on its back. Lay it flat, with the side with the code, and scan again.</source>
        <translation>Không thấy thẻ căn cước: không có mã QR cũng như ba dòng ở mặt sau. Hãy đặt thẻ phẳng, úp mặt có mã xuống kính rồi quét lại.</translation>
    </message>
    <message>
        <source>The three lines on the card&apos;s back cannot be read off this picture with all their check digits; compare the card by eye, or scan it again.</source>
        <translation>Không đọc được ba dòng ở mặt sau thẻ trên ảnh này với đủ các số kiểm tra; hãy đối chiếu thẻ bằng mắt hoặc quét lại.</translation>
    </message>
    <message>
        <source>“%1” is the only result: enter the right one first, then withdraw it.</source>
        <translation>“%1” là kết quả duy nhất: hãy nhập kết quả đúng trước rồi mới thu hồi.</translation>
    </message>
    <message>
        <source>A result with the number %1 is entered already.</source>
        <translation>Kết quả số %1 đã được nhập.</translation>
    </message>
    <message>
        <source>“%1” is no result of this dossier; there are: %2.</source>
        <translation>“%1” không phải là kết quả của hồ sơ này; hiện có: %2.</translation>
    </message>
    <message>
        <source>The case of dossier %1 was settled when it was accepted and stays; leave --case out.</source>
        <translation>Trường hợp giải quyết của hồ sơ %1 đã được xác định khi tiếp nhận và không thay đổi; hãy bỏ tùy chọn --case.</translation>
    </message>
    <message>
        <source>The time of reception %1 lies more than %2 working days back, the most that this desk&apos;s profile allows (lateEntryDays); look at the date.</source>
        <translation>Thời điểm tiếp nhận %1 đã quá %2 ngày làm việc, mức tối đa mà cấu hình của quầy cho phép (lateEntryDays); hãy xem lại ngày.</translation>
    </message>
    <message>
        <source>Say why the dossier is entered later than it was received, for example a power cut.</source>
        <translation>Hãy ghi lý do hồ sơ được nhập muộn hơn thời điểm tiếp nhận, ví dụ mất điện.</translation>
    </message>
    <message>
        <source>By its postmark the dossier was sent on %1, after it was received; compare the two dates.</source>
        <translation>Theo dấu bưu điện, hồ sơ được gửi ngày %1, sau thời điểm tiếp nhận; hãy đối chiếu hai ngày.</translation>
    </message>
    <message>
        <source>The iGate server takes no more requests at the moment; the dossier stays queued and is sent later by itself.</source>
        <translation>Máy chủ iGate lúc này không nhận thêm yêu cầu; hồ sơ vẫn ở hàng đợi và được tự gửi sau.</translation>
    </message>
    <message>
        <source>%1 must not lie before 15/09/2025: from that day on there are these forms.</source>
        <translation>%1 không được trước ngày 15/09/2025: mẫu giấy này chỉ có từ ngày đó.</translation>
    </message>
    <message>
        <source>The server has dossier %1, which this desk alone could number and does not know: its disk was set back or copied. Log in again before the next dossier; what waits is then looked up before it is sent.</source>
        <translation>Máy chủ có hồ sơ %1 mà chỉ quầy này được cấp số nhưng quầy không biết: ổ đĩa đã bị khôi phục về trước hoặc sao chép. Hãy đăng nhập lại trước khi nhận hồ sơ tiếp theo; hồ sơ đang chờ sẽ được tra cứu trước khi gửi.</translation>
    </message>
    <message>
        <source>“%1” cannot be corrected: only what was typed about the people, the way of return, the request and the note can.</source>
        <translation>Không thể sửa “%1”: chỉ được sửa thông tin đã nhập về người nộp, cách nhận kết quả, nội dung yêu cầu và ghi chú.</translation>
    </message>
    <message>
        <source>Nothing differs from what the dossier says already.</source>
        <translation>Không có thông tin nào khác với nội dung đang có trong hồ sơ.</translation>
    </message>
    <message>
        <source>A correction is not sent: if iGate has this dossier already, correct it there by hand too.</source>
        <translation>Nội dung sửa không được gửi đi: nếu iGate đã có hồ sơ này thì hãy sửa thủ công cả trên iGate.</translation>
    </message>
    <message>
        <source>Say why it is corrected: the reason stays with the dossier.</source>
        <translation>Hãy ghi lý do sửa: lý do được lưu cùng hồ sơ.</translation>
    </message>
    <message>
        <source>“%2” is no value for “%1”.</source>
        <translation>“%2” không phải là giá trị hợp lệ của “%1”.</translation>
    </message>
    <message>
        <source>The agency keeps this for its supervisors and %1 is none: let a supervisor sign in and do it.</source>
        <translation>Cơ quan chỉ cho người phụ trách thực hiện việc này, còn %1 không phải là người phụ trách: hãy để người phụ trách đăng nhập và thực hiện.</translation>
    </message>
    <message>
        <source>“%1” is not in the published list of this procedure, and only what is published may be demanded: %2. Begin with a listed paper or “declaration”, then a colon and what is wrong with it.</source>
        <translation>“%1” không có trong danh mục thành phần hồ sơ đã công bố của thủ tục này; chỉ được yêu cầu những giấy tờ đã công bố: %2. Hãy ghi tên giấy tờ trong danh mục hoặc “declaration” (thông tin kê khai), dấu hai chấm, rồi nội dung cần bổ sung, sửa đổi.</translation>
    </message>
    <message>
        <source>“%1” is not received here for %2, an agency of another province; tell the applicant where to file it.</source>
        <translation>“%1” không được tiếp nhận tại đây cho %2 là cơ quan của tỉnh khác; hãy hướng dẫn người nộp nơi nộp hồ sơ.</translation>
    </message>
    <message>
        <source>This procedure is received only at the desk of the agency that decides.</source>
        <translation>Thủ tục này chỉ được tiếp nhận tại bộ phận một cửa của cơ quan giải quyết.</translation>
    </message>
    <message>
        <source>“%1” is received only at the desk of the agency that decides, %2; tell the applicant to file it there.</source>
        <translation>“%1” chỉ được tiếp nhận tại bộ phận một cửa của cơ quan giải quyết là %2; hãy hướng dẫn người nộp đến đó.</translation>
    </message>
    <message>
        <source>This procedure is received for agencies of other provinces too; name the one that decides (Ctrl+M).</source>
        <translation>Thủ tục này được tiếp nhận phi địa giới cho cả cơ quan của tỉnh khác; hãy ghi cơ quan giải quyết (Ctrl+M).</translation>
    </message>
    <message>
        <source>%1 dossiers wait for papers that lie at iGate. They are fetched when this computer itself reaches iGate; a USB stick does not bring them.</source>
        <translation>%1 hồ sơ đang chờ giấy tờ có trên iGate. Giấy tờ được tải về khi chính máy này kết nối được với iGate; USB không mang về.</translation>
    </message>
    <message>
        <source>The stick cannot be written or read any more. Plug it in again and repeat it.</source>
        <translation>Không ghi hoặc đọc được USB nữa. Hãy cắm lại USB và làm lại.</translation>
    </message>
    <message>
        <source>Stopped: nothing of it was taken over, and everything is as it was before.</source>
        <translation>Đã dừng: không phần nào được chuyển, mọi thứ vẫn như trước.</translation>
    </message>
    <message>
        <source>The address names “%1”, which ended on %2 and belongs to “%3” now; ask the applicant for the address of today.</source>
        <translation>Địa chỉ ghi “%1”, đơn vị hành chính này đã kết thúc hoạt động ngày %2 và nay thuộc “%3”; hãy hỏi người nộp địa chỉ hiện nay.</translation>
    </message>
    <message>
        <source>The address names “%1”, which ended on %2; ask the applicant for the address of today.</source>
        <translation>Địa chỉ ghi “%1”, đơn vị hành chính này đã kết thúc hoạt động ngày %2; hãy hỏi người nộp địa chỉ hiện nay.</translation>
    </message>
    <message>
        <source>The card has expired; ask for a valid one, or for the one on VNeID.</source>
        <translation>Thẻ đã hết hạn; hãy yêu cầu thẻ còn giá trị hoặc căn cước điện tử trên VNeID.</translation>
    </message>
    <message>
        <source>The owner lives in the territory of %1 (%2); if that agency decides, name it as the deciding one.</source>
        <translation>Chủ hồ sơ cư trú trên địa bàn của %1 (%2); nếu cơ quan đó giải quyết, hãy ghi tên cơ quan đó vào mục cơ quan giải quyết.</translation>
    </message>
    <message>
        <source>The national population database has other data under this identity number; compare them with the card.</source>
        <translation>Cơ sở dữ liệu quốc gia về dân cư có thông tin khác với số định danh này; hãy đối chiếu với thẻ.</translation>
    </message>
    <message>
        <source>The population database is asked by the 12-digit identity number and the name; enter both.</source>
        <translation>Tra cứu cơ sở dữ liệu dân cư cần số định danh 12 chữ số và họ tên; hãy nhập cả hai.</translation>
    </message>
    <message>
        <source>The national population database does not know this identity number; compare it with the card.</source>
        <translation>Cơ sở dữ liệu quốc gia về dân cư không có số định danh này; hãy đối chiếu với thẻ.</translation>
    </message>
    <message>
        <source>No endpoint of the national population database is named in the profile (igate.identityPath); go by the card.</source>
        <translation>Cấu hình chưa khai báo địa chỉ kết nối cơ sở dữ liệu quốc gia về dân cư (igate.identityPath); hãy căn cứ vào thẻ.</translation>
    </message>
    <message>
        <source>“%1” is nobody who pays the postage: choose recipient, prepaid or agency.</source>
        <translation>“%1” không phải là người trả cước: hãy chọn recipient, prepaid hoặc agency.</translation>
    </message>
    <message>
        <source>The result goes by post and no address is known; ask the applicant where it shall be brought.</source>
        <translation>Kết quả được trả qua bưu chính nhưng chưa có địa chỉ nhận; hãy hỏi người nộp địa chỉ nhận kết quả.</translation>
    </message>
    <message>
        <source>“%1” is asked for with these words, but it is not in the published list of this procedure, and only what is published may be demanded: %2. Write only what is wrong with the listed paper.</source>
        <translation>Nội dung này yêu cầu “%1”, nhưng giấy tờ đó không có trong thành phần hồ sơ đã công bố của thủ tục; chỉ được yêu cầu giấy tờ đã công bố: %2. Chỉ ghi điểm chưa đúng của giấy tờ trong danh mục.</translation>
    </message>
    <message>
        <source>“%1”: this dossier was accepted online, so nothing on paper and no original may be asked for. Ask for a clearer picture or a correction instead.</source>
        <translation>“%1”: hồ sơ đã được tiếp nhận trực tuyến nên không được yêu cầu nộp bản giấy hoặc bản chính. Hãy yêu cầu gửi ảnh chụp rõ hơn hoặc sửa nội dung.</translation>
    </message>
    <message>
        <source>Dossier %1 kept no published list, and the catalogue knows none of “%2” on the day of its reception: nothing here can be checked, so only a supervisor may ask for papers, with the reason. Or import the catalogue of that day.</source>
        <translation>Hồ sơ %1 không lưu thành phần hồ sơ đã công bố và danh mục không có thủ tục “%2” tại ngày tiếp nhận nên không thể kiểm tra; chỉ người phụ trách được yêu cầu bổ sung, kèm lý do. Hoặc hãy nhập danh mục có hiệu lực tại ngày đó.</translation>
    </message>
    <message>
        <source>No published list of “%1” is known: what was demanded could not be checked and stands on your word.</source>
        <translation>Không có thành phần hồ sơ đã công bố của “%1”: nội dung yêu cầu bổ sung không kiểm tra được và do người yêu cầu chịu trách nhiệm.</translation>
    </message>
    <message>
        <source>By the law of this procedure the originals are compared now with what was filed online: %1.</source>
        <translation>Theo quy định của thủ tục này, khi trả kết quả phải đối chiếu bản chính với giấy tờ đã nộp trực tuyến: %1.</translation>
    </message>
    <message>
        <source>This dossier was not accepted yet: the one-stop refuses it itself, because it is outside competence or not valid. Whether conditions are met, and a document of refusal, is for the agency that decides.</source>
        <translation>Hồ sơ chưa được tiếp nhận: Bộ phận Một cửa chỉ từ chối vì không thuộc thẩm quyền hoặc hồ sơ không hợp lệ. Việc xét điều kiện và văn bản từ chối thuộc cơ quan giải quyết.</translation>
    </message>
    <message>
        <source>The refusal cannot have been issued on %1, which has not come yet.</source>
        <translation>Văn bản từ chối không thể ban hành vào ngày %1 vì ngày này chưa đến.</translation>
    </message>
    <message>
        <source>After acceptance only the agency that decides can refuse (%1), in a document of its own: its number and who signed it are not noted here.</source>
        <translation>Sau khi tiếp nhận, chỉ cơ quan giải quyết (%1) được từ chối, bằng văn bản của mình: chưa ghi số văn bản và người ký.</translation>
    </message>
    <message>
        <source>“%1” is no ground of a refusal: choose outsideCompetence, invalid or conditionsNotMet.</source>
        <translation>“%1” không phải là căn cứ từ chối: hãy chọn outsideCompetence, invalid hoặc conditionsNotMet.</translation>
    </message>
    <message>
        <source>The papers went to the agency late: they were due there by %1 (the same day, or the next morning when received after 15:00).</source>
        <translation>Hồ sơ chuyển đến cơ quan giải quyết chậm: hạn chuyển là %1 (trong ngày, hoặc buổi sáng ngày làm việc tiếp theo nếu tiếp nhận sau 15:00).</translation>
    </message>
    <message>
        <source>Choose the case of the procedure (F3): the dossier is accepted with these papers.</source>
        <translation>Hãy chọn trường hợp của thủ tục (F3): hồ sơ được tiếp nhận cùng với các giấy tờ này.</translation>
    </message>
    <message>
        <source>The online dossier %1 is at this desk already; look for it on the home page.</source>
        <translation>Hồ sơ trực tuyến %1 đã có ở quầy này; hãy tìm hồ sơ ở trang chính.</translation>
    </message>
    <message>
        <source>The days off of %1 are not in the calendar yet, and appointments will soon reach into it; load its calendar, or ask the administrator to.</source>
        <translation>Lịch chưa có ngày nghỉ của năm %1 mà ngày hẹn trả sắp rơi vào năm đó; hãy nạp lịch của năm này hoặc đề nghị quản trị viên nạp.</translation>
    </message>
    <message>
        <source>The calendar %1 cannot be used; correct what is named and take it in again.</source>
        <translation>Không dùng được lịch %1; hãy sửa những chỗ đã nêu rồi nhập lại.</translation>
    </message>
    <message>
        <source>Desk %1 signs with another key than before. Ask there whether it was set up anew, then confirm it (as a command: “--confirm”).</source>
        <translation>Quầy %1 ký bằng khóa khác trước. Hãy hỏi quầy đó có phải đã cài đặt lại không, rồi xác nhận (nếu dùng lệnh: “--confirm”).</translation>
    </message>
    <message>
        <source>A file on the stick can be opened only with the key of the connected desks; name its file (as a command: “--key”).</source>
        <translation>Một tệp trên USB chỉ mở được bằng khóa của các quầy có kết nối; hãy chỉ ra tệp khóa (nếu dùng lệnh: “--key”).</translation>
    </message>
    <message>
        <source>A file of desk %1 was written before its store was restored. Have it exported again; if it holds dossiers that were lost there, confirm it (as a command: “--confirm”).</source>
        <translation>Một tệp của quầy %1 được ghi trước khi kho dữ liệu của quầy đó được khôi phục. Hãy đề nghị xuất lại; nếu tệp chứa hồ sơ đã mất ở đó thì xác nhận (nếu dùng lệnh: “--confirm”).</translation>
    </message>
    <message>
        <source>%1 is the shipped form already: nothing is changed.</source>
        <translation>%1 đang dùng mẫu kèm theo chương trình: không có gì thay đổi.</translation>
    </message>
    <message>
        <source>%1 lies outside the years %2 to %3, which can be counted.</source>
        <translation>%1 nằm ngoài các năm từ %2 đến %3, không tính được.</translation>
    </message>
    <message>
        <source>Margins, header and footer of this form leave no room for its text on the paper: make them smaller.</source>
        <translation>Lề, phần đầu và phần chân trang của mẫu này không chừa chỗ cho nội dung trên khổ giấy: hãy thu nhỏ lại.</translation>
    </message>
</context>
<context>
    <name>MoveForm</name>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>Ngày cấp</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Hiệu lực đến</translation>
    </message>
    <message>
        <source>Valid where</source>
        <translation>Phạm vi hiệu lực</translation>
    </message>
    <message>
        <source>Files of the result</source>
        <translation>Tệp kết quả</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>Trả</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>Người nhận</translation>
    </message>
    <message>
        <source>Identity number checked</source>
        <translation>Số định danh đã kiểm tra</translation>
    </message>
    <message>
        <source>Parcel number</source>
        <translation>Số bưu gửi</translation>
    </message>
    <message>
        <source>New appointment</source>
        <translation>Ngày hẹn mới</translation>
    </message>
    <message>
        <source>To add or correct, one a line</source>
        <translation>Nội dung bổ sung, mỗi dòng một mục</translation>
    </message>
    <message>
        <source>To be handed in by</source>
        <translation>Hạn bổ sung</translation>
    </message>
    <message>
        <source>Handed over to</source>
        <translation>Chuyển đến</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Compulsory papers are missing</source>
        <translation>Thiếu giấy tờ bắt buộc</translation>
    </message>
    <message>
        <source>Paper, if not the procedure&apos;s own</source>
        <translation>Tên giấy (nếu khác thủ tục)</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Trường hợp giải quyết</translation>
    </message>
    <message>
        <source>Kind of paper</source>
        <translation>Loại giấy tờ</translation>
    </message>
    <message>
        <source>Number or name of the result</source>
        <translation>Số hoặc tên của kết quả</translation>
    </message>
    <message>
        <source>Why it is corrected</source>
        <translation>Lý do sửa</translation>
    </message>
    <message>
        <source>What was declared</source>
        <translation>Thông tin đã kê khai</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>Căn cứ từ chối</translation>
    </message>
    <message>
        <source>Number of the agency&apos;s refusal</source>
        <translation>Số văn bản từ chối của cơ quan</translation>
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
    <name>Papers</name>
    <message>
        <source>Receipt and appointment</source>
        <translation>Giấy tiếp nhận và hẹn trả kết quả</translation>
    </message>
    <message>
        <source>Supplement request</source>
        <translation>Phiếu yêu cầu bổ sung</translation>
    </message>
    <message>
        <source>Refusal</source>
        <translation>Phiếu từ chối</translation>
    </message>
    <message>
        <source>Apology and new appointment</source>
        <translation>Xin lỗi và hẹn lại</translation>
    </message>
    <message>
        <source>Stop notice</source>
        <translation>Thông báo dừng giải quyết</translation>
    </message>
    <message>
        <source>Control slip</source>
        <translation>Phiếu kiểm soát</translation>
    </message>
    <message>
        <source>Follow-up book</source>
        <translation>Sổ theo dõi hồ sơ</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>Phiếu trả kết quả</translation>
    </message>
    <message>
        <source>Postal hand-over list</source>
        <translation>Bảng kê giao bưu chính</translation>
    </message>
    <message>
        <source>Fee receipt</source>
        <translation>Biên lai phí, lệ phí</translation>
    </message>
    <message>
        <source>Two copies: one is kept here, one goes to the applicant.</source>
        <translation>Hai liên: một liên lưu, một liên giao người nộp.</translation>
    </message>
    <message>
        <source>The head of the agency signs it: one copy is kept, one goes to the applicant.</source>
        <translation>Thủ trưởng cơ quan ký: một bản lưu, một bản giao người nộp.</translation>
    </message>
    <message>
        <source>It travels with the paper dossier.</source>
        <translation>Phiếu đi cùng hồ sơ giấy.</translation>
    </message>
    <message>
        <source>A4 landscape; the head of the unit signs it.</source>
        <translation>Khổ A4 ngang; lãnh đạo bộ phận ký.</translation>
    </message>
    <message>
        <source>A4 landscape; the desk and the postman sign both copies.</source>
        <translation>Khổ A4 ngang; quầy và nhân viên bưu chính cùng ký cả hai liên.</translation>
    </message>
    <message>
        <source>%1 (reprint no. %2)</source>
        <translation>%1 (in lại lần %2)</translation>
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
    <message>
        <source>%1, %2: collected %3 (cash in hand %4), refunded %5</source>
        <translation>%1, %2: thu %3 (tiền mặt theo sổ %4), hoàn %5</translation>
    </message>
    <message>
        <source>The day is open again.</source>
        <translation>Sổ ngày đã được mở lại.</translation>
    </message>
    <message>
        <source>Series %1 is registered: %2 to %3.</source>
        <translation>Đã đăng ký dải biên lai %1: từ %2 đến %3.</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>đã dùng hết</translation>
    </message>
    <message>
        <source>Series %1 goes on after number %2.</source>
        <translation>Dải biên lai %1 tiếp tục sau số %2.</translation>
    </message>
    <message>
        <source>The forms are usable.</source>
        <translation>Các mẫu giấy dùng được.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Dòng %1, cột %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… và %n lỗi nữa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) with faults were left out.</source>
        <translation>
            <numerusform>Đã bỏ qua %n mục có lỗi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only what is on this computer: %1</source>
        <translation>Chỉ có những gì trên máy này: %1</translation>
    </message>
    <message>
        <source>Only what is on this computer: this server&apos;s interface has no search by identity number.</source>
        <translation>Chỉ có những gì trên máy này: giao diện của máy chủ không có tra cứu theo số định danh.</translation>
    </message>
    <message>
        <source>Only what is on this computer; --server asks iGate.</source>
        <translation>Chỉ có những gì trên máy này; thêm --server để hỏi iGate.</translation>
    </message>
    <message>
        <source>Agent: %1</source>
        <translation>Người nộp thay: %1</translation>
    </message>
    <message>
        <source>Authority: %1</source>
        <translation>Căn cứ ủy quyền: %1</translation>
    </message>
    <message>
        <source>Answer due: %1</source>
        <translation>Hẹn trả: %1</translation>
    </message>
    <message>
        <source>To be answered by: %1</source>
        <translation>Hạn trả lời: %1</translation>
    </message>
    <message>
        <source>Decided by: %1</source>
        <translation>Cơ quan giải quyết: %1</translation>
    </message>
    <message>
        <source>Result is fetched at: %1</source>
        <translation>Nơi trả kết quả: %1</translation>
    </message>
    <message>
        <source>answer due: %1</source>
        <translation>hẹn trả: %1</translation>
    </message>
    <message>
        <source>%1, to be answered by: %2</source>
        <translation>%1, hạn trả lời: %2</translation>
    </message>
    <message>
        <source>%1 is registered, not accepted</source>
        <translation>%1 đã được ghi nhận, chưa tiếp nhận</translation>
    </message>
    <message>
        <source>example, to be checked</source>
        <translation>ví dụ, cần đối chiếu bản công bố</translation>
    </message>
    <message>
        <source>If it will be late, the apology is due: %1</source>
        <translation>Nếu sẽ trễ hạn, phải có văn bản xin lỗi trước: %1</translation>
    </message>
    <message>
        <source>Counts as late.</source>
        <translation>Tính là quá hạn.</translation>
    </message>
    <message>
        <source>%1: here “%2”, at the server “%3”</source>
        <translation>%1: ở đây “%2”, trên máy chủ “%3”</translation>
    </message>
    <message>
        <source>%1 is now “%2”.</source>
        <translation>%1 nay là “%2”.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) heard from the server.</source>
        <translation>
            <numerusform>Đã nhận tin của %n hồ sơ từ máy chủ.</numerusform>
        </translation>
    </message>
    <message>
        <source>New password of the key in %1</source>
        <translation>Mật khẩu mới của khóa trong %1</translation>
    </message>
    <message>
        <source>The private key is in %1.
Public key, for the profile: %2</source>
        <translation>Khóa bí mật ở %1.
Khóa công khai, để khai báo trong cấu hình: %2</translation>
    </message>
    <message>
        <source>Password of the key in %1</source>
        <translation>Mật khẩu của khóa trong %1</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) on their way in %1.</source>
        <translation>
            <numerusform>%n hồ sơ đã ghi vào %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) for other desks.</source>
        <translation>
            <numerusform>%n trả lời cho các quầy khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing waits for a courier.</source>
        <translation>Không có gì chờ chuyển bằng USB.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) of desk %1 (%2) taken in.</source>
        <translation>
            <numerusform>Đã nhận %n hồ sơ của quầy %1 (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n report(s) of ours have reached the server.</source>
        <translation>
            <numerusform>%n báo cáo của quầy này đã đến máy chủ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing new on this stick.</source>
        <translation>USB này không có gì mới.</translation>
    </message>
    <message>
        <source>List no. %1 is signed: %2</source>
        <translation>Đã ký danh sách số %1: %2</translation>
    </message>
    <message>
        <source>List no. %1 counts now.</source>
        <translation>Danh sách số %1 đang có hiệu lực.</translation>
    </message>
    <message>
        <source>The server&apos;s clock leads this one by %1 s.</source>
        <translation>Đồng hồ máy chủ nhanh hơn máy này %1 giây.</translation>
    </message>
    <message>
        <source>No server&apos;s clock was heard yet.</source>
        <translation>Chưa nghe được giờ của máy chủ nào.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock counts as right.</source>
        <translation>Đồng hồ máy này được coi là đúng.</translation>
    </message>
    <message>
        <source>It will not be sent.</source>
        <translation>Mục này sẽ không được gửi.</translation>
    </message>
    <message>
        <source>The profile counts from the next login on; close the window of this desk and open it again.</source>
        <translation>Cấu hình mới có hiệu lực từ lần đăng nhập sau; hãy đóng rồi mở lại cửa sổ của quầy này.</translation>
    </message>
    <message numerus="yes">
        <source>%n agency(ies) known from the next login on.</source>
        <translation>
            <numerusform>Đã nhập %n cơ quan, có hiệu lực từ lần đăng nhập sau.</numerusform>
        </translation>
    </message>
    <message>
        <source>code at the server</source>
        <translation>mã trên máy chủ</translation>
    </message>
    <message>
        <source>name</source>
        <translation>tên</translation>
    </message>
    <message>
        <source>code of the field</source>
        <translation>mã lĩnh vực</translation>
    </message>
    <message>
        <source>field</source>
        <translation>lĩnh vực</translation>
    </message>
    <message>
        <source>level</source>
        <translation>cấp thực hiện</translation>
    </message>
    <message>
        <source>cases</source>
        <translation>trường hợp giải quyết</translation>
    </message>
    <message>
        <source>papers</source>
        <translation>thành phần hồ sơ</translation>
    </message>
    <message>
        <source>fees</source>
        <translation>phí, lệ phí</translation>
    </message>
    <message>
        <source>result</source>
        <translation>kết quả</translation>
    </message>
    <message>
        <source>time limit</source>
        <translation>thời hạn giải quyết</translation>
    </message>
    <message>
        <source>time limit of the law</source>
        <translation>thời hạn theo luật</translation>
    </message>
    <message>
        <source>ways of filing</source>
        <translation>hình thức nộp</translation>
    </message>
    <message>
        <source>filing on paper</source>
        <translation>nhận hồ sơ giấy</translation>
    </message>
    <message>
        <source>time during supplements</source>
        <translation>cách tính thời gian bổ sung</translation>
    </message>
    <message>
        <source>number of supplements</source>
        <translation>số lần bổ sung</translation>
    </message>
    <message>
        <source>count of days</source>
        <translation>cách tính ngày</translation>
    </message>
    <message>
        <source>time during payment</source>
        <translation>thời gian thực hiện nghĩa vụ tài chính</translation>
    </message>
    <message>
        <source>code of who decides</source>
        <translation>mã cơ quan giải quyết</translation>
    </message>
    <message>
        <source>who decides</source>
        <translation>cơ quan giải quyết</translation>
    </message>
    <message>
        <source>system of processing</source>
        <translation>hệ thống xử lý</translation>
    </message>
    <message>
        <source>receipt form</source>
        <translation>mẫu giấy tiếp nhận</translation>
    </message>
    <message>
        <source>last day in force</source>
        <translation>ngày hết hiệu lực</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>new, in force from %1</source>
        <translation>mới, có hiệu lực từ %1</translation>
    </message>
    <message>
        <source>confirmed by the server</source>
        <translation>máy chủ xác nhận</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>thay đổi: %1</translation>
    </message>
    <message>
        <source>changed from %1: %2</source>
        <translation>thay đổi từ %1: %2</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>không thay đổi</translation>
    </message>
    <message>
        <source>closed at the server, in force here until %1</source>
        <translation>đã đóng trên máy chủ, tại đây hết hiệu lực sau ngày %1</translation>
    </message>
    <message>
        <source>not in the server&apos;s answer, stays in force</source>
        <translation>máy chủ không nêu, vẫn giữ hiệu lực</translation>
    </message>
    <message>
        <source>kept from an example, to be checked: %1</source>
        <translation>giữ theo bản ví dụ, cần kiểm tra lại: %1</translation>
    </message>
    <message>
        <source>kept as the office has it: %1</source>
        <translation>giữ theo đơn vị: %1</translation>
    </message>
    <message>
        <source>New: %1; changed: %2; unchanged: %3; closed: %4; not told: %5.</source>
        <translation>Mới: %1; thay đổi: %2; không đổi: %3; đã đóng: %4; máy chủ không nêu: %5.</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) at the server; a reception that names a paper there (reuseServer) has it fetched with the next sync.</source>
        <translation>
            <numerusform>%n hồ sơ trên máy chủ; khi tiếp nhận nêu giấy tờ ở đó (reuseServer), giấy tờ được tải về trong lần đồng bộ kế tiếp.</numerusform>
        </translation>
    </message>
    <message>
        <source>who is asked for opinions</source>
        <translation>cơ quan phối hợp</translation>
    </message>
    <message>
        <source>reception for other territories</source>
        <translation>tiếp nhận phi địa giới</translation>
    </message>
    <message>
        <source>The calendar %1 counts from the next login on.</source>
        <translation>Lịch %1 có hiệu lực từ lần đăng nhập sau.</translation>
    </message>
    <message>
        <source>Asked for opinions: %1</source>
        <translation>Cơ quan phối hợp: %1</translation>
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
    <message>
        <source>Here already: Enter in the checklist (F4) takes it instead of a scan: %1</source>
        <translation>Đã có sẵn: Enter trong danh sách giấy tờ (F4) để dùng lại thay cho quét: %1</translation>
    </message>
    <message>
        <source>The papers join the dossier…</source>
        <translation>Đang đưa giấy tờ vào hồ sơ…</translation>
    </message>
    <message>
        <source>Tick with Space what was brought, scan it with F5 or take its files (F6).</source>
        <translation>Đánh dấu giấy tờ vừa nộp bằng phím cách, quét bằng F5 hoặc lấy từ tệp (F6).</translation>
    </message>
    <message>
        <source>F9 lets the papers join the dossier; its time runs on.</source>
        <translation>F9 đưa giấy tờ vào hồ sơ; thời hạn tiếp tục tính.</translation>
    </message>
    <message>
        <source>Hold the ID card&apos;s QR code to the reader (F2), lay the card on the scanner (F5), or type the owner&apos;s name.</source>
        <translation>Đưa mã QR của thẻ căn cước vào đầu đọc (F2), đặt thẻ lên máy quét (F5), hoặc nhập tên chủ hồ sơ.</translation>
    </message>
    <message>
        <source>Choose the case of the procedure (F3), then tick what was brought.</source>
        <translation>Chọn trường hợp của thủ tục (F3), rồi đánh dấu giấy tờ đã nộp.</translation>
    </message>
    <message>
        <source>Ctrl+F9 registers the online filing and its time to answer runs; F9 accepts it at once.</source>
        <translation>Ctrl+F9 ghi nhận hồ sơ nộp trực tuyến và tính thời hạn trả lời; F9 tiếp nhận ngay.</translation>
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
    <name>motcua::presentation::CardOnPage</name>
    <message>
        <source>Looking for an ID card on page %1…</source>
        <translation>Đang tìm thẻ căn cước ở trang %1…</translation>
    </message>
    <message>
        <source>No ID card can be read on page %1. Scan the card&apos;s side with the code or the three lines, at 300 dpi or finer.</source>
        <translation>Không đọc được thẻ căn cước ở trang %1. Hãy quét mặt thẻ có mã QR hoặc có ba dòng chữ, từ 300 dpi trở lên.</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::CardScan</name>
    <message>
        <source>Looking for the ID card…</source>
        <translation>Đang tìm thẻ căn cước…</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::CashDayPresenter</name>
    <message numerus="yes">
        <source>%1: %2 (%n receipt(s))</source>
        <translation>
            <numerusform>%1: %2 (%n biên lai)</numerusform>
        </translation>
    </message>
    <message>
        <source>, refunded %1</source>
        <translation>, hoàn %1</translation>
    </message>
    <message>
        <source>Of these fees (phí) %1, levies (lệ phí) %2</source>
        <translation>Trong đó phí %1, lệ phí %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: từ %2 đến %3</translation>
    </message>
    <message numerus="yes">
        <source>, %n cancelled</source>
        <translation>
            <numerusform>, hủy %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>, %n lost</source>
        <translation>
            <numerusform>, hỏng hoặc mất %n</numerusform>
        </translation>
    </message>
    <message>
        <source>No receipt yet today.</source>
        <translation>Hôm nay chưa có biên lai.</translation>
    </message>
    <message>
        <source>%1 too much</source>
        <translation>Thừa %1</translation>
    </message>
    <message>
        <source>%1 too little</source>
        <translation>Thiếu %1</translation>
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
    <message>
        <source>here, reused</source>
        <translation>đã có, dùng lại</translation>
    </message>
    <message>
        <source>here: Enter</source>
        <translation>có sẵn: Enter</translation>
    </message>
    <message>
        <source>photocopy</source>
        <translation>bản chụp</translation>
    </message>
    <message>
        <source>“%1” of %2 — %3</source>
        <translation>“%1” của %2 — %3</translation>
    </message>
    <message>
        <source>A photocopy is not digitised (Circular 01/2023, Article 4).</source>
        <translation>Bản chụp không phải số hóa (Thông tư 01/2023, Điều 4).</translation>
    </message>
    <message>
        <source>Only shown, so it is not digitised.</source>
        <translation>Chỉ xuất trình nên không số hóa.</translation>
    </message>
    <message>
        <source>Valid data of a shared database: it is neither asked for nor digitised.</source>
        <translation>Đã có dữ liệu hợp lệ trong cơ sở dữ liệu dùng chung: không yêu cầu nộp, không số hóa.</translation>
    </message>
    <message>
        <source>A state secret must not be scanned on this computer.</source>
        <translation>Bí mật nhà nước không được quét trên máy này.</translation>
    </message>
    <message>
        <source>at iGate, is fetched</source>
        <translation>có trên iGate, sẽ tải về</translation>
    </message>
    <message>
        <source>at iGate: Enter</source>
        <translation>có trên iGate: Enter</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Loại bản</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::CourierPresenter</name>
    <message>
        <source>Nothing waits for a courier.</source>
        <translation>Không có hồ sơ nào chờ chuyển bằng USB.</translation>
    </message>
    <message>
        <source>Would go: %1 dossiers with %2 reports, about %3.</source>
        <translation>Sẽ chuyển: %1 hồ sơ với %2 báo cáo, khoảng %3.</translation>
    </message>
    <message>
        <source>Free on the stick: %1.</source>
        <translation>Dung lượng trống trên USB: %1.</translation>
    </message>
    <message>
        <source>Free on the stick: only %1, too little.</source>
        <translation>Dung lượng trống trên USB: chỉ còn %1, không đủ.</translation>
    </message>
    <message>
        <source>Written: %1 dossiers, %2, in the file %3.</source>
        <translation>Đã ghi: %1 hồ sơ, %2, trong tệp %3.</translation>
    </message>
    <message>
        <source>They stay this desk&apos;s until the server confirms them: take the stick to a desk with a link, and bring it back for the answers.</source>
        <translation>Các hồ sơ này vẫn thuộc quầy này cho đến khi máy chủ xác nhận: hãy mang USB đến quầy có kết nối rồi mang về để nhận phản hồi.</translation>
    </message>
    <message>
        <source>Answers for other desks: %1 dossiers.</source>
        <translation>Phản hồi cho các quầy khác: %1 hồ sơ.</translation>
    </message>
    <message>
        <source>Desk %1, %2</source>
        <translation>Quầy %1, %2</translation>
    </message>
    <message>
        <source>%1: new %2, with something new %3, known already %4.</source>
        <translation>%1: mới %2, có phần mới %3, đã có %4.</translation>
    </message>
    <message>
        <source>Answers for this desk: %1 dossiers.</source>
        <translation>Phản hồi cho quầy này: %1 hồ sơ.</translation>
    </message>
    <message>
        <source>Reports of this desk that have reached the server: %1.</source>
        <translation>Báo cáo của quầy này đã đến máy chủ: %1.</translation>
    </message>
    <message>
        <source>Answers written onto the stick: %1 dossiers.</source>
        <translation>Đã ghi phản hồi vào USB: %1 hồ sơ.</translation>
    </message>
    <message>
        <source>Nothing new on this stick.</source>
        <translation>USB này không có gì mới.</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::DossierFeesModel</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Fee or levy</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Unit price</source>
        <translation>Đơn giá</translation>
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
    <name>motcua::presentation::DossierPresenter</name>
    <message>
        <source>To be answered by %1: %2</source>
        <translation>Hạn trả lời %1: %2</translation>
    </message>
    <message>
        <source>The time of processing stands still until the papers are there.</source>
        <translation>Tạm dừng tính thời hạn đến khi bổ sung xong.</translation>
    </message>
    <message>
        <source>No time is prescribed.</source>
        <translation>Không quy định thời hạn.</translation>
    </message>
    <message>
        <source>Result on %1</source>
        <translation>Hẹn trả %1</translation>
    </message>
    <message>
        <source>%1 – late</source>
        <translation>%1 – quá hạn</translation>
    </message>
    <message>
        <source>%1 – soon</source>
        <translation>%1 – sắp đến hạn</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>The time of processing stands still; %1 was promised before.</source>
        <translation>Thời gian giải quyết đang tạm dừng; trước đó hẹn %1.</translation>
    </message>
    <message>
        <source>Not accepted yet; missing: %1.</source>
        <translation>Chưa tiếp nhận; còn thiếu: %1.</translation>
    </message>
    <message>
        <source>No time runs before it is accepted.</source>
        <translation>Chưa tính thời hạn khi chưa tiếp nhận.</translation>
    </message>
    <message>
        <source>Through %1: %2</source>
        <translation>Qua %1: %2</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::FeeListModel</name>
    <message>
        <source>Fee or levy</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>Collect now</source>
        <translation>Thu ngay</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>quá lớn</translation>
    </message>
    <message>
        <source>%1; whoever files owes it, unless there is a reason for an exemption</source>
        <translation>%1; người nộp hồ sơ phải nộp, trừ khi có lý do được miễn</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Số lượng</translation>
    </message>
    <message>
        <source>Exemption</source>
        <translation>Miễn</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::FeeReceiptsModel</name>
    <message>
        <source>Receipt</source>
        <translation>Biên lai</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>Người nộp tiền</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Số tiền</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Thời gian</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::FeesPresenter</name>
    <message>
        <source>%1 · %2 · %3 · %4</source>
        <translation>%1 · %2 · %3 · %4</translation>
    </message>
    <message>
        <source>%1 over %2</source>
        <translation>%1 số tiền %2</translation>
    </message>
    <message>
        <source>Receipt %1.</source>
        <translation>Đã lập biên lai %1.</translation>
    </message>
    <message>
        <source>The exemption is recorded.</source>
        <translation>Đã ghi nhận miễn thu.</translation>
    </message>
    <message>
        <source>Receipt %1 is cancelled; keep its paper.</source>
        <translation>Đã hủy biên lai %1; hãy giữ lại các liên.</translation>
    </message>
    <message>
        <source>Receipt %1: give back %2.</source>
        <translation>Biên lai %1: hoàn trả %2.</translation>
    </message>
    <message>
        <source>The fee waits for the proof.</source>
        <translation>Khoản thu đang chờ minh chứng.</translation>
    </message>
    <message>
        <source>The exemption is taken back: the fee is owed again.</source>
        <translation>Đã hủy việc miễn: khoản thu lại phải nộp.</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::Filing</name>
    <message>
        <source>decided by %1</source>
        <translation>%1 giải quyết</translation>
    </message>
    <message>
        <source>fetched at %1</source>
        <translation>trả tại %1</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>gửi %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>ghi chú: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n set(s)</source>
        <translation>
            <numerusform>%n bộ</numerusform>
        </translation>
    </message>
    <message>
        <source>received %1</source>
        <translation>tiếp nhận %1</translation>
    </message>
    <message>
        <source>posted to %1</source>
        <translation>gửi đến %1</translation>
    </message>
    <message>
        <source>postage: %1</source>
        <translation>cước: %1</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::HomePresenter</name>
    <message>
        <source>Next try %1.</source>
        <translation>Thử lại lúc %1.</translation>
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
    <message>
        <source>Online, to be answered</source>
        <translation>Trực tuyến chờ trả lời</translation>
    </message>
    <message>
        <source>The server says: %1</source>
        <translation>Máy chủ ghi: %1</translation>
    </message>
    <message>
        <source>Not taken over from the server: %1</source>
        <translation>Chưa nhận được từ máy chủ: %1</translation>
    </message>
    <message>
        <source>Due soon</source>
        <translation>Sắp đến hạn</translation>
    </message>
    <message>
        <source>Differs from server</source>
        <translation>Khác với máy chủ</translation>
    </message>
    <message>
        <source>apology by %1</source>
        <translation>hạn xin lỗi %1</translation>
    </message>
    <message>
        <source>With the courier, not yet at the server. Take the stick to a desk with a link; if it is lost, take this back with “Send again”.</source>
        <translation>Đã chuyển bằng USB, chưa đến máy chủ. Hãy mang USB đến quầy có kết nối; nếu mất USB, chọn “Gửi lại” để lấy lại hồ sơ này.</translation>
    </message>
    <message>
        <source>hand-over to the agency late since %1</source>
        <translation>quá hạn chuyển cơ quan từ %1</translation>
    </message>
    <message>
        <source>to the agency by %1</source>
        <translation>chuyển cơ quan trước %1</translation>
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
    <name>motcua::presentation::MasterDataPresenter</name>
    <message>
        <source>Not imported at this desk yet.</source>
        <translation>Máy này chưa nhập lần nào.</translation>
    </message>
    <message>
        <source>Imported %1 from “%2” by %3.</source>
        <translation>Nhập lúc %1 từ “%2”, người nhập: %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) in force.</source>
        <translation>
            <numerusform>%n thủ tục đang có hiệu lực.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them are shipped examples, to be checked.</source>
        <translation>
            <numerusform>Trong đó %n thủ tục là ví dụ kèm theo phần mềm, cần kiểm tra lại.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) begin later.</source>
        <translation>
            <numerusform>%n phiên bản sẽ có hiệu lực sau.</numerusform>
        </translation>
    </message>
    <message>
        <source>Versions: %1.</source>
        <translation>Phiên bản: %1.</translation>
    </message>
    <message>
        <source>No agencies: codes are not checked.</source>
        <translation>Chưa có danh mục cơ quan: mã cơ quan không được kiểm tra.</translation>
    </message>
    <message>
        <source>Agencies in force: %1; territories: %2.</source>
        <translation>Cơ quan đang hoạt động: %1; đơn vị hành chính: %2.</translation>
    </message>
    <message>
        <source>Calendar: %1.</source>
        <translation>Lịch: %1.</translation>
    </message>
    <message>
        <source>%1: %2, days off on file: %3</source>
        <translation>%1: %2, số ngày nghỉ đã nhập: %3</translation>
    </message>
    <message>
        <source>(to be checked: %1)</source>
        <translation>(cần kiểm tra lại: %1)</translation>
    </message>
    <message>
        <source>Ends within %1 days: %2</source>
        <translation>Hết hiệu lực trong %1 ngày tới: %2</translation>
    </message>
    <message>
        <source>No published holidays on file for %1: import the calendar once they are announced.</source>
        <translation>Chưa có ngày nghỉ lễ, Tết chính thức của năm %1: hãy nhập lịch mới khi có thông báo.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) with faults are left out.</source>
        <translation>
            <numerusform>Bỏ qua %n mục có lỗi.</numerusform>
        </translation>
    </message>
    <message>
        <source>From iGate, not taken over yet. %1</source>
        <translation>Từ iGate, chưa cập nhật. %1</translation>
    </message>
    <message>
        <source>File “%1”, not imported yet.</source>
        <translation>Tệp “%1”, chưa nhập.</translation>
    </message>
    <message>
        <source>New: %1; changed: %2; unchanged: %3.</source>
        <translation>Mới: %1; thay đổi: %2; giữ nguyên: %3.</translation>
    </message>
    <message>
        <source>No longer in the file: %1.</source>
        <translation>Không còn trong tệp: %1.</translation>
    </message>
    <message>
        <source>No faults.</source>
        <translation>Không có lỗi.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) with faults.</source>
        <translation>
            <numerusform>%n mục có lỗi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it can be imported; correct the lines below.</source>
        <translation>Không nhập được nội dung nào; hãy sửa các dòng nêu dưới đây.</translation>
    </message>
    <message>
        <source>The server closed %1 of the %2 procedures in force. They could not be received any more. Take this over all the same?</source>
        <translation>Máy chủ đã đóng %1 trong số %2 thủ tục đang có hiệu lực; sẽ không tiếp nhận được hồ sơ của các thủ tục này nữa. Vẫn cập nhật?</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) with faults are left out; import the others?</source>
        <translation>
            <numerusform>Bỏ qua %n mục có lỗi và nhập các mục còn lại?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) that are known now are no longer in the file. Replace them?</source>
        <translation>
            <numerusform>%n mục hiện có không còn trong tệp. Thay thế toàn bộ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken over from iGate.</source>
        <translation>Đã cập nhật từ iGate.</translation>
    </message>
    <message numerus="yes">
        <source>%n procedure(s) imported, in force at once.</source>
        <translation>
            <numerusform>Đã nhập %n thủ tục, có hiệu lực ngay.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agency(ies) imported; they count from the next login on.</source>
        <translation>
            <numerusform>Đã nhập %n cơ quan; có hiệu lực từ lần đăng nhập sau.</numerusform>
        </translation>
    </message>
    <message>
        <source>The calendar %1 is imported; it counts from the next login on.</source>
        <translation>Đã nhập lịch %1; có hiệu lực từ lần đăng nhập sau.</translation>
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
    <message>
        <source>Identity: %1</source>
        <translation>Kiểm tra danh tính: %1</translation>
    </message>
    <message>
        <source>old number %1</source>
        <translation>số cũ %1</translation>
    </message>
    <message>
        <source>card of %1</source>
        <translation>thẻ cấp ngày %1</translation>
    </message>
    <message>
        <source>more on the card: %1</source>
        <translation>thông tin khác trên thẻ: %1</translation>
    </message>
    <message>
        <source>issued by %1</source>
        <translation>nơi cấp: %1</translation>
    </message>
    <message>
        <source>valid until %1</source>
        <translation>có giá trị đến %1</translation>
    </message>
    <message>
        <source>Comparing with the population database…</source>
        <translation>Đang đối chiếu với cơ sở dữ liệu dân cư…</translation>
    </message>
    <message>
        <source>The population database could not be asked: %1 Go on with the card and the papers.</source>
        <translation>Không tra cứu được cơ sở dữ liệu dân cư: %1 Hãy tiếp tục theo thẻ và giấy tờ.</translation>
    </message>
    <message>
        <source>The applicant changed while the population database was asked; ask it again.</source>
        <translation>Thông tin người nộp đã thay đổi trong lúc tra cứu cơ sở dữ liệu dân cư; hãy tra cứu lại.</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::ProcedureListModel</name>
    <message>
        <source>example, to be checked</source>
        <translation>ví dụ, cần đối chiếu</translation>
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
    <message>
        <source>by law %1</source>
        <translation>theo quy định %1</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::ReceptionPresenter</name>
    <message>
        <source>The owner changed: documents taken for reuse were given back.</source>
        <translation>Đã đổi chủ hồ sơ: các giấy tờ chọn dùng lại được trả lại.</translation>
    </message>
    <message>
        <source>Read from the card&apos;s back; compare the name with the card.</source>
        <translation>Đã đọc từ mặt sau của thẻ; hãy đối chiếu họ tên với thẻ.</translation>
    </message>
    <message>
        <source>The zone on the card&apos;s back agrees with the applicant.</source>
        <translation>Dòng MRZ ở mặt sau thẻ khớp với người nộp.</translation>
    </message>
    <message>
        <source>The zone on the card&apos;s back says something else; the remarks beside the applicant tell what.</source>
        <translation>Dòng MRZ ở mặt sau thẻ không khớp; xem điểm khác ở phần người nộp.</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::ReusePresenter</name>
    <message>
        <source>Nothing of the owner is here to be used again</source>
        <translation>Chưa có giấy tờ nào của chủ hồ sơ để dùng lại</translation>
    </message>
    <message numerus="yes">
        <source>%n earlier document(s) of the owner can be used again</source>
        <translation>
            <numerusform>%n giấy tờ trước đây của chủ hồ sơ dùng lại được</numerusform>
        </translation>
    </message>
    <message>
        <source>only this computer was searched, the server is away</source>
        <translation>chỉ tìm trên máy này, không liên lạc được máy chủ</translation>
    </message>
    <message>
        <source>none at the server</source>
        <translation>trên máy chủ không có</translation>
    </message>
    <message>
        <source>nothing at the server may be used</source>
        <translation>không có gì trên máy chủ dùng lại được</translation>
    </message>
    <message>
        <source>at the server: %1</source>
        <translation>trên máy chủ: %1</translation>
    </message>
    <message>
        <source>this server cannot be asked by identity number, only this computer was searched</source>
        <translation>máy chủ này không hỗ trợ tra cứu theo số định danh, chỉ tìm trên máy này</translation>
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
    <name>motcua::presentation::SeriesPresenter</name>
    <message>
        <source>fees and levies</source>
        <translation>phí và lệ phí</translation>
    </message>
    <message>
        <source>to be confirmed</source>
        <translation>chờ xác nhận</translation>
    </message>
    <message>
        <source>used up</source>
        <translation>đã dùng hết</translation>
    </message>
    <message>
        <source>Series %1 is registered: %2 to %3.</source>
        <translation>Đã đăng ký dải biên lai %1: từ %2 đến %3.</translation>
    </message>
    <message>
        <source>Series %1 goes on behind %2.</source>
        <translation>Dải biên lai %1 tiếp tục sau số %2.</translation>
    </message>
    <message>
        <source>The cash day %1 is open again.</source>
        <translation>Đã mở lại sổ quỹ ngày %1.</translation>
    </message>
</context>
<context>
    <name>motcua::presentation::ServerPresenter</name>
    <message>
        <source>This machine&apos;s clock is %1 behind the server&apos;s: set it right.</source>
        <translation>Đồng hồ máy này chậm hơn máy chủ %1: hãy chỉnh lại giờ.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock is %1 ahead of the server&apos;s: set it right.</source>
        <translation>Đồng hồ máy này nhanh hơn máy chủ %1: hãy chỉnh lại giờ.</translation>
    </message>
    <message>
        <source>This machine&apos;s clock counts as right.</source>
        <translation>Đồng hồ máy này được coi là đúng.</translation>
    </message>
    <message>
        <source>%1 is now “%2”.</source>
        <translation>%1 nay là “%2”.</translation>
    </message>
    <message>
        <source>It will not be sent.</source>
        <translation>Mục này sẽ không được gửi.</translation>
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
    <name>motcua::presentation::Supplying</name>
    <message>
        <source>Asked for on %1: %2</source>
        <translation>Đã yêu cầu ngày %1: %2</translation>
    </message>
    <message>
        <source>To be handed in by %1</source>
        <translation>Hạn nộp: %1</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::BatchDialog</name>
    <message>
        <source>Papers of many dossiers</source>
        <translation>Giấy tờ của nhiều hồ sơ</translation>
    </message>
    <message>
        <source>Which papers</source>
        <translation>Giấy nào</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Ngày đầu</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Ngày cuối</translation>
    </message>
    <message>
        <source>&amp;Papers</source>
        <translation>&amp;Giấy</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Từ ngày</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>Đế&amp;n ngày</translation>
    </message>
    <message>
        <source>Make and preview (Enter)</source>
        <translation>Lập và xem trước (Enter)</translation>
    </message>
    <message>
        <source>Make the papers and show the preview</source>
        <translation>Lập giấy và xem trước</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Making the papers…</source>
        <translation>Đang lập giấy…</translation>
    </message>
    <message numerus="yes">
        <source>%n dossier(s) have no such paper yet.</source>
        <translation>
            <numerusform>%n hồ sơ chưa có giấy này.</numerusform>
        </translation>
    </message>
    <message>
        <source>Several kinds…</source>
        <translation>Nhiều loại giấy…</translation>
    </message>
    <message>
        <source>Kinds of papers to print</source>
        <translation>Các loại giấy cần in</translation>
    </message>
    <message>
        <source>Tick at least one kind of paper.</source>
        <translation>Hãy đánh dấu ít nhất một loại giấy.</translation>
    </message>
    <message>
        <source>Copies of each paper</source>
        <translation>Số bản in của mỗi giấy</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>theo mặc định</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Số bản in</translation>
    </message>
    <message>
        <source>Paper &amp;size</source>
        <translation>&amp;Khổ giấy</translation>
    </message>
    <message>
        <source>Own forms… (Ctrl+T)</source>
        <translation>Mẫu riêng… (Ctrl+T)</translation>
    </message>
    <message>
        <source>Try and take over the office&apos;s own forms</source>
        <translation>Thử và đưa vào sử dụng mẫu riêng của cơ quan</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::CashDayBox</name>
    <message>
        <source>End of my day</source>
        <translation>Kết sổ cuối ngày của tôi</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>Cash counted, in đồng</source>
        <translation>Tiền mặt kiểm đếm (đồng)</translation>
    </message>
    <message>
        <source>Why there is a difference</source>
        <translation>Lý do chênh lệch</translation>
    </message>
    <message>
        <source>Close the day (F10)</source>
        <translation>Kết sổ (F10)</translation>
    </message>
    <message>
        <source>Close the cash day</source>
        <translation>Kết sổ ngày quỹ</translation>
    </message>
    <message>
        <source>Report… (Ctrl+P)</source>
        <translation>Bảng kê… (Ctrl+P)</translation>
    </message>
    <message>
        <source>Report of the cash day</source>
        <translation>Bảng kê đối soát trong ngày</translation>
    </message>
    <message>
        <source>Cash by the receipts: %1</source>
        <translation>Tiền mặt theo biên lai: %1</translation>
    </message>
    <message>
        <source>Closed at %1 with %2. What comes now is of the next day; a supervisor can open it again.</source>
        <translation>Đã kết sổ lúc %1 với %2. Các khoản từ giờ thuộc ngày sau; lãnh đạo bộ phận có thể mở lại sổ.</translation>
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
    <message>
        <source>In what form it was handed in</source>
        <translation>Loại bản đã nộp</translation>
    </message>
    <message>
        <source>F4 · Space ticks · Shift+Space form · Enter reuses · * compulsory</source>
        <translation>F4 · phím cách: đã nhận · Shift+phím cách: loại bản · Enter: dùng lại · * bắt buộc</translation>
    </message>
    <message>
        <source>Number of the earlier dossier at iGate that has this paper</source>
        <translation>Mã hồ sơ trước đây trên iGate có giấy tờ này</translation>
    </message>
    <message>
        <source>This paper is at iGate with dossier number… (Ctrl+Insert), then Enter</source>
        <translation>Giấy tờ này có trên iGate, trong hồ sơ số… (Ctrl+Insert), rồi Enter</translation>
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
    <name>motcua::widgets::CollectBox</name>
    <message>
        <source>Collect for a dossier</source>
        <translation>Thu tiền cho hồ sơ</translation>
    </message>
    <message>
        <source>F3, F4</source>
        <translation>F3, F4</translation>
    </message>
    <message>
        <source>Dossier number</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Dossier number, then Enter; or read the QR code of its receipt (F3)</source>
        <translation>Mã hồ sơ rồi Enter; hoặc quét mã QR trên giấy tiếp nhận (F3)</translation>
    </message>
    <message>
        <source>Fees of the dossier</source>
        <translation>Phí, lệ phí của hồ sơ</translation>
    </message>
    <message>
        <source>Way of payment</source>
        <translation>Hình thức thanh toán</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>Người nộp tiền</translation>
    </message>
    <message>
        <source>Why the amount is another</source>
        <translation>Lý do mức thu khác</translation>
    </message>
    <message>
        <source>Why, when the amount is another than published</source>
        <translation>Lý do, khi mức thu khác mức công bố</translation>
    </message>
    <message>
        <source>Reason for the exemption</source>
        <translation>Lý do miễn</translation>
    </message>
    <message>
        <source>Reason for an exemption…</source>
        <translation>Lý do miễn…</translation>
    </message>
    <message>
        <source>Note on the exemption</source>
        <translation>Ghi chú về việc miễn</translation>
    </message>
    <message>
        <source>Exempt (F8)</source>
        <translation>Miễn thu (F8)</translation>
    </message>
    <message>
        <source>Exempt the ticked fees</source>
        <translation>Miễn các khoản đã chọn</translation>
    </message>
    <message>
        <source>No dossier is open.</source>
        <translation>Chưa mở hồ sơ nào.</translation>
    </message>
    <message>
        <source>Collect %1 (F9)</source>
        <translation>Thu %1 (F9)</translation>
    </message>
    <message>
        <source>Collect (F9)</source>
        <translation>Thu (F9)</translation>
    </message>
    <message>
        <source>Paper that proves it, or why it is taken back</source>
        <translation>Giấy tờ chứng minh, hoặc lý do hủy việc miễn</translation>
    </message>
    <message>
        <source>Ask for proof (Shift+F8)</source>
        <translation>Chờ minh chứng (Shift+F8)</translation>
    </message>
    <message>
        <source>The ticked fees wait for the proof of an exemption</source>
        <translation>Các khoản đã đánh dấu chờ minh chứng để được miễn</translation>
    </message>
    <message>
        <source>Take back (Ctrl+F8)</source>
        <translation>Hủy miễn (Ctrl+F8)</translation>
    </message>
    <message>
        <source>Take the exemption of the chosen fee back</source>
        <translation>Hủy việc miễn của khoản đang chọn</translation>
    </message>
    <message>
        <source>Takes the exemption, or the wait for its proof, of the fee in the chosen line back; say why in the note</source>
        <translation>Hủy việc miễn hoặc việc chờ minh chứng của khoản ở dòng đang chọn; ghi lý do vào ô ghi chú</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::DecisionDialog</name>
    <message>
        <source>&amp;Reason (it is kept with your name)</source>
        <translation>&amp;Lý do (lưu kèm tên người quyết định)</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
    <message>
        <source>Say why: it is kept with your name.</source>
        <translation>Hãy nêu lý do: lý do được lưu kèm tên người quyết định.</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::DossierActions</name>
    <message>
        <source>Printed papers (Ctrl+P)</source>
        <translation>Giấy tờ in (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print a paper of this dossier</source>
        <translation>In một giấy tờ của hồ sơ này</translation>
    </message>
    <message>
        <source>Fees (Ctrl+T)</source>
        <translation>Phí, lệ phí (Ctrl+T)</translation>
    </message>
    <message>
        <source>Fees of this dossier</source>
        <translation>Phí, lệ phí của hồ sơ này</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::DossierPage</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Quay lại (Esc)</translation>
    </message>
    <message>
        <source>Back to the home page</source>
        <translation>Quay lại trang chính</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy tờ</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>Đã nộp</translation>
    </message>
    <message>
        <source>Digitised</source>
        <translation>Số hóa</translation>
    </message>
    <message>
        <source>Papers (Enter shows one)</source>
        <translation>Giấy tờ (Enter để xem)</translation>
    </message>
    <message>
        <source>Course, newest first</source>
        <translation>Diễn biến, mới nhất trước</translation>
    </message>
    <message>
        <source>Places, supplements, appointments, results</source>
        <translation>Nơi giải quyết, bổ sung, hẹn lại, kết quả</translation>
    </message>
    <message>
        <source>%1 (provisional)</source>
        <translation>%1 (số tạm)</translation>
    </message>
    <message>
        <source> · through %1</source>
        <translation> · nộp thay: %1</translation>
    </message>
    <message>
        <source>Why this date? (Ctrl+I)</source>
        <translation>Vì sao ngày này? (Ctrl+I)</translation>
    </message>
    <message>
        <source>Why the appointment falls on this date</source>
        <translation>Vì sao hẹn trả vào ngày này</translation>
    </message>
    <message>
        <source>Why this date?</source>
        <translation>Vì sao ngày này?</translation>
    </message>
    <message>
        <source>For the applicant; it is no part of the dossier.</source>
        <translation>Dành cho người nộp; không thuộc hồ sơ.</translation>
    </message>
    <message>
        <source>%1 – supervisors only</source>
        <translation>%1 – chỉ người phụ trách</translation>
    </message>
    <message>
        <source>The agency keeps this for its supervisors: one of them signs in and does it.</source>
        <translation>Cơ quan chỉ cho người phụ trách thực hiện việc này: người phụ trách đăng nhập và thực hiện.</translation>
    </message>
    <message>
        <source>Only what was typed wrong; each correction is kept with its reason</source>
        <translation>Chỉ sửa thông tin nhập sai; mỗi lần sửa đều được lưu cùng lý do</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>Bỏ biểu mẫu</translation>
    </message>
    <message>
        <source>“%1” is filled in and not done. Leave it and lose what was typed?</source>
        <translation>“%1” đã nhập nhưng chưa thực hiện. Bỏ và mất những gì đã nhập?</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Không thay</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>“%1” was begun here and is possible no more.</source>
        <translation>“%1” đã bắt đầu ở đây nhưng nay không thực hiện được nữa.</translation>
    </message>
    <message>
        <source>“%1” was begun here and is not done yet.</source>
        <translation>“%1” đã bắt đầu ở đây và chưa thực hiện.</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::FeeDelegate</name>
    <message>
        <source>Reason for the exemption</source>
        <translation>Lý do miễn</translation>
    </message>
    <message>
        <source>no exemption</source>
        <translation>không miễn</translation>
    </message>
    <message>
        <source>Quantity of the fee</source>
        <translation>Số lượng của khoản thu</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::FeesPage</name>
    <message>
        <source>Fees and levies</source>
        <translation>Phí, lệ phí</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Quay lại (Esc)</translation>
    </message>
    <message>
        <source>Back to the home page</source>
        <translation>Quay lại trang chính</translation>
    </message>
    <message>
        <source>The day is closed.</source>
        <translation>Đã kết sổ ngày.</translation>
    </message>
    <message>
        <source>Report of the cash day</source>
        <translation>Bảng kê đối soát trong ngày</translation>
    </message>
    <message>
        <source>Cash day</source>
        <translation>Ngày quỹ</translation>
    </message>
    <message>
        <source>One copy is signed and kept.</source>
        <translation>Một bản được ký và lưu.</translation>
    </message>
    <message>
        <source>Series and closed days… (Ctrl+E)</source>
        <translation>Dải biên lai và sổ đã kết… (Ctrl+E)</translation>
    </message>
    <message>
        <source>Receipt series and closed days</source>
        <translation>Dải biên lai và sổ quỹ đã kết</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::FilingDialog</name>
    <message>
        <source>More about the filing</source>
        <translation>Thông tin thêm về việc nộp hồ sơ</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Cơ quan giải quyết</translation>
    </message>
    <message>
        <source>as the procedure says</source>
        <translation>theo thủ tục</translation>
    </message>
    <message>
        <source>Its code</source>
        <translation>Mã cơ quan</translation>
    </message>
    <message>
        <source>of another agency, for example H38.28</source>
        <translation>của cơ quan khác, ví dụ H38.28</translation>
    </message>
    <message>
        <source>Result is fetched at</source>
        <translation>Nơi trả kết quả</translation>
    </message>
    <message>
        <source>here</source>
        <translation>tại đây</translation>
    </message>
    <message>
        <source>Sent on</source>
        <translation>Thời điểm gửi</translation>
    </message>
    <message>
        <source>day/month/year hour:minute</source>
        <translation>ngày/tháng/năm giờ:phút</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Keep (Enter)</source>
        <translation>Giữ lại (Enter)</translation>
    </message>
    <message>
        <source>Keep what was typed</source>
        <translation>Giữ lại nội dung đã nhập</translation>
    </message>
    <message>
        <source>Leave it (Esc)</source>
        <translation>Bỏ qua (Esc)</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Để nguyên như cũ</translation>
    </message>
    <message>
        <source>shown in the follow-up book</source>
        <translation>ghi trong sổ theo dõi</translation>
    </message>
    <message>
        <source>Number of sets</source>
        <translation>Số bộ hồ sơ</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Tiếp nhận lúc</translation>
    </message>
    <message>
        <source>now; else day/month/year hour:minute</source>
        <translation>bây giờ; nếu khác: ngày/tháng/năm giờ:phút</translation>
    </message>
    <message>
        <source>Why entered later</source>
        <translation>Lý do nhập muộn</translation>
    </message>
    <message>
        <source>for example: power cut, taken in on paper</source>
        <translation>ví dụ: mất điện, đã tiếp nhận bằng giấy</translation>
    </message>
    <message>
        <source>Number at the portal</source>
        <translation>Mã hồ sơ trên cổng</translation>
    </message>
    <message>
        <source>Posted to</source>
        <translation>Gửi bưu chính đến</translation>
    </message>
    <message>
        <source>the owner&apos;s address</source>
        <translation>địa chỉ của chủ hồ sơ</translation>
    </message>
    <message>
        <source>Who pays the postage</source>
        <translation>Người trả cước bưu chính</translation>
    </message>
    <message>
        <source>Postage is paid by</source>
        <translation>Người trả cước</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::FormsDialog</name>
    <message>
        <source>The office&apos;s own forms</source>
        <translation>Mẫu riêng của cơ quan</translation>
    </message>
    <message>
        <source>%1 is taken over: it counts from the next paper on.</source>
        <translation>Đã đưa mẫu %1 vào sử dụng, áp dụng từ giấy in tiếp theo.</translation>
    </message>
    <message>
        <source>Open an edited form… (Ctrl+O)</source>
        <translation>Mở mẫu đã sửa… (Ctrl+O)</translation>
    </message>
    <message>
        <source>No file is open.</source>
        <translation>Chưa mở tệp nào.</translation>
    </message>
    <message>
        <source>Which form it replaces</source>
        <translation>Mẫu được thay thế</translation>
    </message>
    <message>
        <source>&amp;Replaces</source>
        <translation>Thay cho &amp;mẫu</translation>
    </message>
    <message>
        <source>Dossier to try it with</source>
        <translation>Hồ sơ dùng để thử mẫu</translation>
    </message>
    <message>
        <source>An ordinary dossier</source>
        <translation>Hồ sơ thông thường</translation>
    </message>
    <message>
        <source>A hard one: long names, 40 papers, missing fields</source>
        <translation>Hồ sơ khó: tên dài, 40 giấy tờ, thiếu thông tin</translation>
    </message>
    <message>
        <source>&amp;Try with</source>
        <translation>&amp;Thử với</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>Paper &amp;size</source>
        <translation>&amp;Khổ giấy</translation>
    </message>
    <message>
        <source>Mistakes of the form</source>
        <translation>Lỗi của mẫu</translation>
    </message>
    <message>
        <source>Check and preview (Enter)</source>
        <translation>Kiểm tra và xem trước (Enter)</translation>
    </message>
    <message>
        <source>Take it over… (Ctrl+I)</source>
        <translation>Đưa vào sử dụng… (Ctrl+I)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
    <message>
        <source>Open an edited form</source>
        <translation>Mở mẫu đã sửa</translation>
    </message>
    <message>
        <source>Forms (*.html)</source>
        <translation>Mẫu giấy (*.html)</translation>
    </message>
    <message>
        <source>No form has this file&apos;s name: choose which one it replaces.</source>
        <translation>Không có mẫu nào trùng tên tệp này: hãy chọn mẫu được thay thế.</translation>
    </message>
    <message>
        <source>Trying the form…</source>
        <translation>Đang thử mẫu…</translation>
    </message>
    <message>
        <source>Take the form over</source>
        <translation>Đưa mẫu vào sử dụng</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Đưa vào sử dụng</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Không thay</translation>
    </message>
    <message numerus="yes">
        <source>The form has %n mistake(s): mend them first.</source>
        <translation>
            <numerusform>Mẫu có %n lỗi: hãy sửa trước khi dùng.</numerusform>
        </translation>
    </message>
    <message>
        <source>The form is usable.</source>
        <translation>Mẫu dùng được.</translation>
    </message>
    <message>
        <source>Of an invented dossier: to be looked at.</source>
        <translation>In từ hồ sơ giả định, chỉ để xem thử.</translation>
    </message>
    <message>
        <source>The shipped form of %1 counts again from the next paper on. The own one lies beside it, with “.old” at the end of its name.</source>
        <translation>Từ giấy tờ in tiếp theo, %1 dùng lại mẫu kèm theo chương trình. Mẫu của cơ quan được giữ bên cạnh, tên có đuôi “.old”.</translation>
    </message>
    <message>
        <source>Back to the shipped form… (Ctrl+R)</source>
        <translation>Dùng lại mẫu kèm theo… (Ctrl+R)</translation>
    </message>
    <message>
        <source>Every desk that uses this folder prints %1 with this form from now on. An own form that was there before is put aside.</source>
        <translation>Từ nay mọi quầy dùng thư mục này in %1 theo mẫu này. Mẫu riêng có trước đó được cất sang bên.</translation>
    </message>
    <message>
        <source>Back to the shipped form</source>
        <translation>Dùng lại mẫu kèm theo</translation>
    </message>
    <message>
        <source>Every desk that uses this folder prints %1 with the shipped form from now on. The own one is put aside.</source>
        <translation>Từ nay mọi quầy dùng thư mục này in %1 theo mẫu kèm theo chương trình. Mẫu riêng được cất sang bên.</translation>
    </message>
    <message>
        <source>Back to ours</source>
        <translation>Dùng mẫu kèm theo</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1 (mẫu riêng)</translation>
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
    <message>
        <source>Fees (F7)</source>
        <translation>Thu phí (F7)</translation>
    </message>
    <message>
        <source>Collect fees and levies</source>
        <translation>Thu phí, lệ phí</translation>
    </message>
    <message>
        <source>Papers of the day (F8)</source>
        <translation>Giấy trong ngày (F8)</translation>
    </message>
    <message>
        <source>Print papers of many dossiers</source>
        <translation>In giấy của nhiều hồ sơ</translation>
    </message>
    <message>
        <source>Open the dossier (Enter, F4)</source>
        <translation>Mở hồ sơ (Enter, F4)</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Mở hồ sơ</translation>
    </message>
    <message>
        <source>Settle the difference… (Ctrl+D)</source>
        <translation>Giải quyết khác biệt… (Ctrl+D)</translation>
    </message>
    <message>
        <source>Settle the difference from the server</source>
        <translation>Giải quyết khác biệt với máy chủ</translation>
    </message>
    <message>
        <source>not known here</source>
        <translation>máy này không biết</translation>
    </message>
    <message>
        <source>Dossier %1</source>
        <translation>Hồ sơ %1</translation>
    </message>
    <message>
        <source>Desk and server tell different things, and neither leads to the other.</source>
        <translation>Máy này và máy chủ ghi khác nhau, và không bên nào dẫn tới bên kia.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ở máy này</translation>
    </message>
    <message>
        <source>At the server</source>
        <translation>Ở máy chủ</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>In its words</source>
        <translation>Nguyên văn</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Thay đổi lúc</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Hẹn trả</translation>
    </message>
    <message>
        <source>Keep ours, tell the server</source>
        <translation>Giữ của máy này, báo máy chủ</translation>
    </message>
    <message>
        <source>Take the server&apos;s</source>
        <translation>Theo máy chủ</translation>
    </message>
    <message>
        <source>Do not send… (Ctrl+W)</source>
        <translation>Không gửi… (Ctrl+W)</translation>
    </message>
    <message>
        <source>Decide that it is not sent</source>
        <translation>Quyết định không gửi</translation>
    </message>
    <message>
        <source>The server will not hear of it. Its number stays used, and its papers stay here.</source>
        <translation>Máy chủ sẽ không nhận hồ sơ này. Số hồ sơ vẫn coi như đã dùng, giấy tờ vẫn lưu ở máy này.</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Chủ hồ sơ</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Thủ tục</translation>
    </message>
    <message>
        <source>Set aside because</source>
        <translation>Để riêng vì</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Không gửi</translation>
    </message>
    <message>
        <source>Online filing (Ctrl+F2)</source>
        <translation>Hồ sơ trực tuyến (Ctrl+F2)</translation>
    </message>
    <message>
        <source>Register a dossier that was filed online, by hand</source>
        <translation>Ghi nhận thủ công hồ sơ đã nộp trực tuyến</translation>
    </message>
    <message>
        <source>Master data (Ctrl+M)</source>
        <translation>Danh mục (Ctrl+M)</translation>
    </message>
    <message>
        <source>Catalogue, agencies and calendar</source>
        <translation>Danh mục thủ tục, cơ quan và lịch làm việc</translation>
    </message>
    <message>
        <source>Export to USB… (Ctrl+B)</source>
        <translation>Xuất ra USB… (Ctrl+B)</translation>
    </message>
    <message>
        <source>Import from USB… (Ctrl+Shift+B)</source>
        <translation>Nhập từ USB… (Ctrl+Shift+B)</translation>
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
    <message>
        <source>Scan card</source>
        <translation>Quét thẻ</translation>
    </message>
    <message>
        <source>Read the ID card that lies on the scanner</source>
        <translation>Đọc thẻ căn cước đang đặt trên máy quét</translation>
    </message>
    <message>
        <source>Reads the ID card that lies on the scanner; its picture is not kept. Shift+F2</source>
        <translation>Đọc thẻ căn cước đang đặt trên máy quét; ảnh thẻ không được lưu. Shift+F2</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Từ tệp…</translation>
    </message>
    <message>
        <source>Read the ID card off picture files</source>
        <translation>Đọc thẻ căn cước từ tệp ảnh</translation>
    </message>
    <message>
        <source>Reads the ID card off its pictures; they are not kept. Ctrl+F2</source>
        <translation>Đọc thẻ căn cước từ ảnh; ảnh không được lưu. Ctrl+F2</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Xác thực</translation>
    </message>
    <message>
        <source>Compare with the national population database</source>
        <translation>Đối chiếu với cơ sở dữ liệu quốc gia về dân cư</translation>
    </message>
    <message>
        <source>Compares number, name, birth date and sex with the national population database. Ctrl+Shift+F2</source>
        <translation>Đối chiếu số định danh, họ tên, ngày sinh và giới tính với cơ sở dữ liệu quốc gia về dân cư. Ctrl+Shift+F2</translation>
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
    <name>motcua::widgets::LockPage</name>
    <message>
        <source>Locked. Nothing that was open is lost.
%1</source>
        <translation>Màn hình đã khóa. Những gì đang mở vẫn được giữ nguyên.
%1</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mật khẩu</translation>
    </message>
    <message>
        <source>Unlock (Enter)</source>
        <translation>Mở khóa (Enter)</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Mở khóa</translation>
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
    <message>
        <source>Close the window</source>
        <translation>Đóng cửa sổ</translation>
    </message>
    <message>
        <source>A form of a dossier is filled in and not done. Close the window and lose what was typed?</source>
        <translation>Một biểu mẫu của hồ sơ đã nhập nhưng chưa thực hiện. Đóng cửa sổ và mất những gì đã nhập?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Tiếp tục</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::MasterDataPage</name>
    <message>
        <source>Master data</source>
        <translation>Danh mục</translation>
    </message>
    <message>
        <source>Back (Esc)</source>
        <translation>Quay lại (Esc)</translation>
    </message>
    <message>
        <source>Back to the home page</source>
        <translation>Quay lại trang chính</translation>
    </message>
    <message>
        <source>What counts at this desk</source>
        <translation>Nội dung đang có hiệu lực tại máy này</translation>
    </message>
    <message>
        <source>Catalogue of procedures</source>
        <translation>Danh mục thủ tục hành chính</translation>
    </message>
    <message>
        <source>Agencies and territory</source>
        <translation>Cơ quan và đơn vị hành chính</translation>
    </message>
    <message>
        <source>Working-time calendar</source>
        <translation>Lịch làm việc</translation>
    </message>
    <message>
        <source>Import from a file… (F3)</source>
        <translation>Nhập từ tệp… (F3)</translation>
    </message>
    <message>
        <source>Import from a file… (F4)</source>
        <translation>Nhập từ tệp… (F4)</translation>
    </message>
    <message>
        <source>Import from a file… (F5)</source>
        <translation>Nhập từ tệp… (F5)</translation>
    </message>
    <message>
        <source>To be minded</source>
        <translation>Cần lưu ý</translation>
    </message>
    <message>
        <source>%1: import from a file</source>
        <translation>%1: nhập từ tệp</translation>
    </message>
    <message>
        <source>Fetch from iGate (F6)</source>
        <translation>Lấy từ iGate (F6)</translation>
    </message>
    <message>
        <source>Fetch the catalogue from iGate</source>
        <translation>Lấy danh mục thủ tục từ iGate</translation>
    </message>
    <message>
        <source>What would change</source>
        <translation>Nội dung sẽ thay đổi</translation>
    </message>
    <message>
        <source>Rejected lines and changes</source>
        <translation>Các dòng bị từ chối và thay đổi</translation>
    </message>
    <message>
        <source>Import (F9)</source>
        <translation>Nhập (F9)</translation>
    </message>
    <message>
        <source>Import what was read</source>
        <translation>Nhập nội dung đã đọc</translation>
    </message>
    <message>
        <source>Copy the list (Ctrl+C)</source>
        <translation>Sao chép danh sách (Ctrl+C)</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Sao chép danh sách</translation>
    </message>
    <message>
        <source>Save the list… (Ctrl+S)</source>
        <translation>Lưu danh sách… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save the list</source>
        <translation>Lưu danh sách</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Đã lưu tại %1</translation>
    </message>
    <message>
        <source>Only an administrator can import.</source>
        <translation>Chỉ người quản trị mới được nhập.</translation>
    </message>
    <message>
        <source>Catalogue (*.json *.csv);;All files (*)</source>
        <translation>Danh mục (*.json *.csv);;Tất cả các tệp (*)</translation>
    </message>
    <message>
        <source>JSON file (*.json);;All files (*)</source>
        <translation>Tệp JSON (*.json);;Tất cả các tệp (*)</translation>
    </message>
    <message>
        <source>Choose the file to import</source>
        <translation>Chọn tệp cần nhập</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Vui lòng chờ…</translation>
    </message>
    <message>
        <source>Choose a file or fetch from iGate: it is read and reported first, nothing changes before you import it.</source>
        <translation>Chọn một tệp hoặc lấy từ iGate: nội dung được đọc và báo cáo trước, chưa có gì thay đổi cho đến khi bạn nhập.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập</translation>
    </message>
    <message>
        <source>Do not import</source>
        <translation>Không nhập</translation>
    </message>
    <message>
        <source>The list is copied.</source>
        <translation>Đã sao chép danh sách.</translation>
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
    <name>motcua::widgets::MoveFormWidget</name>
    <message>
        <source>%1 *</source>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>day/month/year hour:minute</source>
        <translation>ngày/tháng/năm giờ:phút</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>ngày/tháng/năm</translation>
    </message>
    <message>
        <source>Add PDF files… (Ctrl+O)</source>
        <translation>Thêm tệp PDF… (Ctrl+O)</translation>
    </message>
    <message>
        <source>Add PDF files</source>
        <translation>Thêm tệp PDF</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Tệp PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Files of the result</source>
        <translation>Tệp kết quả</translation>
    </message>
    <message>
        <source>Do it (Ctrl+Enter)</source>
        <translation>Thực hiện (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Leave it (Esc)</source>
        <translation>Bỏ qua (Esc)</translation>
    </message>
    <message>
        <source>Leave it without a change</source>
        <translation>Bỏ qua, không thay đổi</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Chọn một mục</translation>
    </message>
    <message>
        <source>Papers of the published list (Space ticks)</source>
        <translation>Giấy tờ trong danh mục đã công bố (phím Cách để chọn)</translation>
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
    <message>
        <source>Take the applicant from the ID card on this page</source>
        <translation>Lấy người nộp từ thẻ căn cước trên trang này</translation>
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
    <name>motcua::widgets::PapersMenu</name>
    <message>
        <source>Papers of the dossier</source>
        <translation>Giấy tờ của hồ sơ</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Đang tìm…</translation>
    </message>
    <message>
        <source>No paper that your role may print</source>
        <translation>Không có giấy nào mà vai trò của bạn được in</translation>
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
        <source>ID no./tax code</source>
        <translation>Số định danh/MST</translation>
    </message>
    <message>
        <source>Representative or head of household</source>
        <translation>Người đại diện hoặc chủ hộ</translation>
    </message>
    <message>
        <source>Identity number of the representative</source>
        <translation>Số định danh của người đại diện</translation>
    </message>
    <message>
        <source>By what the agent may file</source>
        <translation>Căn cứ ủy quyền nộp thay</translation>
    </message>
    <message>
        <source>Person, household or organisation</source>
        <translation>Cá nhân, hộ hay tổ chức</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Người đại diện</translation>
    </message>
    <message>
        <source>ID no.</source>
        <translation>Số định danh</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Căn cứ ủy quyền</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Chủ hộ</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::PreviewDialog</name>
    <message>
        <source>Pages of the paper</source>
        <translation>Các trang của giấy tờ</translation>
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
    <message numerus="yes">
        <source>%n paper(s).</source>
        <translation>
            <numerusform>%n giấy.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n page(s) are shown; all are printed.</source>
        <translation>
            <numerusform>Chỉ hiện %n trang đầu; khi in sẽ in đủ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Marked as reprints: %1.</source>
        <translation>Số bản đánh dấu là in lại: %1.</translation>
    </message>
    <message>
        <source>Copies to print</source>
        <translation>Số bản in</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>&amp;Copies</source>
        <translation>&amp;Số bản in</translation>
    </message>
    <message>
        <source>Paper &amp;size</source>
        <translation>&amp;Khổ giấy</translation>
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
    <message>
        <source>as in force on %1</source>
        <translation>theo bản có hiệu lực ngày %1</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::ReasonPanel</name>
    <message>
        <source>Why this date?</source>
        <translation>Vì sao ngày này?</translation>
    </message>
    <message>
        <source>The count of the appointment, step by step</source>
        <translation>Cách tính ngày hẹn trả, từng bước</translation>
    </message>
    <message>
        <source>Print… (Ctrl+P)</source>
        <translation>In… (Ctrl+P)</translation>
    </message>
    <message>
        <source>Print the count of the appointment</source>
        <translation>In cách tính ngày hẹn</translation>
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
    <message>
        <source>Parcel number</source>
        <translation>Số bưu gửi</translation>
    </message>
    <message>
        <source>Parcel</source>
        <translation>Bưu gửi</translation>
    </message>
    <message>
        <source>Why this date? (Ctrl+I)</source>
        <translation>Vì sao ngày này? (Ctrl+I)</translation>
    </message>
    <message>
        <source>Why the appointment falls on this date</source>
        <translation>Vì sao hẹn trả vào ngày này</translation>
    </message>
    <message>
        <source>Not accepted… (Ctrl+F9)</source>
        <translation>Chưa nhận được… (Ctrl+F9)</translation>
    </message>
    <message>
        <source>Ask for what is missing in writing, or refuse</source>
        <translation>Yêu cầu bổ sung bằng văn bản hoặc từ chối</translation>
    </message>
    <message>
        <source>Keeps what was handed in without accepting it; then ask for what is missing (form 02) or refuse (form 03)</source>
        <translation>Ghi nhận những gì đã nộp nhưng chưa tiếp nhận; sau đó yêu cầu bổ sung (mẫu 02) hoặc từ chối (mẫu 03)</translation>
    </message>
    <message>
        <source>Deciding agency, place of return, time of sending, note</source>
        <translation>Cơ quan giải quyết, nơi trả kết quả, thời điểm gửi, ghi chú</translation>
    </message>
    <message>
        <source>More… (Ctrl+M)</source>
        <translation>Thêm… (Ctrl+M)</translation>
    </message>
    <message>
        <source>More (Ctrl+M): %1</source>
        <translation>Thêm (Ctrl+M): %1</translation>
    </message>
    <message>
        <source>too much</source>
        <translation>quá lớn</translation>
    </message>
    <message>
        <source>Number at the portal</source>
        <translation>Mã hồ sơ trên cổng</translation>
    </message>
    <message>
        <source>at the portal</source>
        <translation>trên cổng dịch vụ công</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Mã hồ sơ</translation>
    </message>
    <message>
        <source>Register online filing (Ctrl+F9)</source>
        <translation>Ghi nhận trực tuyến (Ctrl+F9)</translation>
    </message>
    <message>
        <source>Register the online filing without accepting it</source>
        <translation>Ghi nhận hồ sơ trực tuyến mà chưa tiếp nhận</translation>
    </message>
    <message>
        <source>Fees (Ctrl+G): %1</source>
        <translation>Thu (Ctrl+G): %1</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::ReceiptsBox</name>
    <message>
        <source>Receipts of today</source>
        <translation>Biên lai hôm nay</translation>
    </message>
    <message>
        <source>F5</source>
        <translation>F5</translation>
    </message>
    <message>
        <source>Why the receipt is cancelled or refunded</source>
        <translation>Lý do hủy hoặc hoàn biên lai</translation>
    </message>
    <message>
        <source>Why the chosen receipt is cancelled or refunded</source>
        <translation>Lý do hủy hoặc hoàn biên lai đang chọn</translation>
    </message>
    <message>
        <source>Cancel the receipt… (Ctrl+H)</source>
        <translation>Hủy biên lai… (Ctrl+H)</translation>
    </message>
    <message>
        <source>Cancel the chosen receipt</source>
        <translation>Hủy biên lai đang chọn</translation>
    </message>
    <message>
        <source>Refund… (Ctrl+T)</source>
        <translation>Hoàn tiền… (Ctrl+T)</translation>
    </message>
    <message>
        <source>Refund the chosen receipt</source>
        <translation>Hoàn tiền biên lai đang chọn</translation>
    </message>
    <message>
        <source>Cancel a receipt</source>
        <translation>Hủy biên lai</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>Hoàn tiền</translation>
    </message>
    <message>
        <source>Cancel receipt %1? Its number stays used; keep all its copies.</source>
        <translation>Hủy biên lai %1? Số này vẫn tính là đã dùng; hãy giữ đủ các liên.</translation>
    </message>
    <message>
        <source>Give the money of receipt %1 back now?</source>
        <translation>Hoàn trả ngay số tiền của biên lai %1?</translation>
    </message>
    <message>
        <source>Cancel it</source>
        <translation>Hủy biên lai</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Quay lại</translation>
    </message>
    <message>
        <source>Print… (Ctrl+B)</source>
        <translation>In… (Ctrl+B)</translation>
    </message>
    <message>
        <source>Print the chosen receipt</source>
        <translation>In biên lai đang chọn</translation>
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
    <message>
        <source>Why this date?</source>
        <translation>Vì sao là ngày này?</translation>
    </message>
    <message>
        <source>Count of the appointment</source>
        <translation>Cách tính ngày hẹn</translation>
    </message>
    <message>
        <source>For the applicant; it is no part of the dossier.</source>
        <translation>Dành cho người nộp; không thuộc hồ sơ.</translation>
    </message>
    <message>
        <source>The papers joined the dossier.</source>
        <translation>Giấy tờ đã được đưa vào hồ sơ.</translation>
    </message>
    <message>
        <source>Pictures of the ID card</source>
        <translation>Ảnh thẻ căn cước</translation>
    </message>
    <message>
        <source>PDF and pictures (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</source>
        <translation>PDF và ảnh (*.pdf *.jpg *.jpeg *.png *.tif *.tiff)</translation>
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
    <name>motcua::widgets::SeriesDialog</name>
    <message>
        <source>Receipt series and closed days</source>
        <translation>Dải biên lai và sổ quỹ đã kết</translation>
    </message>
    <message>
        <source>Registered series</source>
        <translation>Các dải biên lai đã đăng ký</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Mẫu số</translation>
    </message>
    <message>
        <source>Symbol</source>
        <translation>Ký hiệu</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Dùng cho</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Dải số</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Số tiếp theo</translation>
    </message>
    <message>
        <source>What the series is for</source>
        <translation>Dải biên lai dùng cho</translation>
    </message>
    <message>
        <source>fees and levies</source>
        <translation>phí và lệ phí</translation>
    </message>
    <message>
        <source>First number</source>
        <translation>Số đầu</translation>
    </message>
    <message>
        <source>Last number</source>
        <translation>Số cuối</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Đăng ký</translation>
    </message>
    <message>
        <source>A new series</source>
        <translation>Dải biên lai mới</translation>
    </message>
    <message>
        <source>Last number used on paper</source>
        <translation>Số cuối đã dùng trên giấy</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Go on behind it</source>
        <translation>Tiếp tục sau số này</translation>
    </message>
    <message>
        <source>The selected series: the numbers between are recorded as lost</source>
        <translation>Dải đang chọn: các số ở giữa được ghi là mất</translation>
    </message>
    <message>
        <source>Day to be opened again</source>
        <translation>Ngày cần mở lại</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Mở lại</translation>
    </message>
    <message>
        <source>A closed cash day</source>
        <translation>Sổ quỹ đã kết</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
    <message>
        <source>For example 01BLP0-001</source>
        <translation>Ví dụ 01BLP0-001</translation>
    </message>
    <message>
        <source>For example 28AA-26E</source>
        <translation>Ví dụ 28AA-26E</translation>
    </message>
    <message>
        <source>Tax code</source>
        <translation>Mã số thuế</translation>
    </message>
    <message>
        <source>Of the agency; empty = the office&apos;s own</source>
        <translation>Của cơ quan; bỏ trống = của chính bộ phận</translation>
    </message>
    <message>
        <source>Cashier (empty = I)</source>
        <translation>Thu ngân (bỏ trống = tôi)</translation>
    </message>
    <message>
        <source>Login name of who closed the day</source>
        <translation>Tên đăng nhập của người đã kết sổ</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::ServerBanner</name>
    <message>
        <source>The clock is right…</source>
        <translation>Đồng hồ đúng…</translation>
    </message>
    <message>
        <source>Take them over…</source>
        <translation>Nhận tin…</translation>
    </message>
    <message>
        <source>News of the server</source>
        <translation>Tin từ máy chủ</translation>
    </message>
    <message>
        <source>Take them over</source>
        <translation>Nhận tin</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Để sau</translation>
    </message>
    <message>
        <source>This machine&apos;s clock</source>
        <translation>Đồng hồ máy này</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>Đồng hồ đúng</translation>
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
    <name>motcua::widgets::StickDialog</name>
    <message>
        <source>Export to a USB stick</source>
        <translation>Xuất ra USB</translation>
    </message>
    <message>
        <source>Import from a USB stick</source>
        <translation>Nhập từ USB</translation>
    </message>
    <message>
        <source>Folder of the stick</source>
        <translation>Thư mục của USB</translation>
    </message>
    <message>
        <source>Key file of the connected desks</source>
        <translation>Tệp khóa của các quầy có kết nối</translation>
    </message>
    <message>
        <source>only at a desk with a link</source>
        <translation>chỉ tại quầy có kết nối</translation>
    </message>
    <message>
        <source>Password of the key</source>
        <translation>Mật khẩu của khóa</translation>
    </message>
    <message>
        <source>Choose the folder… (Ctrl+O)</source>
        <translation>Chọn thư mục… (Ctrl+O)</translation>
    </message>
    <message>
        <source>Choose the key file… (Ctrl+K)</source>
        <translation>Chọn tệp khóa… (Ctrl+K)</translation>
    </message>
    <message>
        <source>What goes onto the stick</source>
        <translation>Nội dung ghi vào USB</translation>
    </message>
    <message>
        <source>What is on the stick</source>
        <translation>Nội dung trên USB</translation>
    </message>
    <message>
        <source>I have asked that desk: take in its files though its key or its store is another one</source>
        <translation>Tôi đã hỏi quầy đó: nhận tệp của quầy dù khóa hoặc kho dữ liệu đã khác</translation>
    </message>
    <message>
        <source>How far it is</source>
        <translation>Tiến độ</translation>
    </message>
    <message>
        <source>What would go? (F5)</source>
        <translation>Xem trước nội dung (F5)</translation>
    </message>
    <message>
        <source>What is on it? (F5)</source>
        <translation>Xem nội dung USB (F5)</translation>
    </message>
    <message>
        <source>Write onto the stick (F9)</source>
        <translation>Ghi vào USB (F9)</translation>
    </message>
    <message>
        <source>Take in (F9)</source>
        <translation>Nhận vào (F9)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Đóng (Esc)</translation>
    </message>
    <message>
        <source>Stop (Esc)</source>
        <translation>Dừng (Esc)</translation>
    </message>
    <message>
        <source>Finished. What was done stands above.</source>
        <translation>Đã xong. Kết quả ghi ở trên.</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>Đang dừng…</translation>
    </message>
</context>
<context>
    <name>motcua::widgets::SupplySection</name>
    <message>
        <source>Supplement</source>
        <translation>Bổ sung hồ sơ</translation>
    </message>
    <message>
        <source>F9 or Ctrl+Enter</source>
        <translation>F9 hoặc Ctrl+Enter</translation>
    </message>
    <message>
        <source>The dossier and what was asked for</source>
        <translation>Hồ sơ và nội dung đã yêu cầu</translation>
    </message>
    <message>
        <source>Let the papers join
(F9)</source>
        <translation>Đưa vào hồ sơ
(F9)</translation>
    </message>
    <message>
        <source>Let the papers join the dossier</source>
        <translation>Đưa giấy tờ vào hồ sơ</translation>
    </message>
    <message>
        <source>Case of the procedure (F3)</source>
        <translation>Trường hợp của thủ tục (F3)</translation>
    </message>
    <message>
        <source>Case of the procedure</source>
        <translation>Trường hợp giải quyết</translation>
    </message>
    <message>
        <source>Choose one</source>
        <translation>Chọn một mục</translation>
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
