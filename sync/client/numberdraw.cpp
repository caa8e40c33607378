#include "sync/client/numberdraw.h"

#include "sync/wire/leasebodies.h"
#include "sync/wire/readers.h"

using namespace Qt::StringLiterals;

namespace motcua::sync
{

NumberDraw::NumberDraw(const domain::Profile &profile, IgateLink &link,
                       ProcedureDirectory &directory)
    : m_profile(profile), m_link(link), m_directory(directory)
{
}

void NumberDraw::draw(const QString &endpoint, const QString &procedureCode,
                      ports::Completion<QString> done)
{
    const bool byProcedure =
        m_profile.igate.numberCode == "procedure"_L1 && !procedureCode.isEmpty();
    Wish wish{endpoint, byProcedure ? procedureCode : m_profile.agency.code, {}, std::move(done)};
    const bool officer = m_profile.igate.adapter == domain::IgateAdapter::Officer;
    const bool asksPattern = m_profile.igate.patternId.isEmpty();
    if (!officer || procedureCode.isEmpty() || !(byProcedure || asksPattern))
        return withPattern(std::move(wish));
    m_directory.find(procedureCode, [this, byProcedure, wish = std::move(wish)](
                                        const kernel::Result<ServerProcedure> &found) mutable {
        if (!found)
            return wish.done(kernel::failure(found.error()));
        wish.procedureId = found->id;
        if (byProcedure)
            wish.code = found->code;
        withPattern(std::move(wish));
    });
}

void NumberDraw::lease(const ports::LeaseRequest &request,
                       ports::Completion<QList<domain::NumberLease>> done)
{
    m_link.write("POST"_ba, m_link.endpoints().url(u"numberLease"_s), leaseBody(request),
                 [done = std::move(done)](const kernel::Result<QByteArray> &body) {
                     done(body ? readLeases(*body) : kernel::failure(body.error()));
                 });
}

void NumberDraw::withPattern(Wish wish)
{
    if (!m_profile.igate.patternId.isEmpty())
        return nextValue(m_profile.igate.patternId, std::move(wish));
    const QString procedureId = wish.procedureId;
    m_directory.patternId(procedureId, [this, wish = std::move(wish)](
                                           const kernel::Result<QString> &pattern) mutable {
        if (!pattern)
            return wish.done(kernel::failure(pattern.error()));
        nextValue(*pattern, std::move(wish));
    });
}

void NumberDraw::nextValue(const QString &patternId, Wish wish)
{
    const QUrl url =
        m_link.endpoints().url(wish.endpoint, {{u"patternId"_s, patternId}, {u"code"_s, wish.code}},
                               {{u"code"_s, wish.code}});
    // PUT, as it moves a counter; the method itself is inferred from one client (§4.3).
    m_link.write("PUT"_ba, url, {},
                 [done = std::move(wish.done)](const kernel::Result<QByteArray> &body) {
                     done(body ? readNumber(*body) : kernel::failure(body.error()));
                 });
}

} // namespace motcua::sync
