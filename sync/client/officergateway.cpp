#include "sync/client/officergateway.h"

#include "sync/client/cataloguepull.h"
#include "sync/wire/newsreaders.h"
#include "sync/wire/officerbodies.h"

#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

namespace
{

constexpr int newsPageSize = 50;

/// A size other than ours means that the server keeps half a file: as good as no answer.
kernel::Result<ports::UploadStep> wholeFile(const QByteArray &body, qint64 sent)
{
    auto stored = readUpload(body);
    if (!stored)
        return kernel::failure(stored.error());
    if (stored->bytes >= 0 && stored->bytes != sent)
        return kernel::failure(kernel::ErrorKind::Network, u"server.unknown"_s, {},
                               u"The server stored %1 of %2 bytes"_s.arg(stored->bytes).arg(sent));
    return ports::UploadStep{stored->file};
}

/// A person waits for the answer.
constexpr qsizetype mostWithPapers = 10;

} // namespace

struct OfficerGateway::PersonSearch {
    QList<ports::RemoteDossier> dossiers;
    ports::Completion<std::optional<QList<ports::RemoteDossier>>> done;
    qsizetype next = 0;
};

OfficerGateway::OfficerGateway(const domain::Profile &profile,
                               std::unique_ptr<HttpTransport> transport, const kernel::Clock &clock,
                               SecretProvider secret)
    : m_profile(profile), m_link(std::move(transport), profile, clock, std::move(secret)),
      m_directory(m_link), m_numbers(m_profile, m_link, m_directory),
      m_pieces(m_link, m_profile.igate.tus, clock), m_identity(m_profile, m_link)
{
}

OfficerGateway::~OfficerGateway() = default;

void OfficerGateway::drawNumber(const QString &procedureCode, ports::Completion<QString> done)
{
    m_numbers.draw(u"nextValue"_s, procedureCode, std::move(done));
}

void OfficerGateway::leaseNumbers(const ports::LeaseRequest &request,
                                  ports::Completion<QList<domain::NumberLease>> done)
{
    m_numbers.lease(request, std::move(done));
}

void OfficerGateway::upload(const ports::GatewayUpload &file,
                            ports::Completion<ports::UploadStep> done)
{
    if (m_pieces.isUsed())
        return m_pieces.step(file, std::move(done));
    // Both public clients fill `account-id` with the *user* id of the token (§7).
    m_link.withToken(
        [this, file, done = std::move(done)](const kernel::Result<QByteArray> &token) mutable {
            if (!token)
                return done(kernel::failure(token.error()));
            QList<std::pair<QByteArray, QString>> texts;
            if (const QString user = userIdOf(*token); !user.isEmpty())
                texts.append({"account-id"_ba, user});
            const QUrl url = m_link.endpoints().url(u"fileUpload"_s, {{u"code"_s, file.code}});
            m_link.upload(url, file, "files"_ba, texts,
                          [sent = file.bytes,
                           done = std::move(done)](const kernel::Result<QByteArray> &body) {
                              done(body ? wholeFile(*body, sent) : kernel::failure(body.error()));
                          });
        });
}

void OfficerGateway::createDossier(const domain::Dossier &dossier,
                                   const QList<domain::RemoteFile> &files,
                                   ports::Completion<ports::RemoteDossier> done)
{
    m_directory.find(dossier.procedureCode, [this, dossier, files, done = std::move(done)](
                                                const kernel::Result<ServerProcedure> &found) {
        if (!found)
            return done(kernel::failure(found.error()));
        const OfficerIds ids{*found, m_profile.igate.agencyId, m_profile.igate.patternId};
        m_link.write("POST"_ba, m_link.endpoints().url(u"dossierCreate"_s),
                     officerCreateBody(dossier, files, ids),
                     [done](const kernel::Result<QByteArray> &body) {
                         done(body ? readCreated(*body) : kernel::failure(body.error()));
                     });
    });
}

void OfficerGateway::attachFiles(const domain::Dossier &dossier, const QString &remoteId,
                                 const QList<domain::RemoteFile> &files,
                                 ports::Completion<bool> done)
{
    m_directory.find(dossier.procedureCode, [this, dossier, remoteId, files,
                                             done = std::move(done)](
                                                const kernel::Result<ServerProcedure> &found) {
        if (!found)
            return done(kernel::failure(found.error()));
        m_link.write("PUT"_ba, m_link.endpoints().url(u"dossierUpdate"_s, {{u"id"_s, remoteId}}),
                     officerFilesBody(dossier, files, *found),
                     [done](const kernel::Result<QByteArray> &body) {
                         const auto changed =
                             body ? readAffected(*body) : kernel::failure(body.error());
                         changed ? done(true) : done(kernel::failure(changed.error()));
                     });
    });
}

void OfficerGateway::lookUp(const QString &code,
                            ports::Completion<std::optional<ports::RemoteDossier>> done)
{
    const QUrl url = m_link.endpoints().url(
        u"dossierSearch"_s, {{u"code"_s, code}, {u"page"_s, u"0"_s}, {u"size"_s, u"50"_s}},
        {{u"code"_s, code}, {u"page"_s, u"0"_s}, {u"size"_s, u"50"_s}, {u"spec"_s, u"slice"_s}});
    m_link.fetch(url, [code, done = std::move(done)](const kernel::Result<QByteArray> &body) {
        const auto page = body ? readDossiers(*body) : kernel::failure(body.error());
        if (!page)
            return done(kernel::failure(page.error()));
        done(dossierWithCode(page->rows, code));
    });
}

