#pragma once

#include <QObject>

namespace motcua::tests
{

class PartyTest final : public QObject
{
    Q_OBJECT

private slots:
    void findsTheCardAnywhere_data();
    void findsTheCardAnywhere();
    void cardFillsAndKnownPhoneFollows();
    void typedNumberFillsOnlyEmptyFields();
    void anotherCardLeavesNothingBehind();
    void warnsButTakes();
    void spoiltCardIsSaidUntilItIsCorrected();
    void checkIsRecorded();
    void zoneFillsAndCompares();
    void anExpiredCardIsSaid();
    void thePopulationDatabaseIsAsked();
    void withoutALinkWorkGoesOn();
    void agentsHaveAnAuthority();
    void knownOrganisationFillsItself();
};

} // namespace motcua::tests
