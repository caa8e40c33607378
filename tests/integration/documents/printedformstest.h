#pragma once

#include <QObject>

namespace motcua::tests
{

/// Every form that the program ships, in both sets, on every paper, for an easy, a hard and an
/// unknown dossier: through the archival checker, and read for everything that its dossier says.
/// MOTCUA_PAPERS=FOLDER keeps the files, to be looked at. That PDFs are written nowhere else,
/// tests/architecture sees to.
class TestPrintedForms : public QObject
{
    Q_OBJECT

private slots:
    void everyFormIsWhole_data();
    void everyFormIsWhole();
    void titlesAreThoseOfTheRegulation_data();
    void titlesAreThoseOfTheRegulation();
    void separatorsAreArchival();
    void joinedPapersAreArchival();
    void noFormIsLeftOut();
};

} // namespace motcua::tests
