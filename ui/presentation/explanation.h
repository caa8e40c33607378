#pragma once

#include "app/core/domain/countexplanation.h"

#include <QString>
#include <QStringList>

namespace motcua::presentation
{

// "Why this date?" in sentences, in the program's language. Any thread.

/// One sentence for every step; runs of counted days and of days off with one reason share one.
[[nodiscard]] QStringList explanationSentences(const domain::CountExplanation &told);

/// One step alone, for lists that number them.
[[nodiscard]] QString stepSentence(const domain::CountStep &step, const domain::TimeLimit &limit);

/// What the law gives beside the limit that counts here (facts §4.5): one sentence.
[[nodiscard]] QString shortenedText(const domain::TimeLimit &limit, const domain::TimeLimit &legal);

/// `Tết Nguyên đán`, `nghỉ hằng tuần`, `nghỉ hoán đổi với ngày 22/08/2026`.
[[nodiscard]] QString dayOffText(const domain::DayOff &off);

/// The same of SkippedDay::why.
[[nodiscard]] QString whyText(const QString &why);

} // namespace motcua::presentation
