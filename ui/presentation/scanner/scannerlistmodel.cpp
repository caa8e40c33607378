#include "ui/presentation/scanner/scannerlistmodel.h"

#include "ui/presentation/format.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

ScannerListModel::ScannerListModel(ScannerPresenter &scanner, QObject *parent)
    : QAbstractListModel(parent), m_scanner(scanner)
{
    connect(&scanner, &ScannerPresenter::changed, this, &ScannerListModel::follow);
    follow();
}

void ScannerListModel::follow()
{
    QList<Row> rows;
    for (int place = 0; place < int(m_scanner.devices().size()); ++place)
        rows.append(rowFor(place));
    if (rows == m_rows)
        return; // what is selected stays so
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

ScannerListModel::Row ScannerListModel::rowFor(int place) const
{
    const ports::ScanDevice &device = m_scanner.devices()[place];
    Row row;
    row.device = device.name;
    row.title = scannerTitle(device);
    QStringList facts;
    for (const QString &source : device.sources)
        facts.append(scanSourceText(source));
    if (!device.serial.isEmpty())
        facts.append(tr("serial number %1").arg(device.serial));
    facts.append(device.name);
    row.detail = facts.join(u" · "_s);
    row.isChosen = place == m_scanner.chosen();
    row.isAbsent = m_scanner.isMissing(place);
    if (row.isChosen)
        row.mark = row.isAbsent ? tr("used at this desk, not found now") : tr("used at this desk");
    else if (row.isAbsent)
        row.mark = tr("not found now");
    return row;
}

int ScannerListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ScannerListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::ToolTipRole:
    case DetailRole: return row.detail;
    case MarkRole: return row.mark;
    case IsChosenRole: return row.isChosen;
    case IsAbsentRole: return row.isAbsent;
    case Qt::AccessibleTextRole: return u"%1, %2, %3"_s.arg(row.title, row.mark, row.detail);
    default: return {};
    }
}

int ScannerListModel::rowOf(const QString &device) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(),
                                    [&](const Row &row) { return row.device == device; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString ScannerListModel::deviceAt(int row) const { return m_rows.value(row).device; }

} // namespace motcua::presentation
