#pragma once

#include "sync/client/igatelink.h"
#include "sync/client/proceduredirectory.h"

#include "app/core/domain/profile.h"
#include "app/core/ports/gateway.h"

namespace motcua::sync
{

/// Draws dossier numbers, the same way behind both interfaces: the pattern's id from the profile or
/// from `get-pattern`, then `--get-next-value` (iGate facts §4.3, §8.3). The last request alone
/// consumes a number.
///
/// What its `code` carries differs between provinces (§11 no. 9): the profile's `numberCode`
/// decides. A number drawn ahead belongs to no procedure yet and is always asked for by the agency.
class NumberDraw
{
public:
    NumberDraw(const domain::Profile &profile, IgateLink &link, ProcedureDirectory &directory);

    /// `endpoint` is "nextValue" or "connectorNextNumber"; `procedureCode` may be empty.
    void draw(const QString &endpoint, const QString &procedureCode,
              ports::Completion<QString> done);

    /// Of the server in front of iGate, by the path "numberLease".
    void lease(const ports::LeaseRequest &request,
               ports::Completion<QList<domain::NumberLease>> done);

private:
    struct Wish {
        QString endpoint;
        QString code;        ///< what next-value gets
        QString procedureId; ///< the server's, for get-pattern; may be empty
        ports::Completion<QString> done;
    };

    void withPattern(Wish wish);
    void nextValue(const QString &patternId, Wish wish);

    const domain::Profile &m_profile;
    IgateLink &m_link;
    ProcedureDirectory &m_directory;
};

} // namespace motcua::sync
