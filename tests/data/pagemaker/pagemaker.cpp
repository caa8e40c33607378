#include "tests/data/pagemaker/kinds.h"
#include "tests/data/pagemaker/page.h"
#include "tests/data/pagemaker/wear.h"

#include <QJsonArray>
#include <QTransform>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace motcua::pagemaker
{

namespace
{

struct Kind {
    PageKind kind;
    QLatin1StringView name;
    void (*draw)(Sheet &);
    bool colour;
    bool shaded;
};

const std::array<Kind, 12> kinds = {{
    {PageKind::Letter, "letter"_L1, drawLetter, false, false},
    {PageKind::Form, "form"_L1, drawForm, true, false},
    {PageKind::Table, "table"_L1, drawTable, false, false},
    {PageKind::Register, "register"_L1, drawRegister, false, false},
    {PageKind::Certificate, "certificate"_L1, drawCertificate, true, false},
    {PageKind::IdCopy, "idcopy"_L1, drawIdCopy, false, true},
    {PageKind::Pencil, "pencil"_L1, drawPencil, false, true},
    {PageKind::NumberOnly, "number"_L1, drawNumberOnly, false, false},
    {PageKind::OneLine, "oneline"_L1, drawOneLine, false, false},
    {PageKind::StampOnly, "stamp"_L1, drawStampOnly, true, false},
    {PageKind::RuledForm, "ruled"_L1, drawRuledForm, false, false},
    {PageKind::Blank, "blank"_L1, nullptr, false, false},
}};

const Kind &entry(PageKind kind)
{
    return *std::find_if(kinds.begin(), kinds.end(), [kind](auto &k) { return k.kind == kind; });
}

struct Drawn {
    QImage ink;
    QStringList lines;
    QList<TrueWord> words;
};

Drawn draw(PageKind kind, int dpi, quint32 seed, double skewDegrees)
{
    const double scale = dpi / 72.0;
    QImage ink(qRound(Sheet::width * scale), qRound(Sheet::height * scale), QImage::Format_RGB32);
    ink.fill(Qt::white);
    QPainter painter(&ink);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(scale, scale);
    painter.translate(Sheet::width / 2, Sheet::height / 2);
    painter.rotate(skewDegrees);
    painter.translate(-Sheet::width / 2, -Sheet::height / 2);
    Sheet sheet(painter, seed);
    if (entry(kind).draw)
        entry(kind).draw(sheet);
    painter.end();
    ink.setDotsPerMeterX(qRound(dpi / 0.0254));
    ink.setDotsPerMeterY(qRound(dpi / 0.0254));
    return {ink, sheet.lines(), sheet.words()};
}

} // namespace

MadePage makePage(const PageOrder &order)
{
    const auto drawn = draw(order.kind, order.dpi, order.seed, order.wear.skewDegrees);
    QImage behind;
    if (order.wear.bleed > 0)
        behind = draw(PageKind::Letter, order.dpi, order.seed + 1000, order.wear.skewDegrees).ink;
    QImage image = worn(drawn.ink, behind, order.wear, order.seed);
    if (order.turned != 0)
        image = image.transformed(QTransform().rotate(order.turned));
    const Kind &kind = entry(order.kind);
    return {image,
            {order.kind, drawn.lines, drawn.words, order.wear.skewDegrees, order.turned,
             order.kind == PageKind::Blank, kind.colour, kind.shaded}};
}

Wear everydayWear(quint32 seed, double maxSkew)
{
    static const std::array<QColor, 5> papers = {QColor(252, 252, 250), QColor(246, 247, 248),
                                                 QColor(248, 244, 234), QColor(214, 212, 204),
                                                 QColor(232, 230, 226)}; // the last two: recycled
    QRandomGenerator random(seed * 7919 + 17);
    Wear wear;
    wear.skewDegrees = (random.generateDouble() * 2 - 1) * maxSkew;
    wear.paper = papers[random.bounded(5)];
    wear.noise = 2 + random.generateDouble() * 4;
    wear.dust = random.bounded(40);
    wear.bleed = random.bounded(3) == 0 ? 0.04 + random.generateDouble() * 0.1 : 0;
    wear.holes = random.bounded(4) == 0;
    wear.darkEdge = random.bounded(4) == 0;
    wear.unevenLight = random.bounded(3) == 0;
    return wear;
}

QString kindName(PageKind kind) { return entry(kind).name; }

std::optional<PageKind> kindNamed(QStringView name)
{
    const auto found =
        std::find_if(kinds.begin(), kinds.end(), [name](auto &k) { return k.name == name; });
    return found == kinds.end() ? std::nullopt : std::optional(found->kind);
}

QJsonObject toJson(const PageTruth &truth)
{
    return {{u"kind"_s, kindName(truth.kind)},
            {u"lines"_s, QJsonArray::fromStringList(truth.lines)},
            {u"skewDegrees"_s, truth.skewDegrees},
            {u"turned"_s, truth.turned},
            {u"blank"_s, truth.blank},
            {u"colour"_s, truth.colour},
            {u"shaded"_s, truth.shaded}};
}

} // namespace motcua::pagemaker
