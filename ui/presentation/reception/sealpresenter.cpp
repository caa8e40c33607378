#include "ui/presentation/reception/sealpresenter.h"

#include "ui/presentation/ask.h"
#include "ui/presentation/messages.h"

#include <algorithm>
#include <map>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using services::AssembledDocuments;
using services::CheckedDossier;

namespace
{

/// What the dossier's components are made of, in the order in which it was handed in.
services::PartsByComponent partsOf(const CheckedDossier &checked, const SealJob &job)
{
    // A page may have gone to another component since: its stack keeps its place all the same.
    const auto placeOf = [&order = job.reception.saved.order](const QString &part) {
        const auto place = std::find_if(order.begin(), order.end(),
                                        [&](const auto &known) { return known.part == part; });
        return place - order.begin();
    };
    services::PartsByComponent all;
    for (const services::DraftComponent &source : checked.sources) {
        std::multimap<qsizetype, services::DocumentPart> parts; // by place
        for (const QString &path : source.files)
            parts.emplace(placeOf(path), services::PdfPart{path});
        const auto documents = job.documents.value(source.component);
        for (const services::ArrangedDocument &document : documents)
            parts.emplace(placeOf(document.session.value),
                          services::StackPart{document.pages, document.source});
        QList<services::DocumentPart> ordered;
        for (const auto &[place, part] : parts)
            ordered.append(part);
        all.append(std::move(ordered));
    }
    return all;
}

/// The dossier stands whatever becomes of its fees.
void collect(services::Desk &desk, const QStringList &codes, services::Sealed &sealing)
{
    if (codes.isEmpty())
        return;
    services::Collection wish{sealing.dossier.code};
    for (const QString &code : codes)
        wish.lines.append({code});
    const auto collected = desk.money.fees.collect(wish, desk.actor);
    if (collected) {
        sealing.dossier = collected->dossier;
        sealing.moneyWarnings = collected->warnings;
    } else {
        sealing.moneyWarnings = {collected.error()};
    }
}

QStringList sentences(const QList<kernel::Error> &warnings)
{
    QStringList texts;
    for (const kernel::Error &warning : warnings)
        texts.append(errorText(warning));
    return texts;
}

/// On the storage thread.
kernel::Result<CheckedDossier> check(const services::Desk &desk, const SealJob &job)
{
    const services::SavedDraft &saved = job.reception.saved;
    return job.isSupplement()
               ? desk.moves.checkSupplied({saved.supplies.code}, saved.draft.components, desk.actor,
                                          job.caseCode)
               : desk.intake.check(saved.draft, desk.actor, job.stage);
}

} // namespace

SealPresenter::SealPresenter(services::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
}

void SealPresenter::start(SealJob job)
{
    Q_ASSERT(!m_running);
    setRunning(true);
    // Money is taken by its own service, with a receipt, for a dossier that has its number.
    for (services::DraftFee &fee : job.reception.saved.draft.fees) {
        if (std::exchange(fee.paid, false) && job.stage == services::IntakeStage::Accept)
            job.collectNow.append(fee.code);
    }
    ask(
        m_desk.storage, this, [&desk = m_desk, job] { return check(desk, job); },
        [this, job](const kernel::Result<CheckedDossier> &checked) {
            if (checked)
                assemble(job, *checked);
            else
                fail(checked.error());
        });
}

void SealPresenter::assemble(const SealJob &job, const CheckedDossier &checked)
{
    compute(
        this,
        [&desk = m_desk, checked, parts = partsOf(checked, job)] {
            return services::assembleDocuments(checked, parts, desk.documents, desk.clock);
        },
        [this, job, checked](const kernel::Result<AssembledDocuments> &assembled) {
            if (!assembled)
                fail(assembled.error());
            else if (job.isSupplement())
                join(job, checked, *assembled);
            else
                commit(job, checked, *assembled);
        });
}

void SealPresenter::commit(const SealJob &job, const CheckedDossier &checked,
                           const AssembledDocuments &assembled)
{
    ask(
        m_desk.storage, this,
        [&desk = m_desk, job, checked, assembled] {
            auto sealing =
                desk.receptions.seal(job.reception, checked, assembled.files, desk.actor);
            if (sealing)
                collect(desk, job.collectNow, *sealing);
            return sealing;
        },
        [this, checked, stage = job.stage](const kernel::Result<services::Sealed> &sealing) {
            if (!sealing)
                return fail(sealing.error());
            if (stage == services::IntakeStage::Register) {
                setRunning(false);
                emit registered(sealing->dossier.code, sentences(checked.warnings));
                return m_desk.syncNow();
            }
            emit sealed(sealing->dossier, sentences(checked.warnings + sealing->moneyWarnings));
            print(sealing->dossier.code);
            m_desk.syncNow();
        });
}

void SealPresenter::join(const SealJob &job, const CheckedDossier &checked,
                         const AssembledDocuments &assembled)
{
    ask(
        m_desk.storage, this,
        [&desk = m_desk, job, checked, assembled] {
            return desk.receptions.supply(job.reception, desk.moves, checked, assembled.files,
                                          desk.actor);
        },
        [this, checked, accepts = job.accepts](const kernel::Result<services::Moved> &moved) {
            if (!moved)
                return fail(moved.error());
            const QStringList warnings = sentences(checked.warnings + moved->warnings);
            m_desk.syncNow();
            if (accepts) {
                emit sealed(moved->dossier, warnings);
                return print(moved->dossier.code);
            }
            setRunning(false);
            emit supplied(moved->dossier.code, warnings);
        });
}

void SealPresenter::print(const QString &code)
{
    const auto make = paperOf(m_desk, ports::PaperKind::Receipt, code);
    ask(
        m_desk.storage, this, [make] { return make(asPreview()); },
        [this, code, make](const kernel::Result<services::PrintedPaper> &paper) {
            setRunning(false);
            if (paper)
                emit receiptReady(viewOf(m_desk, this, ports::PaperKind::Receipt, *paper, make));
            else
                emit receiptFailed(code, paper.error());
        });
}

void SealPresenter::setRunning(bool running)
{
    m_running = running;
    emit runningChanged();
}

void SealPresenter::fail(const kernel::Error &error)
{
    setRunning(false);
    emit failed(error);
}

} // namespace motcua::presentation
