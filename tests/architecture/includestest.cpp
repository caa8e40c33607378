#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace
{

// The arrows of ARCHITECTURE.md. A file may include its own folder and what its row names; the
// longest matching folder decides. `*` = everything (the composition root and the command line).
struct Layer {
    QString folder;
    QStringList mayInclude;
};

const QList<Layer> layers = {
    {u"app/core/kernel"_s, {}},
    {u"app/core/domain"_s, {u"app/core/kernel"_s}},
    {u"app/core/ports"_s, {u"app/core/domain"_s, u"app/core/kernel"_s}},
    {u"app/core/services"_s, {u"app/core/ports"_s, u"app/core/domain"_s, u"app/core/kernel"_s}},
    {u"app/storage"_s,
     {u"app/core/ports"_s, u"app/core/domain"_s, u"app/core/kernel"_s, u"resources/"_s}},
    {u"app/documents"_s,
     {u"app/core/ports"_s, u"app/core/domain"_s, u"app/core/kernel"_s, u"resources/"_s}},
    {u"app/security"_s, {u"app/core/ports"_s, u"app/core/domain"_s, u"app/core/kernel"_s}},
    {u"app/cli"_s, {u"*"_s}},
    {u"app/main.cpp"_s, {u"*"_s}},
    {u"app/assembly"_s, {u"*"_s}},
    {u"app/windowdesk"_s, {u"*"_s}},
    {u"scanner/imaging"_s, {u"app/core/kernel"_s}},
    {u"scanner/protocol"_s, {u"app/core/ports"_s, u"app/core/kernel"_s}},
    {u"scanner/device"_s,
     {u"scanner/imaging"_s, u"scanner/protocol"_s, u"scanner/ocr"_s, u"app/core/ports"_s,
      u"app/core/domain"_s, u"app/core/kernel"_s}},
    // A second composition root: the worker seals its spool itself, so it sees the cipher.
    {u"scanner/worker"_s,
     {u"scanner/protocol"_s, u"app/core/ports"_s, u"app/core/kernel"_s,
      u"app/security/sealedfile.h"_s}},
    {u"scanner/ocr"_s, {u"scanner/imaging"_s, u"app/core/kernel"_s}},
    {u"sync"_s, {u"app/core/ports"_s, u"app/core/domain"_s, u"app/core/kernel"_s}},
    {u"ui/presentation"_s,
     {u"resources/"_s, u"app/core/services"_s, u"app/core/ports"_s, u"app/core/domain"_s,
      u"app/core/kernel"_s}},
    {u"ui/widgets"_s,
     {u"ui/presentation"_s, u"app/core/services"_s, u"app/core/ports"_s, u"app/core/domain"_s,
      u"app/core/kernel"_s}},
};

// Foreign headers, and the only folders that may name them.
struct Foreign {
    QRegularExpression header;
    QStringList allowedIn;
};

const QList<Foreign> foreign = {
    {QRegularExpression(
         u"^(QtWidgets|Q(Widget|Application|MainWindow|Action|Dialog|DialogButtonBox|"
         "MessageBox|FileDialog|Label|Frame|LineEdit|PlainTextEdit|TextEdit|ComboBox|"
         "CheckBox|RadioButton|PushButton|ToolButton|SpinBox|GroupBox|TabWidget|TabBar|"
         "StackedWidget|ScrollArea|Splitter|StatusBar|ToolBar|Menu|MenuBar|ListView|"
         "TableView|TreeView|HeaderView|StyledItemDelegate|ProgressBar|Style|"
         "[VH]BoxLayout|BoxLayout|GridLayout|FormLayout|StackedLayout|"
         "GraphicsView|GraphicsScene))$"_s),
     {u"ui/widgets"_s, u"app/main.cpp"_s, u"app/windowdesk"_s}},
    {QRegularExpression(u"^(QPrinter|QPrintDialog|QPrintPreview|QtPrintSupport)"_s),
     {u"ui/widgets"_s}},
    {QRegularExpression(u"^(QSql|QtSql|sqlite3)"_s), {u"app/storage"_s}},
    {QRegularExpression(u"^(QNetwork|QTcp|QSsl|QUdp|QHttp|QHostAddress|QtNetwork|curl/)"_s),
     {u"sync"_s}},
    {QRegularExpression(u"^sane/"_s), {u"scanner/worker"_s}},
    {QRegularExpression(u"^(sodium|openssl/|p11-kit|keychain)"_s), {u"app/security"_s}},
    {QRegularExpression(u"^(leptonica/|allheaders|tesseract/|ZXing/)"_s), {u"scanner/imaging"_s}},
    {QRegularExpression(u"^(jpeglib|tiffio)"_s), {u"scanner/imaging"_s, u"app/documents"_s}},
    {QRegularExpression(u"^(qpdf/|poppler|zint|kainjow/)"_s), {u"app/documents"_s}},
    {QRegularExpression(u"^CLI/"_s), {u"app/cli"_s}},
    // What writes PDFs, or reads one through. Each goes through the archival checker: scans in
    // TestPackedPages, forms in TestPrintedForms.
    {QRegularExpression(u"^(QPdfWriter|qpdf/QPDFWriter)"_s),
     {u"app/documents/formpdf.cpp"_s, u"app/documents/pdfbuilder.cpp"_s,
      u"app/documents/pdffile.cpp"_s, u"app/documents/pdfwalk.cpp"_s}},
};

struct Include {
    QString file; // from the project's root
    int line = 0;
    QString header;
    bool own = false; // "quoted"
};

QString root() { return QString::fromUtf8(MOTCUA_SOURCE_DIR); }

QList<Include> includesOf(const QString &file)
{
    static const QRegularExpression pattern(u"^\\s*#\\s*include\\s*([\"<])([^\">]+)[\">]"_s);
    QList<Include> found;
    QFile source(root() + u'/' + file);
    if (!source.open(QIODevice::ReadOnly))
        return found;
    int line = 0;
    while (!source.atEnd()) {
        ++line;
        const auto match = pattern.match(QString::fromUtf8(source.readLine()));
        if (match.hasMatch())
            found.append({file, line, match.captured(2), match.captured(1) == u"\""_s});
    }
    return found;
}

QStringList productSources()
{
    QStringList files;
    for (const QString &top : {u"app"_s, u"scanner"_s, u"sync"_s, u"ui"_s}) {
        QDirIterator walk(root() + u'/' + top, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                          QDirIterator::Subdirectories);
        while (walk.hasNext())
            files.append(QDir(root()).relativeFilePath(walk.next()));
    }
    files.sort();
    return files;
}

const Layer *layerOf(const QString &file)
{
    const Layer *best = nullptr;
    for (const Layer &layer : layers) {
        if (file.startsWith(layer.folder) && (!best || layer.folder.size() > best->folder.size()))
            best = &layer;
    }
    return best;
}

bool startsWithAny(const QString &text, const QStringList &prefixes)
{
    return std::any_of(prefixes.begin(), prefixes.end(), [&](const QString &prefix) {
        return prefix == "*"_L1 || text.startsWith(prefix);
    });
}

/// A complaint, or nothing.
QString judge(const Include &include)
{
    const QString place =
        u"%1:%2 includes %3"_s.arg(include.file).arg(include.line).arg(include.header);
    for (const Foreign &part : foreign) {
        if (!include.own && part.header.match(include.header).hasMatch() &&
            !startsWithAny(include.file, part.allowedIn))
            return place + u": foreign header, allowed in "_s + part.allowedIn.join(u", "_s);
    }
    if (!include.own)
        return {};
    const Layer *layer = layerOf(include.file);
    if (!layer)
        return include.file + u" lies in no layer"_s;
    if (!include.header.contains(u'/'))
        return include.header.startsWith(u"ui_"_s) || include.header.endsWith(u".moc"_s)
                   ? QString()
                   : place + u": write the path from the project's root"_s;
    if (include.header.startsWith(layer->folder) ||
        startsWithAny(include.header, layer->mayInclude))
        return {};
    return place + u": no arrow from "_s + layer->folder;
}

} // namespace

