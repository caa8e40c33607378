#pragma once

#include <QObject>

namespace motcua::tests
{

class TestPaper : public QObject
{
    Q_OBJECT

private slots:
    void findsThePaperOnItsBackground_data();
    void findsThePaperOnItsBackground();
    void leavesWholePagesAlone_data();
    void leavesWholePagesAlone();
    void isNotCertainOfWhiteOnWhite();
    void turnsShares();
};

} // namespace motcua::tests
