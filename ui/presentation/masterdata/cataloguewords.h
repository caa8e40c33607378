#pragma once

#include "app/core/domain/catalogueupdate.h"

#include <QString>
#include <QStringList>

namespace motcua::presentation
{

// What an import or a pull of procedures says, the same in window and command line. Any thread.

/// "Line 3, column 5: …"; without a place only the sentence.
[[nodiscard]] QString faultLine(const domain::CatalogueFault &fault);
/// "… and 12 more."
[[nodiscard]] QString moreText(qint64 count);

/// What became of one procedure of a pull.
[[nodiscard]] QString lineText(const domain::CatalogueLine &line);
/// What of it could not be read, a sentence each.
[[nodiscard]] QStringList unreadTexts(const domain::CatalogueLine &line);
[[nodiscard]] qsizetype countOf(const domain::CatalogueUpdate &update,
                                domain::CatalogueLine::Step step);
/// How many of each, in one sentence.
[[nodiscard]] QString updateText(const domain::CatalogueUpdate &update);

} // namespace motcua::presentation
