#pragma once

#include <QObject>

namespace motcua::tests
{

class SearchTest final : public QObject
{
    Q_OBJECT

private slots:
    void badBackendsCostOnlyThemselves();
    void namedBackendsAloneAreAsked();
    void hiddenBackendsAreNotAsked();
    void optionsAreTold();
    void optionsOfNothingAreAFault();
};

} // namespace motcua::tests
