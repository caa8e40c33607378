#pragma once

#include <QLabel>

namespace motcua::widgets
{

/// The first thing the eye meets: what to do next, in one sentence.
class NextStepBar final : public QLabel
{
    Q_OBJECT

public:
    explicit NextStepBar(QWidget *parent = nullptr);

    [[nodiscard]] QSize minimumSizeHint() const override;
};

} // namespace motcua::widgets
