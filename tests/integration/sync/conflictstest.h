#pragma once

#include <QObject>

/// The desk and another officer decide about the same dossier, in every order of deciding and
/// talking (offline facts §d.3 no. 18, invariant I4): nothing is overwritten in silence.
class Conflicts final : public QObject
{
    Q_OBJECT

private slots:
    void everyOrder_data();
    void everyOrder();
    void suppliedPagesJoinTheDossier_data();
    void suppliedPagesJoinTheDossier();
};
