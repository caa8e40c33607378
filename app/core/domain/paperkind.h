#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/kernel/result.h"

#include <QString>

#include <optional>

namespace motcua::domain
{

/// Semantic key of a printed paper. The number of a form is no key: 04 to 06 shifted between the
/// form sets (TT 01/2018/TT-VPCP, TT 03/2025/TT-VPCP).
enum class PaperKind {
    Receipt,    ///< giấy tiếp nhận hồ sơ và hẹn trả kết quả
    Supplement, ///< phiếu yêu cầu bổ sung, hoàn thiện hồ sơ
    Refusal,    ///< phiếu từ chối tiếp nhận giải quyết hồ sơ
    Apology, ///< phiếu xin lỗi và hẹn lại / văn bản xin lỗi và đề nghị gia hạn
    Stop,    ///< thông báo dừng giải quyết hồ sơ
    ControlSlip,  ///< phiếu kiểm soát quá trình giải quyết hồ sơ
    Book,         ///< sổ theo dõi hồ sơ, of a range of days
    ReturnSlip,   ///< phiếu trả kết quả: no statutory form
    HandoverList, ///< bảng kê giao nhận với bưu chính, of a day
    FeeReceipt,   ///< biên lai thu phí, lệ phí: of the tax authority
};

inline constexpr PaperKind allPaperKinds[] = {
    PaperKind::Receipt,      PaperKind::Supplement,  PaperKind::Refusal, PaperKind::Apology,
    PaperKind::Stop,         PaperKind::ControlSlip, PaperKind::Book,    PaperKind::ReturnSlip,
    PaperKind::HandoverList, PaperKind::FeeReceipt,
};

/// The word of the command line, of events and of file names: "control-slip".
[[nodiscard]] QString paperName(PaperKind kind);
[[nodiscard]] std::optional<PaperKind> paperFromName(const QString &name);

/// Of many dossiers: the book and the hand-over list.
[[nodiscard]] bool isList(PaperKind kind);

/// How many copies are made when neither person nor profile says otherwise: of the receipt two, one
/// of which is kept (TT 01/2018); of slips that travel or stay one.
[[nodiscard]] int usualCopies(PaperKind kind);

/// Its number in a form set ("04"), empty for what the set does not have.
[[nodiscard]] QString formNumber(PaperKind kind, const QString &formSet);

/// May this paper be printed now? Refused with "paper.notYet…", whose sentence says what must
/// happen first. Lists and fee receipts pass: what they hold is not in the dossier.
[[nodiscard]] kernel::Status paperAllowed(PaperKind kind, const Dossier &dossier);

/// Was it refused after its acceptance? Then the refusal is a document of the agency that decides,
/// signed by its head; before, it is the counter's (facts §1.5). `events` are those of the dossier,
/// the oldest first; what was written by a program that kept no states is told by its transfer.
[[nodiscard]] bool isRefusedByAgency(const Dossier &dossier, const QList<DossierEvent> &events);

/// What an event of a print calls the paper, so that reprints can be counted: a second supplement
/// request or extension has a paper of its own ("supplement 2").
[[nodiscard]] QString printedName(PaperKind kind, const Dossier &dossier);

} // namespace motcua::domain
