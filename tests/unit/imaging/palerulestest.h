#pragma once

#include <QObject>

namespace motcua::tests
{

class TestPaleRules : public QObject
{
    Q_OBJECT

private slots:
    void grayRulesStayWhole_data();
    void grayRulesStayWhole();
    void runsAreLongEnough_data();
    void runsAreLongEnough();
};

} // namespace motcua::tests
