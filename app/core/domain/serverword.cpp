#include "app/core/domain/serverword.h"

#include "app/core/domain/searchkey.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

using S = DossierState;

constexpr int mostMoves = 4; // a server seen once a day is no further ahead

struct Word {
    QLatin1StringView key; ///< as searchKey() folds it
    S state;
};

// iGate facts §6 A: seen in public lists, without numbers.
constexpr Word words[] = {
    {"moi dang ky"_L1, S::Registered},
    {"cho tiep nhan"_L1, S::Registered},
    {"da tiep nhan"_L1, S::Received},
    {"duoc tiep nhan"_L1, S::Received},
    {"khong duoc tiep nhan"_L1, S::Refused},
    {"tu choi"_L1, S::Refused},
    {"da tu choi xu ly"_L1, S::Refused},
    {"dang xu ly"_L1, S::Processing},
    {"cho bo sung"_L1, S::AwaitingSupplement},
    {"yeu cau bo sung giay to"_L1, S::AwaitingSupplement},
    {"cho nop tien"_L1, S::AwaitingPayment},
    {"yeu cau thuc hien nghia vu tai chinh"_L1, S::AwaitingPayment},
    {"da rut khong nop"_L1, S::Withdrawn},
    {"cong dan yeu cau rut"_L1, S::Withdrawn},
    {"dung xu ly"_L1, S::Stopped},
    {"huy"_L1, S::Stopped},
    {"da xu ly"_L1, S::Processed},
    {"da xu ly xong"_L1, S::Processed},
    {"hoan thanh"_L1, S::Processed},
    {"da tra"_L1, S::Returned},
    {"da tra ket qua"_L1, S::Returned},
};

QString folded(const QString &text) { return searchWords(text).join(u' '); }

} // namespace

QList<DossierMove> movesBetween(DossierState from, DossierState to)
{
    struct Way {
        S state;
        QList<DossierMove> moves;
    };
    QList<Way> open{{from, {}}};
    while (!open.isEmpty()) {
        const Way way = open.takeFirst();
        if (way.state == to)
            return way.moves;
        if (way.moves.size() == mostMoves)
            continue;
        for (const DossierMove move : movesFrom(way.state))
            open.append({*stateAfter(way.state, move), way.moves + QList{move}});
    }
    return {};
}

Standing standingOf(DossierState ours, DossierState servers)
{
    if (ours == servers)
        return Standing::Same;
    if (!movesBetween(ours, servers).isEmpty())
        return Standing::Ahead;
    return movesBetween(servers, ours).isEmpty() ? Standing::Apart : Standing::Behind;
}

std::optional<DossierState> stateOfStatus(const QMap<QString, QString> &statusMap,
                                          const QString &status, const QString &name,
                                          bool isNational)
{
    for (const QString &told : {status, name})
        if (const auto mapped = statusMap.constFind(told); mapped != statusMap.constEnd())
            return stateFromName(*mapped);
    bool isNumber = false;
    const int number = status.toInt(&isNumber);
    if (isNational && isNumber)
        return number >= int(S::Registered) && number <= int(S::Returned) ? std::optional(S(number))
                                                                          : std::nullopt;
    for (const QString &told : {name, status})
        for (const Word &word : words)
            if (!told.isEmpty() && folded(told) == word.key)
                return word.state;
    return !isNational && status == "0"_L1 ? std::optional(S::Registered) : std::nullopt;
}

} // namespace motcua::domain
