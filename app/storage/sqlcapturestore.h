#pragma once

#include "app/core/ports/capturestore.h"
#include "app/storage/workbench.h"

namespace motcua::storage
{

/// Scan sessions and drafts in SQLite, spool files under `capture/<id>/`. Closing a session wipes
/// its key, so that its pages can never be read again, and then removes them. Errors:
/// "capture.unknown", "draft.foreign" when another operator owns the draft, those of Database.
/// Storage thread; owned by Store.
class SqlCaptureStore final : public ports::CaptureStore
{
public:
    /// `folder`: absolute, exists.
    SqlCaptureStore(Workbench &bench, const kernel::SealedFiles &files, QString folder);

    [[nodiscard]] kernel::Result<ports::CaptureSession>
    begin(const QString &draft, const QString &componentCode, const ports::Actor &actor) override;
    [[nodiscard]] kernel::Status close(const kernel::CaptureId &id) override;
    [[nodiscard]] kernel::Result<QList<ports::CaptureSession>> openSessions() const override;

    [[nodiscard]] kernel::Status saveDraft(const QString &draft, const QByteArray &bytes,
                                           const ports::Actor &actor) override;
    [[nodiscard]] kernel::Result<QList<Draft>> drafts() const override;

    /// Removes what a crash left of closed sessions; folders of unknown sessions stay.
    [[nodiscard]] kernel::Status sweep();

private:
    [[nodiscard]] QString folderOf(const kernel::CaptureId &id) const;

    Workbench &m_bench;
    const kernel::SealedFiles &m_files;
    QString m_folder;
};

} // namespace motcua::storage
