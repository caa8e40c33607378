#pragma once

#include "app/core/domain/agencytree.h"
#include "app/core/domain/feesprofile.h"
#include "app/core/domain/identityprofile.h"
#include "app/core/domain/jsonreader.h"
#include "app/core/domain/moneywords.h"
#include "app/core/domain/moverights.h"
#include "app/core/domain/numberpattern.h"
#include "app/core/domain/paperkind.h"
#include "app/core/domain/scanintent.h"
#include "app/core/domain/securityprofile.h"
#include "app/core/kernel/result.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QString>
#include <QUrl>

namespace motcua::domain
{

struct AgencyProfile {
    QString code; ///< e.g. "H38.28.05"
    QString name;
    QString level; ///< "commune" | "province"
    QString parentName;
};

enum class IgateAdapter { Connector, Officer };
enum class IgateGrant { ClientCredentials, Password };

/// A server of the province's own in front of iGate that takes files in pieces (tus 1.0.0) and
/// passes them on whole.
struct TusProfile {
    QUrl endpoint;                        ///< where uploads are made; empty = there is none
    QByteArray fileIdHeader;              ///< names iGate's id of a finished file; empty = the
                                          ///< last part of the upload's address
    qint64 firstChunkBytes = 1024 * 1024; ///< the chunks after it follow the link's speed
    qint64 wholeBelowBytes = 1024 * 1024; ///< smaller files go in one piece
    [[nodiscard]] bool isUsed() const { return !endpoint.isEmpty(); }
};

/// Which keys the server's certificate may have, as data that the province signs (facts §e.3).
struct PinsProfile {
    QString file;          ///< signed list of pins; empty = none
    QByteArray key;        ///< Ed25519, 32 bytes: signs the list
    QByteArray reserveKey; ///< the same, to replace the first; may be empty
    [[nodiscard]] bool isUsed() const { return !file.isEmpty(); }
};

/// Everything about one iGate deployment; nothing can be derived from a province's name (iGate
/// facts §1).
struct IgateProfile {
    IgateAdapter adapter = IgateAdapter::Connector;
    IgateGrant grant = IgateGrant::ClientCredentials;
    QUrl gateway; ///< https, or http on loopback only
    QUrl sso;
    QString realm; ///< default "digo"
    QString clientId;
    QString userName; ///< of the password grant
    QString patternId;
    QString agencyId;
    QMap<QString, QString> paths;     ///< endpoint name → path template; defaults filled in
    QMap<QString, QString> statusMap; ///< server's status (number or name) → state name
    QString numberCode;               ///< what `code` of next-value means: "procedure" | "agency"
    /// The server takes a dossier first and the names of its files later ("connectorAttach",
    /// "dossierUpdate"), so that the province sees it at once on a weak link. No public client does
    /// so: off unless the province says it works.
    bool filesAfterCreate = false;
    /// There is a call (the same two) that names what was supplied later. False: somebody puts the
    /// uploaded pages into the dossier at the server by hand, and the outbox says so.
    bool canNameFiles = true;
    QString caFile; ///< PEM; empty = the system's authorities
    PinsProfile pins;
    TusProfile tus;
};

/// Who may open what goes by USB stick (offline facts §e.7): X25519 keys of 32 bytes.
struct CourierProfile {
    QByteArray serverKey;   ///< of the connected desks that import; empty = nothing is exported
    QByteArray recoveryKey; ///< of the province, kept apart
    [[nodiscard]] bool isUsed() const { return !serverKey.isEmpty() && !recoveryKey.isEmpty(); }
};

/// Numbers that a server of the province's own lends to a desk for days to come (facts §c.3).
struct LeaseProfile {
    QByteArray key;    ///< Ed25519, 32 bytes: signs each lease; empty = nobody lends
    int perDay = 60;   ///< numbers for one desk and day
    int daysAhead = 7; ///< workdays after today
    [[nodiscard]] bool isUsed() const { return !key.isEmpty(); }
};

/// Where numbers come from while there is no link (offline facts §c.3).
struct NumberingProfile {
    int drawAhead = 0; ///< numbers drawn from the server while there is a link; 0 = none
    int orderWidth = 4;
    NumberPattern pattern; ///< of the numbers that the server gives; others stay opaque text
    LeaseProfile leases;
};

/// What printed papers say beside their forms (regulation facts §1.2, §10.1).
struct PapersProfile {
    QString forms;              ///< folder of the office's own forms; empty = "forms" in the store
    QString size;               ///< "A5" | "A4" of every slip but the receipt
    QString feedback;           ///< where citizens complain or praise, at the foot of every paper
    QString footer;             ///< the office's own line at the foot, may be empty
    bool signatureLine = false; ///< "Chữ ký số của Tổ chức" at the top, for electronic papers
    ZeroTens zeroTens = ZeroTens::Linh;
    QMap<PaperKind, QString> sizes = {}; ///< "A5" | "A4" where one kind has another than `size`
    QMap<PaperKind, int> copies = {};    ///< where it is not usualCopies()
    QMap<QString, QString> books = {}; ///< field → quyển số of its follow-up book, where named
    /// First day of reception with the forms of TT 03/2025/TT-VPCP, by default that of its signing;
    /// invalid = this office has not changed over yet.
    QDate set2025From = QDate(2025, 9, 15);

