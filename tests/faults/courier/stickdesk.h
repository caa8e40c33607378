#pragma once

#include "app/core/services/courier.h"
#include "app/security/courierfiles.h"
#include "tests/faults/storage/victim.h"

namespace motcua::tests
{

/// A desk that any process can open, and its courier: the pair that gets hurt.
class StickDesk
{
public:
    /// `name` is the desk's; "hub" is the one with the server's key.
    StickDesk(const QString &folder, const QString &name);

    [[nodiscard]] kernel::Status open() { return m_victim.open(); }
    void close() { m_victim.close(); }
    [[nodiscard]] kernel::Result<services::CourierExport> exportTo(const QString &stick);
    [[nodiscard]] kernel::Result<services::CourierImport> importFrom(const QString &stick);
    [[nodiscard]] Victim &victim() { return m_victim; }
    [[nodiscard]] storage::Store &store() { return m_victim.store(); }
    /// States of sending, each once, sorted.
    [[nodiscard]] QStringList states();

private:
    [[nodiscard]] services::Courier courier();

    Victim m_victim;
    FixedClock m_clock;
    security::SodiumCourierFiles m_files;
    domain::Profile m_profile;
    QByteArray m_secret;
};

} // namespace motcua::tests
