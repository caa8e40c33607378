#pragma once

#include "app/core/domain/profile.h"
#include "app/core/kernel/clock.h"
#include "app/core/ports/blobstore.h"
#include "app/core/ports/courierfiles.h"
#include "app/core/ports/courierstore.h"
#include "app/core/ports/settingsstore.h"

#include <optional>

namespace motcua::services
{

/// What went onto a stick.
struct CourierExport {
    QString file; ///< name in its folder; empty = nothing waited
    int dossiers = 0;
    int items = 0;
    int again = 0;   ///< of the dossiers, those that went before
    int staying = 0; ///< dossiers that wait, but are set aside or half at the server
    qint64 bytes = 0;
    int answers = 0; ///< dossiers of other desks that their desks are told of
    std::optional<kernel::Error> warning;
};

/// What became of one file of a stick.
struct CourierFile {
    QString name;
    QString agency; ///< empty = it could not be opened
    QString desk;
    ports::TakenIn taken;
    int elsewhere = 0; ///< dossiers that another connected desk brings to the server
    std::optional<kernel::Error> problem;
};

struct CourierImport {
    QList<CourierFile> files; ///< that brought dossiers, or could not be taken in
    ports::AnsweredDossiers answered;
    int answers = 0; ///< as of CourierExport
    std::optional<kernel::Error> warning;
};

struct CourierWish {
    QByteArray serverSecret;  ///< of the connected desks; empty = this one only takes answers in
    bool isConfirmed = false; ///< a person vouches for a desk's new key or restored store
};

/// Dossiers without a link: by USB stick to a connected desk and the answers back (offline facts
/// §e.7). A dossier that went stays ours until the server or an answer shows it; from then on
/// nothing of it is sent that was not looked up. Storage thread; synchronous, as slow as the stick.
class Courier
{
public:
    struct Parts {
        ports::CourierStore &store;
        ports::BlobStore &blobs;
        ports::SettingsStore &settings;
        const ports::CourierFiles &files;
        const kernel::Clock &clock;
    };
    Courier(Parts parts, const domain::Profile &profile) : m_parts(parts), m_profile(profile) {}

    /// Everything unsent into one file of `folder`, and with the server's key what other desks are
    /// to be told. Fails without a trace on the stick, and with the dossiers as they were; after
    /// "courier.unsettled" alone the file may be there, and they are with the courier. Errors:
    /// "courier.noKey" when the profile names none, "courier.noFolder", those of
    /// ports/courierfiles.h.
    [[nodiscard]] kernel::Result<CourierExport>
    exportTo(const QString &folder, const QByteArray &serverSecret, const ports::Actor &actor);

    /// Takes in every file of `folder` that concerns this desk: each whole or not at all, and one
    /// bad file keeps no other from being taken in. Errors: "courier.nothing", "courier.noFolder".
    [[nodiscard]] kernel::Result<CourierImport>
    importFrom(const QString &folder, const CourierWish &wish, const ports::Actor &actor);

private:
    struct Letter; ///< a file, opened and read through once
    struct Mail;   ///< all that a stick brings

    [[nodiscard]] kernel::Result<QByteArray> seed();
    [[nodiscard]] kernel::Result<domain::CourierHead> newHead(domain::CourierKind kind, int count);

    [[nodiscard]] kernel::Status writeBundle(const QString &folder, const ports::Exportable &gone,
                                             CourierExport &report, const ports::Actor &actor);
    [[nodiscard]] kernel::Result<int> writeBody(ports::CourierWriter &writer,
                                                const QList<domain::CarriedDossier> &dossiers);
    [[nodiscard]] kernel::Status writeContent(ports::CourierWriter &writer,
                                              const domain::Document &document);
    /// To the desks of these keys, or to all; gives the number of dossiers told.
    [[nodiscard]] kernel::Result<int> writeAnswers(const QString &folder,
                                                   const QByteArray &serverSecret,
                                                   const std::optional<QSet<QByteArray>> &desks,
                                                   const ports::Actor &actor);
    [[nodiscard]] kernel::Status writeAnswer(const QString &folder, const QByteArray &serverSecret,
                                             const ports::CourierAnswers &told,
                                             const ports::Actor &actor);

    [[nodiscard]] kernel::Result<Letter> readLetter(const QString &path,
                                                    const QByteArray &serverSecret);
    [[nodiscard]] kernel::Result<Mail> readMail(const QString &folder, const CourierWish &wish,
                                                CourierImport &report, const ports::Actor &actor);
    [[nodiscard]] static CourierFile refused(const Letter &letter, const kernel::Error &problem);
    [[nodiscard]] kernel::Status takeAnswers(const Letter &letter, CourierImport &report,
                                             const ports::Actor &actor);
    [[nodiscard]] kernel::Result<CourierFile> takeBundle(const Letter &letter,
                                                         const CourierWish &wish,
                                                         const QSet<QString> &elsewhere,
                                                         const ports::Actor &actor);
    [[nodiscard]] kernel::Result<QList<domain::CarriedDossier>> storeContents(const Letter &letter);
    [[nodiscard]] bool isProven(const Letter &letter, const QByteArray &serverSecret) const;

    Parts m_parts;
    const domain::Profile &m_profile;
};

} // namespace motcua::services
