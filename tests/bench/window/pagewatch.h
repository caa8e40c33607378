#pragma once

#include <QAbstractItemView>
#include <QElapsedTimer>
#include <QHash>
#include <QList>
#include <QObject>

namespace motcua::bench
{

/// Clocks the pages of a strip: from the moment a page is announced to the window until it has been
/// painted with its picture, or has it where the strip has scrolled past.
class PageWatch final : public QObject
{
public:
    explicit PageWatch(QAbstractItemView &strip);

    /// Milliseconds a page, ascending.
    [[nodiscard]] QList<double> times() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void notePictures(int first, int last);

    QAbstractItemView &m_strip;
    QElapsedTimer m_clock;
    QHash<int, qint64> m_announced; ///< by row, nanoseconds
    QHash<int, qint64> m_shown;
    QList<int> m_toPaint;
};

} // namespace motcua::bench
