// Taking in what a stick brings.

#include "app/core/services/courierletters.h"

#include "app/core/kernel/logging.h"
#include "app/core/services/intake.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <cstring>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using domain::CourierContent;
using domain::CourierKind;
using domain::CourierReader;
using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

/// The bytes of one content while they are read off the stick.
class ContentDevice final : public QIODevice
{
public:
    /// `pull` gives the next piece and whether it is the last.
    using Pull = std::function<Result<bool>(QByteArray &piece)>;

    explicit ContentDevice(Pull pull) : m_pull(std::move(pull)) { open(ReadOnly | Unbuffered); }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return m_isLast && m_at == m_piece.size(); }
    [[nodiscard]] const std::optional<kernel::Error> &fault() const { return m_fault; }

protected:
    qint64 readData(char *target, qint64 most) override
    {
        if (m_at == m_piece.size() && !m_isLast) {
            const auto pulled = m_pull(m_piece);
            m_at = 0;
            if (!pulled) {
                m_fault = pulled.error();
                return -1;
            }
            m_isLast = *pulled;
        }
        const qint64 count = std::min<qint64>(most, m_piece.size() - m_at);
        std::memcpy(target, m_piece.constData() + m_at, size_t(count));
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Pull m_pull;
    QByteArray m_piece;
    qint64 m_at = 0;
    bool m_isLast = false;
    std::optional<kernel::Error> m_fault;
};

QSet<QString> idsOf(const CourierReader &reader)
{
    QSet<QString> ids;
    for (const domain::CarriedDossier &carried : reader.dossiers())
        ids.insert(carried.dossier.id.value);
    for (const domain::CourierAnswer &answer : reader.answers())
        ids.insert(answer.dossier.value);
    return ids;
}

kernel::Failure unwhole()
{
    return failure(ErrorKind::Refused, u"courier.damaged"_s, {}, u"the end is missing"_s);
}

} // namespace

/// Reads all of it, so that nothing is stored of a file that turns out bad further on.
Result<Courier::Letter> Courier::readLetter(const QString &path, const QByteArray &serverSecret)
{
    const auto own = seed();
    if (!own)
        return failure(own.error());
    const auto envelope = m_parts.files.inspect(path);
    if (!envelope)
        return failure(envelope.error());
    Letter letter;
    letter.path = path;
    letter.sender = envelope->sender;
    letter.isOwn = envelope->sender == m_parts.files.deskKeys(*own).sign;
    if (letter.isOwn)
        return letter;
    letter.secrets.append(m_parts.files.deskSecret(*own));
    if (!serverSecret.isEmpty())
        letter.secrets.append(serverSecret);
    auto opened = m_parts.files.open(path, letter.secrets);
    if (!opened && opened.error().key == "courier.otherKey"_L1 && serverSecret.isEmpty())
        return failure(ErrorKind::Refused, u"courier.keyNeeded"_s);
    if (!opened)
        return failure(opened.error());
    CourierReader reader;
    while (!(*opened)->atEnd()) {
        const auto message = (*opened)->next();
        if (!message)
            return failure(message.error());
        if (auto taken = reader.take(*message); !taken)
            return failure(taken.error());
    }
    if (!reader.isWhole())
        return unwhole();
    letter.head = *reader.head();
    letter.answers = reader.answers();
    letter.carried = reader.dossiers();
    letter.isForUs = letter.head.addressee == m_parts.files.deskKeys(*own).sign;
    letter.dossiers = idsOf(reader);
    return letter;
}

/// From a desk that holds the server's key: to us by what our profile says of that key, to others
/// by the key itself.
bool Courier::isProven(const Letter &letter, const QByteArray &serverSecret) const
{
    const QByteArray of = letter.sender + letter.head.id.toLatin1();
    const QByteArray proofs[] = {
        m_parts.files.proof(letter.secrets.first(), m_profile.courier.serverKey, of),
        m_parts.files.proof(serverSecret, m_parts.files.boxKeyOf(letter.head.addressee), of)};
    return std::any_of(std::begin(proofs), std::end(proofs), [&](const QByteArray &proof) {
        return !proof.isEmpty() && proof == letter.head.proof;
    });
}

