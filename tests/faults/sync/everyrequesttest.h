#pragma once

#include <QObject>

/// The i-th HTTP request fails, in every way, for every i: afterwards a fresh engine reaches
/// exactly one dossier at the server with every file whole. The server takes the same number twice
/// without a word, so that a careless second create shows.
class EveryRequest final : public QObject
{
    Q_OBJECT

private slots:
    void oneFault_data();
    void oneFault();
    void patienceAtEachRequest_data();
    void patienceAtEachRequest();
    void lostCreateThenAnotherFault_data();
    void lostCreateThenAnotherFault();
    void oneSaveFails();
    void aBadDossierStopsNobody();
    void withoutTheMarkTheSuiteWouldCatchIt();
};
