#include "app/cli/fileintake.h"
#include "app/cli/json.h"
#include "app/cli/lifejson.h"
#include "app/cli/options.h"
#include "app/cli/reception.h"
#include "app/core/domain/dossiernames.h"
#include "app/core/kernel/filecontent.h"
#include "ui/presentation/format.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using domain::DossierMove;
using kernel::Error;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using services::DossierRef;
using services::Moved;

namespace
{

/// Of all moves; each command has its own few.
struct MoveOptions {
    QString code;
    QString file;
    QString reason;
    QStringList items;
    QString until;
    QStringList files;
    QString name;
    QString number;
    QString date;
    QString signer;
    QString validUntil;
    QString scope;
    QString kind;
    QString to;
    QString collector;
    QString collectorId;
    QString parcel;
    QString postTo;
    QString postagePayer;
    QString out;
    QString caseName;
    QString ground;
};

struct CorrectOptions {
    QString code;
    QString reason;
    QList<domain::Correction> corrections;
};

void finishMove(Run &run, OpenDesk &desk, const Result<Moved> &moved, QJsonObject more = {})
{
    if (!moved)
        return run.fail(moved.error());
    for (const Error &warning : moved->warnings)
        run.warn(warning);
    const domain::Dossier &dossier = moved->dossier;
    const auto events = desk.dossiers().events(dossier.id);
    if (!events) // it is done all the same
        run.warn(events.error());
    more.insert(u"code"_s, dossier.code);
    more.insert(u"state"_s, domain::stateName(dossier.state));
    more.insert(u"dueAt"_s, timeJson(dossier.dueAt));
    more.insert(u"events"_s, events ? eventsJson(*events) : QJsonArray());
    QString text = u"%1: %2"_s.arg(dossier.code, presentation::stateText(dossier.state));
    if (dossier.dueAt.isValid())
        text +=
            u", "_s + QObject::tr("answer due: %1").arg(presentation::momentText(dossier.dueAt));
    run.finish(more, text);
}

void supplement(Run &run, const MoveOptions &options, const Common &common, Tools &tools)
{
    const auto respondBy = momentOf(options.until, "--respond-by");
    if (!respondBy)
        return run.fail(respondBy.error());
    if (OpenDesk *desk = openDesk(run, common, tools))
        finishMove(run, *desk,
                   desk->moves().requestSupplement(
                       {options.code}, {options.items, options.reason, *respondBy}, desk->actor()));
}

/// Digitises the files of `papers`; `store` takes them in before they go.
void withFiles(Run &run, Tools &tools, OpenDesk &desk, const services::CheckedDossier &papers,
               const std::function<void(const services::FilesByComponent &)> &store)
{
    auto *intake = new FileIntake(desk, tools, &run);
    intake->run(papers, [&run, intake, store](Result<services::AssembledDocuments> assembled) {
        assembled ? store(assembled->files) : run.fail(assembled.error());
        intake->close();
    });
}

void supplied(Run &run, const MoveOptions &options, const Common &common, Tools &tools)
{
    const auto bytes = kernel::fileContent(options.file);
    if (!bytes)
        return run.fail(bytes.error());
    const auto papers = services::readSuppliedPapers(*bytes);
    if (!papers)
        return run.fail(papers.error());
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    const DossierRef ref{options.code};
    const auto checked = desk->moves().checkSupplied(ref, *papers, desk->actor(), options.caseName);
    if (!checked)
        return run.fail(checked.error());
    for (const Error &warning : checked->warnings)
        run.warn(warning);
    withFiles(run, tools, *desk, *checked,
              [&run, desk, ref, papers = *checked](const services::FilesByComponent &files) {
                  finishMove(run, *desk, desk->moves().supplied(ref, papers, files, desk->actor()));
              });
}

template <DossierMove move>
void closeDossier(Run &run, const MoveOptions &options, const Common &common, Tools &tools)
{
    if (OpenDesk *desk = openDesk(run, common, tools))
        finishMove(run, *desk,
                   desk->moves().close({options.code}, move, options.reason, desk->actor()));
}

void refuse(Run &run, const MoveOptions &options, const Common &common, Tools &tools)
{
    const auto issued = dateOf(options.date, "--date");
    if (!issued)
        return run.fail(issued.error());
    const auto ground = domain::refusalGroundFromName(options.ground);
    if (!options.ground.isEmpty() && !ground)
        return run.fail({ErrorKind::Usage, u"refusal.ground"_s, {options.ground}, {}});
    const domain::Refusal how{ground.value_or(domain::RefusalGround::Untold), false, options.number,
                              *issued, options.signer};
    if (OpenDesk *desk = openDesk(run, common, tools))
        finishMove(run, *desk,
                   desk->moves().refuse({options.code}, {options.reason, how}, desk->actor()));
}

template <DossierMove move>
void advance(Run &run, const MoveOptions &options, const Common &common, Tools &tools)
{
    if (OpenDesk *desk = openDesk(run, common, tools))
        finishMove(run, *desk,
                   desk->moves().advance({options.code}, move, options.reason, desk->actor()));
}

void extend(Run &run, const MoveOptions &options, const Common &common, Tools &tools)
{
    const auto until = momentOf(options.until, "--until");
    if (!until)
        return run.fail(until.error());
    if (OpenDesk *desk = openDesk(run, common, tools))
        finishMove(run, *desk,
                   desk->moves().extend({options.code}, {*until, options.reason}, desk->actor()));
}

void correct(Run &run, const CorrectOptions &options, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    const auto moved =
        desk->moves().correct({options.code}, options.corrections, options.reason, desk->actor());
    QJsonArray changes;
    for (const domain::CorrectedField &change :
         moved ? moved->changes : QList<domain::CorrectedField>())
        changes.append(QJsonObject{
            {u"field"_s, change.field}, {u"before"_s, change.before}, {u"after"_s, change.after}});
    finishMove(run, *desk, moved, {{u"changes"_s, changes}});
}

Result<domain::ResultPaper> resultOf(const MoveOptions &options)
{
    const auto issued = dateOf(options.date, "--date");
    const auto valid = dateOf(options.validUntil, "--valid-until");
    if (!issued || !valid)
        return failure(issued ? valid.error() : issued.error());
    domain::ResultPaper paper{options.name, options.number, *issued, options.signer,
                              *valid,       options.scope,  {}};
    paper.kind = options.kind;
    return paper;
}

void result(Run &run, const MoveOptions &options, const Common &common, Tools &tools)
{
    const auto paper = resultOf(options);
    if (!paper)
        return run.fail(paper.error());
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk || !allowed(run, *desk, domain::Permission::HandleResults))
        return;
    services::CheckedDossier papers;
    services::DraftComponent source;
    source.files = options.files;
    papers.dossier.components.append(
        {{}, paper->name.isEmpty() ? options.number : paper->name, false, false, 0, 0, {}});
    papers.sources.append(source);
    withFiles(
        run, tools, *desk, papers,
        [&run, desk, code = options.code, paper = *paper](const services::FilesByComponent &files) {
            const auto stored = desk->dossiers().byCode(code);
            const bool isMore =
                stored && *stored && (*stored)->state == domain::DossierState::Processed;
            const services::DossierMoves &moves = desk->moves();
            finishMove(run, *desk,
                       isMore ? moves.addResult({code}, paper, files.first(), desk->actor())
                              : moves.finish({code}, paper, files.first(), desk->actor()));
        });
}

