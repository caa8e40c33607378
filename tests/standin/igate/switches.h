#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace motcua::standin
{

/// One scripted fault: what happens to the `nth` request of one kind.
struct Fault {
    QString match = QStringLiteral("*"); ///< name of an operation (see IgateService), `*` = any
    int nth = 1; ///< 1-based, counted per match since the switches were set; 0 = each
    /// cutBefore, cutAfter (after commit), truncated, understated (the head promises less than
    /// comes), silent, html, empty, badJson (half a body), otherJson (of another service),
    /// nullJson, errorIn200, redirect, slow, or an HTTP status as digits, `502 page` for one as a
    /// page of a proxy. A status leaves the request undone. Of uploads in pieces also those of
    /// TusShelf::play().
    QString how;
    int ms = 0;          ///< of `slow`
    int retryAfter = -1; ///< seconds, of a status
    QString retry = {};  ///< the header Retry-After instead, as it stands here
};

/// How this server differs from the next one. Every field is one disagreement of iGate facts §11 or
/// one habit of §3; the defaults are what most clients met. JSON keys are the fields' names;
/// unknown keys are an error, so that a test cannot misspell one.
struct Switches {
    QString login = QStringLiteral("flat");        ///< flat | wrapped
    QString pattern = QStringLiteral("object");    ///< object | bare
    QString number = QStringLiteral("value");      ///< value | bare | wrapped
    QString upload = QStringLiteral("data");       ///< connector: data | raw | nested
    QString create = QStringLiteral("object");     ///< object | bare (officer only)
    QString paging = QStringLiteral("slice");      ///< slice | page | array
    QString names = QStringLiteral("text");        ///< text | array
    QString translate = QStringLiteral("object");  ///< object | array
    QString currentTask = QStringLiteral("array"); ///< array | object
    QString status = QStringLiteral("object");     ///< object | number
    QString keys = QStringLiteral("pascal");       ///< connector answers: pascal | lower
    QString zone = QStringLiteral("+0700");        ///< +0700 | +07:00 | Z | none
    QString duplicates = QStringLiteral("accept"); ///< accept | refuse (409, digo 10007)
    QString slash = QStringLiteral("both");        ///< of the create: both | required (else 404)
    QString secret = QStringLiteral("standin-secret");
    QString agency = QStringLiteral("H38.28.05"); ///< whose numbers are drawn for a procedure
    QString tusChecksum = QStringLiteral("sha1,sha256"); ///< of pieces; "none" = not looked at
    QString tusLocation = QStringLiteral("relative");    ///< relative | absolute | foreign
    QString tusIds = QStringLiteral("header"); ///< header (Motcua-File-Id) | path (the upload's)
    QString closedProcedures;   ///< national codes, comma between: listed with status 0
    QString unlistedProcedures; ///< national codes, comma between: not in the list
    QString refuseProcedure;    ///< a create for it is refused with 400 and a digo code
    int portalStatus = 0;       ///< of what a citizen files at the portal
    int pageSize = 0;           ///< caps `size`; 0 = as asked
    int tokenLife = 1800;       ///< seconds; −1 = not told
    int numberGap = 0;          ///< numbers left out before each one given
    int slowMs = 0;             ///< every answer
    int capacity = 0;     ///< requests a second; more get 503 with Retry-After 2. 0 = no limit
    int tusMostBytes = 0; ///< of one piece; more get a proxy's 413. 0 = no limit
    bool tusPlainCreation = false; ///< no creation-with-upload
    bool anyFiles = false;         ///< a create may name files that lie elsewhere
    bool noTokens = false;         ///< accept calls without a token
    bool extraKeys = false;        ///< answers carry keys nobody knows
    QList<Fault> faults;

    /// Reads an object over the defaults; the name of the first bad key on failure.
    [[nodiscard]] static std::optional<Switches> fromJson(const QJsonObject &json,
                                                          QString *badKey = nullptr);
};

} // namespace motcua::standin
