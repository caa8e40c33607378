#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/domain/outbox.h"
#include "app/core/domain/workcalendar.h"
#include "app/core/ports/pagesource.h"

#include <QDateTime>
#include <QString>

namespace motcua::presentation
{

// Values as people read them, in the program's language. Any thread.

/// `21/11/2026`, the order that Vietnamese papers use.
[[nodiscard]] QString dateText(QDate date);
/// `Thứ Bảy, 21/11/2026`
[[nodiscard]] QString dayText(QDate date);
/// Reads `21/11/2026`, `21112026`, `21-11-2026` or `21.11.2026`; invalid when it is no date.
[[nodiscard]] QDate dateFromText(const QString &text);
/// `Thứ Bảy, 21/11/2026 14:05`
[[nodiscard]] QString momentText(const QDateTime &moment);
/// `10.000 đ`
[[nodiscard]] QString moneyText(qint64 vnd);
/// In one unit, rounded down: `40 phút`, `2 giờ`, `3 ngày`.
[[nodiscard]] QString durationText(qint64 seconds);
/// `5 ngày làm việc`
[[nodiscard]] QString limitText(const domain::TimeLimit &limit);

/// `chưa gửi 3 · lâu nhất 2 giờ · liên lạc lần cuối 08:41` (offline facts §c.9). A contact on
/// another day shows its date too.
[[nodiscard]] QString outboxLine(const domain::OutboxSummary &summary, const QDateTime &now);

/// Why an appointment falls on its day: the limit, and what the count passed over.
[[nodiscard]] QString appointmentReason(const domain::TimeLimit &limit,
                                        const domain::Appointment &appointment);

[[nodiscard]] QString stateText(domain::DossierState state);
/// Of a move or "extend", as the window's buttons name it.
[[nodiscard]] QString moveText(const QString &moveName);
/// What happened, of any event: "sealed", "printed", a move's name.
/// Loại bản: "certified copy"; empty for one that nobody told.
[[nodiscard]] QString paperFormText(domain::PaperForm form);
[[nodiscard]] QString eventText(const QString &what);
[[nodiscard]] QString postagePayerText(domain::PostagePayer payer);
[[nodiscard]] QString returnToText(domain::ReturnTo to);
/// Lý do từ chối; empty for one that nobody told.
[[nodiscard]] QString refusalGroundText(domain::RefusalGround ground);
/// `còn 3 giờ 20 phút để trả lời`, or by how much it is late; of working time.
[[nodiscard]] QString answerClockText(qint64 workingSeconds);
[[nodiscard]] QString channelText(domain::Channel channel);
/// A field of domain::correctableFields() by its label, and its value as people write it.
[[nodiscard]] QString correctedFieldText(const QString &field);
[[nodiscard]] QString correctedValueText(const QString &field, const QString &value);
[[nodiscard]] QString returnByText(domain::ReturnBy way);
[[nodiscard]] QString sexText(domain::Sex sex);
[[nodiscard]] QString syncStateText(domain::SyncState state);
[[nodiscard]] QString feeKindText(domain::FeeKind kind);
/// Of the words that PageSource uses: "flatbed", "adf", "adf-duplex".
[[nodiscard]] QString scanSourceText(const QString &source);

} // namespace motcua::presentation
