#include "tests/integration/forms/formpicturestest.h"

#include "app/documents/cashreport.h"
#include "app/documents/htmlpaperrenderer.h"
#include "tests/fakes/inventeddossiers.h"
#include "tests/fakes/papertrail.h"
#include "tests/integration/forms/formjudges.h"
#include "tests/integration/forms/strainedpapers.h"

#include <QDir>
#include <QLocale>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using domain::PaperKind;

namespace
{

const QString formsFolder = QStringLiteral(MOTCUA_FORMS);

const QHash<QString, Strain> strains = {
    {u"easy"_s, Strain::Easy}, {u"hard"_s, Strain::Hard}, {u"bare"_s, Strain::Bare}};

void keepPicture(const QByteArray &pdf)
{
    if (const QString folder = qEnvironmentVariable("MOTCUA_PAPERS"); !folder.isEmpty())
        putBytes(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + u".pdf"_s),
                 pdf);
}

/// What is wrong with each page by itself.
QStringList faultsOfPages(const QList<SeenPage> &pages, const QStringList &heads)
{
    QStringList faults;
    for (const SeenPage &page : pages) {
        faults += inkAtTheEdge(page) + wordsOffThePage(page) + wordsOverWords(page) +
                  wordsOverLines(page) + wordsInPieces(page) + openTables(page) +
                  headlessTables(page, heads) + introductionsAlone(page);
    }
    return faults;
}

/// One word of the head of its table.
QStringList headsOf(PaperKind kind)
{
    switch (kind) {
    case PaperKind::ControlSlip: return {u"TÊN"_s};
    case PaperKind::Book:
    case PaperKind::HandoverList: return {u"TT"_s};
    default: return {u"STT"_s};
    }
}

QString amount(qint64 dong) { return QLocale(QLocale::Vietnamese).toString(dong); }

QStringList amountsOf(const domain::FeeReceipt &receipt)
{
    QStringList amounts{receipt.dossierCode, amount(receipt.total())};
    for (const domain::FeeReceiptLine &line : receipt.lines)
        amounts.append(amount(line.amount));
    return amounts;
}

/// What the head of the agency signs is a document; the counter's papers are slips.
bool isSignedByHead(const ports::PaperRequest &request)
{
    return request.kind == PaperKind::Apology || request.kind == PaperKind::Stop ||
           (request.kind == PaperKind::Refusal &&
            domain::isRefusedByAgency(request.dossier, request.events));
}

/// Whose name is printed beneath the last place to sign.
QString signerOf(const ports::PaperRequest &request)
{
    if (isSignedByHead(request))
        return {};
    switch (request.kind) {
    case PaperKind::Receipt:
    case PaperKind::Refusal: return request.dossier.officerName;
    case PaperKind::Supplement:
        return request.dossier.supplements.isEmpty()
                   ? QString()
                   : request.dossier.supplements.last().officerName;
    case PaperKind::ReturnSlip: return request.dossier.handOver.officerName;
    case PaperKind::FeeReceipt: return request.receipt ? request.receipt->cashierName : QString();
    case PaperKind::Book:
    case PaperKind::HandoverList: return request.printedBy;
    default: return {};
    }
}

/// What is read by its digits.
QStringList numbersOf(const ports::PaperRequest &request)
{
    QStringList numbers;
    for (const domain::Dossier &dossier : request.list.dossiers)
        numbers.append(dossier.code);
    if (request.receipt)
        numbers += amountsOf(*request.receipt);
    return numbers;
}

QStringList faultsOf(const QByteArray &pdf, const ports::PaperRequest &request)
{
    const QList<SeenPage> pages = seenPages(pdf, request.copies);
    if (pages.isEmpty())
        return {u"no pages"_s};
    const bool isDocument = isSignedByHead(request);
    QStringList faults = faultsOfPages(pages, headsOf(request.kind)) + crookedHeading(pages[0]) +
                         unnumberedPages(pages, isDocument) + missingLetters(pdf, u"Tinos"_s) +
                         tornNumbers(pages, numbersOf(request));
    if (request.kind != PaperKind::ControlSlip)
        faults += tornSignatures(pages, signerOf(request));
    if (!domain::isList(request.kind) && request.kind != PaperKind::FeeReceipt)
        faults += unreadSymbols(pdf, request.dossier.code);
    return faults;
}

