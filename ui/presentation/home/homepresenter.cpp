#include "ui/presentation/home/homepresenter.h"

#include "app/core/domain/deadline.h"
#include "app/core/domain/idcard.h"
#include "app/core/domain/outbox.h"
#include "app/core/services/agencybook.h"
#include "ui/presentation/ask.h"
#include "ui/presentation/dossier/dossierwords.h"
#include "ui/presentation/format.h"
#include "ui/presentation/messages.h"
#include "ui/presentation/reception/partypresenter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

namespace
{

constexpr int searchPauseMs = 80;
constexpr int mostResults = 200;
constexpr int clockMs = 30'000; // the answer clock is told in minutes

using Queue = HomePresenter::Queue;
using Queues = std::array<QList<DossierRow>, HomePresenter::queues>;

using Transfers = QHash<QString, QDateTime>; // id of a dossier → until when it goes to the agency

/// Raw data as read on the storage thread; sentences are made on the GUI thread.
struct QueueData {
    QList<domain::DossierSummary> dueSoon;
    QList<domain::DossierSummary> late;
    QList<domain::DossierSummary> awaitingSupplement;
    QList<domain::DossierSummary> unanswered;
    QList<std::pair<domain::OutboxItem, domain::DossierSummary>> outbox;
    QList<ports::OpenDifference> differences;
    QList<ports::ServerProblem> problems;
    Transfers transfers = {}; ///< of `dueSoon`
};

struct Found {
    QList<domain::DossierSummary> dossiers;
    Transfers transfers;
};

domain::DossierSummary summaryOf(const domain::Dossier &dossier)
{
    return {dossier.id,
            dossier.code,
            dossier.provisional,
            dossier.state,
            dossier.procedureName,
            dossier.owner.name,
            dossier.receivedAt,
            dossier.dueAt,
            dossier.answerBy,
            !dossier.extensions.isEmpty()};
}

ports::DossierFilter dueBetween(const QDateTime &from, const QDateTime &to)
{
    ports::DossierFilter filter;
    filter.dueFrom = from;
    filter.dueTo = to;
    filter.onlyUnfinished = true;
    return filter;
}

kernel::Status readOutbox(const services::Desk &desk, QueueData &data)
{
    const auto items = desk.outbox.all();
    if (!items)
        return kernel::failure(items.error());
    for (const domain::OutboxItem &item : *items) {
        if (domain::isSettled(item.state))
            continue;
        const auto dossier = desk.dossiers.byId(item.dossier);
        if (!dossier)
            return kernel::failure(dossier.error());
        if (*dossier)
            data.outbox.append({item, summaryOf(**dossier)});
    }
    return {};
}

/// Until when those that lie at the counter go to the agency: by the hours and the cut-off of each
/// one's reception, which its summary does not tell. What is late altogether is told as that.
kernel::Result<Transfers> readTransfers(const services::Desk &desk,
                                        const QList<domain::DossierSummary> &summaries)
{
    Transfers transfers;
    const QDateTime now = desk.clock.now();
    for (const domain::DossierSummary &summary : summaries) {
        const bool isLate = summary.dueAt.isValid() && summary.dueAt < now;
        if (summary.state != domain::DossierState::Received || isLate)
            continue;
        const auto dossier = desk.dossiers.byId(summary.id);
        if (!dossier)
            return kernel::failure(dossier.error());
        if (*dossier)
            transfers.insert(summary.id.value,
                             domain::transferOf(**dossier, desk.calendar, {}, now).by);
    }
    return transfers;
}

kernel::Result<QueueData> readQueues(const services::Desk &desk)
{
    const QDateTime now = desk.clock.now();
    const QDate nextWorkday = desk.calendar.nextWorkday(now.date());
    const QDateTime dayAfter = kernel::vietnamTime(nextWorkday.addDays(1), QTime(0, 0));
    ports::DossierFilter supplement;
    supplement.state = domain::DossierState::AwaitingSupplement;
    auto dueSoon = desk.dossiers.list(dueBetween(now, dayAfter));
    auto late = desk.dossiers.list(dueBetween({}, now));
    auto waiting = desk.dossiers.list(supplement);
    ports::DossierFilter online;
    online.state = domain::DossierState::Registered;
    auto unanswered = desk.dossiers.list(online);
    for (const auto *list : {&dueSoon, &late, &waiting, &unanswered}) {
        if (!*list)
            return kernel::failure(list->error());
    }
    std::stable_sort(unanswered->begin(), unanswered->end(),
                     [](const auto &a, const auto &b) { return a.answerBy < b.answerBy; });
    std::stable_sort(dueSoon->begin(), dueSoon->end(),
                     [](const auto &a, const auto &b) { return a.dueAt < b.dueAt; });
    const auto differences = desk.server.news.differences();
    const auto problems = desk.server.news.problems();
    if (!differences || !problems)
        return kernel::failure(differences ? problems.error() : differences.error());
    QueueData data{
        std::move(*dueSoon), std::move(*late), std::move(*waiting), std::move(*unanswered), {},
        *differences,        *problems};
    if (auto read = readOutbox(desk, data); !read)
        return kernel::failure(read.error());
    auto transfers = readTransfers(desk, data.dueSoon);
    if (!transfers)
        return kernel::failure(transfers.error());
    data.transfers = std::move(*transfers);
    return data;
}

kernel::Result<Found> readFound(const services::Desk &desk, const QString &text)
{
    auto dossiers = services::findDossiers(desk.dossiers, desk.profile, text, mostResults);
    if (!dossiers)
        return kernel::failure(dossiers.error());
    auto transfers = readTransfers(desk, *dossiers);
    if (!transfers)
        return kernel::failure(transfers.error());
    return Found{std::move(*dossiers), std::move(*transfers)};
}

/// The reason of a row that is not sent, and what comes next: never an icon only (facts §c.9).
QString outboxNote(const domain::OutboxItem &item)
{
    if (item.state == domain::SyncState::Exported)
        return HomePresenter::tr(
            "With the courier, not yet at the server. Take the stick to a desk "
            "with a link; if it is lost, take this back with “Send again”.");
    QString note = item.reason.isEmpty() ? syncStateText(item.state)
                                         : messageText(item.reason, item.reasonArguments);
    if (!domain::needsPerson(item.state) && item.nextAt.isValid())
        note += u" "_s + HomePresenter::tr("Next try %1.")
                             .arg(kernel::inVietnam(item.nextAt).toString(u"HH:mm"_s));
    return note;
}

QList<DossierRow> plainRows(const QList<domain::DossierSummary> &summaries)
{
    QList<DossierRow> rows;
    for (const domain::DossierSummary &summary : summaries)
        rows.append({summary, {}, {}});
    return rows;
}

/// What lies at the counter still: until when it goes to the agency (NĐ 61/2018 Art 18). Other
/// notes go before it.
QList<DossierRow> withTransfers(QList<DossierRow> rows, const Transfers &transfers,
                                const QDateTime &now)
{
    for (DossierRow &row : rows) {
        const QDateTime by = kernel::inVietnam(transfers.value(row.summary.id.value));
        if (!by.isValid() || !row.note.isEmpty())
            continue;
        const QString when = by.toString(u"HH:mm dd/MM"_s);
        row.note = now > by ? HomePresenter::tr("hand-over to the agency late since %1").arg(when)
                            : HomePresenter::tr("to the agency by %1").arg(when);
    }
    return rows;
}

/// Until when the one-stop must tell that it will be late (NĐ 61/2018 Art 19); not once that is
/// past.
QList<DossierRow> dueRows(const QList<domain::DossierSummary> &summaries,
                          const domain::WorkCalendar &calendar, const QDateTime &now)
{
    QList<DossierRow> rows = plainRows(summaries);
    for (DossierRow &row : rows) {
        if (!domain::mayNeedApology(row.summary))
            continue;
        const QDateTime by = kernel::inVietnam(domain::apologyBy(calendar, row.summary.dueAt));
        if (now <= by)
            row.note = HomePresenter::tr("apology by %1").arg(by.toString(u"HH:mm dd/MM"_s));
    }
    return rows;
}

/// Both sides in words: a difference says what the server says, a problem why it is not here.
QList<DossierRow> differingRows(const QueueData &data)
{
    QList<DossierRow> rows;
    for (const ports::OpenDifference &difference : data.differences) {
        DossierRow row{difference.dossier, {}, {}};
        row.note = HomePresenter::tr("The server says: %1").arg(difference.word.status);
        row.word = difference.word;
        rows.append(row);
    }
    for (const ports::ServerProblem &problem : data.problems) {
        DossierRow row;
        row.summary.code = problem.code;
        row.note =
            HomePresenter::tr("Not taken over from the server: %1").arg(errorText(problem.reason));
        row.isElsewhere = true;
        rows.append(row);
    }
    return rows;
}

Queues queuesFrom(const QueueData &data, const services::Desk &desk)
{
    Queues queues;
    const QDateTime now = desk.clock.now();
    queues[int(Queue::DueSoon)] =
        withTransfers(dueRows(data.dueSoon, desk.calendar, now), data.transfers, now);
    queues[int(Queue::Differing)] = differingRows(data);
    queues[int(Queue::Late)] = plainRows(data.late);
    queues[int(Queue::AwaitingSupplement)] = plainRows(data.awaitingSupplement);
    queues[int(Queue::Unanswered)] = plainRows(data.unanswered);
    for (const auto &[item, summary] : data.outbox) {
        const Queue queue = domain::needsPerson(item.state) ? Queue::Quarantined : Queue::Unsent;
        DossierRow row{summary, outboxNote(item), item.id};
        row.maySendAgain =
            domain::needsPerson(item.state) || item.state == domain::SyncState::Exported;
        queues[int(queue)].append(row);
    }
    return queues;
}

} // namespace

