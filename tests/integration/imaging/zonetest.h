#pragma once

#include <QObject>

namespace motcua::tests
{

/// The machine-readable zone of drawn cards, through the band finder and motcua-ocr.
class TestZone : public QObject
{
    Q_OBJECT

private slots:
    void isReadHoweverItLies_data();
    void isReadHoweverItLies();
    void falseDigitIsNotBelieved();
    void pageOfPrintHasNone();
    void childThatIsGoneReadsNothing();
};

} // namespace motcua::tests
