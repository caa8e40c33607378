#pragma once

#include <QObject>

namespace motcua::tests
{

/// Desk or worker killed at random moments over many documents: no announced page is missing, none
/// is doubled, the order holds, and each document is complete in the end (R3). 5 documents by
/// default; 50 with 200 kills when MOTCUA_LONG_TESTS is set.
class RandomKillsTest : public QObject
{
    Q_OBJECT

private slots:
    void noAnnouncedPageIsLost();
};

} // namespace motcua::tests
