#pragma once

#include <QObject>

namespace motcua::tests
{

class SquareCodeTest final : public QObject
{
    Q_OBJECT

private slots:
    void isFoundHoweverItLies_data();
    void isFoundHoweverItLies();
    void passesWhatIsNotWanted();
    void endsInTime();
    void emptyPictures();
};

} // namespace motcua::tests
