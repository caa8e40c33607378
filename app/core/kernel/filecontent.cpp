#include "app/core/kernel/filecontent.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace motcua::kernel
{

Result<QByteArray> fileContent(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Refused, u"file.missing"_s, {path}, file.errorString());
    if (file.size() > largestContent)
        return failure(ErrorKind::Refused, u"file.tooLarge"_s, {path});
    const QByteArray bytes = file.readAll();
    if (bytes.isEmpty())
        return failure(ErrorKind::Refused, u"file.empty"_s, {path});
    return bytes;
}

} // namespace motcua::kernel
