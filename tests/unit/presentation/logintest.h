#pragma once

#include <QObject>

namespace motcua::tests
{

class LoginTest final : public QObject
{
    Q_OBJECT

private slots:
    void wrongPasswordSaysWhatToDo();
    void emptyFieldsAskNobody();
    void opensOnce();
    void locksByTheMonotonicClock();
};

} // namespace motcua::tests
