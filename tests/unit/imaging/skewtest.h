#pragma once

#include <QObject>

namespace motcua::tests
{

class TestSkew : public QObject
{
    Q_OBJECT

private slots:
    void findsTheAngle_data();
    void findsTheAngle();
    void medianErrorIsATenthOfADegreeAtMost_data();
    void medianErrorIsATenthOfADegreeAtMost();
    void leavesBlankPagesAlone();
    void findsSidewaysLines();
    void straightensOnce_data();
    void straightensOnce();
    void fillsWithWhite();
};

} // namespace motcua::tests
