#include "sync/client/proceduredirectory.h"

#include "sync/wire/pages.h"
#include "sync/wire/tolerantjson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::sync
{

namespace
{

constexpr int pageSize = 200;
constexpr int mostPages = 100; // a server whose `last` never comes must not hold us for ever

bool isCalled(const ServerProcedure &procedure, const QString &code)
{
    return procedure.code == code || procedure.nationalCode == code ||
           domain::nationalProcedureCode(procedure.code) == code;
}

Endpoints::Query ofProcedure(const QString &id)
{
    return {{u"procedure-id"_s, id}, {u"spec"_s, u"slice"_s}};
}

} // namespace

void ProcedureDirectory::find(const QString &code, Found found)
{
    if (const auto known = m_known.constFind(code); known != m_known.constEnd())
        return found(*known);
    list(code, [this, code,
                found = std::move(found)](const kernel::Result<QList<ServerProcedure>> &rows) {
        if (!rows)
            return found(kernel::failure(rows.error()));
        const auto hit = std::find_if(rows->begin(), rows->end(), [&](const ServerProcedure &row) {
            return row.open && isCalled(row, code);
        });
        if (hit == rows->end())
            return found(kernel::failure(kernel::ErrorKind::Refused, u"sync.procedureUnknown"_s,
                                         {code}, u"The server lists no such procedure"_s));
        withForms(*hit, [this, code, found](const kernel::Result<ServerProcedure> &whole) {
            if (whole)
                m_known.insert(code, *whole);
            found(whole);
        });
    });
}

void ProcedureDirectory::list(const QString &keyword, Listed listed)
{
    pages(u"procedures"_s,
          {{u"keyword"_s, keyword},
           {u"agency-id"_s, m_link.endpoints().agencyId()},
           {u"spec"_s, u"slice"_s}},
          [listed = std::move(listed)](const kernel::Result<QJsonArray> &rows) {
              if (!rows)
                  return listed(kernel::failure(rows.error()));
              QList<ServerProcedure> procedures;
              for (const QJsonValue &row : *rows)
                  procedures.append(readProcedure(row.toObject()));
              listed(procedures);
          });
}

void ProcedureDirectory::complete(const ServerProcedure &row, Found found)
{
    const QUrl url =
        m_link.endpoints().url(u"procedure"_s, {{u"procedureId"_s, row.id}, {u"id"_s, row.id}});
    m_link.fetch(url, [this, row,
                       found = std::move(found)](const kernel::Result<QByteArray> &body) {
        if (!body)
            return found(kernel::failure(body.error()));
        ServerProcedure detail = readProcedure(payloadOf(parseBody(*body)).toObject());
        if (detail.id.isEmpty())
            detail = row; // an empty detail must not empty the row
        withForms(std::move(detail), [this, found](const kernel::Result<ServerProcedure> &whole) {
            if (!whole)
                return found(whole);
            pages(u"procedureCosts"_s, ofProcedure(whole->id),
                  [whole = *whole, found](const kernel::Result<QJsonArray> &rows) mutable {
                      if (!rows)
                          return found(kernel::failure(rows.error()));
                      for (const QJsonValue &cost : *rows)
                          whole.addCost(cost.toObject());
                      found(whole);
                  });
        });
    });
}

void ProcedureDirectory::patternId(const QString &procedureId,
                                   std::function<void(kernel::Result<QString>)> done)
{
    const Endpoints &endpoints = m_link.endpoints();
    const QUrl url =
        endpoints.url(u"getPattern"_s, {{u"procedureId"_s, procedureId}},
                      {{u"agency-id"_s, endpoints.agencyId()}, {u"procedure-id"_s, procedureId}});
    m_link.fetch(url, [done = std::move(done)](const kernel::Result<QByteArray> &body) {
        done(body ? readPatternId(*body) : kernel::failure(body.error()));
    });
}

void ProcedureDirectory::withForms(ServerProcedure procedure, Found found)
{
    const Endpoints::Query query = ofProcedure(procedure.id);
    pages(u"procedureForms"_s, query,
          [procedure = std::move(procedure),
           found = std::move(found)](const kernel::Result<QJsonArray> &rows) mutable {
              if (!rows)
                  return found(kernel::failure(rows.error()));
              for (const QJsonValue &row : *rows)
                  procedure.forms.append(readForm(row.toObject()));
              found(procedure);
          });
}

void ProcedureDirectory::pages(const QString &endpoint, const Endpoints::Query &query, Rows rows)
{
    nextPage(endpoint, query, 0, {}, std::move(rows));
}

void ProcedureDirectory::nextPage(const QString &endpoint, const Endpoints::Query &query, int page,
                                  QJsonArray sofar, Rows rows)
{
    Endpoints::Query asked = query;
    asked.append({u"page"_s, QString::number(page)});
    asked.append({u"size"_s, QString::number(pageSize)});
    QMap<QString, QString> values;
    for (const auto &[key, value] : asked)
        values.insert(key == "procedure-id"_L1 ? u"procedureId"_s : key, value);
    const QUrl url = m_link.endpoints().url(endpoint, values, asked);
    m_link.fetch(url, [=, this,
                       rows = std::move(rows)](const kernel::Result<QByteArray> &body) mutable {
        const kernel::Result<Page> read = body ? readPage(*body) : kernel::failure(body.error());
        if (!read)
            return rows(kernel::failure(read.error()));
        for (const QJsonValue &row : read->rows)
            sofar.append(row);
        if (read->last || page + 1 >= mostPages)
            return rows(sofar);
        nextPage(endpoint, query, page + 1, sofar, std::move(rows));
    });
}

} // namespace motcua::sync
