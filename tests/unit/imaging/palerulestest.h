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
};

} // namespace motcua::tests
