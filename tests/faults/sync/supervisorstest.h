#pragma once

#include <QObject>

/// Two supervisors at once: one takes a dossier back, the other sends it again, while the engine
/// has it in hand (invariants I3 and I7). Whatever the order, the server has it once or never, as
/// the outbox says, and nobody else waits for it.
class Supervisors final : public QObject
{
    Q_OBJECT

private slots:
    void atEachRequest_data();
    void atEachRequest();
};
