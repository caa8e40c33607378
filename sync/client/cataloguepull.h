#pragma once

#include "sync/client/proceduredirectory.h"

#include "app/core/ports/completion.h"

namespace motcua::sync
{

/// Reads every open procedure with papers and fees, one request at a time: a catalogue is pulled
/// rarely and must not crowd out dossiers. Closed ones come as their row tells them. One failed
/// request fails the pull: half a catalogue is none.
void pullWholeCatalogue(ProcedureDirectory &directory,
                        ports::Completion<QList<domain::ToldProcedure>> done);

} // namespace motcua::sync
