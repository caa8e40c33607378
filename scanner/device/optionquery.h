#pragma once

#include "app/core/ports/scanners.h"
#include "scanner/device/workerprocess.h"

#include <QTimer>

namespace motcua::scanner
{

struct ScannerSetup;

/// One question for the options of a device, which it may have to write first, in a worker of its
/// own. Calls `done` once; deletes itself when the worker is gone.
class OptionQuery final : public QObject
{
    Q_OBJECT

public:
    explicit OptionQuery(QObject *parent = nullptr);

    void start(const ScannerSetup &setup, const ListOptions &question,
               ports::Completion<QList<ports::DeviceOption>> done);

private:
    void take(const Event &event);
    void finish(kernel::Result<QList<ports::DeviceOption>> answer);

    WorkerProcess m_worker;
    QTimer m_limit;
    ports::Completion<QList<ports::DeviceOption>> m_done;
};

} // namespace motcua::scanner
