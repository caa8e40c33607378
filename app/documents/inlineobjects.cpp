#include "app/documents/inlineobjects.h"

#include "app/core/kernel/units.h"
#include "app/documents/barcode.h"

#include <QAbstractTextDocumentLayout>
#include <QPainter>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTextImageFormat>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

namespace
{

constexpr double smallestQrModule = 0.33; // mm, safe for hand-held readers on A5
constexpr int qrQuietModules = 4;         // ISO/IEC 18004 §5.3.8
constexpr int code128QuietModules = 10;   // ISO/IEC 15417 §4.6
constexpr double ruleMillimetres = 0.2;
constexpr double mostMillimetres = 1000; // of anything: more than any paper

/// The parsed source of an <img>.
struct Wish {
    QString kind;
    double first = 0;
    double second = 0;
};

Wish parsed(const QString &source)
{
    static const QRegularExpression form(
        u"^(qr|code128|rule|dots|box|space):([0-9.]+)(?:x([0-9.]+))?$"_s);
    const auto match = form.match(source);
    if (!match.hasMatch())
        return {};
    const auto size = [&match](int which) {
        return std::min(match.captured(which).toDouble(), mostMillimetres);
    };
    return {match.captured(1), size(2), size(3)};
}

/// Level M where its modules stay big enough in `width` mm, else L.
std::optional<Barcode> fittedQr(const QString &text, double width)
{
    auto code = qrCode(text, QrLevel::M);
    const bool isFine =
        code && width / (code->modules.width() + 2 * qrQuietModules) >= smallestQrModule;
    return isFine ? code : qrCode(text, QrLevel::L);
}

QSizeF millimetres(const Wish &wish, const QString &code128Text)
{
    if (wish.kind == "qr"_L1)
        return {wish.first, wish.first};
    if (wish.kind == "code128"_L1) {
        const auto code = code128(code128Text);
        return code ? QSizeF((code->modules.width() + 2 * code128QuietModules) * wish.first,
                             wish.second)
                    : QSizeF();
    }
    if (wish.kind == "rule"_L1)
        return {wish.first, 1.2};
    if (wish.kind == "dots"_L1)
        return {wish.first, wish.second};
    if (wish.kind == "box"_L1)
        return {2.8, 2.8};
    return {0.1, wish.first}; // space
}

void drawBars(QPainter &painter, const Barcode &code, const QRectF &place)
{
    const double x = place.width() / code.modules.width();
    const double y = place.height() / code.modules.height();
    for (const QRect &bar : code.bars)
        painter.fillRect(QRectF(place.left() + bar.left() * x, place.top() + bar.top() * y,
                                bar.width() * x, bar.height() * y),
                         Qt::black);
}

/// Dots as a typesetter's leader: round, a little over a millimetre apart.
void drawDots(QPainter &painter, const QRectF &place, double millimetre)
{
    const double dot = 0.28 * millimetre;
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    for (double x = place.left(); x + dot <= place.right(); x += 1.1 * millimetre)
        painter.drawEllipse(QRectF(x, place.bottom() - 2 * dot, dot, dot));
}

void drawBox(QPainter &painter, const QRectF &place, bool isCrossed, double millimetre)
{
    const double line = 0.25 * millimetre;
    painter.setPen(QPen(Qt::black, line));
    const QRectF square = place.adjusted(line, line, -line, -line);
    painter.drawRect(square);
    if (isCrossed) {
        painter.setPen(QPen(Qt::black, 2 * line));
        painter.drawLine(square.topLeft(), square.bottomRight());
        painter.drawLine(square.topRight(), square.bottomLeft());
    }
}

QString sourceOf(const QTextFormat &format) { return format.toImageFormat().name(); }

} // namespace

InlineObjects::InlineObjects(QString qrText, QString code128Text)
    : m_qrText(std::move(qrText)), m_code128Text(std::move(code128Text))
{
}

bool InlineObjects::isKnown(const QString &source)
{
    static const QRegularExpression field(u"\\{\\{.*?\\}\\}"_s);
    static const QRegularExpression form(u"^(qr|code128|rule|dots|box|space):[0-9.x]+$"_s);
    return form.match(QString(source).replace(field, u"0"_s)).hasMatch();
}

QSizeF InlineObjects::intrinsicSize(QTextDocument *document, int, const QTextFormat &format)
{
    const double dots = document->documentLayout()->paintDevice()->logicalDpiX();
    const Wish wish = parsed(sourceOf(format));
    QSizeF size = millimetres(wish, m_code128Text) * dots / kernel::millimetresPerInch;
    if (wish.first <= 0 && (wish.kind == "rule"_L1 || wish.kind == "dots"_L1))
        size.setWidth(document->textWidth());
    return size;
}

void InlineObjects::drawObject(QPainter *painter, const QRectF &place, QTextDocument *document, int,
                               const QTextFormat &format)
{
    const Wish wish = parsed(sourceOf(format));
    const double millimetre =
        document->documentLayout()->paintDevice()->logicalDpiX() / kernel::millimetresPerInch;
    painter->save();
    if (wish.kind == "qr"_L1) {
        if (const auto code = fittedQr(m_qrText, wish.first)) {
            const double quiet =
                place.width() * qrQuietModules / (code->modules.width() + 2 * qrQuietModules);
            drawBars(*painter, *code, place.adjusted(quiet, quiet, -quiet, -quiet));
        }
    } else if (wish.kind == "code128"_L1) {
        if (const auto code = code128(m_code128Text)) {
            const double quiet = code128QuietModules * wish.first * millimetre;
            drawBars(*painter, *code, place.adjusted(quiet, 0, -quiet, 0));
        }
    } else if (wish.kind == "rule"_L1) {
        painter->setPen(QPen(Qt::black, ruleMillimetres * millimetre));
        const double y = place.center().y();
        painter->drawLine(QPointF(place.left(), y), QPointF(place.right(), y));
    } else if (wish.kind == "dots"_L1) {
        drawDots(*painter, place, millimetre);
    } else if (wish.kind == "box"_L1) {
        drawBox(*painter, place, wish.first > 0, millimetre);
    }
    painter->restore();
}

} // namespace motcua::documents
