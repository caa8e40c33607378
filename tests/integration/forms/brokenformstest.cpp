#include "tests/integration/forms/brokenformstest.h"

#include "app/documents/htmlpaperrenderer.h"
#include "tests/fakes/inventeddossiers.h"
#include "tests/fakes/papertrail.h"
#include "tests/integration/forms/formjudges.h"
#include "tests/integration/forms/strainedpapers.h"

#include <QDir>
#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using domain::PaperKind;

namespace
{

const QString shippedForms = QStringLiteral(MOTCUA_FORMS);
const QString receipt = u"2025/receipt.html"_s;

ports::PaperRequest oneCopy(PaperKind kind, Strain strain)
{
    auto request = strainedPaper(kind, strain, u"2025"_s, u"A5"_s);
    request.copies = 1;
    return request;
}

/// The PDF; empty when the form was refused.
QByteArray rendered(const QString &own, const ports::PaperRequest &request)
{
    const auto made =
        documents::HtmlPaperRenderer({own, shippedForms}).render(request, inventedProfile());
    return made && !made->warning ? made->pdf : QByteArray();
}

/// What a judgement says of the pages.
template <class Judge> QStringList saidOf(const QByteArray &pdf, Judge judge)
{
    QStringList said;
    for (const SeenPage &page : seenPages(pdf))
        said += judge(page);
    return said;
}

bool speaksOf(const QStringList &said, const QString &fault)
{
    return !said.filter(fault).isEmpty();
}

} // namespace

void TestBrokenForms::init() { m_folder = std::make_unique<QTemporaryDir>(); }

QByteArray TestBrokenForms::broken(const QString &file, const QByteArray &from,
                                   const QByteArray &to) const
{
    QByteArray form = bytesOf(shippedForms + u'/' + file);
    if (!form.contains(from))
        return {};
    form.replace(from, to);
    QDir(m_folder->path()).mkpath(QFileInfo(file).path());
    putBytes(m_folder->filePath(file), form);
    return rendered(m_folder->path(), oneCopy(PaperKind::Receipt, Strain::Hard));
}

void TestBrokenForms::marginsThatPrintersDoNotHave()
{
    const auto pdf =
        broken(receipt, "\"margins-A5\" content=\"7 9 7 9\"", "\"margins-A5\" content=\"2 9 7 2\"");
    QVERIFY(!saidOf(pdf, inkAtTheEdge).isEmpty());
    QVERIFY(!saidOf(pdf, wordsOffThePage).isEmpty());
}

void TestBrokenForms::lineThatDoesNotWrap()
{
    const auto pdf = broken(u"partials/party.html"_s, "<p>Tiếp nhận hồ sơ của",
                            "<p style=\"white-space: nowrap\">Tiếp nhận hồ sơ của");
    QVERIFY(!saidOf(pdf, wordsOffThePage).isEmpty());
    QVERIFY(!saidOf(pdf, inkAtTheEdge).isEmpty());
}

void TestBrokenForms::linesThatAreTooClose()
{
    const auto pdf = broken(u"partials/style.html"_s, "p { margin-top: 0;",
                            "p { line-height: 10%; margin-top: 0;");
    QVERIFY(speaksOf(saidOf(pdf, wordsOverWords), u"over each other"_s));
}

void TestBrokenForms::wordThatLeavesItsCell()
{
    const auto pdf = broken(receipt, "<p class=\"cell\">{{name}}</p>",
                            "<p class=\"cell\" style=\"white-space: nowrap\">{{name}}</p>");
    QVERIFY(speaksOf(saidOf(pdf, wordsOverLines), u"a line through"_s));
}

void TestBrokenForms::columnsThatDoNotFillTheTable()
{
    const auto pdf = broken(receipt, "<td width=\"14%\">", "<td width=\"9%\">");
    QVERIFY(speaksOf(saidOf(pdf, openTables), u"an open end across"_s));
}

void TestBrokenForms::introductionAtTheEndOfThePage()
{
    const QByteArray high = "<section><p><img src=\"space:120\"></p></section>\n";
    QVERIFY(!broken(receipt, "{{> running}}",
                    "<section><p>Lời dẫn:</p></section>\n" + high + high + "{{> running}}")
                 .isEmpty());
    const auto pdf = rendered(m_folder->path(), oneCopy(PaperKind::Receipt, Strain::Easy));
    QVERIFY(speaksOf(saidOf(pdf, introductionsAlone), u"dẫn:"_s));
}

void TestBrokenForms::headThatIsNoHead()
{
    QByteArray form = bytesOf(shippedForms + u'/' + receipt);
    form.replace("<thead>", "").replace("</thead>", "");
    QDir(m_folder->path()).mkpath(u"2025"_s);
    putBytes(m_folder->filePath(receipt), form);
    const auto pdf = rendered(m_folder->path(), oneCopy(PaperKind::Receipt, Strain::Hard));
    QVERIFY(!saidOf(pdf, [](const SeenPage &page) {
                 return headlessTables(page, {u"STT"_s});
             }).isEmpty());
}

