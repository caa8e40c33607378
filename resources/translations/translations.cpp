#include "resources/translations/translations.h"

#include <QDir>

// Outside every namespace, as Q_INIT_RESOURCE wants it.
static void initResource() { Q_INIT_RESOURCE(motcua_i18n); }

namespace motcua
{

void initTranslations() { initResource(); }

} // namespace motcua
