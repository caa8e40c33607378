#include "app/cli/deskcommand.h"
#include "app/cli/json.h"
#include "app/cli/profilefile.h"

#include "app/core/kernel/filecontent.h"
#include "app/core/services/intake.h"
#include "ui/presentation/messages.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using kernel::ErrorKind;

namespace
{

struct SetupOptions {
    QString profile;
    QString admin = u"admin"_s;
    bool noCatalogue = false;
};

void setup(Run &run, const SetupOptions &options, const Common &common, Tools &tools)
{
    const auto profile = usableProfile(run, options.profile);
    if (!profile)
        return;
    const auto password =
        secret("MOTCUA_NEW_PASSWORD", QObject::tr("New password of %1").arg(options.admin));
    if (!password)
        return run.fail(password.error());
    const auto made = createStore(tools, common.folder(),
                                  {*profile, options.admin, *password, !options.noCatalogue});
    if (!made)
        return run.fail(made.error());
    run.finish({{u"store"_s, common.folder()},
                {u"admin"_s, options.admin},
                {u"procedures"_s, made->procedures},
                {u"recoveryKey"_s, made->recoveryKey}},
               QObject::tr("The store is at %1.\nRecovery key, keep it on paper in the safe: %2")
                   .arg(common.folder(), made->recoveryKey));
}

struct ProfileOptions {
    QString file;
};

void checkProfile(Run &run, const ProfileOptions &options, const Common &, Tools &)
{
    const auto bytes = kernel::fileContent(options.file);
    if (!bytes)
        return run.fail(bytes.error());
    const auto check = domain::readProfile(*bytes);
    QJsonArray problems;
    QStringList lines;
    for (const domain::ProfileProblem &problem : check.problems) {
        const QString sentence = presentation::errorText(problem.error);
        problems.append(QJsonObject{{u"path"_s, problem.path}, {u"problem"_s, sentence}});
        lines.append(sentence);
    }
    if (lines.isEmpty())
        lines.append(QObject::tr("The profile is usable."));
    run.finish({{u"problems"_s, problems}}, lines.join(u'\n'),
               check.problems.isEmpty() ? Done : Refused);
}

void applyTo(Run &run, const ProfileOptions &options, const Common &common, Tools &tools)
{
    const auto profile = usableProfile(run, options.file);
    if (!profile)
        return;
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk || !allowed(run, *desk, domain::Permission::Administer))
        return;
    if (auto applied = applyProfile(*desk, *profile); !applied)
        return run.fail(applied.error());
    run.finish({{u"desk"_s, profile->desk}},
               QObject::tr("The profile counts from the next login on; close the window of this "
                           "desk and open it again."));
}

void showProfile(Run &run, const NoOptions &, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk || !allowed(run, *desk, domain::Permission::Administer))
        return;
    const QJsonObject &source = desk->profile().source;
    run.finish(source, QString::fromUtf8(QJsonDocument(source).toJson()).trimmed());
}

struct UserOptions {
    QString name;
    QString role;
    QString fullName;
};

void addUser(Run &run, const UserOptions &options, const Common &common, Tools &tools)
{
    const auto role = domain::roleFromName(options.role);
    if (!role)
        return run.fail({ErrorKind::Usage, u"user.role"_s, {options.role}, {}});
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk || !allowed(run, *desk, domain::Permission::Administer))
        return;
    const auto password =
        secret("MOTCUA_NEW_PASSWORD", QObject::tr("New password of %1").arg(options.name));
    if (!password)
        return run.fail(password.error());
    const domain::User user{
        options.name, options.fullName.isEmpty() ? options.name : options.fullName, *role, false};
    if (auto added = desk->addUser(user, *password); !added)
        return run.fail(added.error());
    run.finish({{u"name"_s, user.name},
                {u"role"_s, domain::roleName(user.role)},
                {u"fullName"_s, user.fullName}},
               QObject::tr("User %1 may now log in.").arg(user.name));
}

void listUsers(Run &run, const NoOptions &, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk || !allowed(run, *desk, domain::Permission::Administer))
        return;
    const auto users = desk->users().users();
    if (!users)
        return run.fail(users.error());
    QJsonArray array;
    QStringList lines;
    for (const domain::User &user : *users) {
        array.append(QJsonObject{{u"name"_s, user.name},
                                 {u"role"_s, domain::roleName(user.role)},
                                 {u"fullName"_s, user.fullName},
                                 {u"disabled"_s, user.disabled}});
        lines.append(u"%1\t%2\t%3"_s.arg(user.name, domain::roleName(user.role), user.fullName));
    }
    run.finish({{u"users"_s, array}}, lines.join(u'\n'));
}

void disableUser(Run &run, const UserOptions &options, const Common &common, Tools &tools)
{
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk || !allowed(run, *desk, domain::Permission::Administer))
        return;
    if (options.name == desk->actor().user.name)
        return run.fail({ErrorKind::Refused, u"user.self"_s, {}, {}});
    if (auto disabled = desk->users().disable(options.name, desk->actor()); !disabled)
        return run.fail(disabled.error());
    run.finish({{u"name"_s, options.name}, {u"disabled"_s, true}},
               QObject::tr("User %1 can no longer log in.").arg(options.name));
}

} // namespace

void addSetupCommands(CLI::App &app, Parsing &parsing)
{
    auto *setupCommand = app.add_subcommand("setup", "Make the desk's store");
    auto setupOptions = std::make_shared<SetupOptions>();
    addText(*setupCommand, "--profile", setupOptions->profile, "Profile file (JSON)")->required();
    addText(*setupCommand, "--admin", setupOptions->admin, "Login name of the first administrator");
    setupCommand->add_flag("--no-catalogue", setupOptions->noCatalogue,
                           "Leave out the shipped catalogue");
    onChosen(*setupCommand, parsing, setupOptions, setup);

    auto *profile = app.add_subcommand("profile", "Profiles")->require_subcommand(1);
    auto *check = profile->add_subcommand("check", "List the problems of a profile");
    auto profileOptions = std::make_shared<ProfileOptions>();
    addText(*check, "file", profileOptions->file, "Profile file (JSON)")->required();
    onChosen(*check, parsing, profileOptions, checkProfile);
    auto *apply = profile->add_subcommand("apply", "Use another profile from the next login on");
    addText(*apply, "file", profileOptions->file, "Profile file (JSON)")->required();
    onChosen(*apply, parsing, profileOptions, applyTo);
    onChosen(*profile->add_subcommand("show", "Print the one in use"), parsing,
             std::make_shared<NoOptions>(), showProfile);

    auto *user = app.add_subcommand("user", "Users of this desk")->require_subcommand(1);
    auto *add = user->add_subcommand("add", "Let somebody in");
    auto addOptions = std::make_shared<UserOptions>();
    addText(*add, "name", addOptions->name, "Login name")->required();
    addText(*add, "--role", addOptions->role, "officer | cashier | clerk | supervisor | admin")
        ->required();
    addText(*add, "--full-name", addOptions->fullName, "Name on printed papers");
    onChosen(*add, parsing, addOptions, addUser);
    onChosen(*user->add_subcommand("list", "List them"), parsing, std::make_shared<NoOptions>(),
             listUsers);
    auto *disable = user->add_subcommand("disable", "Keep somebody out");
    auto disableOptions = std::make_shared<UserOptions>();
    addText(*disable, "name", disableOptions->name, "Login name")->required();
    onChosen(*disable, parsing, disableOptions, disableUser);
}

} // namespace motcua::cli
