#include "tests/fakes/memorycaptures.h"

#include <QDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

using kernel::ErrorKind;
using kernel::failure;

kernel::Result<ports::CaptureSession>
MemoryCaptures::begin(const QString &draft, const QString &componentCode, const ports::Actor &actor)
{
    if (auto good = step(); !good)
        return failure(good.error());
    ports::CaptureSession session;
    session.id = {u"session-%1"_s.arg(sessions.size() + 1)};
    session.folder = m_spool.filePath(session.id.value);
    QDir().mkpath(session.folder);
    session.key = QByteArray(32, 'k');
    session.draft = draft;
    session.componentCode = componentCode;
    session.operatorName = actor.user.name;
    sessions.append(session);
    return session;
}

kernel::Status MemoryCaptures::close(const kernel::CaptureId &id)
{
    if (auto good = step(); !good)
        return good;
    for (ports::CaptureSession &session : sessions) {
        if (session.id != id)
            continue;
        session.open = false;
        QDir(session.folder).removeRecursively();
        return {};
    }
    return failure(ErrorKind::Refused, u"capture.unknown"_s, {}, id.value);
}

kernel::Result<QList<ports::CaptureSession>> MemoryCaptures::openSessions() const
{
    if (auto good = step(); !good)
        return failure(good.error());
    QList<ports::CaptureSession> open;
    std::copy_if(sessions.begin(), sessions.end(), std::back_inserter(open),
                 [](const auto &session) { return session.open; });
    return open;
}

kernel::Status MemoryCaptures::saveDraft(const QString &draft, const QByteArray &bytes,
                                         const ports::Actor &actor)
{
    if (auto good = step(); !good)
        return good;
    const auto known = saved.constFind(draft);
    if (known != saved.constEnd() && known->operatorName != actor.user.name)
        return failure(ErrorKind::NotAllowed, u"draft.foreign"_s, {known->operatorName});
    ++saves;
    if (bytes.isEmpty())
        saved.remove(draft);
    else
        saved.insert(draft, {draft, actor.user.name, bytes});
    return {};
}

kernel::Result<QList<ports::CaptureStore::Draft>> MemoryCaptures::drafts() const
{
    if (auto good = step(); !good)
        return failure(good.error());
    return saved.values();
}

kernel::Status MemoryCaptures::step() const { return faults ? faults->next() : kernel::Status(); }

} // namespace motcua::tests
