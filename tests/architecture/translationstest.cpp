#include "tests/architecture/translationstest.h"

#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

const QString root = QStringLiteral(MOTCUA_SOURCE_DIR);

struct Entry {
    QStringList forms; ///< one, or one for each plural
    bool finished = true;
};

/// "context|source" → translation.
using Entries = QMap<QString, Entry>;

Entries readTs(const QString &path)
{
    QFile file(path);
    Entries entries;
    if (!file.open(QIODevice::ReadOnly))
        return entries;
    QXmlStreamReader xml(&file);
    QString context;
    QString source;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == "name"_L1) {
            context = xml.readElementText();
        } else if (xml.name() == "source"_L1) {
            source = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            Entry &entry = entries[context + u'|' + source];
            entry.finished = xml.attributes().value("type"_L1).isEmpty();
            entry.forms.append(xml.readElementText(QXmlStreamReader::IncludeChildElements));
        }
    }
    return entries;
}

QStringList places(const QString &text)
{
    static const QRegularExpression place(u"%([1-9n])"_s);
    QStringList found;
    for (auto match = place.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    found.removeDuplicates();
    found.sort();
    return found;
}

} // namespace

void TranslationsTest::everyTextIsTranslated_data()
{
    QTest::addColumn<QString>("language");
    QTest::newRow("Vietnamese") << u"vi"_s;
    QTest::newRow("English plurals") << u"en"_s;
}

void TranslationsTest::everyTextIsTranslated()
{
    QFETCH(QString, language);
    const QString kept = root + u"/resources/translations/motcua_%1.ts"_s.arg(language);
    QTemporaryDir folder;
    const QString fresh = folder.filePath(u"fresh.ts"_s);
    QVERIFY(QFile::copy(kept, fresh));

    QStringList arguments{u"-silent"_s, u"-I"_s, root, u"-no-obsolete"_s};
    for (const QString &place : {u"/ui"_s, u"/app/cli"_s, u"/app/windowdesk.cpp"_s}) {
        if (QFileInfo::exists(root + place))
            arguments.append(root + place);
    }
    QProcess lupdate;
    lupdate.start(qEnvironmentVariable("MOTCUA_LUPDATE"), arguments + QStringList{u"-ts"_s, fresh});
    QVERIFY2(lupdate.waitForFinished(), qPrintable(lupdate.errorString()));
    QCOMPARE(lupdate.exitCode(), 0);

    const Entries now = readTs(fresh);
    QVERIFY2(now.size() > 200, "lupdate found too little to mean anything");
    QCOMPARE(readTs(kept).keys(), now.keys()); // else: ninja lupdate, then translate
    for (auto entry = now.cbegin(); entry != now.cend(); ++entry) {
        QVERIFY2(entry->finished && !entry->forms.join(QString()).trimmed().isEmpty(),
                 qPrintable(u"not translated: "_s + entry.key()));
        QVERIFY2(places(entry->forms.join(QString())) == places(entry.key().section(u'|', 1)),
                 qPrintable(u"other numbered places: "_s + entry.key()));
    }
}

} // namespace motcua::tests
