#pragma once

#include "app/core/ports/capturestore.h"
#include "tests/fakes/memorystores.h"

#include <QHash>
#include <QTemporaryDir>

namespace motcua::tests
{

/// Capture sessions and drafts in memory; the spool folders are real and go when their session is
/// closed.
class MemoryCaptures final : public ports::CaptureStore
{
public:
    QList<ports::CaptureSession> sessions; ///< closed ones too
    QHash<QString, Draft> saved;
    int saves = 0;
    StoreFaults *faults = nullptr; ///< of every call

    [[nodiscard]] kernel::Result<ports::CaptureSession>
    begin(const QString &draft, const QString &componentCode, const ports::Actor &actor) override;
    [[nodiscard]] kernel::Status close(const kernel::CaptureId &id) override;
    [[nodiscard]] kernel::Result<QList<ports::CaptureSession>> openSessions() const override;
    [[nodiscard]] kernel::Status saveDraft(const QString &draft, const QByteArray &bytes,
                                           const ports::Actor &actor) override;
    [[nodiscard]] kernel::Result<QList<Draft>> drafts() const override;

private:
    [[nodiscard]] kernel::Status step() const;

    QTemporaryDir m_spool;
};

} // namespace motcua::tests
