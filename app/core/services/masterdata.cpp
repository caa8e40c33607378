#include "app/core/services/masterdata.h"

#include "app/core/domain/agencyfile.h"
#include "app/core/kernel/logging.h"
#include "app/core/services/agencybook.h"
#include "app/core/services/intake.h"

#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using domain::AdministrativeUnit;
using domain::Procedure;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

const auto originSetting = u"masterData"_s;

QString masterName(MasterKind kind)
{
    switch (kind) {
    case MasterKind::Catalogue: return u"catalogue"_s;
    case MasterKind::Agencies: return u"agencies"_s;
    case MasterKind::Calendar: return u"calendar"_s;
    }
    Q_UNREACHABLE();
}

bool endsSoon(QDate lastDay, QDate today)
{
    return lastDay.isValid() && lastDay >= today && lastDay <= today.addDays(MasterData::soonDays);
}

/// Another version of it counts on the day after.
bool isFollowed(const Procedure &procedure, const QList<Procedure> &all)
{
    const QDate next = procedure.validTo.addDays(1);
    return std::any_of(all.begin(), all.end(), [&](const Procedure &other) {
        return other.code == procedure.code &&
               (!other.validFrom.isValid() || other.validFrom <= next) &&
               (!other.validTo.isValid() || other.validTo >= next);
    });
}

QString masterKey(const Procedure &procedure) { return procedure.code + u'\n' + procedure.version; }

QString masterKey(const AdministrativeUnit &unit)
{
    return unit.code + u'\n' + unit.validFrom.toString(Qt::ISODate);
}

/// What of `given` is new, changed or the same beside `kept`.
template <class Entry>
void compareEntries(const QList<Entry> &given, const QList<Entry> &kept, MasterPlan &plan)
{
    QHash<QString, const Entry *> known;
    for (const Entry &one : kept)
        known.insert(masterKey(one), &one);
    for (const Entry &one : given) {
        const Entry *before = known.value(masterKey(one));
        qsizetype &count = !before ? plan.added : *before == one ? plan.same : plan.changed;
        ++count;
    }
}

template <class Entry> qsizetype goneFrom(const QList<Entry> &given, const QList<Entry> &kept)
{
    QSet<QString> still;
    for (const Entry &one : given)
        still.insert(masterKey(one));
    return std::count_if(kept.begin(), kept.end(),
                         [&](const Entry &one) { return !still.contains(masterKey(one)); });
}

QJsonObject originJson(const MasterOrigin &origin)
{
    return {
        {u"at"_s, kernel::isoText(origin.at)}, {u"source"_s, origin.source}, {u"by"_s, origin.by}};
}

} // namespace

MasterData::MasterData(Parts parts, const domain::Profile &profile,
                       const domain::WorkCalendar &calendar, ports::Actor actor)
    : m_parts(std::move(parts)), m_profile(profile), m_calendar(calendar), m_actor(std::move(actor))
{
}

Status MasterData::countCatalogue(MasterState &state) const
{
    const auto all = m_parts.catalogue.all();
    if (!all)
        return failure(all.error());
    const QList<Procedure> inForce = domain::proceduresInForce(*all, today());
    state.procedures = inForce.size();
    for (const Procedure &one : inForce) {
        state.examples += one.illustrative ? 1 : 0;
        if (!one.version.isEmpty())
            state.versions[one.version] += 1;
        if (endsSoon(one.validTo, today()) && !isFollowed(one, *all))
            state.endingProcedures.append({one.code, one.name, one.validTo});
    }
    state.later = std::count_if(all->begin(), all->end(), [this](const Procedure &one) {
        return one.validFrom.isValid() && one.validFrom > today();
    });
    return {};
}

void MasterData::countAgencies(const domain::AgencyTree &tree, MasterState &state) const
{
    const auto counts = [this](const AdministrativeUnit &unit) { return unit.isInForce(today()); };
    state.agencies = std::count_if(tree.agencies().begin(), tree.agencies().end(), counts);
    state.territories = std::count_if(tree.territories().begin(), tree.territories().end(), counts);
    for (const AdministrativeUnit &unit : tree.agencies())
        if (unit.isInForce(today()) && endsSoon(unit.validTo, today()) &&
            !tree.agency(unit.code, unit.validTo.addDays(1)))
            state.endingAgencies.append({unit.code, unit.name, unit.validTo});
    state.agencyDoubt = tree.doubt(m_profile.agency.code, today());
}

QList<int> MasterData::missingYears(const domain::WorkCalendar &calendar) const
{
    return calendar.unannouncedYears(today(), today().addYears(1));
}

Result<MasterState> MasterData::state() const
{
    MasterState state;
    if (auto counted = countCatalogue(state); !counted)
        return failure(counted.error());
    const auto tree = keptAgencies(m_parts.settings);
    if (!tree)
        return failure(tree.error());
    countAgencies(*tree, state);
    const auto imported = importedCalendar(m_parts.settings);
    if (!imported && imported.error().kind != ErrorKind::Refused)
        return failure(imported.error());
    state.calendar = imported && *imported ? **imported : m_calendar;
    state.missingYears = missingYears(state.calendar);
    state.origins = origins();
    return state;
}

Result<MasterPlan> MasterData::plan(const MasterFile &file) const
{
    MasterPlan plan{file};
    if (file.kind == MasterKind::Catalogue) {
        const auto kept = m_parts.catalogue.all();
        if (!kept)
            return failure(kept.error());
        compareEntries(file.reading.procedures, *kept, plan);
    } else if (file.kind == MasterKind::Agencies) {
        const auto kept = keptAgencies(m_parts.settings);
        if (!kept)
            return failure(kept.error());
        compareEntries(file.agencies.agencies(), kept->agencies(), plan);
        compareEntries(file.agencies.territories(), kept->territories(), plan);
        plan.removed = goneFrom(file.agencies.agencies(), kept->agencies()) +
                       goneFrom(file.agencies.territories(), kept->territories());
    }
    return plan;
}

