#pragma once

#include "app/core/services/courier.h"

namespace motcua::services
{

/// Names of files on a stick: they tell nothing, not even which way a file goes.
inline const QString courierSuffix = QStringLiteral(".mcc");
inline const QString courierPrefix = QStringLiteral("motcua-");

struct Courier::Letter {
    QString path;
    QByteArray sender;
    QList<QByteArray> secrets; ///< that may open it
    domain::CourierHead head;
    QList<domain::CourierAnswer> answers;
    QList<domain::CarriedDossier> carried;
    QSet<QString> dossiers; ///< ids, of either kind
    bool isOwn = false;     ///< this desk wrote it
    bool isForUs = false;   ///< answers to what this desk exported
};

struct Courier::Mail {
    QList<Letter> bundles;   ///< of dossiers, oldest first
    QList<Letter> answers;   ///< proven, and for this desk
    QSet<QString> elsewhere; ///< dossiers that another connected desk has
    int concerning = 0;      ///< files that this desk can read or must complain about
    int locked = 0;          ///< files for whoever has the server's key
};

struct Courier::Gauge {
    const CourierWatch &watch;
    qint64 all = 0;
    qint64 done = 0;

    /// Says that so much more is done: "courier.stopped" once a person has had enough.
    [[nodiscard]] kernel::Status pass(qint64 bytes)
    {
        done += bytes;
        if (watch.told)
            watch.told(done, all);
        if (watch.cancel.isCancelled())
            return kernel::failure(kernel::ErrorKind::Refused, QStringLiteral("courier.stopped"));
        return {};
    }
};

} // namespace motcua::services
