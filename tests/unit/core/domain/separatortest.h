#pragma once

#include <QObject>

namespace motcua::tests
{

class TestSeparator : public QObject
{
    Q_OBJECT

private slots:
    void saysWhatItParts_data();
    void saysWhatItParts();
    void namesAPaper_data();
    void namesAPaper();
};

} // namespace motcua::tests
