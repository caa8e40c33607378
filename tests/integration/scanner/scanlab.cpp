#include "tests/integration/scanner/scanlab.h"

#include "app/security/sealedfile.h"

#include <QDir>
#include <QFile>

#include <numeric>

#include <signal.h>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

void ScanRecorder::scanStarted(QSizeF readDpi, ports::ScanSource readSource,
                               ports::ScanMode readMode)
{
    ++starts;
    dpi = readDpi;
    source = readSource;
    mode = readMode;
}

void ScanRecorder::pageScanned(const kernel::ScannedPage &page)
{
    pages.append(page);
    if (onPage)
        onPage(page);
}

void ScanRecorder::scanEnded(const ports::ScanEnd &ended)
{
    ++ends;
    end = ended;
}

QList<int> ScanRecorder::numbers() const
{
    QList<int> list;
    for (const auto &page : pages)
        list.append(page.number);
    return list;
}

Spool::Spool() : m_key(security::SodiumSealedFiles().newKey()) {}

ports::ScanRequest Spool::request(const QString &device, ports::ScanSource source) const
{
    ports::ScanRequest request;
    request.device = device;
    request.source = source;
    request.dpi = 75;
    request.spoolFolder = folder();
    request.spoolKey = m_key;
    return request;
}

kernel::Result<kernel::SpoolPage> Spool::page(int number) const
{
    const security::SodiumSealedFiles files;
    auto file = files.open(folder() + u'/' + kernel::spoolFileName(number), m_key);
    if (!file)
        return kernel::failure(file.error());
    return kernel::readSpoolPage(**file);
}

QImage Spool::image(int number) const
{
    auto read = page(number);
    return read ? read->image : QImage();
}

QList<int> Spool::readable() const
{
    QList<int> whole;
    const auto numbers = kernel::spooledPages(folder());
    for (const int number : numbers) {
        if (const auto read = page(number); read && read->facts.number == number)
            whole.append(number);
    }
    return whole;
}

QList<int> numbersUpTo(int count)
{
    QList<int> list(count);
    std::iota(list.begin(), list.end(), 1);
    return list;
}

QList<qint64> childrenOf(qint64 parent, const QByteArray &name)
{
    QList<qint64> children;
    const auto entries = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &entry : entries) {
        QFile file(u"/proc/"_s + entry + u"/stat"_s);
        if (!entry.at(0).isDigit() || !file.open(QIODevice::ReadOnly))
            continue;
        // pid (name) state parent …; the name may hold spaces and brackets.
        const QByteArray stat = file.readAll();
        const qsizetype close = stat.lastIndexOf(')');
        const QByteArray program =
            stat.mid(stat.indexOf('(') + 1).first(close - stat.indexOf('(') - 1);
        const auto fields = stat.mid(close + 2).split(' ');
        if (program == name.first(qMin<qsizetype>(15, name.size())) &&
            fields.value(1).toLongLong() == parent && fields.value(0) != "Z")
            children.append(entry.toLongLong());
    }
    return children;
}

bool isRunning(qint64 process)
{
    QFile file(u"/proc/%1/stat"_s.arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray stat = file.readAll();
    return stat.mid(stat.lastIndexOf(')') + 2, 1) != "Z";
}

void killAtOnce(qint64 process) { ::kill(pid_t(process), SIGKILL); }

scanner::ScannerSetup labSetup()
{
    using namespace std::chrono_literals;
    scanner::ScannerSetup setup;
    setup.allowTestDevices = true;
    setup.limits.noByte = 5s;
    setup.limits.nextStart = 5s;
    setup.limits.cancelGrace = 1s;
    return setup;
}

} // namespace motcua::tests