void withdrawResult(Run &run, const MoveOptions &options, const Common &common, Tools &tools)
{
    if (OpenDesk *desk = openDesk(run, common, tools))
        finishMove(run, *desk,
                   desk->moves().withdrawResult({options.code}, options.number, options.reason,
                                                desk->actor()));
}

void results(Run &run, const MoveOptions &options, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk || !mayRead(run, *desk))
        return;
    const auto dossier = dossierOf(run, *desk, options.code);
    if (!dossier)
        return;
    QStringList lines;
    for (const domain::ResultPaper &result : dossier->results)
        lines.append(u"%1 %2\t%3\t%4"_s.arg(result.isWithdrawn() ? u"−"_s : u"+"_s, result.number,
                                            result.name, presentation::dateText(result.issuedOn)));
    run.finish({{u"code"_s, dossier->code}, {u"results"_s, resultsJson(*dossier)}},
               lines.join(u'\n'));
}

void handBack(Run &run, const MoveOptions &options, const Common &common, Tools &tools)
{
    const auto to = domain::returnToFromName(options.to);
    if (!to)
        return run.fail({ErrorKind::Usage, u"return.to"_s, {options.to}, {}});
    domain::HandOver handOver;
    handOver.to = *to;
    handOver.collector = options.collector;
    handOver.collectorId = options.collectorId;
    handOver.parcelNumber = options.parcel;
    handOver.delivery.address = options.postTo;
    const auto payer = domain::valueIn(domain::postagePayers, options.postagePayer);
    if (!payer)
        return run.fail({ErrorKind::Usage, u"postage.payer"_s, {options.postagePayer}, {}});
    handOver.delivery.payer = *payer;
    if (OpenDesk *desk = openDesk(run, common, tools))
        finishMove(run, *desk, desk->moves().handBack({options.code}, handOver, desk->actor()));
}

