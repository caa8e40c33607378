#include "ui/presentation/reception/pagelistmodel.h"

#include "ui/presentation/messages.h"

#include <QIODevice>
#include <QMimeData>
#include <QTransform>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using services::CapturedPage;

namespace
{

const QString pagesType = u"application/x-motcua-pages"_s;

/// The picture at hand, with the turns that are still on their way into it.
QImage pictureOf(const CapturedPage &page)
{
    QImage picture = page.thumbnail.picture();
    if (picture.isNull() || page.stage != CapturedPage::Stage::Processed)
        return picture;
    if (page.shownEdit.mirrored)
        picture = picture.mirrored(true, false);
    if (const int turn = (page.edit.turn - page.shownEdit.turn + 360) % 360; turn != 0)
        picture = picture.transformed(QTransform().rotate(turn));
    return page.edit.mirrored ? picture.mirrored(true, false) : picture;
}

} // namespace

int PageListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant PageListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    const CapturedPage page = row.captured.value_or(CapturedPage());
    switch (role) {
    case Qt::DisplayRole: return QString::number(index.row() + 1);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: return describe(index.row());
    case ThumbnailRole: return pictureOf(page);
    case BlankRole: return page.blank;
    case KeptRole: return row.arranged.edit.kept;
    case FailedRole: return !row.captured || page.fault.has_value();
    case ReadyRole: return page.stage == CapturedPage::Stage::Processed;
    case StartsDocumentRole: return index.row() > 0 && row.arranged.startsDocument;
    case SeparatorRole: return !page.separator.isEmpty();
    case ProposedCutRole: return m_proposedCuts.contains(row.arranged.id);
    case TextlessRole: return row.isTextless();
    case LeavingRole: return m_leaving.contains(row.arranged.id);
    case IdRole: return u"%1/%2"_s.arg(row.arranged.id.session.value).arg(row.arranged.id.number);
    default: return {};
    }
}

Qt::ItemFlags PageListModel::flags(const QModelIndex &index) const
{
    // Dropped between pages, never onto one.
    return index.isValid() ? QAbstractListModel::flags(index) | Qt::ItemIsDragEnabled
                           : Qt::ItemIsDropEnabled;
}

QString PageListModel::describe(int row) const
{
    const int number = row + 1;
    const auto &[arranged, captured] = m_rows[row];
    if (!captured)
        return tr("Page %1 has vanished from the disk").arg(number);
    if (captured->fault)
        return tr("Page %1: %2").arg(number).arg(errorText(*captured->fault));
    if (captured->stage == CapturedPage::Stage::Spooled)
        return tr("Page %1 is being prepared").arg(number);
    if (!captured->separator.isEmpty())
        return tr("Page %1 is a separator sheet").arg(number);
    if (m_proposedCuts.contains(arranged.id))
        return tr("Page %1; a document is proposed to start here").arg(number);
    if (captured->blank)
        return arranged.edit.kept
                   ? tr("Page %1 is blank and is kept").arg(number)
                   : tr("Page %1 is blank and is left out; press Space to keep it").arg(number);
    if (m_rows[row].isTextless())
        return captured->text
                   ? tr("Page %1: no words were found on it, so no search will find it").arg(number)
                   : tr("Page %1: its text could not be read, so no search will find it")
                         .arg(number);
    if (row > 0 && arranged.startsDocument)
        return tr("Page %1, first of a document").arg(number);
    return tr("Page %1").arg(number);
}

QString PageListModel::textNote() const
{
    int awaited = 0;
    QList<int> textless;
    for (int row = 0; row < rowCount(); ++row) {
        const Row &page = m_rows[row];
        if (page.isTextless())
            textless.append(row + 1);
        else if (page.captured && page.captured->reading == CapturedPage::Reading::Awaited)
            ++awaited;
    }
    if (awaited > 0)
        return tr("Reading the text of %n page(s)…", nullptr, awaited);
    if (textless.size() == 1)
        return tr("No text on page %1: no search will find it.").arg(textless.first());
    return textless.isEmpty() ? QString()
                              : tr("No text on %n page(s): no search will find them.", nullptr,
                                   int(textless.size()));
}

void PageListModel::setRows(QList<Row> rows)
{
    const auto sameIds = [&](qsizetype count) {
        return std::equal(
            m_rows.begin(), m_rows.begin() + count, rows.begin(),
            [](const Row &a, const Row &b) { return a.arranged.id == b.arranged.id; });
    };
    const qsizetype known = m_rows.size();
    if (rows.size() < known || !sameIds(known)) {
        beginResetModel();
        m_rows = std::move(rows);
        return endResetModel();
    }
    const bool grows = rows.size() > known;
    if (grows)
        beginInsertRows({}, int(known), int(rows.size()) - 1);
    m_rows = std::move(rows);
    if (grows)
        endInsertRows();
    if (known > 0)
        emit dataChanged(index(0), index(int(known) - 1));
}

void PageListModel::setProposed(domain::PageIds cuts, domain::PageIds leaving)
{
    m_proposedCuts = std::move(cuts);
    m_leaving = std::move(leaving);
    if (!m_rows.isEmpty())
        emit dataChanged(index(0), index(int(m_rows.size()) - 1));
}

QStringList PageListModel::mimeTypes() const { return {pagesType}; }

QMimeData *PageListModel::mimeData(const QModelIndexList &indexes) const
{
    // Names, not rows: further pages come in while these are dragged.
    QStringList ids;
    for (const QModelIndex &index : indexes)
        ids.append(index.data(IdRole).toString());
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << ids;
    auto *data = new QMimeData;
    data->setData(pagesType, bytes);
    return data;
}

bool PageListModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int,
                                 const QModelIndex &parent)
{
    if (action != Qt::MoveAction || !data->hasFormat(pagesType))
        return false;
    QDataStream stream(data->data(pagesType));
    QStringList ids;
    stream >> ids;
    QList<int> rows;
    for (int own = 0; own < rowCount(); ++own) {
        if (ids.contains(index(own).data(IdRole).toString()))
            rows.append(own);
    }
    if (row < 0)
        row = parent.isValid() ? parent.row() : rowCount();
    if (!rows.isEmpty())
        emit rowsDropped(rows, row);
    return false; // the arrangement moves them, not the view
}

} // namespace motcua::presentation
