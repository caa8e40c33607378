#pragma once

#include "app/core/domain/workcalendar.h"

#include <QJsonObject>
#include <QRandomGenerator>

namespace motcua::tests
{

// Offices of every kind, the same for the same seed: from one session a week to seven days, with
// or without lunch, half days, holidays in runs and alone with their compensatory days, swaps,
// extra workdays, all rules.

[[nodiscard]] QJsonObject anyCalendarJson(QRandomGenerator &random);
/// A time limit that may count otherwise than its calendar.
[[nodiscard]] domain::TimeLimit anyLimit(QRandomGenerator &random, int most);
/// Any second of 2024–2026, also at night and on days off.
[[nodiscard]] QDateTime anyInstant(QRandomGenerator &random);

} // namespace motcua::tests
