#include "sync/client/makegateway.h"

#include "sync/client/connectorgateway.h"
#include "sync/client/httpclient.h"
#include "sync/client/officergateway.h"

namespace motcua::sync
{

std::unique_ptr<ports::Gateway> makeGateway(const domain::Profile &profile,
                                            std::unique_ptr<HttpTransport> transport,
                                            const kernel::Clock &clock, SecretProvider secret)
{
    if (profile.igate.adapter == domain::IgateAdapter::Officer)
        return std::make_unique<OfficerGateway>(profile, std::move(transport), clock,
                                                std::move(secret));
    return std::make_unique<ConnectorGateway>(profile, std::move(transport), clock,
                                              std::move(secret));
}

std::unique_ptr<ports::Gateway> makeGateway(const domain::Profile &profile,
                                            const kernel::Clock &clock, SecretProvider secret,
                                            std::unique_ptr<ports::PinGuard> pins, ClockNote note)
{
    HttpSettings settings;
    settings.caFile = profile.igate.caFile;
    std::unique_ptr<HttpTransport> transport =
        std::make_unique<HttpClient>(settings, std::move(pins));
    if (note)
        transport = std::make_unique<ClockWatch>(std::move(transport), clock, std::move(note));
    return makeGateway(profile, std::move(transport), clock, std::move(secret));
}

} // namespace motcua::sync
