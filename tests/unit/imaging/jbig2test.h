#pragma once

#include <QObject>

namespace motcua::tests
{

class TestJbig2 : public QObject
{
    Q_OBJECT

private slots:
    void encoderGivesTheStandardsSequence();
    void zerosInOneGoAreTheSame();
    void everyDotComesBack_data();
    void everyDotComesBack();
    void oddSizesComeBack();
    void otherFormatsGiveNothing();
};

} // namespace motcua::tests
