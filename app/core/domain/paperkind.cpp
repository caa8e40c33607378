#include "app/core/domain/paperkind.h"

#include "app/core/domain/enumnames.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace motcua::domain
{

namespace
{

using K = PaperKind;

constexpr auto names = enumNames<PaperKind>({{K::Receipt, "receipt"},
                                             {K::Supplement, "supplement"},
                                             {K::Refusal, "refusal"},
                                             {K::Apology, "apology"},
                                             {K::Stop, "stop"},
                                             {K::ControlSlip, "control-slip"},
                                             {K::Book, "book"},
                                             {K::ReturnSlip, "return-slip"},
                                             {K::HandoverList, "handover"},
                                             {K::FeeReceipt, "fee-receipt"}});

bool wasReceived(const Dossier &dossier)
{
    // What waits for papers, or ended, before it was accepted was never received.
    const bool asked = !dossier.supplements.isEmpty() &&
                       dossier.supplements.last().beforeAcceptance &&
                       !dossier.supplements.last().suppliedAt.isValid();
    return dossier.state != DossierState::Registered && !asked && dossier.receivedAt.isValid();
}

bool hasResult(const Dossier &dossier)
{
    return dossier.state == DossierState::Processed || dossier.state == DossierState::Returned;
}

kernel::Status unless(bool isFine, const QString &key, const Dossier &dossier)
{
    if (isFine)
        return {};
    return kernel::failure(kernel::ErrorKind::Refused, key, {dossier.code});
}

} // namespace

QString paperName(PaperKind kind) { return nameIn(names, kind); }

std::optional<PaperKind> paperFromName(const QString &name) { return valueIn(names, name); }

bool isList(PaperKind kind) { return kind == K::Book || kind == K::HandoverList; }

int usualCopies(PaperKind kind) { return kind == K::ControlSlip || kind == K::Book ? 1 : 2; }

QString formNumber(PaperKind kind, const QString &formSet)
{
    const bool is2018 = formSet == "2018"_L1;
    switch (kind) {
    case K::Receipt: return u"01"_s;
    case K::Supplement: return u"02"_s;
    case K::Refusal: return u"03"_s;
    case K::Apology: return u"04"_s;
    case K::Stop: return is2018 ? QString() : u"05"_s;
    case K::ControlSlip: return is2018 ? u"05"_s : u"06"_s;
    case K::Book: return is2018 ? u"06"_s : u"07"_s;
    case K::ReturnSlip:
    case K::HandoverList:
    case K::FeeReceipt: return {};
    }
    Q_UNREACHABLE();
}

kernel::Status paperAllowed(PaperKind kind, const Dossier &dossier)
{
    using S = DossierState;
    switch (kind) {
    case K::Receipt:
    case K::ControlSlip: return unless(wasReceived(dossier), u"paper.notYetReceived"_s, dossier);
    case K::Supplement:
        return unless(!dossier.supplements.isEmpty(), u"paper.notYetSupplement"_s, dossier);
    case K::Refusal: return unless(dossier.state == S::Refused, u"paper.notYetRefused"_s, dossier);
    case K::Apology:
        return unless(!dossier.extensions.isEmpty(), u"paper.notYetExtended"_s, dossier);
    case K::Stop:
        return unless(dossier.state == S::Stopped || dossier.state == S::Withdrawn,
                      u"paper.notYetStopped"_s, dossier);
    case K::ReturnSlip: return unless(hasResult(dossier), u"paper.notYetResult"_s, dossier);
    case K::Book:
    case K::HandoverList:
    case K::FeeReceipt: return {};
    }
    Q_UNREACHABLE();
}

bool isRefusedByAgency(const Dossier &dossier, const QList<DossierEvent> &events)
{
    if (dossier.state != DossierState::Refused)
        return false;
    const auto before =
        std::find_if(events.crbegin(), events.crend(), [](const DossierEvent &event) {
            return event.state && *event.state != DossierState::Refused;
        });
    if (before == events.crend())
        return std::any_of(events.begin(), events.end(), [](const DossierEvent &event) {
            return event.what == moveName(DossierMove::Transfer);
        });
    if (*before->state == DossierState::AwaitingSupplement)
        return dossier.supplements.isEmpty() || !dossier.supplements.last().beforeAcceptance;
    return *before->state != DossierState::Registered;
}

QString printedName(PaperKind kind, const Dossier &dossier)
{
    const qsizetype which = kind == K::Supplement ? dossier.supplements.size()
                            : kind == K::Apology  ? dossier.extensions.size()
                                                  : 1;
    return which > 1 ? u"%1 %2"_s.arg(paperName(kind)).arg(which) : paperName(kind);
}

} // namespace motcua::domain
