#pragma once

#include <QObject>

namespace motcua::tests
{

class AuditLogTest : public QObject
{
    Q_OBJECT
private slots:
    void tellsWhoDidWhat();
    void recordsADeedWithItsRow();
    void keepsRowsFromChange();
    void noticesTampering_data();
    void noticesTampering();
};

} // namespace motcua::tests
