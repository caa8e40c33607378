#include "app/assembly.h"

#include "app/core/domain/cataloguefile.h"
#include "app/core/domain/credentials.h"
#include "app/core/domain/jsonreader.h"
#include "app/core/kernel/filecontent.h"
#include "app/core/kernel/logging.h"
#include "app/core/services/agencybook.h"
#include "app/core/services/calendarbook.h"
#include "app/core/services/intentbook.h"
#include "app/core/services/scanwishes.h"
#include "app/core/services/serverpins.h"
#include "app/security/signatures.h"
#include "app/storage/loginguard.h"
#include "sync/client/makegateway.h"
#include "ui/presentation/messages.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace motcua
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

const QString profileSetting = u"profile"_s;
const QString secretSetting = u"igate.secret"_s;
const QString calendarSetting = u"calendar"_s;
const QString shippedCatalogue = u":/motcua/catalogues/commune.json"_s;

Result<int> importShippedCatalogue(storage::Store &store, const ports::Actor &actor)
{
    const auto bytes = kernel::fileContent(shippedCatalogue);
    if (!bytes)
        return failure(bytes.error());
    const auto procedures = domain::readCatalogue(*bytes);
    if (!procedures)
        return failure(procedures.error());
    if (auto imported = store.catalogue().import(*procedures, actor); !imported)
        return failure(imported.error());
    return int(procedures->size());
}

/// Profile and secret; the store is unlocked.
Status keepSettings(storage::Store &store, const domain::Profile &profile)
{
    const QByteArray json = QJsonDocument(profile.source).toJson(QJsonDocument::Compact);
    if (auto kept = store.settings().set(profileSetting, json); !kept)
        return kept;
    if (!qEnvironmentVariableIsSet("MOTCUA_IGATE_SECRET"))
        return {};
    return store.settings().setSecret(secretSetting, qgetenv("MOTCUA_IGATE_SECRET"));
}

/// Today and the workdays after it for which numbers are asked for.
QList<QDate> leaseDays(const domain::WorkCalendar &calendar, QDate today, int ahead)
{
    QList<QDate> days{today};
    for (int i = 0; i < ahead; ++i)
        days.append(calendar.nextWorkday(days.last()));
    return days;
}

sync::LeaseSettings leaseSettings(const OpenDesk &desk)
{
    const domain::Profile &profile = desk.profile();
    const domain::LeaseProfile &leases = profile.numbering.leases;
    if (!leases.isUsed())
        return {};
    return {profile.agency.code,
            profile.desk,
            desk.generation(),
            leases.perDay,
            profile.numbering.pattern,
            profile.numbering.orderWidth,
            [&calendar = desk.calendar(), ahead = leases.daysAhead](QDate today) {
                return leaseDays(calendar, today, ahead);
            },
            [key = leases.key](const QByteArray &message, const QByteArray &signature) {
                return security::isSignedBy(key, message, signature);
            }};
}

sync::SyncSettings syncSettings(const OpenDesk &desk)
{
    const domain::Profile &profile = desk.profile();
    sync::SyncSettings settings;
    settings.drawAhead = profile.numbering.drawAhead;
    settings.pattern = profile.numbering.pattern;
    settings.filesAfterCreate = profile.igate.filesAfterCreate;
    settings.canNameFiles = profile.igate.canNameFiles;
    settings.leases = leaseSettings(desk);
    settings.stateOf = [map = profile.igate.statusMap,
                        isNational = profile.igate.adapter == domain::IgateAdapter::Connector](
                           const ports::RemoteDossier &row) {
        return domain::stateOfStatus(map, row.status, row.statusName, isNational);
    };
    return settings;
}

using OpenCalendar = std::function<Result<QJsonObject>(const QString &)>;

Result<domain::WorkCalendar> calendarFrom(const QString &name, const OpenCalendar &files)
{
    const auto json = files(name);
    // A unit's own file lies anywhere; what it extends is a shipped calendar or lies beside it.
    const auto calendar =
        json ? domain::WorkCalendar::fromJson(
                   *json,
                   [&](const QString &base) {
                       const QString beside = QFileInfo(name).dir().filePath(base);
                       return files(QFileInfo(name).isFile() && QFileInfo(beside).isFile() ? beside
                                                                                           : base);
                   })
             : failure(json.error());
    if (calendar || !calendar.error().key.startsWith("json."_L1))
        return calendar;
    return failure(ErrorKind::Refused, u"calendar.broken"_s,
                   {name, presentation::errorText(calendar.error())});
}

