#pragma once

#include "app/core/services/desk.h"

#include <QObject>

namespace motcua::presentation
{

/// The cash day of whoever is logged in: what must be in the box, and its end. GUI thread.
class CashDayPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit CashDayPresenter(services::Desk &desk, QObject *parent = nullptr);

    void refresh();
    [[nodiscard]] const services::CashReport &report() const { return m_report; }
    [[nodiscard]] bool isClosed() const { return m_report.closing.has_value(); }
    [[nodiscard]] QString sums() const;    ///< by way of payment, a line each
    [[nodiscard]] QString numbers() const; ///< by series, a line each
    /// "8.000 đ too little"; empty while it fits or nothing is typed.
    [[nodiscard]] QString differenceText(const QString &counted) const;

    /// `counted` as it was typed.
    void close(const QString &counted, const QString &reason);
    /// The report as a paper.
    void print();

signals:
    void changed();
    void closed();
    void failed(const motcua::kernel::Error &error);
    void reportReady(const QString &fileName, const QByteArray &pdf);

private:
    void take(const kernel::Result<services::CashReport> &report);

    services::Desk &m_desk;
    services::CashReport m_report;
};

} // namespace motcua::presentation
