#pragma once

#include <QObject>

/// Uploads in pieces (offline facts §d.3 no. 13): the link breaks at each edge of a piece and a
/// byte beside it, the server forgets, mixes up and mangles, answers are lost, and the desk dies.
/// Each ends with exactly one dossier at the server, each of its files there once and whole, and
/// never more than one piece sent again for one break.
class Pieces final : public QObject
{
    Q_OBJECT

private slots:
    void cutAtEachEdge_data();
    void cutAtEachEdge();
    void faultsOfTheUpload_data();
    void faultsOfTheUpload();
    void eachRequestFails_data();
    void eachRequestFails();
    void historiesThatASeedDecides_data();
    void historiesThatASeedDecides();
    void aSmallFileLeavesOneOrphanAtMost();
    void whoeverTrustsItsOwnOffsetIsCaught();
    void whoeverBelievesOtherContentIsCaught();
    void whoeverForgetsTheAddressIsCaught();
};
