#pragma once

#include "tests/integration/scanner/saneconfig.h"

#include <QObject>

namespace motcua::tests
{

/// SANE's own test backend: every frame format, every bad status, cancel.
class TestBackendTest : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void devicesAreFoundAndDescribed();
    void testDevicesAreHiddenFromOperators();
    void feederGivesItsTenPagesInOrder();
    void flatbedGivesOnePage();
    void stackStopsAtTheAskedNumber();
    void pixelsAreThoseOfScanimage_data();
    void pixelsAreThoseOfScanimage();
    void unknownLengthIsMeasured();
    void paperDecidesTheSize();
    void wishesThatCannotBeMetAreRefused_data();
    void wishesThatCannotBeMetAreRefused();
    void lineartWithoutItIsGray();
    void badStatusEndsTheStack_data();
    void badStatusEndsTheStack();
    void cancelFreesAtOnceAndTheNextScanWorks();
    void secondScanIsRefusedWhileOneRuns();
    void unknownDeviceIsNotConnected();
    void saneThatDoesNotStartIsOneClearFault();

private:
    std::unique_ptr<SaneConfig> m_config;
};

} // namespace motcua::tests
