#pragma once

#include <QDate>
#include <QRandomGenerator>
#include <QString>

/// Names, places and sentences that sound Vietnamese and belong to nobody.
namespace motcua::pagemaker::invented
{

[[nodiscard]] QString person(QRandomGenerator &random);
[[nodiscard]] QString commune(QRandomGenerator &random);
[[nodiscard]] QString hamlet(QRandomGenerator &random);
[[nodiscard]] QString province(QRandomGenerator &random);
[[nodiscard]] QString address(QRandomGenerator &random);
[[nodiscard]] QString procedure(QRandomGenerator &random);
/// A sentence of an official letter.
[[nodiscard]] QString sentence(QRandomGenerator &random);
/// Twelve digits that cannot be a real number: province codes above 096 are not issued.
[[nodiscard]] QString idNumber(QRandomGenerator &random);
[[nodiscard]] QDate day(QRandomGenerator &random, int firstYear, int lastYear);
[[nodiscard]] QString shortDate(QDate date);
[[nodiscard]] QString longDate(QDate date); ///< "ngày 05 tháng 01 năm 2026"

} // namespace motcua::pagemaker::invented
