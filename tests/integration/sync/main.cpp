#include "tests/integration/sync/newsdesktest.h"
#include "tests/integration/sync/socketstest.h"
#include "tests/integration/sync/transporttest.h"
#include "tests/testmain.h"

#include <QCoreApplication>
#include <QLoggingCategory>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("motcua.*=false"));
    return motcua::tests::runTests<NewsDesk, Sockets, Transport>(argc, argv);
}
