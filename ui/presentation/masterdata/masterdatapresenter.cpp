#include "ui/presentation/masterdata/masterdatapresenter.h"

#include "ui/presentation/ask.h"
#include "ui/presentation/format.h"
#include "ui/presentation/masterdata/cataloguewords.h"
#include "ui/presentation/messages.h"

#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using kernel::ErrorKind;
using services::MasterKind;
using services::MasterPlan;

namespace
{

constexpr qsizetype mostNamed = 5; // of what ends soon; the rest is counted

QString masterEndings(const QList<services::MasterEnding> &endings)
{
    QStringList named;
    for (const services::MasterEnding &one : endings.mid(0, mostNamed))
        named.append(u"%1 %2 (%3)"_s.arg(one.code, one.name, dateText(one.lastDay)));
    if (endings.size() > mostNamed)
        named.append(moreText(endings.size() - mostNamed));
    return named.join(u"; "_s);
}

QStringList masterReport(const MasterPlan &plan)
{
    QStringList lines;
    for (const domain::CatalogueFault &fault : plan.file.reading.faults)
        lines.append(faultLine(fault));
    if (plan.file.reading.moreFaults > 0)
        lines.append(moreText(plan.file.reading.moreFaults));
    if (!plan.update)
        return lines;
    for (const domain::CatalogueLine &line : plan.update->lines) {
        if (line.step != domain::CatalogueLine::Step::Same)
            lines.append(lineText(line));
        lines.append(unreadTexts(line));
    }
    return lines;
}

kernel::Status writeMasterReport(const QString &path, const QStringList &lines)
{
    QSaveFile file(path);
    const QByteArray text = lines.join(u'\n').toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return kernel::failure(ErrorKind::Refused, u"file.target"_s, {path}, file.errorString());
    return {};
}

} // namespace

bool MasterDataPresenter::maySee(const services::Desk &desk)
{
    const domain::Role role = desk.actor.user.role;
    return desk.masterData && (domain::mayDo(role, domain::Permission::Administer) ||
                               domain::mayDo(role, domain::Permission::Supervise));
}

bool MasterDataPresenter::mayChange() const
{
    return domain::mayDo(m_desk.actor.user.role, domain::Permission::Administer);
}

void MasterDataPresenter::refresh()
{
    ask(
        m_desk.storage, this, [&desk = m_desk] { return desk.masterData->state(); },
        [this](const kernel::Result<services::MasterState> &state) {
            if (!state)
                return emit failed(state.error());
            m_state = *state;
            emit refreshed();
        });
}

QString MasterDataPresenter::standing(MasterKind kind) const
{
    switch (kind) {
    case MasterKind::Catalogue: return catalogueStanding();
    case MasterKind::Agencies: return agenciesStanding();
    case MasterKind::Calendar: return calendarStanding();
    }
    Q_UNREACHABLE();
}

QString MasterDataPresenter::originText(MasterKind kind) const
{
    const services::MasterOrigin origin = m_state.origins.value(kind);
    if (!origin.at.isValid())
        return tr("Not imported at this desk yet.");
    return tr("Imported %1 from “%2” by %3.").arg(momentText(origin.at), origin.source, origin.by);
}

QString MasterDataPresenter::catalogueStanding() const
{
    QStringList lines{tr("%n procedure(s) in force.", nullptr, int(m_state.procedures))};
    if (m_state.examples > 0)
        lines.append(
            tr("%n of them are shipped examples, to be checked.", nullptr, int(m_state.examples)));
    if (m_state.later > 0)
        lines.append(tr("%n version(s) begin later.", nullptr, int(m_state.later)));
    QStringList versions;
    for (auto one = m_state.versions.cbegin(); one != m_state.versions.cend(); ++one)
        if (versions.size() < mostNamed)
            versions.append(u"%1 (%2)"_s.arg(one.key()).arg(one.value()));
    if (m_state.versions.size() > mostNamed)
        versions.append(moreText(m_state.versions.size() - mostNamed));
    if (!versions.isEmpty())
        lines.append(tr("Versions: %1.").arg(versions.join(u"; "_s)));
    lines.append(originText(MasterKind::Catalogue));
    return lines.join(u'\n');
}

