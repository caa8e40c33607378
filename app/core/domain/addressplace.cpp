#include "app/core/domain/addressplace.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

/// A street may be called like a commune: only the last parts name territories.
constexpr qsizetype mostParts = 4;

/// The last parts of an address, its end first.
QStringList partsFromEnd(const QString &address)
{
    QStringList parts;
    const QStringList all = address.split(u',', Qt::SkipEmptyParts);
    for (auto part = all.crbegin(); part != all.crend() && parts.size() < mostParts; ++part)
        parts.append(part->simplified());
    return parts;
}

/// Its code and those of all above it, at any time.
QStringList chainOf(const AdministrativeUnit &unit, const AgencyTree &tree)
{
    QStringList chain{unit.code};
    QString above = unit.parent;
    while (!above.isEmpty() && !chain.contains(above)) {
        chain.append(above);
        const auto parent = std::find_if(
            tree.territories().begin(), tree.territories().end(), [&](const auto &one) {
                return one.code == above && (!unit.validFrom.isValid() || !one.validTo.isValid() ||
                                             unit.validFrom <= one.validTo);
            });
        above = parent == tree.territories().end() ? QString() : parent->parent;
    }
    return chain;
}

/// Those in force that day, else all.
QList<AdministrativeUnit> preferInForce(const QList<AdministrativeUnit> &units, QDate day)
{
    QList<AdministrativeUnit> living;
    std::copy_if(units.begin(), units.end(), std::back_inserter(living),
                 [day](const auto &unit) { return unit.isInForce(day); });
    return living.isEmpty() ? units : living;
}

/// The one that is meant; of several lives of one territory the last.
std::optional<AdministrativeUnit> onlyOne(const QList<AdministrativeUnit> &units, QDate day)
{
    const QList<AdministrativeUnit> preferred = preferInForce(units, day);
    if (preferred.isEmpty())
        return std::nullopt;
    const bool isOne = std::all_of(preferred.begin(), preferred.end(), [&](const auto &unit) {
        return unit.code == preferred.first().code;
    });
    return isOne ? std::optional(preferred.last()) : std::nullopt;
}

class AddressReader
{
public:
    AddressReader(const AgencyTree &tree, QDate day) : m_tree(tree), m_day(day) {}

    void readProvince(const QString &part)
    {
        m_province = onlyOne(called(part, u"province"_s, {}), m_day);
        if (!m_province)
            return;
        m_inside = {m_province->code};
        if (const auto heir = m_tree.territorySuccessor(m_province->code, m_day))
            m_inside.append(heir->code);
    }
    void readCommune(const QString &part)
    {
        if (!m_commune)
            m_commune = onlyOne(called(part, u"commune"_s, m_inside), m_day);
    }
    [[nodiscard]] bool hasProvince() const { return m_province.has_value(); }

    [[nodiscard]] AddressPlace place() const
    {
        AddressPlace place;
        take(m_commune, place.communeCode, place);
        take(m_province, place.provinceCode, place);
        if (place.provinceCode.isEmpty() && !place.communeCode.isEmpty() && !m_province)
            place.provinceCode = provinceOf(*m_commune);
        return place;
    }

private:
    [[nodiscard]] QList<AdministrativeUnit> called(const QString &name, const QString &level,
                                                   const QStringList &inside) const
    {
        QList<AdministrativeUnit> units = m_tree.territoriesCalled(name);
        units.removeIf([&](const AdministrativeUnit &unit) {
            const QStringList chain = chainOf(unit, m_tree);
            const bool isInside = inside.isEmpty() ||
                                  std::any_of(inside.begin(), inside.end(), [&](const auto &code) {
                                      return chain.contains(code);
                                  });
            return unit.level != level || !isInside;
        });
        return units;
    }

    void take(const std::optional<AdministrativeUnit> &unit, QString &code,
              AddressPlace &place) const
    {
        if (!unit)
            return;
        if (unit->isInForce(m_day)) {
            code = unit->code;
            return;
        }
        const QString lastDay = unit->validTo.toString(u"dd/MM/yyyy"_s);
        const auto heir = m_tree.territorySuccessor(unit->code, m_day);
        const QString key = heir ? u"address.ended"_s : u"address.endedAlone"_s;
        QStringList told{unit->name, lastDay};
        if (heir)
            told.append(heir->name);
        place.doubts.append({kernel::ErrorKind::Refused, key, told, {}});
    }

    [[nodiscard]] QString provinceOf(const AdministrativeUnit &commune) const
    {
        for (const QString &code : chainOf(commune, m_tree)) {
            const auto above = m_tree.territory(code, m_day);
            if (above && above->level == "province"_L1)
                return code;
        }
        return {};
    }

    const AgencyTree &m_tree;
    QDate m_day;
    std::optional<AdministrativeUnit> m_province;
    std::optional<AdministrativeUnit> m_commune;
    QStringList m_inside; // codes that the commune must belong to; empty = any
};

} // namespace

AddressPlace placeIn(const QString &address, const AgencyTree &tree, QDate day)
{
    AddressReader reader(tree, day);
    if (tree.territories().isEmpty())
        return {};
    QStringList parts = partsFromEnd(address);
    if (!parts.isEmpty())
        reader.readProvince(parts.first());
    if (reader.hasProvince())
        parts.removeFirst();
    else // what ends with a province of others is none of ours
        parts = parts.first(std::min<qsizetype>(parts.size(), 1));
    for (const QString &part : std::as_const(parts))
        reader.readCommune(part);
    return reader.place();
}

} // namespace motcua::domain
