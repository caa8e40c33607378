#include "ui/presentation/reception/procedurepresenter.h"

#include "ui/presentation/ask.h"
#include "ui/presentation/explanation.h"
#include "ui/presentation/format.h"
#include "ui/presentation/messages.h"

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

namespace
{

constexpr int searchPauseMs = 60; // shorter than the gap between two keys of a fast typist
constexpr int mostResults = 30;

} // namespace

ProcedurePresenter::ProcedurePresenter(services::Desk &desk, QObject *parent)
    : QObject(parent), m_desk(desk)
{
    m_search.setSingleShot(true);
    m_search.setInterval(searchPauseMs);
    connect(&m_search, &QTimer::timeout, this, &ProcedurePresenter::runSearch);
}

void ProcedurePresenter::search(const QString &text)
{
    m_text = text;
    m_search.start();
}

void ProcedurePresenter::runSearch()
{
    m_awaited = ++m_asked;
    ask(
        m_desk.storage, this,
        [&desk = m_desk, text = m_text, day = receivedAt().date()] {
            return desk.catalogue.find(text, day, mostResults);
        },
        [this, number = m_asked](kernel::Result<QList<domain::Procedure>> found) {
            if (number != m_awaited)
                return;
            m_awaited = 0;
            if (!found)
                return emit failed(found.error());
            m_results.setProcedures(std::move(*found));
            emit resultsChanged();
        });
}

void ProcedurePresenter::choose(int row)
{
    if (row < 0 || row >= m_results.rowCount())
        return;
    m_restored = 0;
    m_lost.reset();
    m_chosen = m_results.at(row);
    m_case = m_chosen->cases.isEmpty() ? QString() : m_chosen->cases.first().code;
    emit chosenChanged();
}

void ProcedurePresenter::chooseCase(const QString &caseCode)
{
    if (caseCode == m_case)
        return;
    m_case = caseCode;
    emit chosenChanged();
}

void ProcedurePresenter::clear()
{
    m_search.stop();
    m_awaited = 0;
    m_restored = 0;
    m_lost.reset();
    m_chosen.reset();
    m_case.clear();
    m_results.setProcedures({});
    emit chosenChanged();
}

void ProcedurePresenter::restore(const QString &code, const QString &caseCode)
{
    load({code, caseCode});
}

void ProcedurePresenter::setReceivedAt(const QDateTime &at)
{
    const QDate before = receivedAt().date();
    m_receivedAt = at;
    if (receivedAt().date() == before)
        return;
    m_search.start(); // what was found is of another day
    if (m_chosen)
        load({m_chosen->code, m_case});
    else if (m_lost)
        load(*m_lost);
}

void ProcedurePresenter::load(const Wish &wish)
{
    m_restored = ++m_asked;
    ask(
        m_desk.storage, this,
        [&desk = m_desk, code = wish.code, day = receivedAt().date()] {
            return desk.catalogue.byCode(code, day);
        },
        [this, wish, number = m_restored](kernel::Result<std::optional<domain::Procedure>> found) {
            if (number != m_restored)
                return; // another reception, or the officer was faster
            m_restored = 0;
            if (!found)
                return emit failed(found.error());
            if (!*found)
                return lose(wish);
            take(std::move(**found), m_chosen ? m_case : wish.caseCode);
        });
}

void ProcedurePresenter::take(domain::Procedure found, const QString &caseCode)
{
    m_lost.reset();
    if (m_chosen && *m_chosen == found)
        return emit dayChanged();
    const bool isGone = !caseCode.isEmpty() && !found.caseByCode(caseCode);
    m_case = !isGone ? caseCode : found.cases.isEmpty() ? QString() : found.cases.first().code;
    m_chosen = std::move(found);
    emit chosenChanged();
}

void ProcedurePresenter::lose(const Wish &wish)
{
    m_lost = wish;
    if (m_chosen) {
        m_chosen.reset();
        m_case.clear();
        emit chosenChanged();
    }
    emit failed({kernel::ErrorKind::Refused, u"procedure.unknown"_s, {wish.code}, {}});
}

std::optional<domain::Appointment> ProcedurePresenter::appointment() const
{
    const auto limit = m_chosen ? m_chosen->limitFor(m_case) : std::nullopt;
    if (!limit)
        return std::nullopt;
    auto appointment = m_desk.calendar.appointment(receivedAt(), *limit);
    return appointment ? std::optional(std::move(*appointment)) : std::nullopt;
}

QDateTime ProcedurePresenter::receivedAt() const
{
    return m_receivedAt.isValid() ? m_receivedAt : m_desk.clock.now();
}

bool ProcedurePresenter::isOfAnEarlierDay() const
{
    return receivedAt().date() < m_desk.clock.now().date();
}

QString ProcedurePresenter::dueText() const
{
    if (!m_chosen)
        return {};
    const auto due = appointment();
    return due ? momentText(due->dueAt) : tr("No prescribed time");
}

QString ProcedurePresenter::dueReason() const
{
    const auto limit = m_chosen ? m_chosen->limitFor(m_case) : std::nullopt;
    const auto due = appointment();
    if (!limit || !due)
        return {};
    QStringList sentences{appointmentReason(*limit, *due)};
    if (const auto legal = m_chosen->legalLimitFor(m_case))
        sentences.append(tr("by law %1").arg(limitText(*legal)));
    const QDateTime now = receivedAt();
    const domain::CountRules rules = limit->counting.over(m_desk.calendar.rules());
    if (!m_desk.calendar.isWorkday(now.date()))
        sentences.append(tr("received on a day off"));
    else if (now.time() > rules.cutOff && rules.mode != domain::DayCountMode::NextDay &&
             limit->unit != domain::TimeUnit::Hour)
        sentences.append(tr("received after %1").arg(rules.cutOff.toString(u"HH:mm"_s)));
    for (const int year : due->unannouncedYears)
        sentences.append(messageText(u"calendar.unannounced"_s, {QString::number(year)}));
    return sentences.join(u" · "_s);
}

QStringList ProcedurePresenter::dueExplanation() const
{
    const auto limit = m_chosen ? m_chosen->limitFor(m_case) : std::nullopt;
    if (!limit)
        return {};
    const auto told = domain::explainAppointment(m_desk.calendar, receivedAt(), *limit);
    if (!told)
        return {};
    QStringList sentences = explanationSentences(*told);
    if (const auto legal = m_chosen->legalLimitFor(m_case))
        sentences.append(shortenedText(*limit, *legal));
    return sentences;
}

} // namespace motcua::presentation
