#include "tests/integration/documents/paperrenderertest.h"

#include "app/core/kernel/clock.h"
#include "app/documents/formfolder.h"
#include "app/documents/htmlpaperrenderer.h"
#include "app/documents/officeforms.h"
#include "tests/fakes/archivalchecker.h"
#include "tests/fakes/inventeddossiers.h"
#include "tests/fakes/inventedpapers.h"
#include "tests/fakes/papertrail.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

#include <ZXing/ReadBarcode.h>
#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

const QString formsFolder = QStringLiteral(MOTCUA_FORMS);

kernel::Result<QByteArray> render(const ports::PaperRequest &request)
{
    auto made = documents::HtmlPaperRenderer({formsFolder}).render(request, inventedProfile());
    if (!made)
        return kernel::failure(made.error());
    return std::move(made->pdf);
}

ports::PaperRequest requestOf(const domain::Dossier &dossier, const QString &paper = u"A5"_s)
{
    ports::PaperRequest request;
    request.dossier = dossier;
    request.paper = paper;
    return request;
}

/// All text of some pages in the order in which it was drawn, cell by cell, lines joined.
QString textOf(const QByteArray &pdf, int from = 0, int count = 1)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"form.pdf"_s);
    putBytes(file, pdf);
    return QString::fromUtf8(
               outputOf(u"pdftotext"_s, {u"-raw"_s, u"-f"_s, QString::number(from + 1), u"-l"_s,
                                         QString::number(from + count), file, u"-"_s}))
        .simplified();
}

/// The text of a receipt's first page, or why there is none.
QString firstPage(const ports::PaperRequest &request)
{
    const auto pdf = render(request);
    return pdf ? textOf(*pdf) : pdf.error().key;
}

QStringList codesOn(const QImage &page, ZXing::BarcodeFormat format)
{
    const QImage gray = page.convertToFormat(QImage::Format_Grayscale8);
    const ZXing::ImageView view(gray.constBits(), gray.width(), gray.height(),
                                ZXing::ImageFormat::Lum, int(gray.bytesPerLine()));
    QStringList found;
    for (const auto &result : ZXing::ReadBarcodes(view, ZXing::DecodeHints().setFormats(format)))
        found.append(QString::fromStdString(result.text()));
    return found;
}

void addSheets()
{
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QString>("kind");
    for (const char *set : {"2018", "2025"}) {
        for (const char *paper : {"A5", "A4"}) {
            for (const char *kind : {"easy", "hard", "bare"})
                QTest::addRow("%s-%s-%s", set, paper, kind)
                    << QString::fromLatin1(set) << QString::fromLatin1(paper)
                    << QString::fromLatin1(kind);
        }
    }
}

ports::PaperRequest fetchedRequest()
{
    QFETCH(QString, set);
    QFETCH(QString, paper);
    QFETCH(QString, kind);
    domain::Dossier dossier = kind == "easy"_L1   ? easyDossier()
                              : kind == "hard"_L1 ? hardDossier()
                                                  : bareDossier();
    dossier.formSet = set;
    return requestOf(dossier, paper);
}

} // namespace

void TestPaperRenderer::initTestCase() { QVERIFY(QDir(formsFolder).exists(u"2025"_s)); }

void TestPaperRenderer::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestPaperRenderer::putOwn(const QString &name, const QByteArray &form) const
{
    QDir(m_folder->path()).mkpath(QFileInfo(name).path());
    putBytes(m_folder->filePath(name), form);
}

kernel::Result<ports::RenderedPaper> TestPaperRenderer::renderOwn() const
{
    const documents::HtmlPaperRenderer renderer({m_folder->path(), formsFolder});
    return renderer.render(requestOf(easyDossier()), inventedProfile());
}

void TestPaperRenderer::everyReceiptIsWhole_data() { addSheets(); }

