#pragma once

#include "app/core/services/desk.h"

#include <QObject>

namespace motcua::presentation
{

/// What a supervisor does about money: registers a series of receipts, says how far its paper has
/// got, opens a closed cash day again. GUI thread.
class SeriesPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit SeriesPresenter(services::Desk &desk, QObject *parent = nullptr)
        : QObject(parent), m_desk(desk)
    {
    }

    [[nodiscard]] static bool maySupervise(const services::Desk &desk);

    /// `loaded` or `failed` follows, as after every change.
    void load();
    [[nodiscard]] const QList<domain::ReceiptSeries> &series() const { return m_series; }
    /// `01BLP0-001 · 28AA-26E · phí`, the numbers, and the next one.
    [[nodiscard]] QStringList line(int row) const;

    /// Numbers as they were typed.
    void add(const domain::ReceiptSeries &series, const QString &first, const QString &last);
    /// `last` is the last number used on paper: those between are recorded as lost.
    void adjust(int row, const QString &last, const QString &reason);
    void reopen(QDate day, const QString &cashier, const QString &reason);
    [[nodiscard]] QDate today() const { return m_desk.clock.now().date(); }

signals:
    void loaded();
    void succeeded(const QString &sentence);
    void failed(const motcua::kernel::Error &error);

private:
    template <class Work> void change(Work work, const QString &sentence);

    services::Desk &m_desk;
    QList<domain::ReceiptSeries> m_series;
};

} // namespace motcua::presentation
