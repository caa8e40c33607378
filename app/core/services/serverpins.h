#pragma once

#include "app/core/domain/pinlist.h"
#include "app/core/kernel/clock.h"
#include "app/core/ports/pinguard.h"
#include "app/core/ports/settingsstore.h"

#include <functional>
#include <optional>

namespace motcua::services
{

/// The province's signed list of pins, as this desk keeps to it: the file is looked at before each
/// request and read again when it has changed; what was accepted is remembered in the store before
/// it counts, so that an older list does not come back with the next start. Fails closed: without a
/// list that may count nothing is sent. Lives on the sync thread; `parts` outlive it.
class ServerPins final : public ports::PinGuard
{
public:
    struct Parts {
        ports::SettingsStore &settings;
        const ports::Certificates &certificates;
        domain::SignatureCheck isSignedBy;
        const kernel::Clock &clock;
        /// Runs work on the thread of `settings` and waits for it; empty = here.
        std::function<void(const std::function<void()> &)> onStorage;
    };
    inline static const QString settingName = QStringLiteral("igate.pins.accepted");

    ServerPins(domain::PinsProfile profile, Parts parts);

    [[nodiscard]] kernel::Result<QByteArray> current() override;
    [[nodiscard]] kernel::Status judge(const QString &host, const QList<QByteArray> &sent,
                                       const QList<QByteArray> &authorities) override;

private:
    [[nodiscard]] kernel::Result<domain::PinList> read();
    [[nodiscard]] kernel::Status accept(const domain::PinList &list);

    domain::PinsProfile m_profile;
    Parts m_parts;
    QByteArray m_stamp; ///< of the file that m_list was read from
    std::optional<domain::PinList> m_list;
};

} // namespace motcua::services
