#include "tests/integration/sync/socketstest.h"
#include "tests/integration/sync/transporttest.h"
#include "tests/testmain.h"

#include <QCoreApplication>
#include <QLoggingCategory>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("motcua.sync=false"));
    return motcua::tests::runTests<Sockets, Transport>(argc, argv);
}