HomePresenter::HomePresenter(services::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(searchPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &HomePresenter::runSearch);
    m_clock.setInterval(clockMs);
    connect(&m_clock, &QTimer::timeout, this, &HomePresenter::tick);
    m_clock.start();
    connect(&desk.server.status, &services::SyncStatus::dossiersChanged, this,
            &HomePresenter::refresh);
}

QString HomePresenter::title(Queue queue)
{
    switch (queue) {
    case Queue::DueSoon: return tr("Due soon");
    case Queue::Late: return tr("Late");
    case Queue::AwaitingSupplement: return tr("Waiting for supplement");
    case Queue::Unsent: return tr("Not sent yet");
    case Queue::Quarantined: return tr("Needs attention");
    case Queue::Unanswered: return tr("Online, to be answered");
    case Queue::Differing: return tr("Differs from server");
    }
    Q_UNREACHABLE();
}

void HomePresenter::refresh()
{
    ask(
        m_desk.storage, this, [&desk = m_desk] { return readQueues(desk); },
        [this](const kernel::Result<QueueData> &data) {
            if (!data)
                return emit failed(data.error());
            m_queues = queuesFrom(*data, m_desk);
            if (!isSearch())
                showRows(m_queues[int(m_shown)]);
            emit refreshed();
        });
}

