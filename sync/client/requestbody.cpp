#include "sync/client/requestbody.h"

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

RequestBody::RequestBody(QByteArray before, std::unique_ptr<QIODevice> stream, qint64 streamBytes,
                         QByteArray after)
    : m_before(std::move(before)), m_stream(std::move(stream)),
      m_streamBytes(m_stream ? streamBytes : 0), m_after(std::move(after))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 RequestBody::totalBytes() const { return m_before.size() + m_streamBytes + m_after.size(); }

bool RequestBody::atEnd() const { return m_position >= totalBytes(); }

qint64 RequestBody::bytesAvailable() const { return totalBytes() - m_position; }

qint64 RequestBody::readData(char *data, qint64 maxSize)
{
    if (m_fault)
        return -1;
    m_touched = true;
    const qint64 streamEnd = m_before.size() + m_streamBytes;
    qint64 copied = 0;
    if (m_position < m_before.size()) {
        copied = std::min(maxSize, m_before.size() - m_position);
        std::memcpy(data, m_before.constData() + m_position, size_t(copied));
    } else if (m_position < streamEnd) {
        copied = readStream(data, std::min(maxSize, streamEnd - m_position));
    } else {
        copied = std::min(maxSize, totalBytes() - m_position);
        std::memcpy(data, m_after.constData() + (m_position - streamEnd), size_t(copied));
    }
    if (copied > 0)
        m_position += copied;
    return copied;
}

qint64 RequestBody::readStream(char *data, qint64 maxSize)
{
    const qint64 read = m_stream->read(data, maxSize);
    if (read > 0)
        return read;
    m_fault = kernel::Error{
        kernel::ErrorKind::Store,
        u"blob.damaged"_s,
        {},
        u"The stored file ended or failed after %1 of %2 bytes"_s.arg(m_position - m_before.size())
            .arg(m_streamBytes)};
    return -1;
}

} // namespace motcua::sync
