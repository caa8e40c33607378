#include "tests/bench/window/pagewatch.h"

#include "ui/presentation/reception/pagelistmodel.h"

#include <QEvent>
#include <QImage>

#include <algorithm>

namespace motcua::bench
{

using presentation::PageListModel;

PageWatch::PageWatch(QAbstractItemView &strip) : m_strip(strip)
{
    m_clock.start();
    strip.viewport()->installEventFilter(this);
    const QAbstractItemModel *pages = strip.model();
    connect(pages, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                for (int row = first; row <= last; ++row)
                    m_announced.insert(row, m_clock.nsecsElapsed());
            });
    connect(pages, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) {
                notePictures(first.row(), last.row());
            });
}

void PageWatch::notePictures(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        const QModelIndex page = m_strip.model()->index(row, 0);
        if (m_shown.contains(row) || m_toPaint.contains(row) || !m_announced.contains(row) ||
            page.data(PageListModel::ThumbnailRole).value<QImage>().isNull())
            continue;
        if (m_strip.visualRect(page).intersects(m_strip.viewport()->rect()))
            m_toPaint.append(row);
        else
            m_shown.insert(row, m_clock.nsecsElapsed());
    }
}

bool PageWatch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint) {
        for (const int row : std::as_const(m_toPaint))
            m_shown.insert(row, m_clock.nsecsElapsed());
        m_toPaint.clear();
    }
    return QObject::eventFilter(watched, event);
}

QList<double> PageWatch::times() const
{
    QList<double> milliseconds;
    for (const auto &[row, shown] : m_shown.asKeyValueRange())
        milliseconds.append(double(shown - m_announced.value(row)) / 1e6);
    std::sort(milliseconds.begin(), milliseconds.end());
    return milliseconds;
}

} // namespace motcua::bench
