#pragma once

#include <QObject>

namespace motcua::tests
{

/// The language of desk and worker: what goes in comes out, and rubbish is an error.
class CodecTest : public QObject
{
    Q_OBJECT

private slots:
    void scanOrderSurvives();
    void findOrderSurvives();
    void eventsSurvive_data();
    void eventsSurvive();
    void pageSurvives();
    void endSurvives();
    void brokenLinesAreErrors_data();
    void brokenLinesAreErrors();
    void errorsNeverQuoteTheLine();
    void unusableScanOrdersAreRefused_data();
    void unusableScanOrdersAreRefused();
};

} // namespace motcua::tests
