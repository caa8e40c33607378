#pragma once

#include "sync/client/identityenquiry.h"
#include "sync/client/igatelink.h"
#include "sync/client/numberdraw.h"
#include "sync/client/proceduredirectory.h"
#include "sync/client/tusupload.h"

#include "app/core/domain/profile.h"
#include "app/core/ports/gateway.h"

#include <QObject>
#include <QSet>

namespace motcua::sync
{

/// The partner connector, made for systems like this one (iGate facts §8): login with a client
/// secret, number, upload, create, progress and status. Its paths for numbers and create are not
/// public: the profile says them. Its list cannot be asked by identity number.
class ConnectorGateway final : public ports::Gateway
{
public:
    ConnectorGateway(const domain::Profile &profile, std::unique_ptr<HttpTransport> transport,
                     const kernel::Clock &clock, SecretProvider secret);
    ~ConnectorGateway() override;

    void drawNumber(const QString &procedureCode, ports::Completion<QString> done) override;
    void leaseNumbers(const ports::LeaseRequest &request,
                      ports::Completion<QList<domain::NumberLease>> done) override;
    void upload(const ports::GatewayUpload &file,
                ports::Completion<ports::UploadStep> done) override;
    void createDossier(const domain::Dossier &dossier, const QList<domain::RemoteFile> &files,
                       ports::Completion<ports::RemoteDossier> done) override;
    void attachFiles(const domain::Dossier &dossier, const QString &remoteId,
                     const QList<domain::RemoteFile> &files, ports::Completion<bool> done) override;
    void lookUp(const QString &code,
                ports::Completion<std::optional<ports::RemoteDossier>> done) override;
    void
    searchByIdentity(const QString &idNumber,
                     ports::Completion<std::optional<QList<ports::RemoteDossier>>> done) override;
    void verifyIdentity(const ports::IdentityQuestion &question,
                        ports::Completion<std::optional<ports::IdentityAnswer>> done) override;
    void news(int page, ports::Completion<ports::RemotePage> done) override;
    /// The connector shows no more of a dossier than its list does (§8.1).
    void detail(const ports::RemoteDossier &row,
                ports::Completion<std::optional<ports::RemoteDetail>> done) override;
    void download(const ports::RemoteFileRef &file, const QString &code,
                  ports::Completion<QByteArray> done) override;
    void acknowledge(const QStringList &codes, ports::Completion<bool> done) override;
    /// The step (B5), and for states that carry fees or papers the status too (B6).
    void reportProgress(const domain::Dossier &dossier, const QString &remoteId,
                        const domain::DossierEvent &event, const QList<domain::RemoteFile> &files,
                        ports::Completion<bool> done) override;
    void pullCatalogue(ports::Completion<QList<domain::ToldProcedure>> done) override;

private:
    void list(const QString &code, IgateLink::Done done);
    void sendStatus(const domain::Dossier &dossier, const QString &remoteId,
                    const domain::DossierEvent &event, const QList<domain::RemoteFile> &files,
                    ports::Completion<bool> done);

    domain::Profile m_profile;
    IgateLink m_link;
    ProcedureDirectory m_directory;
    NumberDraw m_numbers;
    TusUpload m_pieces;
    IdentityEnquiry m_identity;
    QSet<QString> m_stepsSent; // B5 went well, B6 did not yet: the step is not told twice
    QObject m_context;         // of the one answer that needs no request; dies first
};

} // namespace motcua::sync
