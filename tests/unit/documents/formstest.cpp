#include "tests/unit/documents/formstest.h"

#include "app/core/kernel/clock.h"
#include "app/documents/agencyheading.h"
#include "app/documents/barcode.h"
#include "app/documents/formtemplate.h"
#include "app/documents/formvalues.h"
#include "tests/fakes/papertrail.h"

#include <QDir>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using documents::FormSource;
using documents::FormTemplate;

namespace
{

documents::FieldNames someNames()
{
    return {{u"name"_s, u"code"_s}, {{u"papers"_s, {u"title"_s}}}};
}

QStringList sorted(const QSet<QString> &names)
{
    QStringList list(names.begin(), names.end());
    list.sort();
    return list;
}

/// One table of the manual.
struct ManualSection {
    QString title; ///< behind "Fields of "
    documents::FieldNames names;
};

/// `due{Hour,Day}` → dueHour, dueDay.
QStringList expanded(const QString &name)
{
    const qsizetype brace = name.indexOf(u'{');
    if (brace < 0)
        return {name};
    QStringList names;
    for (const QString &end : name.sliced(brace + 1).chopped(1).split(u','))
        names.append(name.left(brace) + end);
    return names;
}

/// The names between backticks.
QStringList namesIn(const QString &cell)
{
    static const QRegularExpression quoted(u"`([^`]+)`"_s);
    QStringList names;
    for (auto it = quoted.globalMatch(cell); it.hasNext();)
        names += expanded(it.next().captured(1));
    return names;
}

void readRow(const QString &cell, documents::FieldNames &names)
{
    const QString list = cell.section(u"`: "_s, 0, 0);
    const QStringList fields = namesIn(cell.contains(u"`: "_s) ? cell.section(u"`: "_s, 1) : cell);
    const QSet<QString> all(fields.begin(), fields.end());
    if (cell.contains(u"`: "_s))
        names.lists.insert(list.trimmed().mid(1), all);
    else
        names.fields += all;
}

bool isAbout(const QString &title, const QString &kind)
{
    const bool isNamed = title.contains(u'`' + kind + u'`');
    if (title.startsWith(u"all but"_s))
        return !isNamed;
    return isNamed || title == u"every form"_s;
}

QList<ManualSection> manualSections()
{
    QList<ManualSection> sections;
    const QString manual =
        QString::fromUtf8(bytesOf(QStringLiteral(MOTCUA_FORMS) + u"/README.md"_s));
    const QString heading = u"## Fields of "_s;
    for (const QString &line : manual.split(u'\n')) {
        if (line.startsWith(u"## "_s))
            sections.append({line.startsWith(heading) ? line.mid(heading.size()) : QString(), {}});
        else if (line.startsWith(u"| `"_s) && !sections.isEmpty())
            readRow(line.section(u'|', 1, 1), sections.last().names);
    }
    return sections;
}

documents::FormValues valuesOf(const domain::Dossier &dossier)
{
    ports::PaperRequest request;
    request.dossier = dossier;
    return documents::paperValues(request, {}, {}, {});
}

} // namespace

void TestForms::brokenFormNamesItsLine_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("line");
    const auto row = [](const char *name, const QString &text, const char *line) {
        QTest::newRow(name) << text << QString::fromLatin1(line);
    };
    row("unknown field", u"<section>\n<p>{{nmae}}</p></section>"_s, "2");
    row("field of a list outside it", u"<section>\n\n{{title}}</section>"_s, "3");
    row("unknown list", u"<section>{{#things}}x{{/things}}</section>"_s, "1");
    row("unclosed list", u"<section>\n{{#papers}}{{title}}</section>"_s, "2");
    row("closed but never opened", u"<section>{{/papers}}</section>"_s, "1");
    row("crossed", u"<section>{{#papers}}{{#name}}{{/papers}}{{/name}}</section>"_s, "1");
    row("unescaped", u"<section>\n{{{name}}}</section>"_s, "2");
    row("unescaped otherwise", u"<section>{{&name}}</section>"_s, "1");
    row("unclosed part", u"<title>x</title>\n<section><p>{{name}}</p>"_s, "2");
    row("text outside the parts", u"<section></section>\n\n<p>lost</p>"_s, "3");
    row("unknown picture", u"<section>\n<img src=\"logo.png\"></section>"_s, "2");
}

