#include "app/core/domain/profile.h"

#include "app/core/domain/dossierstate.h"
#include "app/core/domain/searchkey.h"

#include <QRegularExpression>

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

bool isLoopback(const QString &host)
{
    static const QRegularExpression loopback(u"\\A(localhost|127(\\.[0-9]{1,3}){3}|::1)\\z"_s,
                                             QRegularExpression::CaseInsensitiveOption);
    return loopback.match(host).hasMatch();
}

/// An address of a server: https, or http on this machine; nothing behind the path. Without a slash
/// at the end, since every path template begins with one.
QUrl serverUrl(JsonReader &part, const QString &key, const QString &written)
{
    if (written.isEmpty())
        return {};
    QUrl url(written, QUrl::StrictMode);
    const bool web = url.scheme() == "https"_L1 || url.scheme() == "http"_L1;
    if (!url.isValid() || !web || url.host().isEmpty() || !url.userInfo().isEmpty() ||
        url.hasQuery() || url.hasFragment()) {
        part.problem(key, u"profile.url"_s);
        return {};
    }
    if (url.scheme() == "http"_L1 && !isLoopback(url.host())) {
        part.problem(key, u"profile.insecureUrl"_s);
        return {};
    }
    while (url.path().endsWith(u'/'))
        url.setPath(url.path().chopped(1));
    return url;
}

AgencyProfile readAgency(JsonReader agency)
{
    // Groups of capitals and digits, 35 characters at most (QĐ 20/2020/QĐ-TTg).
    static const QRegularExpression layout(u"\\A(?=.{1,35}\\z)[0-9A-Z]+(\\.[0-9A-Z]+)*\\z"_s);
    AgencyProfile read;
    read.code = agency.needText(u"code"_s);
    if (!read.code.isEmpty() && !layout.match(read.code).hasMatch())
        agency.problem(u"code"_s, u"profile.agencyCode"_s);
    read.name = agency.needText(u"name"_s);
    read.level = agency.oneOf(u"level"_s, {u"commune"_s, u"province"_s}, u"commune"_s);
    read.parentName = agency.text(u"parentName"_s);
    agency.finish();
    return read;
}

QMap<QString, QString> readPaths(JsonReader paths)
{
    QMap<QString, QString> read;
    const auto &defaults = defaultPaths();
    for (auto entry = defaults.begin(); entry != defaults.end(); ++entry) {
        const QString path = paths.text(entry.key(), entry.value());
        if (!path.startsWith(u'/'))
            paths.problem(entry.key(), u"profile.path"_s);
        read.insert(entry.key(), path);
    }
    paths.finish();
    return read;
}

QMap<QString, QString> readStatusMap(JsonReader &igate)
{
    const auto read = igate.texts(u"statusMap"_s);
    QStringList states;
    for (const DossierState state : allDossierStates)
        states += stateName(state);
    for (auto entry = read.begin(); entry != read.end(); ++entry) {
        if (!states.contains(entry.value()))
            igate.problem(u"statusMap."_s + entry.key(), u"json.oneOf"_s, {states.join(u", "_s)});
    }
    return read;
}

/// 32 bytes in base64; nothing where the key is absent.
QByteArray publicKey(JsonReader &part, const QString &key)
{
    const QByteArray written = part.text(key).toLatin1();
    const auto read =
        QByteArray::fromBase64Encoding(written, QByteArray::AbortOnBase64DecodingErrors);
    if (!written.isEmpty() && (!read || read.decoded.size() != 32)) {
        part.problem(key, u"profile.publicKey"_s);
        return {};
    }
    return read.decoded;
}

TusProfile readTus(JsonReader tus)
{
    constexpr qint64 most = 16 * 1024 * 1024;
    TusProfile read;
    read.endpoint = serverUrl(tus, u"endpoint"_s, tus.text(u"endpoint"_s));
    read.fileIdHeader = tus.text(u"fileIdHeader"_s).toLatin1();
    read.firstChunkBytes =
        tus.integer(u"firstChunkBytes"_s, read.firstChunkBytes, {64 * 1024, most});
    read.wholeBelowBytes = tus.integer(u"wholeBelowBytes"_s, read.wholeBelowBytes, {0, most});
    tus.finish();
    return read;
}

PinsProfile readPins(JsonReader pins)
{
    PinsProfile read;
    read.file = pins.text(u"file"_s);
    read.key = publicKey(pins, u"key"_s);
    read.reserveKey = publicKey(pins, u"reserveKey"_s);
    if (read.isUsed() && read.key.isEmpty())
        pins.problem(u"key"_s, u"json.missing"_s);
    pins.finish();
    return read;
}

