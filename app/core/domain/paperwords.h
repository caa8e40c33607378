#pragma once

#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace motcua::domain
{

/// Papers by name, to tell a correction in free words from a demand for something else.
struct PaperNames {
    QStringList allowed;      ///< that may be spoken of: the published list, what was handed in
    QSet<QString> known = {}; ///< of the whole catalogue, as paperKeys() folds them
};

/// Folded names of two words or more, each also without what stands in brackets.
[[nodiscard]] QSet<QString> paperKeys(const QStringList &names);

/// Do these words ask for anything to be handed in? Only then is it worth to know other papers.
[[nodiscard]] bool asksToHandIn(const QString &words);

/// The paper that `words` ask for although it is none of those allowed, as they name it. They ask
/// for one where a word of handing in ("nộp", "bổ sung", "kèm", "thiếu", "phải có") has it as its
/// object, and where they are nothing but its name; a paper that is merely spoken of ("theo thẻ
/// căn cước còn hạn", "không khớp giấy khai sinh") is none. `isMissing`: they tell what is missing.
[[nodiscard]] std::optional<QString> foreignPaper(const QString &words, const PaperNames &names,
                                                  bool isMissing = false);

/// Do they ask for the original or for anything on paper ("nộp bản giấy", "mang bản gốc")? To take
/// its picture anew asks for none.
[[nodiscard]] bool asksForOriginal(const QString &words);

} // namespace motcua::domain
