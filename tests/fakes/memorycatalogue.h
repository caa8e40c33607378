#pragma once

#include "app/core/ports/cataloguestore.h"

#include <QStringList>

#include <functional>

namespace motcua::tests
{

/// A catalogue in memory; a procedure without days is in force on every one.
class MemoryCatalogue final : public ports::CatalogueStore
{
public:
    QList<domain::Procedure> procedures;
    mutable QStringList asked;                       ///< every search text, in order
    std::function<void(const QString &)> beforeFind; ///< runs before an answer is made

    [[nodiscard]] kernel::Status import(const QList<domain::Procedure> &given,
                                        const ports::Actor &actor) override;
    [[nodiscard]] kernel::Result<std::optional<domain::Procedure>> byCode(const QString &code,
                                                                          QDate day) const override;
    [[nodiscard]] kernel::Result<QList<domain::Procedure>> find(const QString &text, QDate day,
                                                                int limit) const override;
    [[nodiscard]] kernel::Result<QList<domain::Procedure>> all() const override
    {
        return procedures;
    }
};

/// Birth registration "1.001193" with a case "late", four papers and a fee.
[[nodiscard]] domain::Procedure sampleProcedure();

} // namespace motcua::tests