/// What is on the stick, read through before anything is taken in; for whoever may do that.
Result<Courier::Mail> Courier::readMail(const QString &folder, const CourierWish &wish,
                                        CourierImport &report, const ports::Actor &actor)
{
    // Nobody sees a dossier here: taking files in is the administrator's work as well.
    if (!domain::mayDo(actor.user.role, domain::Permission::Administer))
        if (auto allowed = require(actor, domain::Permission::Supervise); !allowed)
            return failure(allowed.error());
    if (!QFileInfo(folder).isDir())
        return failure(ErrorKind::Refused, u"courier.noFolder"_s, {folder});
    const QDir stick(folder);
    Mail mail;
    Gauge gauge{wish.watch};
    for (const QString &name :
         stick.entryList({courierPrefix + u'*' + courierSuffix}, QDir::Files, QDir::Name)) {
        if (auto wanted = gauge.pass(0); !wanted)
            return failure(wanted.error());
        const auto letter = readLetter(stick.filePath(name), wish.serverSecret);
        if (!letter && letter.error().kind == ErrorKind::Store)
            return failure(letter.error());
        if (letter && letter->isOwn)
            continue;
        const bool isLocked = !letter && letter.error().key == "courier.keyNeeded"_L1;
        mail.locked += isLocked ? 1 : 0; // of another desk: a stick may serve several
        if (isLocked)
            continue;
        ++mail.concerning;
        const bool isAnswer = letter && letter->head.kind == CourierKind::Answers;
        if (!letter)
            report.files.append({name, {}, {}, {}, 0, letter.error()});
        else if (!isAnswer)
            mail.bundles.append(*letter);
        else if (!isProven(*letter, wish.serverSecret))
            report.files.append(refused(
                *letter, {ErrorKind::Refused, u"courier.unproven"_s, {letter->head.desk}, {}}));
        else if (!letter->isForUs)
            mail.elsewhere += letter->dossiers;
        else
            mail.answers.append(*letter);
    }
    if (mail.concerning == 0 && mail.locked > 0)
        return failure(ErrorKind::Refused, u"courier.keyNeeded"_s);
    if (mail.concerning == 0)
        return failure(ErrorKind::Refused, u"courier.nothing"_s, {folder});
    // What a desk sent later may only go on from what it sent before.
    std::stable_sort(
        mail.bundles.begin(), mail.bundles.end(),
        [](const Letter &left, const Letter &right) { return left.head.at < right.head.at; });
    return mail;
}

Result<CourierImport> Courier::look(const QString &folder, const CourierWish &wish,
                                    const ports::Actor &actor)
{
    CourierImport report;
    const auto mail = readMail(folder, wish, report, actor);
    if (!mail)
        return failure(mail.error());
    for (const Letter &letter : mail->answers)
        report.brought += int(letter.answers.size());
    for (const Letter &bundle : mail->bundles) {
        const ports::CourierDelivery delivery = deliveryOf(bundle, wish, mail->elsewhere);
        const auto seen = m_parts.store.look(delivery);
        if (!seen && seen.error().kind == ErrorKind::Store)
            return failure(seen.error());
        report.files.append(seen ? fileOf(bundle, delivery, *seen) : refused(bundle, seen.error()));
    }
    return report;
}

Result<CourierImport> Courier::importFrom(const QString &folder, const CourierWish &wish,
                                          const ports::Actor &actor)
{
    CourierImport report;
    const auto mail = readMail(folder, wish, report, actor);
    if (!mail)
        return failure(mail.error());
    for (const Letter &letter : mail->answers)
        if (auto taken = takeAnswers(letter, report, actor); !taken)
            return failure(taken.error());
    Gauge gauge{wish.watch};
    for (const Letter &bundle : mail->bundles)
        gauge.all += QFileInfo(bundle.path).size();
    QSet<QByteArray> desks;
    for (const Letter &bundle : mail->bundles) {
        const auto file = takeBundle(bundle, wish, mail->elsewhere, actor, gauge);
        if (!file && file.error().kind == ErrorKind::Store)
            return failure(file.error()); // ours, not the stick's
        if (file)
            desks.insert(bundle.sender);
        report.files.append(file ? *file : refused(bundle, file.error()));
    }
    if (desks.isEmpty() || wish.serverSecret.isEmpty())
        return report;
    const auto told = writeAnswers(folder, wish.serverSecret, desks, actor);
    if (told)
        report.answers = *told;
    else
        report.warning = told.error();
    return report;
}

