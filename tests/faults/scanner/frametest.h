#pragma once

#include <QObject>

namespace motcua::tests
{

/// Every way in which a backend may deliver a page, down to reads that end in mid-pixel (R25, R26,
/// R34): the pixels in the spool are those of the paper.
class FrameTest : public QObject
{
    Q_OBJECT

private slots:
    void pixelsAreThoseOfThePaper_data();
    void pixelsAreThoseOfThePaper();
};

} // namespace motcua::tests
