#include "ui/presentation/fees/feewords.h"

#include "app/core/domain/feenames.h"
#include "app/core/domain/money.h"
#include "ui/presentation/format.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

using domain::FeeReceiptState;
using domain::FeeState;
using domain::PaymentMethod;

namespace
{

QString text(const char *source) { return QCoreApplication::translate("Fees", source); }

} // namespace

QString feeAmountText(qint64 amount)
{
    return amount > 0 ? moneyText(amount) : text(QT_TRANSLATE_NOOP("Fees", "set by the province"));
}

QString feeQuantityText(int quantity, const QString &unit)
{
    return unit.isEmpty() ? QString::number(quantity)
                          : QString::number(quantity) + QChar(QChar::Nbsp) + unit;
}

QString feeStateText(FeeState state)
{
    switch (state) {
    case FeeState::Waiting: return text(QT_TRANSLATE_NOOP("Fees", "to be collected"));
    case FeeState::Collected: return text(QT_TRANSLATE_NOOP("Fees", "collected"));
    case FeeState::Exempt: return text(QT_TRANSLATE_NOOP("Fees", "exempt"));
    case FeeState::AwaitingRefund: return text(QT_TRANSLATE_NOOP("Fees", "to be refunded"));
    case FeeState::Refunded: return text(QT_TRANSLATE_NOOP("Fees", "refunded"));
    case FeeState::NeedsProof: return text(QT_TRANSLATE_NOOP("Fees", "waiting for proof"));
    }
    Q_UNREACHABLE();
}

QString feeReceiptStateText(FeeReceiptState state)
{
    switch (state) {
    case FeeReceiptState::Issued: return text(QT_TRANSLATE_NOOP("Fees", "issued"));
    case FeeReceiptState::Cancelled: return text(QT_TRANSLATE_NOOP("Fees", "cancelled"));
    case FeeReceiptState::AwaitingRefund: return feeStateText(FeeState::AwaitingRefund);
    case FeeReceiptState::Refunded: return feeStateText(FeeState::Refunded);
    case FeeReceiptState::Lost: return text(QT_TRANSLATE_NOOP("Fees", "spoiled or lost"));
    }
    Q_UNREACHABLE();
}

QString paymentMethodText(PaymentMethod method)
{
    switch (method) {
    case PaymentMethod::Cash: return text(QT_TRANSLATE_NOOP("Fees", "Cash"));
    case PaymentMethod::Transfer: return text(QT_TRANSLATE_NOOP("Fees", "Bank transfer"));
    case PaymentMethod::Online: return text(QT_TRANSLATE_NOOP("Fees", "Online"));
    }
    Q_UNREACHABLE();
}

QString feeStateWord(const QString &name)
{
    if (const auto state = valueIn(domain::feeStates, name))
        return feeStateText(*state);
    if (const auto state = valueIn(domain::feeReceiptStates, name))
        return feeReceiptStateText(*state);
    return name;
}

std::optional<qint64> moneyFromText(const QString &text)
{
    // Points, blanks and the sign of the đồng as people write them; a comma would be a fraction.
    static const QRegularExpression amount(
        u"\\A\\s*([0-9]{1,15}|[0-9]{1,3}(?:[. ][0-9]{3}){1,4})\\s*(?:đ|₫|đồng)?\\s*\\z"_s);
    const auto match = amount.match(text.normalized(QString::NormalizationForm_C));
    if (!match.hasMatch())
        return std::nullopt;
    QString digits = match.captured(1);
    digits.remove(u'.').remove(u' ');
    const qint64 value = digits.toLongLong();
    return value <= domain::mostMoney ? std::optional(value) : std::nullopt;
}

} // namespace motcua::presentation
