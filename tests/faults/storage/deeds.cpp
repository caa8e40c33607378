#include "tests/faults/storage/deeds.h"

#include "tests/fakes/deskstore.h"

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using domain::SyncEvent;
using domain::SyncState;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

const QString receiptForm = u"01BLP0-001"_s;
const QString receiptSymbol = u"28AA-26E"_s;
const QString failingUser = u"lan"_s;
const QDate drawnFor(2026, 9, 30);

ports::Actor supervisor()
{
    return {{u"minh"_s, u"Trần Văn Minh"_s, domain::Role::Supervisor, false}, u"Q1"_s};
}

Result<domain::Dossier> sealOne(Victim &victim, int n, const Say &say)
{
    auto sealed = victim.sealOne(n);
    if (sealed)
        say(u"sealed "_s + sealed->code);
    return sealed;
}

Status seal(Victim &victim, int n, const Say &say)
{
    const auto sealed = sealOne(victim, n, say);
    return sealed ? Status() : failure(sealed.error());
}

/// What the engine writes down around one create: the mark before a byte leaves, and the end.
Status synchronise(Victim &victim, int n, const Say &say)
{
    if (const auto sealed = sealOne(victim, n, say); !sealed)
        return failure(sealed.error());
    ports::OutboxStore &outbox = victim.store().outbox();
    const auto pending = outbox.pending();
    if (!pending)
        return failure(pending.error());
    domain::OutboxItem item = pending->first();
    item.createAttempted = true;
    ++item.attempts;
    if (auto saved = outbox.save(item, {}); !saved)
        return saved;
    say(u"attempted "_s + item.id.value);
    item.remoteId = u"65d1"_s;
    item.state = SyncState::Accepted;
    if (auto saved =
            outbox.save(item, {SyncEvent::Acknowledge, SyncEvent::ConfirmFiles, SyncEvent::Accept});
        !saved)
        return saved;
    say(u"accepted "_s + item.id.value);
    return {};
}

Status move(Victim &victim, int n, const Say &say)
{
    auto dossier = sealOne(victim, n, say);
    if (!dossier)
        return failure(dossier.error());
    domain::DossierEvent event;
    event.at = dossier->receivedAt.addSecs(60);
    event.what = domain::moveName(domain::DossierMove::Transfer);
    dossier->state = domain::DossierState::Processing;
    const auto moved = victim.store().dossiers().move(*dossier, event, officer());
    if (!moved)
        return failure(moved.error());
    say(u"moved "_s + moved->code);
    return {};
}

/// The autosaved work of a case, a stack in the scanner, and its end.
Status scan(Victim &victim, int n, const Say &say)
{
    ports::CaptureStore &captures = victim.store().captures();
    const auto session = captures.begin(u"case"_s, u"KS01"_s, officer());
    if (!session)
        return failure(session.error());
    say(u"session "_s + session->id.value);
    if (auto saved = captures.saveDraft(u"case"_s, QByteArray::number(n), officer()); !saved)
        return saved;
    say(u"draft %1"_s.arg(n));
    say(u"shutting "_s + session->id.value);
    if (auto closed = captures.close(session->id); !closed)
        return closed;
    say(u"shut "_s + session->id.value);
    return {};
}

Status drawNumbers(Victim &victim, int n, const Say &say)
{
    ports::OutboxStore &outbox = victim.store().outbox();
    const QString drawn = u"H26.17.05-260930-%1"_s.arg(5000 + n);
    if (auto kept = outbox.addNumber(drawn, u"H26.17.05"_s, drawnFor); !kept)
        return kept;
    say(u"drawn "_s + drawn);
    const auto sealed = sealOne(victim, n, say); // which takes a drawn one
    return sealed ? Status() : failure(sealed.error());
}

Status borrowNumbers(Victim &victim, int n, const Say &say)
{
    auto generation = victim.store().generation().name();
    if (!generation)
        return failure(generation.error());
    domain::NumberLease lease;
    lease.agency = u"H26.17.05"_s;
    lease.day = drawnFor;
    lease.first = 7000 + 10 * n;
    lease.last = lease.first + 2;
    lease.desk = u"Q1"_s;
    lease.generation = *generation;
    lease.validUntil = kernel::vietnamTime(drawnFor, QTime(23, 59));
    lease.signature = QByteArray::number(n).rightJustified(64, 's'); // by nobody: stores do not ask
    QStringList numbers;
    for (int order = lease.first; order <= lease.last; ++order)
        numbers.append(u"H26.17.05-260930-%1"_s.arg(order));
    if (auto kept = victim.store().outbox().addLease(lease, numbers); !kept)
        return kept;
    say(u"lent %1"_s.arg(n));
    return {};
}

