#include "tests/architecture/budgetstest.h"

#include "tests/architecture/cppreader.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

constexpr int mostLinesOfSource = 500;
constexpr int mostLinesOfHeader = 200;
constexpr int mostLinesOfFunction = 60;
constexpr int mostParameters = 6;
constexpr int mostPublicMethods = 25;

struct SourceFile {
    QString path; ///< from the project's root
    QString text;

    [[nodiscard]] bool isHeader() const { return path.endsWith(u".h"_s); }
};

const QList<SourceFile> &productFiles()
{
    static const QList<SourceFile> files = [] {
        QList<SourceFile> found;
        const QDir root(QStringLiteral(MOTCUA_SOURCE_DIR));
        for (const QString &top : {u"app"_s, u"scanner"_s, u"sync"_s, u"ui"_s}) {
            QDirIterator walk(root.filePath(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                              QDirIterator::Subdirectories);
            while (walk.hasNext()) {
                QFile file(walk.next());
                if (file.open(QIODevice::ReadOnly))
                    found.append({root.relativeFilePath(file.fileName()),
                                  QString::fromUtf8(file.readAll())});
            }
        }
        return found;
    }();
    return files;
}

QString listed(const QStringList &complaints) { return u'\n' + complaints.join(u'\n'); }

} // namespace

void BudgetsTest::readerCountsRightly_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QStringList>("functions"); // owner.name parameters lines, "-" = not public
    const auto row = [](const char *name, const QString &source, const QStringList &functions) {
        QTest::newRow(name) << source << functions;
    };
    row("none", u"int a = 1; using F = void(int); struct S;"_s, {});
    row("free", u"void a(); int b(int x, int y = f(1, 2));"_s, {u".a 0 0"_s, u".b 2 0"_s});
    row("templates", u"QMap<int, int> a(const QMap<int, QList<int>> &x);"_s, {u".a 1 0"_s});
    row("no function", u"std::function<void(int, int)> a; QString b{f(1), 2};"_s, {});
    row("access", u"class A { void a(); public: void b(); private: void c(); };"_s,
        {u"-A.a 0 0"_s, u"A.b 0 0"_s, u"-A.c 0 0"_s});
    row("struct", u"struct A : B { A(int a) : m(a) {} int m; ~A(); };"_s,
        {u"A.A 1 1"_s, u"A.~A 0 0"_s});
    row("macros", u"class A { Q_OBJECT public: Q_DISABLE_COPY_MOVE(A) void a(); };"_s,
        {u"A.a 0 0"_s});
    row("dropped", u"class A { public: A(const A &) = delete; A() = default; void a() = 0; };"_s,
        {u"A.a 0 0"_s});
    row("operators", u"bool operator<(const A &a, const A &b); bool operator()(int a);"_s,
        {u".operator< 2 0"_s, u".operator() 1 0"_s});
    row("comments", u"void a(int x /* , int y */); // void b();\n\"void c(int);\";"_s,
        {u".a 1 0"_s});
    row("body", u"namespace n {\nvoid a()\n{\n    if (b()) {\n    }\n}\nvoid c() {}\n}"_s,
        {u".a 0 4"_s, u".c 0 1"_s});
    row("behind a body", u"class A { public: void a() { b(1, 2); } void c(int); };"_s,
        {u"A.a 0 1"_s, u"A.c 1 0"_s});
}

void BudgetsTest::readerCountsRightly()
{
    QFETCH(const QString, source);
    QStringList found;
    for (const FunctionFact &fact : functionsIn(source))
        found.append(
            u"%1%2.%3 %4 %5"_s.arg(fact.isPublic ? QString() : u"-"_s, fact.owner, fact.name)
                .arg(fact.parameters)
                .arg(fact.lines));
    QTEST(found, "functions");
}

void BudgetsTest::filesAreShort()
{
    QVERIFY2(productFiles().size() > 50, "the sources were not found");
    QStringList complaints;
    for (const SourceFile &file : productFiles()) {
        const auto lines = file.text.count(u'\n');
        if (lines > (file.isHeader() ? mostLinesOfHeader : mostLinesOfSource))
            complaints.append(u"%1 has %2 lines"_s.arg(file.path).arg(lines));
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(listed(complaints)));
}

void BudgetsTest::functionsAreShort()
{
    QStringList complaints;
    int bodies = 0;
    for (const SourceFile &file : productFiles()) {
        for (const FunctionFact &fact : functionsIn(file.text)) {
            bodies += fact.lines > 0 ? 1 : 0;
            if (fact.lines > mostLinesOfFunction)
                complaints.append(
                    u"%1:%2: %3 has %4 lines"_s.arg(file.path).arg(fact.line).arg(fact.name).arg(
                        fact.lines));
        }
    }
    QVERIFY2(bodies > 1000, "the reader finds too little to mean anything");
    QVERIFY2(complaints.isEmpty(), qPrintable(listed(complaints)));
}

void BudgetsTest::parametersAreFew()
{
    QStringList complaints;
    for (const SourceFile &file : productFiles()) {
        for (const FunctionFact &fact : functionsIn(file.text)) {
            if (fact.parameters > mostParameters)
                complaints.append(u"%1:%2: %3 has %4 parameters"_s.arg(file.path)
                                      .arg(fact.line)
                                      .arg(fact.name)
                                      .arg(fact.parameters));
        }
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(listed(complaints)));
}

void BudgetsTest::publicMethodsAreFew()
{
    QMap<QString, int> methods;
    for (const SourceFile &file : productFiles()) {
        for (const FunctionFact &fact : functionsIn(file.text)) {
            if (file.isHeader() && fact.isPublic && !fact.owner.isEmpty())
                methods[file.path + u": "_s + fact.owner] += 1;
        }
    }
    QVERIFY2(methods.size() > 100, "the reader finds too little to mean anything");
    QStringList complaints;
    for (auto counted = methods.cbegin(); counted != methods.cend(); ++counted) {
        if (counted.value() > mostPublicMethods)
            complaints.append(
                u"%1 has %2 public methods"_s.arg(counted.key()).arg(counted.value()));
    }
    QVERIFY2(complaints.isEmpty(), qPrintable(listed(complaints)));
}

} // namespace motcua::tests
