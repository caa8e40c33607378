#pragma once

#include <QObject>

namespace motcua::tests
{

class ModelTest final : public QObject
{
    Q_OBJECT

private slots:
    void checklistPassesTheTester();
    void checklistTicksWithPublishedCounts();
    void checklistKeepsWhatWasHandedIn();
    void feesFollowTheirTicks();
    void feesAreCountedAndWaived();
    void cashierCountsToo();
    void pageListPassesTheTester();
    void pageListTellsOfPagesWithoutText();
};

} // namespace motcua::tests
