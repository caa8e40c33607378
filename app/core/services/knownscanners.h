#pragma once

#include "app/core/ports/deviceidentity.h"

#include <QByteArray>
#include <QList>
#include <QMap>

#include <optional>

namespace motcua::services
{

/// The scanners that this desk has met, last used first: offered at once at the next start, before
/// any search has ended, and recognised under another SANE name (R5, R6). A value; the front end
/// keeps it in the settings under settingName.
class KnownScanners
{
public:
    struct Known {
        ports::ScanDevice device; ///< under its last name
        /// Options of its own that this desk has set on the expert page, by SANE name.
        QMap<QString, QString> options;
        bool isUsed = false; ///< this desk scans with it; true for one at most
    };
    inline static const QString settingName = QStringLiteral("scan.devices");

    /// Bytes that cannot be read are as good as none.
    [[nodiscard]] static KnownScanners fromJson(const QByteArray &bytes);
    [[nodiscard]] QByteArray json() const;

    [[nodiscard]] const QList<Known> &all() const { return m_all; }
    /// Takes in what a search has found; a scanner that came back under another name keeps its
    /// place and options. The twelve last used ones are remembered.
    void take(const QList<ports::ScanDevice> &found);
    /// This desk scans with it from now on, until another one is used.
    void use(const QString &name);
    [[nodiscard]] const Known *used() const; ///< null = none has been used yet
    /// Its place and its options are gone; a search may meet it again.
    void forget(const QString &name);
    void setOptions(const QString &name, const QMap<QString, QString> &options);

    [[nodiscard]] std::optional<ports::DeviceIdentity> identity(const QString &name) const;
    [[nodiscard]] QMap<QString, QString> options(const QString &name) const;

private:
    [[nodiscard]] qsizetype placeOf(const QString &name) const;

    QList<Known> m_all;
};

} // namespace motcua::services
