#include "app/cli/deskcommand.h"
#include "app/cli/json.h"

#include "app/core/services/reuse.h"
#include "ui/presentation/format.h"
#include "ui/presentation/messages.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

namespace
{

using domain::Permission;
using kernel::ErrorKind;
using services::ReusableDocument;

struct FindOptions {
    QString idNumber;
    QString oldNumber;
    QString procedure;
    QString caseCode;
    bool atServer = false;
};

/// What was found so far; the server's answer is added.
struct Found {
    QJsonObject json;
    QStringList lines;
};

QString matchName(services::ReuseMatch match)
{
    return match == services::ReuseMatch::SameCode ? u"sameCode"_s : u"sameName"_s;
}

QJsonObject documentJson(const ReusableDocument &one)
{
    return {{u"document"_s, one.document.id.value},
            {u"component"_s, one.component},
            {u"componentCode"_s, one.componentCode},
            {u"kind"_s, one.isResult ? u"result"_s : u"component"_s},
            {u"dossier"_s, one.dossier.value},
            {u"code"_s, one.code},
            {u"procedureName"_s, one.procedureName},
            {u"date"_s, one.date.toString(Qt::ISODate)},
            {u"pages"_s, one.document.pages},
            {u"valid"_s, one.isValid},
            {u"why"_s, presentation::errorText(one.why)}};
}

QString documentLine(const ReusableDocument &one)
{
    return u"%1 %2\t%3\t%4\t%5"_s.arg(one.isValid ? u"+"_s : u"−"_s, one.document.id.value,
                                      one.component, presentation::dateText(one.date),
                                      presentation::errorText(one.why));
}

/// The papers that a procedure asks for; none without one.
kernel::Result<QList<domain::ProcedureComponent>> askedFor(OpenDesk &desk,
                                                           const FindOptions &options, QDate day)
{
    if (options.procedure.isEmpty())
        return QList<domain::ProcedureComponent>();
    const auto procedure = desk.catalogue().byCode(options.procedure, day);
    if (!procedure)
        return kernel::failure(procedure.error());
    if (!*procedure)
        return kernel::failure(ErrorKind::Refused, u"procedure.unknown"_s, {options.procedure});
    return (*procedure)->componentsFor(options.caseCode);
}

/// Which of them are here already.
QJsonArray matches(const QList<domain::ProcedureComponent> &asked,
                   const QList<ReusableDocument> &documents)
{
    QJsonArray array;
    for (const domain::ProcedureComponent &component : asked) {
        if (const auto offer = services::offerFor(component, documents))
            array.append(QJsonObject{{u"component"_s, component.name},
                                     {u"componentCode"_s, component.code},
                                     {u"document"_s, offer->document.document.id.value},
                                     {u"match"_s, matchName(offer->match)}});
    }
    return array;
}

void finishWithServer(Run &run, Found found, const QJsonObject &server, const QString &note)
{
    QJsonObject told = server;
    told.insert(u"note"_s, note);
    found.json.insert(u"server"_s, told);
    found.lines.append(note);
    run.finish(found.json, found.lines.join(u'\n'));
}

QJsonObject offerJson(const services::RemoteOffer &one)
{
    return {{u"component"_s, one.component},
            {u"kind"_s, one.isResult ? u"result"_s : u"component"_s},
            {u"code"_s, one.code},
            {u"procedureName"_s, one.procedureName},
            {u"date"_s, one.date.isValid() ? QJsonValue(one.date.toString(Qt::ISODate))
                                           : QJsonValue(QJsonValue::Null)},
            {u"valid"_s, one.valid ? QJsonValue(*one.valid) : QJsonValue(QJsonValue::Null)},
            {u"validUntil"_s, one.validUntil.isValid()
                                  ? QJsonValue(one.validUntil.toString(Qt::ISODate))
                                  : QJsonValue(QJsonValue::Null)},
            {u"takeable"_s, one.isTakeable()},
            {u"why"_s, presentation::errorText(one.why)}};
}

QString offerLine(const services::RemoteOffer &one)
{
    const QString mark = !one.valid ? u"?"_s : *one.valid ? u"+"_s : u"−"_s;
    return u"@%1 %2\t%3\t%4\t%5"_s.arg(mark, one.code, one.component,
                                       presentation::dateText(one.date),
                                       presentation::errorText(one.why));
}

QJsonArray remoteJson(const QList<ports::RemoteDossier> &dossiers)
{
    QJsonArray array;
    for (const ports::RemoteDossier &one : dossiers)
        array.append(QJsonObject{{u"id"_s, one.id},
                                 {u"code"_s, one.code},
                                 {u"procedure"_s, one.procedureCode},
                                 {u"procedureName"_s, one.procedureName},
                                 {u"status"_s, one.status},
                                 {u"receivedAt"_s, timeJson(one.acceptedAt)}});
    return array;
}

/// Which of them lie at the server: `reuseServer` as a reception takes it.
QJsonArray serverMatches(const QList<domain::ProcedureComponent> &asked,
                         const QList<services::RemoteOffer> &offers)
{
    QJsonArray array;
    for (const domain::ProcedureComponent &component : asked) {
        const auto offer = services::remoteOfferFor(component, offers);
        if (!offer)
            continue;
        array.append(QJsonObject{{u"component"_s, component.name},
                                 {u"componentCode"_s, component.code},
                                 {u"reuseServer"_s, QJsonObject{{u"dossier"_s, offer->code},
                                                                {u"paper"_s, offer->component}}}});
    }
    return array;
}

/// What an answer of the server is judged by.
struct Judging {
    QMap<QString, QString> statusMap;
    QDate today;
    QList<domain::ProcedureComponent> asked;
};

void tellServer(Run &run, Found found, const Judging &by,
                const kernel::Result<std::optional<QList<ports::RemoteDossier>>> &answer)
{
    if (!answer)
        return finishWithServer(run, std::move(found), {{u"asked"_s, true}, {u"reached"_s, false}},
                                QObject::tr("Only what is on this computer: %1")
                                    .arg(presentation::errorText(answer.error())));
    if (!*answer)
        return finishWithServer(
            run, std::move(found), {{u"asked"_s, false}, {u"offered"_s, false}},
            QObject::tr("Only what is on this computer: this server's interface "
                        "has no search by identity number."));
    QJsonArray documents;
    const auto offers = services::remoteOffers(**answer, by.statusMap, by.today);
    for (const services::RemoteOffer &one : offers) {
        documents.append(offerJson(one));
        found.lines.append(offerLine(one));
    }
    finishWithServer(run, std::move(found),
                     {{u"asked"_s, true},
                      {u"reached"_s, true},
                      {u"dossiers"_s, remoteJson(**answer)},
                      {u"documents"_s, documents},
                      {u"matches"_s, serverMatches(by.asked, offers)}},
                     QObject::tr("%n dossier(s) at the server; a reception that names a paper "
                                 "there (reuseServer) has it fetched with the next sync.",
                                 nullptr, int((*answer)->size())));
}

void findReusable(Run &run, const FindOptions &options, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk || !allowed(run, *desk, Permission::HandleDossiers))
        return;
    const auto documents = services::findReusable(desk->dossiers(), options.idNumber, tools.clock,
                                                  desk->actor(), options.oldNumber);
    if (!documents)
        return run.fail(documents.error());
    Found found;
    QJsonArray array;
    for (const ReusableDocument &one : *documents) {
        array.append(documentJson(one));
        found.lines.append(documentLine(one));
    }
    found.json.insert(u"documents"_s, array);
    const QDate today = kernel::inVietnam(tools.clock.now()).date();
    const auto asked = askedFor(*desk, options, today);
    if (!asked)
        return run.fail(asked.error());
    if (!options.procedure.isEmpty())
        found.json.insert(u"matches"_s, matches(*asked, *documents));
    if (!options.atServer)
        return finishWithServer(run, std::move(found), {{u"asked"_s, false}},
                                QObject::tr("Only what is on this computer; --server asks iGate."));
    const std::shared_ptr<ports::Gateway> gateway = desk->makeGateway();
    const Judging by{desk->profile().igate.statusMap, today, *asked};
    gateway->searchByIdentity(options.idNumber, [&run, found, by, gateway](const auto &answer) {
        tellServer(run, found, by, answer);
    });
}

} // namespace

void addReuseCommands(CLI::App &app, Parsing &parsing)
{
    auto *reuse =
        app.add_subcommand("reuse", "Earlier papers of the same person")->require_subcommand(1);
    auto *find = reuse->add_subcommand("find", "What need not be asked for or scanned again");
    auto options = std::make_shared<FindOptions>();
    addText(*find, "--id-number", options->idNumber, "Identity number, or tax code")->required();
    addText(*find, "--old-number", options->oldNumber, "... and the 9 digits of the card before");
    addText(*find, "--procedure", options->procedure, "Also say which of its papers are here");
    addText(*find, "--case", options->caseCode, "... in this case of it");
    find->add_flag("--server", options->atServer, "Also ask the iGate server");
    onChosen(*find, parsing, options, findReusable);
}

} // namespace motcua::cli
