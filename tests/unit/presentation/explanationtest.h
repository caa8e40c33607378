#pragma once

#include <QObject>

namespace motcua::tests
{

/// "Why this date?" in both languages, on an office of its own.
class ExplanationTest final : public QObject
{
    Q_OBJECT

private slots:
    void tellsEveryStep_data();
    void tellsEveryStep();
    void namesTheSourceOfADayOff();
    void speaksEnglish();
};

} // namespace motcua::tests