void TestBrokenForms::headingOutOfLine()
{
    const QString blocks = u"partials/blocks.html"_s;
    const auto judged = [](const QByteArray &pdf) {
        const auto pages = seenPages(pdf);
        return pages.isEmpty() ? QStringList() : crookedHeading(pages.first());
    };
    const QByteArray motto = "<p class=\"head line motto\">";
    QVERIFY(speaksOf(judged(broken(blocks, motto, "<p class=\"line motto\">")), u"not centred"_s));
    QVERIFY(
        speaksOf(judged(broken(blocks, "rule:{{#isA5}}35.3", "rule:{{#isA5}}20")), u"longer"_s));
    QVERIFY(
        speaksOf(judged(broken(blocks, "rule:{{#isA5}}35.3", "space:{{#isA5}}3")), u"no rule"_s));
    QVERIFY(speaksOf(judged(broken(blocks, "{{#headUpper}}<p", "<p>&nbsp;</p>{{#headUpper}}<p")),
                     u"level"_s));
    SeenPage page =
        seenPages(rendered(shippedForms, oneCopy(PaperKind::Receipt, Strain::Easy))).at(0);
    QCOMPARE(crookedHeading(page), QStringList());
    const double middle = page.boxOf(u"CỘNG"_s).left();
    for (SeenWord &word : page.words)
        word.box.translate(word.box.right() < middle ? 8 : 0, 0);
    QVERIFY(speaksOf(crookedHeading(page), u"touch"_s));
}

void TestBrokenForms::pagesWithoutNumber()
{
    const auto pdf = broken(u"partials/foot.html"_s, "Trang {{page}}/{{pages}}", "");
    QVERIFY(speaksOf(unnumberedPages(seenPages(pdf), false), u"no number on page 2"_s));
}

void TestBrokenForms::documentNumberedAtItsFoot()
{
    QVERIFY(!broken(u"partials/running.html"_s, "<p class=\"centre\">{{page}}</p>", "").isEmpty());
    const auto pdf = rendered(m_folder->path(), oneCopy(PaperKind::Stop, Strain::Hard));
    QVERIFY(speaksOf(unnumberedPages(seenPages(pdf), true), u"no number on page 2"_s));
}

void TestBrokenForms::columnTooNarrowForItsNumbers()
{
    const auto request = oneCopy(PaperKind::FeeReceipt, Strain::Hard);
    const QString amount = u"14.000.505"_s;
    QVERIFY(tornNumbers(seenPages(rendered(shippedForms, request)), {amount}).isEmpty());
    QVERIFY(
        !broken(u"common/fee-receipt.html"_s, "<td width=\"17%\">", "<td width=\"5%\">").isEmpty());
    QVERIFY(speaksOf(tornNumbers(seenPages(rendered(m_folder->path(), request)), {amount}),
                     u"in pieces"_s));
}

void TestBrokenForms::columnTooNarrowForItsHead()
{
    const auto request = oneCopy(PaperKind::FeeReceipt, Strain::Easy);
    QVERIFY(saidOf(rendered(shippedForms, request), wordsInPieces).isEmpty());
    QVERIFY(
        !broken(u"common/fee-receipt.html"_s, "<td width=\"11%\">", "<td width=\"4%\">").isEmpty());
    QVERIFY(speaksOf(saidOf(rendered(m_folder->path(), request), wordsInPieces),
                     u"the end of a word"_s));
}

void TestBrokenForms::signaturesOnTheirOwn()
{
    const QByteArray name = "<p class=\"sign\"><b>{{officerName}}</b></p>";
    const QString officer = hardDossier().officerName;
    QVERIFY(tornSignatures(seenPages(broken(receipt, name, name)), officer).isEmpty());
    QVERIFY(speaksOf(tornSignatures(seenPages(broken(receipt, name, "")), officer),
                     u"name is not beneath"_s));
    // The name alone goes to the next page, with more space above it than the page has.
    const auto torn =
        broken(receipt, name + "</td>\n</tr></table>\n</section>",
               "</td>\n</tr></table>\n</section>\n<section space=\"200\">" + name + "</section>");
    QVERIFY(speaksOf(tornSignatures(seenPages(torn), officer), u"name is not beneath"_s));
    // What stands before it is too high to come along.
    const auto request = oneCopy(PaperKind::Refusal, Strain::Easy);
    const QString refusal = u"common/refusal.html"_s;
    QVERIFY(!broken(refusal, "<section space=\"2\">\n<table",
                    "<section><p><img src=\"space:130\"></p></section>\n<section>\n<table")
                 .isEmpty());
    QVERIFY(speaksOf(tornSignatures(seenPages(rendered(m_folder->path(), request)), officer),
                     u"alone"_s));
}

