#include "app/storage/sqlcapturestore.h"

#include "app/core/kernel/durable.h"
#include "app/storage/steps.h"
#include "app/storage/transaction.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using kernel::CaptureId;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;
using ports::CaptureSession;

namespace
{

ports::FieldPlace keyPlace(const QString &id) { return {u"capture.key"_s, id, 1}; }

ports::FieldPlace draftPlace(const QString &id, int revision)
{
    return {u"draft.body"_s, id, revision};
}

} // namespace

SqlCaptureStore::SqlCaptureStore(Workbench &bench, const kernel::SealedFiles &files, QString folder)
    : m_bench(bench), m_files(files), m_folder(std::move(folder))
{
}

QString SqlCaptureStore::folderOf(const CaptureId &id) const { return m_folder + u'/' + id.value; }

Result<CaptureSession> SqlCaptureStore::begin(const QString &draft, const QString &componentCode,
                                              const ports::Actor &actor)
{
    const QDateTime now = m_bench.clock.now();
    const CaptureId id{kernel::makeUuidV7(now.toMSecsSinceEpoch())};
    CaptureSession session{
        id, folderOf(id), m_files.newKey(), draft, componentCode, actor.user.name, true};
    if (auto made = kernel::makeFolderDurably(session.folder); !made)
        return failure(made.error());
    if (auto written = m_bench.database.run(
            u"INSERT INTO capture_session (id, key_sealed, draft, component, operator, open, "
            "begun_at) VALUES (?, ?, ?, ?, ?, 1, ?)"_s,
            {id.value, m_bench.vault->sealField(keyPlace(id.value), session.key), draft,
             componentCode, session.operatorName, timeValue(now)});
        !written) {
        QDir().rmdir(session.folder);
        return failure(written.error());
    }
    return session;
}

Status SqlCaptureStore::close(const CaptureId &id)
{
    if (auto done = m_bench.database.run(
            u"UPDATE capture_session SET open = 0, key_sealed = x'' WHERE id = ?"_s, {id.value});
        !done)
        return done;
    if (m_bench.database.changedRows() == 0)
        return failure(ErrorKind::Refused, u"capture.unknown"_s, {}, id.value);
    QDir(folderOf(id)).removeRecursively(); // what stays is unreadable, and swept at the next start
    return {};
}

Result<QList<CaptureSession>> SqlCaptureStore::openSessions() const
{
    QList<CaptureSession> sessions;
    const auto take = [&](const Row &row) -> Status {
        const CaptureId id{row.text(0)};
        const auto key = m_bench.vault->openField(keyPlace(id.value), row.bytes(1));
        if (!key)
            return failure(key.error());
        sessions.append({id, folderOf(id), *key, row.text(2), row.text(3), row.text(4), true});
        return {};
    };
    if (auto done = m_bench.database.each(u"SELECT id, key_sealed, draft, component, operator "
                                          "FROM capture_session WHERE open = 1 ORDER BY id"_s,
                                          {}, take);
        !done)
        return failure(done.error());
    return sessions;
}

Status SqlCaptureStore::saveDraft(const QString &draft, const QByteArray &bytes,
                                  const ports::Actor &actor)
{
    return inTransaction(m_bench.database, [&]() -> Status {
        const auto known = m_bench.database.first(
            u"SELECT revision, operator FROM draft WHERE id = ?"_s, {draft},
            [](const Row &row) { return std::pair(int(row.integer(0)), row.text(1)); });
        if (!known)
            return failure(known.error());
        const auto [revision, owner] = known->value_or(std::pair(0, actor.user.name));
        if (owner != actor.user.name)
            return failure(ErrorKind::NotAllowed, u"draft.foreign"_s, {owner});
        if (bytes.isEmpty())
            return m_bench.database.run(u"DELETE FROM draft WHERE id = ?"_s, {draft});
        return m_bench.database.run(
            u"INSERT INTO draft (id, operator, revision, saved_at, body_sealed) "
            "VALUES (?, ?, ?, ?, ?) ON CONFLICT (id) DO UPDATE SET revision = excluded.revision, "
            "saved_at = excluded.saved_at, body_sealed = excluded.body_sealed"_s,
            {draft, owner, revision + 1, timeValue(m_bench.clock.now()),
             m_bench.vault->sealField(draftPlace(draft, revision + 1), bytes)});
    });
}

Result<QList<ports::CaptureStore::Draft>> SqlCaptureStore::drafts() const
{
    QList<Draft> list;
    const auto take = [&](const Row &row) -> Status {
        const auto body =
            m_bench.vault->openField(draftPlace(row.text(0), int(row.integer(2))), row.bytes(3));
        if (!body)
            return failure(body.error());
        list.append({row.text(0), row.text(1), *body});
        return {};
    };
    if (auto done = m_bench.database.each(
            u"SELECT id, operator, revision, body_sealed FROM draft ORDER BY saved_at, id"_s, {},
            take);
        !done)
        return failure(done.error());
    return list;
}

Status SqlCaptureStore::sweep()
{
    return m_bench.database.each(u"SELECT id FROM capture_session WHERE open = 0"_s, {},
                                 [&](const Row &row) -> Status {
                                     QDir left(folderOf({row.text(0)}));
                                     if (left.exists())
                                         left.removeRecursively();
                                     return {};
                                 });
}

} // namespace motcua::storage
