#include "app/documents/filekind.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace motcua::documents
{

QString mediaType(FileKind kind)
{
    switch (kind) {
    case FileKind::Pdf: return u"application/pdf"_s;
    case FileKind::Jpeg: return u"image/jpeg"_s;
    case FileKind::Png: return u"image/png"_s;
    case FileKind::Tiff: return u"image/tiff"_s;
    }
    Q_UNREACHABLE();
}

kernel::Failure fileFailure(const QString &key, const QString &path, const QString &detail)
{
    return kernel::failure(kernel::ErrorKind::Refused, key, {QFileInfo(path).fileName()}, detail);
}

kernel::Result<FileKind> fileKind(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return fileFailure(u"file.missing"_s, path);
    if (!info.isFile()) // a folder, or a pipe that could block for ever
        return fileFailure(u"file.kind"_s, path, u"not a regular file"_s);
    if (info.size() == 0)
        return fileFailure(u"file.empty"_s, path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fileFailure(u"file.denied"_s, path, file.errorString());
    constexpr qint64 headBytes = 1024; // a PDF may begin after some rubbish (ISO 32000-1 Annex H)
    const QByteArray head = file.read(headBytes);
    if (head.startsWith("\xff\xd8\xff"_ba))
        return FileKind::Jpeg;
    if (head.startsWith("\x89PNG\r\n\x1a\n"_ba))
        return FileKind::Png;
    for (const QByteArray &magic : {QByteArray("II*\0", 4), QByteArray("MM\0*", 4),
                                    QByteArray("II+\0", 4), QByteArray("MM\0+", 4)}) {
        if (head.startsWith(magic))
            return FileKind::Tiff;
    }
    if (head.contains("%PDF-"_ba))
        return FileKind::Pdf;
    return fileFailure(u"file.kind"_s, path);
}

} // namespace motcua::documents
