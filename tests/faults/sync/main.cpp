#include "tests/faults/sync/everyrequesttest.h"
#include "tests/faults/sync/piecestest.h"
#include "tests/faults/sync/repeatstest.h"
#include "tests/faults/sync/supervisorstest.h"
#include "tests/faults/sync/tokenstest.h"
#include "tests/testmain.h"

#include <QCoreApplication>
#include <QLoggingCategory>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("motcua.sync=false"));
    return motcua::tests::runTests<EveryRequest, Pieces, Repeats, Supervisors, Tokens>(argc, argv);
}
