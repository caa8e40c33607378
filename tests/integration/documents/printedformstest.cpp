#include "tests/integration/documents/printedformstest.h"

#include "app/documents/formfolder.h"
#include "app/documents/htmlpaperrenderer.h"
#include "tests/fakes/archivalchecker.h"
#include "tests/fakes/inventeddossiers.h"
#include "tests/fakes/inventedpapers.h"
#include "tests/fakes/papertrail.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using domain::PaperKind;
using kernel::Result;

namespace
{

const QString formsFolder = QStringLiteral(MOTCUA_FORMS);

documents::HtmlPaperRenderer renderer() { return documents::HtmlPaperRenderer({formsFolder}); }

/// What is wrong with it as an archival file; empty = nothing.
QStringList archivalFaults(const QByteArray &pdf)
{
    QStringList faults = ArchivalChecker().faults(pdf);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"form.pdf"_s);
    putBytes(path, pdf);
    int exitCode = -1;
    const QByteArray said = outputOf(u"qpdf"_s, {u"--check"_s, path}, &exitCode);
    if (exitCode != 0)
        faults.append(QString::fromUtf8(said));
    return faults;
}

/// All letters of a PDF, without white space and hyphens at the ends of lines: a name that is
/// broken over lines or cells is whole again.
QString lettersOf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(u"form.pdf"_s);
    putBytes(file, pdf);
    return QString::fromUtf8(outputOf(u"pdftotext"_s, {u"-raw"_s, file, u"-"_s}))
        .normalized(QString::NormalizationForm_C)
        .remove(QRegularExpression(u"[\\s\\x{a0}\\f]"_s));
}

QString letters(const QString &text)
{
    return QString(text).remove(QRegularExpression(u"[\\s\\x{a0}]"_s));
}

void keep(const QByteArray &pdf)
{
    if (const QString folder = qEnvironmentVariable("MOTCUA_PAPERS"); !folder.isEmpty())
        putBytes(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".pdf"_s),
                 pdf);
}

const QHash<QString, Strain> strains = {
    {u"easy"_s, Strain::Easy}, {u"hard"_s, Strain::Hard}, {u"bare"_s, Strain::Bare}};

/// The papers that the form of a kind is made for.
QStringList papersOf(PaperKind kind)
{
    if (domain::isList(kind))
        return {u"A4"_s};
    return {u"A5"_s, u"A4"_s};
}

} // namespace

void TestPrintedForms::everyFormIsWhole_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QString>("strain");
    const auto rows = [](PaperKind kind, const QString &set, const QString &paper) {
        for (const char *strain : {"easy", "hard", "bare"})
            QTest::addRow("%s-%s-%s-%s", qPrintable(domain::paperName(kind)), qPrintable(set),
                          qPrintable(paper), strain)
                << domain::paperName(kind) << set << paper << QString::fromLatin1(strain);
    };
    for (const PaperKind kind : domain::allPaperKinds) {
        for (const QString &paper : papersOf(kind)) {
            rows(kind, u"2018"_s, paper);
            rows(kind, u"2025"_s, paper);
        }
    }
}

void TestPrintedForms::everyFormIsWhole()
{
    QFETCH(QString, kind);
    QFETCH(QString, set);
    QFETCH(QString, paper);
    QFETCH(QString, strain);
    const auto request =
        inventedPaper(*domain::paperFromName(kind), strains.value(strain), set, paper);
    const auto made = renderer().render(request, inventedProfile());
    QVERIFY2(made, qPrintable(made ? QString() : made.error().arguments.join(u" | "_s)));
    QVERIFY(!made->warning);
    keep(made->pdf);
    QCOMPARE(archivalFaults(made->pdf), QStringList());
    const auto document = Poppler::Document::loadFromData(made->pdf);
    QVERIFY(document);
    const int pages = document->numPages() / request.copies;
    QCOMPARE(pages * request.copies, document->numPages());
    QVERIFY2(strain == "hard"_L1 || pages <= 2, qPrintable(QString::number(pages)));
    const QSizeF size = document->page(0)->pageSizeF() / 72 * 25.4;
    const double longer = std::max(size.width(), size.height());
    QVERIFY(qAbs(longer - (paper == "A4"_L1 ? 297 : 210)) < 0.5);
    for (const Poppler::FontInfo &font : document->fonts())
        QVERIFY2(font.isEmbedded() && font.name().contains("Tinos"_L1), qPrintable(font.name()));
    const QString all = lettersOf(made->pdf);
    const QStringList shown = mustBeShown(request);
    QVERIFY(strain == "bare"_L1 || shown.size() >= 3);
    for (const QString &text : shown)
        QVERIFY2(all.contains(letters(text)), qPrintable(text));
    QVERIFY(all.contains(letters(inventedProfile().hotline)));
}

