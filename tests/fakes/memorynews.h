#pragma once

#include "app/core/ports/clockbook.h"
#include "app/core/ports/newsstore.h"
#include "tests/fakes/memorystores.h"

#include <algorithm>

namespace motcua::tests
{

/// What the server said of dossiers in memory. The pull itself is tried on the real store.
class MemoryNews final : public ports::NewsStore
{
public:
    explicit MemoryNews(MemoryDossierStore &dossiers) : m_dossiers(dossiers) {}

    QMap<QString, domain::ServerWord> words; ///< by number
    QList<ports::ServerProblem> troubles;

    [[nodiscard]] kernel::Result<std::optional<ports::KnownDossier>>
    known(const QString &, const QString &code) const override
    {
        const auto dossier = m_dossiers.byCode(code);
        if (!dossier || !*dossier)
            return std::nullopt;
        ports::KnownDossier found{**dossier};
        if (words.contains(code))
            found.word = words[code];
        return found;
    }
    [[nodiscard]] kernel::Result<int> unfinished() const override
    {
        return int(m_dossiers.dossiers.size());
    }
    [[nodiscard]] kernel::Status noteForeign(const QString &) override { return {}; }
    [[nodiscard]] kernel::Result<QDateTime> heardUntil() const override { return QDateTime(); }
    [[nodiscard]] kernel::Status raiseHeardUntil(const QDateTime &) override { return {}; }
    [[nodiscard]] kernel::Status hear(const kernel::DossierId &id,
                                      const ports::Heard &heard) override
    {
        words[m_dossiers.dossier(id.value).code] = heard.word;
        return {};
    }
    [[nodiscard]] kernel::Result<domain::Dossier> follow(domain::Dossier dossier,
                                                         const QList<domain::DossierEvent> &events,
                                                         const ports::Heard &heard,
                                                         const ports::Actor &actor) override
    {
        words[dossier.code] = heard.word;
        return m_dossiers.move(std::move(dossier), events.last(), actor);
    }
    [[nodiscard]] kernel::Status noteProblem(const QString &,
                                             const std::optional<kernel::Error> &) override
    {
        return {};
    }
    [[nodiscard]] kernel::Result<QList<ports::ServerProblem>> problems() const override
    {
        return troubles;
    }
    [[nodiscard]] kernel::Result<QStringList> unheard(const QDateTime &, int) const override
    {
        return QStringList();
    }
    [[nodiscard]] kernel::Result<QStringList> ungreeted() const override { return QStringList(); }
    [[nodiscard]] kernel::Status noteGreeted(const QStringList &) override { return {}; }
    [[nodiscard]] kernel::Result<QList<ports::OpenDifference>> differences() const override
    {
        QList<ports::OpenDifference> open;
        const auto all = m_dossiers.list({});
        for (const domain::DossierSummary &summary : *all)
            if (words.contains(summary.code) && words[summary.code].isOpen)
                open.append({summary, words[summary.code]});
        return open;
    }

    [[nodiscard]] kernel::Result<QList<ports::WaitingDossier>> awaiting(int limit) const override
    {
        QList<ports::WaitingDossier> list;
        for (const domain::Dossier &dossier : m_dossiers.dossiers)
            if (domain::awaitsPaper(dossier))
                list.prepend({dossier, attempts.value(dossier.id.value)});
        std::stable_sort(list.begin(), list.end(), [this](const auto &a, const auto &b) {
            return m_turns.value(a.dossier.id.value) < m_turns.value(b.dossier.id.value);
        });
        return list.first(std::min<qsizetype>(limit, list.size()));
    }
    [[nodiscard]] kernel::Result<int> awaitingCount() const override
    {
        return int(std::count_if(m_dossiers.dossiers.begin(), m_dossiers.dossiers.end(),
                                 domain::awaitsPaper));
    }
    [[nodiscard]] kernel::Status noteAttempt(const kernel::DossierId &id) override
    {
        ++attempts[id.value];
        m_turns[id.value] = ++m_turn;
        return {};
    }

    QMap<QString, int> attempts; ///< to fetch papers, by dossier id

private:
    MemoryDossierStore &m_dossiers;
    QMap<QString, int> m_turns;
    int m_turn = 0;
};

/// A clock book that holds what a test puts in.
class MemoryClockBook final : public ports::ClockBook
{
public:
    domain::ClockState known;
    QStringList confirmed; ///< the reasons given

    [[nodiscard]] kernel::Result<domain::ClockState> state() const override { return known; }
    [[nodiscard]] kernel::Status noteServer(qint64 aheadMs) override
    {
        known.serverAheadMs = aheadMs;
        return {};
    }
    [[nodiscard]] kernel::Status confirm(const QString &reason, const ports::Actor &) override
    {
        confirmed.append(reason);
        known.confirmedAheadMs = known.serverAheadMs;
        known.lastRow = {};
        return {};
    }
};

} // namespace motcua::tests
