#pragma once

#include <QObject>

namespace motcua::tests
{

/// Reading the JSON of `motcua dossier new`, and drafts saved in it.
class DraftTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKey();
    void everyKindOfOwner();
    void defaults();
    void faultsNameTheirPlace_data();
    void faultsNameTheirPlace();
    void savedDraftComesBack();
    void decisionsComeBack();
    void olderDraftSaysNothingOfTreatment();
    void unfinishedDraftMayBeHalfEmpty();
    void strangeSavedDraftIsRefused();
};

} // namespace motcua::tests
