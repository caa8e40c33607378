#include "app/core/services/dossierdraft.h"

#include "app/core/domain/dossierlifejson.h"
#include "app/core/domain/dossiernames.h"
#include "app/core/domain/money.h"
#include "app/core/domain/partyjson.h"
#include "app/core/domain/plaintext.h"

using namespace Qt::StringLiterals;

namespace motcua::services
{

using domain::JsonReader;
using kernel::failure;
using kernel::Result;

namespace
{

constexpr qint64 mostPapers = 10'000;

/// `profile`, or the settings themselves: both would leave open which of them counts.
void readScan(JsonReader json, DraftComponent &component)
{
    ports::ScanRequest request;
    request.device = json.needText(u"device"_s);
    component.scanIntent = json.text(u"profile"_s);
    const bool isPlain = !json.has(u"source"_s) && !json.has(u"mode"_s) && !json.has(u"dpi"_s);
    component.scanByIntent = isPlain || !component.scanIntent.isEmpty();
    if (component.scanIntent.isEmpty()) {
        const bool sourceGiven = json.has(u"source"_s);
        const auto source =
            domain::readEnum(json, u"source"_s, ports::scanSources, ports::ScanSource::Flatbed);
        if (sourceGiven)
            request.source = source;
        request.mode = domain::readEnum(json, u"mode"_s, ports::scanModes, ports::ScanMode::Colour);
        request.dpi = int(json.integer(u"dpi"_s, 300, {50, 1200}));
    }
    request.fitPaper = true; // the contract names no paper here
    request.maxPages = int(json.integer(u"maxPages"_s, 0, {0, mostPapers}));
    json.finish();
    component.scan = std::move(request);
}

/// Which paper of which earlier dossier; what became of it is nobody's to say here.
domain::ServerPaper readAtServer(JsonReader json)
{
    domain::ServerPaper paper;
    paper.dossierCode = json.needText(u"dossier"_s).trimmed();
    paper.paper = domain::plainLine(json.text(u"paper"_s));
    json.finish();
    return paper;
}

DraftComponent readComponent(JsonReader &json)
{
    DraftComponent component;
    component.component = domain::plainLine(json.needText(u"component"_s));
    const bool isAtServer = json.has(u"reuseServer"_s); // nobody brought it
    component.originals = int(json.integer(u"originals"_s, isAtServer ? 0 : 1, {0, mostPapers}));
    component.copies = int(json.integer(u"copies"_s, 0, {0, mostPapers}));
    component.files = json.textList(u"files"_s);
    component.demanded = json.flag(u"demanded"_s, false);
    const bool scanned = json.has(u"scan"_s);
    if (JsonReader scan = json.part(u"scan"_s); scanned)
        readScan(std::move(scan), component);
    if (const QString reused = json.text(u"reuse"_s); !reused.isEmpty())
        component.reuse = kernel::DocumentId{reused};
    component.form = domain::readEnum(json, u"form"_s, domain::paperForms, component.form);
    if (JsonReader there = json.part(u"reuseServer"_s); isAtServer)
        component.atServer = readAtServer(std::move(there));
    return component;
}

DraftFee readFee(JsonReader &json)
{
    DraftFee fee;
    fee.code = json.needText(u"code"_s);
    const bool priced = json.has(u"amount"_s);
    if (const qint64 amount = json.integer(u"amount"_s, 0, {0, domain::mostForOneFee}); priced)
        fee.amount = amount;
    fee.paid = json.flag(u"paid"_s, false);
    fee.quantity = int(json.integer(u"quantity"_s, 1, {1, domain::mostFeeQuantity}));
    fee.exemption = domain::plainLine(json.text(u"exemption"_s));
    return fee;
}

DossierDraft readDraft(JsonReader &json)
{
    DossierDraft draft;
    draft.procedure = json.needText(u"procedure"_s).trimmed();
    draft.caseCode = json.text(u"case"_s);
    draft.channel = domain::readEnum(json, u"channel"_s, domain::channels, domain::Channel::Direct);
    draft.returnBy =
        domain::readEnum(json, u"returnBy"_s, domain::returnWays, domain::ReturnBy::Direct);
    JsonReader owner = json.needPart(u"owner"_s);
    draft.owner = domain::readParty(owner);
    const bool hasAgent = json.has(u"agent"_s);
    JsonReader agentJson = json.part(u"agent"_s);
    if (domain::Party agent = domain::readAgent(agentJson, draft.agentAuthority); hasAgent)
        draft.agent = std::move(agent);
    draft.request = json.text(u"request"_s);
    draft.receivedAt = domain::readInstant(json, u"receivedAt"_s);
    draft.receivedReason = json.text(u"receivedReason"_s).trimmed();
    draft.submittedAt = domain::readInstant(json, u"submittedAt"_s);
    draft.parcelNumber = json.text(u"parcelNumber"_s).trimmed();
    draft.portalCode = json.text(u"portalCode"_s).trimmed();
    JsonReader competent = json.part(u"competent"_s);
    draft.competentCode = competent.text(u"code"_s);
    draft.competentName = competent.text(u"name"_s);
    competent.finish();
    draft.returnPoint = json.text(u"returnPoint"_s).trimmed();
    draft.postal = domain::readDelivery(json.part(u"postal"_s));
    json.list(u"fees"_s, [&](JsonReader &fee) { draft.fees.append(readFee(fee)); });
    json.list(u"components"_s,
              [&](JsonReader &component) { draft.components.append(readComponent(component)); });
    draft.note = json.text(u"note"_s);
    draft.sets = int(json.integer(u"sets"_s, draft.sets, {1, domain::mostSets}));
    json.finish();
    return draft;
}

} // namespace

Result<DossierDraft> readDossierDraft(const QByteArray &bytes, DraftStage stage)
{
    const auto object = domain::jsonObject(bytes);
    if (!object)
        return failure(object.error());
    domain::JsonReport report;
    JsonReader json(*object, report);
    DossierDraft draft = readDraft(json);
    for (const domain::JsonProblem &problem : std::as_const(report.problems)) {
        if (stage == DraftStage::Whole || problem.error.key != "json.missing"_L1)
            return failure(problem.error);
    }
    return draft;
}

Result<QList<DraftComponent>> readSuppliedPapers(const QByteArray &bytes)
{
    const auto object = domain::jsonObject(bytes);
    if (!object)
        return failure(object.error());
    domain::JsonReport report;
    JsonReader json(*object, report);
    QList<DraftComponent> papers;
    json.list(u"components"_s, [&](JsonReader &paper) { papers.append(readComponent(paper)); });
    json.finish();
    if (!report.problems.isEmpty())
        return failure(report.problems.first().error);
    for (const DraftComponent &paper : std::as_const(papers)) {
        if (paper.scan)
            return failure(kernel::ErrorKind::Refused, u"supplied.scan"_s, {paper.component});
    }
    if (papers.isEmpty())
        return failure(kernel::ErrorKind::Refused, u"supplied.nothing"_s);
    return papers;
}

} // namespace motcua::services
