#include "app/storage/sqldossierstore.h"
#include "app/storage/steps.h"
#include "app/storage/transaction.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using kernel::failure;
using kernel::Result;
using kernel::Status;

// What was typed wrong is set right: a new revision with its event and audit row, no outbox row.

Result<domain::Dossier> SqlDossierStore::correct(domain::Dossier dossier,
                                                 domain::DossierEvent event,
                                                 const ports::Actor &actor)
{
    StoredDossier stored{0, std::move(dossier)};
    const domain::DossierEvent complete = completed(std::move(event), actor);
    const auto before = inTransaction(
        m_bench.database, [&] { return correctInTransaction(stored, complete, actor); });
    if (!before)
        return failure(before.error());
    m_bench.generation.dropAnchor(m_bench.audit.newest());
    if (m_bench.index.isReady()) {
        m_bench.index.remove(stored.row, *before); // a name that was never his finds him no more
        m_bench.index.add(stored.row, DossierRows::searchText(stored.dossier));
    }
    return stored.dossier;
}

Result<QString> SqlDossierStore::correctInTransaction(StoredDossier &stored,
                                                      const domain::DossierEvent &event,
                                                      const ports::Actor &actor)
{
    const auto before = beginRevision(stored);
    if (!before)
        return failure(before.error());
    const domain::Dossier &dossier = stored.dossier;
    domain::DossierEvent made = event;
    made.revision = dossier.revision;
    made.state = dossier.state;
    const auto done = inOrder(
        [&] { return m_rows.fill(stored); }, [&] { return m_events.append(stored.row, made); },
        [&]() -> Status {
            const auto detail = auditDetail(stored);
            if (!detail)
                return failure(detail.error());
            return m_bench.audit.append(actor, {event.what, dossier.id.value, *detail});
        });
    if (!done)
        return failure(done.error());
    return DossierRows::searchText(*before);
}

} // namespace motcua::storage
