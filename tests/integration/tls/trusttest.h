#pragma once

#include "tests/integration/tls/tlsscene.h"

#include <QObject>

/// Whom the desk trusts: real certificates, a real TLS server, and the usual checks with nothing
/// that could be switched off.
class Trust final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void certificates_data();
    void certificates();
    void oldTls();
    void aLostAnswerIsNoMatterOfTrust();
    void withoutTlsOnlyThisMachine_data();
    void withoutTlsOnlyThisMachine();
    void theSentenceNamesTheHost();

private:
    motcua::tests::Certificates m_certificates;
};
