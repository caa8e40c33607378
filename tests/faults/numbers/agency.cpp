#include "tests/faults/numbers/agency.h"

#include "sync/wire/leasebodies.h"
#include "tests/fakes/deskstore.h"
#include "tests/fakes/memorystores.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

constexpr int days = 30;
constexpr int desksAtFirst = 5;
constexpr std::size_t mostDesks = 8;
constexpr int lentPerDay = 4;
constexpr int daysAhead = 3;

const auto agencyCode = u"H26.17.05"_s; // of sampleDossier()

/// The lender behind the interface, whose answers may be lost.
class LenderGateway final : public FakeGateway
{
public:
    LenderGateway(standin::NumberLender &lender, const kernel::Clock &clock, bool losesAnswers)
        : m_lender(lender), m_clock(clock), m_losesAnswers(losesAnswers)
    {
    }
    void leaseNumbers(const ports::LeaseRequest &request,
                      ports::Completion<QList<domain::NumberLease>> done) override
    {
        const auto wish = QJsonDocument::fromJson(sync::leaseBody(request)).object();
        const QJsonObject answer = m_lender.lend(wish, m_clock.now());
        if (m_losesAnswers)
            return done(kernel::failure(kernel::ErrorKind::Network, u"server.unknown"_s));
        done(sync::readLeases(QJsonDocument(answer).toJson()));
    }

private:
    standin::NumberLender &m_lender;
    const kernel::Clock &m_clock;
    bool m_losesAnswers;
};

class NoAlarm final : public sync::WakeUp
{
public:
    void set(qint64, std::function<void()>) override {}
    void clear() override {}
};

void copyFolder(const QString &from, const QString &to)
{
    QDir().mkpath(to);
    QDirIterator all(from, QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot,
                     QDirIterator::Subdirectories);
    while (all.hasNext()) {
        const QString path = all.next();
        const QString target = to + path.mid(from.size());
        if (all.fileInfo().isDir())
            QDir().mkpath(target);
        else
            QFile::copy(path, target);
    }
}

} // namespace

Agency::Agency(quint64 seed, Blind blind)
    : m_random(seed), m_blind(blind), m_lender([this](const QString &agency, QDate day, int count) {
          return m_counters[agency + day.toString(Qt::ISODate)] += count;
      })
{
    DeskStore image; // migrations and keys once for all desks
    image.clock.set(m_clock.now().addDays(-1));
    m_vault = image.vault;
    image.reopen();
    std::ignore =
        image.store().database().run(u"DELETE FROM setting WHERE name = 'store.fingerprint'"_s);
    const QString folder = image.folder();
    image.close();
    for (int i = 1; i <= desksAtFirst; ++i) {
        m_desks.push_back({u"Q%1"_s.arg(i), newFolder(), {}, nullptr});
        copyFolder(folder, m_desks.back().folder);
    }
}

QString Agency::newFolder() { return m_disk.path() + u"/%1"_s.arg(++m_folders); }

std::unique_ptr<storage::Store> Agency::open(const Desk &desk) const
{
    storage::Surroundings surroundings{m_clock, m_files};
    if (m_blind == Blind::ToCopies)
        surroundings.fingerprint = [](const QString &) { return storage::Fingerprint(); };
    auto store = storage::Store::open(desk.folder, surroundings);
    if (!store || !(*store)->unlock(m_vault))
        return nullptr;
    return std::move(*store);
}

QString Agency::live()
{
    for (int today = 0; today < days; ++today) {
        const std::size_t desks = m_desks.size();
        for (std::size_t desk = 0; desk < desks; ++desk) {
            if (const QString wrong = day(m_desks[desk]); !wrong.isEmpty())
                return u"day %1, desk %2 (%3): %4"_s.arg(today).arg(desk).arg(m_desks[desk].name,
                                                                              wrong);
            mishapsOfTheNight(desk);
        }
        m_clock.advance(24 * 3'600'000);
    }
    return {};
}

QString Agency::day(Desk &desk)
{
    if (!desk.running)
        desk.running = open(desk);
    if (!desk.running)
        return u"the store does not open"_s;
    for (int i = pick(3); i > 0; --i)
        if (const QString wrong = receive(*desk.running, desk); !wrong.isEmpty())
            return wrong;
    if (chance(60))
        if (const QString wrong = borrow(*desk.running, desk); !wrong.isEmpty())
            return wrong;
    return chance(50) ? receive(*desk.running, desk) : QString();
}

QString Agency::receive(storage::Store &store, const Desk &desk)
{
    domain::Dossier dossier = sampleDossier(m_clock);
    dossier.desk = desk.name;
    const auto sealed = store.dossiers().seal(dossier, officer());
    if (!sealed)
        return u"not sealed: "_s + sealed.error().key;
    ++m_receptions;
    if (m_numbers.contains(sealed->code))
        return u"given twice: "_s + sealed->code;
    m_numbers.insert(sealed->code);
    const auto official = domain::NumberPattern().read(sealed->code);
    if (sealed->provisional)
        return {};
    if (!official || official->date != m_clock.now().date())
        return u"of another day: "_s + sealed->code;
    const int lent = m_counters.value(agencyCode + official->date.toString(Qt::ISODate));
    return official->order <= lent ? QString() : u"lent to nobody: "_s + sealed->code;
}

QString Agency::borrow(storage::Store &store, const Desk &desk)
{
    const auto generation = store.generation().name();
    if (!generation)
        return u"no generation: "_s + generation.error().key;
    const bool losesAnswer = chance(20);
    LenderGateway gateway(m_lender, m_clock, losesAnswer);
    NoAlarm alarm;
    const sync::SyncParts parts{
        store.outbox(), store.dossiers(), store.blobs(), gateway, m_clock, alarm, {}, {}, nullptr};
    const sync::LeaseSettings settings{
        agencyCode,
        desk.name,
        *generation,
        lentPerDay,
        {},
        4,
        [this](QDate from) { return workdays(from); },
        // That only signed leases are taken is tried elsewhere; signing costs most of the time.
        [](const QByteArray &, const QByteArray &signature) { return signature.size() == 64; }};
    QString wrong;
    sync::LeaseKeeper(parts, settings).fill([&](const std::optional<kernel::Error> &error) {
        if (error && !losesAnswer)
            wrong = u"not lent: "_s + error->key;
    });
    return wrong;
}

QList<QDate> Agency::workdays(QDate from) const
{
    QList<QDate> list;
    for (int i = 0; i <= daysAhead; ++i)
        list.append(from.addDays(i));
    return list;
}

/// Images are taken, also of desks that run on, and put back; disks are copied to a further desk of
/// the same name.
void Agency::mishapsOfTheNight(std::size_t index)
{
    Desk &desk = m_desks[index];
    if (chance(40))
        desk.running.reset();
    if (chance(10)) {
        desk.backup = newFolder();
        copyFolder(desk.folder, desk.backup);
    } else if (!desk.backup.isEmpty() && chance(4)) {
        desk.running.reset();
        desk.folder = newFolder();
        copyFolder(desk.backup, desk.folder);
        ++m_copies;
    } else if (m_desks.size() < mostDesks && chance(2)) {
        const QString folder = newFolder();
        copyFolder(desk.folder, folder);
        m_desks.push_back({desk.name, folder, {}, nullptr});
        ++m_copies;
    }
}

} // namespace motcua::tests