void TestBrokenForms::lettersThatNoFontHas()
{
    auto request = oneCopy(PaperKind::Receipt, Strain::Easy);
    QVERIFY(missingLetters(rendered(m_folder->path(), request), u"Tinos"_s).isEmpty());
    request.dossier.owner.name += QChar(0xE123); // for private use: in no font
    QVERIFY(!missingLetters(rendered(m_folder->path(), request), u"Tinos"_s).isEmpty());
}

void TestBrokenForms::symbolsThatAreTooSmall()
{
    const QString heading = u"partials/heading.html"_s;
    const QString code = hardDossier().code;
    const auto square = broken(heading, "qr:{{#isA5}}24", "qr:{{#isA5}}5");
    QVERIFY(speaksOf(unreadSymbols(square, code), u"QR"_s));
    const auto bars = broken(heading, "code128:{{#isA5}}0.28x8", "code128:{{#isA5}}0.05x8");
    QVERIFY(speaksOf(unreadSymbols(bars, code), u"Code 128"_s));
}

/// It would be torn for ever: nothing of it ever fits.
void TestBrokenForms::marginsWithoutRoomBetweenThem()
{
    for (const QByteArray &margins : {"120 9 85 9"_ba, "7 9 400 9"_ba, "7 80 7 80"_ba}) {
        QVERIFY(broken(receipt, "\"margins-A5\" content=\"7 9 7 9\"",
                       "\"margins-A5\" content=\"" + margins + '"')
                    .isEmpty());
        const auto refused =
            documents::HtmlPaperRenderer({m_folder->path(), shippedForms})
                .render(oneCopy(PaperKind::Receipt, Strain::Easy), inventedProfile());
        QCOMPARE(refused.error().key, u"template.noRoom"_s);
    }
}

/// What they swallow would be missing on the paper without a word.
void TestBrokenForms::tagsAndCommentsWithoutEnd()
{
    QVERIFY(broken(receipt, "{{> foot}}", "<footer><p>{{hotline}</p></footer>").isEmpty());
    QVERIFY(broken(receipt, "<p>Phí, lệ phí", "<!-- <p>Phí, lệ phí").isEmpty());
    QVERIFY(broken(receipt, "content=\"Khi đến", "content=\"{{#isA5}}Khi đến").isEmpty());
    QVERIFY(!broken(receipt, "<p>Phí, lệ phí", "<!-- ở đây --><p>Phí, lệ phí").isEmpty());
}

void TestBrokenForms::filesOfTheMachine()
{
    QImage black(200, 200, QImage::Format_RGB32);
    black.fill(Qt::black);
    const QString file = m_folder->filePath(u"black.png"_s);
    QVERIFY(black.save(file));
    const QByteArray url = "file://" + file.toUtf8();
    const QByteArray cell = "<table width=\"100%\" background=\"" + url +
                            "\"><tr><td background=\"" + url + "\"><p><img src=\"space:40\"></p>" +
                            "</td></tr></table>";
    const auto pdf =
        broken(receipt, "{{> running}}", "<section>" + cell + "</section>{{> running}}");
    const QList<SeenPage> pages = seenPages(pdf);
    QVERIFY(!pages.isEmpty());
    for (const SeenPage &page : pages) {
        int longest = 0; // run of ink across a line of dots
        for (int y = 0; y < page.picture.height(); ++y) {
            int run = 0;
            for (int x = 0; x < page.picture.width(); ++x) {
                run = isInk(page.picture, x, y) && isInk(page.picture, x, std::max(0, y - 8))
                          ? run + 1
                          : 0;
                longest = std::max(longest, run);
            }
        }
        QVERIFY2(longest < 100, qPrintable(QString::number(longest)));
    }
    QVERIFY(broken(receipt, "<p>Phí, lệ phí", "<IMG SRC=\"" + url + "\"><p>Phí, lệ phí").isEmpty());
}

void TestBrokenForms::sizesBeyondAnyPaper()
{
    const auto pdf = broken(receipt, "{{> running}}",
                            "<section><p><img src=\"space:99999999\"></p></section>{{> running}}");
    QVERIFY(!pdf.isEmpty());
    QVERIFY(seenPages(pdf).size() < 12);
    // Parts that hold each other's like again and again come to an end.
    QDir(m_folder->path()).mkpath(u"partials"_s);
    for (const QByteArray &level : {"1"_ba, "2"_ba, "3"_ba}) {
        const QByteArray next = QByteArray::number(level.toInt() + 1);
        putBytes(m_folder->filePath(u"partials/cap%1.html"_s.arg(QString::fromLatin1(level))),
                 QByteArray("{{> cap" + next + "}}\n").repeated(300));
    }
    putBytes(m_folder->filePath(u"partials/cap4.html"_s), "<p>x</p>");
    QVERIFY(
        broken(receipt, "{{> running}}", "<section>{{> cap1}}</section>{{> running}}").isEmpty());
}

} // namespace motcua::tests
