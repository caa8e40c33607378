#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/domain/outbox.h"
#include "app/core/kernel/result.h"

#include <QByteArray>
#include <QCryptographicHash>
#include <QHash>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace motcua::domain
{

/// The version of the messages below; a reader knows all older ones.
inline constexpr int courierFormat = 1;

enum class CourierKind {
    Dossiers, ///< from a desk without a link to any connected one
    Answers,  ///< back to that desk: what became of them
};

/// Who sends what; the first message of a file that goes by USB stick (offline facts §e.7).
struct CourierHead {
    CourierKind kind = CourierKind::Dossiers;
    QString id; ///< of this file, a UUID
    QString agencyCode;
    QString agencyName;
    QString desk;
    QString generation;   ///< of the desk's store; another one after a restore
    QByteArray addressee; ///< of answers: the key of the desk that they are for
    QByteArray proof;     ///< of answers: that the sender holds the server's key
    int count = 0;        ///< dossiers or answers in it
    QDateTime at;

    bool operator==(const CourierHead &) const = default;
};

/// A dossier with all that a connected desk needs to bring it to the server. `items` are all of
/// the dossier, the settled ones too: they say what the server has already.
struct CarriedDossier {
    Dossier dossier;
    QList<DossierEvent> events;
    QList<OutboxItem> items;

    bool operator==(const CarriedDossier &) const = default;
};

/// What the connected desk knows of one that it took over.
struct CourierAnswer {
    kernel::DossierId dossier;
    QString code; ///< the official number; empty = there is none yet
    QList<OutboxItem> items;

    bool operator==(const CourierAnswer &) const = default;
};

/// A file's clear content.
struct CourierContent {
    QByteArray sha256; ///< 32 raw bytes
    qint64 bytes = 0;

    bool operator==(const CourierContent &) const = default;
};

/// Each of the head, contents, dossiers, answers and the end is a message of its own: one letter,
/// then JSON or, of a content's bytes, the bytes (at most `largestPiece` each).
namespace courier
{
inline constexpr qsizetype largestPiece = 1 << 20;
inline constexpr qsizetype largestJson = 8 << 20; ///< of one dossier

[[nodiscard]] QByteArray headMessage(const CourierHead &head);
[[nodiscard]] QByteArray contentMessage(const CourierContent &content);
[[nodiscard]] QByteArray bytesMessage(QByteArrayView piece);
[[nodiscard]] QByteArray dossierMessage(const CarriedDossier &carried);
[[nodiscard]] QByteArray answerMessage(const CourierAnswer &answer);
[[nodiscard]] QByteArray endMessage(int dossiers, int contents);
} // namespace courier

/// Takes the messages of one file in order and judges each: what is missing, cut, out of order or
/// of another size than told is "courier.damaged", a newer format "courier.newer" [version].
/// Nothing of a file may be used before isWhole(). A value; any thread.
class CourierReader
{
public:
    /// Called for every piece of a content; the last one of a content has `isLast`.
    using Sink =
        std::function<kernel::Status(const CourierContent &, QByteArrayView piece, bool isLast)>;

    explicit CourierReader(Sink sink = {}) : m_sink(std::move(sink)) {}

    [[nodiscard]] kernel::Status take(QByteArrayView message);
    /// The end came, and everything that was announced before it.
    [[nodiscard]] bool isWhole() const { return m_ended; }

    [[nodiscard]] const std::optional<CourierHead> &head() const { return m_head; }
    [[nodiscard]] const QList<CarriedDossier> &dossiers() const { return m_dossiers; }
    [[nodiscard]] const QList<CourierAnswer> &answers() const { return m_answers; }
    [[nodiscard]] const QHash<QByteArray, qint64> &contents() const { return m_contents; }

private:
    [[nodiscard]] kernel::Status takeContent(const QJsonObject &json);
    [[nodiscard]] kernel::Status takeBytes(QByteArrayView piece);
    [[nodiscard]] kernel::Status takeDossier(const QJsonObject &json);
    [[nodiscard]] kernel::Status takeAnswer(const QJsonObject &json);
    [[nodiscard]] kernel::Status takeEnd(const QJsonObject &json);

    Sink m_sink;
    std::optional<CourierHead> m_head;
    QList<CarriedDossier> m_dossiers;
    QList<CourierAnswer> m_answers;
    QHash<QByteArray, qint64> m_contents;
    std::optional<CourierContent> m_open; ///< whose bytes are coming
    qint64 m_got = 0;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
    bool m_ended = false;
};

} // namespace motcua::domain
