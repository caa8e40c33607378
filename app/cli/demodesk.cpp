#include "app/cli/demodesk.h"

#include "app/core/kernel/filecontent.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

using kernel::failure;
using kernel::Status;

namespace
{

/// The shipped demo profile, with the addresses of this run.
domain::ProfileCheck demoProfile(const QString &igate)
{
    const auto shipped = kernel::fileContent(u":/motcua/profiles/demo.json"_s);
    Q_ASSERT(shipped);
    QJsonObject profile = QJsonDocument::fromJson(*shipped).object();
    QJsonObject section = profile[u"igate"_s].toObject();
    section[u"gateway"_s] = igate;
    section[u"sso"_s] = igate;
    profile[u"igate"_s] = section;
    return domain::readProfile(profile);
}

} // namespace

Status createDemoStore(Tools &tools, const DemoWorld &world)
{
    if (!qEnvironmentVariableIsSet("MOTCUA_IGATE_SECRET"))
        qputenv("MOTCUA_IGATE_SECRET", "standin-secret"); // as the stand-in wants it
    const auto check = demoProfile(world.igate());
    if (!check.problems.isEmpty())
        return failure(check.problems.first().error);
    const QString password = QString::fromLatin1(demoPassword);
    const auto made =
        createStore(tools, world.store(), {check.profile, u"admin"_s, password, true});
    if (!made)
        return failure(made.error());
    auto admin = OpenDesk::open(tools, world.store(), u"admin"_s, password);
    if (!admin)
        return failure(admin.error());
    return (*admin)->addUser(
        {QString::fromLatin1(demoOfficer), u"Trần Thị Lan"_s, domain::Role::Supervisor, false},
        password);
}

services::DossierDraft demoDraft(const domain::Procedure &procedure, const DemoWorld &world)
{
    services::DossierDraft draft;
    draft.procedure = procedure.code;
    draft.owner.name = u"Đặng Thị Mai Hương"_s;
    draft.owner.idNumber = u"038190000123"_s;
    draft.owner.birthDate = QDate(1990, 5, 17);
    draft.owner.sex = domain::Sex::Female;
    draft.owner.address = u"Số 12 đường Thử Nghiệm, phường Mẫu"_s;
    draft.owner.phone = u"0900 000 123"_s;
    int page = 0;
    for (const domain::ProcedureComponent &paper : procedure.componentsFor({})) {
        if (!paper.compulsory)
            continue;
        services::DraftComponent component;
        component.component = paper.code;
        if (page == 0) {
            ports::ScanRequest stack;
            stack.device = world.scanner();
            stack.source = ports::ScanSource::AdfDuplex;
            component.scan = stack;
        } else {
            component.files = {world.folder() +
                               u"/pages/page-%1.jpg"_s.arg(page * 2 + 1, 4, 10, QChar(u'0'))};
        }
        page = (page + 1) % world.sheets();
        draft.components.append(component);
    }
    return draft;
}

} // namespace motcua::cli
