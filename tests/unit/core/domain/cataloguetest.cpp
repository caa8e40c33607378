#include "tests/unit/core/domain/cataloguetest.h"

#include "app/core/domain/cataloguecolumns.h"
#include "app/core/domain/cataloguefile.h"
#include "app/core/domain/csvreader.h"
#include "app/core/domain/jsonscan.h"
#include "app/core/domain/procedurejson.h"
#include "app/core/domain/textplace.h"
#include "resources/resources.h"

#include <QBuffer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace motcua::domain;

namespace motcua::tests
{

namespace
{

CatalogueReading readTable(const QByteArray &bytes)
{
    QBuffer csv;
    csv.setData(bytes);
    csv.open(QIODevice::ReadOnly);
    return readCatalogueTable(csv, u"bang"_s);
}

QByteArray exampleTable()
{
    QFile file(u":/motcua/catalogues/vi-du.csv"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// "line:column key path", the form in which the tables below expect a fault.
QString shown(const CatalogueFault &fault)
{
    return u"%1:%2 %3 %4"_s.arg(fault.line).arg(fault.column).arg(fault.error.key, fault.path);
}

QStringList shown(const CatalogueReading &reading)
{
    QStringList list;
    for (const CatalogueFault &fault : reading.faults)
        list.append(shown(fault));
    return list;
}

} // namespace

void CatalogueTest::initTestCase() { initResources(); }

void CatalogueTest::splitsRecords_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QStringList>("records"); // "line|cell|cell…", and "!fault" at its end
    const auto row = [](const char *name, const QByteArray &bytes, const QStringList &records) {
        QTest::newRow(name) << bytes << records;
    };
    row("semicolon", "a;b\n1;2\n"_ba, {u"1|a|b"_s, u"2|1|2"_s});
    row("comma", "a,b\n1,2"_ba, {u"1|a|b"_s, u"2|1|2"_s});
    row("tabulator", "a\tb\n1\t2"_ba, {u"1|a|b"_s, u"2|1|2"_s});
    row("commas inside of cells", "a;b\n1, 2, 3;4"_ba, {u"1|a|b"_s, u"2|1, 2, 3|4"_s});
    row("byte order mark",
        "\xEF\xBB\xBF"
        "a;b"_ba,
        {u"1|a|b"_s});
    row("old line ends", "a;b\r1;2\r"_ba, {u"1|a|b"_s, u"2|1|2"_s});
    row("Windows line ends", "a;b\r\n1;2\r\n"_ba, {u"1|a|b"_s, u"2|1|2"_s});
    row("quoted delimiter", "a;b\n\"1;2\";3"_ba, {u"1|a|b"_s, u"2|1;2|3"_s});
    row("doubled quotes", "a;b\n\"say \"\"x\"\"\";3"_ba, {u"1|a|b"_s, u"2|say \"x\"|3"_s});
    row("line in a cell", "a;b\n\"1\r\n2\";3\nx;y"_ba, {u"1|a|b"_s, u"2|1\n2|3"_s, u"4|x|y"_s});
    row("quote inside a cell", "a;b\n5\" x;3"_ba, {u"1|a|b"_s, u"2|5\" x|3"_s});
    row("white space", "a;b\n 1 ;\t2 "_ba, {u"1|a|b"_s, u"2|1|2"_s});
    row("composed", "a;b\nTe\xCC\x82n;2"_ba, {u"1|a|b"_s, u"2|Tên|2"_s});
    row("empty line", "a;b\n\n1;2"_ba, {u"1|a|b"_s, u"2|"_s, u"3|1|2"_s});
    row("open quote", "a;b\n\"1;2\n3;4"_ba, {u"1|a|b"_s, u"2|1;2\n3;4!csv.openQuote"_s});
    row("behind a quote", "a;b\n\"1\"x;2\n3;4"_ba,
        {u"1|a|b"_s, u"2|1x|2!csv.afterQuote"_s, u"3|3|4"_s});
    row("not UTF-8", "a;b\nT\xEAn;2\n3;4"_ba,
        {u"1|a|b"_s, u"2|T\uFFFDn|2!csv.encoding"_s, u"3|3|4"_s});
    row("nothing", ""_ba, {});
}

void CatalogueTest::splitsRecords()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QStringList, records);
    QBuffer csv(&bytes);
    QVERIFY(csv.open(QIODevice::ReadOnly));
    CsvReader reader(csv);
    QStringList found;
    for (CsvRecord record; reader.next(record);) {
        QString text = QString::number(record.line) + u'|' + record.cells.join(u'|');
        if (!record.fault.isEmpty())
            text += u'!' + record.fault;
        found.append(text);
    }
    QCOMPARE(found, records);
}