void TestForms::brokenFormNamesItsLine()
{
    QFETCH(QString, text);
    QFETCH(QString, line);
    const auto form = FormTemplate::from(FormSource::fromText(text, u"f.html"_s), someNames());
    QVERIFY(!form);
    QCOMPARE(form.error().key, u"template.broken"_s);
    QCOMPARE(form.error().arguments.value(0), u"f.html"_s);
    QCOMPARE(form.error().arguments.value(1), line);
}

void TestForms::everyMistakeIsListed()
{
    const QString text = u"<section>\n{{nmae}}\n{{#papers}}{{title}}{{/papres}}{{/papers}}\n"
                         u"<img src=\"logo.png\">{{> nothing}}\n</section>\nlost"_s;
    const auto source = FormSource::fromText(text, u"f.html"_s);
    QStringList said;
    QList<documents::FormFault::Why> reasons;
    for (const documents::FormFault &fault : FormTemplate::faults(source, someNames())) {
        said.append(u"%1 %2"_s.arg(fault.line).arg(fault.what));
        reasons.append(fault.why);
    }
    using enum documents::FormFault::Why;
    QCOMPARE(reasons, (QList<documents::FormFault::Why>{MissingPartial, UnknownField, LoneClosing,
                                                        StrangePicture, StrayText}));
    QCOMPARE(said, (QStringList{u"4 {{> nothing}}"_s, u"2 {{nmae}}"_s, u"3 {{/papres}}"_s,
                                u"4 <img src=\"logo.png\">"_s, u"6 lost"_s}));
}

void TestForms::partialsAreLookedThroughToo()
{
    const QTemporaryDir folder;
    QDir(folder.path()).mkpath(u"partials"_s);
    const auto put = [&](const QString &name, const QByteArray &text) {
        putBytes(folder.filePath(name), text);
    };
    put(u"f.html"_s,
        "<!-- {{> nothing}}\n-->\n<section>\n{{> foot}}\n{{code}}</section>\n{{oops}}");
    put(u"partials/foot.html"_s, "<p>\n{{name}}\n{{> deeper}}</p>");
    put(u"partials/deeper.html"_s, "<!--\n--><i>{{nmae}}</i>");
    const auto source = FormSource::read({folder.path()}, {u"f.html"_s});
    QVERIFY(source);
    QCOMPARE(source->paths().size(), 3);
    const QList<documents::FormFault> expected{{u"partials/deeper.html"_s, 2, u"{{nmae}}"_s},
                                               {u"f.html"_s, 6, u"{{oops}}"_s}};
    QCOMPARE(FormTemplate::faults(*source, someNames()), expected);

    put(u"partials/deeper.html"_s, "{{> foot}}"); // it would never end
    const auto circle = FormSource::read({folder.path()}, {u"f.html"_s});
    QVERIFY(circle);
    const auto faults = FormTemplate::faults(*circle, someNames());
    QVERIFY(!faults.isEmpty());
    QCOMPARE(faults.first(), (documents::FormFault{u"partials/deeper.html"_s, 1, u"{{> foot}}"_s,
                                                   documents::FormFault::Why::MissingPartial}));
}

void TestForms::manualNamesEveryField_data()
{
    QTest::addColumn<QString>("kind");
    for (const domain::PaperKind kind : domain::allPaperKinds)
        QTest::newRow(qPrintable(domain::paperName(kind))) << domain::paperName(kind);
}

void TestForms::manualNamesEveryField()
{
    QFETCH(QString, kind);
    const auto paper = domain::paperFromName(kind);
    QVERIFY(paper);
    documents::FieldNames written;
    for (const ManualSection &section : manualSections()) {
        if (!isAbout(section.title, kind))
            continue;
        written.fields += section.names.fields;
        written.lists.insert(section.names.lists);
    }
    const documents::FieldNames &real = documents::paperFieldNames(*paper);
    QCOMPARE(sorted(written.fields), sorted(real.fields));
    QCOMPARE(sorted({written.lists.keyBegin(), written.lists.keyEnd()}),
             sorted({real.lists.keyBegin(), real.lists.keyEnd()}));
    for (auto it = real.lists.cbegin(); it != real.lists.cend(); ++it)
        QCOMPARE(sorted(written.lists.value(it.key())), sorted(*it));
}

