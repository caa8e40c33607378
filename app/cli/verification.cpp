#include "app/cli/verification.h"

#include "app/core/domain/partyjson.h"
#include "ui/presentation/identitywords.h"
#include "ui/presentation/messages.h"

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace motcua::cli
{

namespace
{

using kernel::ErrorKind;
using Answer = kernel::Result<std::optional<ports::IdentityAnswer>>;

const kernel::Error notOffered{ErrorKind::Refused, u"verify.notOffered"_s, {}, {}};
const kernel::Error incomplete{ErrorKind::Refused, u"verify.incomplete"_s, {}, {}};

ports::IdentityQuestion questionOf(const domain::Party &party)
{
    return {party.idNumber, party.name, party.birthDate, party.sex};
}

bool isAskable(const domain::Party &party)
{
    return domain::isDigits(party.idNumber, 12) && !party.name.trimmed().isEmpty();
}

domain::IdentityVerification verificationOf(const ports::IdentityAnswer &answer,
                                            const OpenDesk &desk, const kernel::Clock &clock)
{
    return {answer.outcome, answer.differing, clock.now(), desk.actor().user.name,
            answer.reference};
}

/// One reception's enquiries, the owner's first.
struct Enquiries {
    Run &run;
    OpenDesk &desk;
    const kernel::Clock &clock;
    services::DossierDraft draft;
    std::function<void(const services::DossierDraft &)> then;
    std::unique_ptr<ports::Gateway> gateway;
    bool isOwnerDone = false;
};

void askNext(const std::shared_ptr<Enquiries> &all)
{
    const bool isOwner = !std::exchange(all->isOwnerDone, true);
    if (!isOwner && !all->draft.agent)
        return all->then(all->draft);
    const domain::Party &party = isOwner ? all->draft.owner : *all->draft.agent;
    const auto goOn = [all, isOwner] { isOwner ? askNext(all) : all->then(all->draft); };
    if (!isAskable(party)) {
        all->run.warn(incomplete);
        return goOn();
    }
    all->gateway->verifyIdentity(questionOf(party), [all, isOwner, goOn](const Answer &answer) {
        domain::Party &asked = isOwner ? all->draft.owner : *all->draft.agent;
        if (answer && *answer)
            asked.verified = verificationOf(**answer, all->desk, all->clock);
        else
            all->run.warn(answer ? notOffered : answer.error());
        goOn();
    });
}

struct VerifyOptions {
    QString idNumber;
    QString name;
    QString birthDate;
    QString sex;
};

kernel::Result<domain::Party> partyOf(const VerifyOptions &options)
{
    domain::JsonReport report;
    domain::JsonReader json({{u"name"_s, options.name},
                             {u"idNumber"_s, options.idNumber},
                             {u"birthDate"_s, options.birthDate},
                             {u"sex"_s, options.sex}},
                            report);
    domain::Party party = domain::readParty(json);
    if (!report.problems.isEmpty())
        return kernel::failure(report.problems.first().error);
    if (!isAskable(party))
        return kernel::failure(incomplete);
    return party;
}

void verifyIdentity(Run &run, const VerifyOptions &options, const Common &common, Tools &tools)
{
    const auto party = partyOf(options);
    if (!party)
        return run.fail(party.error());
    OpenDesk *desk = openDesk(run, common, tools);
    if (!desk || !allowed(run, *desk, domain::Permission::HandleDossiers))
        return;
    const std::shared_ptr<ports::Gateway> gateway = desk->makeGateway();
    gateway->verifyIdentity(questionOf(*party),
                            [&run, desk, &tools, gateway](const Answer &answer) {
                                if (!answer)
                                    return run.fail(answer.error());
                                if (!*answer)
                                    return run.fail(notOffered);
                                const auto verified = verificationOf(**answer, *desk, tools.clock);
                                run.finish({{u"verified"_s, domain::toJson(verified)}},
                                           presentation::verificationText(verified));
                            });
}

} // namespace

void verifyParties(Run &run, OpenDesk &desk, const kernel::Clock &clock,
                   services::DossierDraft draft,
                   std::function<void(const services::DossierDraft &)> then)
{
    const auto all = std::make_shared<Enquiries>(
        Enquiries{run, desk, clock, std::move(draft), std::move(then), desk.makeGateway()});
    // The transport calls back from within itself: it outlives its last answer.
    QObject::connect(&run, &QObject::destroyed, &run, [all] {});
    askNext(all);
}

void addVerifyCommand(CLI::App &app, Parsing &parsing)
{
    auto *command = app.add_subcommand("verify-identity",
                                       "Compare a person with the national population database");
    auto options = std::make_shared<VerifyOptions>();
    addText(*command, "--id-number", options->idNumber, "12 digits")->required();
    addText(*command, "--name", options->name, "Full name")->required();
    addText(*command, "--birth-date", options->birthDate, "1990-09-01");
    addText(*command, "--sex", options->sex, "male | female");
    onChosen(*command, parsing, options, verifyIdentity);
}

} // namespace motcua::cli
