#pragma once

#include "app/core/services/desk.h"

#include <QObject>

namespace motcua::presentation
{

/// Which scanner, and with what settings: the profile's device when it is there, else the first
/// one found. Searching goes on behind; the window is usable meanwhile. GUI thread.
class ScannerPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit ScannerPresenter(services::Desk &desk, QObject *parent = nullptr);

    void findDevices();
    [[nodiscard]] bool isSearching() const { return m_searching; }
    [[nodiscard]] const QList<ports::ScanDevice> &devices() const { return m_devices; }
    [[nodiscard]] QStringList deviceNames() const;        ///< for people, parallel to devices()
    [[nodiscard]] int chosen() const { return m_chosen; } ///< −1 = none
    void choose(int device);

    [[nodiscard]] QStringList sources() const; ///< of the chosen device
    [[nodiscard]] QString source() const { return m_source; }
    void chooseSource(const QString &source);

    /// Error "scanner.noDevice".
    [[nodiscard]] kernel::Result<ports::ScanRequest> request() const;

signals:
    void changed();

private:
    void take(QList<ports::ScanDevice> devices);

    services::Desk &m_desk;
    QList<ports::ScanDevice> m_devices;
    int m_chosen = -1;
    QString m_source;
    bool m_searching = false;
};

} // namespace motcua::presentation
