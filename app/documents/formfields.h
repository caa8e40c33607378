#pragma once

#include "app/core/kernel/clock.h"

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

namespace motcua::documents
{

using FieldMap = QHash<QString, QString>;

/// What fills a form. An empty field is false in a mustache section.
struct FormValues {
    FieldMap fields;
    QHash<QString, QList<FieldMap>> lists;
};

// How values are written on papers.

/// True in a mustache section when set.
[[nodiscard]] QString flag(bool isSet);
[[nodiscard]] QString padded(int number, int width);
/// 12.345
[[nodiscard]] QString money(qint64 dong);
/// 20/11/2026; empty for no date.
[[nodiscard]] QString shortDate(const QDate &date);
/// 08:05 20/11/2026; empty for no time.
[[nodiscard]] QString shortTime(const QDateTime &instant);

/// Parts of a time as official papers write them: `<prefix>Hour Minute Day Month Year Stamp`. A day
/// below 10 and months 1 and 2 get a leading zero, other months none (NĐ 30/2020 Appendix I). All
/// empty without a time.
void addTime(FieldMap &fields, const QString &prefix, const QDateTime &instant);

/// `text` with its mustache fields filled in; `asHtml` escapes what people typed.
[[nodiscard]] QString filled(const QString &text, const FormValues &values, bool asHtml = true);

} // namespace motcua::documents
