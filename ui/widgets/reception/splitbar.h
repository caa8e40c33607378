#pragma once

#include "ui/presentation/reception/pagesplitting.h"

#include <QLabel>
#include <QPushButton>
#include <QWidget>

namespace motcua::widgets
{

/// One line under the pages: what was found and how it would be split, with accept and ignore.
/// Shown only while there is something to decide; a focus that it had then goes to the strip.
class SplitBar final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the bar.
    SplitBar(presentation::PageSplitting &splitting, QWidget &strip, QWidget *parent = nullptr);

private:
    void refresh();

    presentation::PageSplitting &m_splitting;
    QWidget &m_strip;
    QLabel *m_text = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_ignore = nullptr;
};

} // namespace motcua::widgets
