#include "tests/architecture/budgetstest.h"

#include <QTest>

QTEST_GUILESS_MAIN(motcua::tests::BudgetsTest)
