#include "ui/presentation/reception/scannerkeys.h"

namespace motcua::presentation
{

ScannerKeys::ScannerKeys(ports::PageSource &source, QObject *parent)
    : QObject(parent), m_source(source)
{
    m_source.listenToSensors(this);
}

ScannerKeys::~ScannerKeys() { m_source.listenToSensors(nullptr); }

void ScannerKeys::sensorChanged(const QString &, ports::Sensor sensor, bool on)
{
    using ports::Sensor;
    if (on && sensor == Sensor::ScanKey)
        emit scanPressed();
    else if (on && sensor == Sensor::StopKey)
        emit stopPressed();
    else if ((on && sensor == Sensor::PaperInFeeder) || (!on && sensor == Sensor::CoverOpen))
        emit madeReady();
}

} // namespace motcua::presentation