/// The receipt follows the durable move (I1); without it the dossier is accepted all the same.
void accept(Run &run, const MoveOptions &options, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    const auto moved = desk->moves().accept({options.code}, desk->actor(), options.caseName);
    QJsonObject more{{u"receipt"_s, QJsonValue()}};
    if (moved) {
        const QString &code = moved->dossier.code;
        const auto paper = desk->papers().print(ports::PaperKind::Receipt, code, {}, desk->actor());
        const auto path = paper ? writePaper(paper->pdf, options.out, u"receipt-%1.pdf"_s.arg(code))
                                : Result<QString>(failure(paper.error()));
        if (path)
            more.insert(u"receipt"_s, *path);
        else
            run.warn(path.error());
        more.insert(u"provisional"_s, moved->dossier.provisional);
        more.insert(u"receivedAt"_s, timeJson(moved->dossier.receivedAt));
    }
    finishMove(run, *desk, moved, more);
}

void finishEntry(Run &run, const Result<services::Registered> &registered)
{
    if (!registered)
        return run.fail(registered.error());
    const domain::Dossier &dossier = registered->dossier;
    const bool isTimed = dossier.answerBy.isValid();
    run.finish({{u"id"_s, dossier.id.value},
                {u"code"_s, dossier.code},
                {u"provisional"_s, dossier.provisional},
                {u"state"_s, domain::stateName(dossier.state)},
                {u"submittedAt"_s, timeJson(dossier.submittedAt)},
                {u"answerBy"_s, timeJson(dossier.answerBy)}},
               isTimed ? QObject::tr("%1, to be answered by: %2")
                             .arg(dossier.code, presentation::momentText(dossier.answerBy))
                       : QObject::tr("%1 is registered, not accepted").arg(dossier.code));
}

/// From a draft to a dossier that is only registered; `channel` goes before the draft's.
void enter(Run &run, const MoveOptions &options, const Common &common, Tools &tools,
           std::optional<domain::Channel> channel)
{
    auto draft = draftIn(options.file);
    if (!draft)
        return run.fail(draft.error());
    draft->channel = channel.value_or(draft->channel);
    if (!options.code.isEmpty())
        draft->portalCode = options.code;
    const auto scanned = std::find_if(draft->components.begin(), draft->components.end(),
                                      [](const auto &component) { return bool(component.scan); });
    if (scanned != draft->components.end())
        return run.fail({ErrorKind::Refused, u"supplied.scan"_s, {scanned->component}, {}});
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    const auto checked = desk->online().check(*draft, desk->actor());
    if (!checked)
        return run.fail(checked.error());
    for (const Error &warning : checked->warnings)
        run.warn(warning);
    withFiles(run, tools, *desk, *checked,
              [&run, desk, filed = *checked](const services::FilesByComponent &files) {
                  finishEntry(run, desk->online().registerOnline(filed, files, {}, desk->actor()));
              });
}

