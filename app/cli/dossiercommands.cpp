#include "app/cli/feejson.h"
#include "app/cli/json.h"
#include "app/cli/lifejson.h"
#include "app/cli/reception.h"
#include "app/cli/verification.h"
#include "app/core/domain/dossiernames.h"
#include "app/core/services/agencybook.h"

#include "ui/presentation/dossier/dossierwords.h"
#include "ui/presentation/format.h"
#include "ui/presentation/identitywords.h"
#include "ui/presentation/messages.h"

#include <QFile>
#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using domain::Permission;
using kernel::ErrorKind;
using kernel::failure;

namespace
{

struct NewOptions {
    QString file;
    QString receipt;
    QStringList fees; ///< CODE=QTY
    QString receivedAt;
    QString receivedReason;
    QString postTo;
    QString postagePayer;
    bool verify = false;
};

/// A fee that the file does not name is added: it was counted.
kernel::Status countFees(const QStringList &texts, services::DossierDraft &draft)
{
    for (const QString &text : texts) {
        const auto count = feeCountFrom(text);
        if (!count)
            return failure(count.error());
        const auto isIt = [&](const services::DraftFee &one) { return one.code == count->code; };
        auto fee = std::find_if(draft.fees.begin(), draft.fees.end(), isIt);
        if (fee == draft.fees.end())
            fee = draft.fees.insert(draft.fees.end(), {count->code, std::nullopt, false});
        fee->quantity = count->quantity;
    }
    return {};
}

/// The true time of reception, as it was given beside the file.
kernel::Status setReceivedAt(services::DossierDraft &draft, const NewOptions &options)
{
    if (!options.receivedReason.isEmpty())
        draft.receivedReason = options.receivedReason.trimmed();
    if (options.receivedAt.isEmpty())
        return {};
    const auto moment = momentOf(options.receivedAt, "--received-at");
    if (!moment)
        return failure(moment.error());
    draft.receivedAt = *moment;
    draft.receivedByHand = true;
    return {};
}

/// Says each warning on stderr and keeps it for the result: key and sentence, and of a party whose.
class Warnings
{
public:
    explicit Warnings(Run &run) : m_run(run) {}

    void add(const kernel::Error &warning)
    {
        m_run.warn(warning);
        list.append(
            QJsonObject{{u"key"_s, warning.key}, {u"message"_s, presentation::errorText(warning)}});
    }
    void add(const services::PartyNotice &notice)
    {
        m_run.say(presentation::partyNoticeText(notice));
        const bool isAgent = notice.whose == services::PartyNotice::Whose::Agent;
        list.append(QJsonObject{{u"key"_s, notice.key},
                                {u"party"_s, isAgent ? u"agent"_s : u"owner"_s},
                                {u"message"_s, presentation::messageText(notice.key)}});
    }

