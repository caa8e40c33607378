#pragma once

#include <QObject>

namespace motcua::tests
{

/// SIGKILL at any moment: what was announced is on disk, whole, in order and once (R3).
class KillTest : public QObject
{
    Q_OBJECT

private slots:
    void workerKilled_data();
    void workerKilled();
    void killsHaveHitTheStack();
    void deskKilled_data();
    void deskKilled();
    void workerKilledAtRestIsReplaced();

private:
    int m_hits = 0;
};

} // namespace motcua::tests
