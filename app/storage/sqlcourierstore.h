#pragma once

#include "app/core/ports/courierstore.h"
#include "app/storage/courierrows.h"

namespace motcua::storage
{

/// The courier's part of the store in SQLite: both ends of it. Owned by Store; storage thread.
class SqlCourierStore final : public ports::CourierStore
{
public:
    explicit SqlCourierStore(Workbench &bench);

    [[nodiscard]] kernel::Result<QString> generation() const override;
    [[nodiscard]] kernel::Result<ports::Exportable> exportable() const override;
    [[nodiscard]] kernel::Status noteExported(const ports::Exportable &gone, const QString &bundle,
                                              const ports::Actor &actor) override;
    [[nodiscard]] kernel::Status undoExported(const ports::Exportable &gone, const QString &bundle,
                                              const ports::Actor &actor) override;
    [[nodiscard]] kernel::Result<ports::TakenIn>
    look(const ports::CourierDelivery &delivery) override;
    [[nodiscard]] kernel::Result<ports::TakenIn> takeIn(const ports::CourierDelivery &delivery,
                                                        const ports::Actor &actor) override;
    [[nodiscard]] kernel::Result<QList<ports::CourierAnswers>> answers() const override;
    [[nodiscard]] kernel::Result<ports::AnsweredDossiers>
    takeAnswers(const QString &from, const QList<domain::CourierAnswer> &answers,
                const ports::Actor &actor) override;
    [[nodiscard]] kernel::Status noteAnswered(const QString &desk, int answers,
                                              const ports::Actor &actor) override;

private:
    struct Home; ///< where a dossier stands: its row, and whose it is

    [[nodiscard]] kernel::Result<std::optional<Home>> homeOf(const kernel::DossierId &id) const;
    [[nodiscard]] kernel::Status takeDossier(const ports::CourierDelivery &delivery,
                                             const domain::CarriedDossier &carried,
                                             ports::TakenIn &taken, const ports::Actor &actor);
    [[nodiscard]] kernel::Result<QString> clashOf(const domain::Dossier &dossier);
    [[nodiscard]] kernel::Status addNew(const ports::CourierDelivery &delivery,
                                        const domain::CarriedDossier &carried);
    [[nodiscard]] kernel::Status renew(const Home &home, const domain::CarriedDossier &carried);
    [[nodiscard]] kernel::Status addEvents(qint64 row, const domain::CarriedDossier &carried);
    /// True: something of it was new.
    [[nodiscard]] kernel::Result<bool> addItems(qint64 row, const ports::CourierDelivery &delivery,
                                                const domain::CarriedDossier &carried,
                                                const ports::Actor &actor);
    [[nodiscard]] kernel::Status takeAnswer(const domain::CourierAnswer &answer,
                                            ports::AnsweredDossiers &done,
                                            const ports::Actor &actor);
    [[nodiscard]] kernel::Status indexAnew(const kernel::DossierId &id);

    Workbench &m_bench;
    mutable OutboxRows m_outbox;
    mutable DossierRows m_dossiers;
    mutable Numbers m_numbers;
    mutable EventLog m_events;
    mutable CourierRows m_rows;
};

} // namespace motcua::storage