    QJsonArray list;

private:
    Run &m_run;
};

void finishNew(Run &run, const Accepted &accepted, Warnings &warnings)
{
    const domain::Dossier &dossier = accepted.dossier;
    if (accepted.receiptFault) // the dossier stands all the same
        warnings.add(*accepted.receiptFault);
    const QString due = dossier.dueAt.isValid() ? presentation::momentText(dossier.dueAt)
                                                : QObject::tr("not prescribed");
    run.finish(
        {{u"id"_s, dossier.id.value},
         {u"code"_s, dossier.code},
         {u"provisional"_s, dossier.provisional},
         {u"receivedAt"_s, timeJson(dossier.receivedAt)},
         {u"dueAt"_s, timeJson(dossier.dueAt)},
         {u"receipt"_s, accepted.receipt.isEmpty() ? QJsonValue() : QJsonValue(accepted.receipt)},
         {u"warnings"_s, warnings.list}},
        QObject::tr("%1, answer due: %2").arg(dossier.code, due));
}

/// What the options say goes before the file's word.
kernel::Status setPostal(services::DossierDraft &draft, const NewOptions &options)
{
    if (!options.postTo.isEmpty())
        draft.postal.address = options.postTo;
    const auto payer = domain::valueIn(domain::postagePayers, options.postagePayer);
    if (!payer)
        return kernel::failure(ErrorKind::Usage, u"postage.payer"_s, {options.postagePayer});
    if (!options.postagePayer.isEmpty())
        draft.postal.payer = *payer;
    return {};
}

void acceptDraft(Run &run, OpenDesk &desk, Tools &tools, const services::DossierDraft &draft,
                 const QString &receipt)
{
    auto *reception = new Reception(desk, tools, &run);
    const auto warnings = std::make_shared<Warnings>(run);
    QObject::connect(reception, &Reception::warned, &run,
                     [warnings](const kernel::Error &warning) { warnings->add(warning); });
    QObject::connect(reception, &Reception::looked, &run,
                     [warnings](const services::PartyNotice &notice) { warnings->add(notice); });
    QObject::connect(reception, &Reception::pageScanned, &run,
                     [&run](const QString &component, int pages) {
                         run.progress(QObject::tr("%1: page %2").arg(component).arg(pages));
                     });
    reception->start(draft, receipt, [&run, warnings](kernel::Result<Accepted> accepted) {
        if (accepted)
            finishNew(run, *accepted, *warnings);
        else
            run.fail(accepted.error());
    });
}

void newDossier(Run &run, const NewOptions &options, const Common &common, Tools &tools)
{
    auto draft = draftIn(options.file);
    if (!draft)
        return run.fail(draft.error());
    if (auto counted = countFees(options.fees, *draft); !counted)
        return run.fail(counted.error());
    if (auto set = setReceivedAt(*draft, options); !set)
        return run.fail(set.error());
    if (auto set = setPostal(*draft, options); !set)
        return run.fail(set.error());
    OpenDesk *desk = openDeskFor(Permission::HandleDossiers, run, common, tools);
    if (!desk)
        return;
    if (!options.verify)
        return acceptDraft(run, *desk, tools, *draft, options.receipt);
    verifyParties(run, *desk, tools.clock, *draft,
                  [&run, desk, &tools, receipt = options.receipt](const auto &verified) {
                      acceptDraft(run, *desk, tools, verified, receipt);
                  });
}

void finishList(Run &run, OpenDesk &desk,
                const kernel::Result<QList<domain::DossierSummary>> &dossiers)
{
    if (!dossiers)
        return run.fail(dossiers.error());
    QJsonArray array;
    QStringList lines;
    for (const domain::DossierSummary &dossier : *dossiers) {
        QJsonObject json = summaryJson(dossier);
        if (dossier.state == domain::DossierState::Received) {
            const auto whole = desk.dossiers().byId(dossier.id); // it knows its own cut-off
            if (!whole)
                return run.fail(whole.error());
            if (*whole)
                json[u"transferBy"_s] = timeJson(
                    domain::transferOf(**whole, desk.calendar(), {}, dossier.receivedAt).by);
        }
        array.append(json);
        lines.append(u"%1\t%2\t%3\t%4"_s.arg(dossier.code, presentation::stateText(dossier.state),
                                             dossier.ownerName, dossier.procedureName));
    }
    run.finish({{u"dossiers"_s, array}}, lines.join(u'\n'));
}

struct ListOptions {
    QString state;
    QString due;
    bool unanswered = false; // online dossiers whose answer clock runs
    int limit = 500;
};

kernel::Result<ports::DossierFilter> filterOf(const ListOptions &options, const QDateTime &now)
{
    ports::DossierFilter filter;
    filter.limit = options.limit;
    if (!options.state.isEmpty()) {
        filter.state = domain::stateFromName(options.state);
        if (!filter.state)
            return failure(ErrorKind::Usage, u"list.state"_s, {options.state});
    }
    if (options.unanswered)
        filter.state = domain::DossierState::Registered;
    const QDateTime midnight = kernel::vietnamTime(now.date(), {0, 0});
    if (options.due == "today"_L1) {
        filter.dueFrom = midnight;
        filter.dueTo = midnight.addDays(1);
    } else if (options.due == "late"_L1) {
        filter.dueTo = now;
    } else if (!options.due.isEmpty()) {
        return failure(ErrorKind::Usage, u"list.due"_s, {options.due});
    }
    filter.onlyUnfinished = !options.due.isEmpty();
    return filter;
}

void listDossiers(Run &run, const ListOptions &options, const Common &common, Tools &tools)
{
    const auto filter = filterOf(options, tools.clock.now());
    if (!filter)
        return run.fail(filter.error());
    OpenDesk *desk = openDesk(run, common, tools);
    if (desk && mayRead(run, *desk))
        finishList(run, *desk, desk->dossiers().list(*filter));
}

struct FindOptions {
    QString text;
    int limit = 50;
};

void findDossiers(Run &run, const FindOptions &options, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (desk && mayRead(run, *desk))
        finishList(
            run, *desk,
            services::findDossiers(desk->dossiers(), desk->profile(), options.text, options.limit));
}

struct CodeOptions {
    QString code;
    QString out;
};

std::optional<domain::OutboxItem> latestItem(const QList<domain::OutboxItem> &items,
                                             const kernel::DossierId &dossier)
{
    const auto found = std::find_if(items.rbegin(), items.rend(),
                                    [&](const auto &item) { return item.dossier == dossier; });
    return found == items.rend() ? std::nullopt : std::optional(*found);
}

QString partyLine(const domain::Party &party)
{
    const QString old = party.legacyId.isEmpty() ? QString() : u", "_s + party.legacyId;
    return u"%1  %2%3 (%4)"_s.arg(party.name, party.idNumber, old,
                                  presentation::identityCheckText(party.checkedBy));
}

QString componentLine(const domain::DossierComponent &component)
{
    const QString line = u"  %1 (%2)"_s.arg(component.name).arg(component.documents.size());
    return component.atServer ? line + u": "_s + presentation::serverPaperText(*component.atServer)
                              : line;
}

void showDossier(Run &run, const CodeOptions &options, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk || !mayRead(run, *desk))
        return;
    const auto dossier = dossierOf(run, *desk, options.code);
    if (!dossier)
        return;
    const domain::Dossier &found = *dossier;
    const auto events = desk->dossiers().events(found.id);
    const auto items = desk->outbox().all();
    if (!events || !items)
        return run.fail(events ? items.error() : events.error());
    QStringList lines{u"%1  %2"_s.arg(found.code, presentation::stateText(found.state)),
                      u"%1  %2"_s.arg(found.procedureCode, found.procedureName),
                      partyLine(found.owner)};
    if (found.agent)
        lines.append(QObject::tr("Agent: %1").arg(partyLine(*found.agent)));
    if (!found.agentAuthority.isEmpty())
        lines.append(QObject::tr("Authority: %1").arg(found.agentAuthority));
    for (const domain::DossierComponent &component : found.components)
        lines.append(componentLine(component));
    const QDateTime now = tools.clock.now();
    Standing standing{domain::countedTimeliness(found, *events, now),
                      {},
                      domain::transferOf(found, desk->calendar(), *events, now)};
    if (domain::mayNeedApology(found))
        standing.apologyBy = domain::apologyBy(desk->calendar(), found.dueAt);
    if (standing.apologyBy.isValid())
        lines.append(QObject::tr("If it will be late, the apology is due: %1")
                         .arg(presentation::momentText(standing.apologyBy)));
    if (standing.counted == domain::Timeliness::Late)
        lines.append(QObject::tr("Counts as late."));
    if (const QString transfer = presentation::transferText(standing.transfer); !transfer.isEmpty())
        lines.append(transfer);
    lines.append(lifeLines(found, *events));
    run.finish(dossierJson(found, *events, latestItem(*items, found.id), standing),
               lines.join(u'\n'));
}

