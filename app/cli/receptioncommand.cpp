#include "app/cli/receptioncommand.h"

#include "app/cli/json.h"
#include "ui/presentation/format.h"

#include <QDir>
#include <QSaveFile>
#include <QStandardPaths>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using kernel::ErrorKind;
using kernel::failure;

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
        target = folder + u'/' + fileName;
    }
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) ||
        file.write(pdf) != pdf.size() || !file.commit())
        return failure(ErrorKind::Store, u"disk.write"_s, {target}, file.errorString());
    return target;
}

ReceptionCommand::ReceptionCommand(Run &run, OpenDesk &desk, Tools &tools)
    : QObject(&run), m_run(run), m_desk(desk), m_tools(tools),
      m_digitiser({tools.scanner(), tools.files(), tools.processor, tools.sealedFiles,
                   tools.documents, tools.clock},
                  [&desk](const QString &component) {
                      return desk.captures().begin(u"command"_s, component, desk.actor());
                  })
{
    connect(&m_digitiser, &services::Digitiser::pageScanned, this,
            [this](int component, int pages) {
                m_run.progress(
                    tr("%1: page %2").arg(m_checked.dossier.components[component].name).arg(pages));
            });
}

void ReceptionCommand::start(const services::DossierDraft &draft, const QString &receiptPath)
{
    m_receiptPath = receiptPath;
    auto checked = m_desk.intake().check(draft, m_desk.actor());
    if (!checked)
        return m_run.fail(checked.error());
    m_checked = std::move(*checked);
    for (const kernel::Error &warning : m_checked.warnings)
        m_run.warn(warning);
    m_digitiser.run(m_checked.sources,
                    [this](kernel::Result<QList<QList<services::PreparedFile>>> files) {
                        if (files)
                            seal(*files);
                        else
                            m_run.fail(files.error());
                    });
}

void ReceptionCommand::seal(const QList<QList<services::PreparedFile>> &files)
{
    const auto dossier = m_desk.intake().seal(m_checked, files, m_desk.actor());
    if (!dossier)
        return m_run.fail(dossier.error());
    for (const ports::CaptureSession &session : m_digitiser.sessions()) {
        if (auto closed = m_desk.captures().close(session.id); !closed)
            m_run.warn(
                closed.error()); // its pages are in the dossier; the session is only left over
    }
    print(*dossier);
}

void ReceptionCommand::print(const domain::Dossier &dossier)
{
    QJsonObject json{{u"id"_s, dossier.id.value},
                     {u"code"_s, dossier.code},
                     {u"provisional"_s, dossier.provisional},
                     {u"receivedAt"_s, timeJson(dossier.receivedAt)},
                     {u"dueAt"_s, timeJson(dossier.dueAt)},
                     {u"receipt"_s, QJsonValue()}};
    const auto paper =
        m_desk.papers().print(ports::PaperKind::Receipt, dossier.code, {}, m_desk.actor());
    const auto path =
        paper ? writePaper(paper->pdf, m_receiptPath, u"receipt-%1.pdf"_s.arg(dossier.code))
              : kernel::Result<QString>(failure(paper.error()));
    if (path)
        json.insert(u"receipt"_s, *path);
    else // the dossier stands; the receipt can be printed again at any time
        m_run.warn(path.error());
    const QString due =
        dossier.dueAt.isValid() ? presentation::momentText(dossier.dueAt) : tr("not prescribed");
    m_run.finish(json, tr("%1, answer due: %2").arg(dossier.code, due));
}

} // namespace motcua::cli
