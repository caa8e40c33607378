#pragma once

#include <QObject>

namespace motcua::tests
{

/// What a device tells beside its pages: buttons and sensors while it rests (R46), and the page
/// that grows while it is read.
class LiveTest : public QObject
{
    Q_OBJECT

private slots:
    void buttonsAreHeardAtRestOnly();
    void slowSensorsAreLeftAlone();
    void scanDuringSensorsWorks();
    void previewGrowsWithThePage_data();
    void previewGrowsWithThePage();
    void quickPagesHaveNoPreview();
};

} // namespace motcua::tests
