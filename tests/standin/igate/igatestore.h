#pragma once

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>
#include <QVariant>

#include <memory>
#include <optional>

namespace motcua::standin
{

struct KeptDossier {
    QString id;
    QString code;
    QString owner;
    QString procedureCode;
    QString procedureId;
    int status = 2;
    QString received; ///< as sent
    QString updated;  ///< ISO, when it last changed here
    QStringList files;
    QJsonObject body;     ///< the create as it came
    QJsonObject decision; ///< what was decided since: opinion, demanded, results
};

struct KeptFile {
    QString id;
    QString name;
    QByteArray content;
};

/// What the pretended server keeps, in SQLite or PostgreSQL. There is no unique constraint on a
/// dossier's code: nothing public says that iGate has one, so a client that sends twice must show
/// as two dossiers.
class IgateStore
{
public:
    /// A file of SQLite, empty = in memory; or a `postgresql:` URL, see the .cpp.
    explicit IgateStore(const QString &place);
    ~IgateStore();
    Q_DISABLE_COPY_MOVE(IgateStore)

    [[nodiscard]] bool isOpen() const { return m_open; }

    /// The next value of one counter, gaps included; never given twice.
    int nextNumber(const QString &counter, int step);
    void addFile(const KeptFile &file);
    [[nodiscard]] std::optional<KeptFile> file(const QString &id) const;
    bool removeFile(const QString &id);
    void addDossier(const KeptDossier &dossier);
    /// The papers of a dossier that came without: their files, and the create with them in it.
    bool setFiles(const KeptDossier &dossier);
    bool setStatus(const QString &code, int status, const QString &updated);
    /// Status, decision, number and time of change.
    bool decide(const KeptDossier &dossier);
    void acknowledge(const QString &code);
    [[nodiscard]] QStringList acknowledged() const;
    bool removeDossier(const QString &id);
    void addProgress(const QString &code, const QJsonObject &step);
    /// In the order of creation; an empty code gives all.
    [[nodiscard]] QList<KeptDossier> dossiers(const QString &code) const;

    /// How many of each, and of how many owners and numbers: cheap, for many thousands.
    [[nodiscard]] QJsonObject counts() const;
    /// For tests and the demo: dossiers with their files (size, sha256), loose files, progress.
    [[nodiscard]] QJsonObject state() const;

private:
    [[nodiscard]] QJsonObject fileState(const QString &id) const;
    [[nodiscard]] QJsonArray progressOf(const QString &code) const;

    QSqlQuery &run(const QString &sql, const QVariantList &values = {}) const;

    QString m_name;
    QSqlDatabase m_database;
    mutable QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
    bool m_open = false;
};

/// 24 hexadecimal digits, as MongoDB makes them.
[[nodiscard]] QString newObjectId();

} // namespace motcua::standin