QString MasterDataPresenter::agenciesStanding() const
{
    QStringList lines;
    if (m_state.agencies == 0)
        lines.append(tr("No agencies: codes are not checked."));
    else
        lines.append(tr("Agencies in force: %1; territories: %2.")
                         .arg(m_state.agencies)
                         .arg(m_state.territories));
    lines.append(originText(MasterKind::Agencies));
    return lines.join(u'\n');
}

QString MasterDataPresenter::calendarStanding() const
{
    QStringList lines{tr("Calendar: %1.").arg(m_state.calendar.version())};
    const QMap<int, QString> &years = m_state.calendar.announcedYears();
    for (auto year = years.cbegin(); year != years.cend(); ++year) {
        const auto days = m_state.calendar.daysOff(year.key());
        const auto doubtful = std::count_if(
            days.begin(), days.end(), [](const auto &off) { return off.confidence != "high"_L1; });
        lines.append(
            tr("%1: %2, days off on file: %3").arg(year.key()).arg(year.value()).arg(days.size()) +
            (doubtful > 0 ? u' ' + tr("(to be checked: %1)").arg(doubtful) : QString()));
    }
    lines.append(originText(MasterKind::Calendar));
    return lines.join(u'\n');
}

QString MasterDataPresenter::notice(MasterKind kind) const
{
    QStringList lines;
    switch (kind) {
    case MasterKind::Catalogue:
        if (!m_state.endingProcedures.isEmpty())
            lines.append(tr("Ends within %1 days: %2")
                             .arg(services::MasterData::soonDays)
                             .arg(masterEndings(m_state.endingProcedures)));
        break;
    case MasterKind::Agencies:
        if (m_state.agencyDoubt)
            lines.append(errorText(*m_state.agencyDoubt));
        if (!m_state.endingAgencies.isEmpty())
            lines.append(tr("Ends within %1 days: %2")
                             .arg(services::MasterData::soonDays)
                             .arg(masterEndings(m_state.endingAgencies)));
        break;
    case MasterKind::Calendar: return calendarNotice();
    }
    return lines.join(u'\n');
}

QString MasterDataPresenter::calendarNotice() const
{
    QStringList years;
    for (const int year : m_state.missingYears)
        years.append(QString::number(year));
    return years.isEmpty() ? QString()
                           : tr("No published holidays on file for %1: import the calendar once "
                                "they are announced.")
                                 .arg(years.join(u", "_s));
}

void MasterDataPresenter::setBusy(bool busy)
{
    m_busy = busy;
    emit busyChanged();
}

void MasterDataPresenter::readFile(MasterKind kind, const QString &path)
{
    if (m_busy)
        return;
    dropPlan();
    setBusy(true);
    compute(
        this, [kind, path] { return services::readMasterFile(kind, path); },
        [this](const kernel::Result<services::MasterFile> &file) {
            if (file)
                return judge(*file);
            setBusy(false);
            emit failed(file.error());
        });
}

void MasterDataPresenter::judge(const services::MasterFile &file)
{
    ask(
        m_desk.storage, this, [&desk = m_desk, file] { return desk.masterData->plan(file); },
        [this](const kernel::Result<MasterPlan> &plan) { take(plan); });
}

void MasterDataPresenter::pull()
{
    if (m_busy || !m_desk.pullCatalogue)
        return;
    dropPlan();
    setBusy(true);
    const auto heard = [this](const kernel::Result<QList<domain::ToldProcedure>> &told) {
        if (!told)
            return take(kernel::failure(told.error()));
        ask(
            m_desk.storage, this,
            [&desk = m_desk, list = *told] { return desk.masterData->planPull(list); },
            [this](const kernel::Result<MasterPlan> &plan) { take(plan); });
    };
    // The server may answer when this is gone.
    m_desk.pullCatalogue([guard = QPointer<MasterDataPresenter>(this), heard](const auto &told) {
        if (guard)
            heard(told);
    });
}

void MasterDataPresenter::take(const kernel::Result<MasterPlan> &plan)
{
    if (plan) {
        m_plan = *plan;
        m_report = masterReport(*plan);
    }
    setBusy(false);
    if (plan)
        emit planned();
    else
        emit failed(plan.error());
}

void MasterDataPresenter::dropPlan()
{
    if (!m_isStoring) // what is being taken in is told of afterwards
        clearPlan();
}

void MasterDataPresenter::clearPlan()
{
    m_plan.reset();
    m_report.clear();
}

bool MasterDataPresenter::canApply() const
{
    return m_plan && !m_busy && mayChange() && (m_plan->update || m_plan->file.isUsable());
}