void CatalogueTest::exampleTableIsUsable()
{
    const CatalogueReading reading = readTable(exampleTable());
    QCOMPARE(shown(reading), QStringList());
    QCOMPARE(reading.procedures.size(), 2);
    const Procedure &first = reading.procedures[0];
    QCOMPARE(first.code, u"9.000001"_s);
    QCOMPARE(first.version, u"bang"_s);
    QVERIFY(first.limit == (TimeLimit{3, TimeUnit::Workday}));
    QVERIFY(first.legalLimit == (TimeLimit{5, TimeUnit::Workday}));
    QVERIFY(first.paper == PaperSwitch::Assisted);
    QCOMPARE(first.channels.size(), 3);
    QCOMPARE(first.validFrom, QDate(2025, 7, 1));
    QCOMPARE(first.cases.size(), 2);
    QVERIFY(first.limitFor(u"xac-minh"_s) == (TimeLimit{8, TimeUnit::Workday}));
    QCOMPARE(first.components.size(), 4);
    QVERIFY(first.components[1].mustDigitise());
    QVERIFY(first.components[2].kind == ComponentKind::Mandated);
    QVERIFY(first.components[3].exempt == Exemption::ShownOnly && !first.components[3].digitise);
    QCOMPARE(first.componentsFor(u"thuong"_s).size(), 3);
    QCOMPARE(first.fees.size(), 1);
    QCOMPARE(first.fees[0].amount, 8000);
    QCOMPARE(first.fees[0].exemptions.size(), 3);
    QCOMPARE(first.fees[0].unit, u"bản"_s);
    QVERIFY(first.fees[0].demand == FeeDemand::Compulsory);
    QCOMPARE(reading.procedures[1].name, u"Cấp bản sao mẫu, \"ví dụ\" thứ hai"_s);
    QCOMPARE(reading.procedures[1].competentName, u"Sở Mẫu"_s);
    QVERIFY(!reading.procedures[1].allows(Channel::Postal));
}

/// However it is separated and ended, a table says the same; and the same as its JSON.
void CatalogueTest::tableIsWhatJsonIs()
{
    const QByteArray table = exampleTable();
    const QList<Procedure> procedures = readTable(table).procedures;
    QByteArray unixEnds = table;
    unixEnds.replace("\r\n", "\n");
    QVERIFY(readTable(unixEnds.sliced(3)).procedures == procedures); // no byte order mark

    QByteArray entries;
    for (const Procedure &procedure : procedures)
        entries += (entries.isEmpty() ? ""_ba : ","_ba) +
                   QJsonDocument(toJson(procedure)).toJson(QJsonDocument::Compact);
    const auto json =
        readCatalogueJson(R"({"id":"x","version":"y","procedures":[)" + entries + "]}"_ba);
    QCOMPARE(shown(json), QStringList());
    QVERIFY(json.procedures == procedures);
}

