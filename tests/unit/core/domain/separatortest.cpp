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

void TestSeparator::namesAPaper_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("kind");
    QTest::newRow("usual") << u"KS-01"_s << u"component-KS-01"_s;
    QTest::newRow("dotted") << u"000.00.12_a"_s << u"component-000.00.12_a"_s;
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("a name") << u"Tờ khai"_s << QString();
    QTest::newRow("too long") << QString(31, u'1') << QString();
    QTest::newRow("a line more") << u"KS-01\n"_s << QString();
}

void TestSeparator::namesAPaper()
{
    QFETCH(QString, code);
    QFETCH(QString, kind);
    QCOMPARE(domain::componentSeparator(code), kind);
    if (!kind.isEmpty())
        QCOMPARE(domain::componentOf(domain::separatorKind(domain::separatorText(kind))), code);
    QCOMPARE(domain::componentOf(domain::documentSeparator), QString());
}

} // namespace motcua::tests
