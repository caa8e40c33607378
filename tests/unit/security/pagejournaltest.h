#pragma once

#include <QObject>

namespace motcua::tests
{

/// The journal of a session's folder, with real sealed files (it is useless without their
/// fingerprints): what was taken, exchanged or forged is told.
class PageJournalTest : public QObject
{
    Q_OBJECT

private slots:
    void untouchedFolderIsFine();
    void vanishedPageIsMissing_data();
    void vanishedPageIsMissing();
    void exchangedPagesAreForeign();
    void olderScanOfThePageIsForeign();
    void pageWithoutLineIsUnlisted();
    void pagesFedAgainAreVoid();
    void forgedJournalIsDamaged_data();
    void forgedJournalIsDamaged();
    void tornLastLineIsForgotten();
    void otherKeyReadsNothing();
    void unreadableJournalIsToldFromNone();
    void damagedJournalDoesNotStopTheNextScan();
};

} // namespace motcua::tests
