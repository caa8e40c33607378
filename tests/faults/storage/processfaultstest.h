#pragma once

#include <QObject>

namespace motcua::tests
{

/// The process dies, or the disk refuses, at every single file operation of a run that makes a
/// store and seals three dossiers; and kill -9 at random times under load.
class ProcessFaultsTest : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void noticesALoss();
    void survivesAFaultAtEveryPoint_data();
    void survivesAFaultAtEveryPoint();
    void survivesKillsAtRandomTimes();

private:
    int m_points = 0; // file operations of one whole run
};

} // namespace motcua::tests
