#pragma once

#include <QObject>

/// Uploads in pieces by a real desk: its store, its sealed blobs, the engine and real sockets.
class PiecesDesk final : public QObject
{
    Q_OBJECT

private slots:
    void aLargeFileGoesInPieces();
    void aSmallFileGoesInOne();
    void theAddressIsStoredBeforeTheFirstPieceLeaves();
    void aRestartAnywhereSendsOnePieceAgainAtMost();
    void aRedirectOfAPieceIsNotFollowed();
    void anAddressOnAnotherHostIsNotUsed();
    void whatIsNoSuchServerIsSaid();
    void withoutItFilesGoAsBefore();
};
