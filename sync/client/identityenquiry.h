#pragma once

#include "sync/client/igatelink.h"

#include <QObject>

namespace motcua::sync
{

/// Compares a person with the national population database, for both adapters: where the profile
/// names an endpoint for it (igate.identityPath), by the login and the transport of all others.
class IdentityEnquiry
{
public:
    IdentityEnquiry(const domain::Profile &profile, IgateLink &link)
        : m_link(link), m_isOffered(profile.igate.paths.contains(QStringLiteral("identity")))
    {
    }

    void ask(const ports::IdentityQuestion &question,
             ports::Completion<std::optional<ports::IdentityAnswer>> done);

private:
    IgateLink &m_link;
    bool m_isOffered;
    QObject m_context; // of the answer that needs no request; dies first
};

} // namespace motcua::sync
