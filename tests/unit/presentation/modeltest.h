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
    void pageListPassesTheTester();
    void pageListTellsOfPagesWithoutText();
};

} // namespace motcua::tests
