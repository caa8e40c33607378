#include "tests/unit/core/domain/separatortest.h"

#include "app/core/domain/separator.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

void TestSeparator::saysWhatItParts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::newRow("own") << domain::separatorText(domain::documentSeparator) << u"document"_s;
    QTest::newRow("own, as printed") << u"MOTCUA:SEP:1:component-2"_s << u"component-2"_s;
    QTest::newRow("Patch-T") << u"PATCHT"_s << u"patch-t"_s;
    for (const QString &other :
         {u"H24.15-260105-0042"_s, u"MOTCUA:SEP:1:"_s, u"MOTCUA:SEP:2:document"_s,
          u"motcua:sep:1:document"_s, u"PATCH"_s, u"PATCHTT"_s, u"MOTCUA:SEP:1:a b"_s, QString()})
        QTest::addRow("no separator: %s", qPrintable(other)) << other << QString();
}

void TestSeparator::saysWhatItParts()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    QCOMPARE(domain::separatorKind(text), kind);
}

} // namespace motcua::tests
