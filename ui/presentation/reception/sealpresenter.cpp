#include "ui/presentation/reception/sealpresenter.h"

#include "app/core/kernel/logging.h"
#include "ui/presentation/ask.h"
#include "ui/presentation/messages.h"

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using services::CheckedDossier;
using services::PreparedFile;

namespace
{

using FilesByComponent = QList<QList<PreparedFile>>;

struct Assembled {
    FilesByComponent files;
    std::shared_ptr<kernel::RamFolder> clear; ///< holds the files until the store has them
};

/// The finished files of one component: PDFs as they came, then one document for each stack.
kernel::Result<QList<PreparedFile>> assembleComponent(const services::Desk &desk,
                                                      const services::DraftComponent &source,
                                                      const QString &title,
                                                      const QList<ComponentPages> &stacks,
                                                      const kernel::RamFolder &clear)
{
    QList<PreparedFile> files;
    for (const QString &path : source.files) {
        const auto facts = desk.documents.inspect(path);
        if (!facts)
            return kernel::failure(facts.error());
        files.append({path, facts->mediaType, facts->pages, domain::DocumentSource::File});
    }
    for (int i = 0; i < stacks.size(); ++i) {
        if (stacks[i].component != source.component)
            continue;
        const QString path = clear.path(u"%1.pdf"_s.arg(i));
        const auto written =
            desk.documents.writePdf(stacks[i].pages, {title, desk.clock.now()}, path);
        if (!written)
            return kernel::failure(written.error());
        files.append({path, u"application/pdf"_s, written->pages, stacks[i].source});
    }
    return files;
}

kernel::Result<Assembled> assembleAll(const services::Desk &desk, const CheckedDossier &checked,
                                      const QList<ComponentPages> &stacks)
{
    auto clear = kernel::RamFolder::create();
    if (!clear)
        return kernel::failure(clear.error());
    Assembled assembled{{}, std::move(*clear)};
    for (qsizetype i = 0; i < checked.sources.size(); ++i) {
        auto files = assembleComponent(desk, checked.sources[i], checked.dossier.components[i].name,
                                       stacks, *assembled.clear);
        if (!files)
            return kernel::failure(files.error());
        assembled.files.append(std::move(*files));
    }
    return assembled;
}

kernel::Result<domain::Dossier> sealNow(services::Desk &desk, const SealJob &job,
                                        const CheckedDossier &checked,
                                        const FilesByComponent &files)
{
    // Written before the seal, so that a crash right after it is recognised at the next start.
    if (auto noted = desk.captures.saveDraft(job.draftId, writeDraftFile(job.file), desk.actor);
        !noted)
        return kernel::failure(noted.error());
    auto dossier = desk.intake.seal(checked, files, desk.actor);
    if (!dossier)
        return dossier;
    // The dossier is safe. What fails from here is tidied up at the next login.
    for (const ports::CaptureSession &session : job.sessions) {
        if (auto closed = desk.captures.close(session.id); !closed)
            qCWarning(kernel::logDesk) << "A session stays open:" << closed.error().detail;
    }
    if (auto removed = desk.captures.saveDraft(job.draftId, {}, desk.actor); !removed)
        qCWarning(kernel::logDesk) << "A draft stays behind:" << removed.error().detail;
    return dossier;
}

QStringList sentences(const QList<kernel::Error> &warnings)
{
    QStringList texts;
    for (const kernel::Error &warning : warnings)
        texts.append(errorText(warning));
    return texts;
}

} // namespace

SealPresenter::SealPresenter(services::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
}

void SealPresenter::start(SealJob job)
{
    Q_ASSERT(!m_running);
    setRunning(true);
    const services::DossierDraft draft = job.file.draft;
    ask(
        m_desk.storage, this,
        [&desk = m_desk, draft] { return desk.intake.check(draft, desk.actor); },
        [this, job = std::move(job)](const kernel::Result<CheckedDossier> &checked) {
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
        [&desk = m_desk, checked, pages = job.pages] { return assembleAll(desk, checked, pages); },
        [this, job, checked](const kernel::Result<Assembled> &assembled) {
            if (assembled)
                commit(job, checked, assembled->files, assembled->clear);
            else
                fail(assembled.error());
        });
}

void SealPresenter::commit(SealJob job, const CheckedDossier &checked,
                           const FilesByComponent &files,
                           const std::shared_ptr<kernel::RamFolder> &clear)
{
    job.file.sealing = checked.dossier.id;
    ask(
        m_desk.storage, this,
        [&desk = m_desk, job = std::move(job), checked, files, clear] {
            return sealNow(desk, job, checked, files);
        },
        [this,
         warnings = sentences(checked.warnings)](const kernel::Result<domain::Dossier> &dossier) {
            if (!dossier)
                return fail(dossier.error());
            emit sealed(*dossier, warnings);
            print(dossier->code);
            m_desk.syncNow();
        });
}

void SealPresenter::print(const QString &code)
{
    ask(
        m_desk.storage, this,
        [&desk = m_desk, code] {
            return desk.papers.print(ports::PaperKind::Receipt, code, {}, desk.actor);
        },
        [this, code](const kernel::Result<services::PrintedPaper> &paper) {
            setRunning(false);
            if (paper)
                emit receiptReady(code, paper->pdf);
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
