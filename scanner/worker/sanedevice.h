#pragma once

#include "scanner/worker/option.h"

#include <sane/sane.h>

#include <QByteArray>
#include <QString>

#include <mutex>

namespace motcua::scanner
{

/// One SANE handle and every call on it. All of it belongs to the thread that called sane_init;
/// only cancel() may come from another one, because sane_cancel is the only call that SANE
/// allows there (SANE API 1.02 §4.4). Not copyable; the destructor closes.
class SaneDevice final : public OptionAccess
{
public:
    SaneDevice() = default;
    ~SaneDevice() override { close(); }
    Q_DISABLE_COPY_MOVE(SaneDevice)

    /// Closes what was open before.
    [[nodiscard]] SANE_Status open(const QString &name);
    void close();
    [[nodiscard]] bool isOpen() const { return m_handle != nullptr; }
    [[nodiscard]] const QString &name() const { return m_name; }

    [[nodiscard]] QList<Option> options() override;
    [[nodiscard]] std::optional<OptionValue> value(const QString &name) override;
    [[nodiscard]] WriteOutcome write(const QString &name, const OptionValue &value) override;

    /// SANE's own words on option `index` ≥ 1; null behind the last one. Void after any write.
    [[nodiscard]] const SANE_Option_Descriptor *descriptor(int index) const;

    [[nodiscard]] SANE_Status start();
    [[nodiscard]] SANE_Status parameters(SANE_Parameters &parameters);
    /// Fills `target` from its beginning; `length` is what came, 0 included (R38).
    [[nodiscard]] SANE_Status read(QByteArray &target, qsizetype at, qsizetype &length);
    /// Ends the operation that start() began; exactly once at the end of every stack (R31).
    void endOperation();

    /// From the listening thread: breaks off the running operation, if there is one. The status of
    /// the call that is interrupted then tells nothing (R35).
    void cancel();

private:
    [[nodiscard]] int indexOf(const QString &name) const;

    std::mutex m_handleGuard; // for the two below and for every sane_cancel
    SANE_Handle m_handle = nullptr;
    bool m_operating = false; // between start() and endOperation()
    QString m_name;
};

/// SANE's status in English, for the log.
[[nodiscard]] QString statusText(SANE_Status status);

} // namespace motcua::scanner
