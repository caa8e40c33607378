#pragma once

#include "app/core/kernel/clock.h"
#include "app/core/ports/blobstore.h"
#include "app/core/ports/cataloguestore.h"
#include "app/core/ports/dossierstore.h"

#include <QCryptographicHash>

namespace motcua::tests
{

/// One procedure with cases, papers and a fee; found by its national code on any day from 2020.
class OneProcedure final : public ports::CatalogueStore
{
public:
    domain::Procedure procedure;

    OneProcedure()
    {
        using domain::ProcedureComponent;
        procedure.code = QStringLiteral("1.001193");
        procedure.name = QStringLiteral("Đăng ký khai sinh");
        procedure.version = QStringLiteral("7");
        procedure.limit = domain::TimeLimit{1, domain::TimeUnit::Workday};
        procedure.cases = {{QStringLiteral("usual"), QStringLiteral("Đúng hạn"), std::nullopt},
                           {QStringLiteral("late"), QStringLiteral("Quá hạn"),
                            domain::TimeLimit{5, domain::TimeUnit::Workday}}};
        procedure.components = {
            {QStringLiteral("KS01"), QStringLiteral("Tờ khai"), true, 1, 0, true, {}},
            {QStringLiteral("KS02"), QStringLiteral("Giấy chứng sinh"), true, 1, 0, true, {}},
            {QStringLiteral("KS03"), QStringLiteral("Văn bản ủy quyền"), false, 1, 0, true, {}},
            {QStringLiteral("KS04"), QStringLiteral("Giải trình"), true, 1, 0, true,
             QStringLiteral("late")}};
        procedure.fees = {
            {QStringLiteral("LP"), QStringLiteral("Lệ phí"), domain::FeeKind::Levy, 8000}};
    }

    [[nodiscard]] kernel::Status import(const QList<domain::Procedure> &,
                                        const ports::Actor &) override
    {
        return {};
    }
    [[nodiscard]] kernel::Result<std::optional<domain::Procedure>> byCode(const QString &code,
                                                                          QDate) const override
    {
        if (domain::nationalProcedureCode(code) != procedure.code)
            return std::optional<domain::Procedure>();
        return std::optional(procedure);
    }
    [[nodiscard]] kernel::Result<QList<domain::Procedure>> find(const QString &, QDate,
                                                                int) const override
    {
        return QList<domain::Procedure>{procedure};
    }
};

/// Remembers what was sealed; knows one earlier document.
class RecordingDossiers final : public ports::DossierStore
{
public:
    QList<domain::Dossier> sealed;
    std::optional<ports::DocumentPlace> known;

    [[nodiscard]] kernel::Result<domain::Dossier> seal(domain::Dossier dossier,
                                                       const ports::Actor &) override
    {
        dossier.code = QStringLiteral("H99.01-261120-0001");
        sealed.append(dossier);
        return dossier;
    }
    [[nodiscard]] kernel::Result<domain::Dossier>
    move(domain::Dossier dossier, domain::DossierEvent, const ports::Actor &) override
    {
        return dossier;
    }
    [[nodiscard]] kernel::Status note(const kernel::DossierId &, domain::DossierEvent,
                                      const ports::Actor &) override
    {
        return {};
    }
    [[nodiscard]] kernel::Status keepPaper(const kernel::DossierId &, const ports::StoredBlob &,
                                           domain::DossierEvent, const ports::Actor &) override
    {
        return {};
    }
    [[nodiscard]] kernel::Result<std::optional<domain::Dossier>>
    byId(const kernel::DossierId &) const override
    {
        return std::optional<domain::Dossier>();
    }
    [[nodiscard]] kernel::Result<std::optional<domain::Dossier>>
    byCode(const QString &) const override
    {
        return std::optional<domain::Dossier>();
    }
    [[nodiscard]] kernel::Result<QList<domain::DossierSummary>>
    list(const ports::DossierFilter &) const override
    {
        return QList<domain::DossierSummary>();
    }
    [[nodiscard]] kernel::Result<QList<domain::DossierSummary>> find(const QString &,
                                                                     int) const override
    {
        return QList<domain::DossierSummary>();
    }
    [[nodiscard]] kernel::Result<QList<domain::DossierEvent>>
    events(const kernel::DossierId &) const override
    {
        return QList<domain::DossierEvent>();
    }
    [[nodiscard]] kernel::Result<std::optional<ports::DocumentPlace>>
    document(const kernel::DocumentId &id) const override
    {
        return known && known->document.id == id ? known : std::nullopt;
    }
    [[nodiscard]] kernel::Result<std::optional<domain::Party>>
    knownParty(const QString &) const override
    {
        return std::optional<domain::Party>();
    }
};

/// Hashes what is put and forgets it.
class HashingBlobs final : public ports::BlobStore
{
public:
    QList<QByteArray> stored;

    [[nodiscard]] kernel::Result<ports::StoredBlob> put(QIODevice &clear) override
    {
        const QByteArray bytes = clear.readAll();
        stored.append(bytes);
        return ports::StoredBlob{QCryptographicHash::hash(bytes, QCryptographicHash::Sha256),
                                 bytes.size()};
    }
    [[nodiscard]] kernel::Result<std::unique_ptr<QIODevice>> open(const QByteArray &) const override
    {
        return kernel::failure(kernel::ErrorKind::Store, QStringLiteral("blob.missing"));
    }
    [[nodiscard]] kernel::Status check(const QByteArray &) const override { return {}; }
};

} // namespace motcua::tests
