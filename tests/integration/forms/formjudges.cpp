#include "tests/integration/forms/formjudges.h"

#include <QRegularExpression>

#include <algorithm>
#include <iterator>
#include <memory>

#include <ZXing/ReadBarcode.h>
#include <poppler-qt6.h>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

constexpr double edge = 5;       // mm: what office printers leave white
constexpr double touching = 0.3; // mm: less is a matter of rounding

QString place(const QRectF &box)
{
    return u"(%1; %2 mm)"_s.arg(box.left(), 0, 'f', 1).arg(box.top(), 0, 'f', 1);
}

QString place(const SeenLine &line)
{
    return u"%1 mm, from %2 to %3"_s.arg(line.at, 0, 'f', 1)
        .arg(line.from, 0, 'f', 1)
        .arg(line.to, 0, 'f', 1);
}

bool hasInk(const QImage &picture, const QRect &part)
{
    for (int i = 0; i < part.width() * part.height(); ++i) {
        if (isInk(picture, part.left() + i % part.width(), part.top() + i / part.width()))
            return true;
    }
    return false;
}

bool hasAny(const QList<SeenLine> &lines, double at, double reaching)
{
    return std::any_of(lines.begin(), lines.end(), [&](const SeenLine &line) {
        return qAbs(line.at - at) < 0.7 && line.reaches(reaching);
    });
}

bool isStruck(const QRectF &core, const SeenPage &page)
{
    const auto isAcross = [&](const SeenLine &line) {
        return line.at > core.top() && line.at < core.bottom() &&
               std::min(line.to, core.right()) - std::max(line.from, core.left()) > 1;
    };
    const auto isDown = [&](const SeenLine &line) {
        return line.at > core.left() && line.at < core.right() &&
               std::min(line.to, core.bottom()) - std::max(line.from, core.top()) > 0.5;
    };
    const auto tables = page.tableDown();
    return std::any_of(page.across.begin(), page.across.end(), isAcross) ||
           std::any_of(tables.begin(), tables.end(), isDown);
}

/// The line of print that begins with this word; a gap of 2.5 mm ends it.
QRectF lineFrom(const SeenPage &page, const QRectF &first)
{
    QRectF line = first;
    for (const SeenWord &word : page.words) {
        const bool isLevel = qAbs(word.box.center().y() - first.center().y()) < 1;
        const double gap = word.box.left() - line.right();
        if (isLevel && gap > -1 && gap < 2.5)
            line |= word.box;
    }
    return line;
}

/// "(Ký và ghi rõ họ tên)", "(Ký, ghi rõ họ tên)"
QRectF placeToSign(const SeenPage &page)
{
    const QRectF place = page.boxOf(u"(Ký"_s);
    return place.isEmpty() ? page.boxOf(u"(Ký,"_s) : place;
}

QStringList faultsOfMotto(const SeenPage &page, const QRectF &name)
{
    const QRectF motto = lineFrom(page, page.boxOf(u"Độc"_s));
    if (page.boxOf(u"Độc"_s).isEmpty() || qAbs(motto.center().x() - name.center().x()) > 1)
        return {u"the motto is not centred beneath the state's name"_s};
    const auto rule =
        std::find_if(page.across.begin(), page.across.end(), [&](const SeenLine &line) {
            return line.at > motto.center().y() && line.at < motto.bottom() + 3 &&
                   line.reaches(motto.center().x());
        });
    if (rule == page.across.end())
        return {u"no rule under the motto"_s};
    const double longer = rule->to - rule->from - motto.width();
    if (qAbs(longer) > 1 || qAbs((rule->from + rule->to) / 2 - motto.center().x()) > 1)
        return {u"the rule under the motto is %1 mm longer than it"_s.arg(longer, 0, 'f', 1)};
    return {};
}

QStringList symbolsOn(const QImage &page, ZXing::BarcodeFormat format)
{
    const ZXing::ImageView view(page.constBits(), page.width(), page.height(),
                                ZXing::ImageFormat::Lum, int(page.bytesPerLine()));
    QStringList found;
    for (const auto &result : ZXing::ReadBarcodes(view, ZXing::DecodeHints().setFormats(format)))
        found.append(QString::fromStdString(result.text()));
    return found;
}

/// The operators that draw the pages.
QByteArray drawing(const QByteArray &pdf)
{
    QByteArray all;
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("form", pdf.constData(), size_t(pdf.size()));
    for (QPDFPageObjectHelper &page : QPDFPageDocumentHelper(file).getAllPages()) {
        for (QPDFObjectHandle stream : page.getPageContents()) {
            const auto data = stream.getStreamData();
            all.append(reinterpret_cast<const char *>(data->getBuffer()),
                       qsizetype(data->getSize()));
        }
    }
    return all;
}

} // namespace

