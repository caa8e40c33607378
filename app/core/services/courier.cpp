#include "app/core/services/courierletters.h"

#include "app/core/kernel/logging.h"
#include "app/core/services/intake.h"

#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUuid>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using domain::CarriedDossier;
using domain::CourierKind;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;
using ports::Exportable;

namespace
{

const auto seedSetting = u"courier.deskSeed"_s; // secret

QList<domain::Document> documentsOf(const domain::Dossier &dossier)
{
    QList<domain::Document> documents;
    for (const domain::DossierComponent &component : dossier.components)
        documents += component.documents;
    for (const domain::ResultPaper &result : dossier.results)
        documents += result.documents;
    return documents;
}

/// Bytes of all contents, each once.
qint64 weightOf(const QList<CarriedDossier> &dossiers)
{
    QHash<QByteArray, qint64> weights;
    for (const CarriedDossier &carried : dossiers) {
        const QList<domain::Document> documents = documentsOf(carried.dossier);
        for (const domain::Document &document : documents)
            weights.insert(document.sha256, document.bytes);
    }
    return std::accumulate(weights.cbegin(), weights.cend(), qint64(0));
}

/// What an export left that was cut off by a power failure or a pulled stick.
void sweepLeftovers(const QString &folder)
{
    QDir stick(folder);
    const QString pattern = courierPrefix + u'*' + courierSuffix + u".part"_s;
    for (const QString &name : stick.entryList({pattern}, QDir::Files))
        stick.remove(name);
}

} // namespace

/// Made once for the life of the store.
Result<QByteArray> Courier::seed()
{
    const auto kept = m_parts.settings.secret(seedSetting);
    if (!kept)
        return failure(kept.error());
    if (*kept)
        return **kept;
    const QByteArray made = m_parts.files.newDeskSeed();
    if (auto written = m_parts.settings.setSecret(seedSetting, made); !written)
        return failure(written.error());
    return made;
}

Result<domain::CourierHead> Courier::newHead(CourierKind kind, int count)
{
    const auto generation = m_parts.store.generation();
    if (!generation)
        return failure(generation.error());
    domain::CourierHead head;
    head.kind = kind;
    head.at = m_parts.clock.now();
    head.id = kernel::makeUuidV7(head.at.toMSecsSinceEpoch());
    head.agencyCode = m_profile.agency.code;
    head.agencyName = m_profile.agency.name;
    head.desk = m_profile.desk;
    head.generation = *generation;
    head.count = count;
    return head;
}

Result<CourierOutlook> Courier::outlook(const QString &folder, const ports::Actor &actor)
{
    if (auto allowed = require(actor, domain::Permission::Supervise); !allowed)
        return failure(allowed.error());
    if (!folder.isEmpty() && !QFileInfo(folder).isDir())
        return failure(ErrorKind::Refused, u"courier.noFolder"_s, {folder});
    const auto waiting = m_parts.store.exportable();
    if (!waiting)
        return failure(waiting.error());
    CourierOutlook seen;
    seen.dossiers = int(waiting->dossiers.size());
    seen.items = int(waiting->items.size());
    seen.again = waiting->again;
    seen.staying = waiting->staying;
    seen.bytes = weightOf(waiting->dossiers);
    if (!folder.isEmpty())
        seen.room = QStorageInfo(folder).bytesAvailable();
    return seen;
}

Result<CourierExport> Courier::exportTo(const QString &folder, const QByteArray &serverSecret,
                                        const ports::Actor &actor, const CourierWatch &watch)
{
    if (auto allowed = require(actor, domain::Permission::Supervise); !allowed)
        return failure(allowed.error());
    if (!QFileInfo(folder).isDir())
        return failure(ErrorKind::Refused, u"courier.noFolder"_s, {folder});
    const auto waiting = m_parts.store.exportable();
    if (!waiting)
        return failure(waiting.error());
    CourierExport report;
    report.staying = waiting->staying;
    if (!waiting->dossiers.isEmpty()) {
        if (!m_profile.courier.isUsed())
            return failure(ErrorKind::Refused, u"courier.noKey"_s);
        sweepLeftovers(folder);
        if (auto written = writeBundle(folder, *waiting, report, actor, watch); !written)
            return failure(written.error());
    }
    if (serverSecret.isEmpty())
        return report;
    const auto told = writeAnswers(folder, serverSecret, std::nullopt, actor);
    if (told)
        report.answers = *told;
    else
        report.warning = told.error();
    return report;
}

