#pragma once

#include <QObject>

/// Uploads in pieces to a tus server that others wrote (offline facts §d.3 no. 23): @tus/server
/// from npm, installed by tests/peers/install.
class TusPeer final : public QObject
{
    Q_OBJECT

private slots:
    void thirtyUploadsThatAreInterrupted();
    void whoeverTrustsItsOwnOffsetIsCaught();
};
