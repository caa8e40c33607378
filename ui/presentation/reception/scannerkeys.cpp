#include "ui/presentation/reception/scannerkeys.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace motcua::presentation
{

ScannerKeys::ScannerKeys(ports::PageSource &source, QObject *parent)
    : QObject(parent), m_source(source)
{
    m_source.listenToSensors(this);
}

ScannerKeys::~ScannerKeys() { m_source.listenToSensors(nullptr); }

void ScannerKeys::sensorChanged(const QString &, const QString &name, bool on)
{
    static const QStringList scanning{u"scan"_s, u"start"_s};
    static const QStringList stopping{u"cancel"_s, u"stop"_s};
    static const QStringList loading{u"page-loaded"_s, u"adf-loaded"_s, u"doc-in-adf"_s};
    if (on && scanning.contains(name))
        emit scanPressed();
    else if (on && stopping.contains(name))
        emit stopPressed();
    else if ((on && loading.contains(name)) || (!on && name == "cover-open"_L1))
        emit madeReady();
}

} // namespace motcua::presentation