void CatalogueTest::cells_data()
{
    QTest::addColumn<QString>("heading");
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QByteArray>("json"); // "" = refused
    const auto row = [](const QString &heading, const QString &cell, const QByteArray &json) {
        QTest::newRow(qPrintable(heading + u' ' + cell)) << heading << cell << json;
    };
    row(u"Thời hạn"_s, u"3 ngày làm việc"_s, R"({"amount":3,"unit":"workday"})");
    row(u"THỜI  HẠN"_s, u"03 Ngày làm việc."_s, R"({"amount":3,"unit":"workday"})");
    row(u"limit"_s, u"10 ngày"_s, R"({"amount":10,"unit":"day"})");
    row(u"Thời hạn giải quyết"_s, u"8 giờ"_s, R"({"amount":8,"unit":"hour"})");
    row(u"Thời hạn"_s, u"1 tháng"_s, R"({"amount":1,"unit":"month"})");
    row(u"Thời hạn"_s, u"Trong ngày"_s, R"({"amount":1,"mode":"sameDay","unit":"workday"})");
    row(u"Thời hạn"_s, u"không quy định"_s, "null");
    row(u"Thời hạn"_s, u"0 ngày"_s, "");
    row(u"Thời hạn"_s, u"3"_s, ""); // of what?
    row(u"Thời hạn"_s, u"3 tuần"_s, "");
    row(u"Mức thu"_s, u"8.000 đ"_s, "8000");
    row(u"Mức thu"_s, u"1,234,567 VNĐ"_s, "1234567");
    row(u"Mức thu"_s, u"12 000 đồng"_s, "12000");
    row(u"Mức thu"_s, u"8.5"_s, R"("8.5")");
    row(u"Mức thu"_s, u"theo quy định"_s, R"("theo quy định")");
    row(u"Bắt buộc"_s, u"Có"_s, "true");
    row(u"Bắt buộc"_s, u"x"_s, "true");
    row(u"Bắt buộc"_s, u"không"_s, "false");
    row(u"Bắt buộc"_s, u"nếu có"_s, R"("nếu có")");
    row(u"Hiệu lực từ"_s, u"1/7/2025"_s, R"("2025-07-01")");
    row(u"Hiệu lực từ"_s, u"31/02/2025"_s, R"("31/02/2025")");
    row(u"Hình thức nộp"_s, u"Trực tiếp; bưu chính công ích"_s, R"(["direct","postal"])");
    row(u"Nhận giấy"_s, u"Hỗ trợ"_s, R"("assisted")");
    row(u"Loại giấy tờ"_s, u"Kết quả TTHC"_s, R"("earlierResult")");
    row(u"Bản phải nộp"_s, u"Chứng thực"_s, R"("certified")");
    row(u"Bản phải nộp"_s, u"Bản chính"_s, R"("original")");
    row(u"Bản phải nộp"_s, u"Đối chiếu"_s, R"("compared")");
    row(u"Loại phí"_s, u"Lệ phí"_s, R"("levy")");
    row(u"Không số hóa vì"_s, u"Bí mật nhà nước"_s, R"("stateSecret")");
    row(u"Miễn, giảm"_s, u"hộ nghèo | trẻ em"_s, R"(["hộ nghèo","trẻ em"])");
    row(u"Đơn vị tính"_s, u"trang"_s, R"("trang")");
    row(u"Bắt buộc nộp"_s, u"có"_s, R"("compulsory")");
    row(u"Bắt buộc nộp"_s, u"Không"_s, R"("optional")");
}

void CatalogueTest::cells()
{
    QFETCH(QString, heading);
    QFETCH(QString, cell);
    QFETCH(QByteArray, json);
    const TableColumn *column = columnFor(heading);
    QVERIFY(column);
    const auto value = cellValue(*column, cell);
    QCOMPARE(value.has_value(), !json.isEmpty());
    if (value)
        QCOMPARE(*value, QJsonDocument::fromJson('[' + json + ']').array()[0]);
}

