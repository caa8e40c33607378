#include "app/core/services/pulledfiles.h"

#include <QFile>
#include <QMimeDatabase>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using kernel::failure;
using kernel::Result;

Result<PulledFiles>
PulledFiles::write(const QList<std::pair<ports::RemoteFileRef, QByteArray>> &files,
                   const ports::DocumentWriter &documents)
{
    PulledFiles pulled;
    auto folder = kernel::RamFolder::create();
    if (!folder)
        return failure(folder.error());
    pulled.m_folder = std::move(*folder);
    for (const auto &[ref, bytes] : files) {
        const QString path = pulled.m_folder->path(QString::number(pulled.m_files.size()));
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            return failure(kernel::ErrorKind::Store, u"disk.full"_s, {}, file.errorString());
        file.close();
        PreparedFile prepared{path, QMimeDatabase().mimeTypeForData(bytes).name(), 0,
                              domain::DocumentSource::File};
        if (const auto facts = documents.inspect(path)) {
            prepared.mediaType = facts->mediaType;
            prepared.pages = facts->pages;
        }
        pulled.m_files.insert(ref.id, prepared);
    }
    return pulled;
}

QList<PreparedFile> PulledFiles::prepared(const QList<ports::RemoteFileRef> &refs) const
{
    QList<PreparedFile> list;
    for (const ports::RemoteFileRef &ref : refs)
        if (const auto file = m_files.constFind(ref.id); file != m_files.constEnd())
            list.append(*file);
    return list;
}

QStringList PulledFiles::readablePaths(const QList<ports::RemoteFileRef> &refs) const
{
    QStringList paths;
    for (const PreparedFile &file : prepared(refs))
        if (file.pages > 0)
            paths.append(file.path);
    return paths;
}

QList<domain::RemoteFile> PulledFiles::named(const QList<ports::RemoteFileRef> &refs,
                                             const QList<domain::Document> &documents) const
{
    QList<domain::RemoteFile> files;
    qsizetype next = 0;
    for (const ports::RemoteFileRef &ref : refs)
        if (m_files.contains(ref.id) && next < documents.size())
            files.append({documents.at(next++).id, ref.id, {}});
    return files;
}

} // namespace motcua::services
