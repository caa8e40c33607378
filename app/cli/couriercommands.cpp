#include "app/cli/deskcommand.h"

#include "app/core/domain/credentials.h"
#include "app/core/services/intake.h"
#include "ui/presentation/messages.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

namespace
{

constexpr auto keyVariable = "MOTCUA_COURIER_KEY";
constexpr auto passwordVariable = "MOTCUA_COURIER_PASSWORD";

struct KeyOptions {
    QString file;
};

void newKey(Run &run, const KeyOptions &options, const Common &, Tools &tools)
{
    const auto password =
        secret(passwordVariable, QObject::tr("New password of the key in %1").arg(options.file));
    if (!password)
        return run.fail(password.error());
    if (auto strong = domain::checkPassword(*password); !strong)
        return run.fail(strong.error());
    const auto [open, hidden] = tools.courierFiles.newPair();
    if (auto written = tools.courierFiles.writeKeyFile(options.file, hidden, *password); !written)
        return run.fail(written.error());
    const QString shown = QString::fromLatin1(open.toBase64());
    run.finish({{u"file"_s, options.file}, {u"publicKey"_s, shown}},
               QObject::tr("The private key is in %1.\nPublic key, for the profile: %2")
                   .arg(options.file, shown));
}

struct StickOptions {
    QString folder;
    QString key;
    bool isConfirmed = false;
};

/// Of the connected desks; empty when no key file was named.
kernel::Result<QByteArray> serverSecret(const StickOptions &options, const Tools &tools)
{
    const QString file = options.key.isEmpty() ? qEnvironmentVariable(keyVariable) : options.key;
    if (file.isEmpty())
        return QByteArray();
    const auto password =
        secret(passwordVariable, QObject::tr("Password of the key in %1").arg(file));
    if (!password)
        return kernel::failure(password.error());
    return tools.courierFiles.readKeyFile(file, *password);
}

void exportUsb(Run &run, const StickOptions &options, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk || !allowed(run, *desk, domain::Permission::Supervise))
        return;
    const auto key = serverSecret(options, tools);
    if (!key)
        return run.fail(key.error());
    const auto done = courierOf(*desk).exportTo(options.folder, *key, desk->actor());
    if (!done)
        return run.fail(done.error());
    if (done->warning)
        run.warn(*done->warning);
    if (done->again > 0)
        run.warn(
            {kernel::ErrorKind::Refused, u"courier.again"_s, {QString::number(done->again)}, {}});
    if (done->staying > 0)
        run.warn({kernel::ErrorKind::Refused,
                  u"courier.staying"_s,
                  {QString::number(done->staying)},
                  {}});
    const int awaitingPapers = warnOfAwaitedPapers(run, *desk);
    QStringList lines;
    if (!done->file.isEmpty())
        lines.append(QObject::tr("%n dossier(s) on their way in %1.", nullptr, done->dossiers)
                         .arg(done->file));
    if (done->answers > 0)
        lines.append(QObject::tr("%n answer(s) for other desks.", nullptr, done->answers));
    if (lines.isEmpty())
        lines.append(QObject::tr("Nothing waits for a courier."));
    run.finish({{u"file"_s, done->file},
                {u"dossiers"_s, done->dossiers},
                {u"items"_s, done->items},
                {u"again"_s, done->again},
                {u"staying"_s, done->staying},
                {u"bytes"_s, done->bytes},
                {u"answers"_s, done->answers},
                {u"awaitingPapers"_s, awaitingPapers}},
               lines.join(u'\n'));
}

QJsonObject fileJson(const services::CourierFile &file)
{
    QJsonObject json{{u"file"_s, file.name},
                     {u"agency"_s, file.agency},
                     {u"desk"_s, file.desk},
                     {u"fresh"_s, file.taken.fresh},
                     {u"renewed"_s, file.taken.renewed},
                     {u"known"_s, file.taken.known},
                     {u"own"_s, file.taken.own},
                     {u"elsewhere"_s, file.elsewhere}};
    if (file.problem)
        json.insert(u"problem"_s, presentation::errorText(*file.problem));
    return json;
}