QString HomePresenter::calendarNotice() const
{
    const auto owed =
        m_desk.calendar.owedYear(m_desk.clock.now().date(), m_desk.profile.nextYearMonth);
    return owed ? messageText(u"calendar.owed"_s, {QString::number(*owed)}) : QString();
}

void HomePresenter::show(Queue queue)
{
    m_pause.stop();
    m_text.clear();
    ++m_asked;
    m_shown = queue;
    showRows(m_queues[int(queue)]);
}

void HomePresenter::search(const QString &text)
{
    const auto card = domain::cardInTypedText(text);
    const auto zone = domain::mrzInTypedText(text); // of the card's back
    m_text = card ? card->idNumber : zone ? zone->idNumber : text.trimmed();
    if (m_text.isEmpty())
        return show(m_shown);
    m_pause.start();
}

void HomePresenter::runSearch()
{
    ask(
        m_desk.storage, this, [&desk = m_desk, text = m_text] { return readFound(desk, text); },
        [this, number = ++m_asked](const kernel::Result<Found> &found) {
            if (number != m_asked)
                return;
            if (!found)
                return emit failed(found.error());
            showRows(
                withTransfers(plainRows(found->dossiers), found->transfers, m_desk.clock.now()));
        });
}

void HomePresenter::showRows(QList<DossierRow> rows)
{
    m_rows.setRows(std::move(rows), m_desk.clock.now());
    tick();
    emit rowsChanged();
}

/// How long is left to answer, for the online ones on the screen.
void HomePresenter::tick()
{
    const QDateTime now = m_desk.clock.now();
    m_rows.tell(now, [this, now](const domain::DossierSummary &summary) {
        const bool runs = summary.state == domain::DossierState::Registered;
        if (!runs || !summary.answerBy.isValid())
            return DossierListModel::Clock{};
        return DossierListModel::Clock{
            answerClockText(answerSeconds(m_desk.calendar, summary.answerBy, now)),
            answerPressing(m_desk.calendar, summary.answerBy, now) ==
                DossierPresenter::Pressing::Soon};
    });
    emit clockTicked();
}

void HomePresenter::reprint(int row)
{
    if (row < 0 || row >= m_rows.rowCount())
        return;
    const auto make = paperOf(m_desk, ports::PaperKind::Receipt, m_rows.at(row).summary.code);
    ask(
        m_desk.storage, this, [make] { return make(asPreview()); },
        [this, make](const kernel::Result<services::PrintedPaper> &paper) {
            if (paper)
                emit receiptReady(viewOf(m_desk, this, ports::PaperKind::Receipt, *paper, make));
            else
                emit failed(paper.error());
        });
}

void HomePresenter::retry(int row)
{
    if (row < 0 || row >= m_rows.rowCount() || m_rows.at(row).outbox.isNull())
        return;
    ask(
        m_desk.storage, this,
        [&desk = m_desk, id = m_rows.at(row).outbox] { return desk.outbox.retry(id); },
        [this](const kernel::Status &done) {
            if (!done)
                return emit failed(done.error());
            m_desk.syncNow();
            refresh();
        });
}

} // namespace motcua::presentation
