#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace motcua::scanner
{

/// The folders in which SANE looks for its configuration, in its order: SANE_CONFIG_DIR, and
/// /etc/sane.d when that is unset or ends with a colon (sane(7)). The working directory, which SANE
/// itself would read too, is nobody's configuration.
[[nodiscard]] QStringList saneConfigFolders();

/// Path of the dll.conf that SANE reads; empty = there is none.
[[nodiscard]] QString backendListIn(const QStringList &folders);

/// The backends that dll.conf and dll.d name, each once, in their order. Empty where there is no
/// configuration.
[[nodiscard]] QStringList enabledBackends(const QStringList &folders);

/// A configuration in which a single backend is enabled (R5): a folder with a dll.conf of one line
/// and an empty dll.d, in front of the folders that hold the backend's own files. SANE takes each
/// file, and dll.d as a whole, from the first folder that has it, so nothing needs to be copied.
/// Lives as long as the worker that reads it.
class BackendConfig
{
public:
    BackendConfig(const QString &backend, const QStringList &folders);

    /// For SANE_CONFIG_DIR, without a colon at the end. Empty when there is no place to write.
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    QTemporaryDir m_folder;
    QString m_path;
};

} // namespace motcua::scanner
