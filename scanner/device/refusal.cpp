#include "scanner/device/refusal.h"

#include <QObject>

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

void refuseSecondScan(QObject &source, ports::ScanListener &listener)
{
    QMetaObject::invokeMethod(
        &source,
        [&listener] {
            ports::ScanEnd end;
            end.fault = kernel::Error{kernel::ErrorKind::Refused, u"scanner.inUse"_s, {}, {}};
            listener.scanEnded(end);
        },
        Qt::QueuedConnection);
}

} // namespace motcua::scanner
