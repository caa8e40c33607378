#include "ui/presentation/papers/formwords.h"

#include <QCoreApplication>

namespace motcua::presentation
{

namespace
{

struct Forms {
    Q_DECLARE_TR_FUNCTIONS(Forms)
};

} // namespace

QString faultReason(ports::FormFault::Why why)
{
    using Why = ports::FormFault::Why;
    switch (why) {
    case Why::UnknownField: return Forms::tr("this form has no such field");
    case Why::OpenSection: return Forms::tr("the section is never closed");
    case Why::LoneClosing: return Forms::tr("this closes nothing that was opened last");
    case Why::StrayText:
        return Forms::tr("text outside header, section and footer, or an element not closed");
    case Why::StrangePicture: return Forms::tr("forms have no such picture");
    case Why::MissingPartial:
        return Forms::tr("there is no such part in the folder partials, or it contains itself");
    case Why::Unused: return Forms::tr("no form uses this file");
    }
    Q_UNREACHABLE();
}

QString faultText(const ports::FormFault &fault)
{
    if (fault.line == 0)
        return Forms::tr("%1: %2").arg(fault.file, faultReason(fault.why));
    return Forms::tr("%1, line %2: %3 – %4")
        .arg(fault.file, QString::number(fault.line), fault.what, faultReason(fault.why));
}

} // namespace motcua::presentation