void TestForms::goodFormIsSplitIntoItsParts()
{
    const auto form = FormTemplate::from(
        FormSource::fromText(u"<!DOCTYPE html><!-- {{anything}} <p> "
                             u"-->\n<title>Giấy</title><meta name=\"font\" content=\"F\">"
                             "<style>p { }</style><section space=\"1.5\">{{name}}</section>"
                             "{{#name}}<section class=\"rows "
                             "ruled\">{{#papers}}{{title}}{{code}}{{/papers}}</section>{{/name}}"
                             "<footer>{{code}}<img src=\"rule:{{code}}3\"></footer>"_s,
                             u"f"_s),
        someNames());
    QVERIFY2(form, qPrintable(form ? QString() : form.error().arguments.join(u'|')));
    QCOMPARE(form->title(), u"Giấy"_s);
    QCOMPARE(form->meta(u"font"_s), u"F"_s);
    const auto split = documents::splitForm(form->body());
    QCOMPARE(split.style, u"p { }"_s);
    QCOMPARE(split.parts.size(), 3);
    QCOMPARE(split.parts[0].space, 1.5);
    QVERIFY(split.parts[1].kind == documents::FormPart::Kind::Rows && split.parts[1].isRuled);
    QVERIFY(split.parts[2].kind == documents::FormPart::Kind::Footer);
}

void TestForms::typedMarkupIsEscaped()
{
    documents::FormValues values;
    values.fields = {{u"name"_s, u"<b>\"A\" & B</b>{{code}}"_s}, {u"code"_s, QString()}};
    QCOMPARE(documents::filled(u"{{name}}"_s, values),
             u"&lt;b&gt;&quot;A&quot; &amp; B&lt;/b&gt;{{code}}"_s);
    QCOMPARE(documents::filled(u"{{name}}"_s, values, false), values.fields[u"name"_s]);
    QCOMPARE(documents::filled(u"{{#code}}x{{/code}}{{^code}}none{{/code}}"_s, values), u"none"_s);
}

void TestForms::placeComesFromTheAgency_data()
{
    QTest::addColumn<QString>("agency");
    QTest::addColumn<QString>("place");
    QTest::newRow("commune") << u"Ủy ban nhân dân xã Tân Mẫu"_s << u"Tân Mẫu"_s;
    QTest::newRow("numbered ward") << u"Ủy ban nhân dân phường 5"_s << u"Phường 5"_s;
    QTest::newRow("province") << u"UBND tỉnh Ví Dụ"_s << u"Ví Dụ"_s;
    QTest::newRow("centre") << u"Trung tâm Phục vụ hành chính công Thành phố Ví Dụ"_s << u"Ví Dụ"_s;
    QTest::newRow("none") << u"Sở Thử nghiệm"_s << QString();
}

void TestForms::placeComesFromTheAgency()
{
    QFETCH(QString, agency);
    QTEST(documents::placeOfAgency(agency), "place");
}

void TestForms::headingsAreThoseOfTheReception()
{
    domain::Profile profile;
    profile.agency = {u"H99.17"_s, u"Trung tâm xã Mẫu"_s, u"commune"_s, u"UBND xã Mẫu"_s};
    domain::Dossier dossier;
    dossier.agencyCode = u"000.11.71.H99"_s;
    dossier.agencyName = u"Bộ phận một cửa xã Mẫu Đông"_s;
    dossier.receivedAt = kernel::vietnamTime({2025, 3, 3}, {8, 0});
    const auto parent = [&] {
        documents::FieldMap fields;
        documents::addAgency(fields, dossier, profile, false);
        return fields.value(u"parentName"_s);
    };
    QCOMPARE(parent(), u"UBND xã Mẫu"_s); // nobody knows better
    domain::AdministrativeUnit old;
    old.code = dossier.agencyCode;
    old.name = u"UBND xã Mẫu Đông"_s;
    old.unitName = dossier.agencyName;
    old.validTo = QDate(2025, 6, 30);
    profile.agencies = domain::AgencyTree({old}, {});
    QCOMPARE(parent(), old.name); // a store that kept no heading
    dossier.agencyParent = u"Đảng ủy – UBND xã Mẫu Đông"_s;
    QCOMPARE(parent(), dossier.agencyParent); // as it was sealed
}

