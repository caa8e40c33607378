#pragma once

#include <QObject>

namespace motcua::tests
{

/// Reading the JSON of `motcua dossier new`.
class DraftTest : public QObject
{
    Q_OBJECT

private slots:
    void everyKey();
    void defaults();
    void faultsNameTheirPlace_data();
    void faultsNameTheirPlace();
};

} // namespace motcua::tests
