#include "resources/resources.h"
#include "tests/integration/courier/badsticktest.h"
#include "tests/integration/courier/couriertest.h"
#include "tests/testmain.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLoggingCategory>

int main(int argc, char **argv)
{
    // No power is cut here: fsyncs need no disk.
    if (QFileInfo(QStringLiteral("/dev/shm")).isWritable())
        qputenv("TMPDIR", "/dev/shm");
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(QStringLiteral("motcua.*=false"));
    motcua::initResources();
    return motcua::tests::runTests<motcua::tests::CourierTest, motcua::tests::BadStickTest>(argc,
                                                                                            argv);
}
