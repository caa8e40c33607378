#pragma once

#include <QObject>

namespace motcua::tests
{

class FormatTest final : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void dates_data();
    void dates();
    void typedDates_data();
    void typedDates();
    void money_data();
    void money();
    void durations_data();
    void durations();
    void outboxLines_data();
    void outboxLines();
    void reasonNamesWhatWasSkipped();
    void messagesFillTheirArguments();
    void unknownKeysAreNotSilent();
    void languages();
};

} // namespace motcua::tests
