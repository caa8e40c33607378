#include "tests/integration/imaging/textlayertest.h"

#include "app/core/kernel/spoolpage.h"
#include "app/documents/pdfwriter.h"
#include "scanner/device/ocrprocesspool.h"
#include "scanner/device/pageprocessor.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/jpegfile.h"
#include "tests/data/pagemaker/page.h"
#include "tests/fakes/plainsealedfiles.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <numeric>

#include <poppler-qt6.h>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using kernel::Result;
using pagemaker::MadePage;
using pagemaker::PageKind;
using pagemaker::TrueWord;

namespace
{

constexpr int patience = 90'000; // the machine may be busy
constexpr double viewDpi = 300;  // at which the page is looked at
constexpr double halfPoint = 0.5;
constexpr double aroundInk = 1.2; // points: less than half a space of the smallest letters
const QByteArray key(32, 'k');

/// A word of the PDF; its box in points from the upper left of the page as it is shown.
struct ShownWord {
    QString text;
    QRectF box;
};

class Bed
{
public:
    /// The finished file of one page; empty when a step failed.
    [[nodiscard]] QString documentOf(const QImage &page, bool asFile)
    {
        const QString spool = m_folder.filePath(kernel::spoolFileName(1));
        const QString pdf = m_folder.filePath(u"page.pdf"_s);
        auto made = spooled(page, asFile, spool)
                        ? scanner::SpoolPageProcessor(m_files).process(spool, key, {})
                        : kernel::failure(kernel::ErrorKind::Store, u"spool"_s);
        if (!made)
            return {};
        std::optional<Result<kernel::PageText>> text;
        m_reader.recognise(made->textInput, [&text](const auto &read) { text = read; });
        if (!QTest::qWaitFor([&text] { return text.has_value(); }, patience) || !*text)
            return {};
        const ports::DocumentPage last{
            [page = made->encoded]() -> Result<kernel::EncodedPage> { return page; },
            [words = **text] { return words; },
            {}};
        return documents::PdfWriter().writePdf({last}, {u"Giấy"_s, {}}, pdf) ? pdf : QString();
    }

private:
    [[nodiscard]] bool spooled(const QImage &page, bool asFile, const QString &path) const
    {
        kernel::SpoolPageWriter writer(std::move(*m_files.create(path, key)));
        kernel::ScannedPage facts;
        facts.number = 1;
        facts.dpi = imaging::dpiOf(page);
        if (asFile)
            return writer.appendJpeg(imaging::encodedJpeg(page, 90)) && writer.finish(facts);
        const kernel::FrameHead head{kernel::FrameFormat::Rgb, page.width(),
                                     int(page.bytesPerLine()), 8, page.height()};
        return writer.beginFrame(head) &&
               writer.append(QByteArrayView(page.constBits(), page.sizeInBytes())) &&
               writer.finish(facts);
    }

    QTemporaryDir m_folder;
    PlainSealedFiles m_files;
    scanner::OcrProcessPool m_reader{{.processes = 1}};
};

/// In the order in which they stand in the file.
QList<ShownWord> wordsOf(const QString &pdf)
{
    QProcess program;
    program.start(u"pdftotext"_s, {u"-bbox"_s, u"-raw"_s, pdf, u"-"_s});
    QList<ShownWord> words;
    if (!program.waitForFinished())
        return words;
    QXmlStreamReader xml(program.readAllStandardOutput());
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement || xml.name() != "word"_L1)
            continue;
        const auto edge = [at = xml.attributes()](const char *name) {
            return at.value(QLatin1StringView(name)).toDouble();
        };
        const QRectF box(QPointF(edge("xMin"), edge("yMin")), QPointF(edge("xMax"), edge("yMax")));
        words.append({xml.readElementText(), box});
    }
    return words;
}

/// The dark dots in `area`, all in points; null = there are none.
QRectF inkIn(const QImage &view, const QRectF &area)
{
    constexpr double scale = viewDpi / 72;
    const QRect dots =
        QRectF(area.topLeft() * scale, area.size() * scale).toAlignedRect() & view.rect();
    QRect ink;
    for (int y = dots.top(); y <= dots.bottom(); ++y)
        for (int x = dots.left(); x <= dots.right(); ++x)
            if (view.constScanLine(y)[x] < 128)
                ink |= QRect(x, y, 1, 1);
    return ink.isNull() ? QRectF()
                        : QRectF(QPointF(ink.topLeft()) / scale, QSizeF(ink.size()) / scale);
}

/// Where each true word is seen, line by line.
QList<QList<QRectF>> inkOf(const MadePage &made, const QImage &view)
{
    QList<QList<QRectF>> lines(made.truth.lines.size());
    for (const TrueWord &word : made.truth.words)
        lines[word.line].append(
            inkIn(view, word.ink.adjusted(-aroundInk, -aroundInk, aroundInk, aroundInk)));
    return lines;
}

/// Takes the true words in their order.
class Judge
{
public:
    explicit Judge(QList<ShownWord> words) : m_words(std::move(words)) {}

