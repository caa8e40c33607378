#include "tests/integration/imaging/ocrtest.h"

#include "scanner/device/ocrprocesspool.h"
#include "scanner/imaging/gray.h"
#include "scanner/imaging/placement.h"
#include "scanner/imaging/recognise.h"
#include "scanner/imaging/skew.h"
#include "tests/data/pagemaker/page.h"
#include "tests/fakes/textscore.h"

#include <QDir>
#include <QFile>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace motcua::tests
{

using kernel::PageText;
using kernel::Result;
using pagemaker::PageKind;

namespace
{

constexpr int patience = 90'000; // the machine may be busy

struct Answers {
    QList<Result<PageText>> all;

    auto taker()
    {
        return [this](const Result<PageText> &answer) { all.append(answer); };
    }
};

struct Input {
    QImage gray;
    QStringList words; ///< of the truth
    QStringList lines; ///< in reading order
};

Input input(PageKind kind, quint32 seed, double skew = 0)
{
    pagemaker::PageOrder order{kind, 300, seed, pagemaker::everydayWear(seed, 0), 0};
    order.wear.skewDegrees = skew;
    const auto page = pagemaker::makePage(order);
    const QImage straight = imaging::placed(page.image, {.skewDegrees = skew});
    return {imaging::ocrInput(straight), page.truth.lines.join(u' ').split(u' '), page.truth.lines};
}

QStringList wordsOf(const PageText &text)
{
    QStringList words;
    for (const auto &line : text.lines)
        for (const auto &word : line)
            words.append(word.text);
    return words;
}

/// Share of the true words that were read exactly, diacritics included.
double recall(const QStringList &truth, QStringList read)
{
    int found = 0;
    for (const QString &word : truth)
        found += read.removeOne(word) ? 1 : 0;
    return double(found) / double(truth.size());
}

/// Process ids of the children named motcua-ocr.
QList<qint64> ocrChildren()
{
    QList<qint64> ids;
    const QString self = QString::number(QCoreApplication::applicationPid());
    const auto entries = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        QFile stat(u"/proc/"_s + entry + u"/stat"_s);
        if (!stat.open(QIODevice::ReadOnly))
            continue;
        const QString line = QString::fromUtf8(stat.readAll()); // pid (name) state parent …
        if (line.contains(u"(motcua-ocr) "_s) &&
            line.section(u") "_s, 1).section(u' ', 1, 1) == self)
            ids.append(entry.toLongLong());
    }
    return ids;
}

} // namespace

void TestOcr::readsVietnamese_data()
{
    QTest::addColumn<PageKind>("kind");
    QTest::addColumn<double>("skew");
    QTest::addColumn<double>("most"); // share of characters read wrongly
    QTest::newRow("letter") << PageKind::Letter << 0.0 << 0.01;
    QTest::newRow("skewed letter, straightened") << PageKind::Letter << 2.5 << 0.01;
    QTest::newRow("table") << PageKind::Table << 0.0 << 0.02;
    QTest::newRow("certificate under its seal") << PageKind::Certificate << 0.0 << 0.03;
    QTest::newRow("form with leaders") << PageKind::Form << 0.0 << 0.03;
}

void TestOcr::readsVietnamese()
{
    QFETCH(PageKind, kind);
    QFETCH(double, skew);
    QFETCH(double, most);
    const Input page = input(kind, 61, skew);
    Answers answers;
    scanner::OcrProcessPool pool({.processes = 1});
    pool.recognise(page.gray, answers.taker());
    QTRY_COMPARE_WITH_TIMEOUT(answers.all.size(), 1, patience);
    const auto &text = answers.all.first();
    QVERIFY2(text.has_value(), text ? "" : qPrintable(text.error().detail));
    QCOMPARE(text->pixels, page.gray.size());
    const TextScore score = scored(page.lines, plainText(*text));
    qInfo("%.2f %% of %d characters wrong", score.share() * 100, score.characters);
    QVERIFY(score.share() <= most);
    // Heading by columns, rows of a table, who signs after the recipients.
    QCOMPARE(score.misplaced, 0);
    QVERIFY(score.shareInOrder() <= most + 0.005);
    const QStringList read = wordsOf(*text);
    for (const QString &word : read)
        QCOMPARE(word, word.normalized(QString::NormalizationForm_C));
}

void TestOcr::boxesLieOnTheWords()
{
    const Input page = input(PageKind::Letter, 62);
    Answers answers;
    scanner::OcrProcessPool pool({.processes = 1});
    pool.recognise(page.gray, answers.taker());
    QTRY_COMPARE_WITH_TIMEOUT(answers.all.size(), 1, patience);
    QVERIFY(answers.all.first().has_value());
    int onInk = 0;
    int words = 0;
    for (const auto &line : answers.all.first()->lines) {
        for (const auto &word : line) {
            ++words;
            const QRect box = word.box.toRect();
            QVERIFY(page.gray.rect().contains(box));
            const int y = box.center().y();
            const uchar *dots = page.gray.constScanLine(y);
            onInk += std::any_of(dots + box.left(), dots + box.right(),
                                 [](uchar tone) { return tone < 120; })
                         ? 1
                         : 0;
        }
    }
    QVERIFY(words > 100);
    QVERIFY(onInk * 100 >= words * 97);
}

