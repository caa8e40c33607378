#pragma once

#include "app/core/domain/procedure.h"
#include "app/core/kernel/result.h"
#include "app/core/ports/actor.h"

#include <QDate>
#include <QList>

#include <optional>

namespace motcua::ports
{

/// The offline catalogue of procedures, all versions. Storage thread.
class CatalogueStore
{
public:
    virtual ~CatalogueStore() = default;
    /// Adds or replaces versions (key: code + version), all or nothing.
    [[nodiscard]] virtual kernel::Status import(const QList<domain::Procedure> &procedures,
                                                const Actor &actor) = 0;
    /// The version in force on `day`, by national or local code.
    [[nodiscard]] virtual kernel::Result<std::optional<domain::Procedure>>
    byCode(const QString &code, QDate day) const = 0;
    /// In force on `day`: code, field or words of the name, without diacritics; empty text = all.
    [[nodiscard]] virtual kernel::Result<QList<domain::Procedure>>
    find(const QString &text, QDate day, int limit) const = 0;
    /// Every version of every procedure; one that does not read is left out.
    [[nodiscard]] virtual kernel::Result<QList<domain::Procedure>> all() const = 0;
};

} // namespace motcua::ports
