#pragma once

#include <QObject>

namespace motcua::tests
{

/// A stack that jams, a scanner that hangs, a desk that is killed: through the whole window, by
/// keys, and read back from the sealed documents.
class StackTest final : public QObject
{
    Q_OBJECT

private slots:
    void jamIsMendedAndEveryPageIsSealedOnce();
    void escapeFreesTheWindowWhileTheScannerHangs();
    void deskKilledInAStackGoesOnWhereItWas();
};

} // namespace motcua::tests
