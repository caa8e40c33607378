#pragma once

#include "app/core/kernel/result.h"
#include "app/storage/row.h"

#include <QHash>
#include <QVariantList>

#include <functional>
#include <memory>
#include <optional>
#include <type_traits>

class QSqlDatabase;

namespace motcua::storage
{

/// The one SQLite connection of the program (Debian's 3.40.1 has the WAL-reset bug: one connection
/// writes and checkpoints, offline facts §c.1). Lives, works and dies in one thread.
///
/// WAL, synchronous=FULL, foreign keys on. Locked for this connection alone, which keeps the WAL's
/// index in memory instead of a shared file, so that a store can be read on a full disk. After an
/// I/O error every further statement is refused with "disk.write": what the disk holds is unknown
/// until the store is opened and checked again. Other errors: "disk.full", "store.damaged",
/// "store.conflict" (a constraint said no), "store.failed".
class Database
{
public:
    static constexpr qint64 applicationId = 0x4d435541; ///< "MCUA"

    /// Opens or makes the file. Errors: "store.damaged" for a file of another program or one that
    /// fails the check; nothing is ever deleted or moved.
    [[nodiscard]] static kernel::Result<std::unique_ptr<Database>> open(const QString &path);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs a statement that gives no rows. `values` fill the `?` in order; an invalid QVariant is
    /// NULL, a null string is the empty one.
    [[nodiscard]] kernel::Status run(const QString &sql, const QVariantList &values = {});
    /// Runs an INSERT and gives the number of its row.
    [[nodiscard]] kernel::Result<qint64> insert(const QString &sql, const QVariantList &values);
    /// How many rows the last run() changed.
    [[nodiscard]] int changedRows() const { return m_changedRows; }

    /// Calls `take` for each row until it fails.
    [[nodiscard]] kernel::Status each(const QString &sql, const QVariantList &values,
                                      const std::function<kernel::Status(const Row &)> &take);
    /// Every row as `make(row)`, which gives a value.
    template <class Make>
    [[nodiscard]] auto all(const QString &sql, const QVariantList &values, Make make)
        -> kernel::Result<QList<std::invoke_result_t<Make, const Row &>>>
    {
        QList<std::invoke_result_t<Make, const Row &>> list;
        const auto done = each(sql, values, [&](const Row &row) -> kernel::Status {
            list.append(make(row));
            return {};
        });
        if (!done)
            return kernel::failure(done.error());
        return list;
    }
    /// The first row as `make(row)`; nothing when there is none.
    template <class Make>
    [[nodiscard]] auto first(const QString &sql, const QVariantList &values, Make make)
        -> kernel::Result<std::optional<std::invoke_result_t<Make, const Row &>>>
    {
        std::optional<std::invoke_result_t<Make, const Row &>> found;
        const auto done = each(sql, values, [&](const Row &row) -> kernel::Status {
            if (!found)
                found = make(row);
            return {};
        });
        if (!done)
            return kernel::failure(done.error());
        return found;
    }
    /// The integer in the first column of the first row; 0 when there is none.
    [[nodiscard]] kernel::Result<qint64> integer(const QString &sql,
                                                 const QVariantList &values = {});

    /// Moves everything from the log into the file and cuts the log.
    [[nodiscard]] kernel::Status checkpoint();
    /// PRAGMA quick_check or integrity_check: what SQLite found, empty = nothing.
    [[nodiscard]] kernel::Result<QStringList> faults(bool thorough);
    [[nodiscard]] QString path() const;

    /// Asked before every statement, BEGIN and COMMIT included; an error given is the statement's.
    /// The seam through which tests let the i-th statement fail.
    using Probe = std::function<std::optional<kernel::Error>(const QString &sql)>;
    void setProbe(Probe probe) { m_probe = std::move(probe); }

private:
    friend class Transaction;

    Database(QString connection, const QSqlDatabase &handle);

    [[nodiscard]] kernel::Status configure();
    [[nodiscard]] kernel::Result<QSqlQuery *> execute(const QString &sql,
                                                      const QVariantList &values);
    [[nodiscard]] kernel::Failure failureOf(const QSqlQuery &query, const QString &sql);
    void rollBack();

    QString m_connection;
    std::unique_ptr<QSqlDatabase> m_handle;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    Probe m_probe;
    int m_changedRows = 0;
    bool m_broken = false; // an I/O error happened
    bool m_inTransaction = false;
};

} // namespace motcua::storage
