#include "sync/client/cataloguepull.h"

#include <memory>

namespace motcua::sync
{

namespace
{

struct Pull {
    ProcedureDirectory &directory;
    QList<ServerProcedure> rows;
    QList<domain::ToldProcedure> read;
    ports::Completion<QList<domain::ToldProcedure>> done;
};

void next(const std::shared_ptr<Pull> &pull)
{
    // What is not offered has nothing that would be asked for.
    while (pull->read.size() < pull->rows.size() && !pull->rows.at(pull->read.size()).open)
        pull->read.append(pull->rows.at(pull->read.size()).told());
    if (pull->read.size() == pull->rows.size())
        return pull->done(pull->read);
    pull->directory.complete(pull->rows.at(pull->read.size()),
                             [pull](const kernel::Result<ServerProcedure> &whole) {
                                 if (!whole)
                                     return pull->done(kernel::failure(whole.error()));
                                 pull->read.append(whole->told());
                                 next(pull);
                             });
}

} // namespace

void pullWholeCatalogue(ProcedureDirectory &directory,
                        ports::Completion<QList<domain::ToldProcedure>> done)
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