void CatalogueTest::tableReports_data()
{
    QTest::addColumn<QByteArray>("table");
    QTest::addColumn<QStringList>("faults");
    QTest::addColumn<QStringList>("good");
    const QByteArray head = "Mã thủ tục;Tên thủ tục;Thời hạn;Bản chính;Thành phần hồ sơ\n";
    const auto row = [&](const char *name, const QByteArray &lines, const QStringList &faults,
                         const QStringList &good = {}) {
        QTest::newRow(name) << QByteArray(head + lines) << faults << good;
    };
    row("good", "1.000001;Một;2 ngày;1;Tờ khai\n", {}, {u"1.000001"_s});
    row("title above", "", {u"0:0 catalogue.empty $.procedures"_s});
    row("no national code", "ABC;Một;;;\n1.000002;Hai;;;\n", {u"2:1 catalogue.code Mã thủ tục"_s},
        {u"1.000002"_s});
    row("no name", "1.000001;;;;\n", {u"2:0 json.missing Tên thủ tục"_s});
    row("time", "1.000001;Một;mau;;\n", {u"2:3 catalogue.limitText Thời hạn"_s});
    row("number", "1.000001;Một;;hai;Tờ khai\n", {u"2:4 json.expectedInteger Bản chính"_s});
    row("number too large", "1.000001;Một;;5000;Tờ khai\n", {u"2:4 json.range Bản chính"_s});
    row("paper without name", "1.000001;Một;;;\n;;;2;\n", {u"3:0 json.missing Thành phần hồ sơ"_s});
    row("twice", "1.000001;Một;;;\n1.000002;Hai;;;\n1.000001;Một;;;\n",
        {u"4:1 catalogue.duplicate Mã thủ tục"_s}, {u"1.000001"_s, u"1.000002"_s});
    row("contradiction", "1.000001;Một;;;\n1.000001;Hai;;;\n",
        {u"3:2 catalogue.contradiction Tên thủ tục"_s});
    row("repeated, which is fine", "1.000001;Một;2 ngày;1;A\n1.000001;Một;2 ngày;1;B\n", {},
        {u"1.000001"_s});
    row("no procedure", ";;;1;Tờ khai\n1.000001;Một;;;\n", {u"2:1 catalogue.noProcedure "_s},
        {u"1.000001"_s});
    row("cell too many", "1.000001;Một;;;Tờ khai;x\n", {u"2:6 csv.extraCell "_s});
    row("several faults", "1.00001;;x;y;z\n",
        {u"2:3 catalogue.limitText Thời hạn"_s, u"2:0 json.missing Tên thủ tục"_s,
         u"2:4 json.expectedInteger Bản chính"_s, u"2:1 catalogue.code Mã thủ tục"_s});
    QTest::newRow("unknown heading")
        << "Mã thủ tục;Tên thủ tục;Gía\n1.000001;Một;x\n"_ba
        << QStringList{u"1:3 catalogue.columnUnknown Gía"_s} << QStringList();
    QTest::newRow("heading twice")
        << "Mã thủ tục;Tên thủ tục;name\n1.000001;Một;x\n"_ba
        << QStringList{u"1:3 catalogue.columnTwice name"_s} << QStringList();
    QTest::newRow("no headings") << "1.000001;Một\n1.000002;Hai\n"_ba
                                 << QStringList{u"0:0 catalogue.columnMissing Mã thủ tục"_s}
                                 << QStringList();
    QTest::newRow("title first") << "DANH MỤC;;\n\nMã thủ tục;Tên thủ tục;\n1.000001;Một;\n"_ba
                                 << QStringList() << QStringList{u"1.000001"_s};
    QTest::newRow("UTF-16") << "\xFF\xFEM\0\xE3\0;\0"_ba << QStringList{u"1:1 csv.encoding "_s}
                            << QStringList();
    QTest::newRow("comma") << "code,name\n1.000001,\"Một, hai\"\n"_ba << QStringList()
                           << QStringList{u"1.000001"_s};
}

void CatalogueTest::tableReports()
{
    QFETCH(QByteArray, table);
    QFETCH(QStringList, faults);
    QFETCH(QStringList, good);
    const CatalogueReading reading = readTable(table);
    QCOMPARE(shown(reading), faults);
    QStringList codes;
    for (const Procedure &procedure : reading.procedures)
        codes.append(procedure.code);
    QCOMPARE(codes, good);
}

