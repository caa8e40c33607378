#pragma once

#include <QObject>

namespace motcua::tests
{

/// The cashier's page, by keys.
class FeesPageTest : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhoCollectsSeesIt();
    void collectsByKeys();
    void anotherAmountAsksWhy();
    void exemptsByKeys();
    void proofIsAwaitedAndAnExemptionTakenBack();
    void cancelsWithAReason();
    void refundsWithAReason();
    void closesTheDay();
    void supervisorMindsSeriesAndDays();
    void cashierIsNotOfferedTheSeries();
};

} // namespace motcua::tests
