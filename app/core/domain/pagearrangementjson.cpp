#include "app/core/domain/pagearrangementjson.h"

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

QJsonObject idJson(const PageId &id)
{
    return {{u"session"_s, id.session.value}, {u"number"_s, id.number}};
}

PageId idFrom(const QJsonObject &json)
{
    return {{json[u"session"_s].toString()}, json[u"number"_s].toInt()};
}

QJsonObject pageJson(const ArrangedPage &page)
{
    QJsonObject json = idJson(page.id);
    const PageEdit &edit = page.edit;
    if (edit.turn != 0)
        json[u"turn"_s] = edit.turn;
    if (edit.mirrored)
        json[u"mirrored"_s] = true;
    if (!edit.crop.isNull())
        json[u"crop"_s] =
            QJsonArray{edit.crop.x(), edit.crop.y(), edit.crop.width(), edit.crop.height()};
    if (!edit.straighten)
        json[u"straighten"_s] = false;
    if (edit.kept)
        json[u"kept"_s] = true;
    if (page.startsDocument)
        json[u"startsDocument"_s] = true;
    return json;
}

QJsonObject binnedJson(const BinnedPage &binned)
{
    QJsonObject json{{u"component"_s, binned.component},
                     {u"page"_s, pageJson(binned.page)},
                     {u"passedOn"_s, binned.passedOn}};
    if (binned.before)
        json[u"before"_s] = idJson(*binned.before);
    return json;
}

/// A share that sticks out by no more than rounding is meant to end at the edge.
std::optional<QRectF> cropFrom(const QJsonArray &json)
{
    constexpr double tolerance = 1e-6;
    if (json.size() != 4)
        return QRectF();
    const QRectF crop(json[0].toDouble(), json[1].toDouble(), json[2].toDouble(),
                      json[3].toDouble());
    const QRectF page(0, 0, 1, 1);
    if (page.contains(crop) && crop.isValid())
        return crop;
    if (!crop.isValid() ||
        !page.adjusted(-tolerance, -tolerance, tolerance, tolerance).contains(crop))
        return std::nullopt;
    return crop.intersected(page);
}

std::optional<ArrangedPage> pageFrom(const QJsonObject &json)
{
    ArrangedPage page;
    page.id = idFrom(json);
    page.edit.turn = json[u"turn"_s].toInt();
    page.edit.mirrored = json[u"mirrored"_s].toBool();
    page.edit.straighten = json[u"straighten"_s].toBool(true);
    page.edit.kept = json[u"kept"_s].toBool();
    page.startsDocument = json[u"startsDocument"_s].toBool();
    const auto crop = cropFrom(json[u"crop"_s].toArray());
    page.edit.crop = crop.value_or(QRectF());
    const bool isWhole = !page.id.session.isNull() && page.id.number > 0 &&
                         page.edit.turn % 90 == 0 && page.edit.turn >= 0 && page.edit.turn < 360 &&
                         crop;
    return isWhole ? std::optional(page) : std::nullopt;
}

} // namespace

QJsonObject toJson(const PageArrangement &arrangement)
{
    QJsonArray piles;
    for (const Pile &pile : arrangement.piles) {
        QJsonArray pages;
        for (const ArrangedPage &page : pile.pages)
            pages.append(pageJson(page));
        piles.append(QJsonObject{{u"component"_s, pile.component}, {u"pages"_s, pages}});
    }
    QJsonArray bin;
    for (const BinnedPage &binned : arrangement.bin)
        bin.append(binnedJson(binned));
    return {{u"piles"_s, piles}, {u"bin"_s, bin}};
}

kernel::Result<PageArrangement> pageArrangementFrom(const QJsonObject &json)
{
    const auto damaged = [] {
        return kernel::failure(kernel::ErrorKind::Refused, u"draft.damaged"_s, {},
                               u"a page of the arrangement"_s);
    };
    PageArrangement arrangement;
    const auto take = [&](const QJsonObject &object) -> std::optional<ArrangedPage> {
        const auto page = pageFrom(object);
        return page && !arrangement.contains(page->id) ? page : std::nullopt;
    };
    for (const QJsonValue &value : json[u"piles"_s].toArray()) {
        const QString component = value[u"component"_s].toString();
        if (!arrangement.pagesOf(component).isEmpty())
            return damaged();
        arrangement.piles.append({component, {}});
        auto &pages = arrangement.piles.last().pages;
        for (const QJsonValue &entry : value[u"pages"_s].toArray()) {
            const auto page = take(entry.toObject());
            if (!page)
                return damaged();
            pages.append(*page);
        }
        if (!pages.isEmpty())
            pages.first().startsDocument = true;
    }
    for (const QJsonValue &value : json[u"bin"_s].toArray()) {
        const auto page = take(value[u"page"_s].toObject());
        if (!page)
            return damaged();
        BinnedPage binned{value[u"component"_s].toString(), *page, {}, false};
        if (value[u"before"_s].isObject()) {
            binned.before = idFrom(value[u"before"_s].toObject());
            binned.passedOn = value[u"passedOn"_s].toBool();
        }
        arrangement.bin.append(binned);
    }
    return arrangement;
}

QJsonArray toJson(const PageIds &pages)
{
    QJsonArray json;
    for (const PageId &page : pages)
        json.append(idJson(page));
    return json;
}

PageIds pageIdsFrom(const QJsonArray &json)
{
    PageIds pages;
    for (const QJsonValue &value : json) {
        const PageId page = idFrom(value.toObject());
        if (!page.session.isNull() && page.number > 0)
            pages.append(page);
    }
    return pages;
}

} // namespace motcua::domain