Status registerSeries(ports::FeeStore &fees)
{
    const auto known = fees.series();
    if (!known)
        return failure(known.error());
    if (!known->isEmpty())
        return {};
    domain::ReceiptSeries series{receiptForm, receiptSymbol, 1, 9'000'000};
    series.validFrom = QDate(2026, 1, 1);
    return fees.addSeries(series, officer());
}

/// One dossier pays, and its receipt turns out to be wrong.
Status takeMoney(Victim &victim, int n, const Say &say)
{
    ports::FeeStore &fees = victim.store().fees();
    if (auto ready = registerSeries(fees); !ready)
        return ready;
    FixedClock clock;
    domain::Dossier payer = sampleDossier(clock, u"Lò Văn %1"_s.arg(n));
    payer.fees = {{u"L"_s, u"Lệ phí"_s, domain::FeeKind::Levy, 8000}};
    auto sealed = victim.store().dossiers().seal(payer, officer());
    if (!sealed)
        return failure(sealed.error());
    sealed->fees[0].state = domain::FeeState::Collected;
    domain::FeeReceipt receipt;
    receipt.form = receiptForm;
    receipt.symbol = receiptSymbol;
    receipt.payerName = payer.owner.name;
    domain::FeeReceiptLine line;
    line.code = u"L"_s;
    line.name = u"Lệ phí"_s;
    line.amount = 8000;
    receipt.lines = {line};
    receipt.at = clock.now();
    const auto issued =
        fees.issue({receipt}, {*sealed, {0, {}, {}, u"feeCollected"_s, {}}}, officer());
    if (!issued)
        return failure(issued.error());
    receipt = issued->receipts.first();
    say(u"receipt %1"_s.arg(receipt.number));

    domain::Dossier dossier = issued->dossier;
    dossier.fees[0].state = domain::FeeState::Waiting;
    dossier.fees[0].receipt.clear();
    receipt.state = domain::FeeReceiptState::Cancelled;
    receipt.settledAt = clock.now();
    receipt.settledBy = u"hoa"_s;
    const auto settled =
        fees.settle(receipt, {dossier, {0, {}, {}, u"feeReceiptCancelled"_s, u"sai"_s}}, officer());
    if (!settled)
        return failure(settled.error());
    say(u"cancelled %1"_s.arg(receipt.number));
    return {};
}

/// The server has moved a dossier on; ours follows, and it is noted how far the server was heard.
Status follow(Victim &victim, int n, const Say &say)
{
    const auto dossier = sealOne(victim, n, say);
    if (!dossier)
        return failure(dossier.error());
    ports::Heard heard;
    heard.word.remoteId = u"65d1%1"_s.arg(n);
    heard.word.status = u"4"_s;
    heard.word.state = domain::DossierState::Processing;
    heard.word.changedAt = dossier->receivedAt.addSecs(60);
    heard.until = heard.word.changedAt.addSecs(n);
    domain::Dossier moved = *dossier;
    moved.state = domain::DossierState::Processing;
    domain::DossierEvent event;
    event.at = heard.word.changedAt;
    event.what = domain::moveName(domain::DossierMove::Transfer);
    event.state = domain::DossierState::Processing;
    const auto followed = victim.store().news().follow(moved, {event}, heard, officer());
    if (!followed)
        return failure(followed.error());
    say(u"moved "_s + followed->code);
    say(u"heard "_s + kernel::isoText(heard.until));
    return {};
}

Status failToLogIn(Victim &victim, int n, const Say &say)
{
    ports::UserStore &users = victim.store().users();
    const auto known = users.byName(failingUser);
    if (!known)
        return failure(known.error());
    if (!*known) {
        const ports::UserRecord record{
            {failingUser, {}, domain::Role::Officer, false}, {"s"_ba, 1, 1, "w"_ba}, 0};
        if (auto added = users.add(record, admin()); !added)
            return added;
    }
    const int before = *known ? (*known)->failures : 0;
    if (auto noted = users.noteLogin(failingUser, false); !noted)
        return noted;
    say(u"failures %1"_s.arg(before + 1));
    if (auto set = victim.store().settings().setSecret(u"pins"_s, QByteArray::number(n)); !set)
        return set;
    say(u"secret %1"_s.arg(n));
    return {};
}

