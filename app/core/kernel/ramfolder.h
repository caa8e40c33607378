#pragma once

#include "app/core/kernel/result.h"

#include <QString>

#include <memory>

namespace motcua::kernel
{

/// A private folder (0700) on a RAM-backed file system, for the short time in which a file must
/// exist in clear: a PDF between assembly and the encrypted store, a paper on its way to the
/// printer. Removed with everything in it on destruction; gone after a power cut.
///
/// Under `$XDG_RUNTIME_DIR`, else `/dev/shm`; if neither is a tmpfs: "ram.none", never a real disk.
class RamFolder
{
public:
    [[nodiscard]] static Result<std::unique_ptr<RamFolder>> create();
    ~RamFolder();
    Q_DISABLE_COPY_MOVE(RamFolder)

    [[nodiscard]] QString path(const QString &fileName) const { return m_path + u'/' + fileName; }

private:
    explicit RamFolder(QString path) : m_path(std::move(path)) {}
    QString m_path;
};

} // namespace motcua::kernel
