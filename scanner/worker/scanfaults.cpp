#include "scanner/worker/scanfaults.h"

#include "scanner/worker/sanedevice.h"

using namespace Qt::StringLiterals;

namespace motcua::scanner
{

using kernel::Error;
using kernel::ErrorKind;

namespace
{

/// The key of a status; one place, so that every status has exactly one meaning at each stage.
QString keyOf(SANE_Status status, ScanStage stage)
{
    if (status == statusWarmingUp)
        return u"scanner.busyTooLong"_s;
    if (status == statusLocked)
        return u"scanner.locked"_s;
    switch (status) {
    case SANE_STATUS_JAMMED: return u"scanner.jammed"_s;
    case SANE_STATUS_COVER_OPEN: return u"scanner.coverOpen"_s;
    case SANE_STATUS_NO_DOCS: return u"scanner.feederEmpty"_s;
    case SANE_STATUS_DEVICE_BUSY: return u"scanner.busyTooLong"_s;
    case SANE_STATUS_NO_MEM: return u"scanner.noMemory"_s;
    case SANE_STATUS_ACCESS_DENIED: return u"scanner.accessDenied"_s;
    case SANE_STATUS_EOF: return u"scanner.emptyPage"_s;
    case SANE_STATUS_INVAL:
    case SANE_STATUS_UNSUPPORTED:
        return stage == ScanStage::Open ? u"scanner.notConnected"_s : u"scanner.startRefused"_s;
    default:
        return stage == ScanStage::Open ? u"scanner.notConnected"_s : u"scanner.connectionLost"_s;
    }
}

} // namespace

Error scanFault(SANE_Status status, ScanStage stage, const QString &device)
{
    static const QStringList stages{u"sane_open"_s, u"sane_start"_s, u"sane_read"_s};
    const bool aboutDevice = stage == ScanStage::Open || status == SANE_STATUS_ACCESS_DENIED;
    return {ErrorKind::Scanner, keyOf(status, stage),
            aboutDevice ? QStringList{device} : QStringList{},
            stages.at(int(stage)) + u": "_s + statusText(status)};
}

} // namespace motcua::scanner
