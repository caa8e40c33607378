#pragma once

#include "sync/client/identityenquiry.h"
#include "sync/client/igatelink.h"
#include "sync/client/numberdraw.h"
#include "sync/client/proceduredirectory.h"
#include "sync/client/tusupload.h"

#include "app/core/domain/profile.h"
#include "app/core/ports/gateway.h"

#include <QObject>

namespace motcua::sync
{

/// The officer REST interface: pa, bd, bt and fi with the login of an officer (iGate facts §4, §5,
/// §7). Nothing public shows how an officer's client reports a step of the process (§5.6):
/// reportProgress() answers false and sends nothing.
class OfficerGateway final : public ports::Gateway
{
public:
    OfficerGateway(const domain::Profile &profile, std::unique_ptr<HttpTransport> transport,
                   const kernel::Clock &clock, SecretProvider secret);
    ~OfficerGateway() override;

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
    void detail(const ports::RemoteDossier &row,
                ports::Completion<std::optional<ports::RemoteDetail>> done) override;
    void download(const ports::RemoteFileRef &file, const QString &code,
                  ports::Completion<QByteArray> done) override;
    void acknowledge(const QStringList &codes, ports::Completion<bool> done) override;
    void reportProgress(const domain::Dossier &dossier, const QString &remoteId,
                        const domain::DossierEvent &event, const QList<domain::RemoteFile> &files,
                        ports::Completion<bool> done) override;
    void pullCatalogue(ports::Completion<QList<domain::ToldProcedure>> done) override;

private:
    struct PersonSearch;
    /// Asks for the papers of one dossier after another, and then answers.
    void fetchPapers(std::shared_ptr<PersonSearch> search);

    domain::Profile m_profile;
    IgateLink m_link;
    ProcedureDirectory m_directory;
    NumberDraw m_numbers;
    TusUpload m_pieces;
    IdentityEnquiry m_identity;
    QObject m_context; // of the one answer that needs no request; dies first
};

} // namespace motcua::sync
