#pragma once

#include <QObject>

namespace motcua::tests
{

class MasterDataPageTest : public QObject
{
    Q_OBJECT
private slots:
    void onlyWhoMayLooksAtIt();
    void importsByKeys();
    void faultsCanBeCopiedAndSaved();
    void pullsByKeys();
    void supervisorsCannotImport();
    void everyWidgetHasItsNames();
    void fitsASmallScreen();
};

} // namespace motcua::tests
