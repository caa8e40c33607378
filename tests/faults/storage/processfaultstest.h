#pragma once

#include <QObject>

namespace motcua::tests
{

/// The process dies, or the disk refuses, at every single file operation of what a desk does to its
/// store; and kill -9 at random times under load, MOTCUA_KILLS times.
class ProcessFaultsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void noticesALoss();
    void survivesAFaultAtEveryPoint_data();
    void survivesAFaultAtEveryPoint();
    void survivesKillsAtRandomTimes();
};

} // namespace motcua::tests
