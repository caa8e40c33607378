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
    void triedOptionsAreReadBack();
    void optionsOfNothingAreAFault();
};

} // namespace motcua::tests