void TestPaperRenderer::everyReceiptIsWhole()
{
    const auto request = fetchedRequest();
    const auto pdf = render(request);
    QVERIFY2(pdf, qPrintable(pdf ? QString() : pdf.error().arguments.join(u" | "_s)));
    if (const QString keep = qEnvironmentVariable("MOTCUA_PAPERS"); !keep.isEmpty())
        putBytes(QDir(keep).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".pdf"_s),
                 *pdf);
    QCOMPARE(ArchivalChecker().faults(*pdf), QStringList());
    const auto document = Poppler::Document::loadFromData(*pdf);
    QVERIFY(document);
    const int pages = document->numPages() / request.copies;
    QCOMPARE(pages * request.copies, document->numPages());
    QVERIFY2(request.dossier.components.size() > 10 ? pages > 1 : pages == 1,
             qPrintable(QString::number(pages)));
    const QSizeF size = document->page(0)->pageSizeF() / 72 * 25.4;
    const QSizeF wanted = request.paper == "A4"_L1 ? QSizeF(210, 297) : QSizeF(148, 210);
    QVERIFY(qAbs(size.width() - wanted.width()) < 0.5 &&
            qAbs(size.height() - wanted.height()) < 0.5);
    for (const Poppler::FontInfo &font : document->fonts()) {
        QVERIFY2(font.isEmbedded(), qPrintable(font.name()));
        QVERIFY2(font.name().contains("Tinos"_L1), qPrintable(font.name()));
    }
    // Nothing falls off the end, and the signatures are on one page.
    const QString last = textOf(*pdf, pages - 1);
    QVERIFY(last.contains(u"NGƯỜI NỘP HỒ SƠ"_s) && last.contains(u"NGƯỜI TIẾP NHẬN HỒ SƠ"_s));
    const QString all = textOf(*pdf, 0, pages);
    for (const auto &component : request.dossier.components)
        QVERIFY2(all.contains(component.name), qPrintable(component.name));
}

void TestPaperRenderer::codesDecodeAt200Dpi_data() { addSheets(); }

void TestPaperRenderer::codesDecodeAt200Dpi()
{
    const auto request = fetchedRequest();
    const auto pdf = render(request);
    QVERIFY(pdf);
    const auto document = Poppler::Document::loadFromData(*pdf);
    const QImage page = document->page(0)->renderToImage(200, 200);
    QCOMPARE(codesOn(page, ZXing::BarcodeFormat::Code128), QStringList{request.dossier.code});
    const QStringList codes = codesOn(page, ZXing::BarcodeFormat::QRCode);
    QCOMPARE(codes.size(), 1);
    const auto stamp = [](const QDateTime &time) { return time.toString(u"yyyyMMddHHmmss"_s); };
    QCOMPARE(
        codes.first().split(u'|'),
        (QStringList{request.dossier.code, request.dossier.procedureCode,
                     request.dossier.owner.idNumber, u"Giấy tiếp nhận hồ sơ và hẹn trả kết quả"_s,
                     u"Hệ thống thông tin giải quyết thủ tục hành chính"_s,
                     stamp(request.dossier.receivedAt), stamp(request.dossier.dueAt)}));
}

void TestPaperRenderer::saysWhatTheDossierSays()
{
    const auto pdf = render(requestOf(easyDossier()));
    QVERIFY(pdf);
    const QString first = textOf(*pdf);
    for (const QString &said :
         {u"ỦY BAN NHÂN DÂN XÃ TÂN MẪU"_s, u"CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"_s,
          u"Độc lập - Tự do - Hạnh phúc"_s, u"Tân Mẫu, ngày 20 tháng 11 năm 2026"_s,
          u"GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ"_s, u"Mã hồ sơ: H26.99.07-261120-0012"_s,
          u"(Liên 1: Lưu)"_s, u"Nguyễn Thị Mẫu Đơn"_s, u"001190000001"_s, u"01 ngày làm việc"_s,
          u"08 giờ 05 phút, ngày 20 tháng 11 năm 2026"_s,
          u"17 giờ 00 phút, ngày 23 tháng 11 năm 2026"_s, u"8.000 đồng (đã nộp)"_s, u"00012"_s,
          u"Trần Văn Thử"_s, u"0200 000 0000"_s})
        QVERIFY2(first.contains(said), qPrintable(said + u" in "_s + first));
    QVERIFY(textOf(*pdf, 1).contains(u"(Liên 2: Giao cho người nộp hồ sơ)"_s));
    QVERIFY(!first.contains(u"SỐ TẠM"_s) && !first.contains(u"IN LẠI"_s));
}

