#include "tests/architecture/messagekeystest.h"

#include "ui/presentation/language.h"
#include "ui/presentation/messages.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

const QString root = QStringLiteral(MOTCUA_SOURCE_DIR);

/// Literals that look like `area.word`, or `area.word|` where arguments follow, in statements that
/// make or name an error.
QStringList keysIn(const QString &source)
{
    static const QRegularExpression maker(
        u"failure\\(|Error\\{|ErrorKind::|[pP]roblem\\(|[wW]arnings|messageText\\(|note\\("_s);
    static const QRegularExpression literal(u"u\"([a-z][A-Za-z]*\\.[a-z][A-Za-z]*)\\|?\"_s"_s);
    static const QRegularExpression fileName(u"\\.(json|pdf|sql|qm|svg|png|part|enc|ocr)$"_s);
    QStringList keys;
    const QStringList statements = source.split(u';');
    for (const QString &statement : statements) {
        if (!statement.contains(maker))
            continue;
        for (auto found = literal.globalMatch(statement); found.hasNext();) {
            const QString key = found.next().captured(1);
            if (!key.contains(fileName))
                keys.append(key);
        }
    }
    return keys;
}

/// Key → a file that uses it.
QMap<QString, QString> usedKeys()
{
    QMap<QString, QString> used;
    for (const QString &folder : {u"app"_s, u"scanner"_s, u"sync"_s, u"ui"_s}) {
        QDirIterator files(root + u'/' + folder, {u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly))
                continue;
            const QStringList keys = keysIn(QString::fromUtf8(file.readAll()));
            for (const QString &key : keys)
                used.insert(key, file.fileName().mid(root.size() + 1));
        }
    }
    return used;
}

} // namespace

void MessageKeysTest::everyKeyHasASentence_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("file");
    const auto used = usedKeys();
    QVERIFY2(used.size() > 30, "the search finds too little to mean anything");
    for (auto key = used.cbegin(); key != used.cend(); ++key)
        QTest::newRow(qPrintable(key.key())) << key.key() << key.value();
}

void MessageKeysTest::everyKeyHasASentence()
{
    QFETCH(QString, key);
    QFETCH(QString, file);
    const QString where = u"add a sentence to ui/presentation/messages: %1 (%2)"_s.arg(key, file);
    const char *english = presentation::messageSource(key);
    QVERIFY2(english, qPrintable(where));
    QVERIFY(presentation::installLanguage(*QCoreApplication::instance(), u"vi"_s));
    QVERIFY2(QCoreApplication::translate("Messages", english) != QString::fromUtf8(english),
             qPrintable(u"no Vietnamese sentence: "_s + key));
}

} // namespace motcua::tests
