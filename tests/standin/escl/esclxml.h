#pragma once

#include "tests/standin/escl/esclpages.h"

#include <QByteArray>

namespace motcua::standin
{

/// What an eSCL job ticket asks for (eSCL 2.x, ScanSettings).
struct EsclTicket {
    bool feeder = false;
    EsclWish wish;
};

[[nodiscard]] QByteArray esclCapabilities();
/// `feederState` as eSCL names it: ScannerAdfLoaded, ScannerAdfEmpty, ScannerAdfJam.
[[nodiscard]] QByteArray esclStatus(bool busy, const QByteArray &feederState);
[[nodiscard]] EsclTicket esclTicketFrom(const QByteArray &xml);

} // namespace motcua::standin
