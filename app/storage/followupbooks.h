#pragma once

#include "app/core/domain/dossier.h"
#include "app/storage/database.h"

namespace motcua::storage
{

/// The follow-up books (sổ theo dõi hồ sơ; TT 01/2018/TT-VPCP form 06, TT 03/2025/TT-VPCP form 07):
/// one for each year and field, with running numbers of its own (regulation facts §1.9). Inside the
/// caller's transaction; storage thread.
class FollowUpBooks
{
public:
    explicit FollowUpBooks(Database &database) : m_database(database) {}

    /// Gives a dossier that is received the next running number of its book; one that has a place
    /// keeps it. A book without a name (`dossier.book`) gets one: "Q1-02/2026" is the second book
    /// of that desk and year.
    [[nodiscard]] kernel::Status enter(domain::Dossier &dossier);

private:
    Database &m_database;
};

} // namespace motcua::storage
