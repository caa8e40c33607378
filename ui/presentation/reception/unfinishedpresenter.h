#pragma once

#include "app/core/services/desk.h"

#include <QObject>

namespace motcua::presentation
{

/// Whose it is, for a list: the owner's name, or that there is none yet.
[[nodiscard]] QString unfinishedTitle(const services::Unfinished &reception);

/// The unfinished receptions of the logged-in operator, for the home page. GUI thread.
class UnfinishedPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit UnfinishedPresenter(services::Desk &desk, QObject *parent = nullptr);

    void load();
    [[nodiscard]] const QList<services::Unfinished> &list() const { return m_list; }
    /// Throws a draft and its scans away; the window asks first.
    void discard(const QString &draftId);

signals:
    void changed();
    void failed(const motcua::kernel::Error &error);

private:
    services::Desk &m_desk;
    QList<services::Unfinished> m_list;
};

} // namespace motcua::presentation