QStringList inkAtTheEdge(const SeenPage &page)
{
    const QImage &picture = page.picture;
    const int width = int(edge * seenDotsPerMillimetre);
    const QRect sides[] = {{0, 0, picture.width(), width},
                           {0, picture.height() - width, picture.width(), width},
                           {0, 0, width, picture.height()},
                           {picture.width() - width, 0, width, picture.height()}};
    if (std::any_of(std::begin(sides), std::end(sides),
                    [&](const QRect &side) { return hasInk(picture, side); }))
        return {u"ink nearer than 5 mm to the edge"_s};
    return {};
}

QStringList wordsOffThePage(const SeenPage &page)
{
    QStringList faults;
    const QRectF room(edge, edge, page.size.width() - 2 * edge, page.size.height() - 2 * edge);
    for (const SeenWord &word : page.words) {
        if (!room.contains(word.core()))
            faults.append(u"off the page: %1 %2"_s.arg(word.text, place(word.box)));
    }
    return faults;
}

QStringList wordsOverWords(const SeenPage &page)
{
    QStringList faults;
    for (auto word = page.words.begin(); word != page.words.end(); ++word) {
        const auto other = std::find_if(word + 1, page.words.end(), [&](const SeenWord &next) {
            const QRectF both = next.core() & word->core();
            return both.width() > touching && both.height() > touching;
        });
        if (other != page.words.end())
            faults.append(
                u"over each other: %1, %2 %3"_s.arg(word->text, other->text, place(word->box)));
    }
    return faults;
}

QStringList wordsOverLines(const SeenPage &page)
{
    QStringList faults;
    for (const SeenWord &word : page.words) {
        if (isStruck(word.core(), page))
            faults.append(u"a line through: %1 %2"_s.arg(word.text, place(word.box)));
    }
    return faults;
}

QStringList wordsInPieces(const SeenPage &page)
{
    // No Vietnamese word is without a vowel; "đ" stands for đồng.
    static const QRegularExpression consonants(u"^[bcdghklmnpqrstvx]+$"_s);
    QStringList faults;
    for (const SeenWord &word : page.words) {
        if (consonants.match(word.text).hasMatch())
            faults.append(u"the end of a word: "_s + word.text + place(word.box));
    }
    return faults;
}

QStringList openTables(const SeenPage &page)
{
    QStringList faults;
    const auto across = page.tableAcross();
    const auto down = page.tableDown();
    for (const SeenLine &line : across) {
        if (!hasAny(down, line.from, line.at) || !hasAny(down, line.to, line.at))
            faults.append(u"an open end across: "_s + place(line));
    }
    for (const SeenLine &line : down) {
        if (!hasAny(across, line.from, line.at) || !hasAny(across, line.to, line.at))
            faults.append(u"an open end down: "_s + place(line));
    }
    return faults;
}

QStringList introductionsAlone(const SeenPage &page)
{
    // The foot is beneath the lowest rule of the page.
    double foot = 0;
    for (const SeenLine &line : page.across)
        foot = std::max(foot, line.at);
    const SeenWord *last = nullptr;
    for (const SeenWord &word : page.words) {
        const bool isAbove = word.box.center().y() < foot;
        const double lower = last ? word.box.center().y() - last->box.center().y() : 1;
        if (isAbove && (lower > 0.5 || (lower > -0.5 && word.box.left() > last->box.left())))
            last = &word;
    }
    if (!last || !last->text.endsWith(u':'))
        return {};
    return {u"nothing after it: "_s + last->text + place(last->box)};
}

QStringList headlessTables(const SeenPage &page, const QStringList &heads)
{
    const auto lines = page.tableAcross();
    if (lines.size() < 2)
        return {};
    // The lines come from top to bottom: the first row is between the first two.
    const bool hasHead =
        std::any_of(page.words.begin(), page.words.end(), [&](const SeenWord &word) {
            const double y = word.box.center().y();
            return y > lines[0].at && y < lines[1].at && heads.contains(word.text);
        });
    return hasHead ? QStringList() : QStringList{u"a table without its head, "_s + place(lines[0])};
}

