#include "ui/presentation/papers/paperwords.h"

#include <QCoreApplication>

namespace motcua::presentation
{

using domain::PaperKind;

namespace
{

/// One context for all words of papers.
struct Papers {
    Q_DECLARE_TR_FUNCTIONS(Papers)
};

} // namespace

QString paperTitle(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Receipt: return Papers::tr("Receipt and appointment");
    case PaperKind::Supplement: return Papers::tr("Supplement request");
    case PaperKind::Refusal: return Papers::tr("Refusal");
    case PaperKind::Apology: return Papers::tr("Apology and new appointment");
    case PaperKind::Stop: return Papers::tr("Stop notice");
    case PaperKind::ControlSlip: return Papers::tr("Control slip");
    case PaperKind::Book: return Papers::tr("Follow-up book");
    case PaperKind::ReturnSlip: return Papers::tr("Return slip");
    case PaperKind::HandoverList: return Papers::tr("Postal hand-over list");
    case PaperKind::FeeReceipt: return Papers::tr("Fee receipt");
    }
    Q_UNREACHABLE();
}

QString paperAdvice(PaperKind kind)
{
    switch (kind) {
    case PaperKind::Receipt:
    case PaperKind::Supplement:
    case PaperKind::Refusal:
    case PaperKind::ReturnSlip:
    case PaperKind::FeeReceipt:
        return Papers::tr("Two copies: one is kept here, one goes to the applicant.");
    case PaperKind::Apology:
    case PaperKind::Stop:
        return Papers::tr("The head of the agency signs it: one copy is kept, one goes to the "
                          "applicant.");
    case PaperKind::ControlSlip: return Papers::tr("It travels with the paper dossier.");
    case PaperKind::Book: return Papers::tr("A4 landscape; the head of the unit signs it.");
    case PaperKind::HandoverList:
        return Papers::tr("A4 landscape; the desk and the postman sign both copies.");
    }
    Q_UNREACHABLE();
}

QString choiceText(const services::PaperChoice &choice)
{
    const QString title = paperTitle(choice.kind);
    return choice.printed == 0 ? title
                               : Papers::tr("%1 (reprint no. %2)").arg(title).arg(choice.printed);
}

} // namespace motcua::presentation
