#pragma once

#include "app/core/ports/courierfiles.h"

namespace motcua::security
{

/// The courier's files with libsodium (layout in courierlayout.h). A desk has one seed: Ed25519
/// signs with it, and the X25519 pair that follows from it opens answers. Stateless, any thread; a
/// password costs 0.1 s and 64 MiB.
class SodiumCourierFiles final : public ports::CourierFiles
{
public:
    SodiumCourierFiles();

    [[nodiscard]] QByteArray newDeskSeed() const override;
    [[nodiscard]] ports::DeskKeys deskKeys(const QByteArray &seed) const override;
    [[nodiscard]] QByteArray deskSecret(const QByteArray &seed) const override;
    [[nodiscard]] QByteArray boxKeyOf(const QByteArray &sign) const override;
    [[nodiscard]] std::pair<QByteArray, QByteArray> newPair() const override;
    [[nodiscard]] QByteArray publicOf(const QByteArray &secret) const override;
    [[nodiscard]] QByteArray proof(const QByteArray &secret, const QByteArray &otherPublic,
                                   QByteArrayView of) const override;
    [[nodiscard]] QString nameFor(const QByteArray &seed, const QByteArray &other) const override;
    [[nodiscard]] kernel::Result<std::unique_ptr<ports::CourierWriter>>
    create(const QString &path, const QByteArray &seed, const QList<QByteArray> &to) const override;
    [[nodiscard]] kernel::Result<ports::CourierEnvelope>
    inspect(const QString &path) const override;
    [[nodiscard]] kernel::Result<std::unique_ptr<ports::CourierOpened>>
    open(const QString &path, const QList<QByteArray> &secrets) const override;
    [[nodiscard]] kernel::Status writeKeyFile(const QString &path, const QByteArray &secret,
                                              const QString &password) const override;
    [[nodiscard]] kernel::Result<QByteArray> readKeyFile(const QString &path,
                                                         const QString &password) const override;
};

} // namespace motcua::security