Status Courier::writeBundle(const QString &folder, const Exportable &gone, CourierExport &report,
                            const ports::Actor &actor, const CourierWatch &watch)
{
    const auto own = seed();
    const auto head = newHead(CourierKind::Dossiers, int(gone.dossiers.size()));
    if (!own || !head)
        return failure(own ? head.error() : own.error());
    const QString name =
        courierPrefix + QUuid::createUuid().toString(QUuid::Id128).left(16) + courierSuffix;
    const QString path = QDir(folder).filePath(name);
    qCInfo(kernel::logSync) << "Exporting" << gone.items.size() << "outbox items as" << head->id;
    auto writer = m_parts.files.create(
        path, *own, {m_profile.courier.serverKey, m_profile.courier.recoveryKey});
    if (!writer)
        return failure(writer.error());
    if (auto begun = (*writer)->write(domain::courier::headMessage(*head)); !begun)
        return begun;
    Gauge gauge{watch, weightOf(gone.dossiers)};
    const auto contents = writeBody(**writer, gone.dossiers, gauge);
    if (!contents)
        return failure(contents.error());
    if (auto ended =
            (*writer)->finish(domain::courier::endMessage(int(gone.dossiers.size()), *contents));
        !ended)
        return ended;
    if (auto wanted = gauge.pass(0); !wanted)
        return wanted;
    // Before the file has its name: a file that another desk may take in must never lie on a stick
    // while this desk would still create its dossiers without asking.
    if (auto noted = m_parts.store.noteExported(gone, head->id, actor); !noted)
        return noted;
    if (auto published = (*writer)->publish(); !published) {
        if (auto undone = m_parts.store.undoExported(gone, head->id, actor); !undone)
            qCWarning(kernel::logSync) << "Export stays noted:" << undone.error().detail;
        return published;
    }
    if (auto settled = (*writer)->settle(); !settled)
        return failure(ErrorKind::Refused, u"courier.unsettled"_s, {}, settled.error().detail);
    report.file = name;
    report.dossiers = int(gone.dossiers.size());
    report.items = int(gone.items.size());
    report.again = gone.again;
    report.bytes = QFileInfo(path).size();
    return {};
}

Result<int> Courier::writeBody(ports::CourierWriter &writer, const QList<CarriedDossier> &dossiers,
                               Gauge &gauge)
{
    QSet<QByteArray> written;
    for (const CarriedDossier &carried : dossiers) {
        const QList<domain::Document> documents = documentsOf(carried.dossier);
        for (const domain::Document &document : documents) {
            if (written.contains(document.sha256))
                continue;
            written.insert(document.sha256);
            if (auto done = writeContent(writer, document, gauge); !done)
                return failure(done.error());
        }
    }
    for (const CarriedDossier &carried : dossiers) {
        const QByteArray message = domain::courier::dossierMessage(carried);
        if (message.size() > domain::courier::largestJson)
            return failure(ErrorKind::Refused, u"courier.tooLong"_s, {carried.dossier.code});
        if (auto done = writer.write(message); !done)
            return failure(done.error());
    }
    return int(written.size());
}

Status Courier::writeContent(ports::CourierWriter &writer, const domain::Document &document,
                             Gauge &gauge)
{
    const auto content = m_parts.blobs.open(document.sha256);
    if (!content)
        return failure(content.error());
    if (auto begun =
            writer.write(domain::courier::contentMessage({document.sha256, document.bytes}));
        !begun)
        return begun;
    qint64 left = document.bytes;
    do {
        const QByteArray piece =
            (*content)->read(std::min<qint64>(left, domain::courier::largestPiece));
        if (piece.isEmpty() && left > 0)
            return failure(ErrorKind::Store, u"blob.damaged"_s, {}, document.id.value);
        left -= piece.size();
        if (auto done = writer.write(domain::courier::bytesMessage(piece)); !done)
            return done;
        if (auto wanted = gauge.pass(piece.size()); !wanted)
            return wanted;
    } while (left > 0);
    return {};
}

Result<int> Courier::writeAnswers(const QString &folder, const QByteArray &serverSecret,
                                  const std::optional<QSet<QByteArray>> &desks,
                                  const ports::Actor &actor)
{
    const auto all = m_parts.store.answers();
    if (!all)
        return failure(all.error());
    int told = 0;
    if (!all->isEmpty())
        sweepLeftovers(folder);
    for (const ports::CourierAnswers &one : *all) {
        if (desks && !desks->contains(one.desk.key))
            continue;
        if (auto written = writeAnswer(folder, serverSecret, one, actor); !written)
            return failure(written.error());
        told += int(one.answers.size());
    }
    return told;
}

/// One file for each desk; a newer one takes the place of the older.
Status Courier::writeAnswer(const QString &folder, const QByteArray &serverSecret,
                            const ports::CourierAnswers &told, const ports::Actor &actor)
{
    const auto own = seed();
    auto head = newHead(CourierKind::Answers, int(told.answers.size()));
    if (!own || !head)
        return failure(own ? head.error() : own.error());
    const QByteArray box = m_parts.files.boxKeyOf(told.desk.key);
    head->addressee = told.desk.key;
    // That it comes from a desk which holds the server's key: anybody could sign with some key.
    const QByteArray of = m_parts.files.deskKeys(*own).sign + head->id.toLatin1();
    head->proof = m_parts.files.proof(serverSecret, box, of);
    const QString name = courierPrefix + m_parts.files.nameFor(*own, told.desk.key) + courierSuffix;
    // The other connected desks read it too: what one of them has taken in, the next leaves to it.
    auto writer = m_parts.files.create(QDir(folder).filePath(name), *own,
                                       {box, m_parts.files.publicOf(serverSecret)});
    if (!writer)
        return failure(writer.error());
    if (auto begun = (*writer)->write(domain::courier::headMessage(*head)); !begun)
        return begun;
    for (const domain::CourierAnswer &answer : told.answers)
        if (auto done = (*writer)->write(domain::courier::answerMessage(answer)); !done)
            return done;
    if (auto ended = (*writer)->finish(domain::courier::endMessage(head->count, 0)); !ended)
        return ended;
    if (auto published = (*writer)->publish(); !published)
        return published;
    if (auto settled = (*writer)->settle(); !settled)
        return settled;
    return m_parts.store.noteAnswered(told.desk.desk, head->count, actor);
}

} // namespace motcua::services
