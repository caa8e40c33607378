#pragma once

#include "app/core/domain/catalogueupdate.h"
#include "app/core/domain/profile.h"
#include "app/core/domain/workcalendar.h"
#include "app/core/kernel/clock.h"
#include "app/core/ports/actor.h"
#include "app/core/ports/cataloguestore.h"
#include "app/core/ports/settingsstore.h"
#include "app/core/services/calendarbook.h"

#include <QDateTime>
#include <QMap>

#include <array>
#include <functional>
#include <optional>

namespace motcua::services
{

/// What an office keeps beside its dossiers (danh mục): procedures, agencies and territory, the
/// working-time calendar.
enum class MasterKind { Catalogue, Agencies, Calendar };
inline constexpr std::array masterKinds{MasterKind::Catalogue, MasterKind::Agencies,
                                        MasterKind::Calendar};

/// A file as read; nothing is stored.
struct MasterFile {
    MasterKind kind = MasterKind::Catalogue;
    QString source;                   ///< name of the file
    domain::CatalogueReading reading; ///< faults of any kind of file; procedures of a catalogue
    domain::AgencyTree agencies = {};
    ReadCalendar calendar = {};

    /// Something in it can be taken in.
    [[nodiscard]] bool isUsable() const;
    /// All of it, or with `partial` what is good. Errors, Refused with the number of faulty
    /// entries: "catalogue.rejected", "catalogue.unusable", "agency.rejected", "agency.unusable";
    /// "calendar.unusable" [file].
    [[nodiscard]] kernel::Status check(bool partial) const;
};

/// Reads and judges it, off the GUI thread: a catalogue as JSON or table, the others as JSON.
/// `edition` is the version of a table's procedures, empty = the file's name. Errors: "file.*",
/// "catalogue.spreadsheet".
[[nodiscard]] kernel::Result<MasterFile> readMasterFile(MasterKind kind, const QString &path,
                                                        const QString &edition = {});

/// What taking it in would change.
struct MasterPlan {
    MasterFile file;
    std::optional<domain::CatalogueUpdate> update = {}; ///< of a pull from the server
    qsizetype added = 0;
    qsizetype changed = 0;
    qsizetype same = 0;
    qsizetype removed = 0; ///< agencies and territories that the file no longer has

    [[nodiscard]] bool endsMany() const { return update && update->endsMany(); }
};

/// What a person has said yes to.
struct MasterConsent {
    bool partial = false; ///< entries with faults are left out
    bool endings = false; ///< the server closed many procedures
};

/// Where and when what counts was taken in; `at` invalid = it came with program or profile.
struct MasterOrigin {
    QDateTime at = {};
    QString source = {};
    QString by = {}; ///< login name
};

/// Something whose last day comes within MasterData::soonDays.
struct MasterEnding {
    QString code;
    QString name;
    QDate lastDay;
};

/// What counts today.
struct MasterState {
    qsizetype procedures = 0; ///< in force
    qsizetype examples = 0;   ///< of them shipped as examples, to be checked
    qsizetype later = 0;      ///< versions that begin after today
    QMap<QString, qsizetype> versions = {};
    QList<MasterEnding> endingProcedures = {}; ///< without a version that follows
    qsizetype agencies = 0;                    ///< in force
    qsizetype territories = 0;
    QList<MasterEnding> endingAgencies = {};
    std::optional<kernel::Error> agencyDoubt = {}; ///< about the office's own code
    domain::WorkCalendar calendar = {};
    QList<int> missingYears = {}; ///< this year or the next one, without published holidays
    QMap<MasterKind, MasterOrigin> origins = {};
};

/// Catalogue, agencies and calendar of a desk: what counts, and what is taken in for it, the same
/// for window and command line. Each is stored in one piece or not at all. Storage thread.
class MasterData
{
public:
    struct Parts {
        ports::CatalogueStore &catalogue;
        ports::SettingsStore &settings;
        const kernel::Clock &clock;
        /// Does `work` and notes it in the audit trail (lowerCamel word, small facts): both or
        /// neither.
        std::function<kernel::Status(const QString &what, const QJsonObject &detail,
                                     const std::function<kernel::Status()> &work)>
            record;
        /// Is there a receipt form of this name? Empty = all are.
        std::function<bool(const QString &form)> hasForm = {};
    };
    static constexpr int soonDays = 90;

    /// `profile` and `calendar` are those of the login and outlive this.
    MasterData(Parts parts, const domain::Profile &profile, const domain::WorkCalendar &calendar,
               ports::Actor actor);

    [[nodiscard]] kernel::Result<MasterState> state() const;

    [[nodiscard]] kernel::Result<MasterPlan> plan(const MasterFile &file) const;
    /// Of the server's answer. Errors: "catalogue.noneTold".
    [[nodiscard]] kernel::Result<MasterPlan>
    planPull(const QList<domain::ToldProcedure> &told) const;
    /// Stores it; agencies and calendar count from the next login on. Errors, nothing stored:
    /// "role.notAllowed", those of MasterFile::check(), "catalogue.endsMany".
    [[nodiscard]] kernel::Status apply(const MasterPlan &plan, MasterConsent consent);
    /// What is worth saying once it counts: "catalogue.noForm", "agency.*", "calendar.unannounced".
    [[nodiscard]] QList<kernel::Error> warnings(const MasterPlan &plan) const;

private:
    [[nodiscard]] QDate today() const { return m_parts.clock.now().date(); }
    [[nodiscard]] kernel::Status countCatalogue(MasterState &state) const;
    void countAgencies(const domain::AgencyTree &tree, MasterState &state) const;
    [[nodiscard]] QList<int> missingYears(const domain::WorkCalendar &calendar) const;
    [[nodiscard]] kernel::Status store(const MasterPlan &plan);
    [[nodiscard]] QMap<MasterKind, MasterOrigin> origins() const;
    [[nodiscard]] kernel::Status noteOrigin(const MasterFile &file);

    Parts m_parts;
    const domain::Profile &m_profile;
    const domain::WorkCalendar &m_calendar;
    ports::Actor m_actor;
};

} // namespace motcua::services
