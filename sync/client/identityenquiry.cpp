#include "sync/client/identityenquiry.h"

#include "sync/wire/identitybodies.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

void IdentityEnquiry::ask(const ports::IdentityQuestion &question,
                          ports::Completion<std::optional<ports::IdentityAnswer>> done)
{
    if (!m_isOffered) {
        QTimer::singleShot(0, &m_context, [done = std::move(done)] { done(std::nullopt); });
        return;
    }
    HttpRequest request;
    request.verb = "POST"_ba;
    request.url = m_link.endpoints().url(u"identity"_s);
    request.contentType = "application/json"_ba;
    request.body = identityBody(question);
    request.onlyReads = true; // asking twice changes nothing
    m_link.call(
        std::move(request), [done = std::move(done)](const kernel::Result<QByteArray> &body) {
            const auto answer = body ? readIdentityAnswer(*body) : kernel::failure(body.error());
            if (answer)
                done(std::optional(*answer));
            else
                done(kernel::failure(answer.error()));
        });
}

} // namespace motcua::sync
