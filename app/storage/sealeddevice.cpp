#include "app/storage/sealeddevice.h"

#include <algorithm>
#include <cstring>

namespace motcua::storage
{

SealedDevice::SealedDevice(std::unique_ptr<kernel::SealedReader> file) : m_file(std::move(file))
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool SealedDevice::atEnd() const
{
    return QIODevice::atEnd() && m_used == m_message.size() && (m_file->atEnd() || m_failed);
}

qint64 SealedDevice::readData(char *target, qint64 most)
{
    if (m_failed)
        return -1;
    qint64 done = 0;
    while (done < most) {
        if (m_used == m_message.size()) {
            if (m_file->atEnd())
                break;
            auto message = m_file->next();
            if (!message) {
                m_failed = true;
                setErrorString(message.error().detail);
                return -1; // what this call read before the damage is not to be trusted either
            }
            m_message = std::move(*message);
            m_used = 0;
            continue;
        }
        const qsizetype count = std::min(qsizetype(most - done), m_message.size() - m_used);
        std::memcpy(target + done, m_message.constData() + m_used, size_t(count));
        m_used += count;
        done += count;
    }
    return done > 0 || most == 0 ? done : -1;
}

qint64 SealedDevice::writeData(const char *, qint64) { return -1; }

} // namespace motcua::storage
