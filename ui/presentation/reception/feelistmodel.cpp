#include "ui/presentation/reception/feelistmodel.h"

#include "app/core/domain/money.h"
#include "ui/presentation/fees/feewords.h"
#include "ui/presentation/format.h"

#include <algorithm>

namespace motcua::presentation
{

int FeeListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int FeeListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QStringList FeeListModel::reasonsFor(const Line &line) const
{
    QStringList reasons = line.fee.exemptions + m_exemptions;
    reasons.removeDuplicates();
    return reasons;
}

QString FeeListModel::text(const Line &line, int column) const
{
    const auto amount = domain::feeAmount(line.fee.amount, line.quantity);
    switch (column) {
    case Fee: return line.fee.name;
    case Quantity: return feeQuantityText(line.quantity, line.fee.unit);
    case Amount: return amount ? feeAmountText(*amount) : tr("too much");
    case Exemption: return line.exemption;
    default: return {};
    }
}

QVariant FeeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.row()];
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return text(line, column);
    case Qt::EditRole:
        return column == Quantity ? QVariant(line.quantity) : QVariant(text(line, column));
    case Qt::CheckStateRole:
        if (column == Fee)
            return line.applies ? Qt::Checked : Qt::Unchecked;
        if (column == Collected)
            return line.paid ? Qt::Checked : Qt::Unchecked;
        return {};
    case feeReasonsRole: return column == Exemption ? QVariant(reasonsFor(line)) : QVariant();
    case Qt::TextAlignmentRole:
        if (column == Amount || column == Quantity)
            return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
        return {};
    case Qt::ToolTipRole:
        if (column == Fee && line.isCompulsory())
            return tr("%1; whoever files owes it, unless there is a reason for an exemption")
                .arg(feeKindText(line.fee.kind));
        return column == Exemption ? line.exemption : feeKindText(line.fee.kind);
    default: return {};
    }
}

QVariant FeeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Fee: return tr("Fee or levy");
    case Quantity: return tr("Quantity");
    case Amount: return tr("Amount");
    case Exemption: return tr("Exemption");
    case Collected: return tr("Collect now");
    default: return {};
    }
}

Qt::ItemFlags FeeListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const Line &line = m_lines[index.row()];
    const bool mayTick = (index.column() == Fee && !line.isCompulsory()) ||
                         (index.column() == Collected && m_mayCollect && line.fee.amount > 0 &&
                          line.exemption.isEmpty());
    if (mayTick)
        flags |= Qt::ItemIsUserCheckable;
    if (index.column() == Quantity || (index.column() == Exemption && !reasonsFor(line).isEmpty()))
        flags |= Qt::ItemIsEditable;
    return flags | Qt::ItemNeverHasChildren;
}

bool FeeListModel::tick(Line &line, int column, bool checked)
{
    if (column == Fee)
        line.applies = checked;
    else
        line.paid = checked;
    // What was collected applies, and what does not apply was not collected or waived.
    if (line.paid && column == Collected)
        line.applies = true;
    line.paid = line.paid && line.applies;
    if (!line.applies)
        line.exemption.clear();
    return true;
}

bool FeeListModel::edit(Line &line, int column, const QVariant &value)
{
    if (column == Quantity) {
        const int quantity = value.toInt();
        if (!domain::feeAmount(line.fee.amount, quantity))
            return false;
        line.quantity = quantity;
    } else {
        const QString reason = value.toString();
        if (!reason.isEmpty() && !reasonsFor(line).contains(reason))
            return false;
        line.exemption = reason;
        line.paid = line.paid && reason.isEmpty();
    }
    line.applies = true;
    return true;
}

bool FeeListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Line &line = m_lines[index.row()];
    const Qt::ItemFlags can = flags(index);
    const bool isTick = role == Qt::CheckStateRole && can.testFlag(Qt::ItemIsUserCheckable);
    const bool isEdit = role == Qt::EditRole && can.testFlag(Qt::ItemIsEditable);
    const bool done = isTick   ? tick(line, index.column(), value.toInt() == Qt::Checked)
                      : isEdit ? edit(line, index.column(), value)
                               : false;
    if (!done)
        return false;
    emit dataChanged(this->index(index.row(), 0), this->index(index.row(), columns - 1));
    emit edited();
    return true;
}

void FeeListModel::setFees(const QList<domain::FeeDefinition> &fees)
{
    QList<Line> lines;
    for (const domain::FeeDefinition &fee : fees) {
        const auto before = std::find_if(m_lines.begin(), m_lines.end(),
                                         [&](const Line &line) { return line.fee == fee; });
        const bool applies = fee.demand != domain::FeeDemand::Optional;
        lines.append(before == m_lines.end() ? Line{fee, applies} : *before);
    }
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
    emit edited();
}

void FeeListModel::restore(const QList<services::DraftFee> &fees)
{
    beginResetModel();
    for (Line &line : m_lines) {
        const auto given = std::find_if(fees.begin(), fees.end(),
                                        [&](const auto &fee) { return fee.code == line.fee.code; });
        const bool isGiven = given != fees.end();
        line.applies = isGiven || line.isCompulsory();
        line.paid = isGiven && given->paid;
        line.quantity = isGiven ? given->quantity : 1;
        line.exemption = isGiven ? given->exemption : QString();
    }
    endResetModel();
}

QList<services::DraftFee> FeeListModel::draftFees() const
{
    QList<services::DraftFee> fees;
    for (const Line &line : m_lines) {
        if (line.applies)
            fees.append({line.fee.code, std::nullopt, line.paid, line.quantity, line.exemption});
    }
    return fees;
}

std::optional<qint64> FeeListModel::total() const
{
    domain::MoneySum sum;
    for (const Line &line : m_lines) {
        const auto amount = domain::feeAmount(line.fee.amount, line.quantity);
        if (line.isOwed() && !amount)
            return std::nullopt;
        sum.add(line.isOwed() ? *amount : 0);
    }
    return sum.value();
}

} // namespace motcua::presentation
