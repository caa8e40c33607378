#include "tests/integration/tls/pinstest.h"
#include "tests/integration/tls/trusttest.h"
#include "tests/testmain.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>
#include <QTemporaryDir>

/// Debian's openssl.cnf refuses old TLS for every program. Here it is lifted, so that what refuses
/// is the program under test.
constexpr auto laxConfig = R"(openssl_conf = all
[all]
ssl_conf = tls
[tls]
system_default = defaults
[defaults]
MinProtocol = TLSv1
CipherString = ALL:@SECLEVEL=0
)";

int main(int argc, char **argv)
{
    const QTemporaryDir folder;
    QFile config(folder.filePath(QStringLiteral("openssl.cnf")));
    if (!config.open(QIODevice::WriteOnly) || config.write(laxConfig) <= 0)
        return 1;
    config.close();
    qputenv("OPENSSL_CONF", QFile::encodeName(config.fileName()));
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("motcua.*=false"));
    return motcua::tests::runTests<Trust, Pins>(argc, argv);
}