/// A4, and A5 where the paper is made for it.
void addStrains(const char *name, bool hasA5)
{
    QTest::addColumn<QString>("strain");
    QTest::addColumn<QString>("paper");
    for (const QString &strain : {u"easy"_s, u"hard"_s, u"bare"_s}) {
        QTest::addRow("%s-A4-%s", name, qPrintable(strain)) << strain << u"A4"_s;
        if (hasA5)
            QTest::addRow("%s-A5-%s", name, qPrintable(strain)) << strain << u"A5"_s;
    }
}

/// Every size that the form can have, easy, hard and bare.
void addForm(PaperKind kind, const QString &set)
{
    QStringList papers{u"A5"_s, u"A4"_s};
    if (domain::isList(kind))
        papers.removeFirst();
    for (qsizetype i = 0; i < papers.size() * 3; ++i) {
        const QString strain = QStringList{u"easy"_s, u"hard"_s, u"bare"_s}[i % 3];
        const QString &paper = papers[i / 3];
        QTest::addRow("%s-%s-%s-%s", qPrintable(domain::paperName(kind)), qPrintable(set),
                      qPrintable(paper), qPrintable(strain))
            << int(kind) << set << paper << strain;
    }
}

} // namespace

void TestFormPictures::formsOfBothSets_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("set");
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QString>("strain");
    for (const PaperKind kind : domain::allPaperKinds) {
        addForm(kind, u"2018"_s);
        addForm(kind, u"2025"_s);
    }
}

