#pragma once

#include <QObject>

namespace motcua::tests
{

/// Order, documents and bin of the page desk as pure values.
class PageArrangementTest : public QObject
{
    Q_OBJECT

private slots:
    void move_data();
    void move();
    void documentsSurviveWhatIsTakenOut_data();
    void documentsSurviveWhatIsTakenOut();
    void binGivesBackToTheOldPlace();
    void mirroredPageTurnsAsSeen();
    void collation_data();
    void collation();
    void collationOfPagesInSeveralDocuments_data();
    void collationOfPagesInSeveralDocuments();
    void leftOutPagesMakeNoEmptyDocument();
    void savedAndReadBack();
    void damagedFileIsRefused_data();
    void damagedFileIsRefused();
    void cropReadWithinRounding_data();
    void cropReadWithinRounding();
    void noChangeLosesOrDoublesAPage();
};

} // namespace motcua::tests
