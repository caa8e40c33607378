#pragma once

#include <QObject>

namespace motcua::tests
{

/// The life of dossiers in the real store: a refused move leaves no trace at all.
class DossierLifeTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPairFollowsTheLaw();
    void correctionFollowsEverywhere();
    void resultFilesAreDocuments();
    void acceptedDossierTakesADrawnNumber();
    void dossierOfTheServerKeepsItsNumber();
};

} // namespace motcua::tests
