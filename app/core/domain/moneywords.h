#pragma once

#include <QString>

namespace motcua::domain
{

inline constexpr qint64 mostWords = 1'000'000'000'000'000; ///< 10^15, the end of moneyInWords()

/// How a zero in the tens is said: the north says linh, the south lẻ; both are right.
enum class ZeroTens { Linh, Le };

/// A whole number from 0 to mostWords as it is read in Vietnamese: 1015 → "một nghìn không trăm
/// mười lăm". Empty outside of that.
[[nodiscard]] QString numberInWords(qint64 number, ZeroTens zeroTens = ZeroTens::Linh);

/// The line "(viết bằng chữ)" of a fee receipt: 8000 → "Tám nghìn đồng". Amounts are whole VND.
[[nodiscard]] QString moneyInWords(qint64 dong, ZeroTens zeroTens = ZeroTens::Linh);

} // namespace motcua::domain
