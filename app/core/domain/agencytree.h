#pragma once

#include "app/core/kernel/result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QMultiHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace motcua::domain
{

/// An agency (cơ quan) or a unit of the administrative territory (đơn vị hành chính), from the day
/// on which it had this name and place to the last one. One that was renamed or moved below another
/// stands several times under its code.
struct AdministrativeUnit {
    QString code;
    QString name;
    QString shortName; ///< may be empty
    QString unitName;  ///< of the agency's one-stop unit, as headings carry it; may be empty
    QString parent;    ///< code of the one above; empty = none
    QString level;     ///< of an agency, or the kind of a territory; "" = not told
    QString territory; ///< code of an agency's territory; may be empty
    QDate validFrom;   ///< invalid = since ever
    QDate validTo;     ///< the last day; invalid = still
    QString successor; ///< code of the one that took over; may be empty

    [[nodiscard]] bool isInForce(QDate day) const
    {
        return (!validFrom.isValid() || validFrom <= day) && (!validTo.isValid() || day <= validTo);
    }
    bool operator==(const AdministrativeUnit &) const = default;
};

/// The upper left of a paper: what stands above, and the unit that issues; regulation facts §1.2.
struct AgencyHeading {
    QString unit;
    QString parent;
};

/// The agencies of a province and its territory with all that they were before (regulation facts
/// §3.2, §3.3: codes of before 1 July 2025 stay those of old dossiers). A value; an empty one knows
/// nothing and doubts nothing.
class AgencyTree
{
public:
    AgencyTree() = default;
    AgencyTree(QList<AdministrativeUnit> agencies, QList<AdministrativeUnit> territories);

    [[nodiscard]] bool isEmpty() const { return m_agencies.isEmpty(); }
    [[nodiscard]] const QList<AdministrativeUnit> &agencies() const { return m_agencies; }
    [[nodiscard]] const QList<AdministrativeUnit> &territories() const { return m_territories; }

    [[nodiscard]] std::optional<AdministrativeUnit> agency(const QString &code, QDate day) const;
    [[nodiscard]] std::optional<AdministrativeUnit> territory(const QString &code, QDate day) const;
    /// Every life of every territory of that name; the word for its kind ("phường", "tỉnh") may be
    /// left out or shortened, letter case and diacritics do not count.
    [[nodiscard]] QList<AdministrativeUnit> territoriesCalled(const QString &name) const;
    /// The territory that it belongs to on that day, however often territories were merged; nothing
    /// when it is not known or has none.
    [[nodiscard]] std::optional<AdministrativeUnit> territorySuccessor(const QString &code,
                                                                       QDate day) const;
    /// Who has its tasks on that day, however often they were handed on; nothing when it is not
    /// known or none has.
    [[nodiscard]] std::optional<AdministrativeUnit> successor(const QString &code, QDate day) const;
    /// The heading of that day; nothing for an agency that is not known then.
    [[nodiscard]] std::optional<AgencyHeading> heading(const QString &code, QDate day) const;

    /// Is it an agency that may be named on that day? "agency.unknown" [code], "agency.notYet"
    /// [code, name, first day], "agency.ended" [code, name, last day, successor's name, its code],
    /// "agency.endedAlone" [code, name, last day]. Nothing = it is, or the tree is empty.
    [[nodiscard]] std::optional<kernel::Error> doubt(const QString &code, QDate day) const;

    /// What else a search may be for: the same agency's code, or number of a dossier, with the code
    /// of each agency that was merged into it or took it over.
    [[nodiscard]] QStringList otherTexts(const QString &text) const;

    bool operator==(const AgencyTree &) const = default;

private:
    [[nodiscard]] QStringList related(const QString &code) const;

    QList<AdministrativeUnit> m_agencies;
    QList<AdministrativeUnit> m_territories;
    QMultiHash<QString, qsizetype> m_territoryNames; // folded name → index
};

} // namespace motcua::domain
