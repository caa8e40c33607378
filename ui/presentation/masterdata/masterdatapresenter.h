#pragma once

#include "app/core/services/desk.h"

#include <QObject>
#include <QStringList>

#include <optional>

namespace motcua::presentation
{

/// Catalogue, agencies and calendar: what counts, and taking in a newer one in two steps. A file or
/// the server's list is read first and reported, nothing is stored; apply() then takes it in whole.
/// Files are read in the pool, the rest is done on the storage thread. GUI thread.
class MasterDataPresenter final : public QObject
{
    Q_OBJECT

public:
    explicit MasterDataPresenter(services::Desk &desk, QObject *parent = nullptr)
        : QObject(parent), m_desk(desk)
    {
    }

    /// Supervisors look, administrators change.
    [[nodiscard]] static bool maySee(const services::Desk &desk);
    [[nodiscard]] bool mayChange() const;

    /// Reads what counts; `refreshed` or `failed` follows.
    void refresh();
    /// A sentence a line: what counts, since when and from where.
    [[nodiscard]] QString standing(services::MasterKind kind) const;
    /// What ends soon or is missing; empty = nothing.
    [[nodiscard]] QString notice(services::MasterKind kind) const;

    /// `planned` or `failed` follows; what was planned before is dropped.
    void readFile(services::MasterKind kind, const QString &path);
    void pull();
    [[nodiscard]] bool isBusy() const { return m_busy; }

    [[nodiscard]] bool hasPlan() const { return m_plan.has_value(); }
    /// Where it comes from and what it would change.
    [[nodiscard]] QString planSummary() const;
    /// Every rejected entry with line and reason, and of a pull every procedure with news.
    [[nodiscard]] const QStringList &report() const { return m_report; }
    [[nodiscard]] bool canApply() const;
    /// What a person must say yes to before apply(); empty = nothing.
    [[nodiscard]] QString question() const;
    /// All or nothing; who calls it has asked question(). `applied` or `failed` follows.
    void apply();
    /// Not the one that is being taken in.
    void dropPlan();

    /// The report as a text file. `reportSaved` or `failed` follows.
    void saveReport(const QString &path);

signals:
    void refreshed();
    void busyChanged();
    void planned();
    /// What is done, with what is worth checking.
    void applied(const QString &sentence, const QString &warnings);
    void reportSaved(const QString &path);
    void failed(const motcua::kernel::Error &error);

private:
    [[nodiscard]] QString catalogueStanding() const;
    [[nodiscard]] QString agenciesStanding() const;
    [[nodiscard]] QString calendarStanding() const;
    [[nodiscard]] QString originText(services::MasterKind kind) const;
    [[nodiscard]] QString calendarNotice() const;
    [[nodiscard]] QString pullSummary() const;
    [[nodiscard]] QString doneText() const;
    void judge(const services::MasterFile &file);
    void take(const kernel::Result<services::MasterPlan> &plan);
    void setBusy(bool busy);
    void clearPlan();

    services::Desk &m_desk;
    services::MasterState m_state;
    std::optional<services::MasterPlan> m_plan;
    QStringList m_report;
    bool m_busy = false;
    bool m_isStoring = false; ///< apply() is on its way
};

} // namespace motcua::presentation
