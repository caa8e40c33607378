#pragma once

#include <QObject>

namespace motcua::tests
{

/// A scanner behind saned on another address: the peer that dies in mid-page.
class NetTest : public QObject
{
    Q_OBJECT

private slots:
    void stackComesThrough();
    /// The net backend then gives empty reads for ever, all of them "good" (R38).
    void peerKilledInMidPageMeetsTheDeadline();
};

} // namespace motcua::tests
