#pragma once

#include "app/security/sealedfile.h"
#include "app/storage/store.h"
#include "tests/fakes/fakegateway.h"
#include "tests/fakes/fixedclock.h"
#include "tests/standin/igate/numberlender.h"

#include "sync/engine/leasekeeper.h"

#include <QHash>
#include <QSet>
#include <QTemporaryDir>

#include <memory>
#include <random>
#include <vector>

namespace motcua::tests
{

/// What an agency leaves out on purpose: it must then be caught.
enum class Blind {
    Not,
    ToCopies, ///< no store notices that it is a copy
};

/// Five desks of one agency, a lender of numbers, and thirty days decided by a seed: links come and
/// go, answers are lost, disks are copied to further desks and put back to older days. Real stores;
/// some desks run through the night, others are started in the morning.
class Agency
{
public:
    Agency(quint64 seed, Blind blind);

    /// The first thing that is wrong, or nothing: two equal numbers, an official number that was
    /// lent to nobody.
    [[nodiscard]] QString live();

    [[nodiscard]] int receptions() const { return m_receptions; }
    [[nodiscard]] int copies() const { return m_copies; }

private:
    struct Desk {
        QString name;
        QString folder;
        QString backup;                          ///< an older image of it; empty = none
        std::unique_ptr<storage::Store> running; ///< null while it is switched off
    };

    [[nodiscard]] QString newFolder();
    [[nodiscard]] std::unique_ptr<storage::Store> open(const Desk &desk) const;
    [[nodiscard]] QString day(Desk &desk);
    [[nodiscard]] QString receive(storage::Store &store, const Desk &desk);
    [[nodiscard]] QString borrow(storage::Store &store, const Desk &desk);
    void mishapsOfTheNight(std::size_t desk);
    [[nodiscard]] QList<QDate> workdays(QDate from) const;
    [[nodiscard]] bool chance(int percent) { return int(m_random() % 100) < percent; }
    [[nodiscard]] int pick(int below) { return int(m_random() % quint64(below)); }

    std::mt19937_64 m_random;
    Blind m_blind;
    QTemporaryDir m_disk;
    FixedClock m_clock{kernel::vietnamTime(QDate(2026, 12, 1), QTime(8, 0))};
    security::SodiumSealedFiles m_files;
    std::shared_ptr<const ports::Vault> m_vault;
    QHash<QString, int> m_counters;
    standin::NumberLender m_lender;
    std::vector<Desk> m_desks;
    QSet<QString> m_numbers; ///< ever put on paper
    int m_folders = 0;
    int m_receptions = 0;
    int m_copies = 0;
};

} // namespace motcua::tests
