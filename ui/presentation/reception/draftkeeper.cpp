#include "ui/presentation/reception/draftkeeper.h"

#include "ui/presentation/ask.h"

namespace motcua::presentation
{

namespace
{

constexpr int pauseMs = 400;

} // namespace

DraftKeeper::DraftKeeper(services::Desk &desk, QObject *parent) : QObject(parent), m_desk(desk)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DraftKeeper::save);
}

void DraftKeeper::begin(const QString &draftId, Bytes bytes)
{
    flush();
    m_draft = draftId;
    m_bytes = std::move(bytes);
    m_saved.clear();
}

void DraftKeeper::touch()
{
    // Not restarted by the next key: a fast typist is saved while typing, too.
    if (m_bytes && !m_pause.isActive())
        m_pause.start();
}

void DraftKeeper::flush()
{
    if (m_pause.isActive())
        save();
}

void DraftKeeper::stop()
{
    m_pause.stop();
    m_bytes = nullptr;
}

void DraftKeeper::save()
{
    m_pause.stop();
    const QByteArray bytes = m_bytes();
    if (bytes == m_saved)
        return;
    m_saved = bytes;
    ask(
        m_desk.storage, this,
        [&desk = m_desk, draft = m_draft, bytes] {
            return desk.captures.saveDraft(draft, bytes, desk.actor);
        },
        [this](const kernel::Status &saved) {
            if (saved)
                return;
            m_saved.clear(); // the next change tries again
            emit failed(saved.error());
        });
}

} // namespace motcua::presentation
