#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/domain/numberpattern.h"
#include "app/documents/formfields.h"

namespace motcua::documents
{

/// What every paper of a dossier may say: its number, people, request, times, fees and components.
/// `pattern` is that of the office's numbers.
void addDossier(FormValues &values, const domain::Dossier &dossier,
                const domain::NumberPattern &pattern);

/// `<prefix>Name Id Address Phone Email`.
/// Where the result goes by post, and who pays for it.
void addDelivery(FieldMap &fields, const domain::PostalDelivery &delivery);
void addParty(FieldMap &fields, const QString &prefix, const domain::Party &party);

void addReturn(FieldMap &fields, domain::ReturnBy way);

} // namespace motcua::documents
