#pragma once

#include <QByteArray>
#include <QIODevice>

#include <memory>
#include <optional>

#include "app/core/kernel/result.h"

namespace motcua::sync
{

/// The body of one request as it leaves: bytes before, a device, bytes after (multipart), read once
/// and forward only.
///
/// libcurl repeats any request by itself, a POST too, when the server drops a kept connection
/// before the answer; with a server that has no idempotency key that would make a second dossier.
/// It can only do so if it can rewind the body, so nothing here can be rewound.
class RequestBody final : public QIODevice
{
public:
    /// `stream` may be null; else it must give exactly `streamBytes`.
    RequestBody(QByteArray before, std::unique_ptr<QIODevice> stream, qint64 streamBytes,
                QByteArray after);

    [[nodiscard]] qint64 totalBytes() const;
    /// Did a byte leave, as far as we can know?
    [[nodiscard]] bool touched() const { return m_touched; }
    /// The stream failed, or gave more or less than it promised: the file at hand is not the one
    /// that was sealed.
    [[nodiscard]] std::optional<kernel::Error> fault() const { return m_fault; }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override;
    [[nodiscard]] qint64 bytesAvailable() const override;
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 readStream(char *data, qint64 maxSize);

    QByteArray m_before;
    std::unique_ptr<QIODevice> m_stream;
    qint64 m_streamBytes;
    QByteArray m_after;
    qint64 m_position = 0;
    bool m_touched = false;
    std::optional<kernel::Error> m_fault;
};

} // namespace motcua::sync