CourierProfile readCourier(JsonReader courier)
{
    CourierProfile read;
    read.serverKey = publicKey(courier, u"serverKey"_s);
    read.recoveryKey = publicKey(courier, u"recoveryKey"_s);
    if (read.serverKey.isEmpty() != read.recoveryKey.isEmpty())
        courier.problem(read.serverKey.isEmpty() ? u"serverKey"_s : u"recoveryKey"_s,
                        u"json.missing"_s);
    courier.finish();
    return read;
}

LeaseProfile readLeases(JsonReader leases)
{
    LeaseProfile read;
    read.key = publicKey(leases, u"key"_s);
    read.perDay = int(leases.integer(u"perDay"_s, read.perDay, {1, 2000}));
    read.daysAhead = int(leases.integer(u"daysAhead"_s, read.daysAhead, {0, 30}));
    leases.finish();
    return read;
}

IgateProfile readIgate(JsonReader igate)
{
    IgateProfile read;
    const bool officer =
        igate.oneOf(u"adapter"_s, {u"connector"_s, u"officer"_s}, u"connector"_s) == "officer"_L1;
    read.adapter = officer ? IgateAdapter::Officer : IgateAdapter::Connector;
    const bool password = igate.oneOf(u"grant"_s, {u"client_credentials"_s, u"password"_s},
                                      u"client_credentials"_s) == "password"_L1;
    read.grant = password ? IgateGrant::Password : IgateGrant::ClientCredentials;
    read.gateway = serverUrl(igate, u"gateway"_s, igate.needText(u"gateway"_s));
    // The connector logs in at the gateway, an officer at the SSO.
    read.sso =
        serverUrl(igate, u"sso"_s, officer ? igate.needText(u"sso"_s) : igate.text(u"sso"_s));
    read.realm = igate.text(u"realm"_s, u"digo"_s);
    read.clientId =
        officer ? igate.text(u"clientId"_s, u"web-onegate"_s) : igate.needText(u"clientId"_s);
    read.userName = password ? igate.needText(u"userName"_s) : igate.text(u"userName"_s);
    read.patternId = igate.text(u"patternId"_s);
    read.agencyId = igate.text(u"agencyId"_s);
    read.paths = readPaths(igate.part(u"paths"_s));
    read.statusMap = readStatusMap(igate);
    read.numberCode = igate.oneOf(u"numberCode"_s, {u"procedure"_s, u"agency"_s}, u"procedure"_s);
    read.filesAfterCreate = igate.flag(u"filesAfterCreate"_s, read.filesAfterCreate);
    read.canNameFiles = igate.flag(u"canNameFiles"_s, read.canNameFiles);
    if (const QString path = igate.text(u"identityPath"_s); path.startsWith(u'/'))
        read.paths.insert(u"identity"_s, path);
    else if (!path.isEmpty())
        igate.problem(u"identityPath"_s, u"profile.path"_s);
    read.caFile = igate.text(u"caFile"_s);
    read.pins = readPins(igate.part(u"pins"_s));
    read.tus = readTus(igate.part(u"tus"_s));
    igate.finish();
    return read;
}

/// From which day the forms of 2025 are used. A profile of before named one set for all days
/// (`older`): 2018 meant that the office had not changed over.
QDate readSetFrom(JsonReader sets, const QString &older)
{
    const QDate signedOn = PapersProfile().set2025From;
    const QDate from = sets.date(u"2025"_s);
    if (from.isValid() && from < signedOn)
        sets.problem(u"2025"_s, u"profile.formSetEarly"_s);
    sets.finish();
    return from.isValid() ? from : older == "2018"_L1 ? QDate() : signedOn;
}

void readCopies(JsonReader copies, PapersProfile &read)
{
    constexpr int most = 20;
    for (const PaperKind kind : allPaperKinds) {
        const QString name = paperName(kind);
        const bool isNamed = copies.has(name);
        if (const qint64 count = copies.integer(name, 1, {1, most}); isNamed)
            read.copies.insert(kind, int(count));
    }
    copies.finish();
}

/// Lists have one size: the one they are drawn for.
void readSizes(JsonReader sizes, PapersProfile &read)
{
    for (const PaperKind kind : allPaperKinds) {
        if (isList(kind))
            continue;
        const QString size = sizes.oneOf(paperName(kind), {u"A5"_s, u"A4"_s});
        if (!size.isEmpty())
            read.sizes.insert(kind, size);
    }
    sizes.finish();
}

