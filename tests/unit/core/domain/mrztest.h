#pragma once

#include <QObject>

namespace motcua::tests
{

class MrzTest final : public QObject
{
    Q_OBJECT

private slots:
    void readsTheVerifiedZone();
    void forgivesHowItIsTyped_data();
    void forgivesHowItIsTyped();
    void isNoZone_data();
    void isNoZone();
    void isFoundInWhatAReaderTyped();
    void centuryComesFromTheNumber();
    void everyCheckDigitIsChecked_data();
    void everyCheckDigitIsChecked();
    void everyChangedSignIsNoticed();
    void everyChangedDigitIsNoticed();
    void swappedDigitsAreNoticed();
    void comparesWithTheCard_data();
    void comparesWithTheCard();
    void longNamesMayBeCut();
    void pictureIsRepaired_data();
    void pictureIsRepaired();
    void doubtfulPictureIsNone_data();
    void doubtfulPictureIsNone();
};

} // namespace motcua::tests
