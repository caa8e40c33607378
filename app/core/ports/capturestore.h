#pragma once

#include "app/core/kernel/ids.h"
#include "app/core/kernel/result.h"
#include "app/core/ports/actor.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace motcua::ports
{

/// One stay of a stack in the scanner, with the key of its spool files. Belongs to a case and an
/// operator, so that recovery never shows one citizen's pages to another case.
struct CaptureSession {
    kernel::CaptureId id;
    QString folder; ///< absolute path of its spool files
    QByteArray key; ///< of the spool files; lies wrapped in the database
    QString draft;  ///< id of the draft (the case) it was scanned for; empty: pages of files only,
                    ///< which can be given again
    QString componentCode;
    QString operatorName;
    bool open = true; ///< false once its pages are in a sealed dossier
};

/// Scan sessions. Opening one is durable before the first sheet moves. Storage thread.
class CaptureStore
{
public:
    virtual ~CaptureStore() = default;
    /// Makes the folder and the row.
    [[nodiscard]] virtual kernel::Result<CaptureSession>
    begin(const QString &draft, const QString &componentCode, const Actor &actor) = 0;
    /// Its pages can never be read again. Closing twice is no error. Errors: "capture.unknown".
    [[nodiscard]] virtual kernel::Status close(const kernel::CaptureId &id) = 0;
    [[nodiscard]] virtual kernel::Result<QList<CaptureSession>> openSessions() const = 0;

    /// The desk's unsealed work, autosaved: opaque bytes, encrypted. Empty `bytes` removes it; one
    /// that is not there any more is no error. Errors: "draft.foreign" (NotAllowed) with the
    /// owner's name, whether it would be overwritten or removed.
    [[nodiscard]] virtual kernel::Status saveDraft(const QString &draft, const QByteArray &bytes,
                                                   const Actor &actor) = 0;
    struct Draft {
        QString id;
        QString operatorName;
        QByteArray bytes;
    };
    [[nodiscard]] virtual kernel::Result<QList<Draft>> drafts() const = 0;
};

} // namespace motcua::ports
