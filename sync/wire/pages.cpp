#include "sync/wire/pages.h"

#include "sync/wire/tolerantjson.h"

#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

kernel::Result<Page> readPage(const QByteArray &body)
{
    const QJsonValue value = payloadOf(parseBody(body));
    if (value.isArray())
        return Page{value.toArray(), true};
    const QJsonObject object = value.toObject();
    const QJsonValue content = member(object, "content"_L1);
    if (!content.isArray())
        return kernel::failure(kernel::ErrorKind::Network, u"server.unknown"_s, {},
                               u"The answer is no list"_s);
    Page page;
    page.rows = content.toArray();
    const QJsonValue last = member(object, "last"_L1);
    const auto total = wholeNumber(member(object, "totalPages"_L1));
    const auto number = wholeNumber(member(object, "number"_L1));
    if (last.isBool())
        page.last = last.toBool();
    else if (total && number)
        page.last = *number + 1 >= *total;
    // An empty page ends the list whatever it says of itself: no endless loop.
    page.last = page.last || page.rows.isEmpty();
    return page;
}

} // namespace motcua::sync
