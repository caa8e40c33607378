#pragma once

#include "app/core/domain/profile.h"
#include "app/core/kernel/canceltoken.h"
#include "app/core/kernel/clock.h"
#include "app/core/ports/blobstore.h"
#include "app/core/ports/courierfiles.h"
#include "app/core/ports/courierstore.h"
#include "app/core/ports/settingsstore.h"

#include <functional>
#include <optional>

namespace motcua::services
{

/// Of one run: how far it is, and whether a person has had enough. `told` is called on the thread
/// that works.
struct CourierWatch {
    kernel::CancelToken cancel = {};
    std::function<void(qint64 done, qint64 all)> told = {}; ///< bytes of contents; may be empty
};

/// What an export would take along.
struct CourierOutlook {
    int dossiers = 0;
    int items = 0;
    int again = 0; ///< as of CourierExport, like the next
    int staying = 0;
    qint64 bytes = 0; ///< of their contents
    qint64 room = -1; ///< bytes free in the folder; -1 = no folder was named
};

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
    int brought = 0; ///< dossiers of this desk that answers on the stick tell of
    int answers = 0; ///< as of CourierExport
    std::optional<kernel::Error> warning;
};

struct CourierWish {
    QByteArray serverSecret;  ///< of the connected desks; empty = this one only takes answers in
    bool isConfirmed = false; ///< a person vouches for a desk's new key or restored store
    CourierWatch watch = {};
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

    /// What exportTo() would take along, and the room in `folder` (may be empty); nothing is
    /// written. Errors: "courier.noFolder".
    [[nodiscard]] kernel::Result<CourierOutlook> outlook(const QString &folder,
                                                         const ports::Actor &actor);

    /// Everything unsent into one file of `folder`, and with the server's key what other desks are
    /// to be told. Fails without a trace on the stick, and with the dossiers as they were; after
    /// "courier.unsettled" alone the file may be there, and they are with the courier. Errors:
    /// "courier.noKey" when the profile names none, "courier.noFolder", "courier.stopped", those
    /// of ports/courierfiles.h.
    [[nodiscard]] kernel::Result<CourierExport> exportTo(const QString &folder,
                                                         const QByteArray &serverSecret,
                                                         const ports::Actor &actor,
                                                         const CourierWatch &watch = {});

    /// What importFrom() would make of `folder`: whose files, and how much of them is new here.
    /// Reads all of it, writes nothing. Errors as there.
    [[nodiscard]] kernel::Result<CourierImport> look(const QString &folder, const CourierWish &wish,
                                                     const ports::Actor &actor);

    /// Takes in every file of `folder` that concerns this desk: each whole or not at all, and one
    /// bad file keeps no other from being taken in. Stopped in between, it keeps the files that
    /// were taken in; the others have the problem "courier.stopped". Errors: "courier.nothing",
    /// "courier.noFolder".
    [[nodiscard]] kernel::Result<CourierImport>
    importFrom(const QString &folder, const CourierWish &wish, const ports::Actor &actor);

private:
    struct Letter; ///< a file, opened and read through once
    struct Mail;   ///< all that a stick brings
    struct Gauge;  ///< how far a run is

    [[nodiscard]] kernel::Result<QByteArray> seed();
    [[nodiscard]] kernel::Result<domain::CourierHead> newHead(domain::CourierKind kind, int count);

    [[nodiscard]] kernel::Status writeBundle(const QString &folder, const ports::Exportable &gone,
                                             CourierExport &report, const ports::Actor &actor,
                                             const CourierWatch &watch);
    [[nodiscard]] kernel::Result<int> writeBody(ports::CourierWriter &writer,
                                                const QList<domain::CarriedDossier> &dossiers,
                                                Gauge &gauge);
    [[nodiscard]] kernel::Status writeContent(ports::CourierWriter &writer,
                                              const domain::Document &document, Gauge &gauge);
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
    [[nodiscard]] static ports::CourierDelivery
    deliveryOf(const Letter &letter, const CourierWish &wish, const QSet<QString> &elsewhere);
    [[nodiscard]] static CourierFile fileOf(const Letter &letter,
                                            const ports::CourierDelivery &delivery,
                                            const ports::TakenIn &taken);
    [[nodiscard]] static CourierFile refused(const Letter &letter, const kernel::Error &problem);
    [[nodiscard]] kernel::Status takeAnswers(const Letter &letter, CourierImport &report,
                                             const ports::Actor &actor);
    [[nodiscard]] kernel::Result<CourierFile> takeBundle(const Letter &letter,
                                                         const CourierWish &wish,
                                                         const QSet<QString> &elsewhere,
                                                         const ports::Actor &actor, Gauge &gauge);
    [[nodiscard]] kernel::Status storeContents(const Letter &letter, Gauge &gauge);
    [[nodiscard]] bool isProven(const Letter &letter, const QByteArray &serverSecret) const;

    Parts m_parts;
    const domain::Profile &m_profile;
};

} // namespace motcua::services
