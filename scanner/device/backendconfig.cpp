#include "scanner/device/backendconfig.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

namespace
{

const QString systemFolder = u"/etc/sane.d"_s;

void readNames(const QString &path, QStringList &names)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Text))
        return;
    while (!file.atEnd()) {
        const QString line = QString::fromUtf8(file.readLine()).simplified();
        const QString name = line.section(u' ', 0, 0);
        if (!name.isEmpty() && !name.startsWith(u'#') && !names.contains(name))
            names.append(name);
    }
}

} // namespace

QStringList saneConfigFolders()
{
    const QString set = qEnvironmentVariable("SANE_CONFIG_DIR");
    QStringList folders = set.split(u':', Qt::SkipEmptyParts);
    if (set.isEmpty() || set.endsWith(u':'))
        folders.append(systemFolder);
    return folders;
}

QString backendListIn(const QStringList &folders)
{
    for (const QString &folder : folders) {
        const QString path = folder + u"/dll.conf"_s;
        if (QFile::exists(path))
            return path;
    }
    return {};
}

QStringList enabledBackends(const QStringList &folders)
{
    QStringList names;
    if (const QString list = backendListIn(folders); !list.isEmpty())
        readNames(list, names);
    for (const QString &folder : folders) {
        const QDir more(folder + u"/dll.d"_s);
        if (!more.exists())
            continue;
        for (const QString &file : more.entryList(QDir::Files, QDir::Name)) {
            // As SANE itself: leftovers of editors and of the package manager do not count.
            if (!file.endsWith(u'~') && !file.contains(".dpkg-"_L1))
                readNames(more.filePath(file), names);
        }
        break;
    }
    return names;
}

BackendConfig::BackendConfig(const QString &backend, const QStringList &folders)
{
    QFile list(m_folder.filePath(u"dll.conf"_s));
    const QByteArray line = backend.toUtf8() + '\n';
    if (m_folder.isValid() && QDir(m_folder.path()).mkdir(u"dll.d"_s) &&
        list.open(QIODevice::WriteOnly) && list.write(line) == line.size())
        m_path = (QStringList{m_folder.path()} + folders).join(u':');
}

} // namespace motcua::scanner
