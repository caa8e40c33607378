#pragma once

#include "tests/integration/tls/tlsscene.h"

#include <QObject>

/// The province's signed list of the server's keys: on top of the usual checks, by real signatures
/// and a real TLS server.
class Pins final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void servers_data();
    void servers();
    void lists_data();
    void lists();
    void anOlderListNeverComesBack();
    void theReserveKeyTakesOver();
    void aListThatChangesCountsForKeptConnections();
    void aListEndsWhileTheDeskRuns();
    void texts_data();
    void texts();

private:
    motcua::tests::Certificates m_certificates;
};
