#pragma once

#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QJsonArray>

namespace motcua::sync
{

/// One page of a list (iGate facts §3.1): `{content[], last}` of a slice, the same with totals, a
/// bare array, `{Total, Data[]}`, `{data: …}`.
struct Page {
    QJsonArray rows;
    bool last = true;
};

/// A body that is no list at all is "server.unknown".
[[nodiscard]] kernel::Result<Page> readPage(const QByteArray &body);

} // namespace motcua::sync