void TestForms::listsBearTheHeadingOfTheirDays()
{
    domain::Profile profile;
    profile.agency = {u"H99.17"_s, u"Trung tâm xã Mẫu"_s, u"commune"_s, u"UBND xã Mẫu"_s};
    domain::AdministrativeUnit old;
    old.code = profile.agency.code;
    old.name = u"UBND xã Mẫu Đông"_s;
    old.unitName = u"Bộ phận một cửa xã Mẫu Đông"_s;
    old.validTo = QDate(2025, 6, 30);
    profile.agencies = domain::AgencyTree({old}, {});
    ports::PaperRequest request;
    request.kind = domain::PaperKind::Book;
    const auto heading = [&](QDate from) -> QString {
        request.list.from = request.list.to = from;
        const auto values = documents::paperValues(request, profile, {}, {});
        return values.fields.value(u"parentName"_s) + u'/' + values.fields.value(u"unitName"_s);
    };
    QCOMPARE(heading({2025, 6, 30}), u"UBND xã Mẫu Đông/Bộ phận một cửa xã Mẫu Đông"_s);
    QCOMPARE(heading({2025, 7, 1}), u"UBND xã Mẫu/Trung tâm xã Mẫu"_s);
}

void TestForms::theOrderIsReadByThePattern()
{
    domain::Profile profile;
    profile.numbering.pattern =
        *domain::NumberPattern::fromText(u"{order:5}/{agency}/{yyyy}{MM}{dd}"_s);
    ports::PaperRequest request;
    const auto order = [&](const QString &code) {
        request.dossier.code = code;
        return documents::paperValues(request, profile, {}, {}).fields.value(u"order"_s);
    };
    QCOMPARE(order(u"00012/H99.17/20260930"_s), u"00012"_s);
    QCOMPARE(order(u"H99.17-250930-0012"_s), u"0012"_s); // before the pattern was another
    request.dossier.provisional = true;
    QCOMPARE(order(u"TQ1-260930-007-X"_s), QString());
}

void TestForms::datesAreWrittenAsOfficesDo_data()
{
    QTest::addColumn<QDate>("date");
    QTest::addColumn<QString>("written");
    QTest::newRow("January") << QDate(2026, 1, 9) << u"09 01 2026"_s;
    QTest::newRow("February") << QDate(2026, 2, 28) << u"28 02 2026"_s;
    QTest::newRow("March") << QDate(2026, 3, 1) << u"01 3 2026"_s;
    QTest::newRow("December") << QDate(2026, 12, 31) << u"31 12 2026"_s;
}

void TestForms::datesAreWrittenAsOfficesDo()
{
    QFETCH(QDate, date);
    domain::Dossier dossier;
    // Late in the evening of London it is the next morning here.
    dossier.receivedAt = kernel::vietnamTime(date, {6, 7}).toUTC();
    const auto values = valuesOf(dossier);
    QTEST(documents::filled(u"{{receivedDay}} {{receivedMonth}} {{receivedYear}}"_s, values),
          "written");
    QCOMPARE(values.fields[u"receivedHour"_s], u"06"_s);
    QCOMPARE(values.fields[u"dueDay"_s], QString());
}

void TestForms::onlyWhatWasHandedInIsListed()
{
    domain::Dossier dossier;
    domain::DossierComponent given;
    given.name = u"given"_s;
    given.copies = 2;
    domain::DossierComponent missing;
    missing.name = u"missing"_s;
    domain::DossierComponent reused;
    reused.name = u"reused"_s;
    domain::Document document;
    document.source = domain::DocumentSource::Reuse;
    reused.documents = {document};
    domain::DossierComponent awaited;
    awaited.name = u"awaited"_s;
    awaited.atServer = domain::ServerPaper{u"H99-1"_s, {}, {}};
    given.form = domain::PaperForm::Certified;
    dossier.components = {missing, given, reused, awaited};
    QCOMPARE(
        documents::filled(u"{{#components}}{{index}}{{name}}{{count}}{{#isReused}}!{{/isReused}}"
                          "{{#isCertified}}ct{{/isCertified}}{{/components}}"_s,
                          valuesOf(dossier)),
        u"1given02ct2reused01!3awaited01!"_s);
}

