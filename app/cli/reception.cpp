#include "app/cli/reception.h"

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

Reception::Reception(OpenDesk &desk, Tools &tools, QObject *parent)
    : QObject(parent), m_desk(desk), m_tools(tools),
      m_digitiser({tools.scanner(), tools.files(), tools.processor, tools.sealedFiles,
                   tools.documents, tools.clock},
                  [&desk](const QString &component) {
                      return desk.captures().begin(u"command"_s, component, desk.actor());
                  })
{
    connect(&m_digitiser, &services::Digitiser::pageScanned, this,
            [this](int component, int pages) {
                emit pageScanned(m_checked.dossier.components[component].name, pages);
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
    m_digitiser.run(m_checked.sources,
                    [this](kernel::Result<QList<QList<services::PreparedFile>>> files) {
                        if (files)
                            seal(*files);
                        else
                            m_done(failure(files.error()));
                    });
}

void Reception::seal(const QList<QList<services::PreparedFile>> &files)
{
    const auto dossier = m_desk.intake().seal(m_checked, files, m_desk.actor());
    if (!dossier)
        return m_done(failure(dossier.error()));
    for (const ports::CaptureSession &session : m_digitiser.sessions()) {
        if (auto closed = m_desk.captures().close(session.id); !closed)
            emit warned(
                closed.error()); // its pages are in the dossier; the session is only left over
    }
    print(*dossier);
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
