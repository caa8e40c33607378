#include "resources/resources.h"

#include <QtGlobal>

// The macro declares a function of the global namespace, so it cannot stand inside a namespace.
static void registerData() { Q_INIT_RESOURCE(motcua); }

namespace motcua
{

void initResources() { registerData(); }

} // namespace motcua
