#pragma once

#include <QObject>

namespace motcua::tests
{

/// What motcua-reader says, and what the desk believes of it.
class TestReaderWire : public QObject
{
    Q_OBJECT
private slots:
    void answersComeThroughWhole();
    void errorsComeThroughWhole();
    void impossiblePageIsNotBelieved_data();
    void impossiblePageIsNotBelieved();
    void impossibleCountIsNotBelieved_data();
    void impossibleCountIsNotBelieved();
    void noCutIsBelieved();
    void rubbishIsNoAnswer();
};

} // namespace motcua::tests
