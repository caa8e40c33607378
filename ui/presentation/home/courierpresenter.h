#pragma once

#include "app/core/services/desk.h"

#include <QObject>
#include <QTimer>

#include <atomic>
#include <memory>

namespace motcua::presentation
{

/// One way of the courier (offline facts §e.7): what waits goes onto a USB stick, or what a stick
/// brings is looked at and taken in. One question at a time, off the GUI thread. What it waits for
/// is stopped when it goes. GUI thread.
class CourierPresenter final : public QObject
{
    Q_OBJECT

public:
    enum class Way { Export, Import };
    Q_ENUM(Way)
    struct Wish {
        QString folder;
        QString keyFile; ///< of the connected desks; empty elsewhere
        QString password;
        bool isConfirmed = false; ///< as of services::CourierWish
    };

    CourierPresenter(services::Desk &desk, Way way, QObject *parent = nullptr);
    ~CourierPresenter() override;

    /// Who is logged in may do it, and this desk has a courier.
    [[nodiscard]] static bool may(const services::Desk &desk, Way way);
    [[nodiscard]] Way way() const { return m_way; }

    /// Folders of sticks that are plugged in; `sticksFound` follows.
    void findSticks();
    /// What would go, or what is on the stick; nothing is changed. `told` or `failed` follows.
    void look(const Wish &wish);
    /// Does it. `told` or `failed` follows, and `changed` when something may have changed.
    void go(const Wish &wish);
    /// Leaves nothing half-written; `failed` says so.
    void stop();

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// Of the last look or deed, a sentence each.
    [[nodiscard]] const QStringList &lines() const { return m_lines; }
    /// A file of the last look is refused until a person vouches for its desk.
    [[nodiscard]] bool needsConfirmation() const { return m_needsConfirmation; }

signals:
    void sticksFound(const QStringList &folders);
    void begun();
    void progressed(int percent);
    void told(bool isDone); ///< false of a look, and when there was nothing to do
    void changed();
    void failed(const motcua::kernel::Error &error);

private:
    struct Gauge {
        std::atomic<qint64> done = 0;
        std::atomic<qint64> all = 0;
    };
    [[nodiscard]] services::CourierWatch begin();
    template <class Answer> bool end(const kernel::Result<Answer> &answer);
    void showOutlook(const services::CourierOutlook &seen);
    void showExport(const services::CourierExport &done);
    void showImport(const services::CourierImport &done, bool isLook);

    services::Desk &m_desk;
    Way m_way;
    bool m_isRunning = false;
    bool m_needsConfirmation = false;
    QStringList m_lines;
    kernel::CancelToken m_cancel;
    std::shared_ptr<Gauge> m_gauge;
    QTimer m_tick;
};

} // namespace motcua::presentation