/// The row may be one of its papers: without it the procedure would demand too little.
void CatalogueTest::aRowsFaultRejectsItsProcedure()
{
    const auto reading = readTable("Mã thủ tục;Tên thủ tục;Giấy tờ\n1.000001;Một;A\n"
                                   ";;\"B\"x\n1.000002;Hai;C\n"_ba);
    QCOMPARE(shown(reading), QStringList{u"3:3 csv.afterQuote "_s});
    QCOMPARE(reading.rejected, 1);
    QCOMPARE(reading.procedures.size(), 1);
    QCOMPARE(reading.procedures[0].code, u"1.000002"_s);
}

void CatalogueTest::jsonReports_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QStringList>("faults");
    QTest::addColumn<int>("good");
    const auto row = [](const char *name, const QByteArray &json, const QStringList &faults,
                        int good) { QTest::newRow(name) << json << faults << good; };
    row("value of a key",
        "{\"id\":\"x\",\"version\":\"1\",\n\"procedures\":[\n{\"code\":\"1.000001\",\n "
        "\"name\":7}]}",
        {u"4:2 json.expectedText $.procedures[0].name"_s}, 0);
    row("missing key",
        "{\"id\":\"x\",\"version\":\"1\",\"procedures\":[\n  {\"code\":\"1.000001\"}]}",
        {u"2:3 json.missing $.procedures[0].name"_s}, 0);
    row("deep inside",
        "{\"id\":\"x\",\"version\":\"1\",\"procedures\":[\n{\"code\":\"1.000001\",\"name\":\"Một\","
        "\"components\":[{\"name\":\"A\"},\n{\"name\":\"Bé\", \"originals\":-1}]}]}",
        {u"3:15 json.range $.procedures[0].components[1].originals"_s}, 0);
    row("second of three",
        "{\"id\":\"x\",\"version\":\"1\",\"procedures\":[\n{\"code\":\"1.000001\",\"name\":\"a\"},"
        "\n"
        "{\"code\":\"x\",\"name\":\"a\"},\n{\"code\":\"1.000003\",\"name\":\"a\"}]}",
        {u"3:2 catalogue.code $.procedures[1].code"_s}, 2);
    row("no version", "{\"id\":\"x\",\"procedures\":[{\"code\":\"1.000001\",\"name\":\"a\"}]}",
        {u"0:0 json.missing $.version"_s}, 0);
    row("syntax around the list", "{\"id\":\"x\",\"version\":\"1\",\"procedures\":[],\n\"a\":}",
        {u"2:6 json.syntax $"_s}, 0);
    row("no object", "[]", {u"1:1 json.expectedObject $"_s}, 0);
    row("no list", "{\"id\":\"x\",\"version\":\"1\",\"procedures\":7}",
        {u"0:0 json.expectedList $.procedures"_s}, 0);
    row("trailing comma",
        "{\"id\":\"x\",\"version\":\"1\",\"procedures\":[{\"code\":\"1.000001\",\"name\":\"a\"},]}",
        {u"1:70 json.brokenEntry $.procedures[1]"_s}, 1);
    row("never closed",
        "{\"id\":\"x\",\"version\":\"1\",\"procedures\":[{\"code\":\"1.000001\",\"name\":\"a\"},\n"
        "{\"code\":\"1.000002\",\"name\":\"b}]}",
        {u"2:1 catalogue.unclosed $.procedures"_s, u"2:32 json.brokenEntry $.procedures[1]"_s}, 0);
    row("exempt and digitised",
        "{\"id\":\"x\",\"version\":\"1\",\"procedures\":[{\"code\":\"1.000001\",\"name\":\"a\","
        "\n\"components\":[{\"name\":\"A\",\"exempt\":\"sharedData\",\"digitise\":true}]}]}",
        {u"2:49 catalogue.exempt $.procedures[0].components[0].digitise"_s}, 0);
    row("longer than the law",
        "{\"id\":\"x\",\"version\":\"1\",\"procedures\":[{\"code\":\"1.000001\",\"name\":\"a\","
        "\n\"limit\":{\"amount\":9},\"legalLimit\":{\"amount\":5}}]}",
        {u"2:1 catalogue.longerThanLaw $.procedures[0].limit"_s}, 0);
    row("channel",
        "{\"id\":\"x\",\"version\":\"1\",\"procedures\":[{\"code\":\"1.000001\",\"name\":\"a\","
        "\n\"channels\":[\"direct\",\"fax\"]}]}",
        {u"2:22 json.oneOf $.procedures[0].channels[1]"_s}, 0);
}