QString MasterDataPresenter::pullSummary() const
{
    const QString faults = m_plan->update->judged.isWhole()
                               ? QString()
                               : u' ' + tr("%n entry(ies) with faults are left out.", nullptr,
                                           int(m_plan->update->judged.rejected));
    return tr("From iGate, not taken over yet. %1").arg(updateText(*m_plan->update)) + faults;
}

QString MasterDataPresenter::planSummary() const
{
    if (!m_plan)
        return {};
    if (m_plan->update)
        return pullSummary();
    const services::MasterFile &file = m_plan->file;
    QStringList sentences{tr("File “%1”, not imported yet.").arg(file.source)};
    if (file.kind == MasterKind::Calendar && file.isUsable())
        sentences.append(tr("Calendar: %1.").arg(file.calendar.reading.calendar.version()));
    else if (file.kind != MasterKind::Calendar)
        sentences.append(tr("New: %1; changed: %2; unchanged: %3.")
                             .arg(m_plan->added)
                             .arg(m_plan->changed)
                             .arg(m_plan->same));
    if (m_plan->removed > 0)
        sentences.append(tr("No longer in the file: %1.").arg(m_plan->removed));
    sentences.append(file.reading.isWhole()
                         ? tr("No faults.")
                         : tr("%n entry(ies) with faults.", nullptr, int(file.reading.rejected)));
    if (!file.isUsable())
        sentences.append(tr("Nothing of it can be imported; correct the lines below."));
    return sentences.join(u' ');
}

QString MasterDataPresenter::question() const
{
    if (!m_plan)
        return {};
    if (m_plan->endsMany())
        return tr("The server closed %1 of the %2 procedures in force. They could not be received "
                  "any more. Take this over all the same?")
            .arg(m_plan->update->ended)
            .arg(m_plan->update->inForce);
    QStringList questions;
    if (!m_plan->update && !m_plan->file.reading.isWhole())
        questions.append(tr("%n entry(ies) with faults are left out; import the others?", nullptr,
                            int(m_plan->file.reading.rejected)));
    if (m_plan->removed > 0)
        questions.append(tr("%n entry(ies) that are known now are no longer in the file. Replace "
                            "them?",
                            nullptr, int(m_plan->removed)));
    return questions.join(u' ');
}

QString MasterDataPresenter::doneText() const
{
    if (m_plan->update)
        return tr("Taken over from iGate.") + u' ' + updateText(*m_plan->update);
    switch (m_plan->file.kind) {
    case MasterKind::Catalogue:
        return tr("%n procedure(s) imported, in force at once.", nullptr,
                  int(m_plan->file.reading.procedures.size()));
    case MasterKind::Agencies:
        return tr("%n agency(ies) imported; they count from the next login on.", nullptr,
                  int(m_plan->file.agencies.agencies().size()));
    case MasterKind::Calendar:
        return tr("The calendar %1 is imported; it counts from the next login on.")
            .arg(m_plan->file.calendar.reading.calendar.version());
    }
    Q_UNREACHABLE();
}

void MasterDataPresenter::apply()
{
    if (!canApply())
        return;
    m_isStoring = true;
    setBusy(true);
    using Warnings = kernel::Result<QList<kernel::Error>>;
    ask(
        m_desk.storage, this,
        [&desk = m_desk, plan = *m_plan]() -> Warnings {
            auto applied = desk.masterData->apply(plan, {.partial = true, .endings = true});
            if (!applied)
                return kernel::failure(applied.error());
            return desk.masterData->warnings(plan);
        },
        [this](const Warnings &done) {
            m_isStoring = false;
            const QString sentence = done ? doneText() : QString();
            if (done)
                clearPlan();
            setBusy(false);
            if (!done)
                return emit failed(done.error());
            QStringList warnings;
            for (const kernel::Error &warning : *done)
                warnings.append(errorText(warning));
            emit applied(sentence, warnings.join(u'\n'));
            refresh();
        });
}

void MasterDataPresenter::saveReport(const QString &path)
{
    const QStringList lines = QStringList{planSummary()} + m_report;
    compute(
        this, [path, lines] { return writeMasterReport(path, lines); },
        [this, path](const kernel::Status &written) {
            if (!written)
                return emit failed(written.error());
            emit reportSaved(path);
        });
}

} // namespace motcua::presentation