void online(Run &run, const MoveOptions &options, const Common &common, Tools &tools)
{
    enter(run, options, common, tools, domain::Channel::Online);
}

void registerOnly(Run &run, const MoveOptions &options, const Common &common, Tools &tools)
{
    enter(run, options, common, tools, {});
}

using Act = void (*)(Run &, const MoveOptions &, const Common &, Tools &);

/// A command of one dossier; the caller adds its options to the result.
std::pair<CLI::App *, std::shared_ptr<MoveOptions>>
addMove(CLI::App &dossier, Parsing &parsing, const char *name, const char *help, Act act)
{
    auto *command = dossier.add_subcommand(name, help);
    auto options = std::make_shared<MoveOptions>();
    addText(*command, "code", options->code, "Present or former number")->required();
    onChosen(*command, parsing, options, act);
    return {command, options};
}

void addSupplements(CLI::App &dossier, Parsing &parsing)
{
    const auto [ask, asked] = addMove(dossier, parsing, "supplement",
                                      "Ask for missing or wrong papers, all at once", supplement);
    addTexts(*ask, "--item", asked->items,
             "PAPER[: WHAT IS WRONG], a listed paper by code or name, or declaration; may be "
             "repeated")
        ->required();
    addText(*ask, "--reason", asked->reason, "Why; it is printed")->required();
    addText(*ask, "--respond-by", asked->until, "Until when, ISO 8601");

    const auto [take, taken] =
        addMove(dossier, parsing, "supplied", "Take in what was asked for", supplied);
    addText(*take, "file", taken->file, "The papers (JSON with components)")->required();
    addText(*take, "--case", taken->caseName,
            "Code or name of the case, of one that is accepted with them");
}

void addClosings(CLI::App &dossier, Parsing &parsing)
{
    const auto add = [&](const char *name, const char *help, Act act) {
        const auto [command, options] = addMove(dossier, parsing, name, help, act);
        addText(*command, "--reason", options->reason, "Why; it is printed")->required();
        return std::pair(command, options);
    };
    const auto [no, refused] = add("refuse", "Do not accept it", refuse);
    addText(*no, "--ground", refused->ground, "outsideCompetence | invalid | conditionsNotMet");
    addText(*no, "--number", refused->number, "Of the agency's refusal, after acceptance");
    addText(*no, "--date", refused->date, "Its day of issue, 2026-11-21");
    addText(*no, "--signer", refused->signer, "Who signed it");
    add("withdraw", "The applicant takes it back", closeDossier<DossierMove::Withdraw>);
    add("stop", "Stop processing it", closeDossier<DossierMove::Stop>);
}

void addProcessing(CLI::App &dossier, Parsing &parsing)
{
    const auto add = [&](const char *name, const char *help, Act act) {
        const auto [command, options] = addMove(dossier, parsing, name, help, act);
        addText(*command, "--note", options->reason, "To whom, or what for");
    };
    add("transfer", "Hand it over for processing", advance<DossierMove::Transfer>);
    add("request-payment", "Ask for a financial obligation", advance<DossierMove::RequestPayment>);
    add("paid", "The financial obligation was met", advance<DossierMove::Paid>);

    const auto [command, options] =
        addMove(dossier, parsing, "extend", "Apologise and give a new appointment, once", extend);
    addText(*command, "--until", options->until, "The new appointment, ISO 8601")->required();
    addText(*command, "--reason", options->reason, "Why; it is printed")->required();
}

/// `owner.idNumber` → `--owner-id-number`.
std::string correctOption(const QString &field)
{
    QString name = u"--"_s;
    for (const QChar letter : field)
        name += letter == u'.'     ? QString(u'-')
                : letter.isUpper() ? QString(u'-') + letter.toLower()
                                   : QString(letter);
    return name.toStdString();
}

