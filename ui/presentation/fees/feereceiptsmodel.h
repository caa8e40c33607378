#pragma once

#include "app/core/domain/feereceipt.h"

#include <QAbstractTableModel>

namespace motcua::presentation
{

/// Receipts of a day, the newest on top. GUI thread.
class FeeReceiptsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Dossier, Payer, Method, Amount, State, Time, columns };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role) const override;

    void setReceipts(QList<domain::FeeReceipt> receipts);
    [[nodiscard]] const domain::FeeReceipt &at(int row) const { return m_receipts.at(row); }

private:
    [[nodiscard]] QString text(const domain::FeeReceipt &receipt, int column) const;

    QList<domain::FeeReceipt> m_receipts;
};

} // namespace motcua::presentation