PapersProfile readPapers(JsonReader papers, const QString &receiptPaper, const QString &olderSet)
{
    PapersProfile read;
    read.forms = papers.text(u"forms"_s);
    read.size = papers.oneOf(u"size"_s, {u"A5"_s, u"A4"_s}, receiptPaper);
    read.feedback = papers.text(u"feedback"_s);
    read.footer = papers.text(u"footer"_s);
    read.signatureLine = papers.flag(u"signatureLine"_s, read.signatureLine);
    const QString zero = papers.oneOf(u"zeroTens"_s, {u"linh"_s, u"lẻ"_s}, u"linh"_s);
    read.zeroTens = zero == u"lẻ"_s ? ZeroTens::Le : ZeroTens::Linh;
    read.set2025From = readSetFrom(papers.part(u"formSetFrom"_s), olderSet);
    read.books = papers.texts(u"books"_s);
    readCopies(papers.part(u"copies"_s), read);
    readSizes(papers.part(u"sizes"_s), read);
    papers.finish();
    return read;
}

NumberingProfile readNumbering(JsonReader numbering)
{
    NumberingProfile read;
    read.drawAhead = int(numbering.integer(u"drawAhead"_s, read.drawAhead, {0, 500}));
    read.orderWidth = int(numbering.integer(u"orderWidth"_s, read.orderWidth, {4, 5}));
    const QString usual = u"{agency}-{yy}{MM}{dd}-{order:%1}"_s.arg(read.orderWidth);
    const QString written = numbering.text(u"pattern"_s, usual);
    if (const auto pattern = NumberPattern::fromText(written))
        read.pattern = *pattern;
    else
        numbering.problem(u"pattern"_s, u"profile.numberPattern"_s, {written});
    read.leases = readLeases(numbering.part(u"leases"_s));
    numbering.finish();
    return read;
}

QMap<QString, QMap<QString, QString>> readDeviceOptions(JsonReader &scan)
{
    QMap<QString, QMap<QString, QString>> read;
    const QJsonObject devices = scan.anything(u"deviceOptions"_s);
    for (auto device = devices.begin(); device != devices.end(); ++device) {
        const QJsonObject options = device.value().toObject();
        for (auto option = options.begin(); option != options.end(); ++option) {
            if (option.value().isString())
                read[device.key()].insert(option.key(), option.value().toString());
            else
                scan.problem(u"deviceOptions.%1.%2"_s.arg(device.key(), option.key()),
                             u"json.expectedText"_s);
        }
    }
    return read;
}

ScanDefaults readScan(JsonReader scan)
{
    ScanDefaults read;
    read.dpi = int(scan.integer(u"dpi"_s, read.dpi, {75, 1200}));
    read.mode = scan.oneOf(u"mode"_s, {u"color"_s, u"gray"_s, u"lineart"_s}, u"color"_s);
    read.source = scan.oneOf(u"source"_s, {u"flatbed"_s, u"adf"_s, u"adf-duplex"_s}, u"adf"_s);
    read.paper = scan.oneOf(u"paper"_s,
                            {u"A3"_s, u"A4"_s, u"A5"_s, u"A6"_s, u"Letter"_s, u"Legal"_s}, u"A4"_s);
    read.device = scan.text(u"device"_s);
    read.deskew = scan.flag(u"deskew"_s, read.deskew);
    read.leaveOutBlank = scan.flag(u"leaveOutBlank"_s, read.leaveOutBlank);
    read.showTestDevices = scan.flag(u"showTestDevices"_s, read.showTestDevices);
    read.intents = readIntents(scan);
    read.deviceOptions = readDeviceOptions(scan);
    scan.finish();
    return read;
}

constexpr qint64 mostLateEntryDays = 60; // later it belongs to another reporting period

Profile readWhole(JsonReader &file)
{
    Profile read;
    std::ignore = file.text(u"$schema"_s);
    read.agency = readAgency(file.needPart(u"agency"_s));
    read.desk = file.text(u"desk"_s, u"Q1"_s);
    if (searchKey(read.desk).isEmpty())
        file.problem(u"desk"_s, u"profile.desk"_s); // provisional numbers carry its letters
    const QString olderSet = file.oneOf(u"formSet"_s, {u"2018"_s, u"2025"_s});
    read.calendar = file.text(u"calendar"_s, u"vn"_s);
    read.receiptPaper = file.oneOf(u"receiptPaper"_s, {u"A5"_s, u"A4"_s}, u"A5"_s);
    read.hotline = file.text(u"hotline"_s);
    read.lookupUrl = file.text(u"lookupUrl"_s);
    if (!read.lookupUrl.isEmpty() && QUrl(read.lookupUrl, QUrl::StrictMode).host().isEmpty())
        file.problem(u"lookupUrl"_s, u"profile.url"_s);
    read.papers = readPapers(file.part(u"papers"_s), read.receiptPaper, olderSet);
    read.lateEntryDays =
        int(file.integer(u"lateEntryDays"_s, read.lateEntryDays, {0, mostLateEntryDays}));
    read.nextYearMonth = int(file.integer(u"nextYearMonth"_s, read.nextYearMonth, {1, 12}));
    read.numbering = readNumbering(file.part(u"numbering"_s));
    read.igate = readIgate(file.needPart(u"igate"_s));
    read.courier = readCourier(file.part(u"courier"_s));
    read.scan = readScan(file.part(u"scan"_s));
    read.fees = readFeesProfile(file.part(u"fees"_s));
    read.rights = readMoveRights(file.part(u"rights"_s));
    read.security = readSecurityProfile(file.part(u"security"_s));
    read.identity = readIdentityProfile(file.part(u"identity"_s));
    read.digitisation = file.anything(u"digitisation"_s);
    read.targets = file.anything(u"targets"_s);
    file.finish();
    return read;
}

} // namespace

