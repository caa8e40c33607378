#include "ui/presentation/fees/dossierfeesmodel.h"

#include "app/core/domain/money.h"
#include "ui/presentation/fees/feewords.h"
#include "ui/presentation/format.h"

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

int DossierFeesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int DossierFeesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QString DossierFeesModel::text(const Line &line, int column) const
{
    switch (column) {
    case Fee: return line.fee.name;
    case Kind: return feeKindText(line.fee.kind);
    case Quantity: return feeQuantityText(line.fee.quantity, line.fee.unit);
    case UnitAmount: return feeAmountText(line.fee.unitAmount());
    case Amount: return feeAmountText(line.fee.amount);
    case State: {
        const QString more = line.fee.receipt.isEmpty() ? line.fee.exemptReason : line.fee.receipt;
        return more.isEmpty() ? feeStateText(line.fee.state)
                              : tr("%1, %2").arg(feeStateText(line.fee.state), more);
    }
    default: return {};
    }
}

QVariant DossierFeesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.row()];
    switch (role) {
    case Qt::DisplayRole: return text(line, index.column());
    case Qt::EditRole:
        return index.column() == Quantity     ? QVariant(line.fee.quantity)
               : index.column() == UnitAmount ? QVariant(QString::number(line.fee.unitAmount()))
                                              : QVariant(text(line, index.column()));
    case Qt::ToolTipRole:
        return line.fee.exemptReason.isEmpty() ? text(line, index.column()) : line.fee.exemptReason;
    case Qt::CheckStateRole:
        if (index.column() != Fee || !line.fee.isOpen())
            return {};
        return line.chosen ? Qt::Checked : Qt::Unchecked;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(index.column() >= Quantity && index.column() <= Amount
                                       ? Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter)
                                       : Qt::Alignment(Qt::AlignLeft | Qt::AlignVCenter));
    default: return {};
    }
}

QVariant DossierFeesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Fee: return tr("Fee or levy");
    case Kind: return tr("Kind");
    case Quantity: return tr("Quantity");
    case UnitAmount: return tr("Unit price");
    case Amount: return tr("Amount");
    case State: return tr("State");
    default: return {};
    }
}

Qt::ItemFlags DossierFeesModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const bool open = m_lines[index.row()].fee.isOpen();
    if (open && index.column() == Fee)
        flags |= Qt::ItemIsUserCheckable;
    if (open && (index.column() == Quantity || index.column() == UnitAmount))
        flags |= Qt::ItemIsEditable;
    return flags | Qt::ItemNeverHasChildren;
}

bool DossierFeesModel::count(Line &line, qint64 unitAmount, int quantity)
{
    const auto amount = domain::feeAmount(unitAmount, quantity);
    if (!amount)
        return false;
    line.fee.amount = *amount;
    line.fee.quantity = quantity;
    line.chosen = *amount > 0;
    return true;
}

bool DossierFeesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Line &line = m_lines[index.row()];
    if (!line.fee.isOpen())
        return false;
    if (role == Qt::CheckStateRole && index.column() == Fee) {
        line.chosen = value.toInt() == Qt::Checked;
    } else if (role == Qt::EditRole && index.column() == UnitAmount) {
        const auto amount = moneyFromText(value.toString());
        if (!amount || *amount < 1 || !count(line, *amount, line.fee.quantity))
            return false;
    } else if (role == Qt::EditRole && index.column() == Quantity) {
        if (!count(line, line.fee.unitAmount(), value.toInt()))
            return false;
    } else {
        return false;
    }
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columns - 1));
    emit edited();
    return true;
}

void DossierFeesModel::setFees(const QList<domain::DossierFee> &fees)
{
    beginResetModel();
    m_lines.clear();
    for (const domain::DossierFee &fee : fees)
        m_lines.append({fee, fee.isOwed()});
    endResetModel();
    emit edited();
}

QList<services::CollectLine> DossierFeesModel::chosen() const
{
    QList<services::CollectLine> lines;
    for (const Line &line : m_lines) {
        if (line.chosen && line.fee.isOpen())
            lines.append({line.fee.code, line.fee.unitAmount(), line.fee.quantity});
    }
    return lines;
}

QStringList DossierFeesModel::chosenCodes() const
{
    QStringList codes;
    for (const services::CollectLine &line : chosen())
        codes.append(line.code);
    return codes;
}

QString DossierFeesModel::undoableCode(int row) const
{
    if (row < 0 || row >= m_lines.size())
        return {};
    const domain::DossierFee &fee = m_lines[row].fee;
    return domain::feeStateAfter(fee.state, domain::FeeAct::Reopen) ? fee.code : QString();
}

qint64 DossierFeesModel::chosenTotal() const
{
    domain::MoneySum sum;
    for (const Line &line : m_lines) {
        if (line.chosen && line.fee.isOpen())
            sum.add(line.fee.amount);
    }
    return sum.value().value_or(0);
}

} // namespace motcua::presentation
