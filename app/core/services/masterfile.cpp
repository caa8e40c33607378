#include "app/core/domain/agencyfile.h"
#include "app/core/kernel/filecontent.h"
#include "app/core/services/masterdata.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace motcua::services
{

using kernel::ErrorKind;
using kernel::failure;
using kernel::Result;
using kernel::Status;

namespace
{

constexpr qint64 masterBeginning = 512; // bytes that tell what a file is

/// JSON or table, whichever it is.
Result<domain::CatalogueReading> readCatalogueFile(const QString &path, const QString &edition)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::Refused, u"file.missing"_s, {path}, file.errorString());
    const QByteArray beginning = file.peek(masterBeginning);
    if (beginning.isEmpty())
        return failure(ErrorKind::Refused, u"file.empty"_s, {path});
    // XLSX is a ZIP, XLS an OLE file.
    if (beginning.startsWith("PK\x03\x04") || beginning.startsWith("\xD0\xCF\x11\xE0"))
        return failure(ErrorKind::Refused, u"catalogue.spreadsheet"_s, {path});
    if (!domain::looksLikeJson(beginning))
        return domain::readCatalogueTable(
            file, edition.isEmpty() ? QFileInfo(path).completeBaseName() : edition);
    const auto bytes = kernel::fileContent(path);
    if (!bytes)
        return failure(bytes.error());
    return domain::readCatalogueJson(*bytes);
}

Status readAgencyFile(const QString &path, MasterFile &file)
{
    const auto bytes = kernel::fileContent(path);
    if (!bytes)
        return failure(bytes.error());
    domain::AgencyReading read = domain::readAgencies(*bytes);
    file.agencies = std::move(read.tree);
    file.reading = {{}, std::move(read.faults), read.moreFaults, read.rejected};
    return {};
}

Status readCalendarFile(const QString &path, MasterFile &file)
{
    auto read = readCalendarFiles(path);
    if (!read)
        return failure(read.error());
    file.calendar = std::move(*read);
    const domain::CalendarReading &reading = file.calendar.reading;
    file.reading.faults = reading.faults;
    file.reading.moreFaults = reading.moreFaults;
    file.reading.rejected = reading.faults.size() + reading.moreFaults;
    return {};
}

} // namespace

bool MasterFile::isUsable() const
{
    switch (kind) {
    case MasterKind::Catalogue: return reading.isWhole() || !reading.procedures.isEmpty();
    case MasterKind::Agencies: return !agencies.isEmpty();
    case MasterKind::Calendar: return reading.isWhole();
    }
    Q_UNREACHABLE();
}

Status MasterFile::check(bool partial) const
{
    if (reading.isWhole() || (partial && isUsable()))
        return {};
    const QString faulty = QString::number(reading.rejected);
    switch (kind) {
    case MasterKind::Catalogue:
        return isUsable() ? failure(ErrorKind::Refused, u"catalogue.rejected"_s, {faulty})
                          : failure(ErrorKind::Refused, u"catalogue.unusable"_s, {faulty});
    case MasterKind::Agencies:
        return isUsable() ? failure(ErrorKind::Refused, u"agency.rejected"_s, {faulty})
                          : failure(ErrorKind::Refused, u"agency.unusable"_s, {faulty});
    case MasterKind::Calendar: return failure(ErrorKind::Refused, u"calendar.unusable"_s, {source});
    }
    Q_UNREACHABLE();
}

Result<MasterFile> readMasterFile(MasterKind kind, const QString &path, const QString &edition)
{
    MasterFile file{kind, QFileInfo(path).fileName(), {}};
    Status read;
    if (kind == MasterKind::Catalogue) {
        auto reading = readCatalogueFile(path, edition);
        if (!reading)
            return failure(reading.error());
        file.reading = std::move(*reading);
    } else if (kind == MasterKind::Agencies) {
        read = readAgencyFile(path, file);
    } else {
        read = readCalendarFile(path, file);
    }
    if (!read)
        return failure(read.error());
    return file;
}

} // namespace motcua::services
