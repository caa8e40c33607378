#pragma once

#include "app/core/services/desk.h"
#include "ui/presentation/home/dossierlistmodel.h"
#include "ui/presentation/papers/paperview.h"

#include <QObject>
#include <QTimer>

#include <array>

namespace motcua::presentation
{

/// The queues of the day and the search over all dossiers. One question to the store at a time
/// counts: answers to earlier ones are dropped. GUI thread.
class HomePresenter final : public QObject
{
    Q_OBJECT

public:
    enum class Queue {
        DueSoon, ///< today or on the next workday, when an apology is still in time
        Late,
        AwaitingSupplement,
        Unsent,
        Quarantined,
        Unanswered,
        Differing, ///< from the server, and what of the server's could not be taken over
    };
    static constexpr int queues = 7;

    explicit HomePresenter(services::Desk &desk, QObject *parent = nullptr);

    /// Reads all queues anew.
    void refresh();
    [[nodiscard]] int count(Queue queue) const { return int(m_queues[int(queue)].size()); }
    [[nodiscard]] static QString title(Queue queue);
    /// That next year's days off should be on file by now and are not; else empty.
    [[nodiscard]] QString calendarNotice() const;

    void show(Queue queue);
    [[nodiscard]] Queue shown() const { return m_shown; }
    /// Empty text goes back to the queue. An ID card's QR text searches its number.
    void search(const QString &text);
    [[nodiscard]] bool isSearch() const { return !m_text.isEmpty(); }
    [[nodiscard]] DossierListModel *rows() { return &m_rows; }

    /// The receipt once more; marked as a reprint by the store's count.
    void reprint(int row);
    /// Puts a quarantined dossier back into the queue.
    void retry(int row);

signals:
    void refreshed();
    void rowsChanged();
    void clockTicked(); ///< notes of answer clocks are new
    void failed(const motcua::kernel::Error &error);
    void receiptReady(const motcua::presentation::PaperView &receipt);

private:
    using Queues = std::array<QList<DossierRow>, queues>;

    void runSearch();
    void showRows(QList<DossierRow> rows);
    void tick();

    services::Desk &m_desk;
    Queues m_queues;
    Queue m_shown = Queue::DueSoon;
    DossierListModel m_rows;
    QString m_text;
    QTimer m_pause;
    QTimer m_clock;
    quint64 m_asked = 0;
};

} // namespace motcua::presentation
