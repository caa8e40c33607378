#pragma once

#include <QObject>

namespace motcua::tests
{

class SearchIndexTest : public QObject
{
    Q_OBJECT
private slots:
    void findsWhatAScanFinds();
    void keepsTheLimit();
    void forgetsWhatWasCorrected();
};

class SchemaFileTest : public QObject
{
    Q_OBJECT
private slots:
    void splitsStatements_data();
    void splitsStatements();
};

} // namespace motcua::tests
