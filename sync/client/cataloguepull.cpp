#include "sync/client/cataloguepull.h"

#include <memory>

namespace motcua::sync
{

namespace
{

struct Pull {
    ProcedureDirectory &directory;
    QList<ServerProcedure> rows;
    QList<domain::Procedure> read;
    ports::Completion<QList<domain::Procedure>> done;
};

void next(const std::shared_ptr<Pull> &pull)
{
    if (pull->read.size() == pull->rows.size())
        return pull->done(pull->read);
    pull->directory.complete(pull->rows.at(pull->read.size()),
                             [pull](const kernel::Result<ServerProcedure> &whole) {
                                 if (!whole)
                                     return pull->done(kernel::failure(whole.error()));
                                 pull->read.append(whole->toDomain());
                                 next(pull);
                             });
}

} // namespace

void pullWholeCatalogue(ProcedureDirectory &directory,
                        ports::Completion<QList<domain::Procedure>> done)
{
    auto pull = std::make_shared<Pull>(Pull{directory, {}, {}, std::move(done)});
    directory.list({}, [pull](const kernel::Result<QList<ServerProcedure>> &rows) {
        if (!rows)
            return pull->done(kernel::failure(rows.error()));
        pull->rows = *rows;
        next(pull);
    });
}

} // namespace motcua::sync
