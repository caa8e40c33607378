#include "app/assembly.h"
#include "app/cli/json.h"
#include "app/cli/options.h"
#include "scanner/protocol/optionjson.h"
#include "ui/presentation/messages.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using kernel::Result;

namespace
{

struct DeviceOptions {
    bool check = false;
    QString options;
};

QString markName(ports::ScannerFinding::Mark mark)
{
    switch (mark) {
    case ports::ScannerFinding::Mark::Good: return u"good"_s;
    case ports::ScannerFinding::Mark::Hint: return u"hint"_s;
    case ports::ScannerFinding::Mark::Fault: return u"fault"_s;
    }
    Q_UNREACHABLE();
}

void list(Run &run, Tools &tools)
{
    // The lines of people come as they are found; JSON is one object at the end.
    auto shown = std::make_shared<QStringList>();
    const auto show = [&run, shown](const ports::SearchProgress &soFar) {
        for (const ports::ScanDevice &device : soFar.found) {
            if (run.isJson() || shown->contains(device.name))
                continue;
            shown->append(device.name);
            run.print(u"%1\t%2 %3"_s.arg(device.name, device.vendor, device.model));
        }
    };
    tools.scanners().find({}, show, [&run, shown](Result<QList<ports::ScanDevice>> found) {
        if (!found)
            return run.fail(found.error());
        QJsonArray array;
        for (const ports::ScanDevice &device : *found)
            array.append(deviceJson(device));
        if (shown->isEmpty() && !run.isJson())
            run.say(presentation::messageText(u"scanner.noDevice"_s));
        run.finish({{u"devices"_s, array}}, {});
    });
}

void check(Run &run, Tools &tools)
{
    tools.scanners().check([&run](Result<QList<ports::ScannerFinding>> findings) {
        if (!findings)
            return run.fail(findings.error());
        QJsonArray array;
        QStringList lines;
        bool isWell = true;
        for (const ports::ScannerFinding &finding : *findings) {
            const QString sentence = presentation::messageText(finding.key, finding.arguments);
            const QString mark = markName(finding.mark);
            array.append(
                QJsonObject{{u"mark"_s, mark}, {u"key"_s, finding.key}, {u"message"_s, sentence}});
            lines.append(u"[%1] %2"_s.arg(mark, sentence));
            isWell = isWell && finding.mark != ports::ScannerFinding::Mark::Fault;
        }
        run.finish({{u"ready"_s, isWell}, {u"findings"_s, array}}, lines.join(u'\n'),
                   isWell ? Done : Scanner);
    });
}

void showOptions(Run &run, const QString &device, Tools &tools)
{
    tools.scanners().readOptions(
        device, [&run, device](Result<QList<ports::DeviceOption>> options) {
            if (!options)
                return run.fail(options.error());
            QStringList lines;
            for (const ports::DeviceOption &option : *options) {
                if (option.type == "group"_L1)
                    lines.append(u"\n%1"_s.arg(option.title));
                else
                    lines.append(u"  %1 = %2\t%3"_s.arg(option.name, option.value, option.title));
            }
            run.finish({{u"device"_s, device}, {u"options"_s, scanner::optionsJson(*options)}},
                       lines.join(u'\n'));
        });
}

void devices(Run &run, const DeviceOptions &options, const Common &, Tools &tools)
{
    if (options.check)
        check(run, tools);
    else if (!options.options.isEmpty())
        showOptions(run, options.options, tools);
    else
        list(run, tools);
}

} // namespace

void addDeviceCommand(CLI::App &app, Parsing &parsing)
{
    auto *command = app.add_subcommand("devices", "List the scanners, or look for what is wrong");
    auto options = std::make_shared<DeviceOptions>();
    auto *check = command->add_flag("--check", options->check,
                                    "Why is a scanner not found, and what mends it?");
    addText(*command, "--options", options->options, "Every option of this SANE device")
        ->excludes(check);
    onChosen(*command, parsing, options, devices);
}

} // namespace motcua::cli
