#pragma once

#include "app/core/domain/dossier.h"
#include "app/core/domain/enumnames.h"

namespace motcua::domain
{

// The tables behind channelName() and its like, for those who read JSON.

inline constexpr auto channels = enumNames<Channel>(
    {{Channel::Direct, "direct"}, {Channel::Online, "online"}, {Channel::Postal, "postal"}});
inline constexpr auto returnWays = enumNames<ReturnBy>({{ReturnBy::Direct, "direct"},
                                                        {ReturnBy::Postal, "postal"},
                                                        {ReturnBy::Electronic, "electronic"}});
inline constexpr auto documentSources =
    enumNames<DocumentSource>({{DocumentSource::Scan, "scan"},
                               {DocumentSource::File, "file"},
                               {DocumentSource::Reuse, "reuse"}});
inline constexpr auto timeUnits = enumNames<TimeUnit>({{TimeUnit::Workday, "workday"},
                                                       {TimeUnit::Day, "day"},
                                                       {TimeUnit::Hour, "hour"},
                                                       {TimeUnit::Month, "month"}});
inline constexpr auto feeKinds =
    enumNames<FeeKind>({{FeeKind::Fee, "fee"}, {FeeKind::Levy, "levy"}});
inline constexpr auto feeDemands = enumNames<FeeDemand>({{FeeDemand::Usual, "usual"},
                                                         {FeeDemand::Compulsory, "compulsory"},
                                                         {FeeDemand::Optional, "optional"}});
inline constexpr auto returnTargets = enumNames<ReturnTo>({{ReturnTo::Applicant, "applicant"},
                                                           {ReturnTo::Agent, "agent"},
                                                           {ReturnTo::Post, "post"},
                                                           {ReturnTo::Electronic, "electronic"}});
inline constexpr auto refusalGrounds =
    enumNames<RefusalGround>({{RefusalGround::Untold, "untold"},
                              {RefusalGround::OutsideCompetence, "outsideCompetence"},
                              {RefusalGround::Invalid, "invalid"},
                              {RefusalGround::ConditionsNotMet, "conditionsNotMet"}});
inline constexpr auto supplementModes =
    enumNames<SupplementMode>({{SupplementMode::Subtract, "subtract"},
                               {SupplementMode::Restart, "restart"},
                               {SupplementMode::None, "none"}});
inline constexpr auto componentKinds =
    enumNames<ComponentKind>({{ComponentKind::Other, "other"},
                              {ComponentKind::EarlierResult, "earlierResult"},
                              {ComponentKind::Mandated, "mandated"}});
inline constexpr auto exemptions = enumNames<Exemption>({{Exemption::None, "none"},
                                                         {Exemption::Photocopy, "photocopy"},
                                                         {Exemption::ShownOnly, "shownOnly"},
                                                         {Exemption::SharedData, "sharedData"},
                                                         {Exemption::StateSecret, "stateSecret"}});
inline constexpr auto paperForms = enumNames<PaperForm>({{PaperForm::Untold, "untold"},
                                                         {PaperForm::Original, "original"},
                                                         {PaperForm::Compared, "compared"},
                                                         {PaperForm::Certified, "certified"},
                                                         {PaperForm::Plain, "plain"},
                                                         {PaperForm::Electronic, "electronic"}});
inline constexpr auto territoryScopes =
    enumNames<TerritoryScope>({{TerritoryScope::Province, "province"},
                               {TerritoryScope::Own, "own"},
                               {TerritoryScope::Country, "country"}});
inline constexpr auto postagePayers =
    enumNames<PostagePayer>({{PostagePayer::Untold, ""},
                             {PostagePayer::Recipient, "recipient"},
                             {PostagePayer::Prepaid, "prepaid"},
                             {PostagePayer::Agency, "agency"}});
inline constexpr auto paperSwitches = enumNames<PaperSwitch>(
    {{PaperSwitch::Yes, "yes"}, {PaperSwitch::No, "no"}, {PaperSwitch::Assisted, "assisted"}});

} // namespace motcua::domain
