#include "app/core/domain/dossierstate.h"

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

struct Row {
    DossierState from;
    DossierMove move;
    DossierState to;
};

using S = DossierState;
using M = DossierMove;

constexpr Row table[] = {
    {S::Registered, M::Accept, S::Received},
    {S::Registered, M::Refuse, S::Refused},
    {S::Registered, M::RequestSupplement, S::AwaitingSupplement},
    {S::Registered, M::Withdraw, S::Withdrawn},
    {S::Received, M::Transfer, S::Processing},
    {S::Received, M::RequestSupplement, S::AwaitingSupplement},
    {S::Received, M::Withdraw, S::Withdrawn},
    {S::Received, M::Stop, S::Stopped},
    {S::Received, M::Finish, S::Processed}, // same-day procedures
    {S::Processing, M::RequestSupplement, S::AwaitingSupplement},
    {S::Processing, M::RequestPayment, S::AwaitingPayment},
    {S::Processing, M::Refuse, S::Refused},
    {S::Processing, M::Withdraw, S::Withdrawn},
    {S::Processing, M::Stop, S::Stopped},
    {S::Processing, M::Finish, S::Processed},
    {S::AwaitingSupplement, M::Supplied, S::Processing},
    {S::AwaitingSupplement, M::Refuse, S::Refused}, // not supplied in time
    {S::AwaitingSupplement, M::Stop, S::Stopped},
    {S::AwaitingSupplement, M::Withdraw, S::Withdrawn},
    {S::AwaitingPayment, M::Paid, S::Processing},
    {S::AwaitingPayment, M::Stop, S::Stopped},
    {S::AwaitingPayment, M::Withdraw, S::Withdrawn},
    {S::Processed, M::Return, S::Returned},
};

} // namespace

std::optional<DossierState> stateAfter(DossierState from, DossierMove move)
{
    const auto *row = std::find_if(std::begin(table), std::end(table),
                                   [&](const Row &r) { return r.from == from && r.move == move; });
    return row == std::end(table) ? std::nullopt : std::optional(row->to);
}

QList<DossierMove> movesFrom(DossierState from)
{
    QList<DossierMove> moves;
    for (const Row &row : table) {
        if (row.from == from)
            moves.append(row.move);
    }
    return moves;
}

bool mayBeExtended(DossierState state)
{
    return state == S::Received || state == S::Processing || state == S::AwaitingPayment;
}

QString extendName() { return u"extend"_s; }

bool isFinal(DossierState state) { return movesFrom(state).isEmpty(); }

QString stateName(DossierState state)
{
    switch (state) {
    case S::Registered: return u"registered"_s;
    case S::Received: return u"received"_s;
    case S::Refused: return u"refused"_s;
    case S::Processing: return u"processing"_s;
    case S::AwaitingSupplement: return u"awaitingSupplement"_s;
    case S::AwaitingPayment: return u"awaitingPayment"_s;
    case S::Withdrawn: return u"withdrawn"_s;
    case S::Stopped: return u"stopped"_s;
    case S::Processed: return u"processed"_s;
    case S::Returned: return u"returned"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DossierState> stateFromName(const QString &name)
{
    const auto *found = std::find_if(std::begin(allDossierStates), std::end(allDossierStates),
                                     [&](S state) { return stateName(state) == name; });
    return found == std::end(allDossierStates) ? std::nullopt : std::optional(*found);
}

QString moveName(DossierMove move)
{
    switch (move) {
    case M::Accept: return u"accept"_s;
    case M::Refuse: return u"refuse"_s;
    case M::Transfer: return u"transfer"_s;
    case M::RequestSupplement: return u"supplement"_s;
    case M::Supplied: return u"supplied"_s;
    case M::RequestPayment: return u"requestPayment"_s;
    case M::Paid: return u"paid"_s;
    case M::Withdraw: return u"withdraw"_s;
    case M::Stop: return u"stop"_s;
    case M::Finish: return u"finish"_s;
    case M::Return: return u"return"_s;
    }
    Q_UNREACHABLE();
}

std::optional<DossierMove> moveFromName(const QString &name)
{
    const auto *found = std::find_if(std::begin(allDossierMoves), std::end(allDossierMoves),
                                     [&](M move) { return moveName(move) == name; });
    return found == std::end(allDossierMoves) ? std::nullopt : std::optional(*found);
}

} // namespace motcua::domain
