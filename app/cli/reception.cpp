#include "app/cli/reception.h"

#include "app/core/kernel/filecontent.h"
#include "app/core/services/scanwishes.h"

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
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

/// Under what names this desk has met its scanners: one of them may have another by now (R7).
services::KnownScanners scannersOf(OpenDesk &desk)
{
    const auto kept = desk.settings().value(services::KnownScanners::settingName);
    return services::KnownScanners::fromJson(kept && *kept ? **kept : QByteArray());
}

} // namespace

kernel::Status mayWrite(const QString &path)
{
    const QFileInfo folder(QFileInfo(path).absolutePath());
    if (path.isEmpty() || (folder.isDir() && folder.isWritable() && !QFileInfo(path).isDir()))
        return {};
    return failure(ErrorKind::Refused, u"file.target"_s, {path});
}

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
    if (!file.open(QIODevice::WriteOnly))
        return failure(path.isEmpty() ? ErrorKind::Store : ErrorKind::Refused,
                       path.isEmpty() ? u"disk.write"_s : u"file.target"_s, {target},
                       file.errorString());
    if (!file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(pdf) != pdf.size() || !file.commit())
        return failure(ErrorKind::Store, u"disk.write"_s, {target}, file.errorString());
    return target;
}

kernel::Result<services::DossierDraft> draftIn(const QString &file)
{
    const auto bytes = kernel::fileContent(file);
    return bytes ? services::readDossierDraft(*bytes) : kernel::failure(bytes.error());
}

Reception::Reception(OpenDesk &desk, Tools &tools, QObject *parent)
    : QObject(parent), m_desk(desk), m_tools(tools), m_known(scannersOf(desk)),
      m_scanner(tools.scanner(), tools.scanners(),
                [this](const QString &name) { return m_known.identity(name); }),
      m_digitiser({m_scanner, tools.files(), tools.processor, tools.sealedFiles, tools.pagePool(),
                   tools.documents, desk.profile().scan},
                  [this](const QString &component, domain::DocumentSource origin,
                         const ports::PagePolicy &policy) {
                      return openSession(component, origin, policy);
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
    for (const services::PartyNotice &notice : m_checked.partyNotices)
        emit looked(notice);
    const auto intents = scanIntents(m_desk);
    for (qsizetype i = 0; i < m_checked.sources.size(); ++i) {
        if (auto chosen = services::chooseScanIntent(m_checked.sources[i],
                                                     m_checked.dossier.components[i].name, intents);
            !chosen)
            return m_done(failure(chosen.error()));
    }
    if (auto kept = keepDraft(draft); !kept)
        return m_done(failure(kept.error()));
    m_digitiser.run(m_checked, [this](const kernel::Result<services::PartsByComponent> &parts) {
        parts ? seal(*parts) : giveUp(parts.error());
    });
}

kernel::Status Reception::keepDraft(const services::DossierDraft &draft)
{
    m_reception.saved.draft = draft;
    const bool scans =
        std::any_of(draft.components.begin(), draft.components.end(),
                    [](const auto &component) { return component.scan.has_value(); });
    if (!scans)
        return {}; // files can be given again; what a feeder took in cannot
    m_reception.draftId = kernel::makeUuidV7(m_tools.clock.now().toMSecsSinceEpoch());
    return m_desk.receptions().keep(m_reception.draftId, m_reception.saved, m_desk.actor());
}

kernel::Result<ports::CaptureSession> Reception::openSession(const QString &component,
                                                             domain::DocumentSource origin,
                                                             const ports::PagePolicy &policy)
{
    const bool scanned = origin == domain::DocumentSource::Scan;
    // Pages of files belong to no draft: whoever goes on with it takes the files in again.
    auto session = m_desk.captures().begin(scanned ? m_reception.draftId : QString(), component,
                                           m_desk.actor());
    if (!session)
        return session;
    m_reception.sessions.append(*session);
    if (!scanned) {
        m_reception.saved.importedSessions.append(session->id.value);
        return session;
    }
    // Before the first sheet moves: whoever takes the pages up again makes them as they are here.
    m_reception.saved.treatments[session->id.value].note(1, policy);
    const auto kept =
        m_desk.receptions().keep(m_reception.draftId, m_reception.saved, m_desk.actor());
    return kept ? session : failure(kept.error());
}

void Reception::seal(const services::PartsByComponent &parts)
{
    const auto assembled =
        services::assembleDocuments(m_checked, parts, m_tools.documents, m_tools.clock);
    if (!assembled)
        return giveUp(assembled.error());
    const auto sealed =
        m_desk.receptions().seal(m_reception, m_checked, assembled->files, m_desk.actor());
    if (!sealed)
        return giveUp(sealed.error());
    for (const kernel::Error &leftover : sealed->leftovers)
        emit warned(leftover);
    print(sealed->dossier);
}

void Reception::giveUp(const kernel::Error &error)
{
    const auto stays = m_desk.receptions().leave(m_reception, m_desk.actor());
    if (!stays)
        emit warned(stays.error());
    else if (*stays)
        emit warned({ErrorKind::Refused, u"reception.kept"_s, {}, {}});
    m_done(failure(error));
}

void Reception::print(const domain::Dossier &dossier)
{
    Accepted accepted{dossier, {}, {}};
    const auto paper =
        m_desk.papers().print(ports::PaperKind::Receipt, dossier.code, {}, m_desk.actor());
    if (paper && paper->warning)
        emit warned(*paper->warning);
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
