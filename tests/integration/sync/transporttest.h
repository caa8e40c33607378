#pragma once

#include <QObject>

/// HttpClient on its own: what leaves, when it gives up, whom it trusts.
class Transport final : public QObject
{
    Q_OBJECT

private slots:
    void failures_data();
    void failures();
    void wrongLengths_data();
    void wrongLengths();
    void streamsALargeBody();
    void aTornFileIsNotSentAsWhole();
    void neverRepeatsAWrite();
    void trust_data();
    void trust();
    void doesNotFollowToAnotherHost();
    void followsOnTheSameServer_data();
    void followsOnTheSameServer();
    void aHandshakeThatBreaksIsNoMatterOfTrust();
    void whatTheSystemStillSendsIsNoStall();
    void aHeadHasHeadersAndNoBody();
};
