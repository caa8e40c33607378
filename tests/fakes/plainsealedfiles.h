#pragma once

#include "app/core/kernel/sealedstream.h"

namespace motcua::tests
{

/// Sealed files without the seal: messages with their length in front, the same life (part file,
/// then the name). For tests of whoever writes or reads spool pages.
class PlainSealedFiles final : public kernel::SealedFiles
{
public:
    [[nodiscard]] QByteArray newKey() const override { return QByteArray(keyBytes, 'k'); }
    [[nodiscard]] kernel::Result<std::unique_ptr<kernel::SealedWriter>>
    create(const QString &path, const QByteArray &key) const override;
    [[nodiscard]] kernel::Result<std::unique_ptr<kernel::SealedReader>>
    open(const QString &path, const QByteArray &key) const override;
    [[nodiscard]] kernel::Result<QByteArray> fingerprint(const QString &path) const override;
    [[nodiscard]] QByteArray stamp(const QByteArray &key, QByteArrayView bytes) const override;
};

} // namespace motcua::tests