    /// Why a search, a copy or a selection of the word would go wrong; empty = it would not.
    /// `line`: the ink of all words beside it.
    [[nodiscard]] QString faultOf(const QString &wanted, const QRectF &ink, const QRectF &line)
    {
        const qsizetype over = wordOver(ink);
        if (over < 0)
            return u"nothing lies over it"_s;
        if (over <= std::exchange(m_before, over))
            return u"stands before the word in front of it"_s;
        const ShownWord &word = m_words[over];
        if (word.text != word.text.normalized(QString::NormalizationForm_C))
            return u"is not composed"_s;
        misread += word.text == wanted ? 0 : 1;
        return boxFault(word.box, ink, line);
    }

    int misread = 0;
    double leastAcross = 1; ///< share of a word's width that is covered

private:
    /// −1 = none.
    [[nodiscard]] qsizetype wordOver(const QRectF &ink) const
    {
        qsizetype best = -1;
        double most = 0;
        for (qsizetype i = 0; i < m_words.size(); ++i) {
            const QRectF both = m_words[i].box & ink;
            if (both.width() * both.height() > most) {
                most = both.width() * both.height();
                best = i;
            }
        }
        return best;
    }

    [[nodiscard]] QString boxFault(const QRectF &box, const QRectF &ink, const QRectF &line)
    {
        const QRectF both = box & ink;
        const double across = both.width() / ink.width();
        const double down = both.height() / ink.height();
        leastAcross = std::min(leastAcross, across);
        if (across < 0.9 && both.width() < ink.width() - halfPoint) // of a hyphen
            return u"%1 of its width is covered"_s.arg(across);
        if (box.width() > ink.width() + 3)
            return u"the box is %1 points wider"_s.arg(box.width() - ink.width());
        if (down < 0.9 && both.height() < ink.height() - halfPoint)
            return u"%1 of its height is covered"_s.arg(down);
        if (box.height() > 1.3 * line.height() + 1)
            return u"the box is %1 times as high as the line"_s.arg(box.height() / line.height());
        return {};
    }

    QList<ShownWord> m_words;
    qsizetype m_before = -1;
};

QRectF around(const QList<QRectF> &parts)
{
    return std::accumulate(parts.begin(), parts.end(), QRectF(),
                           [](const QRectF &a, const QRectF &b) { return a | b; });
}

} // namespace

void TestTextLayer::selectionCoversTheWords_data()
{
    QTest::addColumn<PageKind>("kind");
    QTest::addColumn<double>("skew");
    QTest::addColumn<int>("turned");
    QTest::addColumn<bool>("asFile"); // a JPEG keeps its bytes: its turn is only said
    QTest::newRow("letter") << PageKind::Letter << 0.0 << 0 << false;
    QTest::newRow("cells of two lines") << PageKind::Register << 0.0 << 0 << false;
    QTest::newRow("list") << PageKind::Table << 0.0 << 0 << false;
    QTest::newRow("crooked letter") << PageKind::Letter << 2.3 << 0 << false;
    QTest::newRow("crooked table") << PageKind::Register << -1.8 << 0 << false;
    QTest::newRow("fed on its side") << PageKind::Letter << 1.2 << 90 << false;
    QTest::newRow("file with /Rotate 90") << PageKind::Letter << 0.0 << 270 << true;
    QTest::newRow("file with /Rotate 180") << PageKind::Letter << 0.0 << 180 << true;
    QTest::newRow("file with /Rotate 270") << PageKind::Letter << 0.0 << 90 << true;
}

void TestTextLayer::selectionCoversTheWords()
{
    QFETCH(PageKind, kind);
    QFETCH(double, skew);
    QFETCH(int, turned);
    QFETCH(bool, asFile);
    const MadePage made = pagemaker::makePage({kind, 300, 64, {.skewDegrees = skew}, turned});
    Bed bed;
    const QString pdf = bed.documentOf(made.image, asFile);
    QVERIFY(!pdf.isEmpty());
    const auto document = Poppler::Document::load(pdf);
    QVERIFY(document);
    const QImage view = document->page(0)
                            ->renderToImage(viewDpi, viewDpi)
                            .convertToFormat(QImage::Format_Grayscale8);
    QVERIFY(view.height() > view.width());
    QCOMPARE(document->page(0)->orientation() != Poppler::Page::Portrait, asFile);

    const QList<ShownWord> words = wordsOf(pdf);
    Judge judge(words);
    int count = 0;
    for (const QList<QRectF> &line : inkOf(made, view)) {
        for (const QRectF &ink : line) {
            const QString &wanted = made.truth.words[count++].text;
            QVERIFY2(!ink.isNull(), qPrintable(wanted));
            const QString fault = judge.faultOf(wanted, ink, around(line));
            QVERIFY2(fault.isEmpty(), qPrintable(wanted + u": "_s + fault));
        }
    }
    qInfo("%d words, %d misread, %d strange; at least %.2f of a width covered", count,
          judge.misread, int(words.size()) - count, judge.leastAcross);
    QVERIFY(count > 80);
    QCOMPARE(int(words.size()), count);
    QVERIFY(judge.misread * 100 <= count * 3);
}

} // namespace motcua::tests