/// A unit's own calendar is copied into the store: its file lies on some disk that may be gone one
/// morning, and nobody could log in.
Status keepCalendar(storage::Store &store, const QString &name)
{
    if (!QFileInfo(name).isFile())
        return {};
    QJsonObject kept;
    const auto calendar = calendarFrom(name, [&kept](const QString &asked) {
        auto json = services::calendarFile(asked);
        if (json)
            kept.insert(QFileInfo(asked).fileName(), *json);
        return json;
    });
    if (!calendar)
        return failure(calendar.error());
    return store.settings().set(calendarSetting,
                                QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

Result<domain::WorkCalendar> keptCalendar(storage::Store &store, const QString &name)
{
    const auto bytes = store.settings().value(calendarSetting);
    if (!bytes)
        return failure(bytes.error());
    const QJsonObject kept = QJsonDocument::fromJson(bytes->value_or(QByteArray())).object();
    return calendarFrom(name, [&kept](const QString &asked) -> Result<QJsonObject> {
        const QJsonObject file = kept.value(QFileInfo(asked).fileName()).toObject();
        return file.isEmpty() ? services::calendarFile(asked) : file;
    });
}

/// What the office took in itself, else what the profile names; `warning` says what less than that
/// counts.
Result<domain::WorkCalendar> calendarInForce(storage::Store &store, const QString &name,
                                             std::optional<kernel::Error> &warning)
{
    const auto imported = services::importedCalendar(store.settings());
    if (imported && *imported)
        return **imported;
    if (!imported && imported.error().kind != ErrorKind::Refused)
        return failure(imported.error());
    if (!imported) // a damaged one lets people in all the same
        warning = imported.error();
    auto calendar = loadCalendar(name);
    if (calendar || calendar.error().key != "calendar.missing"_L1)
        return calendar;
    warning = kernel::Error{ErrorKind::Refused, u"calendar.kept"_s, {name}, {}};
    return keptCalendar(store, name);
}

/// The profile lies in clear, so that its limits count before anybody is in; one that cannot be
/// read leaves the usual ones, and is told after the login.
void limitLogins(storage::Store &store)
{
    const auto json = store.settings().value(profileSetting);
    if (!json)
        return;
    const auto check = domain::readProfile(json->value_or(QByteArray()));
    const domain::SecurityProfile &security = check.profile.security;
    if (check.problems.isEmpty())
        store.users().setLimits(
            {security.loginFailures, qint64(security.loginWaitMinutes) * 60 * 1000});
}

} // namespace

ports::PageSource &Tools::scanner()
{
    if (!m_scanner) {
        scanner::ScannerSetup setup;
        setup.allowTestDevices = true;
        m_scanner = std::make_unique<scanner::WorkerPageSource>(setup);
    }
    return *m_scanner;
}

ports::Scanners &Tools::scanners()
{
    if (!m_scanners) {
        scanner::ScannerSetup setup;
        setup.allowTestDevices = true;
        m_scanners = std::make_unique<scanner::WorkerScanners>(setup);
    }
    return *m_scanners;
}

ports::PageSource &Tools::files()
{
    if (!m_files)
        m_files = std::make_unique<documents::FilePageSource>(sealedFiles, clock);
    return *m_files;
}

services::PagePool &Tools::pagePool()
{
    if (!m_pagePool)
        m_pagePool = std::make_unique<services::PagePool>();
    return *m_pagePool;
}

ports::TextRecogniser &Tools::recogniser()
{
    if (!m_recogniser)
        m_recogniser = std::make_unique<scanner::OcrProcessPool>(scanner::OcrSettings{});
    return *m_recogniser;
}

const ports::PaperRenderer &Tools::papers()
{
    if (!m_papers)
        m_papers = std::make_unique<documents::HtmlPaperRenderer>(formFolders({}, {}));
    return *m_papers;
}

const ports::CashReportRenderer &Tools::cashReports()
{
    if (!m_cashReports)
        m_cashReports = std::make_unique<documents::HtmlCashReport>(formFolders({}, {}));
    return *m_cashReports;
}

Result<std::unique_ptr<OpenDesk>> OpenDesk::open(Tools &tools, const QString &folder,
                                                 const QString &user, const QString &password)
{
    auto store = storage::Store::open(folder, {tools.clock, tools.sealedFiles});
    if (!store)
        return failure(store.error());
    limitLogins(**store);
    const auto login = storage::LoginGuard((*store)->users(), tools.keyRing).login(user, password);
    if (!login)
        return failure(login.error());
    if (auto unlocked = (*store)->unlock(login->vault); !unlocked)
        return failure(unlocked.error());
    auto settings = readSettings(**store);
    if (!settings)
        return failure(settings.error());
    const ports::Actor actor{login->user, settings->profile.desk};
    const std::optional<kernel::Error> warning = settings->warning;
    std::unique_ptr<OpenDesk> desk(
        new OpenDesk(tools, std::move(*store), std::move(*settings), actor, login->vault));
    desk->m_warning = login->warning ? login->warning : warning;
    return desk;
}

Result<OpenDesk::Settings> OpenDesk::readSettings(storage::Store &store)
{
    const auto json = store.settings().value(profileSetting);
    if (!json)
        return failure(json.error());
    auto check = domain::readProfile(json->value_or(QByteArray()));
    if (!check.problems.isEmpty())
        return failure(check.problems.first().error);
    std::optional<kernel::Error> warning;
    auto calendar = calendarInForce(store, check.profile.calendar, warning);
    if (!calendar)
        return failure(calendar.error());
    const auto secret = store.settings().secret(secretSetting);
    auto agencies = services::keptAgencies(store.settings());
    if (!secret || !agencies)
        return failure(secret ? agencies.error() : secret.error());
    check.profile.agencies = std::move(*agencies);
    const auto generation = store.generation().name();
    if (!generation)
        return failure(generation.error());
    const QString kept = QString::fromUtf8(secret->value_or(QByteArray()));
    return Settings{std::move(check.profile), std::move(*calendar),
                    qEnvironmentVariable("MOTCUA_IGATE_SECRET", kept), *generation,
                    std::move(warning)};
}

OpenDesk::OpenDesk(Tools &tools, std::unique_ptr<storage::Store> store, Settings settings,
                   ports::Actor actor, std::shared_ptr<const ports::Vault> vault)
    : m_tools(tools), m_store(std::move(store)), m_vault(std::move(vault)),
      m_profile(std::move(settings.profile)), m_calendar(std::move(settings.calendar)),
      m_igateSecret(std::move(settings.igateSecret)), m_generation(std::move(settings.generation)),
      m_actor(std::move(actor)), m_renderer(formFolders(m_store->folder(), m_profile)),
      m_intake({m_store->catalogue(), m_store->dossiers(), m_store->blobs(), tools.documents,
                tools.clock},
               m_profile, m_calendar),
      m_receptions({m_intake, m_store->dossiers(), m_store->captures(), tools.sealedFiles}),
      m_papers({m_store->dossiers(), m_store->blobs(), m_renderer, tools.clock,
                [this](const kernel::DossierId &id) { return m_store->fees().receiptsOf(id); }},
               m_profile),
      m_moves({m_store->dossiers(), m_intake, tools.clock, m_profile.rights}, m_calendar),
      m_view({m_store->dossiers(), m_store->blobs(), tools.clock}),
      m_online(m_intake, m_store->dossiers()),
      m_news({m_store->news(), m_store->dossiers(), m_store->catalogue(), m_intake, m_online,
              tools.documents, tools.clock},
             m_profile, m_calendar),
      m_courier({m_store->courier(), m_store->blobs(), m_store->settings(), tools.courierFiles,
                 tools.clock},
                m_profile),
      m_fees({m_store->fees(), m_store->dossiers(), m_calendar, tools.clock}, m_profile),
      m_cashDesk(m_store->fees(), m_store->users(), tools.clock, m_profile)
{
}

Status OpenDesk::addUser(const domain::User &user, const QString &password)
{
    if (auto strong = domain::checkPassword(password, m_profile.security.passwordLength); !strong)
        return strong;
    const auto wrap = m_tools.keyRing.wrapForPassword(*m_vault, user.name, password);
    if (!wrap)
        return failure(wrap.error());
    return m_store->users().add({user, *wrap}, m_actor);
}

std::unique_ptr<ports::Gateway> OpenDesk::makeGateway(const OnStorage &onStorage)
{
    std::unique_ptr<ports::PinGuard> pins;
    if (m_profile.igate.pins.isUsed())
        pins = std::make_unique<services::ServerPins>(
            m_profile.igate.pins,
            services::ServerPins::Parts{settings(), m_tools.certificates, security::isSignedBy,
                                        m_tools.clock, onStorage});
    return sync::makeGateway(
        m_profile, m_tools.clock, [secret = m_igateSecret] { return secret; }, std::move(pins),
        clockNote(onStorage));
}

sync::ClockNote OpenDesk::clockNote(const OnStorage &onStorage)
{
    return [this, onStorage](qint64 aheadMs) {
        const auto note = [&] {
            if (auto noted = clockBook().noteServer(aheadMs); !noted)
                qCWarning(kernel::logSync) << "Clock not noted:" << noted.error().key;
        };
        if (onStorage)
            onStorage(note);
        else
            note();
    };
}

SyncRig::SyncRig(OpenDesk &desk, Tools &tools, OnStorage onStorage)
    : m_gateway(desk.makeGateway(onStorage)), m_wakeUp(sync::makeTimerWakeUp()),
      m_engine({desk.outbox(),
                desk.dossiers(),
                desk.blobs(),
                *m_gateway,
                tools.clock,
                *m_wakeUp,
                std::move(onStorage),
                {},
                &desk.news(),
                &desk.clockBook()},
               syncSettings(desk))
{
}

Result<MadeStore> createStore(Tools &tools, const QString &folder, const NewStore &wish)
{
    if (auto strong = domain::checkPassword(wish.password, wish.profile.security.passwordLength);
        !strong)
        return failure(strong.error());
    if (const auto calendar = loadCalendar(wish.profile.calendar); !calendar)
        return failure(calendar.error());
    auto opened = storage::Store::create(folder, {tools.clock, tools.sealedFiles});
    if (!opened)
        return failure(opened.error());
    storage::Store &store = **opened;
    const auto vault = tools.keyRing.createVault();
    const auto [publicKey, secretKey] = tools.keyRing.newRecoveryPair();
    const auto wrap = tools.keyRing.wrapForPassword(*vault, wish.admin, wish.password);
    const auto recovery = tools.keyRing.wrapForRecovery(*vault, publicKey);
    if (!wrap || !recovery)
        return failure(wrap ? recovery.error() : wrap.error());
    if (auto unlocked = store.unlock(vault); !unlocked)
        return failure(unlocked.error());

    MadeStore made{0, domain::recoveryKeyText(publicKey + secretKey)};
    const ports::Actor actor{{wish.admin, wish.admin, domain::Role::Admin, false},
                             wish.profile.desk};
    if (auto kept = keepSettings(store, wish.profile); !kept)
        return failure(kept.error());
    if (auto kept = keepCalendar(store, wish.profile.calendar); !kept)
        return failure(kept.error());
    if (auto kept = store.users().setRecoveryWrap(*recovery, actor); !kept)
        return failure(kept.error());
    if (wish.withCatalogue) {
        const auto imported = importShippedCatalogue(store, actor);
        if (!imported)
            return failure(imported.error());
        made.procedures = *imported;
    }
    // Last: a store without users is half made, and making it again completes it.
    if (auto added = store.users().add({actor.user, *wrap}, actor); !added)
        return failure(added.error());
    return made;
}

Status applyProfile(OpenDesk &desk, const domain::Profile &profile)
{
    const domain::Profile &before = desk.m_profile;
    if (profile.desk != before.desk)
        return failure(ErrorKind::Refused, u"profile.otherDesk"_s, {before.desk, profile.desk});
    if (const auto calendar = loadCalendar(profile.calendar); !calendar)
        return failure(calendar.error());
    const auto summary = desk.outbox().summary();
    if (!summary)
        return failure(summary.error());
    const bool isOtherServer = profile.igate.gateway != before.igate.gateway ||
                               profile.igate.adapter != before.igate.adapter;
    if (isOtherServer && summary->unknown > 0)
        return failure(ErrorKind::Refused, u"profile.openOutcome"_s,
                       {QString::number(summary->unknown)});
    // One that was taken in stands for the calendar that the profile named then.
    const bool isOtherCalendar = profile.calendar != before.calendar;
    const auto keep = [&]() -> Status {
        if (auto kept = keepSettings(*desk.m_store, profile); !kept)
            return kept;
        if (auto kept = keepCalendar(*desk.m_store, profile.calendar); !kept)
            return kept;
        return isOtherCalendar ? services::forgetImportedCalendar(desk.settings()) : Status();
    };
    return desk.m_store->audit().record(desk.m_actor,
                                        {u"profileApplied"_s, profile.desk, profile.source}, keep);
}

domain::ScanIntents shippedIntents()
{
    const auto bytes = kernel::fileContent(u":/motcua/scanning/intents.json"_s);
    const auto read = bytes ? domain::intentsFromFile(*bytes)
                            : Result<domain::ScanIntents>(failure(bytes.error()));
    Q_ASSERT(read); // a test reads it too
    return read.value_or(domain::ScanIntents());
}

domain::ScanIntents scanIntents(OpenDesk &desk)
{
    services::IntentBook book(services::deskIntents(shippedIntents(), desk.profile().scan));
    if (const auto own = desk.settings().value(services::IntentBook::settingName); own && *own)
        book.restore(**own);
    return book.all();
}

QStringList formFolders(const QString &store, const domain::Profile &profile)
{
    QStringList folders;
    if (!profile.papers.forms.isEmpty())
        folders.append(profile.papers.forms);
    else if (!store.isEmpty())
        folders.append(store + u"/forms"_s);
    const QString user = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    return folders << user + u"/motcua/forms"_s << QString(shippedForms);
}

Result<domain::WorkCalendar> loadCalendar(const QString &idOrPath)
{
    return calendarFrom(idOrPath.isEmpty() ? u"vn"_s : idOrPath, services::calendarFile);
}

} // namespace motcua
