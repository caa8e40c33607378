#pragma once

#include "app/core/ports/paperrenderer.h"
#include "app/documents/formfields.h"

namespace motcua::documents
{

/// The rows of the follow-up book (sổ theo dõi hồ sơ) or of the postal hand-over list, and the days
/// they are of.
void addListed(FormValues &values, const ports::PaperRequest &request,
               const domain::Profile &profile);

} // namespace motcua::documents
