#include "tests/unit/core/services/counter.h"

#include "app/core/domain/jsonreader.h"
#include "resources/resources.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace motcua::tests
{

Counter::Counter()
{
    initResources();
    catalogue.procedures = {sampleProcedure()};
    profile.agency = {u"H99.01"_s, u"UBND xã Mẫu"_s, u"commune"_s, {}};
    profile.desk = u"Q1"_s;
    QFile file(u":/motcua/calendars/vn.json"_s);
    if (file.open(QIODevice::ReadOnly))
        calendar = *domain::WorkCalendar::fromJson(*domain::jsonObject(file.readAll()));
}

services::DraftComponent paper(const QString &name)
{
    services::DraftComponent component;
    component.component = name;
    return component;
}

services::DossierDraft wholeDraft()
{
    services::DossierDraft draft;
    draft.procedure = u"1.001193"_s;
    draft.caseCode = u"usual"_s;
    draft.owner.name = u"Nguyễn Văn Mẫu"_s;
    draft.components = {paper(u"KS01"_s), paper(u"KS02"_s)};
    return draft;
}

} // namespace motcua::tests
