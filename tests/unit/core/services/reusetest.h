#pragma once

#include <QObject>

namespace motcua::tests
{

/// Earlier papers of the same person: which may be used again, and why.
class ReuseTest final : public QObject
{
    Q_OBJECT

private slots:
    void papersOfTheOwner();
    void papersUnderTheOldNumber();
    void results_data();
    void results();
    void aNewerResultReplaces();
    void whatStandsAgainstAPaper_data();
    void whatStandsAgainstAPaper();
    void oneFileOnce();
    void anExpiredResultStaysExpired();
    void organisationsByTaxCode();
    void noRoleNoLook();

    void offers_data();
    void offers();
    void offersTheNewest();
    void papersAtTheServer_data();
    void papersAtTheServer();
    void resultsAtTheServer();
    void resultsAtTheServerEnd_data();
    void resultsAtTheServerEnd();
    void whatIsAwaitedIsJudgedAgain_data();
    void whatIsAwaitedIsJudgedAgain();
    void writtenForOneDossier_data();
    void writtenForOneDossier();
};

} // namespace motcua::tests
