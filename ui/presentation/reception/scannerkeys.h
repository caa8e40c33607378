#pragma once

#include "app/core/ports/pagesource.h"

#include <QObject>

namespace motcua::presentation
{

/// What happens at the scanner itself: its buttons and sensors, while the device is still open
/// after a stack (R46). The one listener of its source. GUI thread.
class ScannerKeys final : public QObject, private ports::SensorListener
{
    Q_OBJECT

public:
    explicit ScannerKeys(ports::PageSource &source, QObject *parent = nullptr);
    ~ScannerKeys() override;

signals:
    void scanPressed();
    void stopPressed();
    void madeReady(); ///< paper lies in the feeder, or the cover is closed

private:
    void sensorChanged(const QString &device, ports::Sensor sensor, bool on) override;

    ports::PageSource &m_source;
};

} // namespace motcua::presentation