Status importCatalogue(Victim &victim, int n, const Say &say)
{
    QList<domain::Procedure> procedures;
    for (int i = 0; i < 3; ++i) {
        domain::Procedure procedure;
        procedure.code = u"2.%1"_s.arg(100'000 + n * 10 + i);
        procedure.name = u"Thủ tục "_s + procedure.code;
        procedure.version = u"1"_s;
        procedures.append(procedure);
    }
    if (auto done = victim.store().catalogue().import(procedures, admin()); !done)
        return done;
    say(u"imported "_s + procedures.last().code);
    return {};
}

Status trustTheClock(Victim &victim, int, const Say &say)
{
    if (auto noted = victim.store().clockBook().noteServer(90'000); !noted)
        return noted;
    if (auto done = victim.store().clockBook().confirm(u"đồng hồ đã chỉnh"_s, supervisor()); !done)
        return done;
    say(u"confirmed"_s);
    return {};
}

struct Deed {
    QString name;
    Status (*play)(Victim &, int, const Say &);
};

const QList<Deed> &deeds()
{
    static const QList<Deed> all{
        {u"seal"_s, &seal},           {u"sync"_s, &synchronise},
        {u"move"_s, &move},           {u"scan"_s, &scan},
        {u"numbers"_s, &drawNumbers}, {u"lease"_s, &borrowNumbers},
        {u"money"_s, &takeMoney},     {u"follow"_s, &follow},
        {u"login"_s, &failToLogIn},   {u"import"_s, &importCatalogue},
        {u"clock"_s, &trustTheClock},
    };
    return all;
}

// The oracles, one for each word.

using Oracle = QString (*)(Victim &, const QString &);

QString itemLoss(Victim &victim, const QString &id, bool isAccepted)
{
    const auto items = victim.store().outbox().all();
    if (!items)
        return u"the outbox cannot be read"_s;
    const auto item = std::find_if(items->begin(), items->end(),
                                   [&](const auto &each) { return each.id.value == id; });
    if (item == items->end())
        return u"an outbox item is lost"_s;
    if (!item->createAttempted)
        return u"the mark of an attempt is lost"_s;
    const bool there = item->state == SyncState::Accepted && item->remoteId == "65d1"_L1;
    return isAccepted && !there ? u"what the server had accepted is open again"_s : QString();
}

QString attemptLoss(Victim &victim, const QString &id) { return itemLoss(victim, id, false); }
QString acceptLoss(Victim &victim, const QString &id) { return itemLoss(victim, id, true); }

QString moveLoss(Victim &victim, const QString &code)
{
    const auto dossier = victim.store().dossiers().byCode(code);
    if (!dossier || !*dossier)
        return u"a moved dossier is lost"_s;
    return (*dossier)->state == domain::DossierState::Processing ? QString() : u"a move is lost"_s;
}

QString settingLoss(Victim &victim, const QString &)
{
    const auto kept = victim.store().settings().value(u"kept"_s);
    return kept && kept->value_or(QByteArray()) == "by the first schema"
               ? QString()
               : u"a setting of the first schema is lost"_s;
}

bool isOpenSession(Victim &victim, const QString &id)
{
    const auto open = victim.store().captures().openSessions();
    return open && std::any_of(open->begin(), open->end(),
                               [&](const auto &session) { return session.id.value == id; });
}

QString shutLoss(Victim &victim, const QString &id)
{
    return isOpenSession(victim, id) ? u"a scan that was over is open again"_s : QString();
}

QString draftLoss(Victim &victim, const QString &n)
{
    const auto drafts = victim.store().captures().drafts();
    return drafts && !drafts->isEmpty() && drafts->first().bytes.toInt() >= n.toInt()
               ? QString()
               : u"a draft is lost"_s;
}

QString drawnLoss(Victim &victim, const QString &number)
{
    const auto free = victim.store().outbox().freeNumbers(drawnFor);
    const auto user = victim.store().dossiers().byCode(number);
    return free && user && (*free > 0 || *user) ? QString() : u"a drawn number is lost"_s;
}

QString leaseLoss(Victim &victim, const QString &n)
{
    const auto generation = victim.store().generation().name();
    const auto leased = generation ? victim.store().outbox().leased(drawnFor, *generation)
                                   : Result<domain::LeasedDay>(failure(generation.error()));
    return leased && leased->lent >= 3 && n.toInt() > 0 ? QString() : u"a lease is lost"_s;
}

QString receiptLossIn(Victim &victim, const QString &number,
                      std::optional<domain::FeeReceiptState> state)
{
    const auto receipt =
        victim.store().fees().byNumber({receiptForm, receiptSymbol, number.toLongLong()});
    if (!receipt || !*receipt)
        return u"receipt %1 is lost"_s.arg(number);
    return state && (*receipt)->state != *state
               ? u"the cancelling of receipt %1 is lost"_s.arg(number)
               : QString();
}

QString receiptLoss(Victim &victim, const QString &number)
{
    return receiptLossIn(victim, number, {});
}

QString cancelLoss(Victim &victim, const QString &number)
{
    return receiptLossIn(victim, number, domain::FeeReceiptState::Cancelled);
}

QString heardLoss(Victim &victim, const QString &until)
{
    const auto heard = victim.store().news().heardUntil();
    return heard && *heard >= kernel::fromIsoText(until)
               ? QString()
               : u"how far the server was heard is lost"_s;
}

QString loginLoss(Victim &victim, const QString &count)
{
    const auto user = victim.store().users().byName(failingUser);
    return user && *user && (*user)->failures >= count.toInt() ? QString()
                                                               : u"a failed login is forgotten"_s;
}

QString secretLoss(Victim &victim, const QString &n)
{
    const auto secret = victim.store().settings().secret(u"pins"_s);
    return secret && *secret && (*secret)->toInt() >= n.toInt() ? QString()
                                                                : u"a secret setting is lost"_s;
}

QString importLoss(Victim &victim, const QString &code)
{
    const auto procedure = victim.store().catalogue().byCode(code, drawnFor);
    return procedure && *procedure ? QString() : u"procedure %1 is lost"_s.arg(code);
}

QString confirmationLoss(Victim &victim, const QString &)
{
    const auto rows = victim.store().database().integer(
        u"SELECT count(*) FROM audit WHERE what = 'clockConfirmed'"_s);
    return rows && *rows > 0 ? QString() : u"the word about the clock is lost"_s;
}

QString nothingLost(Victim &, const QString &) { return {}; }

const QHash<QString, Oracle> &oracles()
{
    static const QHash<QString, Oracle> all{
        {u"attempted"_s, &attemptLoss},
        {u"accepted"_s, &acceptLoss},
        {u"moved"_s, &moveLoss},
        {u"kept"_s, &settingLoss},
        {u"shut"_s, &shutLoss},
        {u"draft"_s, &draftLoss},
        {u"drawn"_s, &drawnLoss},
        {u"lent"_s, &leaseLoss},
        {u"receipt"_s, &receiptLoss},
        {u"cancelled"_s, &cancelLoss},
        {u"heard"_s, &heardLoss},
        {u"failures"_s, &loginLoss},
        {u"secret"_s, &secretLoss},
        {u"imported"_s, &importLoss},
        {u"confirmed"_s, &confirmationLoss},
        {u"shutting"_s, &nothingLost},
        {u"opened"_s, &nothingLost},
        {u"closed"_s, &nothingLost},
    };
    return all;
}

} // namespace

QStringList deedNames()
{
    QStringList names;
    for (const Deed &deed : deeds())
        names.append(deed.name);
    return names;
}

Status doDeed(const QString &name, Victim &victim, int n, const Say &say)
{
    const auto deed = std::find_if(deeds().begin(), deeds().end(),
                                   [&](const Deed &each) { return each.name == name; });
    Q_ASSERT(deed != deeds().end());
    return deed->play(victim, n, say);
}

QString lossAfter(Victim &victim, const QStringList &said, bool worksOn)
{
    QStringList sealed;
    QSet<QString> shutting; // being closed, perhaps done
    for (const QString &line : said) {
        if (line.startsWith("shutting "_L1))
            shutting.insert(line.section(u' ', 1));
    }
    for (const QString &line : said) {
        const QString what = line.section(u' ', 0, 0);
        const QString name = line.section(u' ', 1);
        QString loss;
        if (what == "sealed"_L1)
            sealed.append(name);
        else if (what == "session"_L1)
            loss = shutting.contains(name) || isOpenSession(victim, name) ? QString()
                                                                          : u"a scan is lost"_s;
        else if (const Oracle oracle = oracles().value(what))
            loss = oracle(victim, name);
        else
            loss = u"nobody knows what \"%1\" means"_s.arg(line);
        if (!loss.isEmpty())
            return loss;
    }
    const QStringList losses = victim.losses(sealed);
    if (!losses.isEmpty())
        return losses.join(u"; "_s);
    if (worksOn && !victim.sealOne(100'000))
        return u"work does not go on"_s;
    return {};
}

} // namespace motcua::tests