void TestFormPictures::formsOfBothSets()
{
    QFETCH(int, kind);
    QFETCH(QString, set);
    QFETCH(QString, paper);
    QFETCH(QString, strain);
    const auto request = strainedPaper(PaperKind(kind), strains.value(strain), set, paper);
    const auto made =
        documents::HtmlPaperRenderer({formsFolder}).render(request, inventedProfile());
    QVERIFY(made);
    keepPicture(made->pdf);
    const QStringList faults = faultsOf(made->pdf, request);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// After acceptance it is a document of the agency that decides, signed by its head (facts §1.5).
void TestFormPictures::refusalByTheAgency_data()
{
    QTest::addColumn<QString>("strain");
    QTest::addColumn<QString>("paper");
    QTest::addColumn<QString>("set");
    for (const char *strain : {"easy", "hard"})
        for (const char *paper : {"A5", "A4"})
            for (const char *set : {"2018", "2025"})
                QTest::addRow("agency-refusal-%s-%s-%s", set, paper, strain)
                    << QString::fromLatin1(strain) << QString::fromLatin1(paper)
                    << QString::fromLatin1(set);
}

void TestFormPictures::refusalByTheAgency()
{
    QFETCH(QString, strain);
    QFETCH(QString, paper);
    QFETCH(QString, set);
    auto request = strainedPaper(PaperKind::Refusal, strains.value(strain), set, paper);
    request.dossier.competentName = u"Sở Nông nghiệp và Môi trường tỉnh Ví Dụ"_s;
    domain::DossierEvent transfer;
    transfer.what = domain::moveName(domain::DossierMove::Transfer);
    request.events.prepend(transfer);
    QVERIFY(isSignedByHead(request));
    const auto made =
        documents::HtmlPaperRenderer({formsFolder}).render(request, inventedProfile());
    QVERIFY(made);
    keepPicture(made->pdf);
    const QStringList faults = faultsOf(made->pdf, request);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    QString text;
    for (const SeenPage &page : seenPages(made->pdf, request.copies))
        text += page.text();
    QVERIFY(text.contains(u"THỦ TRƯỞNG CƠ QUAN, ĐƠN VỊ"_s));
    QVERIFY(!text.contains(u"NGƯỜI TIẾP NHẬN HỒ SƠ"_s));
}

/// Residence has CT04 in place of form 01 (facts §1.12); an office brings it.
void TestFormPictures::sectorsOwnForm()
{
    const QTemporaryDir own;
    QVERIFY(QDir(own.path()).mkpath(u"sectors/CT04"_s));
    putBytes(own.filePath(u"sectors/CT04/receipt.html"_s),
             bytesOf(formsFolder + u"/2018/receipt.html"_s));
    for (const Strain strain : strains) {
        auto request = strainedPaper(PaperKind::Receipt, strain, u"2025"_s, u"A5"_s);
        request.dossier.receiptForm = u"CT04"_s;
        const documents::HtmlPaperRenderer renderer({own.path(), formsFolder});
        const auto made = renderer.render(request, inventedProfile());
        QVERIFY(made && !made->warning);
        const QStringList faults = faultsOf(made->pdf, request);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
}

void TestFormPictures::cashReport_data() { addStrains("cash", false); }

void TestFormPictures::cashReport()
{
    QFETCH(QString, strain);
    const auto request = strainedCashDay(strains.value(strain));
    const auto pdf = documents::HtmlCashReport({formsFolder}).pdf(request, inventedProfile());
    QVERIFY(pdf);
    keepPicture(*pdf);
    const auto pages = seenPages(*pdf);
    QStringList numbers{amount(request.day.allCollected().total())};
    for (const domain::FeeReceipt &receipt : request.receipts)
        numbers << receipt.dossierCode << amount(receipt.total());
    const QStringList faults = tornNumbers(pages, numbers) +
                               faultsOfPages(pages, {u"Hình"_s, u"Mẫu"_s, u"Ký"_s}) +
                               crookedHeading(pages.at(0)) + unnumberedPages(pages, false) +
                               missingLetters(*pdf, u"Tinos"_s) +
                               tornSignatures(pages, request.day.cashierName.section(u' ', 0, 1));
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TestFormPictures::explainedDate_data() { addStrains("date", true); }

void TestFormPictures::explainedDate()
{
    QFETCH(QString, strain);
    QFETCH(QString, paper);
    const auto date = strainedDate(strains.value(strain), paper);
    const auto pdf = documents::HtmlPaperRenderer({formsFolder}).explanation(date);
    QVERIFY(pdf);
    keepPicture(*pdf);
    const auto pages = seenPages(*pdf);
    QCOMPARE(pages.size() > 1, strain == "hard"_L1);
    const QStringList faults =
        faultsOfPages(pages, {}) + unnumberedPages(pages, false) + missingLetters(*pdf, u"Tinos"_s);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

/// The foot of a long paper is higher than that of a short one, by its page number.
void TestFormPictures::longFootLeavesItsRoom()
{
    auto request = strainedPaper(PaperKind::FeeReceipt, Strain::Easy, u"2025"_s, u"A5"_s);
    const auto line = request.receipt->lines.constFirst();
    request.copies = 1;
    for (int count = 2; count < 20; ++count) {
        request.receipt->lines.append(line);
        const auto made =
            documents::HtmlPaperRenderer({formsFolder}).render(request, inventedProfile());
        QVERIFY(made);
        const QStringList faults = faultsOfPages(seenPages(made->pdf, request.copies), {u"STT"_s});
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
    }
}

void TestFormPictures::feesThatTheProvinceSets()
{
    const auto text = [](const ports::PaperRequest &request) {
        const auto made =
            documents::HtmlPaperRenderer({formsFolder}).render(request, inventedProfile());
        return made ? seenPages(made->pdf, request.copies).at(0).text() : QString();
    };
    auto request = strainedPaper(PaperKind::Receipt, Strain::Easy, u"2025"_s, u"A5"_s);
    QVERIFY(text(request).contains(u"8.000 đồng (đã nộp) Vào Sổ"_s));
    domain::DossierFee fee;
    fee.name = u"Phí thẩm định"_s;
    request.dossier.fees.append(fee);
    QVERIFY(text(request).contains(u"(đã nộp), phần còn lại theo mức thu của địa phương"_s));
    request.dossier.fees.removeFirst();
    QVERIFY(text(request).contains(u"(nếu có): theo mức thu của địa phương"_s));
}

} // namespace motcua::tests
