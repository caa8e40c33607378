#include "app/storage/transaction.h"

using namespace Qt::StringLiterals;

namespace motcua::storage
{

Transaction::~Transaction()
{
    if (m_open)
        m_database.rollBack();
}

kernel::Status Transaction::begin()
{
    Q_ASSERT(!m_database.m_inTransaction);
    auto begun = m_database.run(u"BEGIN IMMEDIATE"_s);
    m_open = begun.has_value();
    m_database.m_inTransaction = m_open;
    return begun;
}

kernel::Status Transaction::commit()
{
    Q_ASSERT(m_open);
    auto committed = m_database.run(u"COMMIT"_s);
    if (committed) {
        m_open = false;
        m_database.m_inTransaction = false;
    }
    return committed;
}

} // namespace motcua::storage
