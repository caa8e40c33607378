#pragma once

#include "ui/presentation/home/statuspresenter.h"

#include <QFrame>
#include <QLabel>
#include <QPushButton>

namespace motcua::widgets
{

/// The line at the bottom that is always there: what is unsent, how old, when the server was last
/// heard; who works at which desk.
class StatusLine final : public QFrame
{
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    void show(presentation::StatusPresenter &status, const QString &who);
    /// The line stays (offline facts §c.9: always); what it offers to do goes.
    void setLocked(bool isLocked);

signals:
    void scannerCareWanted();

private:
    void refresh(const presentation::StatusPresenter &status);

    QLabel *m_line = nullptr;
    QPushButton *m_send = nullptr;
    QPushButton *m_scanner = nullptr;
    QLabel *m_who = nullptr;
};

} // namespace motcua::widgets
