#include "app/assemblymasterdata.h"

#include "app/documents/formfolder.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua
{

services::MasterData masterDataOf(OpenDesk &desk, const Tools &tools, const QString &folder)
{
    const auto hasForm = [folders = formFolders(folder, desk.profile())](const QString &form) {
        const QString path = documents::formPaths(domain::PaperKind::Receipt, {}, form).first();
        return std::any_of(folders.begin(), folders.end(), [&](const QString &one) {
            return QFile::exists(QDir(one).filePath(path));
        });
    };
    const auto record = [&desk](const QString &what, const QJsonObject &detail,
                                const std::function<kernel::Status()> &work) {
        return auditOf(desk).record(desk.actor(), {what, {}, detail}, work);
    };
    return services::MasterData({desk.catalogue(), desk.settings(), tools.clock, record, hasForm},
                                desk.profile(), desk.calendar(), desk.actor());
}

} // namespace motcua
