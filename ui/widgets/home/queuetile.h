#pragma once

#include <QAbstractButton>

namespace motcua::widgets
{

/// A queue of the home page: how many, and of what. Coloured only when somebody must act.
class QueueTile final : public QAbstractButton
{
    Q_OBJECT

public:
    enum class Urgency { Calm, Warning, Bad };

    QueueTile(const QString &title, Urgency urgency, QWidget *parent = nullptr);

    void setCount(int count);
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_title;
    Urgency m_urgency;
    int m_count = 0;
};

} // namespace motcua::widgets
