#pragma once

#include "app/core/ports/gateway.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <algorithm>

namespace motcua::tests
{

/// A gateway that does what it is told: errors are played once each, in order, per call; then it
/// succeeds. `log` says what was asked for.
class FakeGateway : public ports::Gateway
{
public:
    QList<ports::LeaseRequest> leaseRequests;
    QList<domain::NumberLease> leases;

    void drawNumber(const QString &, ports::Completion<QString> done) override
    {
        const QString number =
            numbers.isEmpty() ? QStringLiteral("N-%1").arg(++m_drawn) : numbers.takeFirst();
        answer<QString>(QStringLiteral("draw"), number, std::move(done));
    }
    void leaseNumbers(const ports::LeaseRequest &request,
                      ports::Completion<QList<domain::NumberLease>> done) override
    {
        leaseRequests.append(request);
        answer<QList<domain::NumberLease>>(QStringLiteral("lease"), leases, std::move(done));
    }
    void upload(const ports::GatewayUpload &file,
                ports::Completion<ports::UploadStep> done) override
    {
        uploads.append(file);
        const ports::UploadedFile whole{QStringLiteral("f"), {}};
        answer<ports::UploadStep>(QStringLiteral("upload"),
                                  pieces.isEmpty() ? ports::UploadStep{whole} : pieces.takeFirst(),
                                  std::move(done));
    }
    void createDossier(const domain::Dossier &dossier, const QList<domain::RemoteFile> &,
                       ports::Completion<ports::RemoteDossier> done) override
    {
        if (onCreate)
            onCreate();
        answer<ports::RemoteDossier>(
            QStringLiteral("create"),
            {QStringLiteral("id"), renamed.value_or(dossier.code), {}, {}, {}}, std::move(done));
    }
    void attachFiles(const domain::Dossier &, const QString &, const QList<domain::RemoteFile> &,
                     ports::Completion<bool> done) override
    {
        answer<bool>(QStringLiteral("attach"), true, std::move(done));
    }
    void news(int page, ports::Completion<ports::RemotePage> done) override
    {
        answer<ports::RemotePage>(QStringLiteral("news"), pages.value(page), std::move(done));
    }
    void detail(const ports::RemoteDossier &row,
                ports::Completion<std::optional<ports::RemoteDetail>> done) override
    {
        answer<std::optional<ports::RemoteDetail>>(
            QStringLiteral("detail"),
            details.contains(row.code) ? std::optional(details.value(row.code)) : std::nullopt,
            std::move(done));
    }
    void download(const ports::RemoteFileRef &file, const QString &,
                  ports::Completion<QByteArray> done) override
    {
        answer<QByteArray>(QStringLiteral("download"), contents.value(file.id), std::move(done));
    }
    void verifyIdentity(const ports::IdentityQuestion &question,
                        ports::Completion<std::optional<ports::IdentityAnswer>> done) override
    {
        questions.append(question);
        answer<std::optional<ports::IdentityAnswer>>(QStringLiteral("verify"), verified,
                                                     std::move(done));
    }
    QList<ports::IdentityQuestion> questions;
    std::optional<ports::IdentityAnswer> verified;

    void acknowledge(const QStringList &codes, ports::Completion<bool> done) override
    {
        greeted += codes;
        answer<bool>(QStringLiteral("acknowledge"), true, std::move(done));
    }
    void lookUp(const QString &code,
                ports::Completion<std::optional<ports::RemoteDossier>> done) override
    {
        lookedUp.append(code);
        answer<std::optional<ports::RemoteDossier>>(QStringLiteral("lookUp"), found,
                                                    std::move(done));
    }
    void
    searchByIdentity(const QString &idNumber,
                     ports::Completion<std::optional<QList<ports::RemoteDossier>>> done) override
    {
        lookedUp.append(idNumber);
        answer<std::optional<QList<ports::RemoteDossier>>>(QStringLiteral("search"), ofPerson,
                                                           std::move(done));
    }
    void reportProgress(const domain::Dossier &dossier, const QString &,
                        const domain::DossierEvent &event, const QList<domain::RemoteFile> &,
                        ports::Completion<bool> done) override
    {
        reported.append(event.what + u':' + domain::stateName(dossier.state));
        answer<bool>(QStringLiteral("report"), true, std::move(done));
    }
    void pullCatalogue(ports::Completion<QList<domain::ToldProcedure>>) override {}

    /// `key` of kind Network; "rule" = "server.refused" of kind Refused.
    void failNext(const QString &call, const QString &key, const QStringList &arguments = {})
    {
        const bool rule = key == QStringLiteral("rule");
        m_errors[call].append({rule ? kernel::ErrorKind::Refused : kernel::ErrorKind::Network,
                               rule ? QStringLiteral("server.refused") : key,
                               arguments,
                               {}});
    }
    [[nodiscard]] int count(const QString &call) const { return int(log.count(call)); }

    QList<ports::RemotePage> pages; ///< of news
    QHash<QString, ports::RemoteDetail> details;
    QHash<QString, QByteArray> contents;
    QStringList greeted;
    QList<ports::GatewayUpload> uploads; ///< as asked for
    QList<ports::UploadStep> pieces;     ///< answers to uploads; afterwards they are whole
    QStringList log;
    QStringList reported;
    QStringList numbers;
    QStringList lookedUp;
    std::optional<QString> renamed; ///< the server gives creates this number, not ours
    std::optional<ports::RemoteDossier> found;
    std::optional<QList<ports::RemoteDossier>> ofPerson;
    std::function<void()> onCreate;
    std::function<void(const QString &call)> onCall; ///< before any of them
    int mostAtOnce = 0;

private:
    template <class T> void answer(const QString &call, T value, ports::Completion<T> done)
    {
        log.append(call);
        if (onCall)
            onCall(call);
        QList<kernel::Error> &errors = m_errors[call];
        const kernel::Result<T> result =
            errors.isEmpty() ? kernel::Result<T>(std::move(value))
                             : kernel::Result<T>(kernel::failure(errors.takeFirst()));
        mostAtOnce = std::max(mostAtOnce, ++m_onTheWay);
        QTimer::singleShot(0, &m_context, [this, result, done = std::move(done)] {
            --m_onTheWay;
            done(result);
        });
    }

    QHash<QString, QList<kernel::Error>> m_errors;
    int m_drawn = 0;
    int m_onTheWay = 0;
    QObject m_context;
};

} // namespace motcua::tests
