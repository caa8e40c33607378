#pragma once

#include "app/core/ports/scanners.h"
#include "scanner/device/devicesearch.h"

#include <memory>
#include <vector>

namespace motcua::scanner
{

struct ScannerSetup;

/// One search through many backends: each in a worker with a configuration of its own, a few at a
/// time, so that a backend that hangs or crashes costs only itself (R4, R5). What is found is told
/// as it comes, and which backends still search; test devices and cameras left out (R8), serial
/// numbers taken from the USB bus. Deletes itself when its last worker has gone; `done` is called
/// once, before that.
class BackendSearch final : public QObject
{
    Q_OBJECT

public:
    explicit BackendSearch(QObject *parent = nullptr);
    ~BackendSearch() override;

    /// `backends` empty = all that are enabled.
    void start(const ScannerSetup &setup, QStringList backends, ports::Scanners::Heard heard,
               ports::Completion<QList<ports::ScanDevice>> done);

private:
    struct Part; // one backend: its configuration, worker and devices

    void startNext();
    void take(Part &part, const QList<ports::ScanDevice> &devices);
    void partEnded(Part &part, const std::optional<kernel::Error> &fault);
    void tell();
    void finish();
    [[nodiscard]] QList<ports::ScanDevice> found() const;

    std::unique_ptr<ScannerSetup> m_setup;
    QStringList m_folders;
    QStringList m_waiting;
    std::vector<std::unique_ptr<Part>> m_parts; // in the order of the backends
    int m_searching = 0;
    int m_workers = 0;
    bool m_answered = false; ///< by one backend at least
    std::optional<kernel::Error> m_fault;
    ports::Scanners::Heard m_heard;
    ports::Completion<QList<ports::ScanDevice>> m_done;
};

} // namespace motcua::scanner
