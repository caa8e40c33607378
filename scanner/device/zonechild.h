#pragma once

#include <QImage>
#include <QProcess>
#include <QString>

#include <functional>

namespace motcua::scanner
{

/// A motcua-ocr child for the zone of one card: started with the first band, gone with this object.
/// Waits for its answers, so it has no place on the GUI thread; each object on one thread.
class ZoneChild
{
public:
    ZoneChild() = default;
    ~ZoneChild();
    Q_DISABLE_COPY_MOVE(ZoneChild)

    /// What it recognises on a band (imaging/zoneband.h), line by line: the first of its ways of
    /// reading that `wanted` takes, else what the first way gave. Empty where it recognises
    /// nothing, ends, cannot be started or takes longer than some seconds: then nothing further is
    /// read.
    [[nodiscard]] QString read(const QImage &band,
                               const std::function<bool(const QString &)> &wanted);

private:
    [[nodiscard]] QString ask(const QByteArray &request);

    QProcess m_process;
    int m_id = 0;
};

} // namespace motcua::scanner
