#pragma once

#include "app/core/services/desk.h"
#include "ui/presentation/draftfile.h"

#include <QObject>

namespace motcua::presentation
{

/// A reception that was left, or that a crash interrupted.
struct Unfinished {
    QString draftId;
    DraftFile file;
    QList<ports::CaptureSession> sessions;

    /// Whose it is, for a list: the owner's name, or that there is none yet.
    [[nodiscard]] QString title() const;
};

/// Finds the unfinished receptions of the logged-in operator (and of nobody else), tidies up those
/// whose dossier was sealed just before a crash. GUI thread.
class UnfinishedPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit UnfinishedPresenter(services::Desk &desk, QObject *parent = nullptr);

    void load();
    [[nodiscard]] const QList<Unfinished> &list() const { return m_list; }
    /// Throws a draft and its scans away; the window asks first.
    void discard(const QString &draftId);

signals:
    void changed();
    void failed(const motcua::kernel::Error &error);

private:
    services::Desk &m_desk;
    QList<Unfinished> m_list;
};

} // namespace motcua::presentation
