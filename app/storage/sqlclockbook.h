#pragma once

#include "app/core/kernel/clock.h"
#include "app/core/ports/clockbook.h"
#include "app/core/ports/settingsstore.h"
#include "app/storage/auditlog.h"
#include "app/storage/database.h"

namespace motcua::storage
{

/// Keeps the server's lead with the boot and the running time at which it was heard, so that
/// setting the clock right shows at once, without a link. Storage thread.
class SqlClockBook final : public ports::ClockBook
{
public:
    struct Parts {
        Database &database;
        ports::SettingsStore &settings;
        AuditLog &audit;
        const kernel::Clock &clock;
        QString boot;
        bool isSettled = true; ///< Generation::check()
    };
    explicit SqlClockBook(Parts parts) : m_parts(std::move(parts)) {}

    [[nodiscard]] kernel::Result<domain::ClockState> state() const override;
    [[nodiscard]] kernel::Status noteServer(qint64 aheadMs) override;
    [[nodiscard]] kernel::Status confirm(const QString &reason, const ports::Actor &actor) override;

    /// Passes, or why no number may be given now.
    [[nodiscard]] kernel::Status mayNumber() const;
    /// Of which day a drawn number may be for what is received then: by the server's clock where
    /// ours, which told it, is off (offline facts §c.3 no. 3).
    [[nodiscard]] kernel::Result<QDate> numberDay(const QDateTime &receivedAt) const;

private:
    Parts m_parts;
};

} // namespace motcua::storage
