#include "scanner/device/workerpagesource.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace motcua;

namespace
{

/// Writes the number of each announced page as a line, then how it ended, and leaves.
class Announcer final : public ports::ScanListener
{
public:
    void scanStarted(QSizeF, ports::ScanSource, ports::ScanMode) override {}
    void pageScanned(const kernel::ScannedPage &page) override
    {
        QTextStream(stdout) << page.number << Qt::endl;
    }
    void scanNoticed(const QString &) override {}
    void scanEnded(const ports::ScanEnd &end) override
    {
        QTextStream(stdout) << (end.fault ? end.fault->key : u"whole"_s) << Qt::endl;
        QCoreApplication::quit();
    }
};

} // namespace

/// A desk to be killed: scans one stack. DEVICE FOLDER KEY-IN-HEX SOURCE FIRST-NUMBER
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    ports::ScanRequest request;
    request.device = arguments.value(1);
    request.spoolFolder = arguments.value(2);
    request.spoolKey = QByteArray::fromHex(arguments.value(3).toLatin1());
    request.source = domain::valueIn(ports::scanSources, arguments.value(4));
    request.firstNumber = arguments.value(5).toInt();
    request.mode = ports::ScanMode::Gray;
    request.dpi = 75;
    Announcer announcer;
    scanner::WorkerPageSource source;
    source.scan(request, announcer);
    return QCoreApplication::exec();
}
