#include "app/cli/deskcommand.h"

#include "app/core/services/intake.h"

using namespace Qt::StringLiterals;

namespace motcua::cli
{

namespace
{

/// Ties the desk's life to the run's: closed, checkpointed and unlocked when the program ends.
class DeskOfRun final : public QObject
{
public:
    DeskOfRun(Run &run, std::unique_ptr<OpenDesk> opened) : QObject(&run), desk(std::move(opened))
    {
    }
    const std::unique_ptr<OpenDesk> desk;
};

} // namespace

OpenDesk *openDesk(Run &run, const Common &common, Tools &tools)
{
    if (common.user.isEmpty()) {
        run.fail({kernel::ErrorKind::Usage, u"login.noUser"_s, {}, {}});
        return nullptr;
    }
    const auto password = secret("MOTCUA_PASSWORD", QObject::tr("Password of %1").arg(common.user));
    if (!password) {
        run.fail(password.error());
        return nullptr;
    }
    auto desk = OpenDesk::open(tools, common.folder(), common.user, *password);
    if (!desk) {
        run.fail(desk.error());
        return nullptr;
    }
    if ((*desk)->warning())
        run.warn(*(*desk)->warning());
    return (new DeskOfRun(run, std::move(*desk)))->desk.get();
}

OpenDesk *openDeskFor(domain::Permission permission, Run &run, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    return desk && allowed(run, *desk, permission) ? desk : nullptr;
}

bool allowed(Run &run, const OpenDesk &desk, domain::Permission permission)
{
    const auto passed = services::require(desk.actor(), permission);
    if (!passed)
        run.fail(passed.error());
    return passed.has_value();
}

bool mayRead(Run &run, const OpenDesk &desk)
{
    const auto passed = services::requireReading(desk.actor());
    if (!passed)
        run.fail(passed.error());
    return passed.has_value();
}

std::optional<domain::Dossier> dossierOf(Run &run, OpenDesk &desk, const QString &code)
{
    auto dossier = desk.dossiers().byCode(code);
    if (!dossier) {
        run.fail(dossier.error());
        return std::nullopt;
    }
    if (!*dossier)
        run.fail({kernel::ErrorKind::Refused, u"dossier.unknown"_s, {code}, {}});
    return *std::move(dossier);
}

int warnOfAwaitedPapers(Run &run, OpenDesk &desk)
{
    const auto count = desk.news().awaitingCount();
    if (!count)
        run.warn(count.error());
    if (count.value_or(0) > 0)
        run.warn({kernel::ErrorKind::Refused, u"reuse.waiting"_s, {QString::number(*count)}, {}});
    return count.value_or(0);
}

} // namespace motcua::cli
