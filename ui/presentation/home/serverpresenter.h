#pragma once

#include "app/core/services/desk.h"

#include <QObject>

namespace motcua::presentation
{

/// What a person must decide between this desk and the server: a clock that is off, news that would
/// end many dossiers, and dossiers in which both differ (offline facts §c.4, §c.1 no. 11, invariant
/// I4). GUI thread.
class ServerPresenter final : public QObject
{
    Q_OBJECT

public:
    /// The deed that settles what the banner tells, for whoever may do it.
    enum class Deed { None, ConfirmClock, AcceptEndings };
    struct Banner {
        QString text; ///< empty = nothing to tell
        Deed deed = Deed::None;
        bool isStop = false; ///< something does not go on until it is settled
    };

    explicit ServerPresenter(services::Desk &desk, QObject *parent = nullptr);

    /// Reads the clock's state anew.
    void refresh();
    [[nodiscard]] const Banner &banner() const { return m_banner; }
    [[nodiscard]] bool maySupervise() const;

    /// A supervisor's word that this machine's clock is right.
    void confirmClock(const QString &reason);
    /// Takes the server's news over although they end many dossiers.
    void acceptEndings();

    using Settling = services::ServerNews::Settling;
    void settle(const QString &code, Settling settling, const QString &reason);

    /// What was set aside is not sent at all.
    void withdraw(const kernel::OutboxId &item, const QString &reason);

signals:
    void changed(); ///< the banner
    void settled(const QString &sentence);
    void failed(const motcua::kernel::Error &error);

private:
    void show(const domain::ClockState &clock);

    services::Desk &m_desk;
    Banner m_banner;
};

} // namespace motcua::presentation
