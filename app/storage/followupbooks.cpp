#include "app/storage/followupbooks.h"

#include "app/core/kernel/clock.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::storage
{

using kernel::failure;

kernel::Status FollowUpBooks::enter(domain::Dossier &dossier)
{
    if (dossier.bookOrder > 0)
        return {};
    const int year = kernel::inVietnam(dossier.receivedAt).date().year();
    const QString field = dossier.sector.isEmpty() ? u""_s : dossier.sector; // null is no text
    if (auto counted = m_database.run(
            u"INSERT INTO follow_up_book (year, field, number, last) VALUES (?, ?, "
            "(SELECT coalesce(max(number), 0) + 1 FROM follow_up_book WHERE year = ?), 1) "
            "ON CONFLICT (year, field) DO UPDATE SET last = last + 1"_s,
            {year, field, year});
        !counted)
        return counted;
    const auto place = m_database.first(
        u"SELECT number, last FROM follow_up_book WHERE year = ? AND field = ?"_s, {year, field},
        [](const Row &row) { return std::pair(int(row.integer(0)), int(row.integer(1))); });
    if (!place)
        return failure(place.error());
    const auto [number, order] = place->value_or(std::pair(0, 0));
    dossier.bookOrder = order;
    if (dossier.book.isEmpty())
        dossier.book = u"%1-%2/%3"_s.arg(dossier.desk).arg(number, 2, 10, QChar(u'0')).arg(year);
    return {};
}

} // namespace motcua::storage
