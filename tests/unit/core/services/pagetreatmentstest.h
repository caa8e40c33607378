#pragma once

#include <QObject>

namespace motcua::tests
{

/// Which policy holds for which page of a session.
class PageTreatmentsTest final : public QObject
{
    Q_OBJECT

private slots:
    void eachPageAsItsScan_data();
    void eachPageAsItsScan();
    void whatNobodyChoseIsAsUsual();
};

} // namespace motcua::tests
