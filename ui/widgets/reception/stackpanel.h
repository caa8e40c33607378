#pragma once

#include "ui/presentation/reception/receptionpresenter.h"

#include <QLabel>
#include <QPushButton>

namespace motcua::widgets
{

/// Beside the strip, where the next page will be: while a stack feeds the page that is being read,
/// growing line by line; when it stopped the last page that is safe, what happened, what to do, and
/// Continue (R45). Hidden otherwise; a focus that it had then goes to the strip.
class StackPanel final : public QFrame
{
    Q_OBJECT

public:
    StackPanel(presentation::ReceptionPresenter &reception, QWidget &strip,
               QWidget *parent = nullptr);

private:
    void makeTexts();
    void refresh();
    void showPause();
    void showGrowing();
    void makeRoom();
    void showPicture(const QImage &picture);

    presentation::ReceptionPresenter &m_reception;
    QWidget &m_strip;
    QLabel *m_picture = nullptr;
    QLabel *m_caption = nullptr; ///< which page the picture shows
    QWidget *m_texts = nullptr;
    QLabel *m_heading = nullptr;
    QLabel *m_deed = nullptr;
    QPushButton *m_goOn = nullptr;
    QPushButton *m_end = nullptr;
};

} // namespace motcua::widgets
