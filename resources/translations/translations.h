#pragma once

namespace motcua
{

/// Makes the translations readable under `:/motcua/i18n`; installLanguage() calls it.
void initTranslations();

} // namespace motcua
