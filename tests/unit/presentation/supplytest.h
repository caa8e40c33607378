#pragma once

#include <QObject>

namespace motcua::tests
{

/// Papers that were asked for are taken in with the means of a reception, without a widget.
class SupplyTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKindOfPaperComesIn();
    void whatWasBegunGoesOn();
    void crashRightAfterIsTidiedUp();
    void completesWhatWasNotAccepted();
    void theCaseIsNamedAndTheListFollows();
    void nothingBroughtIsSaid();
    void dateTellsOfEveryStop();
};

} // namespace motcua::tests
