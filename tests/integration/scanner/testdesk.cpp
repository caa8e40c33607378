#include "scanner/device/workerpagesource.h"

#include <QCoreApplication>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace motcua;

namespace
{

/// Writes the number of each announced page as a line.
class Announcer final : public ports::ScanListener
{
public:
    void scanStarted(QSizeF, ports::ScanSource, ports::ScanMode) override {}
    void pageScanned(const kernel::ScannedPage &page) override
    {
        QTextStream(stdout) << page.number << Qt::endl;
    }
    void scanNoticed(const QString &) override {}
    void scanEnded(const ports::ScanEnd &) override {}
};

} // namespace

/// A desk to be killed: scans a stack and stays. DEVICE FOLDER KEY-IN-HEX
int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    ports::ScanRequest request;
    request.device = arguments.value(1);
    request.source = ports::ScanSource::Adf;
    request.dpi = 75;
    request.spoolFolder = arguments.value(2);
    request.spoolKey = QByteArray::fromHex(arguments.value(3).toLatin1());
    Announcer announcer;
    scanner::WorkerPageSource source;
    source.scan(request, announcer);
    return QCoreApplication::exec();
}