void TestPrintedForms::titlesAreThoseOfTheRegulation_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("number"); // at its foot; empty = no form number
    const auto row = [](const char *kind, const char *set, const QString &title,
                        const QString &number) {
        QTest::addRow("%s-%s", kind, set)
            << QString::fromLatin1(kind) << QString::fromLatin1(set) << title << number;
    };
    const QString receipt = u"GIẤY TIẾP NHẬN HỒ SƠ VÀ HẸN TRẢ KẾT QUẢ"_s;
    const QString supplement = u"PHIẾU YÊU CẦU BỔ SUNG, HOÀN THIỆN HỒ SƠ"_s;
    const QString refusal = u"PHIẾU TỪ CHỐI TIẾP NHẬN GIẢI QUYẾT HỒ SƠ"_s;
    const QString control = u"PHIẾU KIỂM SOÁT QUÁ TRÌNH GIẢI QUYẾT HỒ SƠ"_s;
    const QString stop = u"THÔNG BÁO DỪNG GIẢI QUYẾT HỒ SƠ"_s;
    row("receipt", "2018", receipt, u"01"_s);
    row("receipt", "2025", receipt, u"01"_s);
    row("supplement", "2018", supplement, u"02"_s);
    row("supplement", "2025", supplement, u"02"_s);
    row("refusal", "2018", refusal, u"03"_s);
    row("refusal", "2025", refusal, u"03"_s);
    row("apology", "2018", u"PHIẾU XIN LỖI VÀ HẸN LẠI NGÀY TRẢ KẾT QUẢ"_s, u"04"_s);
    row("apology", "2025", u"VĂN BẢN XIN LỖI VÀ ĐỀ NGHỊ GIA HẠN THỜI GIAN GIẢI QUYẾT"_s, u"04"_s);
    row("stop", "2018", stop, {});
    row("stop", "2025", stop, u"05"_s);
    row("control-slip", "2018", control, u"05"_s);
    row("control-slip", "2025", control, u"06"_s);
    row("book", "2018", u"SỔ THEO DÕI HỒ SƠ"_s, u"06"_s);
    row("book", "2025", u"SỔ THEO DÕI HỒ SƠ"_s, u"07"_s);
    for (const char *set : {"2018", "2025"}) {
        row("fee-receipt", set, u"BIÊN LAI THU TIỀN PHÍ, LỆ PHÍ"_s, {});
        row("return-slip", set, u"PHIẾU TRẢ KẾT QUẢ GIẢI QUYẾT HỒ SƠ"_s, {});
        row("handover", set, u"BẢNG KÊ GIAO NHẬN KẾT QUẢ VỚI DOANH NGHIỆP BƯU CHÍNH"_s, {});
    }
}

void TestPrintedForms::titlesAreThoseOfTheRegulation()
{
    QFETCH(QString, kind);
    QFETCH(QString, set);
    QFETCH(QString, title);
    QFETCH(QString, number);
    const auto request = inventedPaper(*domain::paperFromName(kind), Strain::Easy, set);
    const auto made = renderer().render(request, inventedProfile());
    QVERIFY(made);
    const QString all = lettersOf(made->pdf);
    QVERIFY2(all.contains(letters(title)), qPrintable(all));
    const QString rule = set == "2018"_L1 ? u"TT 01/2018/TT-VPCP"_s : u"TT 03/2025/TT-VPCP"_s;
    if (number.isEmpty())
        QVERIFY(!all.contains(letters(u"Mẫu số 0"_s)) || kind == "fee-receipt"_L1);
    else
        QVERIFY(all.contains(letters(u"Mẫu số %1 – %2"_s.arg(number, rule))));
}

void TestPrintedForms::separatorsAreArchival()
{
    const ports::SeparatorSheet anything{{}, {}, 3};
    const ports::SeparatorSheet named{u"KS2"_s, u"Giấy chứng sinh & <bản gốc> của người mẹ"_s, 1};
    using Sheets = QList<ports::SeparatorSheet>;
    for (const Sheets &sheets : {Sheets{anything}, Sheets{named}, Sheets{named, anything, named}}) {
        const auto pdf = renderer().separators(sheets);
        QVERIFY(pdf);
        QCOMPARE(archivalFaults(*pdf), QStringList());
    }
}

void TestPrintedForms::joinedPapersAreArchival()
{
    QList<QByteArray> papers;
    int pages = 0;
    for (const Strain strain : {Strain::Easy, Strain::Hard, Strain::Bare}) {
        const auto made = renderer().render(inventedPaper(PaperKind::Receipt, strain, u"2025"_s),
                                            inventedProfile());
        QVERIFY(made);
        papers.append(made->pdf);
        pages += Poppler::Document::loadFromData(made->pdf)->numPages();
    }
    const auto whole = renderer().joined(papers);
    QVERIFY(whole);
    QCOMPARE(archivalFaults(*whole), QStringList());
    QCOMPARE(Poppler::Document::loadFromData(*whole)->numPages(), pages);
    for (const QByteArray &paper : papers)
        QVERIFY(lettersOf(*whole).contains(lettersOf(paper)));
}

void TestPrintedForms::noFormIsLeftOut()
{
    // Every shipped file is used by some kind, and none has a mistake.
    const auto faults = documents::folderFaults(formsFolder, formsFolder);
    QStringList said;
    for (const documents::FormFault &fault : faults)
        said.append(u"%1:%2 %3"_s.arg(fault.file).arg(fault.line).arg(fault.what));
    QCOMPARE(said, QStringList());
}

} // namespace motcua::tests
