#include "app/core/domain/catalogueupdate.h"

#include "app/core/domain/cataloguecollector.h"
#include "app/core/domain/procedurejson.h"

#include <QHash>
#include <QJsonObject>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

using Step = CatalogueLine::Step;

bool isInForce(const Procedure &version, QDate day)
{
    // An invalid day lies before every other.
    return version.validFrom <= day && (!version.validTo.isValid() || day <= version.validTo);
}

/// As the store picks: the office's before an example, then the one that began last.
bool countsBefore(const Procedure &a, const Procedure &b)
{
    if (a.illustrative != b.illustrative)
        return b.illustrative;
    return a.validFrom != b.validFrom ? a.validFrom > b.validFrom : a.version > b.version;
}

/// The keys of `a` that `b` has otherwise; what a version is called and when it counts aside.
QList<FieldChange> differences(const Procedure &a, const Procedure &b)
{
    static const QSet<QString> ofTheVersion{u"version"_s, u"validFrom"_s, u"illustrative"_s};
    const QJsonObject before = toJson(a);
    const QJsonObject after = toJson(b);
    QList<FieldChange> found;
    for (auto it = after.begin(); it != after.end(); ++it)
        if (!ofTheVersion.contains(it.key()) && before.value(it.key()) != it.value())
            found.append({it.key(), before.value(it.key()), it.value()});
    return found;
}

QStringList fieldNames(const QList<FieldChange> &changes)
{
    QStringList fields;
    for (const FieldChange &change : changes)
        fields.append(change.field);
    return fields;
}

/// One pull while it is reckoned.
class Pull
{
public:
    Pull(const QList<ToldProcedure> &told, const QList<Procedure> &stored, QDate today)
        : m_told(told), m_today(today), m_version(u"iGate "_s + today.toString(Qt::ISODate))
    {
        for (const Procedure &version : stored)
            m_stored[version.code].append(version);
        for (QList<Procedure> &versions : m_stored)
            std::sort(versions.begin(), versions.end(), countsBefore);
        for (const ToldProcedure &one : told)
            if (!isOver(one))
                m_open.insert(one.procedure.code);
    }

    [[nodiscard]] CatalogueUpdate run()
    {
        for (const ToldProcedure &one : m_told)
            isOver(one) ? close(one) : take(one);
        noteUntold();
        judge();
        m_update.inForce = std::count_if(
            m_stored.begin(), m_stored.end(),
            [this](const QList<Procedure> &versions) { return current(versions) != nullptr; });
        return std::move(m_update);
    }

private:
    /// What a line brings if its new version is good.
    struct Pending {
        CatalogueLine line;
        Procedure version;
        QList<Procedure> ended;
    };

    [[nodiscard]] bool isOver(const ToldProcedure &one) const
    {
        const QDate end = one.procedure.validTo;
        return one.isClosed || (end.isValid() && end < m_today);
    }

    [[nodiscard]] const Procedure *current(const QList<Procedure> &versions) const
    {
        const auto found = std::find_if(versions.begin(), versions.end(), [this](const auto &one) {
            return isInForce(one, m_today);
        });
        return found == versions.end() ? nullptr : &*found;
    }

    /// The last day of a version that ends on `last`; nothing when it ends before, or begins
    /// after today.
    [[nodiscard]] QList<Procedure> ending(const QString &code, QDate last) const
    {
        QList<Procedure> changed;
        for (Procedure version : m_stored.value(code)) {
            const QDate end = std::max(version.validFrom, last);
            const bool isLonger = !version.validTo.isValid() || version.validTo > end;
            if (version.validFrom > m_today || !isLonger)
                continue;
            version.validTo = end;
            changed.append(version);
        }
        return changed;
    }

    void close(const ToldProcedure &one)
    {
        const QString &code = one.procedure.code;
        const QList<Procedure> versions = m_stored.value(code);
        const Procedure *inForce = current(versions);
        // The same procedure may be listed twice: as it was, closed, and as it is.
        if (!inForce || m_open.contains(code) || m_ended.contains(code))
            return;
        const QDate yesterday = m_today.addDays(-1);
        const QDate told = one.procedure.validTo;
        const QDate last = told.isValid() ? std::min(told, yesterday) : yesterday;
        m_ended.insert(code);
        m_update.toStore += ending(code, last);
        m_update.lines.append({.step = Step::Ended,
                               .code = code,
                               .name = inForce->name,
                               .day = std::max(inForce->validFrom, last)});
        ++m_update.ended;
    }

    [[nodiscard]] QDate beginning(const Procedure &server, const Procedure *before) const
    {
        if (!before)
            return server.validFrom;
        if (before->version == m_version)
            return before->validFrom; // pulled today already
        if (before->illustrative || server.validFrom > before->validFrom)
            return server.validFrom;
        return std::max(m_today, before->validFrom.addDays(1));
    }