/// Copies a decrypted document to `target`; the file appears only when its last byte is proven.
kernel::Status copyOut(QIODevice &document, qint64 bytes, const QString &target)
{
    QSaveFile file(target);
    if (!file.open(QIODevice::WriteOnly) ||
        !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner))
        return failure(ErrorKind::Refused, u"file.target"_s, {target}, file.errorString());
    qint64 copied = 0;
    while (true) {
        const QByteArray part = document.read(1 << 20);
        if (part.isEmpty())
            break;
        copied += part.size();
        if (file.write(part) != part.size())
            return failure(ErrorKind::Store, u"disk.write"_s, {target}, file.errorString());
    }
    if (copied != bytes)
        return failure(ErrorKind::Store, u"blob.damaged"_s, {}, document.errorString());
    if (!file.commit())
        return failure(ErrorKind::Store, u"disk.write"_s, {target}, file.errorString());
    return {};
}

void fetchDocument(Run &run, const CodeOptions &options, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk || !allowed(run, *desk, Permission::HandleDossiers))
        return;
    const auto place = desk->dossiers().document({options.code});
    if (!place)
        return run.fail(place.error());
    if (!*place)
        return run.fail({ErrorKind::Refused, u"document.unknown"_s, {options.code}, {}});
    const domain::Document &document = (*place)->document;
    const auto clear = desk->blobs().open(document.sha256);
    if (!clear)
        return run.fail(clear.error());
    domain::DossierEvent event;
    event.at = tools.clock.now();
    event.actor = desk->actor().user.name;
    event.what = u"exported"_s;
    event.reason = document.id.value;
    // The audit row comes first: a copy that nobody knows of must not exist.
    if (auto noted = desk->dossiers().note((*place)->dossier, event, desk->actor()); !noted)
        return run.fail(noted.error());
    if (auto copied = copyOut(**clear, document.bytes, options.out); !copied)
        return run.fail(copied.error());
    run.finish(
        {{u"id"_s, document.id.value}, {u"bytes"_s, document.bytes}, {u"out"_s, options.out}},
        options.out);
}

} // namespace