QStringList crookedHeading(const SeenPage &page)
{
    const QRectF first = page.boxOf(u"CỘNG"_s);
    if (first.isEmpty())
        return {u"no heading"_s};
    const double fromX = first.left() - 1;
    const QRectF name = lineFrom(page, first);
    double topLeft = page.size.height();
    QRectF left;
    for (const SeenWord &word : page.words) {
        const bool isBeside = word.box.left() < fromX && word.box.top() < first.bottom() + 6;
        if (!isBeside)
            continue;
        topLeft = std::min(topLeft, word.box.center().y());
        left |= word.box;
    }
    QStringList faults = faultsOfMotto(page, name);
    if (left.isEmpty() || qAbs(topLeft - first.center().y()) > 1)
        faults.append(u"the blocks of the heading do not begin level"_s);
    if (left.right() > first.left() - 1)
        faults.append(u"the blocks of the heading touch"_s);
    return faults;
}

QStringList unnumberedPages(const QList<SeenPage> &pages, bool isDocument)
{
    QStringList faults;
    const auto isNumbered = [&](const SeenPage &page, int number) {
        if (!isDocument)
            return page.text().contains(u"Trang %1/%2"_s.arg(number).arg(pages.size()));
        const QRectF box = page.boxOf(QString::number(number));
        return !box.isEmpty() && box.bottom() < 20 &&
               qAbs(box.center().x() - page.size.width() / 2) < 5;
    };
    for (int i = 1; i < pages.size(); ++i) {
        if (!isNumbered(pages[i], i + 1))
            faults.append(u"no number on page %1"_s.arg(i + 1));
    }
    if (isDocument && !pages.isEmpty() && isNumbered(pages[0], 1))
        faults.append(u"a number on the first page of a document"_s);
    return faults;
}

QStringList tornSignatures(const QList<SeenPage> &pages, const QString &name)
{
    const auto last = std::find_if(pages.rbegin(), pages.rend(), [](const SeenPage &page) {
        return !placeToSign(page).isEmpty();
    });
    if (last == pages.rend())
        return {u"no signatures"_s};
    QStringList faults;
    const QRectF hint = placeToSign(*last);
    const auto count = [&](double from, double to) {
        return std::count_if(last->words.begin(), last->words.end(), [&](const SeenWord &word) {
            return word.box.center().y() > from && word.box.center().y() < to;
        });
    };
    if (count(hint.top() - 7, hint.center().y() - 1) < 2)
        faults.append(u"no title above the place to sign"_s);
    QStringList below;
    for (const SeenWord &word : last->words) {
        if (word.box.top() > hint.bottom())
            below.append(word.text);
    }
    if (!name.isEmpty() && !below.join(u' ').contains(name))
        faults.append(u"the name is not beneath its title"_s);
    // The header ends with "(tiếp theo)"; what is signed stands between it and the title.
    const double header = last->boxOf(u"theo)"_s).bottom();
    if (last != std::prev(pages.rend()) && count(header, hint.top() - 7) == 0)
        faults.append(u"signatures alone on a page"_s);
    return faults;
}

QStringList tornNumbers(const QList<SeenPage> &pages, const QStringList &numbers)
{
    QString all;
    for (const SeenPage &page : pages)
        all += page.text() + u' ';
    QStringList faults;
    for (const QString &number : numbers) {
        if (!all.contains(number))
            faults.append(u"in pieces: "_s + number);
    }
    return faults;
}

QStringList missingLetters(const QByteArray &pdf, const QString &family)
{
    QStringList faults;
    const auto document = Poppler::Document::loadFromData(pdf);
    for (const Poppler::FontInfo &font : document->fonts()) {
        if (!font.name().contains(family))
            faults.append(u"letters of another font: "_s + font.name());
    }
    // The glyph 0 of a font is its box for what it has not.
    static const QRegularExpression missing(u"<(?:[0-9A-Fa-f]{4})*?0000(?:[0-9A-Fa-f]{4})*> Tj"_s);
    if (missing.match(QString::fromLatin1(drawing(pdf))).hasMatch())
        faults.append(u"letters that the font has not"_s);
    return faults;
}

QStringList unreadSymbols(const QByteArray &pdf, const QString &code)
{
    const auto document = Poppler::Document::loadFromData(pdf);
    const std::unique_ptr<Poppler::Page> first(document->page(0));
    const QImage page = first->renderToImage(200, 200).convertToFormat(QImage::Format_Grayscale8);
    QStringList faults;
    if (symbolsOn(page, ZXing::BarcodeFormat::Code128) != QStringList{code})
        faults.append(u"the Code 128 does not say "_s + code);
    const QStringList squares = symbolsOn(page, ZXing::BarcodeFormat::QRCode);
    if (squares.size() != 1 || squares.first().section(u'|', 0, 0) != code)
        faults.append(u"the QR code does not say "_s + code);
    return faults;
}

} // namespace motcua::tests
