#include "ui/presentation/reception/pagelistmodel.h"

#include "ui/presentation/messages.h"

namespace motcua::presentation
{

using services::CapturedPage;

int PageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const CapturedPage &page = m_rows[index.row()].captured;
    switch (role) {
    case Qt::DisplayRole: return QString::number(index.row() + 1);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return describe(index.row());
    case ThumbnailRole: return page.thumbnail;
    case BlankRole: return page.blank;
    case KeptRole: return page.kept;
    case FailedRole: return page.stage == CapturedPage::Stage::Failed;
    case ReadyRole: return page.stage == CapturedPage::Stage::Processed;
    default: return {};
    }
}

QString PageListModel::describe(int row) const
{
    const CapturedPage &page = m_rows[row].captured;
    if (page.fault)
        return tr("Page %1: %2").arg(row + 1).arg(errorText(*page.fault));
    if (page.stage == CapturedPage::Stage::Spooled)
        return tr("Page %1 is being prepared").arg(row + 1);
    if (page.blank)
        return page.kept
                   ? tr("Page %1 is blank and is kept").arg(row + 1)
                   : tr("Page %1 is blank and is left out; press Space to keep it").arg(row + 1);
    return tr("Page %1").arg(row + 1);
}

void PageListModel::setRows(QList<Row> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

void PageListModel::append(const Row &row)
{
    const int at = int(m_rows.size());
    beginInsertRows({}, at, at);
    m_rows.append(row);
    endInsertRows();
}

void PageListModel::update(const Row &row)
{
    for (int i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].stack != row.stack || m_rows[i].page != row.page)
            continue;
        m_rows[i] = row;
        emit dataChanged(index(i), index(i));
    }
}

} // namespace motcua::presentation