void addDossierCommands(CLI::App &app, Parsing &parsing)
{
    auto *dossier = app.add_subcommand("dossier", "Dossiers")->require_subcommand(1);
    auto *fresh = dossier->add_subcommand("new", "Accept a dossier and print its receipt");
    auto newOptions = std::make_shared<NewOptions>();
    addText(*fresh, "file", newOptions->file, "The reception (JSON)")->required();
    addText(*fresh, "--receipt", newOptions->receipt, "Where the receipt PDF goes");
    addTexts(*fresh, "--fee", newOptions->fees,
             "CODE=QTY: how many pages, copies or certificates a fee is taken for");
    addText(*fresh, "--received-at", newOptions->receivedAt,
            "When it was really received, if it is entered later: 2026-11-20T09:30");
    addText(*fresh, "--received-reason", newOptions->receivedReason,
            "... and why it is entered only now, for example a power cut");
    addText(*fresh, "--post-to", newOptions->postTo,
            "Address that the result is posted to, if not the owner's");
    addText(*fresh, "--postage-payer", newOptions->postagePayer, "recipient | prepaid | agency");
    fresh->add_flag("--verify", newOptions->verify,
                    "Compare owner and agent with the population database first");
    onChosen(*fresh, parsing, newOptions, newDossier);

    auto *list = dossier->add_subcommand("list", "List dossiers, newest first");
    auto listOptions = std::make_shared<ListOptions>();
    addText(*list, "--state", listOptions->state,
            "received | processing | awaitingSupplement | ...");
    addText(*list, "--due", listOptions->due, "today | late");
    list->add_flag("--unanswered", listOptions->unanswered,
                   "Online ones to be answered within 8 working hours");
    list->add_option("--limit", listOptions->limit, "At most so many");
    onChosen(*list, parsing, listOptions, listDossiers);

    auto *find = dossier->add_subcommand("find", "Find by name, number, phone or identity number");
    auto findOptions = std::make_shared<FindOptions>();
    addText(*find, "text", findOptions->text, "With or without diacritics")->required();
    find->add_option("--limit", findOptions->limit, "At most so many");
    onChosen(*find, parsing, findOptions, findDossiers);

    auto *show = dossier->add_subcommand("show", "All of one dossier");
    auto showOptions = std::make_shared<CodeOptions>();
    addText(*show, "code", showOptions->code, "Present or former number")->required();
    onChosen(*show, parsing, showOptions, showDossier);

    addMoveCommands(*dossier, parsing);

    auto *document = app.add_subcommand("document", "Documents")->require_subcommand(1);
    auto *get = document->add_subcommand("get", "Write a decrypted copy (audited)");
    auto getOptions = std::make_shared<CodeOptions>();
    addText(*get, "id", getOptions->code, "Id of the document")->required();
    addText(*get, "--out", getOptions->out, "The file to write")->required();
    onChosen(*get, parsing, getOptions, fetchDocument);
}

} // namespace motcua::cli