void TestPaperRenderer::olderDossierGetsTheOlderForm()
{
    auto dossier = easyDossier();
    dossier.formSet.clear();
    dossier.receivedAt = kernel::vietnamTime({2025, 9, 14}, {8, 0});
    QVERIFY(firstPage(requestOf(dossier)).contains(u"Nội dung yêu cầu giải quyết"_s));
    dossier.receivedAt = kernel::vietnamTime({2025, 9, 15}, {0, 0});
    QVERIFY(firstPage(requestOf(dossier)).contains(u"Thủ tục hành chính cần giải quyết"_s));
}

void TestPaperRenderer::provisionalNumberIsMarked()
{
    const QString text = firstPage(requestOf(bareDossier()));
    QVERIFY(text.contains(u"SỐ TẠM: TQ1-261120-001-K"_s));
    QVERIFY(!text.contains(u"Mã hồ sơ:"_s));
}

void TestPaperRenderer::reprintIsMarked()
{
    auto request = requestOf(easyDossier());
    request.reprint = 2;
    QVERIFY(firstPage(request).contains(u"BẢN IN LẠI LẦN 2"_s));
}

void TestPaperRenderer::personsMarkupStaysText()
{
    QVERIFY(firstPage(requestOf(hardDossier())).contains(u"<b>Nghiêng Ngửa</b>"_s));
}

void TestPaperRenderer::rowHigherThanAPageIsSplit()
{
    auto dossier = easyDossier();
    QStringList words;
    for (int i = 0; i < 900; ++i)
        words.append(u"chữ%1"_s.arg(i));
    dossier.components[1].name = words.join(u' ');
    auto request = requestOf(dossier);
    request.copies = 1;
    const auto pdf = render(request);
    QVERIFY(pdf);
    const int pages = Poppler::Document::loadFromData(*pdf)->numPages();
    QVERIFY(pages > 2);
    if (const QString keep = qEnvironmentVariable("MOTCUA_PAPERS"); !keep.isEmpty())
        putBytes(QDir(keep).filePath(u"slices.pdf"_s), *pdf);
    // Every word is there, in order. (Qt draws the line before each cut once more, clipped away.)
    QStringList found = textOf(*pdf, 0, pages).split(u' ').filter(u"chữ"_s);
    found.removeDuplicates();
    QCOMPARE(found, words);
}

void TestPaperRenderer::officesOwnFormGoesFirst()
{
    QByteArray form = bytesOf(formsFolder + u"/2025/receipt.html"_s);
    form.replace("<p class=\"title\">", "<p>Mẫu của tỉnh</p><p class=\"title\">");
    putOwn(u"2025/receipt.html"_s, form);
    const auto made = renderOwn();
    QVERIFY(made);
    QVERIFY(!made->warning);
    QVERIFY(textOf(made->pdf).contains(u"Mẫu của tỉnh"_s));
}

