#pragma once

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace motcua::widgets
{

/// One numbered section of the reception: a badge that says pending, here, or done; a title; the
/// key that leads there; and a body. The section to work in is marked at its edge.
class SectionBox final : public QFrame
{
    Q_OBJECT

public:
    enum class Progress { Pending, Current, Done };
    struct Head {
        int number = 1;
        QString title;
        QString hint; ///< keys, e.g. "F2"
    };

    explicit SectionBox(const Head &head, QWidget *parent = nullptr);

    [[nodiscard]] QVBoxLayout *body() { return m_body; }
    void setProgress(Progress progress);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body = nullptr;
    QWidget *m_badge = nullptr;
    Progress m_progress = Progress::Pending;
};

} // namespace motcua::widgets