CourierFile Courier::refused(const Letter &letter, const kernel::Error &problem)
{
    return {QFileInfo(letter.path).fileName(),
            letter.head.agencyName,
            letter.head.desk,
            {},
            0,
            problem};
}

Status Courier::takeAnswers(const Letter &letter, CourierImport &report, const ports::Actor &actor)
{
    const auto taken = m_parts.store.takeAnswers(letter.head.desk, letter.answers, actor);
    if (!taken)
        return failure(taken.error());
    report.answered.accepted += taken->accepted;
    report.answered.numbered += taken->numbered;
    report.answered.unknown += taken->unknown;
    return {};
}

Result<CourierFile> Courier::takeBundle(const Letter &letter, const CourierWish &wish,
                                        const QSet<QString> &elsewhere, const ports::Actor &actor,
                                        Gauge &gauge)
{
    qCInfo(kernel::logSync) << "Taking in the courier's file" << letter.head.id;
    if (auto stored = storeContents(letter, gauge); !stored)
        return failure(stored.error());
    const ports::CourierDelivery delivery = deliveryOf(letter, wish, elsewhere);
    const auto taken = m_parts.store.takeIn(delivery, actor);
    if (!taken)
        return failure(taken.error());
    return fileOf(letter, delivery, *taken);
}

ports::CourierDelivery Courier::deliveryOf(const Letter &letter, const CourierWish &wish,
                                           const QSet<QString> &elsewhere)
{
    ports::CourierDelivery delivery;
    delivery.head = letter.head;
    delivery.sender = letter.sender;
    delivery.dossiers = letter.carried;
    delivery.elsewhere = elsewhere & letter.dossiers;
    delivery.isConfirmed = wish.isConfirmed;
    return delivery;
}

CourierFile Courier::fileOf(const Letter &letter, const ports::CourierDelivery &delivery,
                            const ports::TakenIn &taken)
{
    return {QFileInfo(letter.path).fileName(),
            letter.head.agencyName,
            letter.head.desk,
            taken,
            int(delivery.elsewhere.size()),
            {}};
}

/// Second pass: each content goes into the blob store as it comes off the stick; no dossier shows
/// it yet. Its dossiers must be those of the first pass.
Status Courier::storeContents(const Letter &letter, Gauge &gauge)
{
    auto opened = m_parts.files.open(letter.path, letter.secrets);
    if (!opened)
        return failure(opened.error());
    QByteArray piece;
    bool isLast = false;
    CourierReader reader([&](const CourierContent &, QByteArrayView bytes, bool last) -> Status {
        piece = bytes.toByteArray();
        isLast = last;
        return {};
    });
    const auto pull = [&](QByteArray &target) -> Result<bool> {
        const auto message = (*opened)->next();
        if (!message)
            return failure(message.error());
        if (auto taken = reader.take(*message); !taken)
            return failure(taken.error());
        target = std::exchange(piece, QByteArray());
        if (auto wanted = gauge.pass(target.size()); !wanted)
            return failure(wanted.error());
        return isLast;
    };
    while (!(*opened)->atEnd()) {
        const auto message = (*opened)->next();
        if (!message)
            return failure(message.error());
        if (auto taken = reader.take(*message); !taken)
            return failure(taken.error());
        if (!message->startsWith('C'))
            continue;
        isLast = false;
        ContentDevice content(pull);
        const auto kept = m_parts.blobs.put(content);
        if (content.fault())
            return failure(*content.fault());
        if (!kept)
            return failure(kept.error());
    }
    if (!reader.isWhole() || *reader.head() != letter.head || reader.dossiers() != letter.carried)
        return unwhole();
    return {};
}

} // namespace motcua::services
