#pragma once

#include <QObject>

namespace motcua::tests
{

class TestPlacement : public QObject
{
    Q_OBJECT

private slots:
    void bringsEachDotToItsPlace_data();
    void bringsEachDotToItsPlace();
    void losesNothingWithoutStraightening_data();
    void losesNothingWithoutStraightening();
    void keepsTheResolutionWithItsSide();
    void givesRowsInAnyOrder();
    void staysWithinItsBuffers_data();
    void staysWithinItsBuffers();
    void straightensPagesOfAnyLength_data();
    void straightensPagesOfAnyLength();
    void mixesTheFourNeighbours_data();
    void mixesTheFourNeighbours();
    void thumbnailsHaveTrueProportions();
    void neverCropsToNothing();
};

} // namespace motcua::tests