void CatalogueTest::jsonReports()
{
    QFETCH(QByteArray, json);
    QFETCH(QStringList, faults);
    QFETCH(int, good);
    const CatalogueReading reading = readCatalogueJson(json);
    QCOMPARE(shown(reading), faults);
    QCOMPARE(reading.procedures.size(), good);
}

void CatalogueTest::aBrokenEntryHidesNoOther()
{
    const auto reading =
        readCatalogueJson("{\"id\":\"x\",\"version\":\"1\",\"procedures\":[\n{\"code\":\"1."
                          "000001\",\"name\":\"a\"},\n"
                          "{\"code\":\"1.000002\" "
                          "\"name\":\"b\"},\n7,\n{\"code\":\"1.000004\",\"name\":\"]d,\"}\n]}");
    // Qt tells the place behind the character that is too much.
    QCOMPARE(shown(reading), (QStringList{u"3:21 json.brokenEntry $.procedures[1]"_s,
                                          u"4:1 json.expectedObject $.procedures[2]"_s}));
    QCOMPARE(reading.rejected, 2);
    QCOMPARE(reading.procedures.size(), 2);
    QCOMPARE(reading.procedures[1].name, u"]d,"_s);
}

void CatalogueTest::brokenLinesFillNoMemory_data()
{
    QTest::addColumn<bool>("isTable");
    QTest::newRow("JSON") << false;
    QTest::newRow("table") << true;
}

void CatalogueTest::brokenLinesFillNoMemory()
{
    QFETCH(bool, isTable);
    constexpr int lines = 100'000;
    QByteArray bytes = isTable ? "code;name\n"_ba : R"({"id":"x","version":"1","procedures":[)"_ba;
    for (int i = 0; i < lines; ++i)
        bytes += isTable         ? "x" + QByteArray::number(i) + ";\n"
                 : i < lines - 1 ? R"({"code":"x","nmae":1},)"_ba
                                 : R"({"code":"x"}]})"_ba;
    const CatalogueReading reading = isTable ? readTable(bytes) : readCatalogueJson(bytes);
    QCOMPARE(reading.faults.size(), mostCatalogueFaults);
    QCOMPARE(reading.rejected, lines);
    QVERIFY(reading.moreFaults >= lines - mostCatalogueFaults);
    QVERIFY(reading.procedures.isEmpty());
}

/// Whatever a file holds: it is read to its end, and what is not good is said to be so.
void CatalogueTest::anyBytesMayBeGiven()
{
    QRandomGenerator random(20261130);
    const QByteArray table = exampleTable();
    QByteArray json = R"({"id":"x","version":"y","procedures":[)";
    for (const Procedure &procedure : readTable(table).procedures)
        json += QJsonDocument(toJson(procedure)).toJson(QJsonDocument::Compact) + ',';
    json += "]}";
    for (int round = 0; round < 2'000; ++round) {
        QByteArray bytes = round % 2 ? table : json;
        for (int i = random.bounded(1, 12); i > 0; --i) {
            const qsizetype at = random.bounded(int(bytes.size()));
            switch (random.bounded(3)) {
            case 0: bytes[at] = char(random.bounded(256)); break;
            case 1: bytes.remove(at, random.bounded(40)); break;
            default: bytes.insert(at, bytes.mid(random.bounded(int(bytes.size())), 20)); break;
            }
        }
        const auto reading = looksLikeJson(bytes) ? readCatalogueJson(bytes) : readTable(bytes);
        QVERIFY(!reading.isWhole() || !reading.procedures.isEmpty());
        for (const CatalogueFault &fault : reading.faults)
            QVERIFY(!fault.error.key.isEmpty() && fault.line >= 0 &&
                    fault.line <= bytes.count('\n') + bytes.count('\r') + 1);
    }
}

