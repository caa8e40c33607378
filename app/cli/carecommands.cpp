#include "app/cli/deskcommand.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

namespace
{

void verify(Run &run, const NoOptions &, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    const auto findings = desk->verifier().verify();
    if (!findings)
        return run.fail(findings.error());
    QJsonArray problems;
    QJsonArray leftovers;
    for (const storage::Finding &finding : *findings) {
        const bool damage = finding.kind == storage::Finding::Kind::Damage;
        (damage ? problems : leftovers).append(finding.what);
        if (damage)
            run.say(finding.what);
    }
    const QString text = problems.isEmpty() ? QObject::tr("The store is whole.") : QString();
    run.finish({{u"problems"_s, problems}, {u"leftovers"_s, leftovers}}, text,
               problems.isEmpty() ? Done : Store);
}

} // namespace

void addCareCommands(CLI::App &app, Parsing &parsing)
{
    onChosen(*app.add_subcommand("verify", "Check everything the store holds; changes nothing"),
             parsing, std::make_shared<NoOptions>(), verify);
}

} // namespace motcua::cli
