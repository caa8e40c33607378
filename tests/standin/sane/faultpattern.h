#pragma once

#include <cstdint>

namespace motcua::standin
{

// The picture of a page of the fault backend: every sample follows from the page's number and its
// place, so that a page found anywhere proves by its pixels which one it is and that none is
// missing. Header only: the backend draws with it, tests compare with it.

/// The 8-bit sample of `channel` (0 = red or gray) at `x`, `y` on side `page` (1-based).
[[nodiscard]] constexpr std::uint8_t faultSample(int page, int x, int y, int channel)
{
    return std::uint8_t(page * 37 + x * 3 + y * 7 + channel * 11);
}

/// The same for 1 bit: the number in binary across the page, inverted on every other line. True is
/// black.
[[nodiscard]] constexpr bool faultBit(int page, int x, int y)
{
    return (((page >> (x / 4 % 16)) ^ y) & 1) != 0;
}

} // namespace motcua::standin