void addCorrection(CLI::App &dossier, Parsing &parsing)
{
    auto *command = dossier.add_subcommand(
        "correct", "Set right what was typed wrong; an empty value takes it away");
    auto options = std::make_shared<CorrectOptions>();
    addText(*command, "code", options->code, "Present or former number")->required();
    addText(*command, "--reason", options->reason, "Why; it stays with the dossier")->required();
    for (const QString &field : domain::correctableFields())
        command->add_option_function<std::string>(
            correctOption(field),
            [&corrections = options->corrections, field](const std::string &value) {
                corrections.append({field, QString::fromStdString(value)});
            },
            "What it shall be");
    onChosen(*command, parsing, options, correct);
}

void addEndings(CLI::App &dossier, Parsing &parsing)
{
    const auto [finish, made] =
        addMove(dossier, parsing, "result",
                "The result is there; before the hand-over also one more", result);
    addTexts(*finish, "--file", made->files, "Signed PDF or image; may be repeated");
    addText(*finish, "--name", made->name, "Name of the result; else the procedure's");
    addText(*finish, "--number", made->number, "Its number and symbol");
    addText(*finish, "--date", made->date, "Day of issue, 2026-11-21");
    addText(*finish, "--signer", made->signer, "Who signed it");
    addText(*finish, "--valid-until", made->validUntil, "Last day in force, 2026-11-21");
    addText(*finish, "--scope", made->scope, "Where it is valid");
    addText(*finish, "--kind", made->kind, "Kind of paper: Quyết định, Giấy chứng nhận");

    addMove(dossier, parsing, "results", "Its results, withdrawn ones too", results);
    const auto [undo, undone] =
        addMove(dossier, parsing, "withdraw-result",
                "A result that was entered wrongly, before the hand-over", withdrawResult);
    addText(*undo, "--number", undone->number, "Its number; without one its name")->required();
    addText(*undo, "--reason", undone->reason, "Why")->required();

    const auto [give, given] =
        addMove(dossier, parsing, "return", "Hand the result over", handBack);
    addText(*give, "--to", given->to, "applicant | agent | post | electronic")->required();
    addText(*give, "--collector", given->collector, "Who collects it");
    addText(*give, "--collector-id", given->collectorId, "The identity number that was checked");
    addText(*give, "--parcel", given->parcel, "Parcel number of the postal enterprise");
    addText(*give, "--post-to", given->postTo,
            "Address of the parcel; else as agreed, or the owner's");
    addText(*give, "--postage-payer", given->postagePayer, "recipient | prepaid | agency");
}

} // namespace

void addMoveCommands(CLI::App &dossier, Parsing &parsing)
{
    auto *filed = dossier.add_subcommand(
        "online", "Register a dossier that was filed online; no receipt yet");
    auto filing = std::make_shared<MoveOptions>();
    addText(*filed, "file", filing->file, "The filing (JSON, as for new)")->required();
    addText(*filed, "--code", filing->code, "Its number at the portal; without it, it gets one");
    onChosen(*filed, parsing, filing, online);

    auto *kept = dossier.add_subcommand(
        "register", "Keep what was handed in without accepting it: to ask for more, or to refuse");
    auto keeping = std::make_shared<MoveOptions>();
    addText(*kept, "file", keeping->file, "What was handed in (JSON, as for new)")->required();
    onChosen(*kept, parsing, keeping, registerOnly);

    const auto [command, options] = addMove(
        dossier, parsing, "accept", "Accept what is registered and print its receipt", accept);
    addText(*command, "--receipt", options->out, "Where the receipt PDF goes");
    addText(*command, "--case", options->caseName,
            "Code or name of the case: papers, fees and time follow it");
    addSupplements(dossier, parsing);
    addClosings(dossier, parsing);
    addProcessing(dossier, parsing);
    addCorrection(dossier, parsing);
    addEndings(dossier, parsing);
}

} // namespace motcua::cli
