#pragma once

#include "app/storage/database.h"

namespace motcua::storage
{

/// All or nothing: without commit() everything since begin() is undone when it goes. Not nestable.
class Transaction
{
public:
    explicit Transaction(Database &database) : m_database(database) {}
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    [[nodiscard]] kernel::Status begin();
    /// Durable when it succeeds. A failure after an I/O error leaves open whether the disk has it;
    /// the database then refuses all further work.
    [[nodiscard]] kernel::Status commit();

private:
    Database &m_database;
    bool m_open = false;
};

/// Runs `work` in a transaction: committed when it succeeds, undone when it fails.
template <class Work>
[[nodiscard]] auto inTransaction(Database &database, Work work) -> std::invoke_result_t<Work>
{
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return kernel::failure(begun.error());
    auto result = work();
    if (!result)
        return result;
    if (auto committed = transaction.commit(); !committed)
        return kernel::failure(committed.error());
    return result;
}

} // namespace motcua::storage
