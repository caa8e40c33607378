// crash_scenario NAME FOLDER: does something to a store in the folder and prints a line for all
// that the store has acknowledged. NAME: seal | sync | move | migrate. Exit 0 = done.

#include "resources/resources.h"
#include "tests/fakes/deskstore.h"
#include "tests/faults/storage/victim.h"

#include <QCoreApplication>
#include <QFile>
#include <QLoggingCategory>

#include <cstdio>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace motcua;
using domain::SyncEvent;
using domain::SyncState;

namespace
{

constexpr qsizetype documentBytes = 3'000;

/// By hand, because what stdio writes cannot be recorded.
void print(const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    if (::write(STDOUT_FILENO, bytes.constData(), size_t(bytes.size())) != bytes.size())
        qFatal("stdout is gone");
}

template <class T> T good(kernel::Result<T> result)
{
    if (!result)
        qFatal("%s (%s)", qPrintable(result.error().key), qPrintable(result.error().detail));
    if constexpr (!std::is_void_v<T>)
        return std::move(*result);
}

domain::Dossier sealOne(tests::Victim &victim, int n)
{
    const domain::Dossier sealed = good(victim.sealOne(n));
    print(u"sealed "_s + sealed.code);
    return sealed;
}

void seal(tests::Victim &victim)
{
    for (int n = 1; n <= 3; ++n)
        sealOne(victim, n);
}

/// What the engine writes down around one create: the mark before a byte leaves, and the end.
void synchronise(tests::Victim &victim)
{
    sealOne(victim, 1);
    sealOne(victim, 2);
    ports::OutboxStore &outbox = victim.store().outbox();
    for (domain::OutboxItem item : good(outbox.pending())) {
        item.createAttempted = true;
        ++item.attempts;
        good(outbox.save(item, {}));
        print(u"attempted "_s + item.id.value);
        item.remoteId = u"65d1"_s;
        item.state = SyncState::Accepted;
        good(outbox.save(item,
                         {SyncEvent::Acknowledge, SyncEvent::ConfirmFiles, SyncEvent::Accept}));
        print(u"accepted "_s + item.id.value);
    }
}

void move(tests::Victim &victim)
{
    for (int n = 1; n <= 2; ++n) {
        domain::Dossier dossier = sealOne(victim, n);
        domain::DossierEvent event;
        event.at = dossier.receivedAt.addSecs(60);
        event.what = domain::moveName(domain::DossierMove::Transfer);
        dossier.state = domain::DossierState::Processing;
        const domain::Dossier moved =
            good(victim.store().dossiers().move(dossier, event, tests::officer()));
        print(u"moved "_s + moved.code);
    }
}

/// A store of the first schema, with a setting in it, becomes one of today.
void makeOld(const QString &folder)
{
    const QTemporaryDir schema;
    const QString first = u"0001_foundation.sql"_s;
    if (!QFile::copy(u":/motcua/sql/"_s + first, schema.filePath(first)))
        qFatal("no first schema");
    const tests::FixedClock clock;
    const security::SodiumSealedFiles files;
    storage::Surroundings old{clock, files};
    old.schema = schema.path();
    const auto store = good(storage::Store::create(folder, old));
    good(store->settings().set(u"kept"_s, "by the first schema"));
    print(u"kept"_s);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QLoggingCategory::setFilterRules(u"motcua.*=false"_s);
    initResources();
    const QString name = QCoreApplication::arguments().value(1);
    const QString folder = QCoreApplication::arguments().value(2);
    if (name == "migrate"_L1)
        makeOld(folder);
    tests::Victim victim(folder, documentBytes);
    good(victim.open());
    print(u"opened"_s);
    if (name == "seal"_L1)
        seal(victim);
    else if (name == "sync"_L1)
        synchronise(victim);
    else if (name == "move"_L1)
        move(victim);
    else if (name == "migrate"_L1)
        sealOne(victim, 1);
    else
        return 2;
    victim.close();
    print(u"closed"_s);
    return 0;
}
