#pragma once

#include <QObject>

namespace motcua::tests
{

/// The table of legal moves against a second table written down from the facts, not from the code.
class DossierStateTest : public QObject
{
    Q_OBJECT

private slots:
    void movesAreThoseOfTheLaw_data();
    void movesAreThoseOfTheLaw();
    void everyPairAgreesWithTheLaw();
    void finalStatesStayFinal();
    void everyStateCanBeReached();
    void everyDossierCanEnd();
    void numbersAreThoseOfTheExchange();
    void namesGoBothWays();
};

} // namespace motcua::tests
