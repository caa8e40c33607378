#include "tests/unit/core/kernel/memorysealedfile.h"

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using kernel::ErrorKind;

kernel::Status MemorySealedWriter::write(QByteArrayView message)
{
    if (m_file.messages.size() == m_file.failAt)
        return kernel::failure(ErrorKind::Store, u"disk.full"_s);
    m_file.messages.append(message.toByteArray());
    return {};
}

kernel::Status MemorySealedWriter::finish(QByteArrayView message)
{
    auto written = write(message);
    m_file.finished = written.has_value();
    return written;
}

kernel::Result<QByteArray> MemorySealedReader::next()
{
    if (m_next == m_file.failAt)
        return kernel::failure(ErrorKind::Store, u"sealed.damaged"_s);
    return m_file.messages[m_next++];
}

} // namespace motcua::tests
