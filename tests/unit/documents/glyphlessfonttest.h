#pragma once

#include <QObject>

namespace motcua::tests
{

class TestGlyphlessFont : public QObject
{
    Q_OBJECT
private slots:
    void charactersGetNumbersInOrder();
    void programHasARightChecksum();
    void toUnicodeLeadsBack();
};

} // namespace motcua::tests
