#include "app/cli/fileintake.h"

#include "app/core/kernel/logging.h"

namespace motcua::cli
{

FileIntake::FileIntake(OpenDesk &desk, Tools &tools, QObject *parent)
    : QObject(parent), m_desk(desk), m_tools(tools),
      m_digitiser(
          {tools.files(), tools.files(), tools.processor, tools.sealedFiles, tools.pagePool(),
           tools.documents, desk.profile().scan},
          [this](const QString &component, domain::DocumentSource, const ports::PagePolicy &) {
              auto session = m_desk.captures().begin({}, component, m_desk.actor());
              if (session)
                  m_sessions.append(*session);
              return session;
          })
{
}

void FileIntake::run(const services::CheckedDossier &papers,
                     ports::Completion<services::AssembledDocuments> done)
{
    m_papers = papers;
    m_digitiser.run(
        m_papers, [this, done](const kernel::Result<services::PartsByComponent> &parts) {
            if (!parts)
                return done(kernel::failure(parts.error()));
            done(services::assembleDocuments(m_papers, *parts, m_tools.documents, m_tools.clock));
        });
}

void FileIntake::close()
{
    for (const ports::CaptureSession &session : std::as_const(m_sessions)) {
        if (auto closed = m_desk.captures().close(session.id); !closed)
            qCWarning(kernel::logDesk) << "Session left open:" << closed.error().detail;
    }
    m_sessions.clear();
}

} // namespace motcua::cli
