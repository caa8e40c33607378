#pragma once

#include <QObject>

namespace motcua::tests
{

/// The person's wishes against option lists of real models (tests/standin/sane/models): what stands
/// in the device when the first sheet moves, or why none does (R10-R24).
class ModelTest : public QObject
{
    Q_OBJECT

private slots:
    void wishesAreMet_data();
    void wishesAreMet();
    void wishesAreRefusedBeforePaperMoves_data();
    void wishesAreRefusedBeforePaperMoves();
    void optionsThatFightEnd();
};

} // namespace motcua::tests
