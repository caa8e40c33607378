#include "app/cli/profilefile.h"

#include "app/core/kernel/filecontent.h"

using namespace Qt::StringLiterals;

namespace motcua::cli
{

std::optional<domain::Profile> usableProfile(Run &run, const QString &path)
{
    const auto bytes = kernel::fileContent(path);
    if (!bytes) {
        run.fail(bytes.error());
        return std::nullopt;
    }
    domain::ProfileCheck check = domain::readProfile(*bytes);
    for (const domain::ProfileProblem &problem : check.problems)
        run.warn(problem.error);
    if (!check.problems.isEmpty()) {
        run.fail({kernel::ErrorKind::Refused,
                  u"profile.problems"_s,
                  {QString::number(check.problems.size())},
                  {}});
        return std::nullopt;
    }
    return std::move(check.profile);
}

} // namespace motcua::cli