void TestPaperRenderer::anEditedFormIsTriedBeforeItIsUsed()
{
    const documents::OfficeForms workshop({m_folder->filePath(u"own"_s), formsFolder});
    const QString edited = m_folder->filePath(u"edited.html"_s);
    const QString as = u"2025/receipt.html"_s;
    QByteArray form = bytesOf(formsFolder + u'/' + as);
    form.replace("<p class=\"title\">", "<p>Mẫu của tỉnh {{nmae}}</p><p class=\"title\">");
    putBytes(edited, form);
    const auto wrong = workshop.tryOut({edited, as, false, u"A5"_s}, inventedProfile());
    QVERIFY(wrong && wrong->pdf.isEmpty());
    QCOMPARE(wrong->faults.size(), 1);
    QCOMPARE(wrong->faults.first().what, u"{{nmae}}"_s);
    QCOMPARE(wrong->faults.first().line, int(form.left(form.indexOf("{{nmae}}")).count('\n')) + 1);
    const auto refused = workshop.install(edited, as);
    QVERIFY(!refused);
    QCOMPARE(refused.error().key, u"template.broken"_s);
    QVERIFY(!QFile::exists(m_folder->filePath(u"own/"_s + as)));

    putBytes(edited, form.replace(" {{nmae}}", ""));
    for (const bool isHard : {false, true}) {
        const auto tried = workshop.tryOut({edited, as, isHard, u"A5"_s}, inventedProfile());
        QVERIFY(tried && tried->faults.isEmpty());
        QVERIFY(textOf(tried->pdf).contains(u"Mẫu của tỉnh"_s));
    }
    QVERIFY(workshop.install(edited, as));
    QCOMPARE(bytesOf(m_folder->filePath(u"own/"_s + as)), form);
    QCOMPARE(workshop.own(), QStringList{as});
    QCOMPARE(workshop.tryOut({m_folder->filePath(u"none.html"_s), as, false, {}}, inventedProfile())
                 .error()
                 .key,
             u"file.missing"_s);
}

void TestPaperRenderer::anOwnFormIsPutAsideAndNeverLost()
{
    const QDir own(m_folder->path()); // that of renderOwn()
    const documents::OfficeForms workshop({own.path(), formsFolder});
    const QString as = u"2025/receipt.html"_s;
    const QTemporaryDir desktop;
    const QString edited = desktop.filePath(u"edited.html"_s);
    const QByteArray shipped = bytesOf(formsFolder + u'/' + as);
    QCOMPARE(workshop.putAside(as).error().key, u"forms.notOwn"_s);
    QCOMPARE(workshop.putAside(u"../edited.html"_s).error().key, u"forms.notOwn"_s);
    QList<QByteArray> versions;
    for (const QByteArray &name : {"Mẫu một"_ba, "Mẫu hai"_ba}) {
        const QByteArray title = "<p class=\"title\">";
        const QByteArray marked = "<p>" + name + "</p>" + title;
        versions.append(QByteArray(shipped).replace(title, marked));
        putBytes(edited, versions.last());
        QVERIFY(workshop.install(edited, as));
    }
    QVERIFY(textOf(renderOwn()->pdf).contains(u"Mẫu hai"_s));
    QVERIFY(workshop.putAside(as));
    QCOMPARE(workshop.own(), QStringList());
    const auto made = renderOwn();
    QVERIFY(made && !made->warning && !textOf(made->pdf).contains(u"Mẫu hai"_s));
    QList<QByteArray> kept;
    const QDir set(own.filePath(u"2025"_s));
    for (const QString &name : set.entryList({u"receipt.html.*.old"_s}, QDir::Files, QDir::Name))
        kept.append(bytesOf(set.filePath(name)));
    QCOMPARE(kept.size(), 2);
    for (const QByteArray &version : versions)
        QVERIFY(kept.contains(version));
    QVERIFY(documents::folderFaults(own.path(), formsFolder).isEmpty()); // they are no forms
}

void TestPaperRenderer::aTrialWithoutRoomWritesNothing()
{
    const QString as = u"2025/receipt.html"_s;
    const documents::OfficeForms workshop({m_folder->filePath(u"own"_s), formsFolder});
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", QFile::encodeName(m_folder->filePath(u"none"_s)));
    const auto tried =
        workshop.tryOut({formsFolder + u'/' + as, as, false, u"A5"_s}, inventedProfile());
    const auto installed = workshop.install(formsFolder + u'/' + as, as);
    if (before.isEmpty())
        qunsetenv("TMPDIR");
    else
        qputenv("TMPDIR", before);
    QVERIFY(!tried && !installed);
    QCOMPARE(tried.error().key, u"disk.write"_s);
    QCOMPARE(installed.error().key, u"disk.write"_s);
    QVERIFY(!QFile::exists(as)); // where the program was started
    QVERIFY(!QFile::exists(m_folder->filePath(u"own/"_s + as)));
}

