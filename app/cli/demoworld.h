#pragma once

#include "app/cli/companion.h"

#include <QObject>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace motcua::cli
{

/// What the demo needs around the desk, all on loopback and in one temporary folder: the stand-in
/// iGate server, a stack of made-up Vietnamese pages, and a network scanner that feeds them (eSCL,
/// through the real sane-airscan). Everything goes when it goes.
class DemoWorld final : public QObject
{
    Q_OBJECT

public:
    explicit DemoWorld(QObject *parent);

    /// Starts it all; `ready` gets true, or the first thing that went wrong.
    void start(ports::Completion<bool> ready);

    /// The folder stays when this goes.
    void keepFolder() { m_folder.setAutoRemove(false); }
    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString store() const { return m_folder.filePath(QStringLiteral("store")); }
    [[nodiscard]] QString igate() const { return m_igate; }
    [[nodiscard]] QString scanner() const { return QStringLiteral("airscan:e0:Motcua Demo"); }
    [[nodiscard]] int sheets() const { return 3; }

private:
    void makePages();
    void startScanner();
    [[nodiscard]] kernel::Status configureSane(const QString &address) const;

    QTemporaryDir m_folder;
    QString m_igate;
    ports::Completion<bool> m_ready;
};

} // namespace motcua::cli
