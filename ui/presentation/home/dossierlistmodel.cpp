#include "ui/presentation/home/dossierlistmodel.h"

#include "app/core/kernel/clock.h"
#include "ui/presentation/format.h"

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

int DossierListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int DossierListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant DossierListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DossierRow &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole:
        return index.column() == Due && row.summary.dueAt.isValid() ? momentText(row.summary.dueAt)
                                                                    : text(row, index.column());
    case LateRole: return isLate(row);
    case PressingRole: return row.isPressing;
    default: return {};
    }
}

QString DossierListModel::text(const DossierRow &row, int column) const
{
    const domain::DossierSummary &summary = row.summary;
    switch (column) {
    case Code: return summary.provisional ? tr("%1 (provisional)").arg(summary.code) : summary.code;
    case Owner: return summary.ownerName;
    case Procedure: return summary.procedureName;
    case State: return row.isElsewhere ? QString() : stateText(summary.state);
    case Due:
        if (isUnanswered(row))
            return kernel::inVietnam(summary.answerBy).toString(u"HH:mm dd/MM/yyyy"_s);
        if (row.isElsewhere)
            return {};
        return summary.dueAt.isValid()
                   ? kernel::inVietnam(summary.dueAt).toString(u"HH:mm dd/MM/yyyy"_s)
                   : tr("not prescribed");
    case Note: return row.note.isEmpty() && isLate(row) ? tr("late") : row.note;
    default: return {};
    }
}

bool DossierListModel::isUnanswered(const DossierRow &row)
{
    return row.summary.state == domain::DossierState::Registered && row.summary.answerBy.isValid();
}

bool DossierListModel::isLate(const DossierRow &row) const
{
    if (isUnanswered(row))
        return row.summary.answerBy < m_now;
    const bool open =
        row.summary.state != domain::DossierState::Processed && !domain::isFinal(row.summary.state);
    return open && row.summary.dueAt.isValid() && row.summary.dueAt < m_now;
}

QVariant DossierListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal)
        return {};
    switch (section) {
    case Code: return tr("Dossier number");
    case Owner: return tr("Owner");
    case Procedure: return tr("Procedure");
    case State: return tr("State");
    case Due: return tr("Due");
    case Note: return tr("To note");
    default: return {};
    }
}

void DossierListModel::setRows(QList<DossierRow> rows, const QDateTime &now)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_now = now;
    endResetModel();
}

void DossierListModel::tell(const QDateTime &now,
                            const std::function<Clock(const domain::DossierSummary &)> &clockOf)
{
    m_now = now;
    for (DossierRow &row : m_rows) {
        const Clock clock = clockOf(row.summary);
        row.isPressing = clock.isPressing;
        if (!clock.note.isEmpty() && row.outbox.isNull())
            row.note = clock.note;
    }
    if (!m_rows.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

} // namespace motcua::presentation
