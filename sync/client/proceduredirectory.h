#pragma once

#include "sync/client/igatelink.h"
#include "sync/wire/serverprocedure.h"

#include <QHash>

namespace motcua::sync
{

/// The server's own ids of procedures and papers, read when first needed and kept for the life of
/// the gateway. Only reads. Errors: those of the link; "sync.procedureUnknown" (code) when the
/// server offers no such procedure.
class ProcedureDirectory
{
public:
    using Found = std::function<void(kernel::Result<ServerProcedure>)>;
    using Rows = std::function<void(kernel::Result<QJsonArray>)>;
    using Listed = std::function<void(kernel::Result<QList<ServerProcedure>>)>;

    explicit ProcedureDirectory(IgateLink &link) : m_link(link) {}

    /// By national code or the server's own; with its papers.
    void find(const QString &code, Found found);
    /// All procedures, closed ones too, as rows without details.
    void list(const QString &keyword, Listed listed);
    /// Fills in details, papers and fees of one row.
    void complete(const ServerProcedure &row, Found found);
    /// The pattern for numbers: `get-pattern` of agency and procedure (§4.4).
    void patternId(const QString &procedureId, std::function<void(kernel::Result<QString>)> done);

private:
    /// Collects the rows of every page.
    void pages(const QString &endpoint, const Endpoints::Query &query, Rows rows);
    void nextPage(const QString &endpoint, const Endpoints::Query &query, int page,
                  QJsonArray sofar, Rows rows);
    void withForms(ServerProcedure procedure, Found found);

    IgateLink &m_link;
    QHash<QString, ServerProcedure> m_known; // by the code that was asked for
};

} // namespace motcua::sync