Result<MasterPlan> MasterData::planPull(const QList<domain::ToldProcedure> &told) const
{
    if (told.isEmpty())
        return failure(ErrorKind::Refused, u"catalogue.noneTold"_s);
    const auto kept = m_parts.catalogue.all();
    if (!kept)
        return failure(kept.error());
    MasterPlan plan;
    plan.update = domain::updateCatalogue(told, *kept, today());
    plan.file.source = u"iGate"_s;
    plan.file.reading = plan.update->judged;
    for (const domain::CatalogueLine &line : plan.update->lines) {
        plan.added += line.step == domain::CatalogueLine::Step::Added ? 1 : 0;
        plan.changed += line.step == domain::CatalogueLine::Step::Changed ? 1 : 0;
        plan.same += line.step == domain::CatalogueLine::Step::Same ? 1 : 0;
    }
    return plan;
}

Status MasterData::apply(const MasterPlan &plan, MasterConsent consent)
{
    if (auto allowed = require(m_actor, domain::Permission::Administer); !allowed)
        return allowed;
    if (plan.endsMany() && !consent.endings)
        return failure(
            ErrorKind::Refused, u"catalogue.endsMany"_s,
            {QString::number(plan.update->ended), QString::number(plan.update->inForce)});
    if (!plan.update)
        if (auto usable = plan.file.check(consent.partial); !usable)
            return usable;
    if (auto stored = store(plan); !stored)
        return stored;
    // What counts now does; where it came from is only told.
    if (auto noted = noteOrigin(plan.file); !noted)
        qCWarning(kernel::logStore)
            << "The origin of master data is not noted:" << noted.error().key;
    return {};
}

Status MasterData::store(const MasterPlan &plan)
{
    const MasterFile &file = plan.file;
    if (file.kind == MasterKind::Catalogue) { // the store writes into the trail itself
        const auto &procedures = plan.update ? plan.update->toStore : file.reading.procedures;
        return procedures.isEmpty() ? Status() : m_parts.catalogue.import(procedures, m_actor);
    }
    if (file.kind == MasterKind::Agencies)
        return m_parts.record(u"agenciesImported"_s,
                              {{u"agencies"_s, int(file.agencies.agencies().size())},
                               {u"territories"_s, int(file.agencies.territories().size())}},
                              [&] { return keepAgencies(m_parts.settings, file.agencies); });
    return m_parts.record(
        u"calendarImported"_s, {{u"calendar"_s, file.calendar.reading.calendar.version()}},
        [&] { return keepImportedCalendar(m_parts.settings, file.calendar.files); });
}

QList<kernel::Error> MasterData::warnings(const MasterPlan &plan) const
{
    QList<kernel::Error> said;
    if (plan.file.kind == MasterKind::Agencies) {
        if (const auto own = plan.file.agencies.doubt(m_profile.agency.code, today()))
            said.append(*own);
        return said;
    }
    if (plan.file.kind == MasterKind::Calendar) {
        for (const int year : missingYears(plan.file.calendar.reading.calendar))
            said.append(
                {ErrorKind::Refused, u"calendar.unannounced"_s, {QString::number(year)}, {}});
        return said;
    }
    if (plan.update) // routing and forms are the office's own, and stay
        return said;
    QStringList missing;
    for (const Procedure &one : plan.file.reading.procedures) {
        const bool isThere = one.receiptForm.isEmpty() || missing.contains(one.receiptForm) ||
                             !m_parts.hasForm || m_parts.hasForm(one.receiptForm);
        if (!isThere)
            missing.append(one.receiptForm);
        // A code that is not in force would be named on the papers of every dossier.
        const bool hasEnded = one.validTo.isValid() && one.validTo < today();
        const auto doubt = m_profile.agencies.doubt(one.competentCode, today());
        if (!hasEnded && doubt && !said.contains(*doubt))
            said.append(*doubt);
    }
    // Form 01 would be printed at the counter instead.
    if (!missing.isEmpty())
        said.prepend({ErrorKind::Refused, u"catalogue.noForm"_s, {missing.join(u", "_s)}, {}});
    return said;
}

QMap<MasterKind, MasterOrigin> MasterData::origins() const
{
    QMap<MasterKind, MasterOrigin> origins;
    const auto bytes = m_parts.settings.value(originSetting);
    if (!bytes) // it only tells what was
        return origins;
    const QJsonObject kept = QJsonDocument::fromJson(bytes->value_or(QByteArray())).object();
    for (const MasterKind kind : masterKinds) {
        const QJsonObject one = kept[masterName(kind)].toObject();
        if (!one.isEmpty())
            origins.insert(kind, {kernel::fromIsoText(one[u"at"_s].toString()),
                                  one[u"source"_s].toString(), one[u"by"_s].toString()});
    }
    return origins;
}

Status MasterData::noteOrigin(const MasterFile &file)
{
    const auto bytes = m_parts.settings.value(originSetting);
    if (!bytes)
        return failure(bytes.error());
    QJsonObject kept = QJsonDocument::fromJson(bytes->value_or(QByteArray())).object();
    kept[masterName(file.kind)] = originJson({m_parts.clock.now(), file.source, m_actor.user.name});
    return m_parts.settings.set(originSetting, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

} // namespace motcua::services
