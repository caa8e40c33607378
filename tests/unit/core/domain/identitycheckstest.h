#pragma once

#include <QObject>

namespace motcua::tests
{

class IdentityChecksTest final : public QObject
{
    Q_OBJECT

private slots:
    void warnsAboutNumbers_data();
    void warnsAboutNumbers();
    void knowsThe63BirthPlaces();
    void taxCodes_data();
    void taxCodes();
    void everyChangedDigitOfATaxCodeIsNoticed();
    void swappedDigitsOfATaxCodeAreNoticed();
    void phones_data();
    void phones();
    void emails_data();
    void emails();
    void birthDates();
    void partiesByTheirKind();
    void oldCardsEndWith2024();
    void agentsNeedAnAuthority();
    void nationalCodes();
};

} // namespace motcua::tests
