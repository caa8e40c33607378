#include "tests/unit/core/domain/paperwordstest.h"

#include "app/core/domain/paperwords.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace motcua::domain;

namespace motcua::tests
{

namespace
{

PaperNames names()
{
    return {{u"Tờ khai"_s, u"Giấy chứng sinh"_s, u"Văn bản ủy quyền"_s, u"Thông tin đã kê khai"_s},
            paperKeys({u"Giấy khám sức khỏe (bản chính)"_s, u"Sơ đồ vị trí nhà"_s,
                       u"Danh sách lao động"_s, u"Tờ khai đăng ký kết hôn"_s, u"Ảnh"_s})};
}

void rowsOf(const QStringList &texts)
{
    QTest::addColumn<QString>("text");
    for (const QString &text : texts)
        QTest::newRow(qPrintable(text)) << text;
}

} // namespace

void PaperWordsTest::correctionsPass_data()
{
    rowsOf({u"chữ ký thiếu ở trang 2"_s,
            u"bản sao mờ, chụp lại"_s,
            u"ghi rõ nơi cư trú của cha theo thẻ căn cước còn hạn"_s,
            u"ký lại"_s,
            u"chưa có chữ ký của bác sĩ"_s,
            u"nộp lại bản chính"_s,
            u"bổ sung số điện thoại"_s,
            u"bổ sung đơn vị công tác"_s,
            u"thiếu số quyết định"_s,
            u"nộp lại theo quyết định số 5"_s,
            u"họ tên mẹ không khớp căn cước công dân"_s,
            u"giấy bị rách, nộp bản khác"_s,
            u"hộ chiếu ghi sai số"_s,
            u"nộp bản sao có chứng thực"_s,
            u"bổ sung ngày cấp giấy chứng minh"_s,
            u"thiếu dấu giáp lai"_s,
            u"Nộp lại bản chính Giấy chứng sinh"_s,
            u"Thiếu giấy chứng sinh và văn bản ủy quyền"_s,
            u"nộp tờ khai theo mẫu mới"_s,
            u"bổ sung hồ sơ cho đầy đủ"_s,
            u"bổ sung tờ khai, hợp đồng ghi sai số nhà"_s,
            u"xin chữ ký của chồng"_s,
            u"gửi lại ảnh chụp rõ hơn"_s,
            u"Cần bản giấy"_s,
            u"Thiếu giấy tờ bắt buộc"_s,
            u"thiếu giấy tờ cần thiết nêu trên"_s,
            u"bổ sung giấy tờ liên quan"_s,
            u"Thiếu chữ ký\nở trang 2"_s});
}

void PaperWordsTest::correctionsPass()
{
    QFETCH(QString, text);
    QCOMPARE(foreignPaper(text, names()).value_or(QString()), QString());
}

void PaperWordsTest::otherPapersAreNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("named");
    const auto row = [](const QString &text, const QString &named) {
        QTest::newRow(qPrintable(text)) << text << named;
    };
    row(u"nộp thêm giấy khám sức khỏe"_s, u"giấy khám sức khỏe"_s);
    row(u"nộp thêm: giấy khám sức khỏe còn hạn"_s, u"giấy khám sức khỏe còn hạn"_s);
    row(u"kèm hợp đồng thuê nhà có chứng thực"_s, u"hợp đồng thuê nhà có chứng thực"_s);
    row(u"nop them hop dong thue nha"_s, u"hop dong thue nha"_s);
    row(u"bổ sung CCCD của người làm chứng"_s, u"CCCD của người làm chứng"_s);
    row(u"mang theo sổ hộ khẩu để đối chiếu"_s, u"sổ hộ khẩu để đối chiếu"_s);
    row(u"thiếu giấy xác nhận cư trú"_s, u"giấy xác nhận cư trú"_s);
    row(u"ký lại và nộp đơn xin xác nhận"_s, u"đơn xin xác nhận"_s);
    row(u"Nộp lại bản chính Giấy chứng sinh và hợp đồng thuê nhà"_s, u"hợp đồng thuê nhà"_s);
    row(u"phải có văn bản đồng ý của chủ nhà"_s, u"văn bản đồng ý của chủ nhà"_s);
    row(u"chưa có biên bản họp gia đình"_s, u"biên bản họp gia đình"_s);
    row(u"photo sổ hộ khẩu"_s, u"sổ hộ khẩu"_s);
    row(u"hợp đồng thuê nhà"_s, u"hợp đồng thuê nhà"_s);       // nothing but its name
    row(u"bổ sung sơ đồ vị trí nhà"_s, u"sơ đồ vị trí nhà"_s); // known from the catalogue alone
    row(u"kèm danh sách lao động"_s, u"danh sách lao động"_s);
    // Begins as a listed paper does, and is another one.
    row(u"nộp tờ khai đăng ký kết hôn"_s, u"tờ khai đăng ký kết hôn"_s);
}

void PaperWordsTest::otherPapersAreNamed()
{
    QFETCH(QString, text);
    QVERIFY(asksToHandIn(text) || text.startsWith(u"hợp đồng"_s));
    QTEST(foreignPaper(text, names()).value_or(QString()), "named");
}

void PaperWordsTest::whatIsMissingIsAskedFor()
{
    const QString text = u"hợp đồng thuê nhà còn hạn"_s;
    QVERIFY(!foreignPaper(text, names()));
    QCOMPARE(foreignPaper(text, names(), true).value_or(QString()), text);
    QVERIFY(!foreignPaper(u"bản giấy"_s, names(), true));
}

/// A published name may hold alternatives and explanations; people say a part of it.
void PaperWordsTest::partsOfListedNamesPass()
{
    const PaperNames published{{u"Giấy chứng sinh hoặc văn bản thay thế theo quy định"_s,
                                u"Giấy chứng nhận kết hôn của cha, mẹ"_s,
                                u"Thẻ căn cước của người đi đăng ký (xuất trình)"_s}};
    for (const QString &text : {u"nộp giấy chứng sinh"_s, u"thiếu văn bản thay thế"_s,
                                u"nộp giấy chứng nhận kết hôn"_s, u"nộp căn cước còn hạn"_s})
        QVERIFY2(!foreignPaper(text, published), qPrintable(text));
    QCOMPARE(
        foreignPaper(u"nộp giấy chứng nhận quyền sử dụng đất"_s, published).value_or(QString()),
        u"giấy chứng nhận quyền sử dụng đất"_s);
}

void PaperWordsTest::originalsAreNoticed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("asked");
    const auto row = [](const QString &text, bool asked) {
        QTest::newRow(qPrintable(text)) << text << asked;
    };
    row(u"bản giấy"_s, true);
    row(u"nộp bản giấy"_s, true);
    row(u"nộp lại bản gốc để đối chiếu"_s, true);
    row(u"mang theo bản chính"_s, true);
    row(u"Cần bản giấy"_s, true);
    row(u"chụp lại từ bản gốc cho rõ"_s, false);
    row(u"nộp bản chụp từ bản chính"_s, false);
    row(u"nộp bản chính điện tử"_s, false);
    row(u"bản gốc không rõ, chụp lại"_s, false);
    row(u"ký lại"_s, false);
}

void PaperWordsTest::originalsAreNoticed()
{
    QFETCH(QString, text);
    QTEST(asksForOriginal(text), "asked");
}

} // namespace motcua::tests
