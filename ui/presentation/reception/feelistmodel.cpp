#include "ui/presentation/reception/feelistmodel.h"

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

QVariant FeeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Line &line = m_lines[index.row()];
    if (role == Qt::CheckStateRole && index.column() == Fee)
        return line.applies ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::CheckStateRole && index.column() == Collected)
        return line.paid ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::TextAlignmentRole && index.column() == Amount)
        return QVariant::fromValue(Qt::Alignment(Qt::AlignRight | Qt::AlignVCenter));
    if (role == Qt::ToolTipRole)
        return feeKindText(line.fee.kind);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Fee: return line.fee.name;
    case Amount: return feeAmountText(line.fee.amount);
    default: return {};
    }
}

QVariant FeeListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Fee: return tr("Fee or levy");
    case Amount: return tr("Amount");
    case Collected: return tr("Collect now");
    default: return {};
    }
}

Qt::ItemFlags FeeListModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    if (index.column() == Fee ||
        (index.column() == Collected && m_mayCollect && m_lines[index.row()].fee.amount > 0))
        flags |= Qt::ItemIsUserCheckable;
    return flags | Qt::ItemNeverHasChildren;
}

bool FeeListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole ||
        !flags(index).testFlag(Qt::ItemIsUserCheckable))
        return false;
    Line &line = m_lines[index.row()];
    const bool checked = value.toInt() == Qt::Checked;
    if (index.column() == Fee)
        line.applies = checked;
    else
        line.paid = checked;
    // What was collected applies, and what does not apply was not collected.
    if (line.paid && index.column() == Collected)
        line.applies = true;
    line.paid = line.paid && line.applies;
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
        lines.append(before == m_lines.end() ? Line{fee} : *before);
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
        line.applies = given != fees.end();
        line.paid = line.applies && given->paid;
    }
    endResetModel();
}

QList<services::DraftFee> FeeListModel::draftFees() const
{
    QList<services::DraftFee> fees;
    for (const Line &line : m_lines) {
        if (line.applies)
            fees.append({line.fee.code, std::nullopt, line.paid});
    }
    return fees;
}

} // namespace motcua::presentation
