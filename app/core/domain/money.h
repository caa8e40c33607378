#pragma once

#include <QtGlobal>

#include <optional>

namespace motcua::domain
{

/// The largest amount or sum that is believed, in VND: far above any treasury's day, and far below
/// where 64 bits end.
inline constexpr qint64 mostMoney = 999'999'999'999'999;

/// The most that one fee may be, whoever names it: a catalogue, a draft or a cashier.
inline constexpr qint64 mostForOneFee = 1'000'000'000'000;

/// The most of one thing that one fee is taken for: pages, copies, certificates.
inline constexpr int mostFeeQuantity = 10'000;

/// Đơn giá × số lượng in whole VND; nothing for what is beyond `mostForOneFee` or below nothing, or
/// for a quantity that is none.
[[nodiscard]] constexpr std::optional<qint64> feeAmount(qint64 unitAmount, qint64 quantity)
{
    qint64 amount = 0;
    if (unitAmount < 0 || quantity < 1 || quantity > mostFeeQuantity ||
        __builtin_mul_overflow(unitAmount, quantity, &amount) || amount > mostForOneFee)
        return std::nullopt;
    return amount;
}

/// Both together, in whole VND; nothing when the sum is beyond `mostMoney` either way.
[[nodiscard]] constexpr std::optional<qint64> addMoney(qint64 a, qint64 b)
{
    qint64 sum = 0;
    if (__builtin_add_overflow(a, b, &sum) || sum > mostMoney || sum < -mostMoney)
        return std::nullopt;
    return sum;
}

/// Sums up and notices when the sum is no longer to be believed, at whatever step.
class MoneySum
{
public:
    constexpr void add(qint64 amount)
    {
        if (m_sum)
            m_sum = addMoney(*m_sum, amount);
    }
    /// Nothing when it was too large once.
    [[nodiscard]] constexpr std::optional<qint64> value() const { return m_sum; }

private:
    std::optional<qint64> m_sum = 0;
};

} // namespace motcua::domain
