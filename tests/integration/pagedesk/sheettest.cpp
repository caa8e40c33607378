#include "tests/integration/pagedesk/sheettest.h"

#include "app/documents/htmlpaperrenderer.h"
#include "app/documents/pdfpreview.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/placement.h"
#include "tests/data/pagemaker/page.h"
#include "tests/data/pagemaker/wear.h"
#include "tests/integration/pagedesk/fedpages.h"

#include <QPainter>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using pagemaker::PageKind;

namespace
{

constexpr int dpi = 200;

QImage letter(int turned)
{
    return pagemaker::makePage({PageKind::Letter, dpi, 31, pagemaker::everydayWear(31, 0), turned})
        .image;
}

QImage emptySide(quint32 seed)
{
    return pagemaker::makePage({PageKind::Blank, dpi, seed, pagemaker::everydayWear(seed, 0), 0})
        .image;
}

/// Lines have a direction, but nothing says which way is up.
QImage ruled(int turned)
{
    QImage page(1654, 2339, QImage::Format_Grayscale8);
    imaging::setDpi(page, {dpi, dpi});
    page.fill(Qt::white);
    QPainter painter(&page);
    for (int y = 300; y < 2000; y += 70)
        painter.fillRect(250, y, 1100, 4, Qt::black);
    painter.end();
    return imaging::turned(page, turned);
}

/// The sheet as the printer gives it out.
QImage printed(const ports::SeparatorSheet &sheet, int resolution)
{
    const auto pdf =
        documents::HtmlPaperRenderer({QStringLiteral(MOTCUA_FORMS)}).separators({sheet});
    const auto pages = pdf ? documents::PdfPreview().pages(*pdf, resolution)
                           : kernel::Result<QList<QImage>>(kernel::failure(pdf.error()));
    if (!pages || pages->size() != 1)
        qFatal("no separator sheet");
    return pages->first();
}

struct Way {
    double skew = 0;
    int turned = 0;
    double size = 1; ///< a printer that "fits to the page"
};

/// ... laid askew, shrunk, worn and scanned.
QImage scannedAgain(const QImage &sheet, const Way &way, int resolution, quint32 seed)
{
    QImage ink(sheet.size(), QImage::Format_RGB32);
    ink.fill(Qt::white);
    imaging::setDpi(ink, {double(resolution), double(resolution)});
    QPainter painter(&ink);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(ink.rect().center());
    painter.rotate(way.skew);
    painter.scale(way.size, way.size);
    painter.translate(-ink.rect().center());
    painter.drawImage(ink.rect(), sheet);
    painter.end();
    return imaging::turned(pagemaker::worn(ink, {}, pagemaker::everydayWear(seed, 0), seed),
                           way.turned);
}

ports::PagePolicy splitting()
{
    ports::PagePolicy policy;
    policy.findSeparators = true;
    return policy;
}

} // namespace

void SheetTest::backFollowsItsFront()
{
    RealPageDesk desk;
    // The sheet lies upside down; its back says nothing by itself. Another back has no front that
    // could tell, and one is certain by itself.
    QVERIFY(desk.scan({letter(180), ruled(180), emptySide(3), ruled(0), ruled(0), letter(180)}, {},
                      true));
    QCOMPARE(desk.captured(0).rotation, 180);
    QCOMPARE(desk.captured(1).rotation, 180);
    QVERIFY(desk.captured(2).blank);
    QCOMPARE(desk.captured(3).rotation, 0);
    QCOMPARE(desk.captured(5).rotation, 180);
}

void SheetTest::printedSeparatorsAreKnown_data()
{
    QTest::addColumn<QString>("component");
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("resolution");
    QTest::addColumn<double>("skew");
    QTest::addColumn<int>("turned");
    QTest::addColumn<double>("size");
    const QString name = u"Giấy chứng sinh hoặc giấy tờ thay thế giấy chứng sinh theo quy định"_s;
    for (const auto &[code, title] : {std::pair(QString(), QString()), std::pair(u"KS-01"_s, name),
                                      std::pair(u"000.00.12.H38-250915-01"_s, name)}) {
        const QByteArray what = code.isEmpty() ? "plain"_ba : code.toLatin1();
        for (const int resolution : {200, 300}) {
            QTest::addRow("%s %d", what.constData(), resolution)
                << code << title << resolution << 0.0 << 0 << 1.0;
            QTest::addRow("%s %d askew, shrunk", what.constData(), resolution)
                << code << title << resolution << 3.2 << 0 << 0.95;
            QTest::addRow("%s %d upside down", what.constData(), resolution)
                << code << title << resolution << -1.4 << 180 << 0.95;
            QTest::addRow("%s %d sideways", what.constData(), resolution)
                << code << title << resolution << 1.1 << 90 << 1.0;
        }
    }
}

void SheetTest::printedSeparatorsAreKnown()
{
    QFETCH(QString, component);
    QFETCH(QString, name);
    QFETCH(int, resolution);
    QFETCH(double, skew);
    QFETCH(int, turned);
    QFETCH(double, size);
    const QImage sheet = printed({component, name, 1}, resolution);
    RealPageDesk desk;
    QVERIFY(desk.scan({scannedAgain(sheet, {skew, turned, size}, resolution, 5)}, splitting()));
    const QString kind = component.isEmpty() ? QString(domain::documentSeparator)
                                             : domain::componentSeparator(component);
    QCOMPARE(desk.captured(0).separator, kind);
    QVERIFY(desk.pages.splitting.isReady());
}

void SheetTest::printedSheetsPartAStack()
{
    const QImage plain = scannedAgain(printed({}, dpi), {1.2, 0, 1}, dpi, 8);
    const QImage named = scannedAgain(printed({u"KS-01"_s, u"Tờ khai"_s, 1}, dpi), {}, dpi, 9);
    RealPageDesk desk;
    desk.pages.splitting.setPapers([] { return QStringList{u"a"_s, u"KS-01"_s}; });
    QVERIFY(desk.scan({letter(0), letter(0), plain, emptySide(4), letter(0), emptySide(5), named,
                       emptySide(6), letter(0), letter(0)},
                      splitting(), true));
    QCOMPARE(desk.pages.splitting.proposal().separators, 2);
    QCOMPARE(desk.pages.splitting.proposal().documents.size(), 3);
    QCOMPARE(desk.pages.splitting.proposal().sheets.size(), 4);
    QTRY_VERIFY(desk.pages.splitting.isReady());
    desk.pages.splitting.accept();
    QCOMPARE(desk.pages.arrangement().pagesOf(u"a"_s).size(), 4);
    QCOMPARE(desk.pages.arrangement().pagesOf(u"KS-01"_s).size(), 2);
    QCOMPARE(desk.pages.binned(), 4);
    desk.pages.undo();
    QCOMPARE(desk.pages.arrangement().pagesOf(u"a"_s).size(), 10);
}

} // namespace motcua::tests