/// What is shipped, each as an office would export and open it.
void TestPaperRenderer::everyFormCanBeTried()
{
    const documents::OfficeForms workshop({m_folder->filePath(u"own"_s), formsFolder});
    QVERIFY(workshop.forms().contains(u"common/book.html"_s));
    for (const QString &form : workshop.forms()) {
        for (const bool isHard : {false, true}) {
            const auto tried = workshop.tryOut({formsFolder + u'/' + form, form, isHard, u"A5"_s},
                                               inventedProfile());
            QVERIFY2(tried, qPrintable(form));
            QVERIFY2(tried->faults.isEmpty() && tried->pdf.startsWith("%PDF"), qPrintable(form));
        }
    }
}

void TestPaperRenderer::explanationIsPrinted()
{
    ports::ExplainedDate date;
    date.agency = u"UBND phường Mẫu"_s;
    date.subject = u"Đăng ký khai sinh"_s;
    for (int i = 1; i <= 60; ++i)
        date.steps.append(u"Ngày làm việc thứ %1."_s.arg(i));
    date.due = u"Thứ Ba, 24/02/2026 17:00"_s;
    date.printedAt = kernel::vietnamTime({2026, 2, 12}, {15, 30});
    for (const QString &paper : {u"A4"_s, u"A5"_s}) {
        date.paper = paper;
        const auto pdf = documents::HtmlPaperRenderer(QStringList{formsFolder}).explanation(date);
        QVERIFY(pdf);
        const int pages = Poppler::Document::loadFromData(*pdf)->numPages();
        QVERIFY(pages > 1);
        const QString text = textOf(*pdf, 0, pages);
        QVERIFY(text.contains(u"Ngày làm việc thứ 60."_s));
        QVERIFY(text.contains(date.due) && text.contains(date.subject));
        if (const QString keep = qEnvironmentVariable("MOTCUA_PAPERS"); !keep.isEmpty())
            putBytes(QDir(keep).filePath(u"explanation-%1.pdf"_s.arg(paper)), *pdf);
    }
}

/// Residence has CT04 in place of form 01 (facts §1.12).
void TestPaperRenderer::sectorsOwnFormGoesFirst()
{
    auto dossier = easyDossier();
    dossier.receiptForm = u"CT04"_s;
    const documents::HtmlPaperRenderer renderer({m_folder->path(), formsFolder});
    const auto without = renderer.render(requestOf(dossier), inventedProfile());
    QVERIFY(without);
    QVERIFY(without->warning);
    QCOMPARE(without->warning->key, u"template.sectorMissing"_s);
    QByteArray form = bytesOf(formsFolder + u"/2025/receipt.html"_s);
    form.replace("<p class=\"title\">", "<p>Mẫu CT04</p><p class=\"title\">");
    putOwn(u"sectors/CT04/receipt.html"_s, form);
    const auto made = renderer.render(requestOf(dossier), inventedProfile());
    QVERIFY(made);
    QVERIFY(!made->warning);
    QVERIFY(textOf(made->pdf).contains(u"Mẫu CT04"_s));
    QVERIFY(!textOf(renderOwn()->pdf).contains(u"Mẫu CT04"_s)); // other procedures
    QVERIFY(documents::folderFaults(m_folder->path(), formsFolder).isEmpty());
    // A catalogue must not reach other files.
    dossier.receiptForm = u"../2018"_s;
    const auto astray = renderer.render(requestOf(dossier), inventedProfile());
    QVERIFY(astray && astray->warning);
    QCOMPARE(astray->warning->key, u"template.sectorMissing"_s);
}