void OfficerGateway::searchByIdentity(
    const QString &idNumber, ports::Completion<std::optional<QList<ports::RemoteDossier>>> done)
{
    // A template of the profile may ask for a code: an empty filter is ignored (§5.1).
    const QUrl url = m_link.endpoints().url(
        u"dossierSearch"_s, {{u"code"_s, QString()}, {u"page"_s, u"0"_s}, {u"size"_s, u"50"_s}},
        {{u"identity-number"_s, idNumber},
         {u"page"_s, u"0"_s},
         {u"size"_s, u"50"_s},
         {u"spec"_s, u"slice"_s}});
    m_link.fetch(
        url, [this, idNumber, done = std::move(done)](const kernel::Result<QByteArray> &body) {
            auto dossiers = body ? readDossiersOf(*body, idNumber) : kernel::failure(body.error());
            if (!dossiers)
                return done(kernel::failure(dossiers.error()));
            fetchPapers(std::make_shared<PersonSearch>(PersonSearch{std::move(*dossiers), done}));
        });
}

void OfficerGateway::fetchPapers(std::shared_ptr<PersonSearch> search)
{
    while (search->next < search->dossiers.size() && search->dossiers[search->next].id.isEmpty())
        ++search->next;
    if (search->next >= std::min(search->dossiers.size(), mostWithPapers))
        return search->done(std::optional(std::move(search->dossiers)));
    const QString id = search->dossiers[search->next].id;
    const QUrl url = m_link.endpoints().url(u"dossierDetail"_s, {{u"id"_s, id}});
    m_link.fetch(url, [this, search](const kernel::Result<QByteArray> &body) {
        // What one dossier does not tell stands in the way of no other.
        if (const auto told = body ? readDetail(*body) : std::nullopt) {
            search->dossiers[search->next].papers = told->papers;
            search->dossiers[search->next].results = told->results;
        }
        ++search->next;
        fetchPapers(search);
    });
}

void OfficerGateway::verifyIdentity(const ports::IdentityQuestion &question,
                                    ports::Completion<std::optional<ports::IdentityAnswer>> done)
{
    m_identity.ask(question, std::move(done));
}

void OfficerGateway::news(int page, ports::Completion<ports::RemotePage> done)
{
    const QString number = QString::number(page);
    const QString size = QString::number(newsPageSize);
    const Endpoints &endpoints = m_link.endpoints();
    const QUrl url = endpoints.url(u"dossierSearch"_s,
                                   {{u"code"_s, QString()}, {u"page"_s, number}, {u"size"_s, size}},
                                   {{u"ancestor-agency-id"_s, endpoints.agencyId()},
                                    {u"sort"_s, u"updatedDate,desc"_s},
                                    {u"page"_s, number},
                                    {u"size"_s, size},
                                    {u"spec"_s, u"slice"_s}});
    m_link.fetch(url, [done = std::move(done)](const kernel::Result<QByteArray> &body) {
        done(body ? readNews(*body) : kernel::failure(body.error()));
    });
}

void OfficerGateway::detail(const ports::RemoteDossier &row,
                            ports::Completion<std::optional<ports::RemoteDetail>> done)
{
    const QUrl url = m_link.endpoints().url(u"dossierDetail"_s, {{u"id"_s, row.id}});
    m_link.fetch(url, [row, done = std::move(done)](const kernel::Result<QByteArray> &body) {
        if (!body)
            return done(kernel::failure(body.error()));
        auto read = readDetail(*body);
        if (!read) // never to be taken for a dossier without papers
            return done(kernel::failure(kernel::ErrorKind::Network, u"server.unknown"_s, {},
                                        u"The answer holds no dossier"_s));
        if (read->row.code.isEmpty())
            read->row.code = row.code;
        done(std::move(read));
    });
}

void OfficerGateway::download(const ports::RemoteFileRef &file, const QString &code,
                              ports::Completion<QByteArray> done)
{
    const QUrl url =
        m_link.endpoints().url(u"fileDownload"_s, {{u"id"_s, file.id}, {u"code"_s, code}});
    m_link.download(url, file.bytes, std::move(done));
}

void OfficerGateway::acknowledge(const QStringList &, ports::Completion<bool> done)
{
    QTimer::singleShot(0, &m_context, [done = std::move(done)] { done(false); });
}

void OfficerGateway::reportProgress(const domain::Dossier &, const QString &,
                                    const domain::DossierEvent &, const QList<domain::RemoteFile> &,
                                    ports::Completion<bool> done)
{
    QTimer::singleShot(0, &m_context, [done = std::move(done)] { done(false); });
}

void OfficerGateway::pullCatalogue(ports::Completion<QList<domain::ToldProcedure>> done)
{
    pullWholeCatalogue(m_directory, std::move(done));
}

} // namespace motcua::sync
