#include "ui/presentation/dossier/dossierpresenter.h"

#include "app/core/domain/deadline.h"
#include "ui/presentation/ask.h"
#include "ui/presentation/dossier/dossierwords.h"
#include "ui/presentation/format.h"
#include "ui/presentation/messages.h"

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using kernel::failure;
using kernel::Result;

namespace
{

struct Opened {
    services::ShownDossier shown;
    QStringList published;
};

Result<Opened> openDossier(const services::Desk &desk, const QString &code)
{
    auto shown = desk.view.open(code, desk.actor);
    if (!shown)
        return failure(shown.error());
    QStringList published;
    const domain::PublishedList list = domain::publishedList(shown->dossier);
    for (const domain::ProcedureComponent &paper : list.components)
        published.append(paper.name);
    return Opened{std::move(*shown), published};
}

} // namespace

void DossierPresenter::open(const QString &code)
{
    m_code = code;
    ask(
        m_desk.storage, this, [&desk = m_desk, code] { return openDossier(desk, code); },
        [this, number = ++m_asked](const Result<Opened> &opened) {
            if (number != m_asked)
                return;
            if (!opened)
                return emit failed(opened.error());
            m_shown = opened->shown;
            m_published = opened->published;
            emit shown();
        });
}

DossierPresenter::Pressing DossierPresenter::pressing() const
{
    const domain::Dossier &dossier = m_shown.dossier;
    const QDateTime now = m_desk.clock.now();
    if (dossier.state == domain::DossierState::Registered)
        return answerPressing(m_desk.calendar, dossier.answerBy, now);
    const bool open =
        dossier.state != domain::DossierState::Processed && !domain::isFinal(dossier.state);
    if (!open)
        return Pressing::None;
    switch (domain::urgency(m_desk.calendar, dossier.dueAt, now)) {
    case domain::Urgency::None:
    case domain::Urgency::Running: return Pressing::None;
    case domain::Urgency::DueSoon: return Pressing::Soon;
    case domain::Urgency::Late: return Pressing::Late;
    }
    Q_UNREACHABLE();
}

QString DossierPresenter::dueText() const
{
    const domain::Dossier &dossier = m_shown.dossier;
    const QDateTime now = m_desk.clock.now();
    if (dossier.state == domain::DossierState::Registered && dossier.answerBy.isValid())
        return tr("To be answered by %1: %2")
            .arg(momentText(dossier.answerBy),
                 answerClockText(answerSeconds(m_desk.calendar, dossier.answerBy, now)));
    if (dossier.state == domain::DossierState::AwaitingSupplement && !dossier.dueAt.isValid())
        return tr("The time of processing stands still until the papers are there.");
    if (!dossier.dueAt.isValid() && domain::promisedAt(dossier).isValid())
        return tr("The time of processing stands still; %1 was promised before.")
            .arg(momentText(domain::promisedAt(dossier)));
    if (!dossier.dueAt.isValid())
        return tr("No time is prescribed.");
    const QString due = tr("Result on %1").arg(momentText(dossier.dueAt));
    return pressing() == Pressing::Late   ? tr("%1 – late").arg(due)
           : pressing() == Pressing::Soon ? tr("%1 – soon").arg(due)
                                          : due;
}

QList<PaperLine> DossierPresenter::papers() const { return paperLines(m_shown.dossier); }

QList<CourseLine> DossierPresenter::course() const { return courseLines(m_shown.events); }

QStringList DossierPresenter::facts() const { return factLines(m_shown.dossier); }

QStringList DossierPresenter::moves() const
{
    QStringList allowed;
    const QStringList possible = services::DossierMoves::possible(m_shown.dossier);
    for (const QString &move : possible) {
        const bool again = move == domain::extendName() && (!m_shown.dossier.extensions.isEmpty() ||
                                                            !m_shown.dossier.dueAt.isValid());
        if (services::DossierMoves::mayDo(m_desk.actor, move) && !again)
            allowed.append(move);
    }
    return allowed;
}

bool DossierPresenter::perform(const QString &move, const MoveInput &input)
{
    if (m_moving)
        return true;
    if (const auto fault = firstFault(fields(move), input)) {
        emit faulty(fault->field, fault->error);
        return false;
    }
    m_moving = true;
    const services::DossierRef ref{m_shown.dossier.code, m_shown.dossier.revision};
    ask(
        m_desk.storage, this,
        [&desk = m_desk, move, ref, input] { return performMove(desk, move, ref, input); },
        [this, move](const Result<services::Moved> &done) {
            m_moving = false;
            if (!done)
                return emit refused(done.error());
            finishMove(move, *done);
        });
    return true;
}

void DossierPresenter::finishMove(const QString &move, const services::Moved &done)
{
    m_desk.syncNow();
    QStringList sentences{tr("%1.").arg(eventText(move))};
    for (const kernel::Error &warning : done.warnings)
        sentences.append(errorText(warning));
    emit moved(sentences.join(u' '));
    open(done.dossier.code);
    if (move == domain::moveName(domain::DossierMove::Accept))
        printReceipt(done.dossier.code);
}

void DossierPresenter::printReceipt(const QString &code)
{
    ask(
        m_desk.storage, this,
        [&desk = m_desk, code] {
            return desk.papers.print(ports::PaperKind::Receipt, code, {}, desk.actor);
        },
        [this, code](const Result<services::PrintedPaper> &paper) {
            if (paper)
                emit receiptReady(code, paper->pdf);
            else
                emit failed(paper.error());
        });
}

void DossierPresenter::look(const PaperLine &line)
{
    if (line.document.isNull())
        return;
    ask(
        m_desk.storage, this,
        [&desk = m_desk, id = line.document] { return desk.view.document(id, desk.actor); },
        [this, name = line.paper](const Result<QByteArray> &pdf) {
            if (pdf)
                emit documentReady(name, *pdf);
            else
                emit failed(pdf.error());
        });
}

} // namespace motcua::presentation