QStringList linesOf(const services::CourierImport &done)
{
    QStringList lines;
    for (const services::CourierFile &file : done.files) {
        if (file.problem)
            continue;
        const int all = file.taken.fresh + file.taken.renewed;
        lines.append(QObject::tr("%n dossier(s) of desk %1 (%2) taken in.", nullptr, all)
                         .arg(file.desk, file.agency));
    }
    if (done.answered.accepted > 0)
        lines.append(QObject::tr("%n report(s) of ours have reached the server.", nullptr,
                                 done.answered.accepted));
    if (done.answers > 0)
        lines.append(QObject::tr("%n answer(s) for other desks.", nullptr, done.answers));
    if (lines.isEmpty())
        lines.append(QObject::tr("Nothing new on this stick."));
    return lines;
}

void importUsb(Run &run, const StickOptions &options, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk)
        return;
    // Nobody sees a dossier here: taking files in is the administrator's work as well.
    const bool mayAdminister =
        services::require(desk->actor(), domain::Permission::Administer).has_value();
    if (!mayAdminister && !allowed(run, *desk, domain::Permission::Supervise))
        return;
    const auto key = serverSecret(options, tools);
    if (!key)
        return run.fail(key.error());
    const auto done =
        courierOf(*desk).importFrom(options.folder, {*key, options.isConfirmed}, desk->actor());
    if (!done)
        return run.fail(done.error());
    QJsonArray files;
    std::optional<kernel::Error> problem;
    for (const services::CourierFile &file : done->files) {
        files.append(fileJson(file));
        if (file.problem && problem)
            run.warn(*problem); // the last one is said at the end
        if (file.problem)
            problem = file.problem;
        for (const QString &code : file.taken.clashing)
            run.warn({kernel::ErrorKind::Refused, u"code.taken"_s, {code}, {}});
        if (file.elsewhere > 0)
            run.warn({kernel::ErrorKind::Refused,
                      u"courier.elsewhere"_s,
                      {QString::number(file.elsewhere)},
                      {}});
    }
    if (done->warning)
        run.warn(*done->warning);
    const QJsonObject json{{u"files"_s, files},
                           {u"accepted"_s, done->answered.accepted},
                           {u"numbered"_s, done->answered.numbered},
                           {u"answers"_s, done->answers},
                           {u"awaitingPapers"_s, warnOfAwaitedPapers(run, *desk)}};
    if (problem)
        return run.fail(*problem, json);
    run.finish(json, linesOf(*done).join(u'\n'));
}

CLI::App *addStick(CLI::App &app, Parsing &parsing, const std::string &name,
                   const std::string &description,
                   void (*action)(Run &, const StickOptions &, const Common &, Tools &))
{
    auto *command = app.add_subcommand(name, description);
    auto options = std::make_shared<StickOptions>();
    addText(*command, "folder", options->folder, "Folder of the stick")->required();
    addText(*command, "--key", options->key,
            "Key file of the connected desks, else MOTCUA_COURIER_KEY; password in "
            "MOTCUA_COURIER_PASSWORD");
    if (name == "import-usb")
        command->add_flag("--confirm", options->isConfirmed,
                          "Take in files of a desk with another key or a restored store");
    onChosen(*command, parsing, options, action);
    return command;
}

} // namespace

void addCourierCommands(CLI::App &app, Parsing &parsing)
{
    addStick(app, parsing, "export-usb", "Write what waits for the server onto a USB stick",
             exportUsb);
    addStick(app, parsing, "import-usb", "Take in what a USB stick brings", importUsb);
    auto *key =
        app.add_subcommand("courier-key", "Key of the connected desks")->require_subcommand(1);
    auto *fresh = key->add_subcommand("new", "Make one, and print what goes into the profile");
    auto options = std::make_shared<KeyOptions>();
    addText(*fresh, "file", options->file, "File of the private key, made anew")->required();
    onChosen(*fresh, parsing, options, newKey);
}

} // namespace motcua::cli
