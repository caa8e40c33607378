#pragma once

#include "app/core/domain/cataloguefile.h"
#include "app/core/domain/jsonreader.h"
#include "app/core/domain/textplace.h"

#include <QJsonObject>
#include <QSet>

#include <functional>

namespace motcua::domain
{

/// Gathers the entries of a catalogue file, whatever its format: reads each, keeps the good ones
/// and says of the others where in the file they are wrong.
class CatalogueCollector
{
public:
    /// Where the values at those paths stand (`$` = the entry itself), parallel to `paths`.
    using Locate = std::function<QList<TextPlace>(const QStringList &paths)>;

    /// Of entries without a version.
    void setVersion(const QString &version) { m_version = version; }

    /// `path` of the entry is for people; `known` are faults that were found before: with one the
    /// entry is rejected even if the rest of it is good.
    void take(const QJsonObject &entry, const QString &path, const Locate &locate,
              const QList<CatalogueFault> &known = {});
    /// What could not even be looked into.
    void reject(const CatalogueFault &fault);
    /// A fault of the file as a whole: nothing in it can be used.
    void spoil(const CatalogueFault &fault);

    [[nodiscard]] CatalogueReading finish();

private:
    void add(const CatalogueFault &fault);
    void addLocated(const JsonReport &report, const QString &path, const Locate &locate);

    CatalogueReading m_reading;
    QString m_version;
    QSet<QString> m_keys;
    bool m_isSpoilt = false;
};

/// `$.components[2].code` → `$.components[2]` → `$.components` → `$`; empty beyond.
[[nodiscard]] QString parentPath(const QString &path);

/// Fills in line and column by the faults' paths in a JSON text; what is missing is where it should
/// be.
void locateFaults(const QByteArray &json, QList<CatalogueFault> &faults);

} // namespace motcua::domain