void TestForms::feesAddUp()
{
    domain::Dossier dossier;
    domain::DossierFee fee;
    fee.amount = 50'000;
    dossier.fees = {fee, fee};
    QCOMPARE(valuesOf(dossier).fields[u"feesUnpaid"_s], u"1"_s);
    dossier.fees[0].state = domain::FeeState::Collected;
    auto fields = valuesOf(dossier).fields;
    QCOMPARE(fields[u"feeTotal"_s], u"100.000"_s);
    QCOMPARE(fields[u"feeOpen"_s], u"50.000"_s);
    QCOMPARE(fields[u"feesPartlyPaid"_s], u"1"_s);
    dossier.fees[1].state = domain::FeeState::Collected;
    QCOMPARE(valuesOf(dossier).fields[u"feesPaid"_s], u"1"_s);
}

void TestForms::aLateEntryIsNotDatedBack()
{
    domain::Dossier dossier;
    dossier.receivedAt = kernel::vietnamTime({2026, 11, 18}, {9, 0});
    const auto written = [&] {
        return documents::filled(u"{{issuedStamp}} {{receivedStamp}}"_s, valuesOf(dossier));
    };
    QCOMPARE(written(), u"20261118090000 20261118090000"_s);
    dossier.enteredAt = kernel::vietnamTime({2026, 11, 20}, {7, 30}); // the power came back
    QCOMPARE(written(), u"20261120073000 20261118090000"_s);
}

void TestForms::theLawsLimitIsToldWhereItWasShortened()
{
    domain::Dossier dossier;
    dossier.limit = domain::TimeLimit{7, domain::TimeUnit::Workday};
    QCOMPARE(valuesOf(dossier).fields[u"legalLimit"_s], QString());
    dossier.legalLimit = domain::TimeLimit{1, domain::TimeUnit::Month};
    const auto fields = valuesOf(dossier).fields;
    QCOMPARE(fields[u"limit"_s] + fields[u"limitInWorkdays"_s], u"071"_s);
    QCOMPARE(fields[u"legalLimit"_s] + fields[u"legalLimitInMonths"_s], u"011"_s);
    QCOMPARE(fields[u"legalLimitInWorkdays"_s], QString());
}

void TestForms::aRefusalAfterAcceptanceIsTheAgencys()
{
    ports::PaperRequest request;
    request.kind = domain::PaperKind::Refusal;
    request.dossier.state = domain::DossierState::Refused;
    request.dossier.agencyName = u"Trung tâm Phục vụ hành chính công xã Mẫu"_s;
    request.dossier.agencyParent = u"UBND xã Mẫu"_s;
    request.dossier.competentName = u"Sở Mẫu"_s;
    const auto heading = [&] {
        const auto fields = documents::paperValues(request, {}, {}, {}).fields;
        return QString(fields[u"headUpper"_s] + u'/' + fields[u"headLower"_s] + u'/' +
                       fields[u"isByAgency"_s]);
    };
    QCOMPARE(heading().section(u'/', 2), QString());
    domain::DossierEvent transfer;
    transfer.what = domain::moveName(domain::DossierMove::Transfer);
    request.events = {transfer};
    QVERIFY(heading().endsWith(u"/SỞ MẪU/1"_s));
}

void TestForms::barcodesHaveTheirShape()
{
    const auto qr = documents::qrCode(u"Giấy"_s, documents::QrLevel::M);
    QVERIFY(qr);
    QCOMPARE(qr->modules, QSize(21, 21));
    QCOMPARE(qr->bars.first(), QRect(0, 0, 7, 1)); // the finder pattern's upper edge
    const auto code = documents::code128(u"H26-0012"_s);
    QVERIFY(code);
    QCOMPARE(code->modules.height(), 1);
    QVERIFY(!documents::code128(u"Đ"_s));
    QVERIFY(!documents::code128(QString()));
    QVERIFY(!documents::qrCode(QString(4000, u'x'), documents::QrLevel::L));
}

} // namespace motcua::tests
