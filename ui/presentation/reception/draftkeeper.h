#pragma once

#include "app/core/services/desk.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace motcua::presentation
{

/// Saves the reception a moment after each change, so that nothing typed is ever lost. GUI thread;
/// writes on the storage thread.
class DraftKeeper final : public QObject
{
    Q_OBJECT

public:
    using Bytes = std::function<QByteArray()>; ///< empty = nothing worth keeping yet

    explicit DraftKeeper(services::Desk &desk, QObject *parent = nullptr);

    void begin(const QString &draftId, Bytes bytes);
    /// Something changed: saves soon.
    void touch();
    /// Saves now what is still waiting.
    void flush();
    /// Somebody else has written the draft: what was saved here last is not what stands there.
    void noteWritten() { m_saved.clear(); }
    /// The draft is over: nothing is written any more.
    void stop();

signals:
    void failed(const motcua::kernel::Error &error);

private:
    void save();

    services::Desk &m_desk;
    QString m_draft;
    Bytes m_bytes;
    QByteArray m_saved;
    QTimer m_pause;
};

} // namespace motcua::presentation
