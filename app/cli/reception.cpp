#include "app/cli/reception.h"

#include "app/core/kernel/spoolpage.h"
#include "ui/presentation/draftfile.h"

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <tuple>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using kernel::ErrorKind;
using kernel::failure;

namespace
{

constexpr qint64 paperLifeSeconds = 3600;

/// Nobody removes a paper once it is printed; names of citizens must not gather there.
void sweepOldPapers(const QString &folder)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QFileInfo &paper : QDir(folder).entryInfoList({u"*.pdf"_s}, QDir::Files)) {
        if (paper.lastModified().secsTo(now) > paperLifeSeconds)
            QFile::remove(paper.absoluteFilePath());
    }
}

} // namespace

kernel::Result<QString> writePaper(const QByteArray &pdf, const QString &path,
                                   const QString &fileName)
{
    QString target = path;
    if (target.isEmpty()) {
        // $XDG_RUNTIME_DIR is a tmpfs of this user; without a session, /dev/shm is one for all.
        QString folder = qEnvironmentVariable("XDG_RUNTIME_DIR");
        folder = folder.isEmpty() ? u"/dev/shm/motcua-papers-%1"_s.arg(::getuid())
                                  : folder + u"/motcua-papers"_s;
        if (!QDir().mkpath(folder) ||
            !QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner))
            return failure(ErrorKind::Store, u"disk.write"_s, {folder});
        sweepOldPapers(folder);
        target = folder + u'/' + fileName;
    }
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(pdf) != pdf.size() || !file.commit())
        return failure(ErrorKind::Store, u"disk.write"_s, {target}, file.errorString());
    return target;
}

Reception::Reception(OpenDesk &desk, Tools &tools, QObject *parent)
    : QObject(parent), m_desk(desk), m_tools(tools),
      m_digitiser({tools.scanner(), tools.files(), tools.processor, tools.sealedFiles,
                   tools.documents, tools.clock, desk.profile().scan},
                  [this](const QString &component) {
                      return m_desk.captures().begin(m_draftId, component, m_desk.actor());
                  })
{
    connect(&m_digitiser, &services::Digitiser::pageScanned, this,
            [this](int component, int pages) {
                emit pageScanned(m_checked.dossier.components[component].name, pages);
            });
    connect(&m_digitiser, &services::Digitiser::noticed, this, [this](const QString &notice) {
        const QStringList parts = notice.split(u'|');
        emit warned({ErrorKind::Scanner, parts.first(), parts.sliced(1), {}});
    });
}

void Reception::start(const services::DossierDraft &draft, const QString &receiptPath,
                      ports::Completion<Accepted> done)
{
    m_receiptPath = receiptPath;
    m_done = std::move(done);
    auto checked = m_desk.intake().check(draft, m_desk.actor());
    if (!checked)
        return m_done(failure(checked.error()));
    m_checked = std::move(*checked);
    for (const kernel::Error &warning : m_checked.warnings)
        emit warned(warning);
    if (auto kept = keepDraft(draft); !kept)
        return m_done(failure(kept.error()));
    m_digitiser.run(m_checked.sources,
                    [this](kernel::Result<QList<QList<services::PreparedFile>>> files) {
                        files ? seal(*files) : giveUp(files.error());
                    });
}

void Reception::seal(const QList<QList<services::PreparedFile>> &files)
{
    const auto dossier = m_desk.intake().seal(m_checked, files, m_desk.actor());
    if (!dossier)
        return giveUp(dossier.error());
    for (const auto &opened : m_digitiser.sessions()) {
        if (auto closed = m_desk.captures().close(opened.session.id); !closed)
            emit warned(
                closed.error()); // its pages are in the dossier; the session is only left over
    }
    if (auto dropped = dropDraft(); !dropped)
        emit warned(dropped.error());
    print(*dossier);
}

kernel::Status Reception::keepDraft(const services::DossierDraft &draft)
{
    const bool scans =
        std::any_of(draft.components.begin(), draft.components.end(),
                    [](const auto &component) { return component.scan.has_value(); });
    if (!scans)
        return {}; // files can be given again; what a feeder took in cannot
    m_draftId = kernel::makeUuidV7(m_tools.clock.now().toMSecsSinceEpoch());
    presentation::DraftFile file;
    file.draft = draft;
    file.sealing = m_checked.dossier.id; // found sealed at the next login, it is tidied up
    return m_desk.captures().saveDraft(m_draftId, presentation::writeDraftFile(file),
                                       m_desk.actor());
}

kernel::Status Reception::dropDraft()
{
    return m_draftId.isEmpty() ? kernel::Status()
                               : m_desk.captures().saveDraft(m_draftId, {}, m_desk.actor());
}

void Reception::giveUp(const kernel::Error &error)
{
    // With pages scanned, the window offers to go on with this draft; without, it is nothing.
    bool empty = true;
    for (const auto &opened : m_digitiser.sessions())
        empty =
            empty && (!opened.fromDevice || kernel::spooledPages(opened.session.folder).isEmpty());
    for (const auto &opened : m_digitiser.sessions()) {
        if (empty || !opened.fromDevice)
            std::ignore = m_desk.captures().close(opened.session.id);
    }
    if (empty)
        std::ignore = dropDraft();
    else
        emit warned({ErrorKind::Refused, u"reception.kept"_s, {}, {}});
    m_done(failure(error));
}

void Reception::print(const domain::Dossier &dossier)
{
    Accepted accepted{dossier, {}, {}};
    const auto paper =
        m_desk.papers().print(ports::PaperKind::Receipt, dossier.code, {}, m_desk.actor());
    const auto path =
        paper ? writePaper(paper->pdf, m_receiptPath, u"receipt-%1.pdf"_s.arg(dossier.code))
              : kernel::Result<QString>(failure(paper.error()));
    if (path)
        accepted.receipt = *path;
    else
        accepted.receiptFault = path.error();
    m_done(std::move(accepted));
}

} // namespace motcua::cli
