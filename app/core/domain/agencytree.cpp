#include "app/core/domain/agencytree.h"

#include "app/core/domain/dossiercode.h"
#include "app/core/domain/searchkey.h"

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

std::optional<AdministrativeUnit> unitOn(const QList<AdministrativeUnit> &units,
                                         const QString &code, QDate day)
{
    const auto found = std::find_if(units.begin(), units.end(), [&](const auto &unit) {
        return unit.code == code && unit.isInForce(day);
    });
    return found == units.end() ? std::nullopt : std::optional(*found);
}

/// Its last stretch of life that began before that day, else its first.
std::optional<AdministrativeUnit> nearestUnit(const QList<AdministrativeUnit> &units,
                                              const QString &code, QDate day)
{
    QList<AdministrativeUnit> lives;
    std::copy_if(units.begin(), units.end(), std::back_inserter(lives),
                 [&](const auto &unit) { return unit.code == code; });
    if (lives.isEmpty())
        return std::nullopt;
    std::stable_sort(lives.begin(), lives.end(),
                     [](const auto &a, const auto &b) { return a.validFrom < b.validFrom; });
    const auto begun = std::find_if(lives.rbegin(), lives.rend(), [&](const auto &unit) {
        return !unit.validFrom.isValid() || unit.validFrom <= day;
    });
    return begun == lives.rend() ? lives.first() : *begun;
}

std::optional<AdministrativeUnit> heirOn(const QList<AdministrativeUnit> &units,
                                         const QString &code, QDate day)
{
    QStringList seen{code}; // people can write a circle
    auto one = nearestUnit(units, code, day);
    while (one && !one->isInForce(day)) {
        if (one->successor.isEmpty() || seen.contains(one->successor))
            return std::nullopt;
        seen.append(one->successor);
        one = nearestUnit(units, one->successor, day);
    }
    return one;
}

/// Kinds of territory, and how addresses shorten them.
struct TerritoryKind {
    QLatin1StringView written;
    QLatin1StringView whole;
};
constexpr TerritoryKind territoryKinds[] = {
    {"thanh pho "_L1, {}},
    {"thi tran "_L1, {}},
    {"dac khu "_L1, {}},
    {"thi xa "_L1, {}},
    {"phuong "_L1, {}},
    {"huyen "_L1, {}},
    {"tinh "_L1, {}},
    {"quan "_L1, {}},
    {"xa "_L1, {}},
    {"tp "_L1, "thanh pho "_L1},
    {"tt "_L1, "thi tran "_L1},
    {"tx "_L1, "thi xa "_L1},
    {"p "_L1, "phuong "_L1},
    {"x "_L1, "xa "_L1},
    {"t "_L1, "tinh "_L1},
};

const TerritoryKind *kindOf(const QString &key)
{
    const auto *kind =
        std::find_if(std::begin(territoryKinds), std::end(territoryKinds),
                     [&](const TerritoryKind &one) { return key.startsWith(one.written); });
    return kind == std::end(territoryKinds) ? nullptr : kind;
}

/// Folded, its kind written out: "P. Mẫu" → "phuong mau".
QString territoryKey(const QString &name)
{
    const QString key = searchKey(name);
    const TerritoryKind *kind = kindOf(key);
    return kind && !kind->whole.isEmpty() ? kind->whole + key.sliced(kind->written.size()) : key;
}

/// "phuong mau" → "mau"; a number keeps its kind, for "Phường 1" is no "1".
QString withoutKind(const QString &key)
{
    const TerritoryKind *kind = kindOf(key);
    const QString bare = kind ? key.sliced(kind->written.size()) : key;
    return bare.isEmpty() || bare.front().isDigit() ? key : bare;
}

QString dayText(QDate day) { return day.toString(u"dd/MM/yyyy"_s); }

} // namespace

