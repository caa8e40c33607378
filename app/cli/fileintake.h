#pragma once

#include "app/cli/deskcommand.h"
#include "app/core/services/digitiser.h"

#include <QObject>

namespace motcua::cli
{

/// Makes the finished files of papers that come as files: PDFs pass, images become PDF/A. Pages lie
/// in capture sessions until close(), which must follow when the files are stored or given up; they
/// can be made again at any time. One run for each object, on the command line's only thread.
class FileIntake final : public QObject
{
    Q_OBJECT

public:
    FileIntake(OpenDesk &desk, Tools &tools, QObject *parent);

    /// Errors: those of services::Digitiser and services::assembleDocuments().
    void run(const services::CheckedDossier &papers,
             ports::Completion<services::AssembledDocuments> done);
    void close();

private:
    OpenDesk &m_desk;
    Tools &m_tools;
    QList<ports::CaptureSession> m_sessions;
    services::CheckedDossier m_papers;
    services::Digitiser m_digitiser;
};

} // namespace motcua::cli
