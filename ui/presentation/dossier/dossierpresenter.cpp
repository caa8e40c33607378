#include "ui/presentation/dossier/dossierpresenter.h"

#include "app/core/domain/deadline.h"
#include "ui/presentation/ask.h"
#include "ui/presentation/dossier/dossierdate.h"
#include "ui/presentation/dossier/dossierwords.h"
#include "ui/presentation/format.h"
#include "ui/presentation/messages.h"
#include "ui/presentation/reception/partypresenter.h"

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using kernel::failure;
using kernel::Result;

void DossierPresenter::open(const QString &code)
{
    m_code = code;
    ask(
        m_desk.storage, this, [&desk = m_desk, code] { return openDossier(desk, code); },
        [this, number = ++m_asked](const Result<OpenedDossier> &opened) {
            if (number != m_asked)
                return;
            if (!opened)
                return emit failed(opened.error());
            m_opened = *opened;
            emit shown();
        });
}

DossierPresenter::Pressing DossierPresenter::pressing() const
{
    const domain::Dossier &dossier = this->dossier();
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
    const domain::Dossier &dossier = this->dossier();
    const QDateTime now = m_desk.clock.now();
    if (dossier.state == domain::DossierState::Registered && dossier.answerBy.isValid())
        return tr("To be answered by %1: %2")
            .arg(momentText(dossier.answerBy),
                 answerClockText(answerSeconds(m_desk.calendar, dossier.answerBy, now)));
    if (dossier.state == domain::DossierState::Registered)
        return tr("No time runs before it is accepted.");
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

QStringList DossierPresenter::dateReason() const
{
    if (dossier().state == domain::DossierState::Registered)
        return {}; // no clock runs yet
    return dossierDateReason(m_desk.calendar, dossier(), m_desk.clock.now());
}

void DossierPresenter::printReason()
{
    const QString subject = u"%1 – %2"_s.arg(dossier().code, dossier().procedureName);
    printedReason.make(subject, dateReason(), dueText());
}

QList<PaperLine> DossierPresenter::papers() const { return paperLines(dossier()); }

QList<CourseLine> DossierPresenter::course() const { return courseLines(m_opened.shown.events); }

QStringList DossierPresenter::facts() const
{
    QStringList lines = factLines(dossier());
    if (!m_opened.missing.isEmpty())
        lines.prepend(missingText());
    const auto transfer =
        domain::transferOf(dossier(), m_desk.calendar, m_opened.shown.events, m_desk.clock.now());
    if (const QString told = transferText(transfer); !told.isEmpty())
        lines.append(told);
    if (const QString card = PartyPresenter::checkText(dossier().owner); !card.isEmpty())
        lines.append(card);
    const auto &agent = dossier().agent;
    if (const QString card = agent ? PartyPresenter::checkText(*agent) : QString(); !card.isEmpty())
        lines.append(tr("Through %1: %2").arg(agent->name, card));
    return lines;
}

QString DossierPresenter::missingText() const
{
    if (m_opened.missing.isEmpty())
        return {};
    return tr("Not accepted yet; missing: %1.").arg(m_opened.missing.join(u"; "_s));
}

/// The deeds that are possible now and to which the user has this right.
QStringList DossierPresenter::deedsWith(domain::DeedRight right) const
{
    QStringList possible = services::DossierMoves::possible(dossier()) +
                           services::DossierMoves::resultDeeds(dossier());
    if (domain::mayBeCorrected(dossier().state))
        possible.append(domain::correctName());
    const domain::Role role = m_desk.actor.user.role;
    possible.removeIf([&](const QString &deed) {
        return domain::rightTo(deed, role, m_desk.profile.rights) != right;
    });
    return possible;
}

QStringList DossierPresenter::moves() const
{
    QStringList allowed = deedsWith(domain::DeedRight::Granted);
    allowed.removeAll(domain::correctName());
    return allowed;
}

QStringList DossierPresenter::reservedMoves() const
{
    return deedsWith(domain::DeedRight::SupervisorOnly);
}

bool DossierPresenter::mayCorrect() const
{
    return deedsWith(domain::DeedRight::Granted).contains(domain::correctName());
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
    m_moved = m_code;
    // Of the dossier that is shown now: files are looked into by a process of their own, which may
    // take a while, and another dossier may be opened meanwhile.
    const services::DossierRef ref{dossier().code, dossier().revision};
    const bool isCorrection = move == domain::correctName();
    const MoveInput told = isCorrection ? changedInput(fields(move), input) : input;
    compute(
        this, [&desk = m_desk, paths = input.files] { return preparedFiles(desk, paths); },
        [this, move, ref, told](const Result<QList<services::PreparedFile>> &files) {
            write({move, ref}, told, files);
        });
    return true;
}

void DossierPresenter::write(const MoveOf &what, const MoveInput &told,
                             const Result<QList<services::PreparedFile>> &files)
{
    const QString move = what.move;
    const auto done = [this, move](const Result<services::Moved> &moved) {
        m_moving = false;
        if (!moved)
            return emit refused(moved.error());
        finishMove(move, *moved);
    };
    if (!files)
        return done(failure(files.error()));
    ask(
        m_desk.storage, this,
        [&desk = m_desk, what, told, files = *files] {
            return performMove(desk, what, told, files);
        },
        done);
}

void DossierPresenter::finishMove(const QString &move, const services::Moved &done)
{
    m_desk.syncNow();
    QStringList sentences{tr("%1.").arg(eventText(move))};
    for (const kernel::Error &warning : done.warnings)
        sentences.append(errorText(warning));
    emit moved(sentences.join(u' '));
    if (m_code == m_moved) // else another one was opened meanwhile and stays
        open(done.dossier.code);
    if (move == domain::moveName(domain::DossierMove::Accept))
        printReceipt(done.dossier.code);
}

void DossierPresenter::printReceipt(const QString &code)
{
    const auto make = paperOf(m_desk, ports::PaperKind::Receipt, code);
    ask(
        m_desk.storage, this, [make] { return make(asPreview()); },
        [this, make](const Result<services::PrintedPaper> &paper) {
            if (paper)
                emit receiptReady(viewOf(m_desk, this, ports::PaperKind::Receipt, *paper, make));
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
