#pragma once

#include "app/core/kernel/sealedstream.h"

#include <QByteArrayList>

namespace motcua::tests
{

/// The messages of a sealed file, held in memory and not sealed at all; `finished` says that the
/// last one was written. Outlives its writer and readers.
struct MemorySealedFile {
    QByteArrayList messages;
    bool finished = false;
    int failAt = -1; ///< index of the message that cannot be written or read; −1 = none
};

class MemorySealedWriter final : public kernel::SealedWriter
{
public:
    explicit MemorySealedWriter(MemorySealedFile &file) : m_file(file) {}
    kernel::Status write(QByteArrayView message) override;
    kernel::Status finish(QByteArrayView message) override;

private:
    MemorySealedFile &m_file;
};

class MemorySealedReader final : public kernel::SealedReader
{
public:
    explicit MemorySealedReader(const MemorySealedFile &file) : m_file(file) {}
    kernel::Result<QByteArray> next() override;
    bool atEnd() const override { return m_next == m_file.messages.size(); }

private:
    const MemorySealedFile &m_file;
    qsizetype m_next = 0;
};

} // namespace motcua::tests
