#pragma once

#include <QObject>

namespace motcua::tests
{

/// The real program motcua-ocr with the real Vietnamese data.
class TestOcr : public QObject
{
    Q_OBJECT

private slots:
    void readsVietnamese_data();
    void readsVietnamese();
    void boxesLieOnTheWords();
    void aKilledChildCostsOnePage();
    void aSlowPageIsGivenUp();
    void cancelledPagesAreAnsweredOnce();
    void oneCancelledPageCostsNoOtherOne();
    void tellsThatTheProgramIsMissing();
    void neverAnswersDuringTheCall();
    void everyPictureIsAnswered_data();
    void everyPictureIsAnswered();
};

} // namespace motcua::tests
