#include "app/core/domain/feesprofile.h"

using namespace Qt::StringLiterals;

namespace motcua::domain
{

const QStringList &lawfulExemptions()
{
    static const QStringList reasons = {
        u"Trẻ em"_s,
        u"Hộ nghèo"_s,
        u"Người cao tuổi"_s,
        u"Người khuyết tật"_s,
        u"Người có công với cách mạng"_s,
        u"Đồng bào dân tộc thiểu số ở xã có điều kiện kinh tế - xã hội đặc biệt khó khăn"_s,
        u"Đối tượng khác theo quy định của pháp luật"_s,
    };
    return reasons;
}

FeesProfile readFeesProfile(JsonReader fees)
{
    FeesProfile read;
    read.taxCode = fees.text(u"taxCode"_s);
    read.warnLeft = int(fees.integer(u"warnLeft"_s, read.warnLeft, {0, 100'000}));
    read.refundBySupervisor = fees.flag(u"refundBySupervisor"_s, read.refundBySupervisor);
    const bool named = fees.has(u"collectors"_s);
    const QStringList names = fees.textList(u"collectors"_s);
    if (named)
        read.collectors.clear();
    for (const QString &name : names) {
        const auto role = roleFromName(name);
        if (role && *role != Role::Admin)
            read.collectors.append(*role);
        else
            fees.problem(u"collectors"_s, u"json.oneOf"_s,
                         {u"officer, cashier, clerk, supervisor"_s});
    }
    const QStringList exemptions = fees.textList(u"exemptions"_s);
    if (!exemptions.isEmpty())
        read.exemptions = exemptions;
    fees.finish();
    return read;
}

} // namespace motcua::domain
