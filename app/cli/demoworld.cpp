#include "app/cli/demoworld.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using kernel::ErrorKind;
using kernel::failure;

namespace
{

bool writeText(const QString &path, const QString &text)
{
    QFile file(path);
    const QByteArray bytes = text.toUtf8();
    return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size();
}

} // namespace

DemoWorld::DemoWorld(QObject *parent) : QObject(parent) {}

void DemoWorld::start(ports::Completion<bool> ready)
{
    m_ready = std::move(ready);
    auto *igate = new Companion(u"motcua-standin-igate"_s, {}, this);
    igate->serve([this](kernel::Result<QString> address) {
        if (!address)
            return m_ready(failure(address.error()));
        m_igate = *address;
        makePages();
    });
}

void DemoWorld::makePages()
{
    auto *maker =
        new Companion(u"motcua-pagemaker"_s,
                      {u"--out"_s, m_folder.filePath(u"pages"_s), u"--kind"_s, u"duplex"_s,
                       u"--pages"_s, QString::number(sheets() * 2), u"--dpi"_s, u"300"_s,
                       u"--seed"_s, u"2026"_s, u"--skew"_s, u"2"_s, u"--format"_s, u"jpg"_s},
                      this);
    maker->runToEnd([this](kernel::Result<QString> made) {
        if (made)
            startScanner();
        else
            m_ready(failure(made.error()));
    });
}

void DemoWorld::startScanner()
{
    auto *scanner = new Companion(u"motcua-standin-escl"_s,
                                  {u"--pages"_s, m_folder.filePath(u"pages"_s)}, this);
    scanner->serve([this](kernel::Result<QString> address) {
        if (!address)
            return m_ready(failure(address.error()));
        if (auto configured = configureSane(*address); !configured)
            return m_ready(failure(configured.error()));
        m_ready(true);
    });
}

kernel::Status DemoWorld::configureSane(const QString &address) const
{
    // SANE reads its configuration when the worker starts; only this demo's scanner may be seen.
    const QString folder = m_folder.filePath(u"sane.d"_s);
    const bool written =
        QDir().mkpath(folder + u"/dll.d"_s) && writeText(folder + u"/dll.conf"_s, u"airscan\n"_s) &&
        writeText(
            folder + u"/airscan.conf"_s,
            u"[devices]\n\"Motcua Demo\" = %1, eSCL\n[options]\ndiscovery = disable\nws-discovery = off\n"_s
                .arg(address));
    if (!written || !qputenv("SANE_CONFIG_DIR", QFile::encodeName(folder)))
        return failure(ErrorKind::Store, u"disk.write"_s, {folder});
    return {};
}

} // namespace motcua::cli
