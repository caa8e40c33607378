#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace motcua::domain
{

/// Where a dossier stands in its legal life. The numbers are those of the national exchange
/// (regulation facts §2.1) and are what iGate's `TrangThai` carries.
enum class DossierState {
    Registered = 1,         ///< mới đăng ký: an online dossier not yet answered
    Received = 2,           ///< được tiếp nhận: the receipt may be printed
    Refused = 3,            ///< không được tiếp nhận
    Processing = 4,         ///< đang xử lý
    AwaitingSupplement = 5, ///< yêu cầu bổ sung giấy tờ
    AwaitingPayment = 6,    ///< yêu cầu thực hiện nghĩa vụ tài chính
    Withdrawn = 7,          ///< công dân yêu cầu rút hồ sơ
    Stopped = 8,            ///< dừng xử lý
    Processed = 9,          ///< đã xử lý xong: the end for timing
    Returned = 10,          ///< đã trả kết quả
};

enum class DossierMove {
    Accept,
    Refuse,
    Transfer, ///< hand over for processing
    RequestSupplement,
    Supplied,
    RequestPayment,
    Paid,
    Withdraw,
    Stop,
    Finish,
    Return,
};

inline constexpr DossierState allDossierStates[] = {
    DossierState::Registered,
    DossierState::Received,
    DossierState::Refused,
    DossierState::Processing,
    DossierState::AwaitingSupplement,
    DossierState::AwaitingPayment,
    DossierState::Withdrawn,
    DossierState::Stopped,
    DossierState::Processed,
    DossierState::Returned,
};

inline constexpr DossierMove allDossierMoves[] = {
    DossierMove::Accept,   DossierMove::Refuse,
    DossierMove::Transfer, DossierMove::RequestSupplement,
    DossierMove::Supplied, DossierMove::RequestPayment,
    DossierMove::Paid,     DossierMove::Withdraw,
    DossierMove::Stop,     DossierMove::Finish,
    DossierMove::Return,
};

/// The state after `move`, or nothing where the table has no such pair (facts §2.1, typical moves).
[[nodiscard]] std::optional<DossierState> stateAfter(DossierState from, DossierMove move);

/// The moves that the table allows, in its order.
[[nodiscard]] QList<DossierMove> movesFrom(DossierState from);

/// Whether a new appointment may be given (xin lỗi, gia hạn): accepted, and the clock not stopped
/// by a supplement. It changes no state, so it is no move (facts §4.7).
[[nodiscard]] bool mayBeExtended(DossierState state);
/// What its event is called, beside the names of moves.
[[nodiscard]] QString extendName();

/// No move leads out of it.
[[nodiscard]] bool isFinal(DossierState state);

/// Names for JSON and the store, lowerCamel: `awaitingSupplement`.
[[nodiscard]] QString stateName(DossierState state);
[[nodiscard]] std::optional<DossierState> stateFromName(const QString &name);
[[nodiscard]] QString moveName(DossierMove move);
[[nodiscard]] std::optional<DossierMove> moveFromName(const QString &name);

} // namespace motcua::domain
