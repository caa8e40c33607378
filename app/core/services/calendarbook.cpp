#include "app/core/services/calendarbook.h"

#include "app/core/domain/jsonreader.h"
#include "app/core/kernel/filecontent.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

const auto importedSetting = u"calendar.imported"_s;
const QByteArray noCalendar = "{}";

} // namespace

Result<QJsonObject> calendarFile(const QString &idOrPath)
{
    const QString shipped = u":/motcua/calendars/%1.json"_s.arg(idOrPath);
    const auto bytes = kernel::fileContent(QFileInfo(idOrPath).isFile() ? idOrPath : shipped);
    if (!bytes)
        return failure(ErrorKind::Refused, u"calendar.missing"_s, {idOrPath}, bytes.error().detail);
    return domain::jsonObject(*bytes);
}

Result<ReadCalendar> readCalendarFiles(const QString &path)
{
    const auto bytes = kernel::fileContent(path);
    if (!bytes)
        return failure(bytes.error());
    ReadCalendar read{{}, {QFileInfo(path).fileName(), {}}};
    const QDir folder = QFileInfo(path).dir();
    read.reading = domain::readCalendar(*bytes, [&](const QString &base) {
        const QString beside = folder.filePath(base);
        auto json = calendarFile(QFileInfo(beside).isFile() ? beside : base);
        if (json && QFileInfo(beside).isFile())
            read.files.files.insert(base, *json);
        return json;
    });
    read.files.files.insert(read.files.name, read.reading.source);
    return read;
}

Status keepImportedCalendar(ports::SettingsStore &settings, const CalendarFiles &files)
{
    const QJsonObject kept{{u"name"_s, files.name}, {u"files"_s, files.files}};
    return settings.set(importedSetting, QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

Status forgetImportedCalendar(ports::SettingsStore &settings)
{
    return settings.set(importedSetting, noCalendar);
}

Result<std::optional<domain::WorkCalendar>> importedCalendar(const ports::SettingsStore &settings)
{
    const auto bytes = settings.value(importedSetting);
    if (!bytes)
        return failure(bytes.error());
    if (bytes->value_or(noCalendar) == noCalendar)
        return std::optional<domain::WorkCalendar>();
    const QJsonObject kept = QJsonDocument::fromJson(**bytes).object();
    const QJsonObject files = kept[u"files"_s].toObject();
    const QString name = kept[u"name"_s].toString();
    const auto calendar = domain::WorkCalendar::fromJson(
        files[name].toObject(), [&files](const QString &base) -> Result<QJsonObject> {
            return files.contains(base) ? files[base].toObject() : calendarFile(base);
        });
    if (!calendar)
        return failure(ErrorKind::Refused, u"calendar.unusable"_s, {name}, calendar.error().key);
    return *calendar;
}

} // namespace motcua::services
