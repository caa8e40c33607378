#include "ui/presentation/fees/feereceiptsmodel.h"

#include "app/core/kernel/clock.h"
#include "ui/presentation/fees/feewords.h"
#include "ui/presentation/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using domain::FeeReceipt;
using domain::FeeReceiptState;

int FeeReceiptsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_receipts.size());
}

int FeeReceiptsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString FeeReceiptsModel::text(const FeeReceipt &receipt, int column) const
{
    const bool lost = receipt.state == FeeReceiptState::Lost;
    switch (column) {
    case Number: return receipt.name();
    case Dossier: return receipt.dossierCode;
    case Payer: return receipt.payerName;
    case Method: return lost ? QString() : paymentMethodText(receipt.method);
    case Amount: return lost ? QString() : moneyText(receipt.total());
    case State: return feeReceiptStateText(receipt.state);
    case Time: return kernel::inVietnam(receipt.at).toString(u"HH:mm dd/MM"_s);
    default: return {};
    }
}

QVariant FeeReceiptsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FeeReceipt &receipt = m_receipts[index.row()];
    switch (role) {
    case Qt::DisplayRole: return text(receipt, index.column());
    case Qt::ToolTipRole:
        return index.column() == State && !receipt.reason.isEmpty() ? receipt.reason
                                                                    : text(receipt, index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() == Amount
                                       ? Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)
                                       : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    default: return {};
    }
}

QVariant FeeReceiptsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Number: return tr("Receipt");
    case Dossier: return tr("Dossier number");
    case Payer: return tr("Paid by");
    case Method: return tr("Way");
    case Amount: return tr("Amount");
    case State: return tr("State");
    case Time: return tr("Time");
    default: return {};
    }
}

void FeeReceiptsModel::setReceipts(QList<FeeReceipt> receipts)
{
    std::stable_sort(receipts.begin(), receipts.end(),
                     [](const FeeReceipt &a, const FeeReceipt &b) {
                         return std::tie(a.at, a.number) > std::tie(b.at, b.number);
                     });
    beginResetModel();
    m_receipts = std::move(receipts);
    endResetModel();
}

} // namespace motcua::presentation
