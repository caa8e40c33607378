#include "sync/client/connectorgateway.h"

#include "sync/client/cataloguepull.h"
#include "sync/wire/connectorbodies.h"
#include "sync/wire/newsreaders.h"

#include <QTimer>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

ConnectorGateway::ConnectorGateway(const domain::Profile &profile,
                                   std::unique_ptr<HttpTransport> transport,
                                   const kernel::Clock &clock, SecretProvider secret)
    : m_profile(profile), m_link(std::move(transport), profile, clock, std::move(secret)),
      m_directory(m_link), m_numbers(m_profile, m_link, m_directory),
      m_pieces(m_link, m_profile.igate.tus, clock), m_identity(m_profile, m_link)
{
}

ConnectorGateway::~ConnectorGateway() = default;

void ConnectorGateway::drawNumber(const QString &procedureCode, ports::Completion<QString> done)
{
    m_numbers.draw(u"connectorNextNumber"_s, procedureCode, std::move(done));
}

void ConnectorGateway::leaseNumbers(const ports::LeaseRequest &request,
                                    ports::Completion<QList<domain::NumberLease>> done)
{
    m_numbers.lease(request, std::move(done));
}

void ConnectorGateway::upload(const ports::GatewayUpload &file,
                              ports::Completion<ports::UploadStep> done)
{
    if (m_pieces.isUsed())
        return m_pieces.step(file, std::move(done));
    const QUrl url = m_link.endpoints().url(u"connectorUpload"_s, {{u"code"_s, file.code}});
    m_link.upload(url, file, "file"_ba, {{"maHoSo"_ba, file.code}},
                  [done = std::move(done)](const kernel::Result<QByteArray> &body) {
                      const auto stored = body ? readUpload(*body) : kernel::failure(body.error());
                      stored ? done(ports::UploadStep{stored->file})
                             : done(kernel::failure(stored.error()));
                  });
}

void ConnectorGateway::createDossier(const domain::Dossier &dossier,
                                     const QList<domain::RemoteFile> &files,
                                     ports::Completion<ports::RemoteDossier> done)
{
    m_link.write("POST"_ba, m_link.endpoints().url(u"connectorCreate"_s),
                 connectorCreateBody(dossier, files),
                 [done = std::move(done)](const kernel::Result<QByteArray> &body) {
                     done(body ? readCreated(*body) : kernel::failure(body.error()));
                 });
}

void ConnectorGateway::attachFiles(const domain::Dossier &dossier, const QString &remoteId,
                                   const QList<domain::RemoteFile> &files,
                                   ports::Completion<bool> done)
{
    m_link.write("POST"_ba, m_link.endpoints().url(u"connectorAttach"_s),
                 connectorAttachBody(dossier, remoteId, files),
                 [done = std::move(done)](const kernel::Result<QByteArray> &body) {
                     body ? done(true) : done(kernel::failure(body.error()));
                 });
}

void ConnectorGateway::lookUp(const QString &code,
                              ports::Completion<std::optional<ports::RemoteDossier>> done)
{
    list(code, [code, done = std::move(done)](const kernel::Result<QByteArray> &body) {
        const auto page = body ? readDossiers(*body) : kernel::failure(body.error());
        if (!page)
            return done(kernel::failure(page.error()));
        done(dossierWithCode(page->rows, code));
    });
}

void ConnectorGateway::list(const QString &code, IgateLink::Done done)
{
    HttpRequest request;
    request.verb = "POST"_ba;
    request.url = m_link.endpoints().url(u"connectorList"_s, {{u"code"_s, code}});
    request.contentType = "application/json"_ba;
    request.body = connectorListBody();
    request.onlyReads = true;
    m_link.call(std::move(request), std::move(done));
}

void ConnectorGateway::verifyIdentity(const ports::IdentityQuestion &question,
                                      ports::Completion<std::optional<ports::IdentityAnswer>> done)
{
    m_identity.ask(question, std::move(done));
}

void ConnectorGateway::news(int, ports::Completion<ports::RemotePage> done)
{
    list({}, [done = std::move(done)](const kernel::Result<QByteArray> &body) {
        auto news = body ? readNews(*body) : kernel::failure(body.error());
        if (news)
            news->last = true; // it has no pages
        done(news);
    });
}

void ConnectorGateway::detail(const ports::RemoteDossier &,
                              ports::Completion<std::optional<ports::RemoteDetail>> done)
{
    QTimer::singleShot(0, &m_context, [done = std::move(done)] { done(std::nullopt); });
}

void ConnectorGateway::download(const ports::RemoteFileRef &file, const QString &code,
                                ports::Completion<QByteArray> done)
{
    const QUrl url =
        m_link.endpoints().url(u"connectorDownload"_s, {{u"id"_s, file.id}}, {{u"maHoSo"_s, code}});
    m_link.download(url, file.bytes, std::move(done));
}

void ConnectorGateway::acknowledge(const QStringList &codes, ports::Completion<bool> done)
{
    m_link.write("POST"_ba, m_link.endpoints().url(u"connectorAcknowledge"_s),
                 connectorAcknowledgeBody(codes),
                 [done = std::move(done)](const kernel::Result<QByteArray> &body) {
                     body ? done(true) : done(kernel::failure(body.error()));
                 });
}

void ConnectorGateway::searchByIdentity(
    const QString &, ports::Completion<std::optional<QList<ports::RemoteDossier>>> done)
{
    // laydanhsachhoso has no such filter, and fetching everybody's dossiers to look for one person
    // is not what it is for (§8.1).
    QTimer::singleShot(0, &m_context, [done = std::move(done)] { done(std::nullopt); });
}

void ConnectorGateway::reportProgress(const domain::Dossier &dossier, const QString &remoteId,
                                      const domain::DossierEvent &event,
                                      const QList<domain::RemoteFile> &files,
                                      ports::Completion<bool> done)
{
    const QString step = dossier.code + u'#' + QString::number(event.sequence);
    if (m_stepsSent.contains(step))
        return sendStatus(dossier, remoteId, event, files, std::move(done));
    m_link.write("POST"_ba, m_link.endpoints().url(u"connectorProgress"_s),
                 connectorProgressBody(dossier, remoteId, event),
                 [this, dossier, remoteId, event, files, step,
                  done = std::move(done)](const kernel::Result<QByteArray> &body) {
                     if (!body)
                         return done(kernel::failure(body.error()));
                     if (!statusCarriesLists(dossier.state))
                         return done(true);
                     m_stepsSent.insert(step);
                     sendStatus(dossier, remoteId, event, files, done);
                 });
}

void ConnectorGateway::sendStatus(const domain::Dossier &dossier, const QString &remoteId,
                                  const domain::DossierEvent &event,
                                  const QList<domain::RemoteFile> &files,
                                  ports::Completion<bool> done)
{
    m_link.write("POST"_ba, m_link.endpoints().url(u"connectorStatus"_s),
                 connectorStatusBody(dossier, remoteId, event, files),
                 [done = std::move(done)](const kernel::Result<QByteArray> &body) {
                     body ? done(true) : done(kernel::failure(body.error()));
                 });
}

void ConnectorGateway::pullCatalogue(ports::Completion<QList<domain::ToldProcedure>> done)
{
    pullWholeCatalogue(m_directory, std::move(done));
}

} // namespace motcua::sync
