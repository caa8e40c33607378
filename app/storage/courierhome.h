#pragma once

#include "app/storage/sqlcourierstore.h"

namespace motcua::storage
{

struct SqlCourierStore::Home {
    qint64 row = 0;
    QString origin; ///< key of the desk it came from, hexadecimal; empty = of this desk
    int revision = 0;
    bool provisional = false;
};

} // namespace motcua::storage
