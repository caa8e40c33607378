#pragma once

#include <QFrame>
#include <QListWidget>
#include <QStringList>

namespace motcua::widgets
{

/// "Why this date?": the sentences of a count, one line each, in a panel that lies over the page
/// and holds nothing up. Escape or a click elsewhere closes it; the focus goes back to where it
/// was. Owned by its parent, used again and again.
class ReasonPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit ReasonPanel(QWidget *parent);

    /// Above `anchor`, or below it where there is no room, as large as the sentences need and the
    /// screen allows.
    void showFor(const QWidget &anchor, const QStringList &sentences);

signals:
    void printWanted();

private:
    QListWidget *m_steps = nullptr;
};

} // namespace motcua::widgets