/// Reads the arrows between layers off the #include lines. Its list of exceptions is empty and
/// stays so.
class TestIncludes : public QObject
{
    Q_OBJECT

private slots:
    void arrows()
    {
        const QStringList files = productSources();
        QVERIFY2(files.size() > 50, "the sources were not found");
        QStringList complaints;
        for (const QString &file : files) {
            for (const Include &include : includesOf(file)) {
                if (const QString complaint = judge(include); !complaint.isEmpty())
                    complaints.append(complaint);
            }
        }
        QVERIFY2(complaints.isEmpty(), qPrintable(u'\n' + complaints.join(u'\n')));
    }

    // The judge itself must be able to say no.
    void forbiddenArrowIsFound_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("header");
        QTest::addColumn<bool>("own");
        QTest::newRow("service to adapter")
            << u"app/core/services/x.cpp"_s << u"app/storage/store.h"_s << true;
        QTest::newRow("adapter to adapter")
            << u"app/storage/x.cpp"_s << u"app/security/sealedfile.h"_s << true;
        QTest::newRow("widgets in core") << u"app/core/domain/x.h"_s << u"QWidget"_s << false;
        QTest::newRow("layout in presentation")
            << u"ui/presentation/x.h"_s << u"QVBoxLayout"_s << false;
        QTest::newRow("sql in sync") << u"sync/engine/x.cpp"_s << u"QSqlQuery"_s << false;
        QTest::newRow("network in ui") << u"ui/widgets/x.cpp"_s << u"QNetworkReply"_s << false;
        QTest::newRow("sane in the desk") << u"scanner/device/x.cpp"_s << u"sane/sane.h"_s << false;
        QTest::newRow("crypto in storage") << u"app/storage/x.cpp"_s << u"sodium.h"_s << false;
        QTest::newRow("imaging to ports")
            << u"scanner/imaging/x.cpp"_s << u"app/core/ports/vault.h"_s << true;
        QTest::newRow("no path") << u"sync/wire/x.cpp"_s << u"tokens.h"_s << true;
        QTest::newRow("no layer") << u"app/helpers/x.cpp"_s << u"app/core/kernel/result.h"_s
                                  << true;
    }
    void forbiddenArrowIsFound()
    {
        QFETCH(QString, file);
        QFETCH(QString, header);
        QFETCH(bool, own);
        QVERIFY(!judge({file, 1, header, own}).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestIncludes)
#include "includestest.moc"
