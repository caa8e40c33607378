#pragma once

#include <QObject>

namespace motcua::tests
{

/// The QR text of ID cards, as readers type it.
class IdentityTest : public QObject
{
    Q_OBJECT

private slots:
    void readsBothCards_data();
    void readsBothCards();
    void forgivesWhatReadersDo_data();
    void forgivesWhatReadersDo();
    void isSilentAboutOtherText_data();
    void isSilentAboutOtherText();
    void findsNumbersInAnyOrderBehind();
    void mangledWordsAreTakenAndSaid_data();
    void mangledWordsAreTakenAndSaid();
    void issuerAndLastDayAreFound();
    void datesMustBeReal();
    void separatorsOfOtherKeyboards_data();
    void separatorsOfOtherKeyboards();
    void patternIsFollowedKeyByKey();
    void patternLeavesTypingAlone_data();
    void patternLeavesTypingAlone();
    void cardStandsBehindOtherText();
};

} // namespace motcua::tests
