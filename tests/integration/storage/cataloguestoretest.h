#pragma once

#include <QObject>

namespace motcua::tests
{

class CatalogueStoreTest : public QObject
{
    Q_OBJECT
private slots:
    void givesTheVersionInForce_data();
    void givesTheVersionInForce();
    void finds_data();
    void finds();
    void examplesComeLast();
    void replacesAVersion();
    void allVersionsAreTold();
    void typingAsksTheDiskForNothingTwice();
};

} // namespace motcua::tests
