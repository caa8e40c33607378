#pragma once

#include "tests/fakes/plainsealedfiles.h"

#include <QImage>
#include <QObject>
#include <QTemporaryDir>

namespace motcua::tests
{

class TestPageProcessor : public QObject
{
    Q_OBJECT

private slots:
    void straightensAndPacksText();
    void keepsColour();
    void turnsPagesUpright();
    void flagsBlankPagesButPacksThem();
    void obeysThePolicy();
    void passesAJpegThrough();
    void keepsLineart();
    void saysWhatIsBroken();
    void namesASideThatIsTooLong();
    void readsAboutThreeHundredDotsAnInch_data();
    void readsAboutThreeHundredDotsAnInch();
    void showsTheEditedPage_data();
    void showsTheEditedPage();
    void editsFilesWithoutTouchingTheirBytesWhereOnlyTurned();
    void leavesTheLeanWhereAsked();
    void readsAKeptBlankPage();
    void cropsToThePaperWhereAsked();
    void tellsSeparators();
    void takesTheFrontsTurnForAnUncertainBack_data();
    void takesTheFrontsTurnForAnUncertainBack();
    void previewsTheRawPage_data();
    void previewsTheRawPage();

private:
    QString spooled(const QImage &image);
    QString spooledJpeg(const QByteArray &jpeg);

    QTemporaryDir m_folder;
    PlainSealedFiles m_files;
    int m_number = 0;
};

} // namespace motcua::tests