    void take(const ToldProcedure &one)
    {
        const QList<Procedure> versions = m_stored.value(one.procedure.code);
        const Procedure *inForce = current(versions);
        const Procedure *before = inForce || versions.isEmpty() ? inForce : &versions.first();
        Pending pending{.line = {.code = one.procedure.code, .name = one.procedure.name},
                        .version = before ? withOfficesOwn(one, *before) : one.procedure,
                        .ended = {}};
        CatalogueLine &line = pending.line;
        Procedure &version = pending.version;
        version.illustrative = false;
        version.version = m_version;
        if (inForce && !version.validTo.isValid())
            version.validTo = inForce->validTo;
        line.kept = fieldNames(differences(one.procedure, version));
        line.kept.removeAll(u"validTo"_s);
        line.wasExample = before && before->illustrative && !line.kept.isEmpty();
        line.limitProse = one.limitProse;
        line.limit = version.limit;
        for (const FeeDefinition &fee : std::as_const(version.fees))
            if (one.untoldAmounts.contains(fee.code))
                line.unpriced.append(fee.name);
        line.changes = inForce ? differences(*inForce, version) : QList<FieldChange>();
        if (inForce && line.changes.isEmpty() && !inForce->illustrative) {
            m_update.lines.append(line);
            return;
        }
        version.validFrom = beginning(one.procedure, inForce ? inForce : before);
        line.step = inForce ? Step::Changed : Step::Added;
        line.day = version.validFrom;
        // Else the one before would count again on the day after the new one ends.
        if (inForce && !inForce->illustrative && version.validFrom.isValid())
            pending.ended = superseded(version);
        m_pending.append(pending);
    }

    [[nodiscard]] QList<Procedure> superseded(const Procedure &version) const
    {
        QList<Procedure> changed = ending(version.code, version.validFrom.addDays(-1));
        changed.removeIf([&](const Procedure &other) {
            return other.version == version.version || other.validFrom >= version.validFrom;
        });
        return changed;
    }

    void noteUntold()
    {
        QSet<QString> told;
        for (const ToldProcedure &one : m_told)
            told.insert(one.procedure.code);
        QStringList codes = m_stored.keys();
        codes.sort();
        for (const QString &code : std::as_const(codes)) {
            const QList<Procedure> versions = m_stored.value(code);
            if (const Procedure *inForce = current(versions); inForce && !told.contains(code))
                m_update.lines.append(
                    {.step = Step::Untold, .code = code, .name = inForce->name, .day = {}});
        }
    }

    /// What the server sends is judged as a file is: a bad entry must not stop anybody's search
    /// later.
    void judge()
    {
        if (m_pending.isEmpty())
            return; // nothing is new, which is no fault
        CatalogueCollector collector;
        for (const Pending &pending : std::as_const(m_pending))
            collector.take(toJson(pending.version), pending.version.code,
                           [](const QStringList &paths) { return QList<TextPlace>(paths.size()); });
        m_update.judged = collector.finish();
        qsizetype good = 0;
        for (const Pending &pending : std::as_const(m_pending)) {
            // Those that are good come in the same order.
            const QList<Procedure> &passed = m_update.judged.procedures;
            if (good == passed.size() || passed[good].code != pending.version.code)
                continue;
            ++good;
            m_update.toStore += pending.ended;
            m_update.toStore.append(pending.version);
            m_update.lines.append(pending.line);
        }
        m_update.stored = good;
    }

    const QList<ToldProcedure> &m_told;
    QDate m_today;
    QString m_version;
    QHash<QString, QList<Procedure>> m_stored; // by code, the one that counts most first
    QSet<QString> m_open;
    QSet<QString> m_ended;
    QList<Pending> m_pending;
    CatalogueUpdate m_update;
};

} // namespace

CatalogueUpdate updateCatalogue(const QList<ToldProcedure> &told, const QList<Procedure> &stored,
                                QDate today)
{
    CatalogueUpdate update = Pull(told, stored, today).run();
    std::stable_sort(
        update.lines.begin(), update.lines.end(),
        [](const CatalogueLine &a, const CatalogueLine &b) { return a.code < b.code; });
    return update;
}

QList<Procedure> proceduresInForce(const QList<Procedure> &stored, QDate day)
{
    QMap<QString, const Procedure *> counting;
    for (const Procedure &one : stored) {
        if (!isInForce(one, day))
            continue;
        const Procedure *&best = counting[one.code];
        if (!best || countsBefore(one, *best))
            best = &one;
    }
    QList<Procedure> found;
    for (const Procedure *one : std::as_const(counting))
        found.append(*one);
    return found;
}

} // namespace motcua::domain
