#include "tests/fakes/lifecycle.h"

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

using domain::DossierMove;

/// One row a state, 1 to 10; one column a deed. The number of the state after it, a point where the
/// law has no such move.
///
/// - §2.1: 1→2|3|5; 2→4; 4→5|6|8|7|9; 5→4|3|8; 6→4; 9→10; 3, 7, 8 and 10 end.
/// - §7: the applicant may withdraw as long as it is not decided (1, 2, 4, 5, 6→7), and processing
///   may stop (2, 6→8).
/// - §1.5: a refusal at the agency's stage (4→3). §1.4: a supplement after acceptance (2→5).
/// - §1.3: a result on the day of reception needs no hand-over (2→9).
/// - §4.7: a new appointment while the clock runs (2, 4, 6), without a change of state.
constexpr const char *law[] = {
    //  accept refuse transfer supplement supplied requestPayment paid withdraw stop finish return
    //  extend
    "2  3  .  5  .  .  .  7  .  .  .  . ", // 1 mới đăng ký
    ".  .  4  5  .  .  .  7  8  9  .  2 ", // 2 được tiếp nhận
    ".  .  .  .  .  .  .  .  .  .  .  . ", // 3 không được tiếp nhận
    ".  3  .  5  .  6  .  7  8  9  .  4 ", // 4 đang xử lý
    ".  3  .  .  4  .  .  7  8  .  .  . ", // 5 yêu cầu bổ sung
    ".  .  .  .  .  .  4  7  8  .  .  6 ", // 6 nghĩa vụ tài chính
    ".  .  .  .  .  .  .  .  .  .  .  . ", // 7 rút
    ".  .  .  .  .  .  .  .  .  .  .  . ", // 8 dừng
    ".  .  .  .  .  .  .  .  .  .  10 . ", // 9 đã xử lý xong
    ".  .  .  .  .  .  .  .  .  .  .  . ", // 10 đã trả kết quả
};

domain::ResultPaper numberedResult()
{
    domain::ResultPaper result;
    result.name = u"Giấy khai sinh"_s;
    result.number = u"12/2026"_s;
    return result;
}

/// Two weeks after the appointment, or the reception where there is none, at nine of a working
/// Wednesday.
QDateTime laterThan(const domain::Dossier &dossier)
{
    const QDateTime &from = dossier.dueAt.isValid() ? dossier.dueAt : dossier.receivedAt;
    QDate day = kernel::inVietnam(from).date().addDays(14);
    while (day.dayOfWeek() != Qt::Wednesday)
        day = day.addDays(1);
    return kernel::vietnamTime(day, QTime(9, 0));
}

} // namespace

QStringList allDeeds()
{
    return {u"accept"_s,   u"refuse"_s,         u"transfer"_s, u"supplement"_s,
            u"supplied"_s, u"requestPayment"_s, u"paid"_s,     u"withdraw"_s,
            u"stop"_s,     u"finish"_s,         u"return"_s,   u"extend"_s};
}

std::optional<domain::DossierState> lawfulEnd(domain::DossierState state, const QString &deed)
{
    const QStringList row =
        QString::fromLatin1(law[int(state) - 1]).split(u' ', Qt::SkipEmptyParts);
    const int number = row.at(allDeeds().indexOf(deed)).toInt();
    return number == 0 ? std::nullopt : std::optional(domain::DossierState(number));
}

ports::Actor supervisor()
{
    return {{u"minh"_s, u"Lê Minh"_s, domain::Role::Supervisor, false}, u"Q1"_s};
}

kernel::Result<services::Moved> perform(const services::DossierMoves &moves, const QString &deed,
                                        const services::DossierRef &ref,
                                        const domain::Dossier &before)
{
    const ports::Actor actor = supervisor();
    if (deed == "extend"_L1)
        return moves.extend(ref, {laterThan(before), u"Chờ xác minh"_s}, actor);
    switch (*domain::moveFromName(deed)) {
    case DossierMove::Accept: return moves.accept(ref, actor);
    case DossierMove::RequestSupplement:
        return moves.requestSupplement(
            ref, {{u"declaration: ký lại tờ khai"_s}, u"Thiếu chữ ký"_s, {}}, actor);
    case DossierMove::Supplied: return moves.supplied(ref, {}, {}, actor);
    case DossierMove::Refuse:
    case DossierMove::Withdraw:
    case DossierMove::Stop:
        return moves.close(ref, *domain::moveFromName(deed), u"Không đủ điều kiện"_s, actor);
    case DossierMove::Transfer:
    case DossierMove::RequestPayment:
    case DossierMove::Paid: return moves.advance(ref, *domain::moveFromName(deed), {}, actor);
    case DossierMove::Finish: return moves.finish(ref, numberedResult(), {}, actor);
    case DossierMove::Return: return moves.handBack(ref, {}, actor);
    }
    Q_UNREACHABLE();
}

} // namespace motcua::tests
