#pragma once

#include "app/core/kernel/sealedstream.h"

#include <QIODevice>

#include <memory>

namespace motcua::storage
{

/// A sealed file as a sequential device; damage shows as a read error, never as a short file.
class SealedDevice final : public QIODevice
{
    Q_OBJECT
public:
    explicit SealedDevice(std::unique_ptr<kernel::SealedReader> file);

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override;

protected:
    qint64 readData(char *target, qint64 most) override;
    qint64 writeData(const char *bytes, qint64 count) override;

private:
    std::unique_ptr<kernel::SealedReader> m_file;
    QByteArray m_message;
    qsizetype m_used = 0;
    bool m_failed = false;
};

} // namespace motcua::storage
