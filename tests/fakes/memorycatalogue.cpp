#include "tests/fakes/memorycatalogue.h"

#include "tests/fakes/memorystores.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

namespace
{

/// On an invalid day everything is.
bool isInForce(const domain::Procedure &procedure, QDate day)
{
    const bool isTooEarly = procedure.validFrom.isValid() && day < procedure.validFrom;
    const bool isOver = procedure.validTo.isValid() && procedure.validTo < day;
    return !day.isValid() || (!isTooEarly && !isOver);
}

} // namespace

kernel::Status MemoryCatalogue::import(const QList<domain::Procedure> &given, const ports::Actor &)
{
    procedures = given;
    return {};
}

kernel::Result<std::optional<domain::Procedure>> MemoryCatalogue::byCode(const QString &code,
                                                                         QDate day) const
{
    const QString national = domain::nationalProcedureCode(code);
    for (const domain::Procedure &procedure : procedures) {
        if (procedure.code == national && isInForce(procedure, day))
            return procedure;
    }
    return std::nullopt;
}

kernel::Result<QList<domain::Procedure>> MemoryCatalogue::find(const QString &text, QDate day,
                                                               int limit) const
{
    asked.append(text);
    if (beforeFind)
        beforeFind(text);
    QList<domain::Procedure> found;
    for (const domain::Procedure &procedure : procedures) {
        const bool isIt = isInForce(procedure, day);
        if (isIt &&
            matchesWords(procedure.code + u' ' + procedure.name + u' ' + procedure.sector, text))
            found.append(procedure);
    }
    return found.first(std::min<qsizetype>(limit, found.size()));
}

domain::Procedure sampleProcedure()
{
    domain::Procedure procedure;
    procedure.code = u"1.001193"_s;
    procedure.name = u"Đăng ký khai sinh"_s;
    procedure.version = u"7"_s;
    procedure.limit = domain::TimeLimit{1, domain::TimeUnit::Workday};
    procedure.cases = {{u"usual"_s, u"Đúng hạn"_s, std::nullopt},
                       {u"late"_s, u"Quá hạn"_s, domain::TimeLimit{5, domain::TimeUnit::Workday}}};
    procedure.components = {{u"KS01"_s, u"Tờ khai"_s, true, 1, 0, true, {}},
                            {u"KS02"_s, u"Giấy chứng sinh"_s, true, 1, 0, true, {}},
                            {u"KS03"_s, u"Văn bản ủy quyền"_s, false, 1, 0, true, {}},
                            {u"KS04"_s, u"Giải trình"_s, true, 1, 0, true, u"late"_s}};
    procedure.fees = {{u"LP"_s, u"Lệ phí"_s, domain::FeeKind::Levy, 8000}};
    return procedure;
}

} // namespace motcua::tests