void TestOcr::aKilledChildCostsOnePage()
{
    const Input page = input(PageKind::Letter, 63);
    Answers answers;
    scanner::OcrProcessPool pool({.processes = 1});
    for (int i = 0; i < 3; ++i)
        pool.recognise(page.gray, answers.taker());
    QTRY_COMPARE_WITH_TIMEOUT(ocrChildren().size(), 1, patience);
    ::kill(pid_t(ocrChildren().first()), SIGKILL);
    QTRY_COMPARE_WITH_TIMEOUT(answers.all.size(), 3, patience);
    QVERIFY(!answers.all[0].has_value());
    QCOMPARE(answers.all[0].error().key, u"ocr.failed"_s);
    QVERIFY(answers.all[1].has_value());
    QVERIFY(answers.all[2].has_value());
    QVERIFY(recall(page.words, wordsOf(*answers.all[2])) > 0.9);
}

void TestOcr::aSlowPageIsGivenUp()
{
    const Input page = input(PageKind::Letter, 63);
    Answers answers;
    scanner::OcrProcessPool pool({.processes = 1, .pageLimit = 50ms});
    pool.recognise(page.gray, answers.taker());
    QTRY_COMPARE_WITH_TIMEOUT(answers.all.size(), 1, patience);
    QVERIFY(!answers.all[0].has_value());
    QCOMPARE(answers.all[0].error().key, u"ocr.failed"_s);
    QVERIFY(answers.all[0].error().detail.contains(u"too long"_s));
    QTRY_VERIFY(ocrChildren().isEmpty());
}

void TestOcr::cancelledPagesAreAnsweredOnce()
{
    const Input page = input(PageKind::Letter, 63);
    Answers answers;
    scanner::OcrProcessPool pool({.processes = 2});
    QList<scanner::OcrProcessPool::Ticket> tickets;
    for (int i = 0; i < 6; ++i)
        tickets.append(pool.recognise(page.gray, answers.taker()));
    QTRY_COMPARE_WITH_TIMEOUT(ocrChildren().size(), 2, patience);
    for (const auto ticket : std::as_const(tickets))
        pool.cancel(ticket);
    QVERIFY(answers.all.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(answers.all.size(), 6, patience);
    for (const auto &answer : answers.all) {
        QVERIFY(!answer.has_value());
        QCOMPARE(answer.error().key, u"ocr.cancelled"_s);
    }
    pool.recognise(page.gray, answers.taker()); // it works on afterwards
    QTRY_COMPARE_WITH_TIMEOUT(answers.all.size(), 7, patience);
    QVERIFY(answers.all.last().has_value());
}

void TestOcr::oneCancelledPageCostsNoOtherOne()
{
    const Input page = input(PageKind::Letter, 63);
    scanner::OcrProcessPool pool({.processes = 1});
    Answers read;
    Answers waiting;
    Answers last;
    const auto first = pool.recognise(page.gray, read.taker());
    const auto second = pool.recognise(page.gray, waiting.taker());
    pool.recognise(page.gray, last.taker());
    QTRY_COMPARE_WITH_TIMEOUT(ocrChildren().size(), 1, patience);
    const qint64 child = ocrChildren().first();
    pool.cancel(second);
    QTRY_COMPARE(waiting.all.size(), 1);
    QCOMPARE(waiting.all.first().error().key, u"ocr.cancelled"_s);
    pool.cancel(first);
    QTRY_COMPARE_WITH_TIMEOUT(read.all.size(), 1, patience);
    QCOMPARE(read.all.first().error().key, u"ocr.cancelled"_s);
    QTRY_VERIFY(!ocrChildren().contains(child)); // it works no more on what nobody wants
    QTRY_COMPARE_WITH_TIMEOUT(last.all.size(), 1, patience);
    QVERIFY(last.all.first().has_value());
    pool.cancel(first); // answered long ago
    QCOMPARE(read.all.size(), 1);
}

void TestOcr::tellsThatTheProgramIsMissing()
{
    Answers answers;
    scanner::OcrProcessPool pool({.program = u"/nonexistent/motcua-ocr"_s, .processes = 1});
    const QImage gray = input(PageKind::NumberOnly, 1).gray;
    pool.recognise(gray, answers.taker());
    pool.recognise(gray, answers.taker());
    QTRY_COMPARE(answers.all.size(), 2);
    QCOMPARE(answers.all[0].error().key, u"ocr.failed"_s);
    QCOMPARE(answers.all[1].error().key, u"ocr.failed"_s);
}

void TestOcr::everyPictureIsAnswered_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("dpi");
    QTest::addColumn<int>("tone");
    QTest::newRow("330 × 400 dots as a sheet") << QSize(330, 400) << 34.2 << 255;
    QTest::newRow("a stamp") << QSize(400, 400) << 4800.0 << 255;
    QTest::newRow("black") << QSize(330, 400) << 300.0 << 0;
    QTest::newRow("one dot") << QSize(1, 1) << 300.0 << 255;
}

void TestOcr::everyPictureIsAnswered()
{
    QFETCH(QSize, size);
    QFETCH(double, dpi);
    QFETCH(int, tone);
    QImage page(size, QImage::Format_Grayscale8);
    page.fill(tone);
    page.setDotsPerMeterX(qRound(dpi / 0.0254));
    page.setDotsPerMeterY(qRound(dpi / 0.0254));
    Answers answers;
    scanner::OcrProcessPool pool({.processes = 1});
    pool.recognise(page, answers.taker());
    QTRY_COMPARE_WITH_TIMEOUT(answers.all.size(), 1, patience);
    QVERIFY2(answers.all.first().has_value(), "its child ended");
    QVERIFY(answers.all.first()->isEmpty());
}

void TestOcr::neverAnswersDuringTheCall()
{
    Answers answers;
    scanner::OcrProcessPool pool({.program = u"/nonexistent/motcua-ocr"_s, .processes = 1});
    pool.recognise(QImage(), answers.taker());
    QVERIFY(answers.all.isEmpty());
    QTRY_COMPARE(answers.all.size(), 1);
    QVERIFY(!answers.all.first().has_value());
}

} // namespace motcua::tests