    [[nodiscard]] int copiesOf(PaperKind kind) const
    {
        return copies.value(kind, usualCopies(kind));
    }
};

/// How this desk scans where no scan profile says otherwise, and the scan profiles of its own.
struct ScanDefaults {
    int dpi = 300;
    QString mode;   ///< "color" | "gray" | "lineart"
    QString source; ///< "flatbed" | "adf" | "adf-duplex"
    QString paper;
    QString device; ///< preferred SANE device, may be empty
    bool deskew = true;
    bool leaveOutBlank = true;
    bool showTestDevices = false; ///< R8: test, pnm and cameras are hidden from operators
    ScanIntents intents;          ///< of this desk, on top of the shipped ones
    /// Options of single devices: SANE name, or "vendor model" → option → value.
    QMap<QString, QMap<QString, QString>> deviceOptions;
};

/// The desk's settings, one JSON file (schema in resources/profiles/profile.schema.json). A value.
struct Profile {
    AgencyProfile agency;
    QString desk;         ///< short name of this desk within the agency, e.g. "Q1"
    QString calendar;     ///< id of a shipped calendar, or path of a file
    QString receiptPaper; ///< "A5" | "A4"
    QString hotline;      ///< footer of printed papers, may be empty
    QString lookupUrl;
    /// So many workdays back a dossier may have been received that is typed in today (a power cut,
    /// the post: facts §7); 0 = only today.
    int lateEntryDays = 7;
    int nextYearMonth = 11; ///< from its first workday on next year's days off should be on file
    PapersProfile papers;
    NumberingProfile numbering;
    IgateProfile igate;
    CourierProfile courier;
    ScanDefaults scan;
    FeesProfile fees;
    MoveRights rights;
    SecurityProfile security;
    IdentityProfile identity;
    QJsonObject digitisation; ///< kept as written; read by the campaign and report use cases
    QJsonObject targets;      ///< kept as written, as above
    QJsonObject source;       ///< the JSON as read, for the store
    AgencyTree agencies;      ///< not of the file: imported apart and kept in the store
};

/// Which form set a reception of this day uses, "2018" (TT 01/2018/TT-VPCP) or "2025" (TT
/// 03/2025/TT-VPCP), by PapersProfile::set2025From. A dossier keeps that of its reception.
[[nodiscard]] QString formSetOn(QDate day, const Profile &profile);

/// What stands at the upper left of this agency's papers of that day (facts §1.2): by the imported
/// agencies, else as the profile names it.
[[nodiscard]] AgencyHeading headingOn(QDate day, const Profile &profile);

/// One fault of a profile: where (`$.igate.gateway`) and which sentence.
using ProfileProblem = JsonProblem;

struct ProfileCheck {
    Profile profile;
    QList<ProfileProblem> problems; ///< empty = usable
};

/// Reads a profile and finds every problem at once: missing compulsory keys, unknown keys, wrong
/// types, values outside their list, `http` to anything but loopback.
[[nodiscard]] ProfileCheck readProfile(const QJsonObject &json);

/// The same from the bytes of a file; text that is no JSON object is one problem at `$`.
[[nodiscard]] ProfileCheck readProfile(const QByteArray &bytes);

/// Path templates of every endpoint that an adapter may call, `{placeholder}`s inside; relative to
/// the gateway, "token" to the SSO (iGate facts §2, §4.4, §5, §7, §8).
[[nodiscard]] const QMap<QString, QString> &defaultPaths();

/// Every key that a profile may have, as dotted paths ("igate.gateway"); the schema documents each.
[[nodiscard]] QStringList profileKeys();

} // namespace motcua::domain