const QMap<QString, QString> &defaultPaths()
{
    static const QMap<QString, QString> paths = {
        {u"connectorLogin"_s, u"/connector/connector/v1/login"_s},
        {u"connectorNextNumber"_s, u"/bt/pattern/{patternId}/--get-next-value"_s},
        {u"connectorUpload"_s, u"/fi/v1/file/upload"_s},
        {u"connectorDownload"_s, u"/fi/file/download/{id}"_s},
        {u"connectorCreate"_s, u"/connector/connector/v1/noihoso"_s}, // a guess: facts §8.1
        {u"connectorAttach"_s, u"/connector/connector/v1/hoso/capnhatthanhphan"_s}, // a guess
        {u"connectorProgress"_s, u"/connector/connector/v1/hoso/capnhatientrinh"_s},
        {u"connectorStatus"_s, u"/connector/connector/v1/hoso/capnhattrangthai"_s},
        {u"connectorList"_s, u"/connector/connector/v1/laydanhsachhoso"_s},
        {u"connectorAcknowledge"_s, u"/connector/connector/v1/hoso/xacnhantrangthainhan"_s},
        {u"numberLease"_s, u"/motcua/v1/number-lease"_s}, // of a server in front of iGate
        {u"token"_s, u"/auth/realms/{realm}/protocol/openid-connect/token"_s},
        {u"procedures"_s, u"/bd/procedure"_s},
        {u"procedure"_s, u"/bd/procedure/{id}"_s},
        {u"procedureForms"_s, u"/bd/procedure-form"_s},
        {u"procedureCosts"_s, u"/bd/procost"_s},
        {u"procedureProcesses"_s, u"/bd/procedure-process-definition"_s},
        {u"getPattern"_s, u"/bd/config/get-pattern"_s},
        {u"nextValue"_s, u"/bt/pattern/{patternId}/--get-next-value"_s},
        {u"fileUpload"_s, u"/fi/file/--multiple"_s},
        {u"fileDownload"_s, u"/fi/file/{id}"_s},
        {u"dossierCreate"_s, u"/pa/dossier/--apply-online/"_s},
        {u"dossierUpdate"_s, u"/pa/dossier/{id}"_s}, // a guess by convention: facts §3.2
        {u"dossierSearch"_s, u"/pa/dossier/search"_s},
        {u"dossierDetail"_s, u"/pa/dossier/{id}/--online"_s},
    };
    return paths;
}

ProfileCheck readProfile(const QJsonObject &json)
{
    JsonReport report;
    JsonReader file(json, report);
    ProfileCheck check{readWhole(file), std::move(report.problems)};
    check.profile.source = json;
    return check;
}

ProfileCheck readProfile(const QByteArray &bytes)
{
    const auto json = jsonObject(bytes);
    if (json)
        return readProfile(*json);
    return {{}, {{u"$"_s, json.error()}}};
}

QStringList profileKeys()
{
    JsonReport report;
    JsonReader nothing(QJsonObject(), report);
    std::ignore = readWhole(nothing);
    QStringList keys = report.asked;
    std::transform(keys.cbegin(), keys.cend(), keys.begin(),
                   [](const QString &path) { return path.mid(2); }); // without "$."
    return keys;
}

AgencyHeading headingOn(QDate day, const Profile &profile)
{
    const AgencyProfile &agency = profile.agency;
    return profile.agencies.heading(agency.code, day)
        .value_or(AgencyHeading{agency.name, agency.parentName});
}

QString formSetOn(QDate day, const Profile &profile)
{
    const QDate from = profile.papers.set2025From;
    return from.isValid() && day >= from ? u"2025"_s : u"2018"_s;
}

} // namespace motcua::domain
