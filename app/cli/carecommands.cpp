#include "app/cli/deskcommand.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

namespace
{

struct NoOptions {
};

void verify(Run &run, const NoOptions &, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    const auto report = desk->verify();
    if (!report)
        return run.fail(report.error());
    QJsonArray problems;
    for (const kernel::Error &problem : report->problems) {
        problems.append(QJsonObject{{u"key"_s, problem.key},
                                    {u"arguments"_s, QJsonArray::fromStringList(problem.arguments)},
                                    {u"detail"_s, problem.detail}});
        run.warn(problem);
    }
    const QString text = problems.isEmpty() ? QObject::tr("The store is whole: %n file(s) checked.",
                                                          nullptr, report->blobs)
                                            : QString();
    run.finish(
        {{u"blobs"_s, report->blobs}, {u"dossiers"_s, report->dossiers}, {u"problems"_s, problems}},
        text, problems.isEmpty() ? Done : Store);
}

} // namespace

void addCareCommands(CLI::App &app, Parsing &parsing)
{
    onChosen(*app.add_subcommand("verify", "Check everything the store holds; changes nothing"),
             parsing, std::make_shared<NoOptions>(), verify);
}

} // namespace motcua::cli