void TestPaperRenderer::officesOwnPartialChangesEveryForm()
{
    QByteArray foot = bytesOf(formsFolder + u"/partials/foot.html"_s);
    foot.replace("<footer space=\"1.5\">", "<footer><p>Chân trang của tỉnh</p>");
    putOwn(u"partials/foot.html"_s, foot);
    const auto made = renderOwn();
    QVERIFY(made);
    QVERIFY(textOf(made->pdf).contains(u"Chân trang của tỉnh"_s));
}

void TestPaperRenderer::brokenOwnFormGivesWayToOurs()
{
    putOwn(u"2025/receipt.html"_s,
           "<title>x</title>\n<section>\n<p>{{ownerNmae}}</p>\n</section>\n"_ba);
    const auto made = renderOwn();
    QVERIFY(made);
    QVERIFY(textOf(made->pdf).contains(u"GIẤY TIẾP NHẬN HỒ SƠ"_s));
    QVERIFY(made->warning);
    QCOMPARE(made->warning->key, u"template.ownBroken"_s);
    QCOMPARE(made->warning->arguments,
             (QStringList{u"2025/receipt.html"_s, u"3"_s, u"{{ownerNmae}}"_s}));
}

void TestPaperRenderer::brokenFormOfOursIsAnError()
{
    putOwn(u"2025/receipt.html"_s,
           "<title>x</title>\n<section>\n<p>{{ownerNmae}}</p>\n</section>\n"_ba);
    const documents::HtmlPaperRenderer renderer({m_folder->path()});
    const auto made = renderer.render(requestOf(easyDossier()), inventedProfile());
    QVERIFY(!made);
    QCOMPARE(made.error().key, u"template.broken"_s);
    QFile::remove(m_folder->filePath(u"2025/receipt.html"_s));
    QCOMPARE(renderer.render(requestOf(easyDossier()), inventedProfile()).error().key,
             u"template.missing"_s);
}

void TestPaperRenderer::papersThatAFormIsNotMadeFor()
{
    auto request = inventedPaper(domain::PaperKind::Book, Strain::Easy, u"2025"_s, u"A5"_s);
    const auto refused = render(request);
    QVERIFY(!refused);
    QCOMPARE(refused.error().key, u"paper.size"_s);
    request.paper.clear(); // then what it is made for
    QVERIFY(render(request));
}

void TestPaperRenderer::listsAsTables()
{
    auto request = inventedPaper(domain::PaperKind::Book, Strain::Easy, u"2025"_s);
    request.list.dossiers[0].owner.name = u"Công ty \"A|B\", chi nhánh"_s;
    request.list.dossiers[1].owner.name = u"=1+2"_s;
    request.list.dossiers[2].owner.phone = u"+84 900 000 001"_s;
    const auto table = documents::HtmlPaperRenderer({formsFolder}).csv(request, inventedProfile());
    QVERIFY(table);
    QVERIFY(table->startsWith("\xEF\xBB\xBFQuyển số,Lĩnh vực,TT,Mã hồ sơ,Tên TTHC,"));
    const QList<QByteArray> rows = table->split('\n');
    QCOMPARE(rows.size(), 2 + request.list.dossiers.size());
    QVERIFY(rows[0].endsWith('\r'));
    QVERIFY2(rows[1].contains("\"Công ty \"\"A|B\"\", chi nhánh\""), rows[1].constData());
    QVERIFY2(rows[2].contains(",'=1+2,"), rows[2].constData());
    QVERIFY2(rows[3].contains(",+84 900 000 001,"), rows[3].constData());
    QVERIFY(rows[1].contains("H26.99.07-261120-0001"));
}

void TestPaperRenderer::missingFontIsAnError()
{
    QByteArray form = bytesOf(formsFolder + u"/2025/receipt.html"_s);
    form.replace("content=\"Tinos\"", "content=\"No Such Font\"");
    putOwn(u"2025/receipt.html"_s, form);
    const auto made = renderOwn();
    QVERIFY(!made);
    QCOMPARE(made.error().key, u"form.font"_s);
}

} // namespace motcua::tests
