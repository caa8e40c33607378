#include "tests/standin/igate/igateservice.h"

namespace motcua::standin
{

Response IgateService::tusOptions(const Request &) { return m_pieces.options(m_switches); }

Response IgateService::tusCreate(const Request &request)
{
    return m_pieces.create(request, m_switches);
}

Response IgateService::tusHead(const Request &request)
{
    return m_pieces.head(request, m_switches);
}

Response IgateService::tusPatch(const Request &request)
{
    return m_pieces.patch(request, m_switches);
}

} // namespace motcua::standin