AgencyTree::AgencyTree(QList<AdministrativeUnit> agencies, QList<AdministrativeUnit> territories)
    : m_agencies(std::move(agencies)), m_territories(std::move(territories))
{
    for (qsizetype i = 0; i < m_territories.size(); ++i) {
        const QString key = territoryKey(m_territories[i].name);
        m_territoryNames.insert(key, i);
        if (const QString bare = withoutKind(key); bare != key)
            m_territoryNames.insert(bare, i);
    }
}

std::optional<AdministrativeUnit> AgencyTree::agency(const QString &code, QDate day) const
{
    return unitOn(m_agencies, code, day);
}

std::optional<AdministrativeUnit> AgencyTree::territory(const QString &code, QDate day) const
{
    return unitOn(m_territories, code, day);
}

std::optional<AdministrativeUnit> AgencyTree::successor(const QString &code, QDate day) const
{
    return heirOn(m_agencies, code, day);
}

std::optional<AdministrativeUnit> AgencyTree::territorySuccessor(const QString &code,
                                                                 QDate day) const
{
    return heirOn(m_territories, code, day);
}

QList<AdministrativeUnit> AgencyTree::territoriesCalled(const QString &name) const
{
    QList<qsizetype> found = m_territoryNames.values(territoryKey(name));
    std::sort(found.begin(), found.end());
    QList<AdministrativeUnit> units;
    for (const qsizetype index : std::as_const(found))
        units.append(m_territories[index]);
    return units;
}

std::optional<AgencyHeading> AgencyTree::heading(const QString &code, QDate day) const
{
    const auto own = agency(code, day);
    if (!own)
        return std::nullopt;
    if (!own->unitName.isEmpty())
        return AgencyHeading{own->unitName, own->name};
    const auto above = agency(own->parent, day);
    return AgencyHeading{own->name, above ? above->name : QString()};
}

std::optional<kernel::Error> AgencyTree::doubt(const QString &code, QDate day) const
{
    const auto said = [](const QString &key, const QStringList &arguments) {
        return kernel::Error{kernel::ErrorKind::Refused, key, arguments, {}};
    };
    if (isEmpty() || code.isEmpty() || agency(code, day))
        return std::nullopt;
    const auto near = nearestUnit(m_agencies, code, day);
    if (!near)
        return said(u"agency.unknown"_s, {code});
    if (near->validFrom.isValid() && day < near->validFrom)
        return said(u"agency.notYet"_s, {code, near->name, dayText(near->validFrom)});
    if (const auto heir = successor(code, day))
        return said(u"agency.ended"_s,
                    {code, near->name, dayText(near->validTo), heir->name, heir->code});
    return said(u"agency.endedAlone"_s, {code, near->name, dayText(near->validTo)});
}

QStringList AgencyTree::related(const QString &code) const
{
    QStringList codes{code};
    for (qsizetype i = 0; i < codes.size(); ++i) // the list grows while it is walked
        for (const AdministrativeUnit &unit : m_agencies)
            if (unit.successor == codes[i] && !codes.contains(unit.code))
                codes.append(unit.code);
    QString heir = code;
    while (!heir.isEmpty()) {
        const auto life = std::find_if(m_agencies.begin(), m_agencies.end(), [&](const auto &unit) {
            return unit.code == heir && !unit.successor.isEmpty();
        });
        heir = life == m_agencies.end() || codes.contains(life->successor) ? QString()
                                                                           : life->successor;
        if (!heir.isEmpty())
            codes.append(heir);
    }
    codes.removeFirst();
    return codes;
}

QStringList AgencyTree::otherTexts(const QString &text) const
{
    const QString typed = normalisedCode(text);
    const qsizetype end = typed.indexOf(u'-');
    const QString code = end < 0 ? typed : typed.first(end);
    QStringList texts = related(code);
    if (end >= 0)
        for (QString &other : texts)
            other += typed.sliced(end);
    return texts;
}

} // namespace motcua::domain