void CatalogueTest::wholeProcedureIsRead()
{
    const auto read = readCatalogue(R"({"id":"x","version":"1","procedures":[{
        "code":"1.000001","name":"a","limit":{"amount":3},"legalLimit":{"amount":5},
        "channels":["online"],"paper":"no","supplementMode":"restart","mostSupplements":1,
        "dayCount":"sameDay","pausesForPayment":true,"competentCode":"H1","competentName":"Sở",
        "coordinatingName":"Công an xã; Thuế",
        "system":"LGSP","receiptForm":"CT04",
        "components":[{"name":"A","kind":"earlierResult"},{"name":"B","exempt":"stateSecret"}],
        "fees":[{"name":"F","amount":1,"exemptions":["trẻ em"]}]}]})");
    QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
    const Procedure &procedure = read->first();
    QVERIFY(procedure.legalLimit == (TimeLimit{5, TimeUnit::Workday}));
    QVERIFY(procedure.allows(Channel::Online) && !procedure.allows(Channel::Direct));
    QVERIFY(procedure.paper == PaperSwitch::No);
    QVERIFY(procedure.supplementMode == SupplementMode::Restart);
    QCOMPARE(procedure.mostSupplements, 1);
    QCOMPARE(procedure.dayCount, u"sameDay"_s);
    QVERIFY(procedure.pausesForPayment);
    QCOMPARE(procedure.competentName, u"Sở"_s);
    QCOMPARE(procedure.coordinatingName, u"Công an xã; Thuế"_s);
    QCOMPARE(procedure.system, u"LGSP"_s);
    QCOMPARE(procedure.receiptForm, u"CT04"_s);
    QVERIFY(procedure.components[0].mustDigitise());
    QVERIFY(!procedure.components[1].digitise);
    QCOMPARE(procedure.fees[0].exemptions, QStringList{u"trẻ em"_s});
}

void CatalogueTest::legalLimitOnlyWhereItDiffers_data()
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("legal");
    QTest::addColumn<int>("caseLimit"); // 0 = none, also below
    QTest::addColumn<int>("caseLegal");
    QTest::addColumn<int>("told");
    QTest::newRow("not told") << 5 << 0 << 0 << 0 << 0;
    QTest::newRow("shortened") << 3 << 5 << 0 << 0 << 5;
    QTest::newRow("the same") << 5 << 5 << 0 << 0 << 0;
    QTest::newRow("case of its own") << 3 << 5 << 8 << 0 << 0;
    QTest::newRow("case shortened") << 3 << 5 << 8 << 10 << 10;
}

void CatalogueTest::legalLimitOnlyWhereItDiffers()
{
    QFETCH(int, limit);
    QFETCH(int, legal);
    QFETCH(int, caseLimit);
    QFETCH(int, caseLegal);
    const auto days = [](int amount) {
        return amount == 0 ? std::nullopt : std::optional(TimeLimit{amount, TimeUnit::Day});
    };
    Procedure procedure;
    procedure.limit = days(limit);
    procedure.legalLimit = days(legal);
    procedure.cases = {{u"c"_s, u"c"_s, days(caseLimit), days(caseLegal)}};
    const auto told = procedure.legalLimitFor(u"c"_s);
    QTEST(told ? told->amount : 0, "told");
}

void CatalogueTest::findsPlaces()
{
    const QByteArray text = "ab\nđê\n\nx";
    TextPlaces places(text);
    QVERIFY(places.at(0) == (TextPlace{1, 1, {}}));
    QVERIFY(places.at(5) == (TextPlace{2, 2, {}})); // đ has two bytes
    QVERIFY(places.at(text.size()) == (TextPlace{4, 2, {}}));
    QVERIFY(places.at(1) == (TextPlace{1, 2, {}})); // back again
    const auto offsets = jsonOffsets(R"({"a":[1,{"b\"c":2,"d":3}]})",
                                     {u"$"_s, u"$.a"_s, u"$.a[1].d"_s, u"$.a[2]"_s});
    QCOMPARE(offsets.size(), 3);
    QCOMPARE(offsets.value(u"$.a[1].d"_s), 18);
}

} // namespace motcua::tests
