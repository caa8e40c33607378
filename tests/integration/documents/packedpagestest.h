#pragma once

#include <QObject>
#include <QTemporaryDir>

namespace motcua::tests
{

/// Pages as the desk packs them, in a PDF, as other people's viewers show them.
class TestPackedPages : public QObject
{
    Q_OBJECT

private slots:
    void everyViewerShowsTheSame_data();
    void everyViewerShowsTheSame();
    void strokesComeBackDotByDot();
    void pdfjsDecodesDotByDot_data();
    void pdfjsDecodesDotByDot();
    void bytesStayWithinTheirLimits();
    void aScanIsDrawnDotForDot();
    void aPageThatLooksOtherwiseIsRefused_data();
    void aPageThatLooksOtherwiseIsRefused();

private:
    [[nodiscard]] QString path(const char *name) const
    {
        return m_folder.filePath(QString::fromLatin1(name));
    }

    QTemporaryDir m_folder;
};

} // namespace motcua::tests
